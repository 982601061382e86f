title = Cách gửi phản ánh, kiến nghị
    .short = Gửi phản ánh
    .keywords = phản ánh, kiến nghị, pakn, phan anh, góp ý, khiếu nại, chậm hồ sơ, cán bộ hách dịch, gây khó dễ, thái độ cán bộ, góp ý cán bộ
about = Báo cho nhà nước biết khi hồ sơ bị chậm, bị gây khó, hay có quy định chưa hợp lý.

what = Muốn phản ánh chuyện gì?
    .text-1 = Phản ánh là kể lại một việc. Kiến nghị là đề nghị sửa một việc.
    .tip = Khiếu nại, tố cáo theo luật là việc khác: hỏi phường.
    .warning = **Đang nguy hiểm: gọi ngay 113,** không gửi trên mạng.
    .answer-office = Giấy tờ, cán bộ, quy định
    .answer-street = Rác, đèn, ngập ở Hà Nội
    .answer-crime = Trộm cắp, lừa đảo, mất trật tự

how = Gửi bằng cách nào?
    .text-1 = Gửi trên điện thoại của mình thì tự viết, tự gửi ảnh được.
    .text-2 = Không gõ phản ánh trên máy tính dùng chung.
    .answer-phone = Điện thoại của mình
    .answer-ring = Gọi điện
    .answer-counter = Đến tận nơi

ring = Gọi tổng đài của cổng
    .do-1 = Viết sẵn ra giấy: **việc gì, ở đâu, ngày nào**
    .do-2 = Gọi số bên dưới, nói ngắn gọn
    .do-3 = Ghi lại ngày họ hẹn trả lời
    .tip = Số này chưa so được với trang chính thức năm 2026. Không gọi được thì đến tận nơi.
    .answer-done = Gọi xong rồi
    .answer-failed = Không gọi được

form = Mở phần phản ánh
    .do-1 = Bấm `Phản ánh, kiến nghị`
    .do-2 = Chọn **cơ quan** muốn gửi đến
    .tip = Màn hình có thể đã đổi. Không thấy chữ này thì tìm chữ gần giống.
label-feedback = Phản ánh, kiến nghị
    .or-1 = Gửi PAKN

write = Viết phản ánh
    .do-1 = Viết **tiêu đề** ngắn
    .do-2 = Kể rõ **việc gì, ở đâu, ngày nào**
    .do-3 = Gửi kèm ảnh hoặc giấy tờ, nếu có
    .text-1 = Nhận ảnh JPG, tệp PDF, Word, Excel.
    .tip = Chỉ kể điều mình thấy. Không viết mật khẩu hay mã gì vào đây.
    .helper = Có thể giúp gõ trên điện thoại của người dân khi được nhờ. Không sửa ý của họ.

send = Gửi và giữ mã
    .do-1 = Đọc lại một lượt rồi gửi
    .do-2 = **Chụp lại mã phản ánh** (mã PAKN)
    .text-1 = Câu trả lời sẽ có ở mục `Tra cứu kết quả trả lời` trên cổng.

end-done = Đã gửi phản ánh
    .next = Giữ mã PAKN. Vài hôm nữa mở `Tra cứu kết quả trả lời` trên dichvucong.gov.vn để xem.
end-rung = Đã gọi tổng đài
    .next = Giữ tờ giấy đã ghi. Chưa thấy trả lời thì gọi lại hoặc hỏi phường.
end-street = Chuyện đường phố thì dùng iHanoi
    .next = Làm bài iHanoi bên dưới. Ở tỉnh, thành phố khác thì hỏi phường gửi vào đâu.
end-crime = Báo cho công an
    .next = Đang nguy hiểm thì gọi **113**. Việc có thể chờ thì báo trên VNeID hoặc ra công an phường.
end-counter = Đến nơi để phản ánh
    .next = Ra điểm phục vụ hành chính công của phường. Mang thẻ căn cước và giấy tờ về việc đó.
