title = Forgot the VNeID password
try-1 = On the login screen, tap **Quên mật khẩu** (forgot password)
try-2 = Type ID and phone number, choose **Nhập thông tin xác thực** (personal data)
try-3 = Type your birth name, birth date and the **issue date** on your newest card
try-4 = Type the OTP from the message, choose a password, tap **Xác nhận** (confirm)
see = The registered phone number is gone: take your card to the ward police.
