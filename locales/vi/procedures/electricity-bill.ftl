title = Tiền điện, xin cấp điện mới
    .short = Tiền điện
    .keywords = tiền điện, tien dien, EVN, hoá đơn điện, đóng tiền điện, mắc điện, lắp công tơ, cấp điện, trả tiền điện, hoá đơn tiền điện, công tơ điện
official = Thanh toán tiền điện; cấp điện mới hạ áp
about = Trả tiền điện trên Cổng Dịch vụ công quốc gia, hoặc xin cấp điện mới.
field = Điện
result = Đã trả tiền điện, hoặc được cấp điện
fee-note = Trả tiền điện: theo số tiền ghi trên hoá đơn

case-pay = Trả tiền điện
    .note-1 = Chưa có hướng dẫn từng màn hình trên Cổng mới. Nhờ người hỗ trợ ở đây xem cùng.
    .note-2 = Không chuyển tiền điện vào tài khoản cá nhân của ai.
case-new = Xin cấp điện mới
    .note-1 = Nộp thế nào, cần giấy tờ gì: hỏi công ty điện lực trước.

component-customer-code = Mã khách hàng
    .how = Ví dụ bắt đầu bằng PE hoặc PD
component-new-papers = Giấy tờ: hỏi điện lực

note-1 = **Ai gọi, nhắn “cập nhật” tiền điện kèm đường liên kết là lừa đảo.** Cúp máy, gọi số in trên hoá đơn.
note-2 = Việc khác về điện có mã riêng. Hỏi điện lực.

staff-1 = Mã khác của điện lực: 3.000095 đến 3.000102, 3.000289, 3.000290. Chưa có nội dung.
staff-2 = Các bước trả tiền điện sau khi Cổng đổi năm 2026: chưa tìm được. Cách nộp cấp điện mới: hỏi lại.
