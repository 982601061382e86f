title = Tài khoản đang ở máy người khác
    .keywords = kích hoạt trên máy người khác, máy cán bộ, máy con cháu, đang đăng nhập máy khác
try-1 = Xem mã trong **VNeID trên máy người đó**, tự gõ vào máy mình, nếu họ ở gần
try-2 = Đăng nhập trên máy mình bằng cách **áp thẻ căn cước** đọc chip, nếu họ ở xa
try-3 = Gỡ tài khoản khỏi máy kia: bấm `Cá nhân`, `Quản lý thiết bị`, `Hủy liên kết`
text-1 = Hay gặp khi ngày trước nhờ cán bộ hoặc con cháu kích hoạt giúp.
see = Không được: ra công an phường, xã, mang thẻ căn cước và điện thoại. Không mất tiền.
