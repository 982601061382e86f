title = VNeID báo số không khớp
    .keywords = số không khớp, sai số điện thoại, sai số căn cước
try-1 = Xem lại từng số một, có thể **gõ nhầm** số căn cước hay số điện thoại
try-2 = Thử **số cũ** từng khai với công an, nếu còn dùng
text-1 = Số điện thoại ghi nhầm ở công an là lỗi rất hay gặp.
see = Ra công an phường, xã, mang thẻ căn cước và điện thoại. Số ghi nhầm được sửa ngay tại đó.
