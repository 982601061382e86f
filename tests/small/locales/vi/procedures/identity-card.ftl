title = Làm thẻ căn cước: cấp mới, đổi, cấp lại
    .short = Thẻ căn cước
official = Cấp, cấp đổi, cấp lại thẻ căn cước
about = Làm thẻ lần đầu, đổi thẻ, hoặc làm lại thẻ mất, hỏng.
field = Cấp, quản lý căn cước
result = Thẻ căn cước
fee-note = Lần đầu 0 đ. Đổi 25.000 đ, cấp lại 35.000 đ
time-note = Cấp lại trên mạng: hỏi công an

component-form = Phiếu mẫu CC01
    .how = Công an in sẵn, đọc lại rồi ký
component-request = Phiếu đề nghị, mẫu DC02
    .when = Hỏi công an có cần không
component-old-card = Thẻ căn cước cũ
    .when = Nộp lại
component-collection = Phiếu mẫu DC01
    .when = Chỉ khi chưa có dữ liệu

condition-1 = Từ 6 tuổi, làm mới hoặc đổi thẻ phải đến để chụp khuôn mặt, lấy vân tay, mống mắt.
condition-2 = Từ 6 đến dưới 14 tuổi: đi cùng người đại diện.

note-1 = Đến công an phường, xã nào trong cả nước cũng được. Nhận thẻ tại đó hoặc qua bưu chính.
note-2 = Dữ liệu đã đủ thì không phải mang thêm giấy tờ.
note-3 = Trẻ dưới 6 tuổi: người đại diện làm hoàn toàn trên mạng.
note-4 = Thẻ mất hoặc hỏng: xin cấp lại hoàn toàn trên mạng được.
note-5 = Đổi thẻ do sắp xếp địa giới: 0 đ.
note-6 = Mức 25.000 đ và 35.000 đ áp dụng đến hết 31/12/2026.
note-7 = “Công dân số” (có mức 2, đủ giấy tờ trên VNeID) nộp trực tuyến: miễn phí đến 28/02/2027. Hỏi phường.
