title = Học dùng mạng: Bình dân học vụ số
    .short = Bình dân học vụ số
    .keywords = học vi tính, học điện thoại, học dùng smartphone, điện thoại thông minh, lớp học, xoá mù công nghệ, kỹ năng số, bình dân học vụ số, BDHVS, khoá học miễn phí, không biết dùng điện thoại, chuyển đổi số, học máy tính, dạy máy tính, dạy người già dùng điện thoại, học dùng máy
about = Học dùng điện thoại, dịch vụ công, trả tiền qua mạng: có người chỉ, hoặc tự học.

how = Muốn học cách nào?
    .answer-people = Có người chỉ tận tay
    .answer-alone = Tự học trên mạng

near = Học với người ở gần nhà
    .do-1 = Hỏi **người hỗ trợ ở đây** về việc mình muốn học
    .do-2 = Hỏi phường về **điểm bình dân học vụ số lưu động**
    .text-1 = Các phường ở Hà Nội mở điểm này từ tháng 7/2025.
    .text-2 = Nơi học, giờ học: hỏi phường.
    .answer-enough = Thế là đủ
    .answer-website = Muốn tự học thêm trên mạng

website = Mở trang Bình dân học vụ số
    .do-1 = Mở **Máy ảnh**, đưa vào mã QR bên cạnh
    .do-2 = Xem đúng địa chỉ **binhdanhocvuso.gov.vn** rồi mới mở
    .text-1 = Trang này do Bộ Công an và Đại học Bách khoa Hà Nội làm, dùng từ 01/04/2025.
    .qr-1 = Trang Bình dân học vụ số

skills = Năm việc nên học trước
    .text-1 = Dùng **dịch vụ công**; **mua hàng** trên mạng.
    .text-2 = **Trả tiền** trên mạng; **tự bảo vệ mình** trên mạng.
    .text-3 = Dùng những **ứng dụng riêng** của nơi mình ở, như iHanoi ở Hà Nội.
    .tip = Mỗi lần học một việc. Làm lại ở nhà ngay hôm ấy thì nhớ lâu.

end-done = Bắt đầu từ một việc
    .next = Chọn một bài dưới đây làm thử ngay, có người hỗ trợ bên cạnh.
