title = Card and VNeID account for a child
    .short = VNeID for children
    .keywords = child, grandchild, under 14, under 6, identity card for children
about = Children under 14 can have an identity card and an account of their own.

card = Does the child have an identity card?
    .text-1 = A child needs the card first, then the VNeID account.
    .text-2 = The first card is free and takes 7 working days.
    .answer-has = Yes, we need the account
    .answer-small = No card, under 6 years old
    .answer-big = No card, 6 to under 14 years old
    .tip = For a newborn, see the procedure that joins birth, residence, health insurance and the identity card.
    .helper = From 6 to under 14, it is not clear whether a request in VNeID has to come first. Ask the ward police.

open = Open the card for children
    .do-1 = Tap `Thủ tục hành chính` (procedures)
    .do-2 = Tap `Cấp thẻ căn cước cho người dưới 14 tuổi` (child’s card)
    .do-3 = Type your 6-digit `Passcode` (it opens papers)
    .do-4 = Tap `Tạo mới yêu cầu` (new request)
    .text-1 = Use the **level 2** account (checked by the police) of a parent or representative.
    .tip = A card for a child under 6 is made wholly online, without photo or fingerprints.

fill = Fill in and send
    .do-1 = Fill in the child’s data
    .do-2 = Tap `Kiểm tra thông tin` (check) and read every line
    .do-3 = If all is right, send it
    .answer-sent = It is sent
    .answer-stuck = I could not send it

account = A child’s account, by age
    .text-1 = Under 6: level 1, on request.
    .text-2 = From 6 to under 14: level 1 and level 2, on request.
    .text-3 = From 14: level 1 and level 2, like an adult.
    .text-4 = For level 2 the child must come to the ward or commune police.
    .helper = Since version 2.2.6 (March 2026) VNeID has a part for children under 14. Its screens are not known: do not guess.

visit = Take the child to the ward police
    .do-1 = Bring the **identity cards** of the child and the parent
    .do-2 = Bring a phone with a SIM in the **parent’s own name**
    .do-3 = A parent or guardian **comes along** with the child
    .text-1 = The child’s account uses the parent’s phone number.
    .text-2 = For level 1 under 6 years, ask the ward police before you go.

end-done = Go to the ward police together
    .next = When you are told it is approved, activate the account on the phone.
end-sent = The request for the card is sent
    .next = Wait for VNeID to tell you the result. The card takes 7 working days.
end-stuck = Ask the ward police
    .next = Take the parent’s **identity card** and phone to the ward police and ask how to send it.
end-counter = Take the child to the ward police
    .next = From 6 years on, photo, fingerprints and iris are taken there. Come with the parent’s card.

label-child-card = Cấp thẻ căn cước cho người dưới 14 tuổi
label-check-data = Kiểm tra thông tin
