portal-press = Choose to log in with VNeID
    .do-1 = Tap `Đăng nhập` (log in)
    .do-2 = Choose `Tài khoản định danh điện tử` (identity account)
    .tip = The screen may have changed. If the words are not there, look for similar ones.
label-log-in = Đăng nhập
label-identity-account = Tài khoản định danh điện tử
    .or-1 = Tài khoản định danh điện tử cấp bởi Bộ Công an
    .or-2 = Tài khoản định danh điện tử dành cho công dân
