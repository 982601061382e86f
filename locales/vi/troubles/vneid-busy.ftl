title = VNeID báo bảo trì, không kết nối
    .keywords = bảo trì, quá tải, không kết nối, mạng chậm, VNeID lỗi, VNeID không vào được, VNeID treo
try-1 = Xem điện thoại có **mạng** không
try-2 = Chờ một lúc rồi thử lại
try-3 = **Không gỡ** ứng dụng, không bấm đường liên kết “sửa lỗi”
text-1 = Có lúc quá nhiều người dùng. VNeID báo “Hệ thống đang bảo trì” hoặc không kết nối được.
see = Chờ lâu vẫn không được: để hôm khác làm, hoặc gọi người hỗ trợ.
