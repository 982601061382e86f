title = Thuế hộ kinh doanh, đăng ký thuế
    .short = Thuế hộ kinh doanh
    .keywords = thuế, thue khoan, thuế khoán, khai thuế, mã số thuế, thuế bán hàng, hoá đơn điện tử, MST, thuế bán hàng online, thuế cửa hàng
official = Khai thuế hộ kinh doanh; đăng ký thuế lần đầu cá nhân, người phụ thuộc
about = Từ 2026 hộ kinh doanh tự khai thuế. Người mới đăng ký thuế cũng xem ở đây.
field = Thuế
result = Khai thuế thì không trả kết quả

case-declare = Khai thuế hộ kinh doanh
    .note-1 = Thuế khoán (mức thuế định sẵn) đã bỏ từ 01/01/2026. Hộ tự khai theo doanh thu.
    .note-2 = Mức doanh thu phải nộp thuế đã đổi nhiều lần trong năm 2026. Hỏi cơ quan thuế.
    .note-3 = Doanh thu trên mức quy định: phải dùng hoá đơn điện tử. Hỏi cơ quan thuế.
case-register = Đăng ký thuế lần đầu
    .about = Cá nhân, người phụ thuộc (người mình nuôi)
    .condition-1 = Đăng ký trong 10 ngày làm việc kể từ khi bắt đầu.

component-small = Thông báo doanh thu
    .when = Khi doanh thu dưới mức phải nộp thuế
component-large = Tờ khai thuế
    .when = Khi doanh thu trên mức phải nộp thuế
component-accounts = Bảng kê số tài khoản, ví điện tử
    .when = Khi báo lần đầu
component-stock = Bảng kê hàng tồn kho
    .when = Khi tính thuế theo thu nhập
component-settlement = Tờ khai quyết toán thuế
    .when = Khi quyết toán (tính lại thuế cả năm)
component-registration = Tờ khai đăng ký thuế

note-1 = Nộp giấy chỉ dành cho người cao tuổi, khuyết tật, được bảo trợ, ở vùng xa, hay gặp việc không tránh được.
note-2 = Những người ấy nộp ở điểm phục vụ hành chính công, hoặc gửi bưu điện.
note-3 = Khai trên Cổng Dịch vụ công quốc gia, VNeID hoặc cổng của cơ quan thuế.
note-4 = Báo địa điểm kinh doanh (1.009824), quyết toán (1.014976), hoàn thuế (1.014979): hỏi cơ quan thuế.
note-5 = **Ai gọi, nhắn “cập nhật thuế” kèm đường liên kết là lừa đảo.** Cúp máy, gọi số đã công bố.

staff-1 = Nghị định 141/2026: doanh thu đến 1 tỷ đ một năm không nộp thuế (bản đầu: 500 triệu). Đừng nói số này với người dân: mời họ hỏi cơ quan thuế.
staff-2 = Tờ 03-ĐK-TCT và thời hạn 3 ngày: chưa rõ cho cá nhân, hộ hay người phụ thuộc. Phí cũng chưa rõ.
staff-3 = Hạn nộp tờ khai của từng kỳ: không có trong nguồn đã đọc.
