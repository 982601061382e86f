title = Pay a fee online
    .short = Pay a fee
    .keywords = pay, fee, charge, payment, receipt, free, bank, transfer
about = See whether your dossier costs anything. If it does, pay with your bank app and keep the receipt.

amount = Is there anything to pay?
    .do-1 = Look at the **amount** the portal shows for your dossier
    .text-1 = In Hà Nội, fees set by the city are **0 đ** for online filing, since 01/01/2026.
    .text-2 = Hà Nội pays the Finance Ministry’s fees or pays them back, but not for appraising a dossier.
    .answer-pay = Yes, there is
    .answer-nothing = No, nothing
    .answer-unsure = I cannot tell, no amount is shown

request = Open the payment for your dossier
    .do-1 = Log in to **dichvucong.gov.vn** on your own phone
    .do-2 = Open your personal page and find your dossier
    .do-3 = Press `Yêu cầu thanh toán` (payment request)
    .text-1 = You may also be able to pay at the moment of filing.
    .tip = The screen may have changed. If the words are not there, look for similar ones.

pay = Pay
    .do-1 = Choose a **bank**, a **wallet** or the **QR code** on the page
    .do-2 = Read the **receiver’s name** and the **amount**
    .do-3 = Confirm in **your own bank app**
    .warning = **Never pay to a private account** or through a link that somebody sent.
    .tip = At a shared computer, scan the QR code with your phone. Do not type a card number there.
    .helper = Do not hold the phone or tap for them while they pay.

receipt = Keep the receipt
    .do-1 = Wait for the page to say the payment is made
    .do-2 = **Save or photograph the electronic receipt**
    .text-1 = It proves you have paid, should anybody ask later.

end-done = Paid
    .next = Keep the receipt with your **dossier code**. See in a few days how the dossier is getting on.
end-nothing = Nothing to pay
    .next = If somebody rings or writes for a “fee” for this dossier, **do not pay**: ask the ward. To see how it is getting on, choose below.
end-ask = Ask the ward before you pay
    .next = No amount shown **does not mean free**. Ask at the ward’s public service point.
