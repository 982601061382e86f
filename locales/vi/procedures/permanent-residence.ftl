title = Đăng ký thường trú
    .short = Thường trú
    .keywords = thường trú, nhập khẩu, nhập hộ khẩu, hộ khẩu, sổ hộ khẩu, chuyển khẩu, nhập khẩu về nhà chồng, nhập khẩu cho con, KT1, chuyển hộ khẩu, nhập khẩu cho vợ, về ở với con, HKTT
official = Đăng ký thường trú
about = Đăng ký nơi ở ổn định, lâu dài với công an phường, xã.
field = Đăng ký, quản lý cư trú
result = Cập nhật dữ liệu cư trú và thông báo
time-note = Nhận hồ sơ thứ 2 đến thứ 6 và sáng thứ 7
fee-note = “Công dân số” được miễn đến 28/02/2027. Hỏi công an

case-own-home = Về ở nhà của mình
case-relatives = Về ở với người thân
    .note-1 = Trẻ dưới 6 tuổi theo nơi thường trú của cha mẹ: không phải xác minh điều kiện (từ 01/07/2026).
case-rented = Ở nhà thuê, mượn, ở nhờ
    .condition-1 = Chỗ ở phải đủ diện tích tối thiểu. Hỏi công an mức đang áp dụng.

component-declaration = Tờ khai cư trú, mẫu CT01
    .how = Mẫu mới theo Thông tư 116/2026
component-home = Giấy tờ về chỗ ở hợp pháp của mình
    .when = Khi công an không tra được trên máy
component-relation = Giấy tờ về quan hệ với người thân
    .when = Khi công an không tra được trên máy
component-consent = Ý kiến đồng ý của chủ hộ, chủ nhà
    .how = Chủ hộ, chủ nhà xác nhận trên VNeID được
component-lease = Giấy thuê, mượn, ở nhờ
    .how = Phải công chứng hoặc chứng thực (cán bộ xác nhận)

step-1 = Báo số căn cước (12 số) và cho biết xin theo diện nào.
step-2 = Cán bộ tra dữ liệu rồi lập hồ sơ.
step-3 = Nộp lệ phí.
step-4 = Giữ lại mã hồ sơ.
step-5 = Chờ báo kết quả trên giấy, bằng tin nhắn hoặc trên VNeID.

condition-1 = Đủ điều kiện ở Điều 20 Luật Cư trú. Chưa rõ thì hỏi công an phường, xã.

note-1 = Trẻ khai sinh xong phải đăng ký cư trú trong 60 ngày.
note-2 = Giấy đã có trên máy hoặc trên VNeID thì không phải nộp lại.
note-3 = Nộp trên Cổng hoặc VNeID mới làm được một phần. Có khi vẫn phải đến công an phường, xã.
note-4 = Có người được miễn lệ phí. Hỏi công an xem mình có thuộc diện đó không.
note-5 = Trẻ em, người được trợ giúp, cơ sở tôn giáo cần giấy tờ khác. Hỏi công an.
note-6 = Nộp trên mạng ở Hà Nội: lệ phí này có được hỗ trợ không, hỏi phường.

staff-1 = Lệ phí này do Bộ Tài chính đặt. NQ 77/2025 của Hà Nội hỗ trợ 100%, chưa rõ cách làm với hồ sơ công an.
staff-2 = Trang trên Cổng vẫn dẫn mẫu của TT 53/2025. Mẫu mới theo TT 116/2026, số mẫu cần đối chiếu.
staff-3 = Miễn lệ phí: Điều 4 TT 75/2022. Danh sách cụ thể chưa đọc. Trẻ em có thể được miễn, cần đối chiếu.
