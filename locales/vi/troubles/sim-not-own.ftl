title = SIM không đứng tên mình
    .keywords = sim không chính chủ, sim của con, sim rác, sim người khác
try-1 = Cứ kích hoạt bằng **số điện thoại đã khai với công an**, nếu còn nhận được tin nhắn
try-2 = Đăng ký mới bằng SIM **chính chủ** (đứng tên mình)
text-1 = Dùng SIM người khác: chủ SIM đăng ký VNeID thì tài khoản của mình có thể bị khoá.
see = Ra cửa hàng nhà mạng làm SIM đứng tên mình, rồi ra công an phường, xã đổi số.
