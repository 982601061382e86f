title = Thẻ và tài khoản VNeID cho trẻ em
    .short = VNeID cho trẻ em
    .keywords = căn cước trẻ em, con cháu dưới 14 tuổi, dưới 6 tuổi, làm thẻ cho cháu, định danh cho bé
about = Trẻ dưới 14 tuổi có thể có thẻ căn cước và tài khoản riêng.

card = Cháu đã có thẻ căn cước chưa?
    .text-1 = Có thẻ căn cước rồi mới làm được tài khoản VNeID.
    .text-2 = Thẻ lần đầu không mất tiền, làm trong 7 ngày làm việc.
    .answer-has = Có thẻ rồi, cần tài khoản
    .answer-small = Chưa có, cháu dưới 6 tuổi
    .answer-big = Chưa có, cháu từ 6 đến dưới 14 tuổi
    .tip = Trẻ mới sinh: xem thủ tục làm chung khai sinh, thường trú, bảo hiểm y tế và thẻ căn cước.
    .helper = Cháu 6 đến dưới 14 tuổi: chưa rõ có phải gửi yêu cầu trên VNeID trước không. Hỏi công an phường.

open = Mở mục làm thẻ cho trẻ
    .do-1 = Bấm `Thủ tục hành chính`
    .do-2 = Bấm `Cấp thẻ căn cước cho người dưới 14 tuổi`
    .do-3 = Gõ 6 số `Passcode` (mã mở giấy tờ)
    .do-4 = Bấm `Tạo mới yêu cầu`
    .text-1 = Làm trong VNeID **mức 2** (đã lấy vân tay ở công an) của cha, mẹ hoặc người đại diện.
    .tip = Cháu dưới 6 tuổi làm thẻ hoàn toàn qua mạng, không phải chụp ảnh, lấy vân tay.

fill = Điền và gửi
    .do-1 = Điền thông tin của cháu
    .do-2 = Bấm `Kiểm tra thông tin`, đọc lại từng dòng
    .do-3 = Đúng hết thì gửi
    .answer-sent = Đã gửi xong
    .answer-stuck = Chưa gửi được

account = Tài khoản của trẻ theo tuổi
    .text-1 = Dưới 6 tuổi: mức 1, khi có yêu cầu.
    .text-2 = Từ 6 đến dưới 14 tuổi: mức 1 và mức 2, khi có yêu cầu.
    .text-3 = Từ đủ 14 tuổi: mức 1 và mức 2 như người lớn.
    .text-4 = Mức 2 cần trẻ có mặt ở công an phường, xã.
    .helper = VNeID từ bản 2.2.6 (3/2026) có mục định danh cho trẻ dưới 14 tuổi. Màn hình chưa biết, đừng đoán.

visit = Đưa cháu ra công an phường, xã
    .do-1 = Mang **thẻ căn cước** của cháu và của cha mẹ
    .do-2 = Mang điện thoại lắp SIM **chính chủ** của cha mẹ (đứng tên mình)
    .do-3 = Cha, mẹ hoặc người giám hộ **đi cùng** cháu
    .text-1 = Tài khoản của cháu dùng số điện thoại của cha mẹ.
    .text-2 = Cháu dưới 6 tuổi làm mức 1: hỏi công an phường trước khi đi.

end-done = Cùng cháu ra công an phường, xã
    .next = Có báo đã duyệt thì kích hoạt tài khoản trên điện thoại.
end-sent = Đã gửi yêu cầu làm thẻ
    .next = Chờ VNeID báo kết quả. Thẻ làm trong 7 ngày làm việc.
end-stuck = Nhờ công an phường, xã xem giúp
    .next = Mang **thẻ căn cước** của cha mẹ và điện thoại ra công an phường, xã hỏi cách gửi.
end-counter = Đưa cháu ra công an phường, xã
    .next = Cháu từ 6 tuổi phải cùng cha mẹ ra chụp ảnh, lấy vân tay, mống mắt. Mang thẻ của cha mẹ.

label-child-card = Cấp thẻ căn cước cho người dưới 14 tuổi
label-check-data = Kiểm tra thông tin
