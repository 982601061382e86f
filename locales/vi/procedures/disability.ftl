title = Giấy xác nhận khuyết tật
    .short = Xác nhận khuyết tật
    .keywords = khuyết tật, khuyet tat, tàn tật, giấy khuyết tật, mức độ khuyết tật, hội đồng khuyết tật, người tàn tật, thẻ khuyết tật
official = Xác nhận khuyết tật: xác định, xác định lại; đổi, cấp lại
about = Xin xác định dạng và mức độ khuyết tật, hoặc đổi, làm lại giấy.
field = Bảo trợ xã hội
result = Giấy xác nhận khuyết tật

case-assess = Xác định, xác định lại
    .about = Làm lần đầu, hoặc dạng, mức độ đã thay đổi
    .note-1 = Hội đồng của phường, xã gặp và đánh giá trực tiếp người khuyết tật.
case-reissue = Đổi, cấp lại giấy
    .about = Giấy sai thông tin, hỏng hoặc mất
    .condition-1 = Giấy sai thông tin, bị hỏng hoặc bị mất.
    .condition-2 = Dạng hoặc mức độ khuyết tật thay đổi thì làm “Xác định, xác định lại”.

component-request = Đơn đề nghị
    .how = Bản chính, theo Thông tư 01/2019 đã sửa năm 2023
component-medical = Bệnh án, giấy khám, kết luận giám định
    .how = Bản sao
    .when = Khi có các giấy này

note-1 = Ở Hà Nội, khó đi lại thì nhờ người nhà hỏi phường về Tổ Hành chính công xung kích (đến tận nhà giúp).

staff-1 = Giấy tờ được nêu chung cho hai trường hợp. Đổi, cấp lại: so với trang trên Cổng.
