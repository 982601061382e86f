title = Dùng VNeID hằng ngày
    .short = Dùng VNeID hằng ngày
    .keywords = đăng nhập VNeID, xem giấy tờ, ví giấy tờ, vân tay, đổi mật khẩu, cài đặt VNeID
about = Đăng nhập, mở giấy tờ, biết mỗi mục trong VNeID để làm gì.

wallet = Mở giấy tờ để xem hoặc đưa ra
    .do-1 = Bấm `Ví giấy tờ`
    .do-2 = Chọn giấy tờ cần xem
    .do-3 = Gõ 6 số `Passcode` (mã mở giấy tờ)
    .text-1 = Cảnh sát giao thông hỏi: mở giấy tờ rồi đưa mã QR để quét.
    .tip = Nhớ để điện thoại còn pin khi đi đường.

places = Mỗi mục để làm gì?
    .text-1 = `Ví giấy tờ`: xem bằng lái xe, đăng ký xe, thẻ bảo hiểm y tế.
    .text-2 = `Thủ tục hành chính`: gửi một số hồ sơ của công an, như làm thẻ cho trẻ.
    .text-3 = `An sinh xã hội`: khai tài khoản ngân hàng để nhận trợ cấp.
    .text-4 = `Dịch vụ khác`: có mục báo tin, phản ánh cho công an.
    .tip = Hình mã QR ở màn hình chính: quét mã để đăng nhập trang dịch vụ công. Tên mục có thể đổi theo bản VNeID.

settings = Xem phần cài đặt của VNeID
    .do-1 = Mở **cài đặt** trong VNeID
    .do-2 = Bấm `Đổi mật khẩu` nếu muốn đổi
    .do-3 = Bấm `Quản lý thiết bị` để xem máy nào đang dùng tài khoản
    .warning = Thấy máy lạ thì hỏi ngay **công an phường**, hoặc gọi 1900 0368 (có tính cước).
    .helper = Tên các mục thấy ở bản năm 2026, có thể đã đổi.

finger = Bật vân tay hoặc khuôn mặt
    .do-1 = Tìm mục **vân tay** hoặc **khuôn mặt** trong cài đặt VNeID
    .do-2 = Bật lên, nếu muốn vào nhanh mà không gõ mật khẩu
    .warning = Quen dùng vân tay rất dễ **quên mật khẩu**. Về nhà ghi lại, cất kín.
    .tip = Đổi điện thoại mới, VNeID vẫn hỏi mật khẩu.

slow = Khi VNeID chậm hoặc không vào được
    .do-1 = Chờ một lúc rồi thử lại
    .do-2 = Giữ nguyên ứng dụng, **đừng gỡ** ra cài lại
    .text-1 = Có lúc quá nhiều người dùng, VNeID báo “Hệ thống đang bảo trì”.
    .warning = Đừng bấm đường liên kết ai đó gửi để “sửa lỗi VNeID”.

end-done = Đã biết dùng VNeID
    .next = Chọn một việc dưới đây để làm tiếp.

label-share-history = Lịch sử chia sẻ
label-login-settings = Cài đặt đăng nhập
label-change-password = Đổi mật khẩu
label-notice-settings = Cài đặt thông báo
