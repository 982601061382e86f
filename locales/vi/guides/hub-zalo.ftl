title = Zalo của khu mình
    .short = Zalo của khu mình
    .keywords = zalo, zalo phường, zalo tổ dân phố, zalo OA, da lô, quan tâm, nhận thông báo, nhắn phường, tin của tổ
about = Quét mã để nhận thông báo và hỏi phường qua Zalo.

open = Quét mã để mở trang Zalo
    .do-1 = Mở **Máy ảnh** trên điện thoại
    .do-2 = Đưa máy vào mã QR của Zalo, giữ yên
    .do-3 = Bấm **dòng chữ hiện ra** để mở Zalo
    .tip = Máy chưa có Zalo thì nhờ người hỗ trợ chỉ cách cài từ App Store, CH Play.

follow = Bấm nút quan tâm
    .do-1 = Đọc **tên trang**, đúng là của phường hoặc tổ mình
    .do-2 = Bấm `Quan tâm`
    .text-1 = Từ đó nhận được thông báo, giờ làm việc, chỗ tra cứu hồ sơ.
    .text-2 = Có thể gửi câu hỏi hoặc ảnh cho phường.
    .warning = Trang Zalo của phường **không cần OTP** (mã dùng một lần), **mật khẩu**.

end-done = Đã theo dõi trang Zalo
    .next = Có tin mới thì Zalo báo. Ai nhắn riêng xưng cán bộ, gửi đường dẫn, thì đừng bấm.
