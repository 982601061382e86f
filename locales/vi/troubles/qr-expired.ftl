title = Mã QR hết hạn, hoặc quét không được
    .keywords = mã qr hết hạn, không quét được, qr lỗi, quét không ra
try-1 = **Tải lại** trang web để có mã mới, rồi quét ngay
try-2 = Quét bằng **biểu tượng QR trong VNeID**
try-3 = Xem điện thoại có **mạng** không, **giờ** trên máy có đúng không
try-4 = Xem VNeID đã **đăng nhập** và đã là **mức 2** chưa
text-1 = Mức 2 là mức công an đã kiểm tra khuôn mặt và vân tay.
see = Gọi người hỗ trợ. Không gõ mật khẩu vào máy tính dùng chung.
