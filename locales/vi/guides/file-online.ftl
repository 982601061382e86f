title = Nộp hồ sơ trực tuyến
    .short = Nộp hồ sơ trên mạng
    .keywords = nộp hồ sơ, nop ho so, nộp online, làm giấy tờ qua mạng, dvc, dịch vụ công trực tuyến, khai sinh online, thường trú online, nộp giấy tờ qua mạng, làm hồ sơ online
about = Tìm thủ tục, gửi giấy tờ và lấy mã hồ sơ. Làm trên điện thoại của mình là tốt nhất.

papers = Đã có đủ giấy tờ chưa?
    .do-1 = Xem danh sách giấy tờ của thủ tục
    .do-2 = Chụp **rõ từng trang**, không mờ, không loá
    .do-3 = Giữ lại **bản giấy** sau khi chụp
    .text-1 = Cổng nhận ảnh **JPG** hoặc tệp **PDF**.
    .text-2 = Từ 01/10/2025, có 25 dịch vụ thiết yếu chỉ nhận trên mạng. Việc nào thì hỏi phường.
    .helper = Chưa đọc được danh sách 25 dịch vụ. Người dân hỏi thì gọi phường.
    .answer-ready = Đủ rồi
    .answer-unsure = Chưa rõ cần giấy gì

device = Nộp bằng máy nào?
    .text-1 = **Điện thoại của mình** là tốt nhất: ảnh giấy tờ không nằm ở máy chung.
    .text-2 = Máy tính dùng chung: chỉ đăng nhập bằng **mã QR**, xong phải đăng xuất.
    .text-3 = Một số thủ tục của công an nộp được ngay trong **VNeID**.
    .answer-phone = Điện thoại của mình
    .answer-computer = Máy tính
    .answer-vneid = Việc của công an: nộp trong VNeID

vneid = Nộp trong VNeID
    .do-1 = Mở **VNeID** và đăng nhập
    .do-2 = Bấm `Thủ tục hành chính`
    .do-3 = Chọn đúng thủ tục cần làm
    .do-4 = Tự gõ **passcode** (6 số mở giấy tờ), không nói cho ai
    .answer-open = Đã mở được thủ tục
    .answer-absent = Không thấy thủ tục này

vneid-fill = Điền và gửi trong VNeID
    .do-1 = Bấm `Tạo mới yêu cầu`
    .do-2 = Điền đủ các ô, gửi kèm giấy tờ được hỏi
    .do-3 = Xem lại một lượt rồi gửi
    .tip = Mỗi thủ tục một màn hình, có thể khác hình này.
    .answer-sent = Đã gửi xong
    .answer-stuck = Không gửi được, thử trên cổng

in = Đã đăng nhập được chưa?
    .do-1 = Nhìn kỹ trang web xem đã vào được chưa
    .answer-yes = Được rồi
    .answer-no = Chưa được

find = Tìm đúng thủ tục
    .do-1 = Mở mục `Dịch vụ công trực tuyến`
    .do-2 = Gõ **tên thủ tục**, như “Khai sinh”
    .do-3 = Bấm `Tìm kiếm`
    .do-4 = Chọn **đúng tên** thủ tục cần làm
    .tip = Màn hình có thể đã đổi. Tìm chữ gần giống như trong hình.
label-online-services = Dịch vụ công trực tuyến
label-search = Tìm kiếm

office = Chọn nơi nhận hồ sơ
    .do-1 = Đọc kỹ điều kiện, giấy tờ, lệ phí, thời hạn
    .do-2 = Chọn tỉnh, thành phố, như `Thành phố Hà Nội`
    .do-3 = Chọn `Phường/Xã` nhận hồ sơ
    .do-4 = Bấm `Nộp trực tuyến`
    .text-1 = Khai sinh, kết hôn: chọn nơi **mình ở**. Khai tử: nơi ở cuối cùng của **người mất**.
    .text-2 = Nhiều việc khác: phường, xã nào trong tỉnh, thành phố cũng được.
    .tip = Không còn cấp quận, huyện. Hình hay giấy nào ghi “Quận/Huyện” là bản cũ.
    .helper = Chưa chắc phường nào nhận thì gọi điểm phục vụ hành chính công của phường trước khi nộp.
label-province = Thành phố Hà Nội
label-ward = Phường/Xã
label-file = Nộp trực tuyến

person = Xem lại thông tin người nộp
    .do-1 = Xem thông tin của mình lấy từ VNeID đã đúng chưa
    .do-2 = So tên **người ký giấy tờ** với tên **chủ tài khoản VNeID**
    .do-3 = Đúng hết thì bấm `Đồng ý và tiếp tục`
    .text-1 = Hai tên khác nhau thì hồ sơ dễ bị trả lại.
label-agree = Đồng ý và tiếp tục

files = Gửi giấy tờ lên
    .do-1 = Ở mỗi dòng giấy tờ, bấm `Chọn tệp tin`
    .do-2 = Chọn **đúng ảnh** của giấy tờ đó (tệp là ảnh đã chụp)
    .do-3 = Xem lại **từng ảnh** vừa gửi lên
    .do-4 = Đủ hết thì bấm `Đồng ý và tiếp tục`
    .warning = **Tệp chưa lên mà đã nộp thì hồ sơ đến nơi là rỗng, bị trả lại.**
    .tip = Có mẫu tờ khai thì bấm chữ “Tải về”, điền xong rồi gửi lên.
label-choose-file = Chọn tệp tin

result = Chọn cách nhận kết quả
    .do-1 = Chọn số bản cần lấy, nếu trang hỏi
    .do-2 = Chọn nhận kết quả **điện tử**, hoặc **giấy qua bưu chính**
    .do-3 = Xem số tiền phải trả, nếu có
    .warning = **Không trả phí vào tài khoản cá nhân** hay qua đường liên kết trong tin nhắn.

send = Gửi hồ sơ
    .do-1 = Gõ **mã kiểm tra** nhìn thấy trên trang
    .do-2 = Đọc rồi tích ô `Tôi xin chịu trách nhiệm trước pháp luật…`
    .do-3 = Bấm `Thanh toán và nộp hồ sơ`
    .warning = **Xem lại lần cuối trước khi bấm.** Khai sai thì người nộp chịu trách nhiệm.
    .helper = Để người dân tự đọc lời cam đoan và tự bấm.
label-responsible = Tôi xin chịu trách nhiệm trước pháp luật…
label-pay-and-file = Thanh toán và nộp hồ sơ

code = Giữ lấy mã hồ sơ
    .do-1 = Chờ trang báo nộp thành công
    .do-2 = **Chụp ảnh mã hồ sơ** bằng điện thoại của mình
    .text-1 = Chưa có mã hồ sơ là **chưa nộp xong**.
    .text-2 = Mã này dùng để xem hồ sơ làm đến đâu.
    .answer-phone = Nộp bằng điện thoại của mình
    .answer-computer = Nộp ở máy tính

end-done = Đã nộp hồ sơ
    .next = Giữ kỹ **mã hồ sơ**. Vài hôm nên xem lại, để kịp bổ sung nếu nơi nhận yêu cầu.
end-vneid = Đã gửi trong VNeID
    .next = Xem trả lời ở thông báo của VNeID. Chưa rõ thì hỏi nơi nhận hồ sơ.
end-papers = Xem giấy tờ cần có trước
    .next = Chọn thủ tục bên dưới, hoặc mở **Thủ tục & mã QR** ở trang đầu. Không thấy thì hỏi phường.
end-login = Đăng nhập được rồi hãy nộp
    .next = Làm bài bên dưới, hoặc ra điểm phục vụ hành chính công của phường nhờ hướng dẫn.
