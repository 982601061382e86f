title = Cổng Dịch vụ công không mở được
    .keywords = không vào được dịch vụ công, lỗi trang, cổng bảo trì, trang trắng, mạng chậm, dvc lỗi
try-1 = Xem máy có **mạng** không, thử mở một trang khác
try-2 = Xem địa chỉ: phải đúng **dichvucong.gov.vn**
try-3 = Chờ một lúc rồi mở lại. Lúc đông người, hệ thống có thể quá tải
try-4 = **Không bấm** đường liên kết “sửa lỗi”, không vào cổng khác
text-1 = Cổng riêng của tỉnh, thành phố đã đóng với người dân từ 01/07/2025.
see = Gấp thì mang giấy tờ ra điểm phục vụ hành chính công của phường hỏi cách nộp.
