title = Tra cứu hồ sơ đã nộp
    .short = Tra cứu hồ sơ
    .keywords = tra cứu, tra cuu, hồ sơ đến đâu rồi, mã hồ sơ, xem kết quả, bao giờ xong, bổ sung giấy tờ, trễ hẹn
about = Xem hồ sơ làm đến đâu, có phải bổ sung giấy tờ gì không.

code = Có mã hồ sơ không?
    .do-1 = Tìm **mã hồ sơ** trong ảnh đã chụp, tin nhắn hoặc giấy đã nhận
    .text-1 = Nộp xong, cổng cho mỗi hồ sơ một mã riêng.
    .text-2 = Ở Hà Nội, nơi nhận hồ sơ báo tin miễn phí qua Zalo, tin nhắn hoặc email.
    .answer-yes = Có mã rồi
    .answer-no = Không có, không nhớ

look-up = Tra bằng mã hồ sơ
    .do-1 = Quét mã QR này, hoặc gõ **dichvucong.gov.vn**
    .do-2 = Bấm `Tra cứu hồ sơ`
    .do-3 = Gõ **mã hồ sơ**, rồi làm theo trang hỏi
    .tip = Không thấy chữ này thì tìm chữ gần giống.
    .qr-1 = Cổng Dịch vụ công quốc gia
    .answer-found = Thấy hồ sơ rồi
    .answer-absent = Không thấy

personal = Xem ở trang cá nhân
    .do-1 = Đăng nhập **dichvucong.gov.vn** bằng VNeID
    .do-2 = Mở trang cá nhân, tìm hồ sơ của mình
    .do-3 = Đọc lời nhắn của nơi nhận hồ sơ
    .tip = Làm trên điện thoại của mình. Ở máy tính chung thì chỉ đăng nhập bằng mã QR.
    .answer-found = Thấy hồ sơ rồi
    .answer-absent = Không thấy, không vào được

status = Hồ sơ đang ở đâu?
    .text-1 = **Đã tiếp nhận, đang xử lý:** nơi nhận đang làm, chỉ cần chờ.
    .text-2 = **Yêu cầu bổ sung:** còn thiếu giấy tờ, phải gửi thêm.
    .text-3 = **Đã trả kết quả:** việc đã xong.
    .text-4 = **Quá hạn:** đã qua ngày hẹn mà chưa có kết quả.
    .answer-more = Yêu cầu bổ sung
    .answer-late = Quá hạn
    .answer-fine = Đang làm, hoặc đã xong

more = Bổ sung giấy tờ
    .do-1 = Mở hồ sơ, **đọc kỹ lý do**
    .do-2 = Chụp rõ giấy tờ còn thiếu
    .do-3 = Gửi giấy tờ lên, xem lại **từng ảnh**
    .do-4 = Bấm gửi lại **trước hạn** ghi trong lời nhắn
    .tip = Chỉ gửi đúng thứ được hỏi. Không hiểu lý do thì hỏi điểm phục vụ hành chính công của phường.

end-done = Đã biết hồ sơ đến đâu
    .next = Giữ kỹ mã hồ sơ, vài hôm xem lại một lần. Xong việc thì có thể đánh giá nơi phục vụ.
end-late = Hồ sơ quá hạn
    .next = Mang mã hồ sơ ra điểm phục vụ hành chính công đã nhận hồ sơ để hỏi. Cũng có thể gửi phản ánh.
end-one-stop = Nhờ nơi nhận tra giúp
    .next = Mang thẻ căn cước ra điểm phục vụ hành chính công đã nhận hồ sơ, nhờ tra giúp.
