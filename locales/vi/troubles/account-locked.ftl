title = Tài khoản VNeID bị khoá
    .keywords = bị khoá, khóa tài khoản, mở khoá, không vào được
try-1 = Đọc kỹ VNeID báo gì, chụp lại màn hình
try-2 = Nhớ xem mình có từng **xin khoá** khi mất máy, mất thẻ không
try-3 = Gọi **1900 0368** để hỏi lý do. Không đọc mật khẩu, mã tin nhắn cho ai
text-1 = Dùng SIM của người khác: chủ SIM đăng ký VNeID thì tài khoản có thể bị khoá.
see = Ra công an phường, xã, mang thẻ căn cước và điện thoại để hỏi cách mở lại.
