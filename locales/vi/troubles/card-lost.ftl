title = Mất thẻ căn cước
    .keywords = mất thẻ, rơi căn cước, mất CCCD, làm lại thẻ, hỏng thẻ
try-1 = Xin **cấp lại thẻ**: làm qua mạng, hoặc ra công an phường, xã
try-2 = Gọi **1900 0368** xin khoá tài khoản VNeID, nếu lo kẻ xấu dùng thẻ
text-1 = Thẻ mất hoặc hỏng: xin cấp lại hoàn toàn qua mạng được, dùng ảnh và vân tay đã lấy.
see = Ra công an phường, xã bất kỳ. Lệ phí xem thủ tục thẻ căn cước.
