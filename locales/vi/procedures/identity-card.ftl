title = Thẻ căn cước: cấp mới, đổi, cấp lại
    .short = Thẻ căn cước
    .keywords = căn cước, căn cước công dân, cccd, cmnd, chứng minh thư, chứng minh nhân dân, làm thẻ, đổi thẻ, mất thẻ, mất căn cước, hỏng thẻ, thẻ hết hạn, căn cước trẻ em, thẻ chip, đổi chứng minh thư, làm căn cước, thẻ căn cước gắn chip, CMT
official = Cấp, cấp đổi, cấp lại thẻ căn cước
about = Làm thẻ lần đầu, đổi thẻ, hoặc làm lại thẻ bị mất, bị hỏng. Làm ở công an phường, xã nào cũng được.
field = Cấp, quản lý căn cước
result = Thẻ căn cước
fee-note = “Công dân số” nộp trên mạng: miễn đến 28/02/2027, hỏi lại
time-note = Làm lại trên mạng có thể nhanh hơn, hỏi công an

case-first = Từ 14 tuổi, làm thẻ lần đầu
    .note-1 = Đặt lịch trên mạng được. Vẫn phải đến chụp khuôn mặt, lấy vân tay, mống mắt.
case-exchange = Đổi thẻ
    .note-1 = Đặt lịch trên mạng được. Vẫn phải đến chụp khuôn mặt, lấy vân tay, mống mắt.
    .note-2 = Đổi thẻ do sắp xếp lại địa giới: 0 đ.
case-lost = Thẻ bị mất, bị hỏng
    .note-1 = Làm trọn trên mạng được, không phải đi. Công an dùng lại ảnh và vân tay đã lấy.
case-child = Trẻ từ 6 đến dưới 14 tuổi
    .condition-1 = Trẻ đến cùng người đại diện để chụp khuôn mặt, lấy vân tay, mống mắt.
case-infant = Trẻ dưới 6 tuổi
    .note-1 = Người đại diện làm trọn trên mạng. Trẻ không phải đến.

component-slip = Phiếu mẫu CC01
    .how = Máy của công an in sẵn. Đọc lại rồi ký
component-old-card = Thẻ cũ
    .how = Nộp lại, nếu còn thẻ
component-request = Phiếu đề nghị, mẫu DC02
    .when = Khi công an yêu cầu
component-collection = Phiếu mẫu DC01
    .when = Khi chưa có dữ liệu dân cư

step-1 = Đến công an phường, xã nào trong cả nước cũng được, hoặc đặt lịch trước trên mạng.
step-2 = Cán bộ tra dữ liệu dân cư.
step-3 = Chụp khuôn mặt, lấy vân tay, mống mắt (từ 6 tuổi trở lên).
step-4 = Đọc lại phiếu CC01 rồi ký.
step-5 = Nhận giấy hẹn, mẫu CC02.
step-6 = Nhận thẻ ở nơi đã nộp, hoặc qua bưu chính.

note-1 = Dữ liệu đã đủ thì không phải mang thêm giấy tờ.
note-2 = Nộp trên mạng ở Hà Nội: lệ phí này có được hỗ trợ không, hỏi công an hoặc phường.

staff-1 = Ngày của QĐ 5230/QĐ-BCA: có nơi ghi 17/08/2026, có nơi 18/08/2026. Cần đối chiếu.
staff-2 = Làm lại trọn trên mạng: có nguồn ghi 5 ngày làm việc, trang trên Cổng ghi 7. Cần đối chiếu.
staff-3 = Lệ phí do Bộ Tài chính đặt. Chưa rõ hỗ trợ của NQ 77/2025 Hà Nội có tính cho thẻ căn cước không.
staff-4 = Nguồn không nói rõ khi nào cần DC02. Mã cũ 1.014061 đến 1.014064 đã bỏ.
staff-5 = Trang trên Cổng: bản cập nhật 21/08/2026, ngày đọc không rõ. Công an tỉnh 1.116407, Cục 1.116405.
