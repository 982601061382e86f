portal-scan = Quét mã QR bằng VNeID
    .do-1 = Mở **VNeID** trên điện thoại và đăng nhập
    .do-2 = Bấm **biểu tượng QR** ở màn hình chính
    .do-3 = Đưa điện thoại vào **mã QR trên máy tính**
    .warning = **Chỉ quét mã do chính mình mở.** Không quét mã người khác gửi.
