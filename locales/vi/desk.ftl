## Bàn của người quản trị
desk-title = Bàn quản trị
desk-menu = Mục
desk-leave = Thoát
desk-health = Sức khoẻ
desk-drop = Thôi
desk-done = Xong
desk-previous = Trước
desk-next = Tiếp
desk-today = Hôm nay
desk-month = Tháng { $month }/{ $year }
desk-month-before = Tháng trước
desk-month-after = Tháng sau
# Bảy chữ tắt cách nhau bằng dấu cách, bắt đầu từ thứ Hai.
desk-weekdays = T2 T3 T4 T5 T6 T7 CN
