portal-press = Chọn cách đăng nhập bằng VNeID
    .do-1 = Bấm `Đăng nhập`
    .do-2 = Chọn `Tài khoản định danh điện tử`
    .tip = Màn hình có thể đã đổi. Không thấy chữ này thì tìm chữ gần giống.
label-log-in = Đăng nhập
label-identity-account = Tài khoản định danh điện tử
    .or-1 = Tài khoản định danh điện tử cấp bởi Bộ Công an
    .or-2 = Tài khoản định danh điện tử dành cho công dân
