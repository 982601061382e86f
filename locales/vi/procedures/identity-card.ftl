title = Thẻ căn cước: cấp mới, đổi, cấp lại
    .short = Thẻ căn cước
    .keywords = căn cước, căn cước công dân, cccd, cmnd, chứng minh thư, chứng minh nhân dân, làm thẻ, đổi thẻ, mất thẻ, mất căn cước, hỏng thẻ, thẻ hết hạn, căn cước trẻ em, thẻ chip, đổi chứng minh thư, làm căn cước, thẻ căn cước gắn chip, CMT
official = Cấp, cấp đổi, cấp lại thẻ căn cước
about = Làm thẻ lần đầu, đổi thẻ, hoặc làm lại thẻ bị mất, bị hỏng. Làm ở công an phường, xã nào cũng được.
field = Cấp, quản lý căn cước
result = Thẻ căn cước

case-first = Từ 14 tuổi, làm thẻ lần đầu
    .note-1 = Đặt lịch trên mạng được. Vẫn phải đến chụp khuôn mặt, lấy vân tay, mống mắt.
case-exchange = Đổi thẻ
    .note-1 = Đặt lịch trên mạng được. Vẫn phải đến chụp khuôn mặt, lấy vân tay, mống mắt.
    .note-2 = Đổi thẻ do sắp xếp lại địa giới: 0 đ.
    .note-3 = “Công dân số” nộp trên mạng: miễn lệ phí đến hết 28/02/2027. Hỏi công an.
case-lost = Thẻ bị mất, bị hỏng
    .note-1 = Làm trọn trên mạng được, không phải đi. Công an dùng lại ảnh và vân tay đã lấy.
    .note-2 = Nộp trên mạng có thể nhanh hơn 7 ngày. Hỏi công an.
    .note-3 = “Công dân số” nộp trên mạng: miễn lệ phí đến hết 28/02/2027. Hỏi công an.
case-child = Trẻ từ 6 đến dưới 14 tuổi, thẻ đầu tiên
    .condition-1 = Cha mẹ hoặc người đại diện đưa trẻ đến chụp khuôn mặt, lấy vân tay, mống mắt.
    .note-1 = Cha mẹ có VNeID mức 2 gửi yêu cầu trước trên VNeID được, rồi mới đưa trẻ đến.
case-infant = Trẻ dưới 6 tuổi, thẻ đầu tiên
    .note-1 = Cha mẹ hoặc người đại diện có VNeID mức 2 làm trọn trên mạng. Trẻ không phải đến.

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
note-3 = Nơi nào đã mở thì nộp ở điểm phục vụ hành chính công của phường, xã cũng được.

staff-1 = QĐ 5230/QĐ-BCA: có nơi ghi ngày 17/08/2026, có nơi ghi 5230/QĐ-BCA-C06 ngày 18/08/2026. Cần đối chiếu.
staff-2 = Làm lại trọn trên mạng: có nguồn ghi 5 ngày làm việc, trang trên Cổng ghi 7. Cần đối chiếu.
staff-3 = Lệ phí do Bộ Tài chính đặt. Chưa rõ hỗ trợ của NQ 77/2025 Hà Nội có tính cho thẻ căn cước không.
staff-4 = Nguồn không nói rõ khi nào cần DC02. Mã cũ 1.014061 đến 1.014064 đã bỏ.
staff-5 = Trang trên Cổng: bản cập nhật 21/08/2026, ngày đọc không rõ. Công an tỉnh 1.116407, Cục 1.116405.
