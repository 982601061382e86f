title = Người ký không phải chủ tài khoản
    .keywords = nộp hộ, nộp thay, nộp hồ sơ hộ, nộp hộ bố mẹ, con nộp cho bố mẹ, khác tên, uỷ quyền, người ký, sai người nộp
try-1 = So tên **người ký giấy tờ** với tên trong **VNeID đang dùng**
try-2 = Để **người ký tự nộp** bằng VNeID của chính người ấy
try-3 = **Hỏi phường trước** khi nộp thay: có cần giấy uỷ quyền không
text-1 = Giấy uỷ quyền là giấy giao cho người khác làm thay mình.
text-2 = Không mượn tài khoản, không nói mật khẩu cho người làm thay.
see = Người ký không dùng được điện thoại thì cùng ra điểm phục vụ hành chính công của phường.
