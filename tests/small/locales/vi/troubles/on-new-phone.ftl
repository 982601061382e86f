title = VNeID hỏi mã ở máy cũ
try-1 = Máy cũ còn dùng: mở **VNeID trên máy cũ** để xem mã
try-2 = Mất máy cũ: chọn **Xác thực NFC bằng thẻ CCCD gắn chip** (đọc chip trên thẻ)
try-3 = Tháo ốp dày, áp thẻ vào lưng máy (iPhone: cạnh trên), **giữ yên** 3 đến 5 giây
see = Máy không có NFC: ra công an phường, mang thẻ căn cước. Không mất tiền.
