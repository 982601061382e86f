title = Mã OTP báo sai hoặc hết hạn
try-1 = Xin mã mới trong VNeID
try-2 = Chỉ dùng mã trong **tin nhắn mới nhất**
try-3 = Gõ mã ngay, trong khoảng **3 phút**
see = Gọi người hỗ trợ xem cùng. Không đọc mã cho người hỗ trợ.
