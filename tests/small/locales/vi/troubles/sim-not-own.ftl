title = Số đã khai là số của người khác
try-1 = Còn nhận được tin nhắn của **số đã khai với công an**: dùng số đó để kích hoạt
try-2 = Muốn khai số khác: dùng SIM **chính chủ** (đứng tên mình)
see = SIM của người khác dễ làm tài khoản bị khoá. Ra nhà mạng làm SIM chính chủ, rồi ra công an phường đổi số.
