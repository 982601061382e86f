title = Gửi phản ánh, kiến nghị
    .short = Phản ánh, kiến nghị
    .keywords = phản ánh, phan anh, kiến nghị, góp ý, than phiền, khiếu nại, cán bộ gây khó, chậm hồ sơ, PAKN, thái độ cán bộ, cán bộ hách dịch
official = Phản ánh, kiến nghị (PAKN)
about = Nói với cơ quan nhà nước khi hồ sơ bị chậm, bị gây khó, hoặc quy định không hợp lý.
field = Phản ánh, kiến nghị
result = Câu trả lời trên Cổng

component-content = Tiêu đề và nội dung muốn nói
component-files = Ảnh hoặc tệp kèm theo
    .how = jpg, pdf, doc, docx, xls hoặc xlsx
    .when = Khi có giấy tờ, hình ảnh muốn gửi

step-1 = Mở dichvucong.gov.vn, chọn mục phản ánh, kiến nghị, đăng nhập bằng VNeID.
step-2 = Chọn cơ quan nhận, viết tiêu đề và nội dung, thêm tệp nếu có.
step-3 = Gửi đi, rồi chép lại mã phản ánh.
step-4 = Xem câu trả lời ở mục tra cứu kết quả trả lời.

note-1 = Gửi trên Cổng, VNeID, gọi tổng đài của Cổng, hoặc đến điểm phục vụ hành chính công của phường.
note-2 = Dùng khi cán bộ làm chậm, gây khó, làm sai, hoặc khi thủ tục không hợp lý.
note-3 = Khiếu nại, tố cáo theo luật là thủ tục khác. Hỏi phường.
note-4 = Đường phố, rác, đèn hỏng ở Hà Nội: gửi bằng ứng dụng iHanoi.
note-5 = Tội phạm, việc nguy hiểm: báo công an. Việc đang xảy ra: gọi 113.

staff-1 = Quyết định 766 chấm điểm: từ chối 2, bổ sung 5, xử lý 15 ngày làm việc. Chưa đọc bản gốc.
staff-2 = Mã liên quan theo Hải Phòng: tiếp công dân 2.001909, xử lý đơn 2.001801.
staff-3 = Khiếu nại lần đầu 2.002409, tố cáo 2.002396 (Hải Phòng). Hà Nội: hỏi lại.
staff-4 = Đường dây 1022 và iHanoi nhận phản ánh thủ tục năm 2026: chưa xác nhận.
staff-5 = Tổng đài của Cổng: 1800 1096, chưa đối chiếu với trang chính thức.
