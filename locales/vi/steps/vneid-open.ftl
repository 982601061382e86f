vneid-open = Mở ứng dụng VNeID
    .do-1 = Tìm biểu tượng **VNeID** trên điện thoại của mình
    .do-2 = Bấm vào đó, chờ màn hình đăng nhập
    .warning = **Không mở VNeID từ đường liên kết** trong tin nhắn hay Zalo.
    .tip = Chưa có VNeID thì làm bài Cài VNeID trước.
