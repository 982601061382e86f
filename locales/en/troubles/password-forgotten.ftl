title = Forgot or mistyped the VNeID password
    .keywords = forgot password, wrong password
try-1 = Tap `Quên mật khẩu` (forgot password) on the login screen
try-2 = Type ID number and the phone number police have, choose `Nhập thông tin xác thực` (my data)
try-3 = Type your birth name, birth date and the **issue date** on your newest card
try-4 = Type the OTP (a code used once) yourself and choose a new password
see = The number the police have is gone: take your card to the ward police.
