title = Không tìm thấy ứng dụng
    .keywords = không thấy VNeID, không thấy app, mất biểu tượng, tải ở đâu
try-1 = Tìm trên mọi trang màn hình, hoặc gõ tên ứng dụng vào ô tìm kiếm của máy
try-2 = Mở **CH Play** hoặc **App Store**, gõ đúng tên ứng dụng, nếu chưa cài
try-3 = Gõ đúng từng chữ, như **VNeID**: năm chữ V-N-e-I-D viết liền
text-1 = VNeID thật do **Trung tâm dữ liệu quốc gia về dân cư** phát hành.
see = Gọi người hỗ trợ mở giúp đúng cửa hàng ứng dụng. Không cài từ tệp người khác gửi.
