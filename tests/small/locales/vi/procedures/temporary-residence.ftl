title = Đăng ký tạm trú
    .short = Tạm trú
official = Đăng ký tạm trú
about = Báo nơi ở khi sống ngoài nơi thường trú.
field = Đăng ký, quản lý cư trú
result = Cập nhật dữ liệu cư trú và thông báo

component-declaration = Tờ khai mẫu CT01
    .how = Mẫu mới theo Thông tư 116/2026
component-lease = Giấy thuê, mượn hoặc ở nhờ
    .when = Khi công an không tra được
component-parents = Ý kiến của cha mẹ hoặc người giám hộ
    .when = Khi người đăng ký chưa thành niên

condition-1 = Ở ngoài phường, xã thường trú từ 30 ngày trở lên.
condition-2 = Mỗi lần tạm trú tối đa 2 năm, được gia hạn nhiều lần.

note-1 = Giấy cho thuê nhà không cần công chứng, chứng thực.
note-2 = Ở nhà người thân được chủ nhà đồng ý: không phải đưa giấy về chỗ ở.
note-3 = Gia hạn trong 15 ngày trước ngày hết hạn.
note-4 = Đăng ký theo danh sách: 10.000 đ một người, nộp trực tuyến 5.000 đ.
note-5 = Theo danh sách: thêm văn bản đề nghị, danh sách và CT01 của từng người.
note-6 = Người đủ điều kiện “công dân số” được miễn lệ phí đến 28/02/2027. Hỏi phường.
