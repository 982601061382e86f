title = Chưa thấy tin nhắn báo duyệt
try-1 = Trong **Tin nhắn**, tìm chữ **VNeID**
try-2 = Xem mục **thông báo** trong VNeID và **email** đã khai
try-3 = Thẻ gắn chip làm từ khoảng năm 2022: cứ **thử kích hoạt**
see = Ra công an phường, mang thẻ căn cước và điện thoại để hỏi hồ sơ đã duyệt chưa.
