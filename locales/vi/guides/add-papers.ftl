title = Đưa giấy tờ vào VNeID
    .short = Đưa giấy tờ vào VNeID
    .keywords = tích hợp giấy tờ, tích hợp thẻ BHYT, tích hợp bằng lái, bằng lái xe, giấy phép lái xe, cà vẹt, đăng ký xe, BHYT, hộ chiếu, ví giấy tờ
about = Để bằng lái xe, đăng ký xe, thẻ bảo hiểm y tế nằm sẵn trong điện thoại.

waiting = Có giấy tờ đang chờ xác nhận không?
    .do-1 = Bấm `Ví giấy tờ`
    .do-2 = Tìm dòng báo có giấy tờ đang chờ
    .text-1 = Có những giấy tờ VNeID tự tìm thấy, chỉ còn chờ mình đồng ý.
    .answer-yes = Có dòng báo chờ
    .answer-no = Không có

accept = Xác nhận giấy tờ đang chờ
    .do-1 = Bấm dòng `thông tin chờ xác nhận tích hợp`
    .do-2 = Gõ 6 số `Passcode` (mã mở giấy tờ)
    .do-3 = Đọc kỹ, đúng là của mình thì xác nhận
    .answer-enough = Xong, đủ giấy tờ rồi
    .answer-more = Còn muốn thêm giấy tờ khác

kind = Muốn đưa giấy tờ nào vào?
    .answer-licence = Bằng lái xe
    .answer-vehicle = Đăng ký xe
    .answer-insurance = Thẻ bảo hiểm y tế
    .answer-other = Giấy tờ khác
    .tip = Bản VNeID mới có thêm hộ chiếu, bằng cấp, học bạ và sổ đất. Số chứng minh nhân dân cũ cũng xem được.

licence = Bằng lái xe: xem trước khi làm
    .do-1 = Để **bằng lái xe** trước mặt
    .do-2 = Tìm số giấy phép, **hạng** (A1, B…) và nơi cấp
    .text-1 = Bằng giấy kiểu cũ thì không được duyệt.
    .text-2 = Bằng ghi số chứng minh nhân dân 9 số, hoặc chỉ ghi năm sinh: cũng không được.
    .answer-new = Bằng thẻ nhựa, thông tin đủ
    .answer-old = Bằng giấy, hoặc thông tin cũ

vehicle = Đăng ký xe: xem trước khi làm
    .do-1 = Để **đăng ký xe** trước mặt
    .do-2 = Tìm **số khung**, **biển số** và màu biển số
    .do-3 = Viết **biển số liền nhau** khi gõ, không dấu chấm, không gạch
    .text-1 = Xe mua lại chưa sang tên, hay chọn sai màu biển: không được duyệt.
    .answer-own = Xe đứng tên mình
    .answer-other = Xe chưa sang tên mình

insurance = Bảo hiểm y tế: xem trước khi làm
    .do-1 = Tìm **số thẻ** hoặc mã số bảo hiểm xã hội
    .do-2 = Tìm **tỉnh, thành phố** cấp thẻ
    .do-3 = So **họ tên, ngày sinh** trên thẻ với thẻ căn cước
    .text-1 = Thẻ này thường tự hiện trong ví.
    .answer-same = Họ tên, ngày sinh giống nhau
    .answer-differs = Có chỗ khác nhau

request = Tạo yêu cầu mới
    .do-1 = Bấm `Ví giấy tờ`
    .do-2 = Bấm `Tích hợp giấy tờ`
    .do-3 = Bấm `Tạo mới yêu cầu`
    .do-4 = Chọn loại giấy tờ
    .tip = Tích hợp là đưa giấy tờ vào VNeID.

fill = Điền và gửi
    .do-1 = Điền theo đúng giấy tờ, từng ô một
    .do-2 = Đọc kỹ rồi đánh dấu vào ô **cam đoan**
    .do-3 = Bấm `Gửi yêu cầu`

result = Chờ duyệt
    .text-1 = Lúc đầu, giấy tờ ghi `Chờ phê duyệt`. Duyệt xong thì hiện trong ví.
    .text-2 = Bằng lái xe, bảo hiểm y tế: khoảng 24 giờ. Đăng ký xe: 1 đến 3 ngày làm việc.
    .text-3 = Giấy tờ đã xác thực trên VNeID có giá trị như bản chính.
    .helper = Số ngày lấy từ trang của một công an xã (9/2026), không phải hạn theo luật.

end-done = Giấy tờ đã vào VNeID hoặc đang chờ duyệt
    .next = Vài hôm sau mở lại `Ví giấy tờ` để xem.
end-licence = Đổi bằng lái xe trước
    .next = Đổi sang bằng thẻ nhựa rồi quay lại làm bài này.
end-vehicle = Sang tên xe trước
    .next = Xe đứng tên mình rồi mới đưa đăng ký xe vào VNeID được.
end-insurance = Sửa thông tin bảo hiểm trước
    .next = Ra cơ quan **bảo hiểm xã hội** để sửa, mang thẻ căn cước. Có thể xem lại bằng VssID.

label-waiting = thông tin chờ xác nhận tích hợp
label-add-paper = Tích hợp giấy tờ
    .or-1 = Tích hợp thông tin
label-waiting-approval = Chờ phê duyệt
