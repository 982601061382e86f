title = Làm thẻ căn cước: cấp mới, đổi, cấp lại
    .short = Thẻ căn cước
official = Cấp, cấp đổi, cấp lại thẻ căn cước
about = Làm thẻ lần đầu, đổi thẻ, hoặc làm lại thẻ mất, hỏng.
field = Cấp, quản lý căn cước
handler = Công an phường, xã
result = Thẻ căn cước
fee-note = Lần đầu 0 đ. Đổi 25.000 đ, cấp lại 35.000 đ

component-form = Phiếu đề nghị (máy in sẵn)
    .how = Mẫu CC01, cô bác đọc và ký
component-old-card = Thẻ căn cước cũ
    .how = Nộp lại khi đổi thẻ
component-collection = Phiếu khai thông tin (mẫu DC01)
    .how = Chỉ khi chưa có dữ liệu

condition-1 = Từ 6 tuổi, làm mới hoặc đổi thẻ phải đến để chụp ảnh, lấy vân tay, mống mắt.
condition-2 = Từ 6 đến dưới 14 tuổi: đi cùng cha mẹ hoặc người đại diện.

note-1 = Đến công an phường, xã nào trong cả nước cũng được. Nhận thẻ tại đó hoặc qua bưu chính.
note-2 = Dữ liệu của cô bác đã đủ thì không phải mang thêm giấy tờ.
note-3 = Trẻ dưới 6 tuổi: cha mẹ hoặc người đại diện làm hoàn toàn trên mạng.
note-4 = Thẻ mất hoặc hỏng: xin cấp lại hoàn toàn trên mạng được.
note-5 = Đổi thẻ do sắp xếp địa giới: 0 đ.
note-6 = Mức phí đổi, cấp lại trên đây áp dụng đến hết 31/12/2026.
note-7 = “Công dân số” nộp trực tuyến được miễn lệ phí đến 28/02/2027. Hỏi phường.
