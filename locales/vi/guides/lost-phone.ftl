title = Mất điện thoại: khoá VNeID ngay
    .short = Mất điện thoại
    .keywords = mất máy, rơi điện thoại, bị trộm, bị giật điện thoại, khoá tài khoản VNeID, bị móc túi, mất điện thoại
about = Khoá tài khoản trước, để người nhặt được máy không dùng được giấy tờ.

phone = Gọi tổng đài để khoá tài khoản
    .do-1 = Mượn điện thoại, gọi **1900 0368** (có tính cước)
    .do-2 = Báo **mất điện thoại**, xin **khoá tài khoản VNeID**
    .answer-locked = Đã khoá được
    .answer-own-computer = Muốn khoá trên trang web
    .answer-not-yet = Chưa khoá được
    .warning = **Không đọc mật khẩu hay mã cho ai,** kể cả tổng đài.

website = Khoá trên trang vneid.gov.vn
    .do-1 = Mở **vneid.gov.vn** trên máy của mình hoặc người nhà
    .do-2 = Bấm `Đăng nhập`
    .do-3 = Bấm `Yêu cầu khóa tài khoản`
    .do-4 = Chọn lý do, như mất máy
    .answer-locked = Đã khoá được
    .answer-not-yet = Chưa khoá được
    .warning = **Không đăng nhập trên máy tính ở đây.** Chỉ gõ mật khẩu trên máy của mình, của người nhà.

sim = Khoá SIM và báo ngân hàng
    .do-1 = Báo **nhà mạng** khoá SIM
    .do-2 = Gọi **ngân hàng** khoá tài khoản trên máy đã mất
    .do-3 = Làm lại SIM **chính chủ** (đứng tên mình), cùng số cũ
    .text-1 = Giữ được số cũ thì vẫn nhận mã OTP (mã dùng một lần) để vào VNeID.
    .helper = Số của nhà mạng, ngân hàng: xem trên trang chính thức của họ, không lấy từ tin nhắn.

end-done = Tài khoản đã khoá
    .next = Có máy mới và SIM rồi thì làm bài Đổi điện thoại mới. Chưa vào được thì ra công an phường, xã.
end-police = Ra công an phường, xã để khoá
    .next = Đi ngay, mang **thẻ căn cước**. Báo mất điện thoại và xin khoá tài khoản VNeID.

label-log-in = Đăng nhập
label-lock-account = Yêu cầu khóa tài khoản
