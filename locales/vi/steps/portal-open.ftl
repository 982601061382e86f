portal-open = Mở cổng trên điện thoại của mình
    .do-1 = Mở **máy ảnh** của điện thoại, quét mã QR này
    .do-2 = Đọc địa chỉ: phải đúng **dichvucong.gov.vn**
    .do-3 = Bấm `Đăng nhập`
    .do-4 = Chọn `Tài khoản định danh điện tử`
    .warning = **Chỉ một địa chỉ đúng: dichvucong.gov.vn.** Không vào bằng đường liên kết người khác gửi.
    .tip = Máy không quét được thì mở trình duyệt, gõ dichvucong.gov.vn. Chữ có thể ghi thêm “cấp bởi Bộ Công an” hoặc “dành cho công dân”.
    .qr-1 = Cổng Dịch vụ công quốc gia
