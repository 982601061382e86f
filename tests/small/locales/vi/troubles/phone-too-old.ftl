title = Máy báo không hỗ trợ VNeID
try-1 = Mở **Cài đặt**, cập nhật phần mềm của máy rồi thử lại
try-2 = Có điện thoại khác **của chính mình** thì dùng máy đó
see = Gọi người hỗ trợ xem máy. Đừng kích hoạt nhờ trên điện thoại của người khác.
