title = Lost your phone: lock VNeID now
    .short = Lost phone
    .keywords = lost phone, stolen phone, lock account, block
about = Lock the account first, so that whoever has the phone cannot use your papers.

phone = Call to have the account locked
    .do-1 = Borrow a phone and call **1900 0368** (it costs money)
    .do-2 = Say your **phone is lost** and ask them to **lock your VNeID account**
    .answer-locked = It is locked
    .answer-own-computer = I want to lock it on the website
    .answer-not-yet = It is not locked
    .warning = **Tell nobody a password or a code,** not even the hotline.

website = Lock it at vneid.gov.vn
    .do-1 = Open **vneid.gov.vn** on your own or your family’s device
    .do-2 = Tap `Đăng nhập` (log in)
    .do-3 = Tap `Yêu cầu khóa tài khoản` (ask to lock the account)
    .do-4 = Choose the reason, such as a lost phone
    .answer-locked = It is locked
    .answer-not-yet = It is not locked
    .warning = **Do not log in on the computer here.** Type your password only on your own or your family’s device.

sim = Block the SIM, tell your bank
    .do-1 = Have the **mobile operator** block the SIM
    .do-2 = Call your **bank** to lock the accounts on that phone
    .do-3 = Get a new SIM in **your own name** with the same number
    .text-1 = With the old number you still get the OTP (a code used once) for VNeID.
    .helper = Take operators’ and banks’ numbers from their official pages, not from a message.

end-done = The account is locked
    .next = With a new phone and SIM, do the guide A new phone. If you cannot get in, go to the ward police.
end-police = Go to the ward police to lock it
    .next = Go now, with your **identity card**. Say the phone is lost and ask them to lock VNeID.

label-log-in = Đăng nhập
label-lock-account = Yêu cầu khóa tài khoản
