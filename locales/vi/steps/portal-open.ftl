portal-open = Mở cổng trên điện thoại của mình
    .do-1 = Quét mã QR này bằng **máy ảnh** của điện thoại
    .do-2 = Đọc địa chỉ: phải đúng **dichvucong.gov.vn**
    .warning = **Không vào bằng đường liên kết người khác gửi.**
    .tip = Không quét được thì tự gõ địa chỉ này.
    .qr-1 = Cổng Dịch vụ công quốc gia
