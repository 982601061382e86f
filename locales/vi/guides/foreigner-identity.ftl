title = VNeID cho người nước ngoài
    .short = Người nước ngoài
    .keywords = người nước ngoài, tây, thẻ tạm trú, thẻ thường trú, hộ chiếu, xuất nhập cảnh
about = Người nước ngoài có thẻ thường trú hoặc thẻ tạm trú còn hạn.

card = Có thẻ thường trú hoặc tạm trú còn hạn không?
    .text-1 = Từ 6 tuổi: làm được mức 2. Dưới 6 tuổi: mức 1.
    .text-2 = Việc này có từ ngày 01/07/2025.
    .answer-yes = Có thẻ, còn hạn
    .answer-no = Không có, hoặc hết hạn
    .tip = Mức 2 là tài khoản công an đã xem mặt và lấy vân tay.

bring = Mang theo những gì?
    .do-1 = Mang **hộ chiếu**
    .do-2 = Mang **thẻ thường trú** hoặc **thẻ tạm trú**
    .do-3 = Mang điện thoại có **số Việt Nam của mình**
    .do-4 = Nhớ địa chỉ **email**
    .text-1 = Giấy phải điền là **mẫu TK01** (xin cấp tài khoản định danh).

where = Đến nơi quản lý xuất nhập cảnh
    .do-1 = Đến **Phòng Quản lý xuất nhập cảnh** của công an thành phố, tỉnh
    .text-1 = Hoặc đến **Cục Quản lý xuất nhập cảnh** của Bộ Công an.
    .text-2 = Nhận trong giờ làm việc, thứ hai đến thứ sáu.
    .text-3 = Cán bộ chụp ảnh khuôn mặt và lấy vân tay tại chỗ.
    .warning = **Không làm ở công an phường, xã.**
    .helper = Chưa có địa chỉ ở Hà Nội. Hỏi công an phường trước khi chỉ đường.

result = Chờ kết quả
    .text-1 = Đã có ảnh và vân tay lưu sẵn: 3 ngày làm việc.
    .text-2 = Chưa có: lâu nhất 7 ngày.
    .text-3 = Lệ phí: chưa công bố, hỏi nơi làm.
    .helper = Bản dự thảo thủ tục (2025) không thu phí. Bản chính thức chưa đọc được.

end-done = Đến nơi quản lý xuất nhập cảnh
    .next = Cài VNeID trước. Khi có báo đã duyệt thì kích hoạt trên điện thoại.
end-no-card = Cần có thẻ còn hạn trước
    .next = Hỏi nơi quản lý xuất nhập cảnh về thẻ thường trú hoặc thẻ tạm trú.
