title = Tài khoản mới ở mức 1
try-1 = Xem lại mức trong VNeID, mục **Cá nhân**
try-2 = Thẻ gắn chip làm từ khoảng năm 2022: thử **kích hoạt** mức 2 trước
see = Mức 2 phải làm trực tiếp: ra công an phường, xã bất kỳ. Miễn phí.
