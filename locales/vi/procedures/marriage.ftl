title = Đăng ký kết hôn
    .short = Kết hôn
    .keywords = kết hôn, cưới, đăng ký kết hôn, giấy kết hôn, giấy đăng ký kết hôn, hôn thú, lấy vợ, lấy chồng, làm đám cưới, cưới vợ, cưới chồng, giấy hôn thú
official = Đăng ký kết hôn
about = Đăng ký kết hôn ở phường, xã nơi một trong hai người cư trú.
field = Hộ tịch
result = Giấy chứng nhận kết hôn, mỗi bên 1 bản chính
time-note = Nộp cuối ngày: hỏi phường ngày trả kết quả
plus-note = Khi phải hỏi phường, xã nơi khác

component-declaration = Tờ khai chung của hai bên
    .how = Nộp trực tiếp: tờ giấy. Trên mạng: điền trên màn hình
component-identity = Giấy tờ tuỳ thân của hai bên
    .how = Hoặc đọc số căn cước (12 số)
component-residence = Giấy tờ về nơi cư trú
    .when = Khi phường không tra được trên máy

condition-1 = Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi.
condition-2 = Hai bên cùng có mặt để ký. Không nhờ người khác ký thay.

note-1 = Hai người Việt Nam: từ 01/01/2026 không nộp giấy xác nhận tình trạng hôn nhân. Hỏi lại phường.
note-2 = Phải xác minh thì tổng cộng thường không quá 5 ngày làm việc.
note-3 = Bản sao trích lục (bản chép từ sổ hộ tịch) thu 8.000 đ một bản. “Công dân số”: miễn đến hết 28/02/2027.
note-4 = Kết hôn với người nước ngoài: hỏi phường trước.

staff-1 = Có trang ghi quyết định công bố năm 2026 là 3673/QĐ-BTP. Hỏi phường nên niêm yết quyết định nào.
staff-2 = Tổng 5 ngày, và việc bỏ giấy xác nhận tình trạng hôn nhân, đọc ở trang luật. Hỏi phường xác nhận.
staff-3 = Chưa có thông tin về kết hôn với người nước ngoài. Hỏi phường.
