title = Khai tài khoản nhận tiền an sinh
    .short = Tài khoản nhận trợ cấp
    .keywords = an sinh xã hội, trợ cấp, lương hưu, người có công, hộ nghèo, nhận tiền, liên kết ngân hàng, lien ket tai khoan
about = Khai trên VNeID tài khoản ngân hàng của mình, để nhận lương hưu, trợ cấp, tiền nhà nước trả.

account = Có tài khoản ngân hàng của mình chưa?
    .do-1 = Xem **số tài khoản** trong ứng dụng ngân hàng hoặc trên giấy của ngân hàng
    .text-1 = Phải là tài khoản **đứng tên mình**, tiền Việt Nam, không bị khoá.
    .text-2 = Tên và số căn cước ở ngân hàng phải **giống trong VNeID**.
    .text-3 = Trẻ em, người được giám hộ: chưa có hướng dẫn, hỏi phường.
    .answer-yes = Có rồi
    .answer-no = Chưa có

open = Mở mục An sinh xã hội
    .do-1 = Mở **VNeID** và đăng nhập
    .do-2 = Bấm `An sinh xã hội`
    .do-3 = Bấm `Tài khoản hưởng An sinh xã hội`
    .do-4 = Tự gõ **passcode** (6 số mở giấy tờ)
    .warning = **Không cán bộ nào cần mã OTP (mã dùng một lần), mật khẩu hay “chuyển thử” tiền** cho việc này.
label-benefit-account = Tài khoản hưởng An sinh xã hội

link = Khai số tài khoản
    .do-1 = Chọn **ngân hàng** hoặc ví của mình
    .do-2 = Gõ **số tài khoản**, xem lại từng số
    .do-3 = Đọc rồi chọn `Đồng ý chia sẻ dữ liệu`
    .do-4 = Bấm `Tiếp tục` rồi gửi
    .text-1 = Không thấy ngân hàng của mình trong danh sách thì hỏi ngân hàng ấy.
    .tip = Ngân hàng còn giữ số CMND cũ 9 số thì gõ thêm số đó khi được hỏi. Thứ tự ô có thể khác hình.
    .helper = Chỉ đọc to số tài khoản khi người dân nhờ. Để họ tự gõ.
label-share = Đồng ý chia sẻ dữ liệu

answer = Xem đã được nhận chưa
    .do-1 = Chờ một lát, thường từ **20 giây đến 1 phút**
    .do-2 = Mở `Lịch sử đăng ký` để xem
    .helper = Khai xong có tự đổi cách nhận lương hưu không: các nguồn nói khác nhau. Nên nộp thêm đơn đổi cách nhận.
    .answer-accepted = Đã thành công
    .answer-waiting = Chưa có trả lời
    .answer-refused = Bị từ chối
label-history = Lịch sử đăng ký

refused = Vì sao bị từ chối?
    .text-1 = Gõ **nhầm số tài khoản**: khai lại.
    .text-2 = Tên hoặc số căn cước ở ngân hàng **khác VNeID**: ngân hàng phải sửa.
    .text-3 = Tài khoản **bị khoá**, không phải tiền Việt Nam, hay của người khác: hỏi ngân hàng.
    .text-4 = Hệ thống **bận**: để lúc khác khai lại.
    .answer-number = Nhầm số, hoặc hệ thống bận
    .answer-bank = Phải hỏi ngân hàng

end-done = Đã khai tài khoản
    .next = Đang lĩnh lương hưu bằng **tiền mặt** thì làm thêm giấy đổi cách nhận, chọn bên dưới.
end-wait = Chờ trả lời
    .next = Lát nữa mở lại `Lịch sử đăng ký`. Đừng khai đi khai lại nhiều lần.
end-again = Khai lại số tài khoản
    .next = Xem lại số trên giấy của ngân hàng, rồi làm lại bài này từ đầu.
end-branch = Ra ngân hàng sửa thông tin
    .next = Mang **thẻ căn cước gắn chip** ra chi nhánh ngân hàng để cập nhật, rồi quay lại khai.
end-bank = Mở tài khoản ngân hàng trước
    .next = Mang thẻ căn cước ra **chi nhánh ngân hàng**, hoặc tự mở trong ứng dụng ngân hàng. Rồi quay lại đây.
