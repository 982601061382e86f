portal-open = Mở cổng trên điện thoại của mình
    .do-1 = Mở **máy ảnh** của điện thoại, quét mã QR này
    .do-2 = Đọc địa chỉ: phải đúng **dichvucong.gov.vn**
    .do-3 = Bấm `Đăng nhập`
    .do-4 = Chọn `Tài khoản định danh điện tử`
    .warning = **Chỉ một địa chỉ đúng: dichvucong.gov.vn.** Không vào bằng đường liên kết người khác gửi.
    .tip = Không quét được thì tự gõ địa chỉ. Chữ ở mục cuối có thể dài hơn, như “cấp bởi Bộ Công an”.
    .qr-1 = Cổng Dịch vụ công quốc gia
