title = Không tìm thấy VNeID
try-1 = Tìm trên mọi trang màn hình, hoặc gõ **VNeID** vào ô tìm kiếm
try-2 = Chưa cài: mở **CH Play** hoặc **App Store**, gõ **VNeID**
try-3 = Gõ đúng năm chữ **V-N-e-I-D**, viết liền
see = Gọi người hỗ trợ mở giúp đúng cửa hàng ứng dụng. Không cài từ tệp người khác gửi.
