title = Move VNeID to a new phone
    .short = A new phone
    .keywords = new phone, change phone, other device, move VNeID
about = VNeID runs on one phone at a time. This is how to move it.

old = Does the old phone still work?
    .text-1 = Install VNeID on the new phone before you begin.
    .answer-works = Yes, VNeID opens on it
    .answer-gone = Broken, sold, or it was another’s phone
    .answer-lost = It is lost, the account is not locked

code = Get the code from the old phone
    .do-1 = Open VNeID on the **new phone**, type your ID number (12 digits) and password
    .do-2 = Tap `Xác nhận` (confirm) when VNeID says that the phone is new
    .do-3 = Open VNeID on the **old phone** to see the **code** (no text message)
    .do-4 = Type the code on the **new phone**
    .answer-yes = I am in on the new phone
    .answer-no = There is no code, or it fails
    .warning = **Read and type the code yourself.** A caller who wants it is a scammer.

chip = Can the new phone read the card’s chip?
    .text-1 = Without the old phone, VNeID has to read the chip on your identity card.
    .text-2 = NFC means the phone reads the card’s chip when the card touches it.
    .answer-yes = It has NFC, or I am not sure: try
    .answer-borrow = No, but I can borrow one that does
    .answer-no = No, and I cannot borrow one

borrow = Begin on the borrowed phone
    .do-1 = Borrow a phone with NFC from **family you trust**
    .do-2 = Install VNeID on it if it has none
    .do-3 = Do the next three steps **on the borrowed phone**
    .text-1 = Afterwards it shows the code that lets you in on your own phone.
    .warning = **Type your password and the code from the message yourself**, even on a relative’s phone.

log-in = Log in and choose to read the card
    .do-1 = Open VNeID, type your ID number (12 digits) and password
    .do-2 = Tap `Xác nhận` (confirm) when VNeID says that the phone is new
    .do-3 = Tap `Xác thực NFC bằng thẻ CCCD gắn chip` (read the chip)
    .do-4 = Tap `Tiếp tục` (continue)
    .tip = CCCD (citizen identity card) is the old name of the identity card.
    .helper = Look away while they type.

ready = On which phone are you in VNeID now?
    .answer-own = On my own phone
    .answer-borrowed = On the borrowed phone
    .answer-none = Not yet on any

own-phone = Move on to your own phone
    .do-1 = Open VNeID on **your phone**, type your ID number (12 digits) and password
    .do-2 = Tap `Xác nhận` (confirm) when VNeID says that the phone is new
    .do-3 = Read the **code** in VNeID on the **borrowed phone**
    .do-4 = Type it on **your own phone**

unlink = Take your account off the borrowed phone
    .do-1 = Take the **borrowed phone** and open VNeID
    .do-2 = Tap `Cá nhân` (profile)
    .do-3 = Tap `Quản lý thiết bị` (devices)
    .do-4 = Choose the borrowed phone and tap `Hủy liên kết` (unlink)
    .warning = **Do not skip this:** your papers are on somebody else’s phone.

end-done = VNeID is on your new phone
    .next = Remember your password and passcode (6 digits that open papers). Choose below what to do next.
end-lock = Lock the account first
    .next = When a phone is lost, lock the VNeID account first. Then set up the new phone.
end-counter = Go to the ward police
    .next = Take your **identity card** and the **new phone** to the ward police. It is free.

label-read-chip = Xác thực NFC bằng thẻ CCCD gắn chip
label-unlink = Hủy liên kết
