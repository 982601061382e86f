title = Cài ứng dụng VNeID thật
    .short = Cài VNeID
about = Tải VNeID từ đúng cửa hàng ứng dụng, tránh ứng dụng giả.

kind = Điện thoại thuộc loại nào?
    .answer-android = Máy Android (Samsung, Oppo, Xiaomi…)
    .answer-iphone = iPhone (có hình quả táo)
    .answer-simple = Máy chỉ nghe gọi, nhắn tin
    .tip = Lật mặt sau máy: có hình quả táo là iPhone, còn lại hầu hết là Android.

android-store = Mở trang VNeID trên CH Play
    .do-1 = Mở **Máy ảnh**, đưa máy vào mã QR bên cạnh
    .do-2 = Bấm dòng chữ hiện ra để mở **CH Play**
    .do-3 = Không quét được: mở **CH Play**, gõ **VNeID** để tìm
    .warning = **Không cài từ đường liên kết hay tệp lạ** gửi qua Zalo, tin nhắn.
    .tip = Chỉ mở cửa hàng từ mã QR này hoặc tự tìm trong CH Play.
    .helper = Không bao giờ cài từ tệp APK.
    .qr-1 = VNeID trên CH Play

android-check = Xem đúng VNeID thật rồi mới cài
    .do-1 = Xem tên ứng dụng: **VNeID**
    .do-2 = Xem nơi phát hành: **Trung tâm dữ liệu quốc gia về dân cư**
    .do-3 = Đúng cả hai thì bấm **Cài đặt**, chờ máy tải xong
    .warning = Sai tên hoặc sai nơi phát hành thì **đừng cài**.
    .tip = VNeID thật có rất nhiều lượt tải và đánh giá. Máy đã có VNeID thì bấm “Cập nhật” khi có bản mới.

android-switch = Chặn ứng dụng lạ tự cài vào máy
    .do-1 = Mở **Cài đặt** của máy, tìm mục cho phép **cài ứng dụng lạ**
    .do-2 = Để mọi công tắc trong đó ở chế độ **tắt**
    .tip = Mỗi hãng đặt mục này một chỗ, hãy dùng ô tìm kiếm trong Cài đặt. Công tắc vốn tắt thì để nguyên.

android-ready = Máy đã có biểu tượng VNeID chưa?
    .answer-yes = Đã thấy VNeID
    .answer-no = Chưa thấy, hoặc chưa cài được

iphone-store = Mở trang VNeID trên App Store
    .do-1 = Mở **Camera**, đưa máy vào mã QR bên cạnh
    .do-2 = Bấm dòng chữ hiện ra để mở **App Store**
    .do-3 = Không quét được: mở **App Store**, gõ **VNeID** để tìm
    .warning = **Không cài từ đường liên kết lạ** gửi qua Zalo, tin nhắn.
    .qr-1 = VNeID trên App Store

iphone-check = Xem đúng VNeID thật rồi mới cài
    .do-1 = Xem tên ứng dụng: **VNeID**
    .do-2 = Xem nơi phát hành: **Trung tâm dữ liệu quốc gia về dân cư**
    .do-3 = Đúng cả hai thì bấm **Nhận**, chờ máy tải xong
    .warning = Sai tên hoặc sai nơi phát hành thì **đừng cài**.
    .tip = VNeID thật có rất nhiều lượt tải và đánh giá. Máy đã có VNeID thì bấm “Cập nhật” khi có bản mới.
    .helper = Máy hỏi mật khẩu thì để người dân tự gõ.

iphone-ready = Máy đã có biểu tượng VNeID chưa?
    .answer-yes = Đã thấy VNeID
    .answer-no = Chưa thấy, hoặc chưa cài được

signs = Nhớ ba dấu hiệu của VNeID giả
    .do-1 = Ai gửi ứng dụng qua **Zalo, tin nhắn**: đừng cài
    .do-2 = Ai gọi xưng **công an, cán bộ phường**, bảo cài ứng dụng: tắt máy
    .do-3 = Ứng dụng đòi **mã OTP ngân hàng** hay quyền **đọc màn hình**: dừng lại
    .warning = Cả nước chỉ có **một** ứng dụng định danh điện tử: **VNeID**.
    .tip = Mã OTP là mã dùng một lần, gửi qua tin nhắn.

end-done = Đã cài xong VNeID
    .next = Việc tiếp theo: kích hoạt tài khoản mức 2. Chọn **Kích hoạt mức 2** trong mục **Tài khoản VNeID**.
end-not-yet = VNeID chưa cài được
    .next = Bấm **Gọi người hỗ trợ**. Đừng nhờ người lạ cài hộ, đừng cài từ tệp gửi qua tin nhắn.
end-simple = Máy này không cài được VNeID
    .next = Ra **công an phường, xã** để hỏi về tài khoản định danh. Mang theo thẻ căn cước.
