title = Đăng ký khai tử
    .short = Khai tử
    .keywords = khai tử, giấy khai tử, báo tử, giấy báo tử, giấy chứng tử, người mất, qua đời, chết, tang, bố mẹ mất, ông bà mất, nhà có người mất làm giấy gì, chứng tử
official = Đăng ký khai tử
about = Khai với phường khi trong nhà có người mất.
field = Hộ tịch
result = Trích lục khai tử (bản chép từ sổ hộ tịch)
fee-note = Đúng hạn: miễn. Quá hạn: Hà Nội 5.000 đ, hỏi phường
time-note = Nộp sau 15 giờ: trả vào ngày làm việc kế tiếp

component-declaration = Tờ khai đăng ký khai tử
    .how = Nộp trực tiếp: tờ giấy. Trên mạng: điền trên màn hình
component-death-paper = Giấy báo tử, hoặc giấy thay thế
    .how = Đã có bản điện tử thì không phải nộp giấy
component-evidence = Chứng cứ cho thấy người đó đã mất
    .when = Khi đã mất từ lâu
component-identity = Giấy tờ tuỳ thân của người đi khai
    .how = Hoặc cho cán bộ biết số căn cước (12 số)
component-residence = Giấy tờ về nơi cư trú cuối cùng của người mất
    .when = Khi phường không tra được trên máy
component-authority = Giấy uỷ quyền
    .how = Có chứng thực (cán bộ xác nhận), trừ người nhà
    .when = Khi nhờ người khác đi khai

condition-1 = Nơi giải quyết là UBND phường, xã mà người mất cư trú cuối cùng.

note-1 = Thời hạn phải đi khai: hỏi phường. Khai càng sớm càng tốt.
note-2 = Diện ưu tiên được miễn lệ phí. Hỏi phường những ai được miễn.
note-3 = Bản sao trích lục (bản chép từ sổ hộ tịch) thu 8.000 đ một bản.
note-4 = Ông bà, cha mẹ, con, vợ chồng, anh chị em ruột khai thay: giấy uỷ quyền không cần chứng thực.
note-5 = Muốn làm luôn cả xoá thường trú, tiền mai táng: xem thủ tục “Khai tử, mai táng một lần”.

staff-1 = Trang trên Cổng không ghi hạn 15 ngày của Luật Hộ tịch 2014. Đối chiếu trước khi nói với người dân.
staff-2 = Có trang ghi quyết định công bố năm 2026 là 3673/QĐ-BTP. Hỏi phường nên niêm yết quyết định nào.
staff-3 = Mức 5.000 đ theo NQ 06/2020/NQ-HĐND, bản ngày 08/10/2026. Đối chiếu với bảng phí của phường.
staff-4 = Từ 01/10/2025 có 25 dịch vụ chỉ nhận trực tuyến, danh sách chưa đọc. Hỏi phường còn nhận giấy không.
