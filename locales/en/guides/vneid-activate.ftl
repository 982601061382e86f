title = Activate your identity account
    .short = Activate your account
    .keywords = activate, level 2, password, passcode, approval message, OTP
about = Done on your phone, once the police have approved you.

approval = Do you have the approval message?
    .do-1 = Open **Messages** on your phone
    .do-2 = Look for one from `Cuc Canh sat QLHC ve TTXH`
    .answer-yes = Yes, I have it
    .answer-no = I do not see one
    .warning = **Do not tap a link in the message.** Open VNeID yourself.
    .tip = It is written without accents, says the application is approved, and names VNeID or vneid.gov.vn.

registered = Did the police register you for level 2?
    .text-1 = Chip card made from about 2022 on? You often have level 2 that was never activated.
    .text-2 = Level 2 means the police have checked your face and fingerprints.
    .answer-waiting = Yes, I am waiting
    .answer-maybe = I have a chip card, not sure
    .answer-no = Not yet
    .tip = Not sure? Just try to activate first.
    .helper = Sources differ on the day in 2022: 14 February or 1 April.

prepare = Get your card and phone ready
    .do-1 = Have your **identity card** in front of you and find the 12-digit number
    .do-2 = Have the SIM of the **phone number you gave the police**
    .do-3 = Check for **internet** and a **phone signal**
    .do-4 = Think of a **password** and a **passcode** (6 digits that open papers)
    .tip = A full message box keeps new messages away. Delete some old ones.

open = Open VNeID and tap the button
    .do-1 = Tap **VNeID** on your phone
    .do-2 = Tap `Kích hoạt tài khoản định danh điện tử` (activate)
    .warning = A stranger who calls to **activate it for you** is a scammer.
    .tip = On the login screen the button just says `Kích hoạt`. No VNeID yet? Do the guide Install VNeID first.

numbers = Type your ID and phone numbers
    .do-1 = Type your **ID number (12 digits)**, printed on the card
    .do-2 = Type the **phone number you gave the police**
    .do-3 = Tap `Gửi yêu cầu` (send)
    .warning = **Never tell anyone your password or a code from a message,** not even a helper.

password = Choose a password
    .do-1 = Make it **8 to 20** characters long
    .do-2 = Use a **capital, a small letter, a digit** and a **sign** such as @
    .do-3 = Go to the next step if VNeID does not ask for one
    .text-1 = VNeID asks for a new password only if the account has none yet.
    .warning = Write it down at home and keep it safe. **Not here.**
    .helper = Look away while they type. Give them blank paper to write it down at home.

passcode = Choose a 6-digit passcode
    .do-1 = Pick **6 digits** you remember and others cannot guess
    .do-2 = Type them into the `Passcode` boxes
    .text-1 = VNeID asks for the passcode whenever papers or services are opened.
    .warning = Do not use your birthday. **Tell nobody your passcode.**

questions = Choose 2 security questions
    .do-1 = Pick **2 questions** whose answers you are sure of
    .do-2 = Type short answers you will remember letter by letter
    .helper = A helper need not know the answers.

log-in = Log in again to see your level
    .do-1 = Type your **ID number (12 digits)**
    .do-2 = Type the **password** you have just chosen
    .do-3 = Open `Cá nhân` (profile) and see which **level** the account has

end-done = Your account works
    .next = Remember your password and passcode and tell nobody. Choose below what to do next.
end-wait = Wait for the approval
    .next = It usually takes 3 working days, or 7 days with a new card. Come back when you are told.
end-counter = First register level 2 with the police
    .next = Go to **any ward or commune police**. Bring your card and your phone with a SIM in your own name.
