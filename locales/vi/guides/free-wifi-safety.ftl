title = Dùng Wi-Fi miễn phí cho an toàn
    .short = Dùng Wi-Fi an toàn
    .keywords = wifi công cộng, wifi chùa, wifi quán, wifi free, mạng chung, an toàn wifi, lộ thông tin, chuyển tiền wifi, 4G
about = Hỏi đúng tên mạng, không chuyển tiền qua Wi-Fi chung, xong thì quên mạng.

join = Vào đúng mạng Wi-Fi
    .do-1 = Hỏi **người ở nơi đó** tên mạng Wi-Fi là gì
    .do-2 = Chọn mạng có **đúng tên** ấy
    .text-1 = Điểm phục vụ hành chính công ở Hà Nội có Wi-Fi miễn phí.

use = Định làm gì trên mạng?
    .answer-reading = Đọc tin, xem phim, gọi Zalo
    .answer-money = Chuyển tiền, mở ngân hàng

mobile-data = Việc tiền nong dùng mạng di động
    .do-1 = Tắt **Wi-Fi** trên điện thoại
    .do-2 = Bật **mạng di động** (4G) rồi mới mở ứng dụng ngân hàng
    .do-3 = Không có mạng di động thì để **về nhà** hãy làm
    .warning = **Không mở ngân hàng** qua Wi-Fi chung.

leave = Xong việc thì quên mạng
    .do-1 = Mở **Cài đặt** của điện thoại, vào mục **Wi-Fi**
    .do-2 = Bấm tên mạng vừa dùng, chọn **quên mạng** này
    .tip = Mỗi máy ghi một kiểu. Không thấy thì bấm Gọi người hỗ trợ.

end-done = Dùng Wi-Fi chung được rồi
    .next = Nhớ: việc tiền nong dùng mạng di động. Không nói OTP (mã dùng một lần), mật khẩu cho ai.
