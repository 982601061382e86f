title = Hồ sơ bị yêu cầu bổ sung
    .keywords = bổ sung hồ sơ, thiếu giấy tờ, yêu cầu bổ sung, trả hồ sơ, thiếu giấy
try-1 = Đăng nhập, mở hồ sơ, **đọc kỹ lý do** và hạn cuối
try-2 = Chụp rõ **đúng giấy tờ** đang thiếu
try-3 = Gửi lên trong **chính hồ sơ đó**, đừng nộp hồ sơ mới
try-4 = Gửi lại **trước hạn**, rồi chụp màn hình để giữ
see = Không hiểu lý do thì mang mã hồ sơ ra điểm phục vụ hành chính công của phường hỏi.
