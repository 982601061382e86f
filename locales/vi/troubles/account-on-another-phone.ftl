title = Tài khoản đang ở máy người khác
    .keywords = kích hoạt trên máy người khác, máy cán bộ, máy con cháu, đang đăng nhập máy khác
try-1 = Người đó ở gần: nhờ mở **VNeID trên máy họ** để xem mã, rồi tự gõ vào máy mình
try-2 = Người đó ở xa: đăng nhập trên máy mình bằng cách **áp thẻ căn cước** đọc chip
try-3 = Vào được rồi: trên máy kia, bấm `Cá nhân`, `Quản lý thiết bị`, `Hủy liên kết`
text-1 = Hay gặp khi ngày trước nhờ cán bộ hoặc con cháu kích hoạt giúp.
see = Không được: ra công an phường, xã, mang thẻ căn cước và điện thoại. Không mất tiền.
