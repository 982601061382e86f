title = Làm thẻ mẫu
    .short = Thẻ mẫu
    .keywords = thẻ mẫu, làm thử
official = Cấp, đổi, cấp lại thẻ mẫu
about = Làm thẻ mẫu để thử máy.
field = Thử nghiệm
result = Thẻ mẫu
fee-note = Hỏi kỹ trước khi nộp
fee-page = một trang
time-note = Nộp sau 15 giờ: tính từ ngày hôm sau
plus-note = Khi phải xác minh

case-first = Làm thẻ lần đầu
    .about = Từ đủ 14 tuổi
    .condition-1 = Chưa từng có thẻ mẫu.
case-change = Đổi thẻ
    .note-1 = Thẻ cũ nộp lại khi nhận thẻ mới.
case-lost = Mất thẻ, làm lại

component-form = Tờ khai làm thẻ
    .how = Ký ở trang cuối
component-photo = Ảnh chân dung
component-old-card = Thẻ mẫu cũ
component-lease = Hợp đồng thuê nhà
component-deed = Giấy chứng nhận nhà đất
component-proxy = Giấy uỷ quyền
    .when = Khi nhờ người khác làm thay
one-of-home = Giấy tờ về chỗ ở

step-1 = Nộp hồ sơ.
step-2 = Nhận giấy hẹn.
condition-1 = Đang ở trong phường.
note-1 = Thẻ mẫu không thay thẻ căn cước.
staff-1 = Đối chiếu mức phí với bảng niêm yết.
