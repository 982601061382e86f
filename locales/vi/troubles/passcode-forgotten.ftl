title = Quên passcode (6 số mở giấy tờ)
    .keywords = quên passcode, quên mã 6 số, sai passcode
try-1 = Bấm `Quên passcode` ở chỗ VNeID hỏi passcode
try-2 = Làm theo máy: mã OTP (mã dùng một lần), câu hỏi bảo mật, hoặc áp thẻ
try-3 = Đặt **6 số mới**, không nói cho ai
see = Không làm được: ra công an phường, xã, mang thẻ căn cước và điện thoại.
