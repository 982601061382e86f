title = Nhận lương hưu qua tài khoản
    .short = Lương hưu qua tài khoản
    .keywords = lương hưu, luong huu, lĩnh lương, nhận lương qua thẻ, atm, đổi nơi nhận, tiền mặt, trợ cấp bhxh
about = Đổi từ lĩnh tiền mặt sang nhận lương hưu vào tài khoản ngân hàng của mình. Không mất tiền.

account = Có tài khoản ngân hàng của mình chưa?
    .do-1 = Mở ứng dụng ngân hàng, hoặc xem giấy của ngân hàng
    .do-2 = **Chép đúng số tài khoản** ra giấy, xem lại từng số
    .text-1 = Tài khoản phải **đứng tên người hưởng lương hưu**.
    .warning = **Không đưa thẻ, mật khẩu ngân hàng cho người khác làm hộ.**
    .answer-yes = Có rồi
    .answer-no = Chưa có

request = Chuẩn bị đơn
    .do-1 = Xin **mẫu đơn đổi cách nhận lương hưu** của bảo hiểm xã hội
    .do-2 = Điền đơn, chép đúng **số tài khoản**
    .do-3 = Xem lại rồi ký tên
    .text-1 = Cần một bản chính.
    .helper = Mẫu đơn hay gọi là 02-CBH, nhưng số mẫu chưa xác nhận. Hỏi cơ quan bảo hiểm xã hội.

way = Nộp đơn bằng cách nào?
    .text-1 = Nộp cho **cơ quan bảo hiểm xã hội đang trả lương hưu**.
    .text-2 = Trả lời trong **5 ngày làm việc**. Không mất tiền.
    .text-3 = Không đồng ý thì họ phải nói rõ vì sao.
    .helper = Cổng có chỗ ghi 50 ngày. Các bước trên cổng và báo đều ghi 5 ngày: hỏi lại khi nộp.
    .answer-online = Trên mạng
    .answer-counter = Đến nơi nộp
    .answer-post = Gửi bưu điện

hand-in = Nộp đơn giấy
    .do-1 = Nộp tận nơi, hoặc gửi **bưu điện** đến cơ quan bảo hiểm xã hội
    .do-2 = Hỏi và ghi lại **ngày trả lời**
    .do-3 = Hỏi **tháng nào bắt đầu** nhận qua tài khoản

after = Sau khi nộp
    .do-1 = Báo cho **người đang phát lương hưu** ở khu phố biết
    .do-2 = Đến kỳ lương, xem tiền đã vào tài khoản chưa
    .helper = Khai tài khoản an sinh trên VNeID có tự đổi cách nhận không: các nguồn nói khác nhau. Nên nộp cả đơn.

end-done = Đã nộp đơn
    .next = Chưa thấy trả lời sau **5 ngày làm việc** thì hỏi lại nơi đã nộp.
end-online = Nộp trên Cổng Dịch vụ công
    .next = Làm bài nộp hồ sơ bên dưới. Tìm đúng tên thủ tục như trong tờ thủ tục.
end-bank = Mở tài khoản ngân hàng trước
    .next = Mang thẻ căn cước ra **chi nhánh ngân hàng**, hoặc tự mở trong ứng dụng ngân hàng. Rồi quay lại đây.
