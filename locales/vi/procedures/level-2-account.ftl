title = Tài khoản định danh điện tử mức 2
    .short = Định danh mức 2
    .keywords = mức 2, mức độ 2, định danh mức 2, vneid mức 2, tài khoản định danh, làm vneid, đăng ký vneid, nâng mức 2, làm định danh, định danh điện tử
official = Tài khoản định danh điện tử mức 2
about = Mức 2 là tài khoản VNeID đã được công an kiểm tra trực tiếp. Có mức 2 mới nộp được hồ sơ trên mạng.
field = Định danh và xác thực điện tử
result = Tài khoản mức 2, tự kích hoạt trên VNeID

case-has-card = Đã có thẻ căn cước gắn chip, còn hạn
case-with-card = Chưa có thẻ: làm cùng thẻ căn cước
    .note-1 = Riêng thẻ căn cước là 7 ngày làm việc. Hỏi công an ngày lấy.

component-card = Thẻ căn cước gắn chip, còn hạn
component-form = Phiếu đề nghị, mẫu TK01
    .how = Điền ở công an phường, xã
component-phone-number = Số điện thoại chính chủ (đứng tên mình)
    .how = Trẻ dưới 14 tuổi, người được giám hộ: số người đại diện
component-email = Địa chỉ thư điện tử
    .when = Nếu có
component-papers = Giấy tờ muốn đưa vào VNeID, như bằng lái xe
    .how = Mang bản chính
    .when = Nếu muốn

step-1 = Đến công an phường, xã nào cũng được. Không phải về nơi thường trú.
step-2 = Điền phiếu TK01.
step-3 = Chụp khuôn mặt, lấy vân tay để cán bộ so với dữ liệu.
step-4 = Chờ báo kết quả qua tin nhắn, thư điện tử hoặc VNeID.
step-5 = Tự kích hoạt trên VNeID.

condition-1 = Phải tự đến. Không làm trên mạng, không nhờ người khác làm thay.
condition-2 = Trẻ dưới 14 tuổi và người được giám hộ: đi cùng người đại diện.

note-1 = Không đưa mật khẩu, mã gửi qua tin nhắn cho ai, kể cả người giúp.
note-2 = Người lạ gọi điện bảo làm hộ mức 2 qua mạng là lừa đảo.
note-3 = Thẻ gắn chip làm từ khoảng năm 2022 có thể đã có mức 2. Thử kích hoạt trước khi đi.
note-4 = Trẻ dưới 6 tuổi chỉ làm được mức 1.

staff-1 = Trang khác ghi mã 1.011411. Ở đây ghi 3.000228 theo Cổng ngày 18/07/2026. Cần đối chiếu.
staff-2 = NĐ 320/2026 sửa NĐ 69/2024 từ 28/09/2026, nội dung cho người dân chưa đọc được. Thời hạn cần đối chiếu.
staff-3 = Phần hồ sơ trên Cổng có dòng lạc về con dấu: lỗi dữ liệu, bỏ qua.
staff-4 = Người nước ngoài không làm ở phường. Xem mục định danh cho người nước ngoài.
staff-5 = Làm cùng thẻ căn cước: Cổng ghi “7 ngày”, không nói rõ ngày làm việc. Thẻ căn cước là 7 ngày làm việc.
staff-6 = Mốc thẻ đã có mức 2 các nơi ghi khác nhau: 14/2/2022 hoặc 1/4/2022.
