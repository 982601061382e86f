title = Đăng ký khai sinh
    .short = Khai sinh
    .keywords = khai sinh, giấy khai sinh, làm giấy khai sinh, đẻ, sinh con, em bé, trẻ mới sinh, giấy chứng sinh, con mới đẻ, cháu mới sinh, khai sinh muộn, quá hạn, khai sinh cho con, khai sinh cho cháu, sinh em bé, đặt tên con
official = Đăng ký khai sinh
about = Làm giấy khai sinh cho trẻ. Nên khai trong 60 ngày từ khi sinh để được miễn lệ phí.
field = Hộ tịch
result = Giấy khai sinh
fee-note = Trong 60 ngày: miễn. Quá hạn: Hà Nội 5.000 đ, hỏi phường
time-note = Nộp sau 15 giờ: trả vào ngày làm việc kế tiếp
plus-note = Khi phải hỏi phường, xã khác về hôn nhân của cha mẹ

component-declaration = Tờ khai đăng ký khai sinh
    .how = Nộp trực tiếp: tờ giấy. Trên mạng: điền trên màn hình
component-birth-paper = Giấy chứng sinh (nơi sinh cấp)
    .how = Đã có bản điện tử thì không phải nộp giấy
component-witness = Văn bản của người làm chứng, hoặc giấy cam đoan
    .when = Khi không có giấy chứng sinh
component-identity = Giấy tờ tuỳ thân của người đi khai
    .how = Hoặc cho cán bộ biết số căn cước (12 số)
component-residence = Giấy tờ về nơi cư trú
    .when = Khi phường không tra được trên máy
component-authority = Giấy uỷ quyền
    .how = Có chứng thực (cán bộ xác nhận), trừ người nhà
    .when = Khi nhờ người khác đi khai
component-abandoned = Biên bản về trẻ bị bỏ rơi
    .when = Khi trẻ bị bỏ rơi
component-surrogacy = Xác nhận của cơ sở y tế về mang thai hộ
    .when = Khi nhờ mang thai hộ

step-1 = Nộp hồ sơ ở phường, qua bưu điện, hoặc trên Cổng Dịch vụ công quốc gia, VNeID.
step-2 = Cán bộ kiểm tra, nhập vào máy và lấy số căn cước (12 số) cho trẻ.
step-3 = Đọc lại thông tin cho đúng trước khi ký.
step-4 = Nhận giấy khai sinh.

condition-1 = Cha hoặc mẹ đi khai trong 60 ngày từ khi sinh. Ông bà, người thân khai thay được.

note-1 = Quá 60 ngày vẫn khai được, nhưng phải nộp lệ phí nếu không thuộc diện được miễn.
note-2 = Người có công, hộ nghèo, người khuyết tật được miễn lệ phí.
note-3 = Bản sao trích lục (bản chép từ sổ hộ tịch) thu 8.000 đ một bản.
note-4 = Ông bà, cha mẹ, con, vợ chồng, anh chị em ruột khai thay: giấy uỷ quyền không cần chứng thực.
note-5 = Muốn làm luôn thường trú, thẻ bảo hiểm y tế cho trẻ: xem thủ tục “Giấy tờ cho trẻ, làm một lần”.
note-6 = Khai xong, nhớ đăng ký cư trú cho trẻ trong 60 ngày.

staff-1 = Có trang ghi quyết định công bố năm 2026 là 3673/QĐ-BTP. Hỏi phường nên niêm yết quyết định nào.
staff-2 = Mức 5.000 đ theo NQ 06/2020/NQ-HĐND, bản ngày 08/10/2026. Đối chiếu với bảng phí của phường.
staff-3 = Hà Nội có thể có quy trình riêng của Trung tâm Phục vụ hành chính công. Hỏi phường.
staff-4 = Từ 01/10/2025 có 25 dịch vụ chỉ nhận trực tuyến, danh sách chưa đọc. Hỏi phường còn nhận giấy không.
