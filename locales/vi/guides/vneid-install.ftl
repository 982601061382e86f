title = Cài ứng dụng VNeID thật
    .short = Cài VNeID
    .keywords = tải VNeID, cài app, cài đặt phần mềm, định danh điện tử, VNeID giả, cập nhật VNeID
about = Tải VNeID từ đúng cửa hàng ứng dụng, tránh ứng dụng giả.

kind = Điện thoại thuộc loại nào?
    .answer-android = Máy Android (Samsung, Oppo, Xiaomi…)
    .answer-iphone = iPhone (có hình quả táo)
    .answer-simple = Máy chỉ nghe gọi, nhắn tin
    .tip = Lật mặt sau máy: có hình quả táo là iPhone, còn lại hầu hết là Android.

android-store = Mở trang VNeID trên CH Play
    .do-1 = Mở **Máy ảnh**, đưa máy vào mã QR bên cạnh
    .do-2 = Bấm dòng chữ hiện ra để mở **CH Play**
    .do-3 = Mở **CH Play**, gõ **VNeID** để tìm, nếu không quét được
    .warning = **Không cài từ đường liên kết hay tệp lạ** gửi qua Zalo, tin nhắn.
    .tip = Chỉ mở cửa hàng từ mã QR này hoặc tự tìm trong CH Play.
    .helper = Không bao giờ cài từ tệp APK.
    .qr-1 = VNeID trên CH Play

android-check = Xem đúng VNeID thật rồi mới cài
    .do-1 = Xem tên ứng dụng có đúng là **VNeID** không
    .do-2 = Xem nơi phát hành: **Trung tâm dữ liệu quốc gia về dân cư**
    .do-3 = Đúng cả hai thì bấm `Cài đặt` ở trang `VNeID`, chờ tải xong
    .text-1 = VNeID thật có rất nhiều lượt tải và đánh giá.
    .warning = Sai tên hoặc sai nơi phát hành thì **đừng cài**.
    .tip = Máy đã có VNeID mà có bản mới thì nút ở đây ghi `Cập nhật`.

android-switch = Chặn ứng dụng lạ tự cài vào máy
    .do-1 = Mở phần **cài đặt của điện thoại**
    .do-2 = Tìm mục cho phép **cài ứng dụng lạ**
    .do-3 = Để mọi công tắc trong đó ở chế độ **tắt**
    .tip = Mỗi hãng đặt mục này một chỗ. Công tắc vốn tắt thì để nguyên.

android-ready = Máy đã có biểu tượng VNeID chưa?
    .answer-yes = Đã thấy VNeID
    .answer-no = Chưa thấy, hoặc chưa cài được

iphone-store = Mở trang VNeID trên App Store
    .do-1 = Mở **Camera**, đưa máy vào mã QR bên cạnh
    .do-2 = Bấm dòng chữ hiện ra để mở **App Store**
    .do-3 = Mở **App Store**, gõ **VNeID** để tìm, nếu không quét được
    .warning = **Không cài từ đường liên kết lạ** gửi qua Zalo, tin nhắn.
    .qr-1 = VNeID trên App Store

iphone-check = Xem đúng VNeID thật rồi mới cài
    .do-1 = Xem tên ứng dụng có đúng là **VNeID** không
    .do-2 = Xem nơi phát hành: **Trung tâm dữ liệu quốc gia về dân cư**
    .do-3 = Đúng cả hai thì bấm `Nhận` ở trang `VNeID`, chờ tải xong
    .text-1 = VNeID thật có rất nhiều lượt đánh giá.
    .warning = Sai tên hoặc sai nơi phát hành thì **đừng cài**.
    .tip = Máy đã có VNeID mà có bản mới thì nút ở đây ghi `Cập nhật`.
    .helper = Máy hỏi mật khẩu thì để người dân tự gõ.

iphone-ready = Máy đã có biểu tượng VNeID chưa?
    .answer-yes = Đã thấy VNeID
    .answer-no = Chưa thấy, hoặc chưa cài được

signs = Nhớ dấu hiệu của VNeID giả
    .text-1 = Có người gửi ứng dụng qua **Zalo, tin nhắn**: đó là giả, đừng cài.
    .text-2 = Có người xưng **công an, cán bộ phường** gọi, bảo cài ứng dụng: cúp máy.
    .text-3 = Ứng dụng đòi **mã OTP ngân hàng** hay quyền **đọc màn hình**: dừng lại.
    .warning = Cả nước chỉ có **một** ứng dụng định danh điện tử: **VNeID**.
    .tip = OTP là mã dùng một lần, gửi qua tin nhắn.

end-done = Đã cài xong VNeID
    .next = Việc tiếp theo là kích hoạt tài khoản. Chưa ra công an làm mức 2 thì xem bài Làm mức 2.
end-not-yet = VNeID chưa cài được
    .next = Bấm **Gọi người hỗ trợ**. Đừng nhờ người lạ cài hộ, đừng cài từ tệp gửi qua tin nhắn.
end-simple = Máy này không cài được VNeID
    .next = Ra **công an phường, xã** hỏi về tài khoản định danh. Mang theo thẻ căn cước.

label-vneid-android = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Cài đặt
label-vneid-iphone = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Nhận
