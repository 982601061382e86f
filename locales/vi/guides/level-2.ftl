title = Làm tài khoản định danh mức 2
    .short = Làm mức 2
    .keywords = định danh mức 2, nâng mức 2, lên mức 2, công an phường, TK01, mức 2, mức độ 2, nâng cấp mức 2
about = Làm trực tiếp ở công an phường, xã bất kỳ, không mất tiền.

maybe = Có thể đã có mức 2 rồi
    .text-1 = Thẻ gắn chip làm từ khoảng năm 2022: thường đã có mức 2 mà chưa kích hoạt.
    .text-2 = Mức 2 là tài khoản công an đã xem mặt và lấy vân tay.
    .text-3 = Kích hoạt thì tự làm trên điện thoại, không phải ra công an.
    .answer-recent = Thẻ từ khoảng năm 2022, hoặc không nhớ
    .answer-older = Thẻ làm trước đó, hoặc chưa có thẻ
    .answer-tried = Đã thử kích hoạt, không được
    .helper = Mốc năm 2022 các nơi nói khác nhau: 14/2/2022 hoặc 1/4/2022.

bring = Mang theo những gì?
    .do-1 = Mang **thẻ căn cước gắn chip** còn hạn
    .do-2 = Mang **điện thoại** lắp SIM **chính chủ** (đứng tên mình)
    .do-3 = Mang **bản chính** giấy tờ muốn đưa vào VNeID
    .do-4 = Nhớ địa chỉ **email**, nếu có
    .text-1 = Giấy tờ đưa vào VNeID được: bằng lái xe, đăng ký xe, thẻ bảo hiểm y tế.
    .text-2 = Chưa có thẻ căn cước: làm mức 2 cùng lúc với làm thẻ.

where = Ra công an phường, xã bất kỳ
    .do-1 = **Tự mình đi**, không nhờ người khác làm thay
    .do-2 = Đến công an phường, xã nào cũng được
    .text-1 = Phải có mặt vì cán bộ xem khuôn mặt và lấy vân tay.
    .text-2 = Trẻ dưới 14 tuổi, người được giám hộ: đi cùng người đại diện.
    .text-3 = Không còn công an quận, huyện. Giấy hướng dẫn cũ ghi như vậy là đã cũ.
    .warning = Người lạ gọi điện nói **làm mức 2 hộ qua mạng** là lừa đảo.

counter = Ở quầy công an
    .do-1 = Điền **phiếu TK01** (giấy xin cấp tài khoản định danh)
    .do-2 = Đọc lại **số điện thoại** trên phiếu, sai thì báo ngay
    .do-3 = Để cán bộ xem **khuôn mặt** và lấy **vân tay**
    .text-1 = Số điện thoại ghi sai là lỗi rất hay gặp. Công an sửa ngay tại chỗ.

result = Chờ kết quả
    .text-1 = Có thẻ còn hạn: 3 ngày làm việc.
    .text-2 = Làm cùng lúc với thẻ căn cước: 7 ngày.
    .text-3 = Kết quả báo qua VNeID, tin nhắn hoặc email.
    .text-4 = Không mất tiền.
    .helper = Thời hạn theo Cổng Dịch vụ công, bản 18/07/2026. Nghị định 320/2026 (từ 28/9/2026) có thể đã đổi, hỏi công an.

end-done = Ra công an với đủ giấy tờ
    .next = Khi có tin báo đã duyệt, mở VNeID và làm bài Kích hoạt tài khoản.
end-try = Thử kích hoạt trước
    .next = Làm bài Kích hoạt tài khoản. Không được thì quay lại bài này.
