portal-open = Mở cổng trên điện thoại của mình
    .do-1 = Mở **máy ảnh** của điện thoại, quét mã QR này, hoặc gõ địa chỉ
    .do-2 = Đọc địa chỉ: phải đúng **dichvucong.gov.vn**
    .do-3 = Bấm `Đăng nhập`, chọn `Tài khoản định danh điện tử`
    .warning = **Không vào bằng đường liên kết người khác gửi.**
    .qr-1 = Cổng Dịch vụ công quốc gia
