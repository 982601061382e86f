title = Đổi cách nhận, nơi nhận lương hưu
    .short = Đổi nơi nhận lương hưu
    .keywords = lương hưu, luong huu, nhận lương qua thẻ, nhận qua tài khoản, chuyển nơi nhận, trợ cấp bảo hiểm xã hội, ATM, chuyển lương hưu, đổi chỗ lĩnh lương hưu
official = Đổi hình thức, nơi nhận lương hưu
about = Chuyển sang nhận qua tài khoản, hoặc chuyển sang nơi nhận khác.
field = Bảo hiểm xã hội
result = Thông báo đã tiếp nhận, đăng ký nhận

component-request = Đơn xin đổi cách nhận hoặc nơi nhận

note-1 = Ghi số tài khoản đứng tên người nhận lương hưu.
note-2 = Hỏi cơ quan bảo hiểm xã hội: bắt đầu nhận theo cách mới từ tháng nào.
note-3 = Nên khai thêm tài khoản an sinh xã hội trên VNeID, để nhận các khoản trợ cấp khác.

staff-1 = Ô thời hạn trên Cổng ghi 50 ngày, nhưng các bước của chính trang ấy ghi 5 ngày. Báo cũng ghi 5 ngày.
staff-2 = Mẫu đơn thường gọi là 02-CBH, chưa xác nhận được. Hỏi bảo hiểm xã hội.
