title = VNeID báo máy mới, hỏi mã
    .keywords = đổi máy, máy mới, thiết bị mới, mã ở máy cũ
try-1 = Mở **VNeID trên máy cũ** để xem mã, nếu máy cũ còn dùng. Mã không gửi qua tin nhắn
try-2 = Chọn `Xác thực NFC bằng thẻ CCCD gắn chip`, nếu không còn máy cũ
try-3 = Tháo ốp dày, áp thẻ vào lưng máy (iPhone: cạnh trên), **giữ yên** 3 đến 5 giây
text-1 = NFC là cách đọc chip bằng việc áp thẻ vào điện thoại. CCCD là tên cũ của thẻ căn cước.
text-2 = Ai gọi điện hỏi mã này là lừa đảo.
see = Máy không đọc được chip: ra công an phường, xã, mang thẻ căn cước. Không mất tiền.
