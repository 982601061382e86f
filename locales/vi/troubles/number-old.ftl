title = Số đã khai là số cũ, số người khác
    .keywords = số cũ, mất sim, số của con, sim người khác, số đã bỏ
try-1 = Xem có ai trong nhà còn giữ **SIM của số đã khai với công an** không
try-2 = Còn thì lắp SIM đó vào máy mình, nhận tin nhắn và tự gõ mã
try-3 = Hết cách: chuẩn bị số **chính chủ** (đứng tên mình) để đổi
text-1 = Công an đổi số trong hệ thống. Không tự đổi được qua mạng.
see = Ra công an phường, xã, mang thẻ căn cước và điện thoại lắp SIM đứng tên mình.
