portal-log-out = Làm xong việc thì đăng xuất
    .do-1 = Bấm `Đăng xuất` để thoát tài khoản
    .do-2 = **Đóng cửa sổ** trang web
    .do-3 = Cầm theo **thẻ căn cước** và **điện thoại**
    .warning = **Quên đăng xuất, người sau có thể xem giấy tờ của mình.**
    .helper = Trước khi người dân về, nhìn lại màn hình xem đã đăng xuất chưa.
