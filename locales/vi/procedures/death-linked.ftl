title = Khai tử, xoá thường trú, mai táng phí một lần
    .short = Khai tử, mai táng một lần
    .keywords = liên thông khai tử, mai táng phí, tiền mai táng, tử tuất, tiền tuất, xóa thường trú, xoá hộ khẩu, cắt khẩu, người mất, tang, nhà có người mất
official = Liên thông điện tử: đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất
about = Khai một lần trên mạng khi có người mất: khai tử, xoá thường trú, tiền mai táng, tiền tử tuất (cho thân nhân).
field = Hộ tịch, cư trú, bảo hiểm xã hội
result = Khai tử, xoá thường trú, tiền được hưởng
time-note = Cho khai tử, cư trú (quy định 2024). Tiền: hỏi phường

component-declaration = Tờ khai điện tử
component-death-paper = Giấy báo tử điện tử, hoặc giấy thay thế
component-account = Tài khoản để nhận tiền
    .when = Khi xin tiền mai táng, tử tuất (tiền cho thân nhân)

step-1 = Đăng nhập Cổng Dịch vụ công quốc gia hoặc VNeID.
step-2 = Điền một tờ khai chung.
step-3 = Chọn chế độ mai táng hoặc tử tuất (tiền cho thân nhân người mất).
step-4 = Điền tài khoản nhận tiền. Không phải nộp lại ở từng nơi.

condition-1 = Chỉ nộp trên mạng.

note-1 = Phường, công an, bảo hiểm xã hội cùng dùng tờ khai này.
note-2 = Tiền mai táng, tử tuất có thời hạn riêng, không tính trong 3 ngày.
note-3 = Thủ tục này còn mới. Tìm trên Cổng không thấy thì hỏi phường.
note-4 = Không nộp trên mạng được: đến phường làm riêng từng thủ tục, khai tử trước.

staff-1 = Mã 2.002913 đọc từ QĐ 3582/QĐ-UBND (08/09/2026) của Hải Phòng. Chưa thấy quyết định của Hà Nội.
staff-2 = Mã này thay 2.002622 và chưa có trong danh mục trên Cổng ngày 18/07/2026.
staff-3 = Thời hạn 3 ngày là thiết kế của NĐ 63/2024, đọc qua báo. Hỏi phường thời hạn đang áp dụng.
staff-4 = Chưa rõ căn cứ mới và lệ phí.
