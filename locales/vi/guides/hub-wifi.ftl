title = Vào Wi-Fi miễn phí ở đây
    .short = Wi-Fi ở đây
    .keywords = wifi, wai phai, mạng, mật khẩu wifi, pass wifi, vào mạng, kết nối mạng, internet, hết 4G, wifi nhà văn hoá
about = Quét mã để điện thoại vào mạng của điểm này.

join = Quét mã để vào mạng
    .do-1 = Mở **Máy ảnh** trên điện thoại
    .do-2 = Đưa máy vào mã QR của Wi-Fi, giữ yên
    .do-3 = Bấm **dòng chữ hiện ra** để vào mạng
    .tip = Không quét được thì vào Cài đặt, mục Wi-Fi, chọn đúng tên mạng này.

joined = Điện thoại đã vào mạng chưa?
    .do-1 = Nhìn góc trên màn hình: có **hình Wi-Fi** là được
    .answer-yes = Đã vào mạng
    .answer-no = Chưa vào được

elsewhere = Những nơi khác có Wi-Fi miễn phí
    .text-1 = Điểm phục vụ hành chính công ở Hà Nội cũng có Wi-Fi miễn phí.
    .text-2 = Wi-Fi là mạng chung: **không mở ngân hàng**, không chuyển tiền.

end-done = Điện thoại đã có mạng
    .next = Làm tiếp việc cần làm. Việc tiền nong thì tắt Wi-Fi, dùng mạng di động.
end-ask = Nhờ người hỗ trợ xem giúp
    .next = Bấm **Gọi người hỗ trợ**. Tự cầm máy của mình, không đưa mật khẩu cho ai.
