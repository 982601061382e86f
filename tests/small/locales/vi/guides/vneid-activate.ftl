title = Kích hoạt tài khoản định danh mức 2
    .short = Kích hoạt mức 2
about = Làm trên điện thoại, sau khi công an đã duyệt hồ sơ.

approval = Đã có tin nhắn báo duyệt chưa?
    .do-1 = Mở **Tin nhắn** trên điện thoại
    .do-2 = Tìm tin từ **Cuc Canh sat QLHC ve TTXH**
    .answer-yes = Có tin nhắn rồi
    .answer-no = Chưa thấy
    .warning = **Không bấm đường liên kết trong tin nhắn.** Tự mở VNeID để làm.
    .tip = Tin viết không dấu, báo hồ sơ đã được duyệt và nhắc đến VNeID hoặc vneid.gov.vn.

registered = Đã ra công an làm mức 2 chưa?
    .answer-waiting = Đã làm, đang chờ duyệt
    .answer-maybe = Có thẻ gắn chip, không nhớ rõ
    .answer-no = Chưa làm
    .tip = Làm thẻ gắn chip từ khoảng năm 2022: thường đã có mức 2 mà chưa kích hoạt. Cứ thử kích hoạt trước.

prepare = Chuẩn bị điện thoại và thẻ căn cước
    .do-1 = Để **thẻ căn cước** ra trước mặt
    .do-2 = Lắp SIM của **số điện thoại đã khai với công an**
    .do-3 = Xem máy có **mạng** và **sóng** điện thoại
    .do-4 = Nghĩ sẵn **mật khẩu** và **passcode** (6 số mở giấy tờ)
    .tip = Hộp tin nhắn đầy thì tin nhắn mới không đến. Xoá bớt tin cũ.

open = Mở ứng dụng VNeID
    .do-1 = Bấm biểu tượng **VNeID** trên điện thoại
    .do-2 = Bấm **Kích hoạt tài khoản định danh điện tử**
    .tip = Ở màn hình đăng nhập, nút này chỉ ghi “Kích hoạt”. Chưa có VNeID thì làm bài Cài VNeID trước.

numbers = Gõ số căn cước và số điện thoại
    .do-1 = Gõ **số căn cước (12 số)** in trên thẻ
    .do-2 = Gõ **số điện thoại đã khai với công an**
    .do-3 = Bấm **Gửi yêu cầu**
    .warning = **Không đọc mật khẩu hay mã trong tin nhắn cho bất kỳ ai,** kể cả người hỗ trợ.

otp = Gõ mã OTP trong tin nhắn
    .do-1 = Mở tin nhắn vừa đến, xem **mã OTP** (mã dùng một lần)
    .do-2 = Gõ mã vào VNeID trong khoảng **3 phút**
    .warning = **Tự gõ mã OTP.** Ai hỏi mã này là lừa đảo.
    .tip = Hết giờ thì xin mã mới trong VNeID.
    .helper = Không xem, không gõ mã hộ.

password = Đặt mật khẩu
    .do-1 = Đặt mật khẩu dài **8 đến 20** ký tự
    .do-2 = Có **chữ hoa, chữ thường, số** và **ký tự đặc biệt** như @
    .do-3 = Máy không hỏi mật khẩu thì sang bước sau
    .warning = Về nhà hãy ghi lại và cất kín. **Không ghi ở đây.**
    .tip = VNeID chỉ hỏi mật khẩu mới khi tài khoản chưa có mật khẩu.
    .helper = Quay mặt đi khi người dân gõ mật khẩu.

passcode = Đặt passcode 6 số
    .do-1 = Chọn **6 số** mình dễ nhớ, người khác khó đoán
    .do-2 = Gõ 6 số đó vào VNeID
    .warning = Đừng dùng ngày sinh. **Không nói passcode cho ai.**
    .tip = VNeID hỏi passcode mỗi khi mở giấy tờ hoặc dịch vụ.

questions = Chọn 2 câu hỏi bảo mật
    .do-1 = Chọn **2 câu hỏi** mà mình nhớ chắc câu trả lời
    .do-2 = Gõ câu trả lời ngắn, dễ nhớ đúng từng chữ
    .helper = Người hỗ trợ không cần biết câu trả lời.

log-in = Đăng nhập lại để xem mức 2
    .do-1 = Gõ **số căn cước (12 số)** và **mật khẩu**
    .do-2 = Mở mục **Cá nhân**, xem tài khoản đã là **mức 2**

end-done = Tài khoản mức 2 dùng được rồi
    .next = Nhớ kỹ mật khẩu và passcode, không nói cho ai. Từ nay dùng VNeID để đăng nhập **dịch vụ công**.
end-wait = Chờ báo đã duyệt
    .next = Công an trả kết quả trong 3 ngày làm việc; làm cùng thẻ căn cước thì 7 ngày. Có tin báo thì quay lại làm tiếp.
end-counter = Cần ra công an làm mức 2 trước
    .next = Ra **công an phường, xã nào cũng được**. Mang thẻ căn cước còn hạn, điện thoại lắp SIM chính chủ (đứng tên mình). Miễn phí.
