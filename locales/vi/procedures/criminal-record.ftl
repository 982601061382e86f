title = Phiếu lý lịch tư pháp
    .short = Lý lịch tư pháp
    .keywords = lý lịch tư pháp, lltp, phiếu lý lịch, án tích, tiền án, tiền sự, xin việc, giấy không có tiền án, giấy xác nhận không tiền án, lý lịch đi làm
official = Cấp Phiếu lý lịch tư pháp
about = Giấy cho biết một người có án tích (đã bị kết án, chưa được xoá) hay không.
field = Lý lịch tư pháp
result = Bản điện tử, hoặc bản giấy
fee-note = “Công dân số” được miễn đến 28/02/2027. Hỏi công an
time-note = Luật mới từ 01/07/2026, hỏi công an khi nộp

case-family = Xin cho mình hoặc người nhà
    .about = Người nhà: cha, mẹ, vợ, chồng, con, người mình giám hộ.
    .note-1 = Xin cho người nhà thì làm như xin cho mình.
case-proxy = Xin hộ người khác

component-declaration = Tờ khai
    .how = Gửi bưu điện: chữ ký phải chứng thực (cán bộ xác nhận)
component-authority = Giấy uỷ quyền có công chứng hoặc chứng thực
component-reduction = Giấy chứng minh được miễn, giảm phí
    .when = Khi thuộc diện được miễn, giảm

step-1 = Khai trên VNeID hoặc Cổng Dịch vụ công quốc gia. Hoặc nộp ở công an nơi cư trú hay nơi gần nhất.
step-2 = Chờ trả lời có nhận hồ sơ hay không.
step-3 = Nộp trên mạng: nhận bản điện tử trên Cổng và VNeID.
step-4 = Nộp trực tiếp hoặc qua bưu điện: nhận bản giấy.

note-1 = Báo có nhận hồ sơ không: trên mạng trong 8 giờ làm việc, trực tiếp 1 giờ. Bưu điện: 1 ngày làm việc.
note-2 = Giấy đã có trong dữ liệu dân cư hoặc lý lịch tư pháp thì không phải nộp.
note-3 = Mỗi loại phiếu làm một hồ sơ riêng.
note-4 = Sinh viên, người có công được giảm phí. Hỏi công an mức đang thu.
note-5 = Nộp trên mạng ở Hà Nội: phí do Bộ Tài chính đặt được hỗ trợ. Phí này có được không, hỏi công an.

staff-1 = Thời hạn theo Luật 107/2025: chưa đọc được con số. Trang trên Cổng trước tháng 7 ghi 10 ngày.
staff-2 = Phí theo TT 16/2025/TT-BTC. Mức 200.000 đ hay được nhắc nhưng chưa xác minh.
staff-3 = Mã 3.000333 và QĐ 1025/QĐ-BCA là trước 01/07/2026. Cần đối chiếu. Mẫu 2025: 01, 02, 04, 05/2025/LLTP; có thể đã có mẫu mới.
staff-4 = Phiếu số 2 không được uỷ quyền là quy định cũ. Cần đối chiếu.
