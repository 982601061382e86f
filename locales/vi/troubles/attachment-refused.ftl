title = Giấy tờ không gửi lên được, hoặc bị rỗng
    .keywords = không đính kèm được, tệp quá lớn, ảnh mờ, hồ sơ rỗng, hồ sơ trống, bị trả lại, tải lên lỗi
try-1 = Chụp lại **rõ từng trang**, lưu thành ảnh **JPG** hoặc tệp **PDF**
try-2 = Chụp lại với cỡ ảnh **nhỏ hơn**, nếu tệp quá lớn
try-3 = Gửi lên **từng tệp một**, chờ xong mới gửi tệp sau
try-4 = **Mở ra xem** có đúng ảnh đó không, sau mỗi lần gửi
text-1 = Tệp chưa lên mà đã bấm nộp thì hồ sơ đến nơi là hồ sơ rỗng.
see = Gọi hoặc ra điểm phục vụ hành chính công của phường hỏi trước khi nộp lại. Mang bản giấy theo.
