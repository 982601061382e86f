otp = Gõ mã OTP trong tin nhắn
    .do-1 = Mở tin nhắn vừa đến, xem **mã OTP** (mã dùng một lần)
    .do-2 = Gõ mã vào VNeID trong khoảng **3 phút**
    .warning = **Tự gõ mã OTP.** Ai hỏi mã này là lừa đảo.
    .tip = Hết giờ thì xin mã mới trong VNeID.
    .helper = Không xem mã, không gõ mã hộ.
