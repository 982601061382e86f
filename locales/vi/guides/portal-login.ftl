title = Đăng nhập Cổng Dịch vụ công
    .short = Đăng nhập Dịch vụ công
    .keywords = dịch vụ công, dvc, cổng quốc gia, đăng nhập, dang nhap, mã qr, quét mã, trang nhà nước, dichvucong
about = Cổng Dịch vụ công là trang của nhà nước để làm giấy tờ qua mạng. Vào bằng VNeID, trên điện thoại hoặc máy tính.

level = Tài khoản VNeID đã là mức 2 chưa?
    .do-1 = Mở **VNeID**, xem mức ở trang cá nhân
    .text-1 = Mức 2 là mức công an đã kiểm tra khuôn mặt và vân tay.
    .text-2 = Từ 01/07/2024, người dân chỉ đăng nhập dịch vụ công bằng VNeID.
    .answer-yes = Đã mức 2
    .answer-lower = Chưa mức 2, hoặc chưa rõ
    .answer-none = Chưa có VNeID

device = Đăng nhập bằng máy nào?
    .text-1 = Tốt nhất là **điện thoại của mình**, không để lại gì ở máy chung.
    .text-2 = Ở máy tính dùng chung thì chỉ quét **mã QR**, không gõ gì.
    .answer-phone = Điện thoại của mình
    .answer-computer = Máy tính

in = Đã đăng nhập được chưa?
    .do-1 = Nhìn kỹ trang web xem đã vào được chưa
    .answer-yes = Được rồi
    .answer-no = Chưa được, thử ở máy tính

end-done = Đã biết cách đăng nhập
    .next = Chọn việc muốn làm tiếp bên dưới. Lần sau ở nhà cũng vào **dichvucong.gov.vn** như vậy.
end-activate = Thử kích hoạt mức 2 trước
    .next = Có thẻ căn cước gắn chip thì thử kích hoạt. Không được thì ra công an phường, xã bất kỳ.
end-install = Cần cài VNeID trước
    .next = Cài VNeID theo bài bên dưới, rồi quay lại. Điện thoại không cài được thì ra điểm phục vụ hành chính công của phường.
