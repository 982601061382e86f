title = Đổi cách nhận, nơi nhận lương hưu
    .short = Đổi nơi nhận lương hưu
    .keywords = lương hưu, luong huu, nhận lương qua thẻ, nhận qua tài khoản, chuyển nơi nhận, trợ cấp bảo hiểm xã hội, ATM, chuyển lương hưu, đổi chỗ lĩnh lương hưu
official = Đổi hình thức, nơi nhận lương hưu
about = Chuyển sang nhận qua tài khoản, hoặc chuyển sang nơi nhận khác.
field = Bảo hiểm xã hội
result = Thông báo đã tiếp nhận, đăng ký nhận

component-request = Đơn xin đổi cách nhận hoặc nơi nhận

note-1 = Nộp cho cơ quan bảo hiểm xã hội đang trả lương hưu. Không đồng ý thì họ phải nói rõ vì sao.
note-2 = Ghi số tài khoản đứng tên người nhận lương hưu.
note-3 = Hỏi cơ quan bảo hiểm xã hội: bắt đầu nhận theo cách mới từ tháng nào.
note-4 = Nên khai thêm tài khoản an sinh xã hội trên VNeID, để nhận các khoản trợ cấp khác.
note-5 = Cán bộ không bao giờ hỏi mã OTP (mã dùng một lần), mã PIN, hay bảo chuyển tiền thử.

staff-1 = Ô thời hạn trên Cổng ghi 50 ngày, nhưng các bước của chính trang ấy ghi 5 ngày. Báo cũng ghi 5 ngày.
staff-2 = Mẫu đơn thường gọi là 02-CBH, chưa xác nhận được. Hỏi bảo hiểm xã hội.
