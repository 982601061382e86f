title = Mã QR lạ: quét hay không quét?
    .short = Mã QR lạ
    .keywords = mã QR giả, quét mã, dán đè, thẻ treo cửa, thẻ treo xe máy, livestream, quà tặng, trúng thưởng, chuyển khoản nhầm, VietQR, mã độc, virus, tiệm tạp hoá, quán ăn, quét nhầm
about = Xem tên người nhận trước khi trả tiền, và tránh những thẻ có mã không rõ của ai.

where = Gặp mã QR ở đâu?
    .text-1 = Mã QR là hình vuông có nhiều chấm đen, quét bằng điện thoại.
    .answer-shop = Ở cửa hàng, nơi thu tiền
    .answer-stranger = Thẻ ở cửa nhà, ở xe, trên mạng
    .answer-too-late = Đã quét rồi mất tiền, hoặc cài gì đó

unknown-code = Không quét mã không rõ của ai
    .do-1 = Không quét thẻ gài ở **cửa nhà**, treo ở **xe máy**
    .do-2 = Không quét mã hiện trong buổi **phát trực tiếp** trên mạng
    .do-3 = Lỡ quét thì **đóng trang**, không gõ gì, không cài gì
    .text-1 = Quét các mã này có thể mất tiền, hoặc máy bị cài phần mềm độc hại.
    .answer-closed = Chưa quét, hoặc đã đóng trang
    .answer-typed = Đã gõ mật khẩu, mã hoặc đã cài

read-name = Trả tiền bằng mã QR
    .do-1 = Quét mã, rồi đọc **tên người nhận**
    .do-2 = Sai tên thì **dừng lại**, hỏi người bán
    .do-3 = Xem đúng **số tiền** rồi mới trả
    .do-4 = Chờ điện thoại người bán báo **tiền đã về**
    .text-1 = Kẻ gian dán mã của mình đè lên mã của cửa hàng.

seller = Người bán hàng nên làm gì?
    .do-1 = Mỗi sáng xem mã của mình có bị **dán đè** không
    .do-2 = Xem **tiền về** trong máy mình rồi mới giao hàng
    .tip = Không bán hàng thì bỏ qua bước này.

end-done = Đọc tên trước, trả tiền sau
    .next = Mã không rõ của ai thì đừng quét. Nhắc người nhà và hàng xóm cùng nhớ.
end-hurry = Cần làm ngay, đừng chờ
    .next = Mở bài **Giờ đầu sau khi bị lừa** và làm lần lượt. Bấm **Gọi người hỗ trợ** nếu cần mượn điện thoại.
