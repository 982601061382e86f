title = Mã QR hết hạn hoặc không quét được
try-1 = **Tải lại** trang web để có mã mới, rồi quét ngay
try-2 = Lau ống kính, đưa điện thoại lại gần hoặc ra xa
try-3 = Xem điện thoại còn **mạng** và **giờ** trên máy đúng không
see = Gọi người hỗ trợ. Không gõ mật khẩu vào máy chung.
