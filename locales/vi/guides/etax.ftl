title = Xem thuế bằng eTax Mobile
    .short = Thuế: eTax Mobile
    .keywords = thuế, etax, nộp thuế, thue dat, thuế đất, thuế xe, trước bạ, thuế khoán, hộ kinh doanh, mã số thuế, nộp thuế trên điện thoại, nộp thuế qua mạng
about = Cài ứng dụng eTax Mobile, đăng nhập bằng VNeID, xem thông báo thuế của mình.

who = Xem thuế cho ai?
    .text-1 = eTax Mobile là ứng dụng thuế trên điện thoại.
    .text-2 = Thuế đất, thuế của cá nhân và của hộ kinh doanh đều xem ở đây.
    .answer-person = Thuế của cá nhân, gia đình
    .answer-business = Hộ kinh doanh, cửa hàng

business = Hộ kinh doanh cần biết
    .text-1 = Từ 01/01/2026 **không còn thuế khoán** (thuế định sẵn một mức). Hộ kinh doanh tự kê khai.
    .text-2 = Quy định năm 2026 đã sửa nhiều lần.
    .do-1 = Hỏi **cơ quan thuế** về mức thuế và cách khai của mình
    .do-2 = Cài và đăng nhập eTax Mobile theo các bước sau
    .helper = Không nói số tiền hay ngưỡng doanh thu ở đây. Chỉ đến cơ quan thuế.

app = Cài eTax Mobile
    .do-1 = Mở **máy ảnh**, quét mã đúng loại điện thoại của mình
    .do-2 = Xem tên ứng dụng: đúng **eTax Mobile**
    .do-3 = Cài đặt, rồi mở ứng dụng
    .warning = **Chỉ cài từ CH Play hoặc App Store.** Không cài từ tệp hay đường liên kết người khác gửi.
    .tip = Đã có thì sang bước sau. Mã không mở đúng thì tìm **eTax Mobile** trong cửa hàng ứng dụng.
    .helper = Quét thử cả hai mã trên điện thoại trước khi dùng. Mã cho Android mới thấy ở một nơi.
    .qr-1 = eTax Mobile cho Android
    .qr-2 = eTax Mobile cho iPhone

log-in = Đăng nhập bằng VNeID
    .do-1 = Mở eTax Mobile
    .do-2 = Bấm `Đăng nhập bằng tài khoản Định danh điện tử`
    .do-3 = VNeID mở ra: đọc kỹ, đúng việc mình làm thì **đồng ý**
    .warning = **Tự gõ mật khẩu, passcode (6 số mở giấy tờ), mã OTP (mã dùng một lần).** Không đọc cho ai.
    .tip = Nút này có khi chỉ là biểu tượng VNeID. Còn cách khác: mã số thuế và mật khẩu thuế.
    .helper = Không nhìn, không gõ hộ khi người dân đăng nhập.
label-etax = eTax Mobile
label-vneid-login = Đăng nhập bằng tài khoản Định danh điện tử

use = Xem thuế của mình
    .do-1 = Tìm phần **thông báo thuế** hoặc **số thuế phải nộp**
    .do-2 = Đọc tên mình, loại thuế và số tiền
    .do-3 = Chưa hiểu khoản nào thì **hỏi cơ quan thuế trước khi trả**
    .text-1 = Ở đây xem được thuế đất, lệ phí trước bạ xe máy, thuế thu nhập.
    .text-2 = Nộp tiền cũng ở đây. Chưa có hướng dẫn từng màn hình, hỏi cơ quan thuế.
    .warning = **Ai gọi, nhắn “cập nhật thuế” kèm đường liên kết là lừa đảo.** Cúp máy, gọi số đã công bố.

end-done = Đã vào được eTax Mobile
    .next = Thấy khoản lạ thì đừng trả vội, hỏi cơ quan thuế. Muốn làm tiếp thì chọn bên dưới.
