title = Chưa nhận được mã OTP
try-1 = Xem máy còn **sóng** điện thoại không
try-2 = Xoá bớt tin nhắn cũ nếu hộp tin nhắn đầy
try-3 = Xem SIM trong máy có đúng **số đã khai với công an** không
try-4 = Xin mã mới trong VNeID
see = Máy không nhận được tin nhắn nào: ra cửa hàng nhà mạng để kiểm tra SIM.
