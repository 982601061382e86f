title = Máy báo không hỗ trợ ứng dụng
    .keywords = máy cũ, không tương thích, không hỗ trợ, điện thoại cũ, điện thoại đời cũ, không cài được
try-1 = Mở cài đặt của máy, **cập nhật phần mềm** rồi thử lại
try-2 = Dùng điện thoại khác **của chính mình**, nếu có
text-1 = VNeID mỗi lúc chỉ chạy trên một máy. Dùng nhờ máy người khác dễ rắc rối về sau.
see = Gọi người hỗ trợ xem máy. Đừng kích hoạt nhờ trên điện thoại của người khác.
