title = Đánh giá nơi phục vụ
    .short = Đánh giá phục vụ
    .keywords = đánh giá, hài lòng, danh gia, chấm điểm, sao, khen, chê, góp ý, phục vụ, đánh giá cán bộ
about = Nói thật mình có hài lòng không. Điểm này được tính cho phường, xã.

why = Muốn đánh giá hay phản ánh?
    .text-1 = Mức hài lòng được tính vào điểm phục vụ người dân của từng phường, xã.
    .text-2 = Điểm của mỗi phường, xã hiện trên Cổng Dịch vụ công quốc gia.
    .text-3 = Hà Nội dùng điểm này để xếp hạng 126 phường, xã.
    .answer-rate = Muốn đánh giá
    .answer-complain = Muốn phản ánh một việc cụ thể

think = Nhớ lại lần làm giấy tờ
    .do-1 = Nhớ xem có **đúng hẹn** không
    .do-2 = Nhớ xem được **hướng dẫn dễ hiểu** không
    .do-3 = Nhớ xem **thái độ** người tiếp có tốt không

rate = Đánh giá
    .do-1 = Hỏi nơi trả kết quả: **đánh giá ở đâu**
    .do-2 = Tự bấm mức mình thấy đúng
    .text-1 = Có nơi đánh giá trên máy tính bảng, có nơi quét mã QR.
    .tip = Cứ chấm đúng như mình thấy.
    .helper = Chưa rõ màn hình đánh giá trên cổng, hỏi phường. Quay mặt đi khi người dân chấm.

end-done = Đã biết cách đánh giá
    .next = Lần tới nhận kết quả, hỏi chỗ đánh giá. Có việc cần nói rõ thì gửi phản ánh.
end-complain = Gửi phản ánh thì hơn
    .next = Phản ánh có mã và có trả lời. Làm bài bên dưới.
