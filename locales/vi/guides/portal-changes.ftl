title = Dịch vụ công có gì thay đổi
    .short = Có gì thay đổi
    .keywords = thay đổi, cổng cũ, trang cũ, cổng hà nội, bỏ quận huyện, sáp nhập, phường mới, nộp ở đâu, 2025, 2026, bỏ cấp huyện, quận cũ, huyện cũ
about = Nay chỉ còn một cổng, một cách đăng nhập, và không còn cấp quận, huyện.

one-door = Chỉ còn một cổng
    .text-1 = Thủ tục trên mạng nay làm ở **dichvucong.gov.vn**. Một số việc làm cả trong VNeID.
    .text-2 = Cổng riêng của tỉnh, thành phố đã đóng với người dân từ 01/07/2025.
    .text-3 = Trang riêng của các bộ, theo kế hoạch, đóng từ tháng 02/2026.
    .warning = **Trang lạ xưng là cổng dịch vụ công thì đừng vào.** Hỏi phường trước.
    .qr-1 = Cổng Dịch vụ công quốc gia
    .helper = Chưa rõ trang dichvucong.hanoi.gov.vn còn mở không. Không hướng dẫn trang này.

one-login = Chỉ còn một cách đăng nhập
    .text-1 = Từ 01/07/2024, người dân đăng nhập bằng **VNeID**.
    .text-2 = Tài khoản do cổng cấp trước đây nay không dùng nữa.
    .text-3 = Nộp hồ sơ cần VNeID **mức 2**, là mức công an đã kiểm tra khuôn mặt, vân tay.
    .helper = Một trang của Hà Nội hồi 08/2025 còn nhắc tài khoản do cổng cấp. Không hướng dẫn cách đó.

where = Nộp ở phường, xã nào?
    .text-1 = Không còn cấp quận, huyện. Chỉ còn **tỉnh, thành phố** và **phường, xã**.
    .text-2 = Trong cùng tỉnh, thành phố, nộp ở **phường, xã nào cũng được**.
    .text-3 = Khai sinh, kết hôn vẫn do **nơi mình ở** giải quyết. Khai tử do nơi ở cuối cùng của người mất.
    .text-4 = Nộp ở phường khác thì hồ sơ được chuyển về đó.
    .text-5 = Thẻ căn cước, mức 2: **công an phường, xã nào trong cả nước** cũng làm.

hanoi = Ở Hà Nội
    .text-1 = Hà Nội có 126 phường, xã. Nơi nào cũng có điểm phục vụ hành chính công.
    .text-2 = Kết quả là **bản điện tử**. Bản giấy gửi qua bưu chính miễn phí.
    .text-3 = Từ 03/09/2025, thủ tục cấp thành phố đều nhận trên mạng.
    .text-4 = Từ 01/10/2025, có 25 dịch vụ thiết yếu không nhận hồ sơ giấy.
    .helper = Chưa đọc được danh sách 25 dịch vụ. Người dân hỏi thì gọi phường.

leaflets = Gặp tờ hướng dẫn cũ
    .do-1 = Xem tờ giấy có ghi **quận, huyện** không
    .do-2 = Thấy ghi thì hỏi lại phường trước khi làm
    .do-3 = Chỉ gõ địa chỉ **dichvucong.gov.vn**

end-done = Đã biết điều mới
    .next = Chọn việc cần làm bên dưới. Chưa rõ thì hỏi điểm phục vụ hành chính công của phường.
