title = Đăng ký tạm trú, gia hạn tạm trú
    .short = Tạm trú, gia hạn
    .keywords = tạm trú, đăng ký tạm trú, gia hạn tạm trú, ở trọ, nhà trọ, thuê nhà, thuê phòng, KT3, sinh viên, công nhân, người thuê nhà, cho thuê nhà, chủ nhà trọ, ở nhờ
official = Đăng ký tạm trú; gia hạn tạm trú
about = Khai nơi đang ở khi sống ngoài phường, xã thường trú.
field = Đăng ký, quản lý cư trú
result = Cập nhật dữ liệu cư trú và thông báo
fee-note = “Công dân số” được miễn đến 28/02/2027. Hỏi công an
fee-person = mỗi người

case-first = Đăng ký lần đầu
case-renewal = Gia hạn tạm trú
    .condition-1 = Xin gia hạn trong 15 ngày trước ngày hết hạn.
case-list = Đăng ký nhiều người theo danh sách
    .about = Nhiều người ở cùng một chỗ.

component-declaration = Tờ khai cư trú, mẫu CT01
    .how = Mẫu mới theo Thông tư 116/2026
component-request = Văn bản đề nghị đăng ký
component-list = Danh sách người tạm trú
component-each-declaration = Tờ khai mẫu CT01 của từng người
    .how = Mẫu mới theo Thông tư 116/2026
component-lease = Giấy tờ về chỗ ở, như giấy thuê, mượn, ở nhờ
    .how = Giấy thuê không cần công chứng, chứng thực (xác nhận)
    .when = Khi công an không tra được trên máy
component-parents = Ý kiến của cha mẹ hoặc người giám hộ
    .when = Khi người đăng ký chưa thành niên

condition-1 = Ở ngoài phường, xã thường trú từ 30 ngày trở lên.
condition-2 = Mỗi lần tạm trú tối đa 2 năm, gia hạn được nhiều lần.

note-1 = Ở nhà người thân, chủ nhà đồng ý: không phải đưa giấy về chỗ ở.
note-2 = Người cho thuê phải báo công an khi thôi cho thuê.
note-3 = Nộp trên mạng ở Hà Nội: lệ phí này có được hỗ trợ không, hỏi phường.
note-4 = Nộp trên mạng là nộp trên Cổng Dịch vụ công quốc gia hoặc VNeID.
note-5 = Có người được miễn lệ phí. Hỏi công an xem mình có thuộc diện đó không.

staff-1 = Lệ phí cư trú do Bộ Tài chính đặt. NQ 77/2025 của Hà Nội hỗ trợ 100%, chưa rõ cách làm.
staff-2 = Nguồn không tách hồ sơ và lệ phí của gia hạn. Ở đây ghi như đăng ký lần đầu, cần đối chiếu.
staff-3 = Hạn 15 ngày trước khi hết hạn lấy từ trang trên Cổng tháng 04/2026. Đối chiếu với TT 116/2026.
