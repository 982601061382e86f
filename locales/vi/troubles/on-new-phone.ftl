title = VNeID báo máy mới, hỏi mã
    .keywords = đổi máy, máy mới, thiết bị mới, mã ở máy cũ
try-1 = Máy cũ còn dùng: mở **VNeID trên máy cũ** để xem mã. Mã không gửi qua tin nhắn
try-2 = Không còn máy cũ: chọn `Xác thực NFC bằng thẻ CCCD gắn chip`
try-3 = Tháo ốp dày, áp thẻ vào lưng máy (iPhone: cạnh trên), **giữ yên** 3 đến 5 giây
text-1 = NFC là cách đọc chip bằng việc áp thẻ vào điện thoại.
see = Máy không đọc được chip: ra công an phường, xã, mang thẻ căn cước. Không mất tiền.
