title = Số điện thoại không khớp
try-1 = Xem lại số căn cước và số điện thoại, có thể **gõ nhầm** một số
try-2 = Thử **số cũ** từng khai với công an, nếu còn dùng
see = Ra công an phường, mang thẻ căn cước. Số ghi nhầm hoặc đã đổi được sửa ngay tại đó.
