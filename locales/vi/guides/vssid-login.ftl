title = Xem bảo hiểm xã hội trên VssID
    .short = VssID: bảo hiểm xã hội
    .keywords = vssid, bhxh, bảo hiểm xã hội, bao hiem, quá trình đóng, sổ bảo hiểm, thẻ bhyt, lương hưu
about = Đăng nhập VssID bằng VNeID để xem quá trình đóng, thẻ bảo hiểm y tế, lương hưu.

have = Đã có VssID trong máy chưa?
    .text-1 = VssID là ứng dụng của bảo hiểm xã hội.
    .text-2 = Từ 01/08/2025, số căn cước (12 số) thay dần số bảo hiểm xã hội.
    .text-3 = Người đang có bảo hiểm **không phải làm gì**. Hiện cả hai số đều dùng được.
    .answer-yes = Có rồi
    .answer-no = Chưa có

app = Cài VssID
    .do-1 = Mở **máy ảnh**, quét mã đúng loại điện thoại của mình
    .do-2 = Xem tên ứng dụng: đúng **VssID**
    .do-3 = Cài đặt, rồi mở ứng dụng
    .warning = **Chỉ cài từ CH Play hoặc App Store.** Không cài từ tệp hay đường liên kết người khác gửi.
    .tip = Mã không mở đúng thì tìm **VssID** trong cửa hàng ứng dụng.
    .helper = Quét thử cả hai mã trên điện thoại trước khi dùng.
    .qr-1 = VssID cho Android
    .qr-2 = VssID cho iPhone

log-in = Đăng nhập bằng VNeID
    .do-1 = Mở VssID
    .do-2 = Bấm `Đăng nhập bằng tài khoản định danh điện tử`
    .do-3 = VNeID mở ra: tự đăng nhập, đọc kỹ rồi **đồng ý**
    .do-4 = Xem máy đã quay lại VssID chưa
    .warning = **Tự gõ mật khẩu, mã OTP (mã dùng một lần).** Không đọc cho ai.
    .tip = Không được thì cập nhật cả hai ứng dụng trong CH Play hoặc App Store.
    .answer-yes = Đã vào được VssID
    .answer-no = Không vào được
label-vssid = VssID
label-vneid-login = Đăng nhập bằng tài khoản định danh điện tử

no-account = Chưa vào được VssID
    .do-1 = Cập nhật VNeID và VssID, rồi đăng nhập lại
    .do-2 = Vẫn không được thì gọi số bên dưới, hoặc ra cơ quan bảo hiểm xã hội
    .text-1 = Theo hướng dẫn năm 2023, phải có sẵn tài khoản VssID thì mới vào bằng VNeID.
    .tip = Điều này, và số điện thoại dưới đây, có thể đã đổi.
    .helper = Hỏi lại cơ quan bảo hiểm xã hội rồi hãy chỉ.
    .answer-in = Đã vào được
    .answer-office = Vẫn chưa được

use = Xem bảo hiểm của mình
    .do-1 = Xem **quá trình đóng** có thiếu năm nào không
    .do-2 = Xem **thẻ bảo hiểm y tế** còn hạn không
    .do-3 = Xem **lương hưu, trợ cấp**, nếu đang hưởng
    .text-1 = Thấy sai thì hỏi cơ quan bảo hiểm xã hội, mang theo giấy tờ.
    .warning = **Ai gọi đòi “cập nhật bảo hiểm” qua đường liên kết là lừa đảo.**

end-done = Đã xem được bảo hiểm của mình
    .next = Đi khám bệnh hay nhận lương hưu qua tài khoản thì xem bài bên dưới.
end-office = Hỏi bảo hiểm xã hội
    .next = Mang thẻ căn cước và điện thoại ra cơ quan bảo hiểm xã hội. Trong lúc chờ vẫn đi khám bằng thẻ căn cước gắn chip.
