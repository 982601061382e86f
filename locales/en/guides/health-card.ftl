title = Health insurance without a paper card
    .short = Health card without paper
    .keywords = health insurance, BHYT, card, hospital, doctor, clinic, lost card
about = Show your chip identity card, or the health-insurance card (BHYT) on your phone. See first that it is valid.

show = What to take to the doctor
    .text-1 = **One of these three** is enough:
    .text-2 = Your **identity card with a chip**, handy for people without a smartphone.
    .text-3 = The health-insurance card in **VNeID**, under `Ví giấy tờ` (wallet).
    .text-4 = The health-insurance card in **VssID**, the app of social insurance.
    .answer-card = See whether mine is valid
    .answer-paper = I have a paper card, or nothing

paper = What about the paper card?
    .text-1 = Since 01/06/2025 new paper cards are printed in three cases only:
    .text-2 = You cannot install **VssID**, cannot install **VNeID**, or have **no chip card**.
    .text-3 = If you still have an old paper card, take your **chip card** along as well.
    .helper = It is not clear whether old paper cards still count. Ask social insurance.
    .answer-phone = I have VNeID and want to see
    .answer-chip = I only have a chip identity card
    .answer-none = I have neither

valid = See whether the card is still valid
    .do-1 = Open **VNeID** and log in
    .do-2 = Tap `Ví giấy tờ` (wallet) and choose the BHYT card
    .do-3 = Type your **passcode** (6 digits that open papers) yourself
    .do-4 = Read **until when** it is valid
    .tip = If you do not have VNeID, look in VssID.
    .answer-valid = It is valid
    .answer-expired = It has expired
    .answer-absent = There is no BHYT card

end-done = It is valid, you can go
    .next = Take your **chip card** and a charged phone. See the results later in the electronic health book.
end-chip = Take your chip card to the doctor
    .next = A chip identity card is enough. Not sure your insurance is valid? Ask **social insurance** before you go.
end-paper = Ask for a paper card
    .next = Ask **social insurance** to print a paper card. For an identity card, see below.
end-renew = Pay for health insurance again
    .next = See below how to pay on. If your employer or the state pays for you, ask them.
end-add = Put the card into VNeID
    .next = Do the guide below to add papers. A wrong name or birth date is corrected by social insurance.
