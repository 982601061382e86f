title = Quên hoặc gõ sai mật khẩu VNeID
    .keywords = quên mật khẩu, quên pass, sai mật khẩu, gõ sai mật khẩu, nhập sai mật khẩu
try-1 = Bấm `Quên mật khẩu` ở màn hình đăng nhập
try-2 = Gõ số căn cước (12 số), số điện thoại đã khai với công an, chọn `Nhập thông tin xác thực`
try-3 = Gõ họ tên khai sinh, ngày sinh và **ngày cấp** trên thẻ mới nhất
try-4 = Tự gõ mã OTP (mã dùng một lần) rồi đặt mật khẩu mới
see = Không còn dùng số đã khai: ra công an phường, xã, mang thẻ căn cước.
