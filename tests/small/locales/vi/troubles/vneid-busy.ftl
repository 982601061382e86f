title = VNeID báo bảo trì, không kết nối được
try-1 = Xem điện thoại có **mạng** không
try-2 = Chờ một lúc rồi thử lại, VNeID có lúc quá tải
try-3 = **Không gỡ** ứng dụng, không bấm đường liên kết “sửa lỗi”
see = Chờ lâu vẫn không được: để hôm khác làm, hoặc gọi người hỗ trợ.
