title = Tài khoản mới ở mức 1
    .keywords = mức 1, chưa mức 2, không đủ mức
try-1 = Mở VNeID, vào mục `Cá nhân`, xem lại đang ở mức nào
try-2 = Thẻ gắn chip làm từ khoảng năm 2022: thử **kích hoạt** mức 2 trước
text-1 = Mức 2 là tài khoản công an đã xem mặt và lấy vân tay. Không làm qua mạng được.
see = Ra công an phường, xã bất kỳ, mang thẻ còn hạn và SIM đứng tên mình. Miễn phí.
