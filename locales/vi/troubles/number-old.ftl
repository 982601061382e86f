title = Số đã khai là số cũ, số người khác
    .keywords = số cũ, mất sim, số của con, sim người khác, số đã bỏ
try-1 = Xem có ai trong nhà còn giữ **SIM của số đã khai với công an** không
try-2 = Lắp SIM đó vào máy mình, nhận tin nhắn và **tự gõ mã**
try-3 = Chuẩn bị số **chính chủ** (đứng tên mình) để đổi, nếu không còn SIM đó
text-1 = Công an phường, xã đổi số trong hệ thống.
see = Ra công an phường, xã, mang thẻ căn cước và điện thoại lắp SIM đứng tên mình.
