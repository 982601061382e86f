title = Pay by QR code
    .short = Pay by QR code
    .keywords = pay, QR, VietQR, cashless, transfer, wallet, shop, market
about = Pay in shops, at the market or for the neighbourhood without cash, and without being cheated.

who = Are you paying or being paid?
    .text-1 = A VietQR code is a black and white square. It holds the receiver’s account.
    .text-2 = Use the **bank app** or **e-wallet** on your own phone.
    .answer-pay = I am paying
    .answer-sell = I sell, and am being paid

sticker = Look at your own QR code
    .do-1 = Every morning, see whether another code was **pasted over** it
    .do-2 = Scan it and see whether **your own name** comes up
    .text-1 = Cheats paste their own code over that of a shop.
    .answer-same = It is still mine
    .answer-pasted = Pasted over, another name

receive = Receive the money
    .do-1 = Wait for **your own app** to show the money
    .do-2 = Hand over the goods only after that
    .warning = **Do not trust a customer’s screenshot.** Trust your own app only.
    .answer-came = The money is there
    .answer-absent = I do not see it yet

scan = Scan the code
    .do-1 = Open your bank app
    .do-2 = Choose to scan a QR code and point the phone at it
    .warning = **Do not scan unknown codes** on doors, on motorbikes or in a live sale online.

check = Read the receiver’s name
    .do-1 = **Read the name out** and ask the seller whether it is right
    .do-2 = Type the **amount** and count the noughts
    .warning = **Wrong name? Stop, do not pay.**

pay = Pay
    .do-1 = Confirm, and type your bank code or password yourself
    .do-2 = Wait until the **seller sees the money** before you leave
    .warning = **Tell nobody your OTP (a code used once) or password,** not even a helper.
    .helper = Do not hold the phone or tap for them while they pay.

end-done = Done
    .next = Remember three things: read the name, check the amount, wait for the money to show.
end-pasted = Take the strange code off
    .next = Stop taking money by that code. Keep it and tell the ward or commune police.
end-wait = Wait until the money shows
    .next = Ask the customer to wait, and open your own app again. Do not hand the goods over yet.
