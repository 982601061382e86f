title = Chưa nhận được mã OTP
try-1 = Chờ 1 đến 2 phút, xem máy còn **sóng** điện thoại không
try-2 = Xoá bớt tin nhắn cũ nếu hộp tin nhắn đầy
try-3 = Xem SIM trong máy có đúng **số đã đăng ký** không
try-4 = Bấm gửi lại mã trong VNeID, chỉ một lần
see = Máy không nhận được tin nhắn nào: ra cửa hàng nhà mạng để kiểm tra SIM.
