title = Máy báo đầy bộ nhớ
    .keywords = đầy bộ nhớ, hết dung lượng, không cài thêm được, điện thoại hết bộ nhớ, máy đầy
try-1 = Xoá bớt **video, ảnh** không cần nữa
try-2 = Gỡ những ứng dụng lâu không dùng
try-3 = Mở lại cửa hàng ứng dụng rồi cài tiếp
see = Không biết xoá gì: gọi người hỗ trợ. Tự mình chọn ảnh nào được xoá.
