title = Tài khoản mới ở mức 1
try-1 = Xem lại mức trong VNeID, mục **Cá nhân**
try-2 = Có tin nhắn báo duyệt mức 2 thì **kích hoạt** trước
see = Mức 2 phải làm trực tiếp: ra công an phường, xã bất kỳ, không mất tiền.
