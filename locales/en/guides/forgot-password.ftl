title = Forgot the VNeID password
    .short = Forgot the password
    .keywords = forgot password, cannot log in, reset password
about = Choose a new one on your phone, with your card and a text message.

number = Do you still use the number the police have?
    .text-1 = The OTP (a code used once) goes to the **phone number you gave the police**.
    .answer-yes = Yes, I get its messages
    .answer-no = No, I do not use it any more

open = Tap “Quên mật khẩu”
    .do-1 = Open VNeID and go to the login screen
    .do-2 = Tap `Quên mật khẩu` (forgot password)
    .tip = You choose the new password yourself on the phone. Anyone who calls to set it for you is a scammer.
    .helper = Older articles (2023) say that the system texts a new password. It no longer does.

numbers = Type your ID and phone numbers
    .do-1 = Type your **ID number (12 digits)**, printed on the card
    .do-2 = Type the **phone number you gave the police**
    .do-3 = Choose `Nhập thông tin xác thực` (type my data)
    .do-4 = Tap `Gửi yêu cầu` (send)
    .warning = **Never tell anyone your password or a code from a message,** not even a helper.
    .tip = Another way: choose NFC (hold the chip card to the phone) instead of typing.

personal = Type your own data
    .do-1 = Type your **birth name**, letter by letter
    .do-2 = Type your **birth date**
    .do-3 = Type the **issue date** on your newest identity card
    .do-4 = Tap `Tiếp tục` (continue)
    .answer-yes = VNeID accepts it
    .answer-no = VNeID says it is wrong
    .tip = The usual mistakes: the issue date of an older card, or a misspelt name.

nfc = Try holding the card to the phone
    .do-1 = Go back and choose **NFC** (the phone reads the card’s chip)
    .do-2 = Hold the **identity card** to the middle of the back, on an iPhone the top edge
    .do-3 = **Keep still** for 3 to 5 seconds until the phone says so
    .tip = Take off a thick case. If the phone cannot read chips, take the card to the ward police.
    .helper = Each phone reads in another place. If it fails, move the card a little and hold still.

new = Choose a new password
    .do-1 = Type a **new password** of 8 to 20 characters
    .do-2 = Use a **capital, a small letter, a digit** and a **sign** such as @
    .do-3 = Tap `Xác nhận` (confirm)
    .do-4 = Log in again with the new password
    .warning = Write it down at home and keep it safe. **Not here, and never aloud.**
    .helper = Look away while they type.

end-done = You have a new password
    .next = Choose below what to do next.
end-counter = Have the police change your number
    .next = Take your **identity card** and phone, with a SIM in **your own name**, to the ward police.

label-forgot-password = Quên mật khẩu
label-personal-data = Nhập thông tin xác thực
