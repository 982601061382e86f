title = Đã lỡ nói mã cho người lạ
    .keywords = lộ OTP, đọc mã cho người lạ, lộ mật khẩu, lộ passcode, nói mã, cho mã, bị lừa
try-1 = Gọi **tổng đài ngân hàng**, nhờ khoá tài khoản và thẻ
try-2 = Lộ mã VNeID: gọi **1900 0368** (mất cước), nhờ khoá tài khoản
try-3 = Giữ lại tin nhắn, số điện thoại người gọi, giấy chuyển tiền
try-4 = Không nói thêm mã nào, không chuyển thêm tiền
see = Mang điện thoại ra công an phường, xã để báo. Chưa đi được thì gọi 113.
text-1 = Mã là mật khẩu, passcode (6 số mở giấy tờ) hoặc OTP (mã dùng một lần).
