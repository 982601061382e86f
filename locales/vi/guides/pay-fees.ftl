title = Trả lệ phí trên mạng
    .short = Trả lệ phí
    .keywords = trả phí, nộp phí, lệ phí, nop le phi, thanh toán, mất tiền không, 0 đồng, biên lai, chuyển khoản, thanh toán hồ sơ, đóng phí, phí hồ sơ
about = Xem hồ sơ có phải trả tiền không. Nếu có thì trả bằng ứng dụng ngân hàng và giữ biên lai.

amount = Hồ sơ này có phải trả tiền không?
    .do-1 = Xem **số tiền** ghi trên cổng, ở hồ sơ của mình
    .text-1 = Ở Hà Nội, phí do thành phố đặt là **0 đồng** khi nộp trực tuyến, từ 01/01/2026.
    .text-2 = Phí do Bộ Tài chính đặt được Hà Nội hoàn hoặc hỗ trợ 100%, trừ phí thẩm định hồ sơ.
    .answer-pay = Có, phải trả
    .answer-nothing = Không phải trả
    .answer-unsure = Không rõ, không thấy ghi

request = Mở phần trả tiền của hồ sơ
    .do-1 = Đăng nhập **dichvucong.gov.vn** trên điện thoại của mình
    .do-2 = Mở trang cá nhân, tìm hồ sơ của mình
    .do-3 = Bấm `Yêu cầu thanh toán`
    .text-1 = Cũng có thể trả ngay lúc nộp hồ sơ.
    .tip = Màn hình có thể đã đổi. Không thấy chữ này thì tìm chữ gần giống.

pay = Trả tiền
    .do-1 = Chọn **ngân hàng**, **ví** hoặc **mã QR** trên trang
    .do-2 = Đọc kỹ **tên nơi nhận** và **số tiền**
    .do-3 = Xác nhận trong **ứng dụng ngân hàng** của mình
    .warning = **Không trả vào tài khoản cá nhân,** không trả qua đường liên kết người khác gửi.
    .tip = Ở máy tính dùng chung: dùng điện thoại quét mã QR, không gõ số thẻ vào máy.
    .helper = Không cầm điện thoại, không bấm hộ khi người dân trả tiền.

receipt = Giữ biên lai
    .do-1 = Chờ trang báo đã trả xong
    .do-2 = **Lưu hoặc chụp biên lai điện tử**
    .text-1 = Biên lai chứng minh đã trả tiền, nếu sau này có ai hỏi.

end-done = Đã trả lệ phí
    .next = Giữ biên lai cùng **mã hồ sơ**. Vài hôm nữa xem hồ sơ làm đến đâu.
end-nothing = Không phải trả tiền
    .next = Ai gọi, nhắn tin đòi chuyển “phí” cho hồ sơ này thì **đừng trả**, hỏi phường. Muốn xem hồ sơ đến đâu thì chọn bên dưới.
end-ask = Hỏi phường trước khi trả
    .next = Không thấy ghi số tiền **không có nghĩa là miễn phí**. Hỏi điểm phục vụ hành chính công của phường.
