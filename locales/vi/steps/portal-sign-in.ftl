portal-sign-in = Tự đăng nhập trên điện thoại
    .do-1 = Gõ **số căn cước (12 số)**
    .do-2 = Gõ **mật khẩu VNeID** của mình
    .do-3 = Trang hỏi thêm **mã OTP** (mã dùng một lần) thì tự gõ mã
    .warning = **Không đọc mật khẩu, mã OTP cho bất kỳ ai,** kể cả người hỗ trợ.
    .tip = Chỉ gõ mật khẩu trên điện thoại của chính mình.
    .helper = Quay mặt đi khi người dân gõ. Không gõ hộ.
