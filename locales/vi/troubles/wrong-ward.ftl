title = Nộp nhầm phường, xã
    .keywords = nộp nhầm, sai phường, nhầm nơi nhận, phường cũ, sáp nhập, chọn sai xã
try-1 = **Khoan nộp lại.** Xem hồ sơ ghi phường, xã nào nhận
try-2 = Xem **tên phường mới** của nhà mình sau sáp nhập
try-3 = Gọi **điểm phục vụ hành chính công của phường đã nhận**, đọc mã hồ sơ và hỏi
text-1 = Trong cùng tỉnh, thành phố, nhiều hồ sơ nộp ở phường, xã nào cũng được.
text-2 = Khai sinh, kết hôn, khai tử nộp ở nơi khác thì được chuyển về nơi ở.
see = Ra điểm phục vụ hành chính công của phường, mang mã hồ sơ, hỏi có phải nộp lại không.
