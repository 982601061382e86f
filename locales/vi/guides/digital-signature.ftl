title = Chữ ký số cá nhân
    .short = Chữ ký số
    .keywords = chữ ký điện tử, ký số, ký trên mạng, chứng thư số, ký hồ sơ
about = Ký hồ sơ trên mạng thay cho ký tay. Làm trên VNeID hoặc nhờ ở phường.

what = Làm chữ ký số ở đâu?
    .text-1 = Chữ ký số là chữ ký của mình khi gửi giấy tờ qua mạng.
    .text-2 = VNeID thử nghiệm từ ngày 22/05/2025. Kế hoạch năm 2026 là miễn phí cho mọi người.
    .text-3 = Ở Hà Nội, điểm phục vụ hành chính công của phường, xã làm giúp, không mất tiền.
    .text-4 = Hà Nội hỗ trợ tiền chữ ký số đến 100.000 đ mỗi người một năm.
    .answer-phone = Xem trên VNeID
    .answer-counter = Nhờ phường làm giúp
    .warning = Chữ ký số ký thay cho mình. **Không để ai cầm máy ký hộ.**

look = Tìm mục chữ ký số
    .do-1 = Tìm **ô tìm kiếm** ở màn hình chính VNeID
    .do-2 = Gõ **chữ ký số**, xem có mục nào hiện ra
    .answer-yes = Có mục chữ ký số
    .answer-no = Không thấy
    .helper = Tên mục và các màn hình chưa biết, đừng đoán. Không thấy thì chỉ ra phường.

read = Đọc kỹ trước khi đồng ý
    .do-1 = Xem **ai cấp** chữ ký số và **có mất tiền không**
    .do-2 = Hiểu hết rồi mới bấm đồng ý, làm theo màn hình
    .do-3 = **Dừng lại** nếu chưa hiểu, gọi người hỗ trợ
    .warning = **Không chuyển tiền** vào tài khoản cá nhân để làm chữ ký số.

end-done = Đã xem xong mục chữ ký số
    .next = Có chữ ký số rồi thì dùng khi nộp hồ sơ trực tuyến, nếu trang hỏi đến.
end-counter = Nhờ điểm phục vụ hành chính công của phường
    .next = Mang thẻ căn cước và điện thoại đã có VNeID. Hỏi trước còn miễn phí không.
