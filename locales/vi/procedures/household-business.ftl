title = Đăng ký hộ kinh doanh
    .short = Hộ kinh doanh
    .keywords = giấy phép kinh doanh, mở quán, mở cửa hàng, đăng ký bán hàng, hộ cá thể, ngừng kinh doanh, đóng cửa hàng, HKD, bán hàng ăn, mở tiệm, mở quán ăn, kinh doanh nhỏ
official = Đăng ký thành lập hộ kinh doanh; thay đổi, tạm ngừng, chấm dứt, cấp lại, đổi
about = Mở hộ kinh doanh, thay đổi, tạm ngừng, chấm dứt hoặc xin lại giấy chứng nhận.
field = Đăng ký hộ kinh doanh
result = Giấy chứng nhận đăng ký hộ kinh doanh
fee-hanoi = ở Hà Nội
fee-note = Tỉnh, thành phố khác: hỏi phường

case-new = Mở hộ kinh doanh
    .note-1 = Mã số hộ kinh doanh cũng là mã số thuế. Nơi đăng ký gửi dữ liệu sang cơ quan thuế.
case-change = Thay đổi nội dung đăng ký
    .condition-1 = Đăng ký trong 10 ngày kể từ khi thay đổi.
case-pause = Tạm ngừng, kinh doanh trở lại
case-close = Chấm dứt kinh doanh
    .condition-1 = Nộp hồ sơ trong 5 ngày làm việc sau khi trả hết nợ.
    .note-1 = Cơ quan thuế trả lời trong 2 ngày làm việc.
case-reissue = Cấp lại, đổi giấy chứng nhận

component-request = Giấy đề nghị
    .how = Theo mẫu của Thông tư 68/2025/TT-BTC
component-family = Giấy uỷ quyền của các thành viên trong hộ
    .how = Bản sao có công chứng, chứng thực (xác nhận đúng)
    .when = Khi hộ gia đình cùng đứng ra lập
component-agent = Giấy uỷ quyền cho người nộp thay
    .how = Không bắt buộc công chứng
    .when = Khi nhờ người khác nộp
component-identity = Bản sao thẻ căn cước
    .when = Khi chưa có tài khoản định danh (VNeID)

note-1 = Nộp ở nơi đăng ký kinh doanh của phường, xã nào trong tỉnh, thành phố cũng được.
note-2 = Nộp trên mạng: vào hệ thống đăng ký hộ kinh doanh bằng tài khoản định danh (VNeID).
note-3 = Nộp trên mạng còn phải ký số (chữ ký điện tử). Chưa có thì hỏi phường cách làm.

staff-1 = Trên Cổng, ô lệ phí chung cả nước ghi 50.000 đến 150.000 đ. Mức Hà Nội theo NQ 78/2026; nộp qua bưu điện tính như nộp giấy.
staff-2 = Tạm ngừng, chấm dứt không thu: theo bảng phí Hà Nội (bản 08/10/2026). So với bảng niêm yết ở phường.
