title = Bảo hiểm xã hội tự nguyện
    .short = BHXH tự nguyện
    .keywords = BHXH tự nguyện, bhxh, bảo hiểm tự nguyện, đóng bảo hiểm, lương hưu sau này, sổ bảo hiểm, đóng bảo hiểm xã hội để có lương hưu
official = Bảo hiểm xã hội tự nguyện
about = Tự đóng để sau này hưởng chế độ, hoặc xin hoàn trả tiền đã đóng.
field = Thu bảo hiểm xã hội, bảo hiểm y tế
result = Sổ bảo hiểm xã hội

case-join = Đăng ký, đóng tiếp
    .note-1 = Mỗi tháng đóng 22% mức thu nhập tự chọn.
    .note-2 = Mức thu nhập thấp nhất được chọn bằng chuẩn nghèo nông thôn.
    .note-3 = Nhà nước hỗ trợ một phần, tuỳ nhóm. Số tiền năm 2026: hỏi cơ quan bảo hiểm xã hội.
case-refund = Xin hoàn trả tiền đã đóng

component-declaration = Tờ khai
    .when = Khi đăng ký lần đầu, hoặc còn thiếu thông tin
component-online-declaration = Tờ khai trên mạng
    .when = Khi nộp trực tuyến
component-refund-declaration = Tờ khai
component-book = Sổ bảo hiểm xã hội
component-death = Giấy chứng tử
    .when = Khi người tham gia đã mất

note-1 = Nộp ở bảo hiểm xã hội cơ sở hoặc tổ chức dịch vụ thu. Nơi nào trong cả nước cũng được.
note-2 = Không nộp tiền vào tài khoản cá nhân của ai. Không bấm đường dẫn trong tin nhắn.

staff-1 = Chưa tìm được mức đóng và mức hỗ trợ năm 2026.
staff-2 = Trang trên Cổng còn dẫn văn bản bảo hiểm xã hội cũ.
