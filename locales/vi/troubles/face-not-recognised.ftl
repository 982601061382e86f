title = Máy không nhận khuôn mặt
    .keywords = không nhận mặt, chụp mặt không được, ảnh mờ, loá
try-1 = Ra chỗ sáng đều, không để đèn hay nắng làm **loá** ảnh
try-2 = Lau ống kính, bỏ khẩu trang, mũ, kính râm
try-3 = Bấm `Chụp lại`, giữ máy ngang mặt
see = Thử mãi không được: ra công an phường, xã, mang thẻ căn cước. Ở đó cán bộ chụp trực tiếp.
