title = Chỉ có máy nghe gọi, nhắn tin
    .keywords = điện thoại đen trắng, điện thoại cục gạch, máy phím, không có smartphone
try-1 = Vẫn mang máy theo: tin nhắn có **mã OTP** (mã dùng một lần) đến được máy này
try-2 = Hỏi phường việc mình cần có làm bằng **giấy** được không
text-1 = Máy này không cài được VNeID.
text-2 = Có nơi nói trang vneid.gov.vn cũng kích hoạt được. Chỉ làm trên máy tính riêng ở nhà.
see = Ra công an phường, xã, mang thẻ căn cước và điện thoại. Không gõ mật khẩu ở máy tính này.
