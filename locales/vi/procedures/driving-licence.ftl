title = Đổi, cấp lại bằng lái xe
    .short = Bằng lái xe
    .keywords = bằng lái, bang lai, giấy phép lái xe, giay phep lai xe, GPLX, đổi bằng, mất bằng, bằng hết hạn, A1, B1, bằng xe máy, bằng ô tô, mất bằng lái, đổi bằng lái
official = Đổi, cấp lại Giấy phép lái xe
about = Đổi bằng sắp hết hạn, sửa bằng sai thông tin, hoặc làm lại bằng mất, hỏng.
field = Sát hạch, cấp giấy phép lái xe
result = Giấy phép lái xe trên VNeID, hoặc thẻ
fee-note = Mức ghi trên Cổng. Nộp giấy: hỏi công an trước
time-note = Để có bản trên VNeID. Xin in thẻ: 2,5 ngày làm việc

component-health = Giấy khám sức khoẻ còn hạn
    .how = Bản điện tử. Chỉ nộp giấy khi hệ thống lỗi
component-passport = Hộ chiếu
    .when = Khi là người nước ngoài, người Việt ở nước ngoài
component-same-person = Giấy đối chiếu thông tin bản thân
    .when = Khi thông tin trên các giấy tờ không khớp nhau

condition-1 = Bằng còn hạn nhưng bị mất hoặc hỏng, bằng sắp hết hạn, hoặc bằng sai thông tin.
condition-2 = Muốn gộp bằng không thời hạn với bằng khác cũng làm thủ tục này.
condition-3 = Chưa chấp hành xong quyết định xử phạt thì chưa đổi được.
condition-4 = Không có dữ liệu, không còn hồ sơ bằng lái thì không đổi được.

note-1 = Nộp trên Cổng Dịch vụ công quốc gia, VNeID hoặc ứng dụng của công an.
note-2 = Chỉ nộp giấy khi chưa có tài khoản mức 2 (công an đã kiểm tra), chưa có dữ liệu bằng lái, hoặc Cổng lỗi.
note-3 = Chỉ một số công an phường, xã nhận giấy. Hỏi trước khi đi.
note-4 = Người đủ điều kiện “công dân số” được miễn phí đến hết 28/02/2027.
note-5 = Bằng A1, A, B1: hỏi công an có cần giấy khám sức khoẻ không.
note-6 = Bằng đã hết hạn: hỏi công an trước khi nộp.
note-7 = Phí do Bộ Tài chính đặt được Hà Nội hỗ trợ khi nộp trên mạng. Phí này có được không, hỏi công an.
note-8 = Đổi bằng do quân đội, công an cấp là thủ tục khác, mã 1.115979. Hỏi công an.

staff-1 = Phí trên Cổng là 115.000 đ (trực tuyến). Trang khác ghi 135.000 đ khi nộp giấy. Cần hỏi lại.
staff-2 = Bằng A1, A, B1: Thông tư 12/2025 không đòi giấy khám sức khoẻ. Thông tư 108/2026: chưa rõ.
staff-3 = Chưa rõ quy định 0 đồng của Hà Nội có áp dụng cho phí này không.
staff-4 = Mã cũ ngày 18/07/2026: 3.000347 (đổi), 3.000348 (cấp lại).
