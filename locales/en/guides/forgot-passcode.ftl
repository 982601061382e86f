title = Forgot the VNeID passcode
    .short = Forgot the passcode
    .keywords = passcode, 6 digits, forgot code, reset passcode
about = The passcode is the 6 digits VNeID wants when papers are opened. You can reset it.

open = Tap “Quên passcode”
    .do-1 = Open anything that wants the passcode, such as `Ví giấy tờ` (wallet)
    .do-2 = Tap `Quên passcode` (forgot passcode)
    .do-3 = Read what VNeID asks for next
    .answer-otp = It will send an OTP to my phone
    .answer-questions = It asks security questions
    .answer-chip = It wants the card held to the phone
    .tip = Versions differ in what they ask. An OTP is a code used once, sent by text message.
    .helper = A 2024 article has only the OTP. One commune police (September 2026) adds security questions or the chip.

chip = Hold the card to the phone
    .do-1 = Take off a **thick case**
    .do-2 = Hold the **identity card** to the middle of the back, on an iPhone the top edge
    .do-3 = **Keep still** for 3 to 5 seconds until the phone says so
    .answer-yes = The phone has read the card
    .answer-no = It never reads the card
    .helper = Each phone reads in another place. If it fails, move the card a little and hold still.

questions = Answer 2 security questions
    .do-1 = Read the 2 questions you chose when you activated
    .do-2 = Type the answers letter by letter, as you did then
    .answer-yes = Right, I can go on
    .answer-no = I do not remember
    .warning = **Type the answers yourself.** Do not say them aloud.
    .helper = Do not look at the answers or type them.

send = Agree to get an OTP
    .do-1 = Read the notice: the code goes to the **number you gave the police**
    .do-2 = Tap `Xác nhận` (confirm) if you still use it
    .text-1 = If you no longer use it, have the ward police change it first. Bring your identity card.
    .tip = An OTP is a code used once, sent by text message.

new = Choose a new passcode
    .do-1 = Pick **6 digits** you remember and others cannot guess
    .do-2 = Type them into the `Passcode` boxes
    .do-3 = Tap `Đã hiểu` (understood)
    .warning = Do not use your birthday. **Tell nobody your passcode.**
    .helper = Look away while they type.

end-done = You have a new passcode
    .next = Write it down at home and keep it safe. Choose below what to do next.
end-counter = Go to the ward police
    .next = Take your **identity card** and **phone** to the ward police to reset the passcode.

label-forgot-passcode = Quên passcode
label-understood = Đã hiểu
label-nfc-card = identity card
