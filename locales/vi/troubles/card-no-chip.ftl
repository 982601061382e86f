title = Thẻ không gắn chip
    .keywords = thẻ cũ, chứng minh nhân dân, CMND, không có chip
try-1 = Nhìn hai mặt thẻ: có **ô chip** màu vàng là thẻ gắn chip
try-2 = Đi **đổi thẻ** nếu không có chip, xin làm luôn **VNeID mức 2** trong một lần đi
text-1 = VNeID chỉ nhận thẻ gắn chip còn hạn.
text-2 = Mức 2 là tài khoản công an đã xem mặt và lấy vân tay.
see = Ra công an phường, xã bất kỳ để đổi thẻ. Lệ phí xem thủ tục thẻ căn cước.
