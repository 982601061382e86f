# Tìm kiếm: cách bà con nói. Không hiện lên màn hình.

# Những từ đứng quanh điều cần tìm, không nói gì thêm.
filler = tôi, em, bác, muốn, xin, hỏi, cần, cách, thế, nào, sao, gì, ở, đâu, ai, thì, là, bị, được, phải, giúp, với, cho, của, và, các, những, này, kia, ạ, à, nhé, ơi, đi, lên, rồi, chưa, không, có, làm, về, để, tại, mấy, bao, nhiêu, lâu, mình, hà, nội

# Những từ mở đầu phần chi tiết trong một tên thủ tục dài.
details = đối với, trong trường hợp, cho, theo, thuộc, thực hiện tại, được, không qua

# Mỗi dòng: điều người ta nói = điều được viết, một hoặc nhiều cách cách nhau bằng dấu phẩy.
same =
    bhyt = bảo hiểm y tế
    bhxh = bảo hiểm xã hội
    bhtn = bảo hiểm thất nghiệp
    cccd = căn cước
    cmnd = chứng minh nhân dân, căn cước
    cmt = chứng minh thư, căn cước
    gplx = giấy phép lái xe
    gks = giấy khai sinh
    lltp = lý lịch tư pháp
    hktt = thường trú
    nvqs = nghĩa vụ quân sự
    tnxp = thanh niên xung phong
    tncn = thuế thu nhập cá nhân
    hkd = hộ kinh doanh
    mst = mã số thuế
    sdt = số điện thoại
    dvc = dịch vụ công
    tthc = thủ tục hành chính
    ubnd = ủy ban nhân dân
    gcn = giấy chứng nhận
    qsdđ = quyền sử dụng đất
    qsdd = quyền sử dụng đất
    xntthn = xác nhận tình trạng hôn nhân
    tk = tài khoản
    mk = mật khẩu
    sổ đỏ = giấy chứng nhận quyền sử dụng đất
    sổ hồng = giấy chứng nhận quyền sử dụng đất
    bằng lái = giấy phép lái xe
    cà vẹt = đăng ký xe
    hộ khẩu = thường trú
    đẻ = sinh
    đám ma = mai táng
    ma chay = mai táng
    chết = khai tử
    cưới = kết hôn
    ly dị = ly hôn
    tàn tật = khuyết tật
    người già = người cao tuổi
    đi lính = nghĩa vụ quân sự
    đi bộ đội = nghĩa vụ quân sự
    bảo hiểm thất nghiệp = trợ cấp thất nghiệp
    xây nhà = giấy phép xây dựng nhà ở riêng lẻ
    sửa nhà = giấy phép xây dựng sửa chữa cải tạo nhà ở riêng lẻ
    tách sổ = tách thửa
    đổi tên = thay đổi cải chính hộ tịch
    sửa tên = thay đổi cải chính hộ tịch
    rút bảo hiểm = bảo hiểm xã hội một lần
    mượn vỉa hè = sử dụng tạm thời vỉa hè
    visa = thị thực
    passport = hộ chiếu
    online = trực tuyến, trên mạng
