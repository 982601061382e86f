title = Chưa thấy tin nhắn báo duyệt
    .keywords = chưa có tin nhắn, chưa duyệt, chờ duyệt
try-1 = Trong **Tin nhắn**, tìm chữ **VNeID**
try-2 = Xem thông báo trong VNeID và **email** đã khai
try-3 = Xoá bớt tin nhắn cũ, nếu hộp tin nhắn đầy
try-4 = Thẻ gắn chip làm từ khoảng năm 2022: cứ **thử kích hoạt**
text-1 = Công an trả lời trong 3 ngày làm việc. Làm cùng thẻ căn cước thì 7 ngày.
see = Ra công an phường, xã, mang thẻ căn cước và điện thoại để hỏi hồ sơ đã duyệt chưa.
