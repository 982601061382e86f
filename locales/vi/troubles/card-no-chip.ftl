title = Thẻ không gắn chip
    .keywords = thẻ cũ, chứng minh nhân dân, CMND, không có chip
try-1 = Nhìn hai mặt thẻ: có **ô chip** màu vàng là thẻ gắn chip
try-2 = Không có chip thì đi **đổi thẻ**, xin làm luôn **VNeID mức 2** trong một lần đi
text-1 = VNeID chỉ nhận thẻ gắn chip còn hạn.
see = Ra công an phường, xã bất kỳ để đổi thẻ. Lệ phí xem thủ tục thẻ căn cước.
