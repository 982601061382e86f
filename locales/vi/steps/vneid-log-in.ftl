vneid-log-in = Mở VNeID và đăng nhập
    .do-1 = Bấm biểu tượng **VNeID** trên điện thoại của mình
    .do-2 = Gõ **số căn cước (12 số)**, nếu máy hỏi
    .do-3 = Gõ **mật khẩu**, hoặc dùng vân tay, khuôn mặt nếu đã bật
    .warning = **Tự gõ mật khẩu.** Không đọc mật khẩu cho ai, kể cả người hỗ trợ.
    .helper = Quay mặt đi khi người dân gõ mật khẩu.
