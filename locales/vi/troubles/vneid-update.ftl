title = VNeID đòi cập nhật bản mới
    .keywords = cập nhật VNeID, bản mới, phiên bản, nâng cấp
try-1 = Tự mở **CH Play** hoặc **App Store**, gõ **VNeID**
try-2 = Xem nơi phát hành là **Trung tâm dữ liệu quốc gia về dân cư**
try-3 = Bấm `Cập nhật`, chờ xong rồi mở lại VNeID
text-1 = Chỉ cập nhật trong cửa hàng ứng dụng. Ai gửi đường liên kết để cập nhật là lừa đảo.
see = Không thấy nút Cập nhật: gọi người hỗ trợ cùng xem. Không cài tệp người khác gửi.
