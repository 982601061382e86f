title = Đường dẫn này có thật không?
    .short = Đường dẫn có thật không?
    .keywords = link, link lạ, link giả, đường link, đường dẫn, trang web giả, website lừa đảo, địa chỉ web, trang giả mạo, dịch vụ công giả, phí 22.000, kiểm tra link, nTrust, tín nhiệm mạng, trang web lạ, trang lừa đảo
about = Đọc địa chỉ trang từng chữ, biết trang nào thật trước khi gõ hay trả tiền.

done-it = Đã làm gì trên trang đó chưa?
    .text-1 = Đường dẫn là dòng chữ bấm vào thì mở ra một trang.
    .answer-no = Chưa làm gì, hoặc mới mở xem
    .answer-yes = Đã gõ mã, trả tiền hoặc cài ứng dụng

kind = Đường dẫn mở ra cái gì?
    .answer-portal = Trang dịch vụ công, nộp phí
    .answer-vneid = Trang VNeID
    .answer-app = Ứng dụng để cài vào máy
    .answer-other = Trang khác

portal-address = Đọc địa chỉ trang dịch vụ công
    .do-1 = Tìm **dòng địa chỉ** của trang đang mở
    .do-2 = Đọc từng chữ: phải đúng **dichvucong.gov.vn**
    .text-1 = Phía trước có thể có https://. Sau chữ **gov.vn** chỉ có thể là dấu /.
    .text-2 = Trang riêng của các tỉnh, thành phố đã đóng từ 01/07/2025.
    .answer-same = Đúng từng chữ
    .answer-different = Khác, dù chỉ một chữ

vneid-address = Đọc địa chỉ trang VNeID
    .do-1 = Tìm **dòng địa chỉ** của trang đang mở
    .do-2 = Đọc từng chữ: phải đúng **vneid.gov.vn**
    .text-1 = Phía trước có thể có https://. Sau chữ **gov.vn** chỉ có thể là dấu /.
    .answer-same = Đúng từng chữ
    .answer-different = Khác, dù chỉ một chữ

right-page = Trang thật có đòi gì lạ không?
    .text-1 = Không cơ quan nhà nước nào cần **OTP** hay **mật khẩu** qua điện thoại, Zalo.
    .text-2 = Không nộp phí vào **tài khoản cá nhân**, không nộp qua đường dẫn trong tin nhắn.
    .tip = OTP là mã dùng một lần gửi qua tin nhắn.
    .answer-fine = Không đòi gì lạ
    .answer-asks = Có, đòi một trong những thứ ấy

look-up = Tra cứu trang khác
    .do-1 = Quét mã QR để mở **trang tra cứu** web lừa đảo
    .do-2 = Tìm địa chỉ đang nghi trong trang đó
    .do-3 = Không thấy địa chỉ thì **vẫn chưa chắc an toàn**: đừng gõ gì
    .text-1 = Ứng dụng **nTrust** miễn phí, tra được số điện thoại, tài khoản, trang web, mã QR.
    .tip = Trang tra cứu có thể đã đổi. Không mở được thì sang bước sau.
    .qr-1 = Danh sách trang web lừa đảo
    .helper = Trang tra cứu có thể đã đổi nơi quản lý. Không mở được thì bỏ qua, đừng tìm trang thay thế.

close-it = Đóng trang, tự gõ địa chỉ thật
    .do-1 = **Đóng trang**, không gõ số căn cước, mật khẩu hay mã
    .do-2 = Cần trang thật thì tự gõ địa chỉ, hoặc quét mã bên cạnh
    .text-1 = Ở Đà Nẵng, có người nộp “phí” 22.000 đ trên trang giả, mất 129 triệu đồng.
    .text-2 = Ở Tây Hồ, có người cài ứng dụng lạ, mất hơn 2 tỷ đồng.
    .qr-1 = Cổng Dịch vụ công quốc gia
    .qr-2 = Trang VNeID

end-done = Từ nay tự gõ địa chỉ trang
    .next = Không mở trang nhà nước từ đường dẫn trong tin nhắn. Chưa chắc thì hỏi người hỗ trợ ở đây.
end-real = Đúng trang thật
    .next = Làm tiếp được. Lần sau cũng tự gõ địa chỉ, không mở từ tin nhắn.
end-app = Không cài từ đường dẫn
    .next = Ứng dụng chỉ tải từ **App Store** hoặc **CH Play**. Mở bài dưới đây để cài VNeID thật.
end-hurry = Cần làm ngay, đừng chờ
    .next = Mở bài **Giờ đầu sau khi bị lừa** và làm lần lượt. Bấm **Gọi người hỗ trợ** nếu cần mượn điện thoại.

label-log-in = Đăng nhập
