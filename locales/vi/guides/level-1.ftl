title = Đăng ký tài khoản mức 1 trên điện thoại
    .short = Đăng ký mức 1
    .keywords = đăng ký VNeID, mở tài khoản, định danh mức 1, tạo tài khoản mới, tạo tài khoản VNeID, lập tài khoản VNeID
about = Tự đăng ký tại nhà bằng thẻ căn cước gắn chip, từ đủ 14 tuổi.

choose = Làm mức 1 hay làm thẳng mức 2?
    .text-1 = Mức 1 tự làm trên điện thoại, nhưng dùng được ít việc.
    .text-2 = Mức 2: công an xem mặt, lấy vân tay. Có mức 2 mới làm được hầu hết các việc.
    .answer-level-2 = Làm thẳng mức 2
    .answer-level-1 = Làm mức 1
    .tip = Phần lớn mọi người làm thẳng mức 2.

ready = Thẻ gắn chip còn hạn không?
    .do-1 = Xem trên thẻ có **chip** không
    .do-2 = Xem **ngày hết hạn** ghi trên thẻ
    .answer-yes = Thẻ gắn chip, còn hạn
    .answer-no = Chưa có thẻ gắn chip, hoặc thẻ hết hạn

number = SIM trong máy có đứng tên mình không?
    .text-1 = SIM **chính chủ** là SIM đứng tên mình ở nhà mạng.
    .text-2 = Số đã gắn với một tài khoản định danh khác thì không đăng ký được.
    .answer-yes = SIM đứng tên mình
    .answer-no = SIM của người khác, hoặc không rõ
    .warning = Dùng SIM của người khác thì tài khoản có thể **bị khoá** về sau.
    .helper = VNeID không kiểm tra SIM ở bước này. Chủ thật của số đăng ký thì tài khoản này bị khoá.

register = Mở VNeID và đăng ký
    .do-1 = Bấm `Đăng ký` trong VNeID
    .do-2 = Gõ **số căn cước (12 số)**
    .do-3 = Gõ **số điện thoại** của mình
    .do-4 = Đặt **mật khẩu** mình nhớ được
    .warning = **Tự gõ mật khẩu.** Không đọc mật khẩu cho ai.
    .tip = Màn hình và tên nút có thể đổi theo bản VNeID.
    .helper = Quay mặt đi khi người dân gõ mật khẩu.

begin = Đăng nhập, chọn đăng ký mức 1
    .do-1 = Gõ số căn cước (12 số) và mật khẩu vừa đặt
    .do-2 = Bấm `Đăng ký tài khoản mức 1`
    .do-3 = Bấm `Bắt đầu`
    .do-4 = Đọc xong, bấm `Tôi đã hiểu`

nfc = Áp thẻ vào điện thoại để đọc chip
    .do-1 = Tháo **ốp dày** khỏi điện thoại
    .do-2 = Áp **thẻ căn cước** vào giữa lưng máy, gần máy ảnh, nếu là Android
    .do-3 = Áp thẻ vào **cạnh trên** của máy, nếu là iPhone
    .do-4 = **Giữ yên** 3 đến 5 giây, chờ máy báo
    .text-1 = Máy không đọc được chip thì VNeID chuyển sang quét mã QR trên thẻ.
    .tip = NFC là cách đọc chip bằng việc áp thẻ vào điện thoại.
    .helper = Chỗ đọc chip mỗi máy một khác. Chưa được thì dịch thẻ từng chút rồi giữ yên.

face = Xem thông tin, chụp khuôn mặt
    .do-1 = Đọc kỹ họ tên, ngày sinh hiện trên máy
    .do-2 = Đúng hết thì bấm `Tiếp tục`
    .do-3 = Chụp **khuôn mặt** của mình, đứng chỗ không bị loá
    .do-4 = Bấm `Chụp lại` nếu ảnh chưa rõ

send = Gửi đăng ký
    .do-1 = Gõ **email** nếu có, không có thì bỏ qua
    .do-2 = Bấm `Xác nhận thông tin đăng ký`
    .text-1 = VNeID hoặc tin nhắn sẽ báo khi được duyệt.

end-done = Đã gửi đăng ký mức 1
    .next = Chờ VNeID hoặc tin nhắn báo đã duyệt, rồi làm bài Kích hoạt tài khoản.
end-level-2 = Làm thẳng mức 2
    .next = Xem cần mang gì ở bài Làm mức 2. Thẻ làm từ khoảng năm 2022 thì thử kích hoạt trước.
end-operator = Làm SIM đứng tên mình trước
    .next = Mang **thẻ căn cước** ra cửa hàng nhà mạng làm SIM **chính chủ**. Có SIM rồi thì quay lại bài này.
end-counter = Cần có thẻ gắn chip còn hạn trước
    .next = Ra **công an phường, xã** làm thẻ căn cước. Xin làm luôn mức 2 trong một lần đi.

label-register = Đăng ký
label-register-1 = Đăng ký tài khoản mức 1
label-start = Bắt đầu
label-understood = Tôi đã hiểu
label-face = khuôn mặt
label-again = Chụp lại
label-confirm-registration = Xác nhận thông tin đăng ký
