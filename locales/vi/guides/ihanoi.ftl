title = Dùng iHanoi báo việc đường phố
    .short = iHanoi: báo việc phố
    .keywords = ihanoi, i hà nội, công dân thủ đô số, rác, đèn đường, ngập, vỉa hè, đỗ xe, phản ánh hiện trường, ồn
about = Chụp ảnh rác, đèn hỏng, ngập nước, đỗ xe sai và gửi cho thành phố Hà Nội.

have = Đã có iHanoi trong máy chưa?
    .text-1 = iHanoi là ứng dụng của thành phố Hà Nội, có từ 28/06/2024.
    .text-2 = Dùng để báo rác, đỗ xe, ngập, đèn hỏng, xây dựng, an toàn thực phẩm.
    .text-3 = Còn xem được tin thành phố, đặt lịch gặp cán bộ tiếp dân.
    .warning = **Đang nguy hiểm: gọi 113, cháy gọi 114, cấp cứu gọi 115.** Không chờ ứng dụng.
    .answer-yes = Có và đã có tài khoản
    .answer-no = Chưa có

app = Cài iHanoi
    .do-1 = Mở **CH Play** hoặc **App Store**
    .do-2 = Gõ **iHanoi** vào ô tìm kiếm
    .do-3 = Xem đúng tên **iHanoi** rồi cài đặt
    .warning = **Không cài từ tệp hay đường liên kết người khác gửi.**
    .helper = Ở đây chưa có mã QR cho iHanoi. Cùng người dân tìm trong cửa hàng ứng dụng.

account = Tạo tài khoản
    .do-1 = Mở iHanoi
    .do-2 = Tạo tài khoản bằng **số điện thoại**, hoặc đăng nhập bằng **VNeID**
    .do-3 = Tự gõ mã OTP (mã dùng một lần), nếu máy hỏi
    .text-1 = Sổ sức khỏe và phản ánh thủ tục cần quét thêm **mã QR trên thẻ căn cước**.
    .warning = **Không đọc mã OTP cho bất kỳ ai.**

report = Báo một việc ở phố
    .do-1 = Mở `Phản ánh hiện trường`
    .do-2 = Chụp **ảnh** việc cần báo
    .do-3 = Chọn **nơi** có việc đó, viết vài chữ
    .do-4 = Chọn **lĩnh vực** rồi gửi
    .tip = Chụp việc, không chụp mặt người. Màn hình có thể hơi khác hình này.
label-ihanoi = iHanoi
label-street-report = Phản ánh hiện trường
label-photo = Ảnh

follow = Xem trả lời
    .do-1 = Mở lại iHanoi, xem việc mình báo **đến đâu rồi**
    .do-2 = Đọc câu trả lời
    .do-3 = **Đánh giá** câu trả lời
    .text-1 = Không dùng được ứng dụng thì gọi tổng đài thành phố.
    .helper = Có nơi ghi “nhánh 8” cho iHanoi. Chưa đối chiếu, cứ nghe lời chào của tổng đài.

end-done = Đã báo cho thành phố
    .next = Câu trả lời chưa rõ thì báo lại, hoặc gửi phản ánh trên Cổng Dịch vụ công quốc gia.
