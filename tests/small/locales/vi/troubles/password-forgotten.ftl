title = Quên mật khẩu VNeID
try-1 = Ở màn hình đăng nhập, bấm **Quên mật khẩu**
try-2 = Gõ số căn cước (12 số), số điện thoại, chọn **Nhập thông tin xác thực**
try-3 = Gõ họ tên khai sinh, ngày sinh và **ngày cấp** in trên thẻ mới nhất
try-4 = Gõ mã OTP trong tin nhắn, đặt mật khẩu mới, bấm **Xác nhận**
see = Không còn dùng số điện thoại đã khai: ra công an phường, mang thẻ căn cước.
