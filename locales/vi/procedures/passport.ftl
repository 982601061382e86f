title = Làm hộ chiếu phổ thông
    .short = Hộ chiếu
    .keywords = hộ chiếu, ho chieu, passport, pát-po, đi nước ngoài, mất hộ chiếu, hộ chiếu hết hạn, xuất cảnh
official = Cấp hộ chiếu phổ thông
about = Làm hộ chiếu lần đầu, đổi, hoặc làm lại khi mất, hỏng.
field = Quản lý xuất nhập cảnh
result = Hộ chiếu phổ thông
fee-note = Biểu phí đã đổi năm 2026: hỏi trước khi nộp

case-new = Làm lần đầu hoặc đổi
    .note-1 = Công an Phú Thọ (bản 15/07/2026) ghi 100.000 đ đến hết 31/12/2026. Ở đây: hỏi trước khi nộp.
case-lost = Làm lại vì mất hoặc hỏng
    .condition-1 = Mất hộ chiếu: trình báo công an phường, xã trước. Việc này 1 ngày làm việc, miễn phí.
    .note-1 = Công an Phú Thọ (bản 15/07/2026) ghi 200.000 đ đến hết 31/12/2026. Ở đây: hỏi trước khi nộp.

component-declaration = Tờ khai điện tử
    .how = Người từ 14 tuổi
component-child-declaration = Tờ khai điện tử cho trẻ
    .when = Khi làm cho trẻ dưới 14 tuổi
component-photo = Ảnh 4×6 nền trắng
    .how = Chụp trong 6 tháng trở lại
component-old-passport = Hộ chiếu cũ
    .when = Khi hộ chiếu cũ còn hạn và không bị mất
component-loss-report = Đơn báo mất hộ chiếu
    .when = Khi bị mất
component-child-birth = Giấy khai sinh
    .when = Khi trẻ chưa có số định danh
component-representative = Giấy tờ của người đại diện
    .when = Khi có người đại diện làm thay

note-1 = Hộ chiếu không gắn chip: làm trọn trên mạng được.
note-2 = Có thẻ căn cước: nộp trực tiếp ở Phòng Quản lý xuất nhập cảnh nào thuận tiện.
note-3 = Muốn hộ chiếu gắn chip: hỏi Phòng Quản lý xuất nhập cảnh.
note-4 = Nhận hồ sơ từ thứ hai đến thứ sáu. Sáng thứ bảy chỉ ở nơi có bố trí.
note-5 = Nhận hộ chiếu trực tiếp, hoặc qua bưu chính và trả cước.
note-6 = Người đủ điều kiện “công dân số” được miễn lệ phí đến hết 28/02/2027.
note-7 = Nộp trên mạng ở Hà Nội: lệ phí này có được hỗ trợ không, hỏi trước khi nộp.

staff-1 = Lệ phí gốc 200.000 đ, mất hoặc hỏng 400.000 đ. Thông tư 28/2026 và 81/2026: chưa đọc được dòng hộ chiếu.
staff-2 = Phần lệ phí trên Cổng là của năm 2023. Không dùng.
staff-3 = Hộ chiếu gắn chip: trang trên Cổng tách riêng. Cần hỏi lại.
staff-4 = Chưa rõ quy định 0 đồng của Hà Nội có áp dụng cho lệ phí này không.
