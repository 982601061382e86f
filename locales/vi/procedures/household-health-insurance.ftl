title = Bảo hiểm y tế hộ gia đình
    .short = BHYT hộ gia đình
    .keywords = BHYT, bhyt, thẻ bảo hiểm y tế, mua bảo hiểm, gia hạn thẻ, mất thẻ bảo hiểm, đổi thẻ, bảo hiểm y tế tự nguyện, mua thẻ bảo hiểm y tế, đóng BHYT, bảo hiểm y tế hết hạn
official = Đóng, gia hạn bảo hiểm y tế hộ gia đình; cấp, cấp lại, đổi thẻ
about = Mua hoặc gia hạn bảo hiểm y tế theo hộ. Làm thẻ, làm lại thẻ, sửa thẻ.
field = Bảo hiểm y tế
result = Thẻ bảo hiểm y tế điện tử hoặc giấy
fee-note = Chỉ là lệ phí thủ tục. Tiền đóng bảo hiểm tính riêng

case-pay = Đóng mới hoặc gia hạn
    .about = Người chỉ tham gia bảo hiểm y tế
    .note-1 = Trong một hộ, người thứ hai trở đi đóng ít hơn người thứ nhất.
    .note-2 = Mức đóng từ 01/07/2026: hỏi cơ quan bảo hiểm xã hội hoặc đại lý thu.
case-card = Cấp thẻ
case-replace = Cấp lại, đổi, sửa thông tin thẻ

one-of-declaration = Một trong các tờ khai này
component-online-declaration = Tờ khai trên mạng
    .how = Khi nộp trên mạng
component-declaration = Tờ khai trên giấy
component-card-form = Mẫu 2 của Nghị định 188/2025
    .how = Đánh dấu chọn thẻ điện tử hoặc thẻ giấy
component-higher-benefit = Giấy chứng minh được hưởng mức cao hơn
    .when = Khi thuộc diện được hưởng mức cao hơn

note-1 = Nộp ở cơ quan bảo hiểm xã hội, UBND phường, xã hoặc đại lý thu.
note-2 = Thẻ điện tử xem trên VNeID hoặc VssID (ứng dụng bảo hiểm xã hội).
note-3 = Từ 01/06/2025, thẻ giấy mới chỉ in cho người không cài được VssID, VNeID, hoặc chưa có thẻ gắn chip.
note-4 = **Ai gọi, nhắn “cập nhật bảo hiểm” kèm đường liên kết là lừa đảo.** Cúp máy, hỏi cơ quan bảo hiểm.

staff-1 = Mức đóng hộ gia đình từ 01/07/2026 mới chỉ tính ra, chưa có thông báo để so. Không nêu số tiền.
staff-2 = Chưa rõ mỗi trường hợp dùng tờ khai nào, và quyết định công bố của mã 1.002759. So lại với Cổng.
