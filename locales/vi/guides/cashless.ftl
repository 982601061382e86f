title = Trả tiền bằng mã QR
    .short = Trả tiền bằng mã QR
    .keywords = quét mã trả tiền, chuyển khoản, vietqr, không tiền mặt, ví điện tử, mua hàng, đóng góp, chuyen khoan
about = Trả tiền ở chợ, cửa hàng, đóng góp khu phố mà không cần tiền mặt, và không bị lừa.

who = Trả tiền hay nhận tiền?
    .text-1 = Mã VietQR là hình vuông đen trắng. Quét vào là ra tài khoản người nhận.
    .text-2 = Dùng **ứng dụng ngân hàng** hoặc **ví điện tử** trên điện thoại của mình.
    .answer-pay = Tôi trả tiền
    .answer-sell = Tôi bán hàng, nhận tiền

sticker = Xem mã QR của mình
    .do-1 = Mỗi sáng, xem mã QR có bị **dán đè** không
    .do-2 = Quét thử, xem có đúng **tên mình** không
    .text-1 = Kẻ gian hay dán mã của chúng đè lên mã cửa hàng.
    .answer-same = Vẫn đúng mã của mình
    .answer-pasted = Bị dán đè, khác tên

receive = Nhận tiền
    .do-1 = Chờ **ứng dụng của mình** báo tiền vào
    .do-2 = Thấy tiền vào rồi mới giao hàng
    .warning = **Không tin ảnh chụp màn hình của khách.** Chỉ tin ứng dụng của mình.
    .answer-came = Tiền đã vào
    .answer-absent = Chưa thấy tiền

scan = Quét mã
    .do-1 = Mở ứng dụng ngân hàng của mình
    .do-2 = Chọn quét mã QR, đưa máy vào mã
    .warning = **Không quét mã lạ** dán ở cửa, trên xe, hay hiện khi xem bán hàng trên mạng.

check = Đọc tên người nhận
    .do-1 = **Đọc to tên người nhận**, hỏi người bán có đúng không
    .do-2 = Gõ **số tiền**, đếm lại số 0
    .warning = **Sai tên thì dừng lại, không trả.**

pay = Trả tiền
    .do-1 = Xác nhận, tự gõ mã hoặc mật khẩu ngân hàng
    .do-2 = Chờ **người bán thấy tiền vào** rồi mới đi
    .warning = **Không đọc mã OTP (mã dùng một lần) hay mật khẩu cho ai,** kể cả người hỗ trợ.
    .helper = Không cầm điện thoại, không bấm hộ khi người dân trả tiền.

end-done = Đã xong
    .next = Nhớ ba việc: đọc tên, xem số tiền, chờ báo tiền vào.
end-pasted = Bóc mã lạ ra
    .next = Dừng nhận tiền bằng mã đó. Giữ lại mã lạ và báo công an phường, xã.
end-wait = Chưa thấy tiền thì chờ
    .next = Nhờ khách chờ cùng, mở lại ứng dụng của mình để xem. Đừng giao hàng vội.
