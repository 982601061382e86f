title = Thẻ căn cước hết hạn
    .keywords = hết hạn, thẻ cũ, đổi thẻ, gia hạn căn cước
try-1 = Xem ngày hết hạn ghi trên thẻ, lật cả hai mặt
try-2 = Đi **đổi thẻ** nếu hết hạn, xin làm luôn **VNeID mức 2** trong một lần đi
text-1 = Đổi thẻ ở công an phường, xã nào cũng được. Có thể đặt lịch trước qua mạng.
text-2 = Mức 2 là tài khoản công an đã xem mặt và lấy vân tay.
see = Ra công an phường, xã bất kỳ, mang thẻ cũ. Lệ phí xem thủ tục thẻ căn cước.
