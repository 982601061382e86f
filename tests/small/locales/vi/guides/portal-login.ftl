title = Đăng nhập Dịch vụ công bằng mã QR
    .short = Đăng nhập Dịch vụ công
about = Dùng VNeID quét mã, không phải gõ mật khẩu vào máy tính chung.

level = Tài khoản VNeID đã là mức 2 chưa?
    .do-1 = Mở **VNeID**, vào mục **Cá nhân** để xem
    .answer-yes = Đã mức 2
    .answer-lower = Chưa mức 2, hoặc chưa rõ
    .answer-none = Chưa có VNeID

site = Mở trang dichvucong.gov.vn
    .do-1 = Trên máy tính, mở trang **dichvucong.gov.vn**
    .do-2 = Đọc kỹ địa chỉ, đúng từng chữ mới làm tiếp
    .do-3 = Bấm **Đăng nhập** ở góc trên bên phải
    .warning = Chỉ một địa chỉ đúng: **dichvucong.gov.vn**.
    .helper = Mở trang trong cửa sổ ẩn danh để máy không lưu lại gì.

account = Chọn tài khoản định danh điện tử
    .do-1 = Bấm **Tài khoản định danh điện tử**
    .do-2 = Chờ **mã QR** hiện trên màn hình
    .warning = **Không gõ mật khẩu** vào máy tính dùng chung.
    .tip = Có nơi ghi thêm “cấp bởi Bộ Công an” hoặc “dành cho công dân”. Đều đúng.

scan = Quét mã QR bằng VNeID
    .do-1 = Mở **VNeID** trên điện thoại và đăng nhập
    .do-2 = Bấm biểu tượng **QR** ở màn hình chính
    .do-3 = Đưa điện thoại vào **mã QR** trên máy tính
    .warning = Chỉ quét mã do **chính mình** mở. Không quét mã người khác gửi.

approve = Đồng ý trên điện thoại
    .do-1 = Đọc kỹ điều VNeID hỏi
    .do-2 = Đúng việc mình đang làm thì chọn **đồng ý**
    .do-3 = Nhìn máy tính: đã đăng nhập thì làm tiếp
    .tip = Lần đầu, VNeID hỏi thêm về quyền truy cập cho trang này.
    .helper = Để người dân tự đọc và tự bấm.

work = Tìm thủ tục và nộp hồ sơ
    .do-1 = Mở mục **Dịch vụ công trực tuyến**
    .do-2 = Gõ tên thủ tục, bấm **Tìm kiếm**
    .do-3 = Đọc kỹ giấy tờ, thời hạn, lệ phí rồi mới nộp
    .do-4 = Nộp xong, chụp lại **mã hồ sơ**
    .warning = **Không trả phí** vào tài khoản cá nhân hay qua đường liên kết lạ.
    .tip = Nơi nhận hồ sơ: chọn tỉnh, thành phố rồi phường, xã. Không còn cấp quận, huyện.

log-out = Đăng xuất trước khi đi
    .do-1 = Bấm **Đăng xuất** trên trang web
    .do-2 = **Đóng** cửa sổ trang web
    .do-3 = Cầm theo **thẻ căn cước** và **điện thoại**
    .warning = Quên đăng xuất, người sau có thể xem giấy tờ của mình.

end-done = Đã xong và đã đăng xuất
    .next = Giữ kỹ **mã hồ sơ** để tra cứu. Xem kết quả ở mục **Tra cứu hồ sơ** trên dichvucong.gov.vn.
end-activate = Thử kích hoạt mức 2 trước
    .next = Bấm **Trang đầu**, vào **Tài khoản VNeID**, làm bài **Kích hoạt mức 2**. Không được thì ra công an phường, xã bất kỳ.
end-install = Cần cài VNeID trước
    .next = Bấm **Trang đầu**, vào **Tài khoản VNeID**, làm bài **Cài VNeID** rồi quay lại đây.
