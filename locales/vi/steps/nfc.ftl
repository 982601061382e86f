nfc = Áp thẻ vào điện thoại để đọc chip
    .do-1 = Tháo **ốp dày** khỏi điện thoại
    .do-2 = Áp **thẻ căn cước** vào giữa lưng máy, gần máy ảnh, nếu là Android
    .do-3 = Áp thẻ vào **cạnh trên** của máy, nếu là iPhone
    .do-4 = **Giữ yên** 3 đến 5 giây, chờ máy báo
    .tip = NFC là cách đọc chip bằng việc áp thẻ vào điện thoại.
    .helper = Chỗ đọc chip mỗi máy một khác. Chưa được thì dịch thẻ từng chút rồi giữ yên.

label-nfc-card = thẻ căn cước
