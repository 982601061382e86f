title = Activate your level 2 identity account
    .short = Activate level 2
about = Done on your phone, once the police have approved you.

approval = Do you have the approval message?
    .do-1 = Open **Messages** on your phone
    .do-2 = Look for one that says **Cuc Canh sat QLHC ve TTXH**
    .answer-yes = Yes, I have it
    .answer-no = I do not see one
    .tip = It is written without accents, says the application is approved, and names VNeID or vneid.gov.vn.

registered = Did the police register you for level 2?
    .answer-waiting = Yes, I am waiting
    .answer-maybe = I have a chip card, not sure
    .answer-no = Not yet
    .tip = People whose chip card was made from about 2022 on often have a level 2 account that was never activated. Try first.

prepare = Get your phone and card ready
    .do-1 = Put your **identity card** in front of you
    .do-2 = Have the **SIM in your own name** that the police know
    .do-3 = Check for **internet** and a **phone signal**
    .do-4 = Think of a **password** and **6 digits** you will remember
    .tip = A full message box keeps the OTP away. Ask them to delete some old messages.

open = Open the VNeID app
    .do-1 = Tap **VNeID** on your phone
    .do-2 = Tap **Kích hoạt tài khoản định danh điện tử** (activate)
    .tip = On the login screen the button may say just “Kích hoạt”. No VNeID yet? Do the guide Install VNeID first.

numbers = Enter your ID and phone numbers
    .do-1 = Type the **12 digits** on your identity card
    .do-2 = Type the phone number **in your name**, tap **Gửi yêu cầu** (send)
    .warning = **Never tell anyone your OTP or password,** not even a helper.

otp = Enter the OTP from the message
    .do-1 = Open the new message and find the **OTP**
    .do-2 = Type it into VNeID within about **3 minutes**
    .warning = Only **you** type the OTP. Whoever asks you for it is a cheat.
    .tip = Too late? Ask for a new code in VNeID. Do not look at the code or type it for them.

password = Choose a password
    .do-1 = Make it **8 to 20** characters long
    .do-2 = Use a **capital, a small letter, a digit** and a **sign** such as @
    .do-3 = If VNeID does not ask for one, go to the next step
    .warning = Write it down at home and keep it safe. **Not here.**
    .tip = Look away while they type. Whoever has a VNeID password already is not asked for one.

passcode = Choose a 6-digit passcode
    .do-1 = Pick **6 digits** you remember and others cannot guess
    .do-2 = Type them into VNeID
    .warning = Do not use your birthday. **Tell nobody your passcode.**
    .tip = VNeID asks for these 6 digits whenever papers or services are opened.

questions = Choose 2 security questions
    .do-1 = Pick **2 questions** whose answers you are sure of
    .do-2 = Type short answers you will remember letter by letter
    .tip = The answers help to get the account back. A helper need not know them.

log-in = Log in again to see level 2
    .do-1 = Log in with your **ID number** and **password**
    .do-2 = Open **Cá nhân** (profile) and look for **mức 2** (level 2)

end-done = Your level 2 account works
    .next = Remember your password and passcode and tell nobody. Now you can use VNeID to log in to **public services**.
end-wait = Wait for the approval message
    .next = It usually takes a few working days. Come back when a message or a VNeID notice arrives.
end-counter = First register level 2 with the police
    .next = Go to **any ward or commune police**. Bring your valid card and the phone with a SIM in your name. It is free.
