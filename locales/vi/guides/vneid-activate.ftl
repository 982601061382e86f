title = Kích hoạt tài khoản định danh mức 2
    .short = Kích hoạt mức 2
about = Làm trên điện thoại, sau khi công an đã duyệt hồ sơ.

approval = Cô bác có tin nhắn báo duyệt chưa?
    .do-1 = Mở **Tin nhắn** trên điện thoại
    .do-2 = Tìm tin có chữ **Cuc Canh sat QLHC ve TTXH**
    .answer-yes = Có tin nhắn rồi
    .answer-no = Chưa thấy
    .tip = Tin viết không dấu, báo hồ sơ đã được duyệt và nhắc đến VNeID hoặc vneid.gov.vn.

registered = Cô bác đã ra công an làm mức 2 chưa?
    .answer-waiting = Đã làm, đang chờ duyệt
    .answer-maybe = Có thẻ gắn chip, không nhớ rõ
    .answer-no = Chưa làm
    .tip = Người làm thẻ gắn chip từ khoảng năm 2022 thường đã có mức 2 mà chưa kích hoạt. Cứ thử kích hoạt trước.

prepare = Chuẩn bị điện thoại và căn cước
    .do-1 = Để **thẻ căn cước** ra trước mặt
    .do-2 = Lắp **SIM chính chủ** đã đăng ký với công an
    .do-3 = Xem máy có **mạng** và **sóng** điện thoại
    .do-4 = Nghĩ sẵn một **mật khẩu** và **6 số** dễ nhớ với mình
    .tip = Hộp tin nhắn đầy thì mã OTP không đến. Nhắc cô bác xoá bớt tin cũ.

open = Mở ứng dụng VNeID
    .do-1 = Bấm biểu tượng **VNeID** trên điện thoại
    .do-2 = Bấm **Kích hoạt tài khoản định danh điện tử**
    .tip = Ở màn hình đăng nhập, nút này có thể chỉ ghi “Kích hoạt”. Chưa có VNeID thì làm bài Cài VNeID trước.

numbers = Nhập số định danh và số điện thoại
    .do-1 = Gõ **12 số** in trên thẻ căn cước
    .do-2 = Gõ số điện thoại **chính chủ**, bấm **Gửi yêu cầu**
    .warning = **Không đọc mã OTP hay mật khẩu cho bất kỳ ai,** kể cả người hỗ trợ.

otp = Nhập mã OTP trong tin nhắn
    .do-1 = Mở tin nhắn vừa đến, xem **mã OTP**
    .do-2 = Gõ mã vào VNeID trong khoảng **3 phút**
    .warning = Mã OTP chỉ để **cô bác tự gõ**. Ai hỏi mã này là lừa đảo.
    .tip = Hết giờ thì bấm gửi lại mã trong VNeID. Không xem, không gõ mã hộ.

password = Đặt mật khẩu
    .do-1 = Đặt mật khẩu dài **8 đến 20** ký tự
    .do-2 = Có **chữ hoa, chữ thường, số** và **ký tự đặc biệt** như @
    .do-3 = Máy không hỏi mật khẩu thì sang bước sau
    .warning = Về nhà hãy ghi lại và cất kín. **Không ghi ở đây.**
    .tip = Quay mặt đi khi cô bác gõ. Ai đã có mật khẩu VNeID thì ứng dụng bỏ qua bước này.

passcode = Đặt passcode 6 số
    .do-1 = Chọn **6 số** mình dễ nhớ, người khác khó đoán
    .do-2 = Gõ 6 số đó vào VNeID
    .warning = Đừng dùng ngày sinh. **Không nói passcode cho ai.**
    .tip = VNeID hỏi 6 số này mỗi khi mở giấy tờ hoặc dịch vụ.

questions = Chọn 2 câu hỏi bảo mật
    .do-1 = Chọn **2 câu hỏi** mà mình nhớ chắc câu trả lời
    .do-2 = Gõ câu trả lời ngắn, dễ nhớ đúng từng chữ
    .tip = Câu trả lời giúp lấy lại tài khoản khi quên. Người hỗ trợ không cần biết.

log-in = Đăng nhập lại để xem mức 2
    .do-1 = Đăng nhập bằng **số định danh** và **mật khẩu**
    .do-2 = Mở mục **Cá nhân**, xem chữ **mức 2**

end-done = Tài khoản mức 2 dùng được rồi
    .next = Nhớ kỹ mật khẩu và passcode, không nói cho ai. Từ nay cô bác dùng VNeID để đăng nhập **dịch vụ công**.
end-wait = Chờ tin nhắn duyệt
    .next = Thường mất vài ngày làm việc. Có tin nhắn hoặc thông báo của VNeID thì cô bác quay lại làm tiếp.
end-counter = Cần ra công an làm mức 2 trước
    .next = Đến **công an phường, xã nào cũng được**. Mang thẻ căn cước còn hạn, điện thoại lắp SIM chính chủ. Không mất tiền.
