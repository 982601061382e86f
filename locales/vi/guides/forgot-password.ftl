title = Quên mật khẩu VNeID
    .short = Quên mật khẩu
    .keywords = quên mật khẩu, quên pass, không đăng nhập được, đặt lại mật khẩu, lấy lại mật khẩu
about = Tự đặt mật khẩu mới trên điện thoại, bằng thẻ căn cước và tin nhắn.

number = Số đã khai với công an còn dùng không?
    .text-1 = Mã OTP (mã dùng một lần) gửi đến **số điện thoại đã khai với công an**.
    .answer-yes = Còn dùng, nhận được tin nhắn
    .answer-no = Không còn dùng số đó

open = Bấm “Quên mật khẩu”
    .do-1 = Mở VNeID, đến màn hình đăng nhập
    .do-2 = Bấm `Quên mật khẩu`
    .tip = Mật khẩu mới do mình tự đặt trên máy. Ai gọi điện đòi đặt hộ là lừa đảo.
    .helper = Bài viết cũ (2023) nói hệ thống nhắn mật khẩu mới. Nay không làm vậy nữa.

numbers = Gõ số căn cước và số điện thoại
    .do-1 = Gõ **số căn cước (12 số)** in trên thẻ
    .do-2 = Gõ **số điện thoại đã khai với công an**
    .do-3 = Chọn `Nhập thông tin xác thực`
    .do-4 = Bấm `Gửi yêu cầu`
    .warning = **Không đọc mật khẩu hay mã trong tin nhắn cho ai,** kể cả người hỗ trợ.
    .tip = Cách khác: chọn NFC (áp thẻ gắn chip vào điện thoại) thay cho gõ thông tin.

personal = Gõ thông tin của mình
    .do-1 = Gõ **họ tên khai sinh**, đúng từng chữ
    .do-2 = Gõ **ngày sinh**
    .do-3 = Gõ **ngày cấp** ghi trên thẻ căn cước mới nhất
    .do-4 = Bấm `Tiếp tục`
    .answer-yes = VNeID nhận, đi tiếp được
    .answer-no = VNeID báo không đúng
    .tip = Hay sai vì gõ ngày cấp của thẻ cũ, hoặc viết sai họ tên.

nfc = Thử cách áp thẻ vào điện thoại
    .do-1 = Quay lại, chọn cách dùng **NFC** (đọc chip trên thẻ)
    .do-2 = Áp **thẻ căn cước** vào giữa lưng máy, iPhone thì cạnh trên
    .do-3 = **Giữ yên** 3 đến 5 giây, chờ máy báo
    .tip = Ốp dày thì tháo ra. Máy không đọc được chip: mang thẻ ra công an phường.
    .helper = Chỗ đọc chip mỗi máy một khác. Chưa được thì dịch thẻ từng chút rồi giữ yên.

new = Đặt mật khẩu mới
    .do-1 = Gõ **mật khẩu mới**, dài 8 đến 20 ký tự
    .do-2 = Dùng đủ **chữ hoa, chữ thường, số** và **ký tự đặc biệt** như @
    .do-3 = Bấm `Xác nhận`
    .do-4 = Đăng nhập lại bằng mật khẩu mới
    .warning = Về nhà ghi lại, cất kín. **Không ghi ở đây, không đọc to.**
    .helper = Quay mặt đi khi người dân gõ mật khẩu.

end-done = Đã có mật khẩu mới
    .next = Chọn một việc dưới đây để làm tiếp.
end-counter = Ra công an đổi số điện thoại
    .next = Mang **thẻ căn cước** và điện thoại lắp SIM **chính chủ** (đứng tên mình) ra công an phường, xã.

label-forgot-password = Quên mật khẩu
label-personal-data = Nhập thông tin xác thực
