title = A strange QR code: scan it or not?
    .short = Strange QR codes
    .keywords = fake QR, scan, sticker, pasted over, card on the door, card on motorbike, livestream, gift, prize, VietQR, malware, virus, shop
about = Read who receives the money before you pay, and leave codes of strangers alone.

where = Where is the QR code?
    .text-1 = A QR code is a square of black dots that a phone can scan.
    .answer-shop = In a shop, where money is paid
    .answer-stranger = A card on my door or bike, or online
    .answer-too-late = I scanned it: money gone or app installed

unknown-code = Do not scan codes of strangers
    .do-1 = Leave cards stuck in your **door** or on your **motorbike** alone
    .do-2 = Do not scan codes shown in **live videos** online
    .do-3 = Scanned one? **Close the page**, type nothing, install nothing
    .text-1 = Such codes can take your money or put harmful software on your phone.
    .answer-closed = Not scanned, or page closed
    .answer-typed = I typed a code or installed an app

read-name = Pay with a QR code
    .do-1 = Scan the code, then read **who receives the money**
    .do-2 = If the name is wrong, **stop** and ask the seller
    .do-3 = Check the **amount** before you pay
    .do-4 = Wait until the seller’s phone says the **money is there**
    .text-1 = Thieves paste their own code over the shop’s code.

seller = What should sellers do?
    .do-1 = Check every morning that nobody has **pasted over** your code
    .do-2 = See the **money arrive** on your own phone before you hand over goods
    .tip = Not a seller? Skip this step.

end-done = Read the name first, then pay
    .next = Leave codes of strangers alone. Remind your family and neighbours.
end-hurry = Act now, do not wait
    .next = Open **The first hour after a scam** and follow it. Tap **Call a helper** if you need to borrow a phone.
