title = Máy không đọc được chip trên thẻ
    .keywords = NFC, không đọc được thẻ, quét chip, áp thẻ không được
try-1 = Tháo **ốp dày** khỏi điện thoại
try-2 = Áp thẻ vào **giữa lưng máy**, gần máy ảnh. iPhone thì áp vào **cạnh trên**
try-3 = Dịch thẻ từng chút, mỗi chỗ **giữ yên** 3 đến 5 giây
try-4 = Tìm chữ **NFC** trong cài đặt của máy, đang tắt thì bật lên
text-1 = NFC là cách đọc chip bằng việc áp thẻ vào điện thoại. Có máy không có NFC.
see = Máy không có NFC: mang thẻ căn cước và điện thoại ra công an phường, xã. Không mất tiền.
