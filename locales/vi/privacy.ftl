# Trang "Máy ghi gì, không ghi gì".

privacy-title = Máy ghi gì, không ghi gì
privacy-never = Máy không bao giờ ghi
privacy-kept = Máy ghi những mã và con số này
privacy-why = Những con số này giúp tổ dân phố và phường biết bà con cần gì. Không có ô nào để ghi tên.

journal-column-time = Giờ bắt đầu và thời gian của lượt; sau { $days } ngày chỉ còn giữ đến giờ, không còn phút giây
journal-column-items = Hướng dẫn, thủ tục hoặc thông báo đã mở, đến bước nào, trong bao lâu
journal-column-troubles = Vướng mắc đã gặp, chọn từ danh mục có sẵn
journal-column-language = Ngôn ngữ đã chọn
journal-column-helper = Có người hỗ trợ hay không, và mã của người hỗ trợ
journal-column-outcome = Kết quả của lượt, và lượt kết thúc thế nào
journal-column-operator = Ai thao tác trên điện thoại: người dân, cùng làm, hay người hỗ trợ
journal-column-filed = Có nộp hồ sơ trực tuyến hay không
journal-column-rating = Đánh giá, nếu có chọn
journal-column-used = Số lần hiện mã QR, in giấy, gọi hỗ trợ, và chờ hỗ trợ bao lâu; có tìm kiếm hay không
journal-column-setup = Mã điểm hỗ trợ, phiên bản chương trình và nội dung
journal-column-acts = Việc của người trực máy: đăng nhập, ca trực, tài khoản; chỉ có mã của họ và giờ
journal-column-counts = Số lượt theo ngày và theo tháng
journal-column-proof = Mã chống sửa chữa, không cho biết điều gì về người dân
journal-column-bookkeeping = Số thứ tự và sổ sách của chính nhật ký
journal-never-name = Họ tên, địa chỉ, ngày sinh
journal-never-number = Số căn cước, số điện thoại, số tài khoản
journal-never-secret = Mật khẩu, mã OTP, mã PIN
journal-never-search = Chữ đã gõ khi tìm kiếm
journal-never-picture = Hình ảnh, giọng nói, vân tay, khuôn mặt
