title = Thông báo lưu trú
    .short = Lưu trú: có khách ngủ lại
    .keywords = lưu trú, khách ngủ lại, có khách ở lại, khai báo lưu trú, người thân lên chơi, nhà nghỉ, khách sạn, nhà trọ, khách đến ngủ nhà, ngủ qua đêm, họ hàng lên chơi
official = Thông báo lưu trú
about = Báo công an phường, xã khi nhà có khách ngủ lại ít ngày.
field = Đăng ký, quản lý cư trú
result = Công an nhận thông tin ngay

component-guest = Số căn cước (12 số) của khách
    .how = Xem trên giấy tờ hoặc VNeID của khách

condition-1 = Khách ở lại không quá 30 ngày.

note-1 = Người báo: chủ hộ hoặc người trong nhà. Nhà nghỉ, nhà trọ, ký túc xá, bệnh viện cũng phải báo.
note-2 = Quy định cũ: báo trước 23 giờ. Luật đã sửa từ 01/07/2026, hỏi lại công an phường, xã.
note-3 = Công an phường, xã phải niêm yết số điện thoại, thư điện tử, trang web nhận tin báo.
note-4 = Nơi cho ở trọ báo bằng phần mềm lưu trú được. Hỏi công an.

staff-1 = Trang cũ trên Cổng: báo trước 23 giờ, khách đến sau 23 giờ thì trước 8 giờ hôm sau. Cần đối chiếu.
staff-2 = Trang cũ: ruột thịt đến nhiều lần thì báo một lần. Luật 118/2025 đã sửa Điều 30, cần đối chiếu.
staff-3 = Trang cũ còn cách báo trực tiếp. TT 116/2026 không nêu cách này.
staff-4 = Ghi sẵn số điện thoại, thư điện tử niêm yết của công an phường để đưa cho người hỏi.
