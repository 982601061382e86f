title = Xem Sổ sức khỏe điện tử
    .short = Sổ sức khỏe điện tử
    .keywords = sổ sức khỏe, so suc khoe, sổ khám bệnh, đơn thuốc, xét nghiệm, bệnh án, khám bệnh
about = Xem các lần khám, đơn thuốc, xét nghiệm trên VNeID. Đi khám không phải mang sổ giấy.

card = VNeID đã có thẻ bảo hiểm y tế chưa?
    .do-1 = Mở **VNeID**, vào `Ví giấy tờ`
    .do-2 = Tìm thẻ **bảo hiểm y tế (BHYT)**
    .text-1 = Sổ lấy thông tin từ những lần khám có bảo hiểm y tế.
    .answer-yes = Có thẻ
    .answer-no = Không thấy

open = Mở sổ
    .do-1 = Về **màn hình chính** của VNeID
    .do-2 = Bấm `Sổ sức khỏe điện tử`
    .do-3 = Tự gõ **passcode** (6 số mở giấy tờ)
    .tip = Không thấy ô này thì gõ “Sổ sức khỏe” vào ô tìm kiếm, hoặc cập nhật VNeID.
    .helper = Đây là chuyện riêng về bệnh. Không nhìn vào màn hình nếu không được mời.
label-health-book = Sổ sức khỏe điện tử

look = Đã thấy lần khám của mình chưa?
    .do-1 = Xem **lần khám, bệnh, xét nghiệm, đơn thuốc**
    .answer-yes = Thấy rồi
    .answer-empty = Trống, hoặc thiếu lần khám

show = Khi đi khám
    .do-1 = Sạc đầy điện thoại trước khi đi
    .do-2 = Mở sổ, đưa màn hình cho **quầy tiếp đón** xem
    .text-1 = Sổ này có giá trị **như sổ giấy**, ở cả nơi khám công và tư.
    .text-2 = Từ năm 2026, thứ đã thấy trên VNeID thì nơi khám không được đòi bản giấy.

end-done = Đã xem được sổ
    .next = Lần khám tới mang thẻ căn cước và điện thoại. Giấy tờ khám cũ vẫn nên giữ.
end-add = Thêm thẻ bảo hiểm y tế trước
    .next = Làm bài thêm giấy tờ bên dưới, rồi quay lại mở sổ.
end-empty = Sổ chưa có thông tin
    .next = Lần khám không dùng bảo hiểm, hoặc nơi khám chưa gửi dữ liệu. Hỏi nơi khám, và vẫn giữ giấy tờ.
