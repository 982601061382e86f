title = Register an account for state payments
    .short = Account for benefits
    .keywords = benefit, pension, allowance, social security, bank account, link, state payment
about = Tell VNeID which bank account of yours is to receive your pension, allowance or other state payments.

account = Do you have a bank account of your own?
    .do-1 = Look up the **account number** in your bank app or on the bank’s paper
    .text-1 = It has to be **in your own name**, in Vietnamese đồng, and not locked.
    .text-2 = Your name and ID number at the bank must be the same as in VNeID.
    .text-3 = Children and people under guardianship: no instructions yet, ask the ward.
    .answer-yes = Yes
    .answer-no = No

open = Open social security in VNeID
    .do-1 = Open **VNeID** and log in
    .do-2 = Tap `An sinh xã hội` (social security)
    .do-3 = Tap `Tài khoản hưởng An sinh xã hội` (account for benefits)
    .do-4 = Type your **passcode** (6 digits that open papers) yourself
    .warning = **No official needs your OTP (a code used once), your password or a “test transfer”** for this.
label-benefit-account = Tài khoản hưởng An sinh xã hội

link = Give the account number
    .do-1 = Choose your **bank** or wallet
    .do-2 = Type the **account number** and check every digit
    .do-3 = Read, then choose `Đồng ý chia sẻ dữ liệu` (agree to share data)
    .do-4 = Tap `Tiếp tục` (continue) and send it
    .text-1 = If your bank is not in the list, ask your bank.
    .tip = If the bank still holds an old 9-digit ID number, type that too when asked. The order of the boxes may differ.
    .helper = Read the number out only if they ask. Let them type.
label-share = Đồng ý chia sẻ dữ liệu

answer = See whether it was accepted
    .do-1 = Wait a little, usually **20 seconds to 1 minute**
    .do-2 = Open `Lịch sử đăng ký` (history) to see
    .helper = Sources differ on whether this alone changes how a pension is paid. Hand in the request to change it too.
    .answer-accepted = Accepted
    .answer-waiting = No answer yet
    .answer-refused = Refused
label-history = Lịch sử đăng ký

refused = Why was it refused?
    .text-1 = A **wrong account number**: give it again.
    .text-2 = The bank has **another name or ID number** than VNeID: the bank must correct it.
    .text-3 = The account is **locked**, not in đồng or somebody else’s: ask the bank.
    .text-4 = The system is **busy**: try again later.
    .answer-number = Wrong number, or a busy system
    .answer-bank = I have to ask the bank

end-done = Your account is registered
    .next = If you still get your pension in **cash**, also ask to change the way it is paid. Choose below.
end-wait = Wait for the answer
    .next = Open `Lịch sử đăng ký` (history) again in a while. Do not register again and again.
end-again = Give the account number again
    .next = Check the number on the bank’s paper, then do this guide again from its start.
end-branch = Let the bank correct its data
    .next = Take your **chip card** to a branch of the bank to bring its data up to date, then come back.
end-bank = Open a bank account first
    .next = Take your identity card to a **bank branch**, or open one yourself in a bank’s app. Then come back here.
