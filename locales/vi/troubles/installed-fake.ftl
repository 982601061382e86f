title = Đã lỡ cài ứng dụng giả
    .keywords = cài app giả, VNeID giả, cài apk, máy bị treo, máy bị điều khiển, cài nhầm, virus, mã độc, hack
try-1 = **Tắt nguồn** điện thoại ngay. Không tắt được thì tắt Wi-Fi và 4G
try-2 = Mượn máy khác gọi **tổng đài ngân hàng**, nhờ khoá tài khoản, thẻ
try-3 = Không xoá gì, không cài lại máy
try-4 = Gọi **1900 0368** từ máy mượn, nhờ khoá VNeID, nếu đã gõ mật khẩu vào đó
see = Mang điện thoại ra công an phường, xã để báo. Chưa đi được thì gọi 113.
text-1 = Ứng dụng giả có thể để kẻ gian điều khiển máy và lấy tiền.
