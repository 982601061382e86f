title = Sang tên, thay đổi sổ đỏ
    .short = Sang tên sổ đỏ
    .keywords = sổ đỏ, so do, sổ hồng, sang tên đất, mua bán đất, tặng cho đất, thừa kế, đính chính sổ đỏ, đất đai, sang tên nhà đất, cho con đất, mua nhà, bán nhà, thừa kế nhà
official = Đăng ký biến động đất đai
about = Sang tên đất, nhà khi mua bán, thừa kế, tặng cho; sửa tên, thông tin trên sổ.
field = Đất đai
result = Giấy chứng nhận mới, hoặc ghi thay đổi
fee-note = Xem phần “Cần biết thêm”, hỏi trước khi nộp

case-transfer = Sang tên
    .about = Mua bán, thừa kế, tặng cho
    .note-1 = Ở Hà Nội: thuế thu nhập cá nhân 2%, lệ phí trước bạ (nộp để đứng tên) 0,5%. Hỏi lại trước khi nộp.
    .note-2 = Phí thẩm định (xem xét hồ sơ) ở Hà Nội: 0,15%, tối đa 5 triệu đồng. Hỏi lại trước khi nộp.
    .note-3 = “Công dân số” mua nhà đất: giảm 10% lệ phí trước bạ đến hết 28/02/2027, có giới hạn. Hỏi cơ quan thuế.
    .note-4 = Thời hạn: các nguồn ghi khác nhau. Khi nộp, hỏi nơi nhận ngày trả kết quả.
case-details = Đổi tên, thông tin, số thửa đất

component-request = Đơn đăng ký biến động (thay đổi)
component-certificate = Sổ đỏ (giấy chứng nhận)
    .how = Bản gốc
component-contract = Hợp đồng hoặc văn bản có công chứng
component-tax = Tờ khai thuế
component-mortgage = Văn bản đồng ý của bên nhận thế chấp
    .when = Khi nhà đất đang thế chấp
component-survey = Mảnh trích đo (bản vẽ đo lại thửa đất)
    .when = Khi đo lại đất

note-1 = Các tỉnh đã ra thủ tục riêng. Ở Hà Nội, tên bắt đầu bằng “(Hà Nội)”. Hỏi mã và thời hạn trước.
note-2 = Nộp ở nơi phục vụ hành chính công, hoặc văn phòng đăng ký đất đai trong tỉnh, thành phố.
note-3 = Đăng ký thay đổi ở phường của Hà Nội: 28.000 đ. Hỏi lại trước khi nộp.
note-4 = Nộp trên mạng ở Hà Nội: thuế, lệ phí trước bạ có được hỗ trợ không, hỏi cơ quan thuế.

staff-1 = Chưa tìm được mã của Hà Nội cho sang tên (Quyết định 1102/QĐ-TTPVHCC ngày 19/08/2026).
staff-2 = Thời hạn sang tên: Cổng ghi 18 và 4 ngày làm việc, trang luật ghi 10 ngày làm việc. Cần hỏi.
staff-3 = Thuế, phí theo bảng Hà Nội ngày 08/10/2026, dẫn lại từ trang luật. Nơi khác 14.000 đ: chưa rõ nơi nào.
