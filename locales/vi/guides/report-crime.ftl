title = Tố giác, báo tin an ninh trên VNeID
    .short = Tố giác, báo tin an ninh
    .keywords = tố giác, tố cáo tội phạm, báo công an, báo án, trình báo, trộm cắp, mất trộm, trộm xe, mất xe, đánh nhau, gây rối, mất trật tự, ồn ào, ma tuý, cờ bạc, lừa đảo qua mạng, ẩn danh, ANTT, phản ánh an ninh, đánh bạc, hàng xóm ồn ào, hát karaoke
about = Gửi tin cho công an bằng điện thoại của mình. Có thể giấu tên.

danger = Có ai đang gặp nguy hiểm không?
    .answer-no = Không, đợi được
    .answer-yes = Đang nguy hiểm

level = Có VNeID mức 2 chưa?
    .text-1 = Mức 2 là tài khoản đã được công an xác nhận khuôn mặt, vân tay.
    .text-2 = Chưa có thì ra công an, gửi thư, hoặc gọi số trực ban.
    .warning = Làm trên **điện thoại của mình**. Không gõ tin báo vào máy này.
    .answer-yes = Có mức 2 rồi
    .answer-no = Chưa có, hoặc muốn tới tận nơi

rights = Người báo tin được bảo vệ
    .text-1 = Tên người báo được **giữ kín**.
    .text-2 = Người báo có thể xin được bảo vệ, và được báo kết quả.
    .text-3 = Công an phường, xã phải nhận mọi tin báo.
    .warning = Báo tin **sai sự thật** thì bị xử phạt.

proof = Chuẩn bị ảnh và các con số
    .do-1 = Chụp **màn hình tin nhắn**, cuộc trò chuyện
    .do-2 = Ghi lại **số điện thoại, số tài khoản, đường dẫn** của kẻ gian
    .do-3 = Chụp **giấy chuyển tiền**, nếu bị lừa tiền
    .text-1 = Gửi kèm được khoảng 3 tệp ảnh hoặc phim.

open = Mở mục báo tin trên VNeID
    .do-1 = Mở VNeID, bấm `Dịch vụ khác`
    .do-2 = Thấy `Tiếp nhận góp ý, phản ánh & vướng mắc` thì bấm
    .do-3 = Bấm `Kiến nghị, phản ánh về ANTT`
    .do-4 = Bấm `Tạo mới yêu cầu`
    .text-1 = ANTT là an ninh, trật tự.
    .tip = Không thấy mục này thì gõ tên mục vào ô tìm kiếm. Bản cũ của VNeID ghi tên khác.

name = Chọn có nêu tên hay không
    .do-1 = Xem mục `Thông tin người kiến nghị`, máy tự điền
    .do-2 = Muốn giấu tên thì đánh dấu ô `Ẩn danh`
    .do-3 = Báo thay cơ quan thì đánh dấu `Là đại diện cơ quan, tổ chức`
    .text-1 = Báo thay cơ quan thì ghi thêm tên và mã số thuế của nơi ấy.
    .warning = Tin giấu tên mà **không có gì để kiểm tra** thì có thể bị từ chối.

story = Chọn loại việc, thời gian
    .do-1 = Ở mục `Thông tin vụ việc`, chọn loại việc, nhiều nhất 3
    .do-2 = Chọn **thời gian** xảy ra
    .do-3 = Ghi người liên quan, nếu biết

place = Ghi nơi xảy ra và kể lại
    .do-1 = Ở mục `Địa điểm xảy ra`, ghi địa chỉ
    .do-2 = Không nhớ thì đánh dấu `Không nhớ địa điểm…`
    .do-3 = Kể **ngắn gọn** sự việc và thiệt hại
    .do-4 = Đính kèm **ảnh, phim, ảnh chụp màn hình**

send = Xem lại rồi gửi
    .do-1 = Đọc lại một lượt từ đầu
    .do-2 = Đánh dấu vào ô **chịu trách nhiệm** về tin mình báo
    .do-3 = Bấm `Gửi yêu cầu`
    .helper = Không đọc nội dung tin báo, không gõ hộ.

end-done = Đã gửi tin cho công an
    .next = Xem trả lời ở mục `Lịch sử yêu cầu` và ở thông báo của VNeID.
end-call = Gọi ngay
    .next = Công an **113**, cứu hoả **114**, cấp cứu **115**. Bấm **Gọi người hỗ trợ** nếu cần mượn điện thoại.
end-in-person = Ra công an phường, xã
    .next = Kể lại với cán bộ trực, mang theo điện thoại và giấy tờ liên quan. Cũng có thể gửi thư.

label-feedback-menu = Tiếp nhận góp ý, phản ánh & vướng mắc
label-report-menu = Kiến nghị, phản ánh về ANTT
    .or-1 = Tố giác tội phạm
label-reporter = Thông tin người kiến nghị
label-anonymous = Ẩn danh
label-represents = Là đại diện cơ quan, tổ chức
label-incident = Thông tin vụ việc
label-location = Địa điểm xảy ra
label-no-location = Không nhớ địa điểm…
