portal-approve = Đồng ý trên điện thoại
    .do-1 = Đọc kỹ điều VNeID hỏi
    .do-2 = Đúng việc mình đang làm thì chọn **đồng ý**
    .do-3 = Nhìn máy tính: đã đăng nhập thì làm tiếp
    .tip = Lần đầu, VNeID hỏi thêm có cho trang này quyền truy cập không.
    .helper = Để người dân tự đọc và tự bấm.
