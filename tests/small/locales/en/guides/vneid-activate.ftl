title = Activate your level 2 identity account
    .short = Activate level 2
about = Done on your phone, once the police have approved you.

approval = Do you have the approval message?
    .do-1 = Open **Messages** on your phone
    .do-2 = Look for one from **Cuc Canh sat QLHC ve TTXH**
    .answer-yes = Yes, I have it
    .answer-no = I do not see one
    .warning = **Do not tap a link in the message.** Open VNeID yourself.
    .tip = It is written without accents, says the application is approved, and names VNeID or vneid.gov.vn.

registered = Did the police register you for level 2?
    .answer-waiting = Yes, I am waiting
    .answer-maybe = I have a chip card, not sure
    .answer-no = Not yet
    .tip = Chip card made from about 2022 on? You often have a level 2 account that was never activated. Try to activate first.

prepare = Get your phone and card ready
    .do-1 = Put your **identity card** in front of you
    .do-2 = Have the SIM of the **phone number you gave the police**
    .do-3 = Check for **internet** and a **phone signal**
    .do-4 = Think of a **password** and a **passcode** (6 digits that open papers)
    .tip = A full message box keeps new messages away. Delete some old ones.

open = Open the VNeID app
    .do-1 = Tap **VNeID** on your phone
    .do-2 = Tap **Kích hoạt tài khoản định danh điện tử** (activate)
    .tip = On the login screen the button just says “Kích hoạt”. No VNeID yet? Do the guide Install VNeID first.

numbers = Type your ID and phone numbers
    .do-1 = Type your **ID number (12 digits)**, printed on the card
    .do-2 = Type the **phone number you gave the police**
    .do-3 = Tap **Gửi yêu cầu** (send)
    .warning = **Never tell anyone your password or a code from a message,** not even a helper.

otp = Type the OTP from the message
    .do-1 = Open the new message and find the **OTP** (a code used once)
    .do-2 = Type it into VNeID within about **3 minutes**
    .warning = **Type the OTP yourself.** Whoever asks you for it is a cheat.
    .tip = Too late? Ask for a new code in VNeID.
    .helper = Do not look at the code or type it for them.

password = Choose a password
    .do-1 = Make it **8 to 20** characters long
    .do-2 = Use a **capital, a small letter, a digit** and a **sign** such as @
    .do-3 = If VNeID does not ask for one, go to the next step
    .warning = Write it down at home and keep it safe. **Not here.**
    .tip = VNeID asks for a new password only if the account has none yet.
    .helper = Look away while they type.

passcode = Choose a 6-digit passcode
    .do-1 = Pick **6 digits** you remember and others cannot guess
    .do-2 = Type them into VNeID
    .warning = Do not use your birthday. **Tell nobody your passcode.**
    .tip = VNeID asks for the passcode whenever papers or services are opened.

questions = Choose 2 security questions
    .do-1 = Pick **2 questions** whose answers you are sure of
    .do-2 = Type short answers you will remember letter by letter
    .helper = A helper need not know the answers.

log-in = Log in again to see level 2
    .do-1 = Type your **ID number (12 digits)** and **password**
    .do-2 = Open **Cá nhân** (profile) and see that the account is **level 2**

end-done = Your level 2 account works
    .next = Remember your password and passcode and tell nobody. Now you can use VNeID to log in to **public services**.
end-wait = Wait for the approval
    .next = The police answer within 3 working days, or 7 together with a new card. Come back when you are told.
end-counter = First register level 2 with the police
    .next = Go to **any ward or commune police**. Bring your valid card and your phone with a SIM in your own name. It is free.
