title = Máy báo đầy bộ nhớ
try-1 = Xoá bớt **video, ảnh** không cần nữa
try-2 = Gỡ những ứng dụng lâu không dùng
try-3 = Mở lại cửa hàng ứng dụng rồi cài tiếp
see = Không biết xoá gì: gọi người hỗ trợ. Tự mình chọn ảnh nào được xoá.
