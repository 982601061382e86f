title = Dùng VNeID trên điện thoại mới
    .short = Đổi điện thoại mới
    .keywords = đổi máy, thay điện thoại, máy mới, chuyển VNeID sang máy khác, thiết bị mới
about = Mỗi lúc VNeID chỉ chạy trên một máy. Đây là cách chuyển sang máy mới.

old = Máy cũ còn dùng được không?
    .text-1 = VNeID đã cài trên máy mới rồi mới làm bài này.
    .answer-works = Còn, mở được VNeID ở máy cũ
    .answer-gone = Máy hỏng, đã bán, hoặc cài ở máy người khác
    .answer-lost = Máy bị mất, chưa khoá tài khoản

code = Lấy mã từ máy cũ
    .do-1 = Mở VNeID trên **máy mới**, gõ số căn cước (12 số) và mật khẩu
    .do-2 = Bấm `Xác nhận` khi VNeID báo máy mới
    .do-3 = Mở VNeID trên **máy cũ** để xem **mã** (không gửi qua tin nhắn)
    .do-4 = Gõ mã đó vào **máy mới**
    .answer-yes = Máy mới đã vào được
    .answer-no = Không thấy mã, hoặc không được
    .warning = **Tự xem và tự gõ mã.** Ai gọi điện hỏi mã là lừa đảo.

chip = Máy mới có đọc được chip trên thẻ không?
    .text-1 = Không có máy cũ thì VNeID cần đọc chip trên thẻ căn cước.
    .text-2 = NFC là cách đọc chip bằng việc áp thẻ vào điện thoại.
    .answer-yes = Có NFC, hoặc không rõ: cứ thử
    .answer-borrow = Không có, mượn được máy có NFC
    .answer-no = Không có, cũng không mượn được

borrow = Làm trên máy mượn trước
    .do-1 = Mượn điện thoại có NFC của **người nhà tin cậy**
    .do-2 = Cài VNeID vào máy mượn, nếu chưa có
    .do-3 = Làm ba bước sau đây **trên máy mượn**
    .text-1 = Sau đó máy mượn cho mã để vào VNeID trên máy mình.
    .warning = **Tự gõ mật khẩu và mã trong tin nhắn**, dù là máy của người nhà.

log-in = Đăng nhập, chọn cách đọc thẻ
    .do-1 = Mở VNeID, gõ số căn cước (12 số) và mật khẩu
    .do-2 = Bấm `Xác nhận` khi VNeID báo máy mới
    .do-3 = Bấm `Xác thực NFC bằng thẻ CCCD gắn chip`
    .do-4 = Bấm `Tiếp tục`
    .tip = CCCD là căn cước công dân: tên cũ của thẻ căn cước.
    .helper = Quay mặt đi khi người dân gõ mật khẩu.

ready = VNeID đã vào được trên máy nào?
    .answer-own = Trên máy của mình
    .answer-borrowed = Trên máy mượn
    .answer-none = Chưa vào được

own-phone = Chuyển từ máy mượn sang máy mình
    .do-1 = Mở VNeID trên **máy mình**, gõ số căn cước (12 số) và mật khẩu
    .do-2 = Bấm `Xác nhận` khi VNeID báo máy mới
    .do-3 = Xem **mã** hiện trong VNeID ở **máy mượn**
    .do-4 = Gõ mã đó vào **máy mình**

unlink = Gỡ tài khoản khỏi máy mượn
    .do-1 = Cầm lại **máy mượn**, mở VNeID
    .do-2 = Bấm `Cá nhân`
    .do-3 = Bấm `Quản lý thiết bị`
    .do-4 = Chọn máy mượn, bấm `Hủy liên kết`
    .warning = **Đừng bỏ qua bước này:** giấy tờ của mình đang ở trên máy người khác.

end-done = VNeID đã ở trên máy mới
    .next = Nhớ mật khẩu và passcode (6 số mở giấy tờ). Chọn một việc dưới đây để làm tiếp.
end-lock = Khoá tài khoản trước
    .next = Máy mất thì khoá tài khoản VNeID trước, rồi mới làm trên máy mới.
end-counter = Ra công an phường, xã
    .next = Mang **thẻ căn cước** và **điện thoại mới** ra công an phường, xã. Không mất tiền.

label-read-chip = Xác thực NFC bằng thẻ CCCD gắn chip
label-unlink = Hủy liên kết
