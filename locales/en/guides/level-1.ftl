title = Register level 1 on your phone
    .short = Register level 1
    .keywords = sign up, new account, create account, level 1
about = Register by yourself with a chip card, from the age of 14.

choose = Level 1, or straight to level 2?
    .text-1 = Level 1 is done on your phone, but is good for little.
    .text-2 = For level 2 the police check your face and fingerprints. Nearly everything needs it.
    .answer-level-2 = Straight to level 2
    .answer-level-1 = Level 1
    .tip = Most people go straight to level 2.

ready = Is your chip card still valid?
    .do-1 = See whether the card has a **chip**
    .do-2 = Look at the **expiry date** on the card
    .answer-yes = It has a chip and is valid
    .answer-no = No chip card, or it has expired

number = Is the SIM in your own name?
    .text-1 = A SIM **in your own name** is one the operator has registered to you.
    .text-2 = A number already tied to another identity account cannot be registered.
    .answer-yes = Yes, it is in my name
    .answer-no = It is another’s SIM, or I am not sure
    .warning = With somebody else’s SIM the account may **be locked** later.
    .helper = VNeID does not check the SIM here. Once its real owner registers the number, this account is locked.

register = Open VNeID and register
    .do-1 = Tap `Đăng ký` (register) in VNeID
    .do-2 = Type your **ID number (12 digits)**
    .do-3 = Type your own **phone number**
    .do-4 = Choose a **password** you can remember
    .warning = **Type the password yourself.** Tell it to nobody.
    .tip = Screens and buttons may differ by version of VNeID.
    .helper = Look away while they type.

begin = Log in and choose level 1
    .do-1 = Type your ID number (12 digits) and the password you have just chosen
    .do-2 = Tap `Đăng ký tài khoản mức 1` (register level 1)
    .do-3 = Tap `Bắt đầu` (start)
    .do-4 = Read it, then tap `Tôi đã hiểu` (I understand)

nfc = Hold the card to the phone
    .do-1 = Take off a **thick case**
    .do-2 = Hold the **identity card** to the middle of the back, near the camera, on Android
    .do-3 = Hold it to the **top edge** if it is an iPhone
    .do-4 = **Keep still** for 3 to 5 seconds until the phone says so
    .text-1 = If the phone cannot read chips, VNeID scans the QR code on the card instead.
    .tip = NFC means the phone reads the card’s chip when the card touches it.
    .helper = Each phone reads in another place. If it fails, move the card a little and hold still.

face = Check your data, take a face photo
    .do-1 = Read the name and birth date on the screen with care
    .do-2 = If all is right, tap `Tiếp tục` (continue)
    .do-3 = Take a photo of **your face**, away from glaring light
    .do-4 = Tap `Chụp lại` (take again) if it is not clear

send = Send the registration
    .do-1 = Type your **email** if you have one, or skip it
    .do-2 = Tap `Xác nhận thông tin đăng ký` (confirm)
    .text-1 = VNeID or a text message tells you when it is approved.

end-done = Your level 1 registration is sent
    .next = Wait until VNeID or a text message says it is approved, then do Activate your account.
end-level-2 = Straight to level 2
    .next = See what to bring in Get level 2. Card made from about 2022 on? Try to activate first.
end-operator = Get a SIM in your own name first
    .next = Take your **identity card** to the operator’s shop for a SIM in **your own name**, then come back.
end-counter = You need a valid chip card first
    .next = Get an identity card at the **ward police**. Ask for level 2 on the same visit.

label-register = Đăng ký
label-register-1 = Đăng ký tài khoản mức 1
label-start = Bắt đầu
label-understood = Tôi đã hiểu
label-face = your face
label-again = Chụp lại
label-confirm-registration = Xác nhận thông tin đăng ký
