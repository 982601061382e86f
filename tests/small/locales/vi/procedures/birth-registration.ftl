title = Đăng ký khai sinh
    .short = Khai sinh
official = Đăng ký khai sinh
about = Làm giấy khai sinh cho trẻ mới sinh.
field = Hộ tịch
result = Giấy khai sinh
fee-note = Miễn phí nếu đúng hạn 60 ngày, hoặc thuộc diện được miễn
time-note = Nộp sau 15 giờ: ngày làm việc kế tiếp

component-declaration = Tờ khai đăng ký khai sinh
    .how = Điền trên mạng, hoặc trên giấy
component-hospital-paper = Giấy chứng sinh
    .how = 1 bản chính, nếu chưa có bản điện tử
component-identity = Giấy tờ tuỳ thân của người đi khai
    .how = Xuất trình, hoặc đọc số căn cước (12 số)
component-witness = Giấy của người làm chứng, hoặc giấy cam đoan
    .when = Khi không có giấy chứng sinh
component-proxy = Giấy uỷ quyền
    .when = Khi nhờ người khác đi khai
component-residence = Giấy tờ về nơi cư trú
    .when = Chỉ khi phường không tra được

condition-1 = Cha mẹ, ông bà hoặc người thân khai trong 60 ngày từ khi sinh.

note-1 = Người có công, hộ nghèo, người khuyết tật: được miễn lệ phí.
note-2 = Khai quá hạn: Hà Nội thu 5.000 đ. Hỏi lại phường trước khi nộp.
note-3 = Chưa tra được thông tin kết hôn của cha mẹ: hỏi nơi khác xác minh, trả lời trong 3 ngày làm việc.
note-4 = Bản sao trích lục (bản sao từ sổ hộ tịch): 8.000 đ một bản.
note-5 = Ông bà, cha mẹ, con, vợ chồng, anh chị em ruột khai thay: giấy uỷ quyền không cần chứng thực.
note-6 = Trẻ bị bỏ rơi: cần biên bản. Nhờ mang thai hộ: cần xác nhận của cơ sở y tế.
