title = Kích hoạt tài khoản định danh
    .short = Kích hoạt tài khoản
    .keywords = kích hoạt mức 2, mở tài khoản VNeID, đặt mật khẩu, đặt passcode, tin nhắn duyệt, OTP
about = Làm trên điện thoại, sau khi công an đã duyệt hồ sơ.

approval = Đã có tin nhắn báo duyệt chưa?
    .do-1 = Mở **Tin nhắn** trên điện thoại
    .do-2 = Tìm tin từ `Cuc Canh sat QLHC ve TTXH`
    .answer-yes = Có tin nhắn rồi
    .answer-no = Chưa thấy
    .warning = **Không bấm đường liên kết trong tin nhắn.** Tự mở VNeID để làm.
    .tip = Tin viết không dấu, báo hồ sơ đã được duyệt và nhắc đến VNeID hoặc vneid.gov.vn.

registered = Đã ra công an làm mức 2 chưa?
    .text-1 = Làm thẻ gắn chip từ khoảng năm 2022: thường đã có mức 2 mà chưa kích hoạt.
    .text-2 = Mức 2 là tài khoản công an đã xem mặt và lấy vân tay.
    .answer-waiting = Đã làm, đang chờ duyệt
    .answer-maybe = Có thẻ gắn chip, không nhớ rõ
    .answer-no = Chưa làm
    .tip = Không nhớ thì cứ thử kích hoạt trước.
    .helper = Mốc năm 2022 các nơi nói khác nhau: 14/2/2022 hoặc 1/4/2022.

prepare = Chuẩn bị thẻ và điện thoại
    .do-1 = Để **thẻ căn cước** trước mặt, xem số căn cước (12 số)
    .do-2 = Lắp SIM của **số điện thoại đã khai với công an**
    .do-3 = Xem máy có **mạng** và **sóng** điện thoại
    .do-4 = Nghĩ sẵn **mật khẩu** và **passcode** (6 số mở giấy tờ)
    .tip = Hộp tin nhắn đầy thì tin mới không đến. Xoá bớt tin cũ.

open = Mở VNeID, bấm nút kích hoạt
    .do-1 = Bấm biểu tượng **VNeID** trên điện thoại
    .do-2 = Bấm `Kích hoạt tài khoản định danh điện tử`
    .warning = Người lạ gọi điện đòi **kích hoạt hộ** là lừa đảo.
    .tip = Ở màn hình đăng nhập, nút này chỉ ghi `Kích hoạt`. Chưa có VNeID thì làm bài Cài VNeID trước.

numbers = Gõ số căn cước và số điện thoại
    .do-1 = Gõ **số căn cước (12 số)** in trên thẻ
    .do-2 = Gõ **số điện thoại đã khai với công an**
    .do-3 = Bấm `Gửi yêu cầu`
    .warning = **Không đọc mật khẩu hay mã trong tin nhắn cho ai,** kể cả người hỗ trợ.

password = Đặt mật khẩu
    .do-1 = Đặt mật khẩu dài **8 đến 20** ký tự
    .do-2 = Dùng đủ **chữ hoa, chữ thường, số** và **ký tự đặc biệt** như @
    .do-3 = Sang bước sau, nếu máy không hỏi mật khẩu
    .text-1 = VNeID chỉ hỏi mật khẩu mới khi tài khoản chưa có mật khẩu.
    .warning = Về nhà hãy ghi lại và cất kín. **Không ghi ở đây.**
    .helper = Quay mặt đi khi người dân gõ mật khẩu. Phát giấy trắng để về nhà ghi.

passcode = Đặt passcode 6 số
    .do-1 = Chọn **6 số** mình dễ nhớ, người khác khó đoán
    .do-2 = Gõ 6 số đó vào ô `Passcode`
    .text-1 = VNeID hỏi passcode mỗi khi mở giấy tờ hoặc dịch vụ.
    .warning = Đừng dùng ngày sinh. **Không nói passcode cho ai.**

questions = Chọn 2 câu hỏi bảo mật
    .do-1 = Chọn **2 câu hỏi** mà mình nhớ chắc câu trả lời
    .do-2 = Gõ câu trả lời ngắn, dễ nhớ đúng từng chữ
    .helper = Người hỗ trợ không cần biết câu trả lời.

log-in = Đăng nhập lại để xem mức
    .do-1 = Gõ **số căn cước (12 số)**
    .do-2 = Gõ **mật khẩu** vừa đặt
    .do-3 = Mở mục `Cá nhân`, xem tài khoản đang ở **mức** nào

end-done = Tài khoản dùng được rồi
    .next = Nhớ kỹ mật khẩu và passcode, không nói cho ai. Chọn một việc dưới đây để làm tiếp.
end-wait = Chờ báo đã duyệt
    .next = Thường 3 ngày làm việc là có trả lời, làm cùng thẻ căn cước thì 7 ngày. Có tin báo thì quay lại.
end-counter = Cần ra công an làm mức 2 trước
    .next = Ra **công an phường, xã nào cũng được**. Mang thẻ căn cước và điện thoại lắp SIM chính chủ (đứng tên mình).
