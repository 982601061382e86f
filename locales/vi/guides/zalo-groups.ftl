title = Nhóm Zalo tổ dân phố, Zalo thành phố
    .short = Nhóm Zalo tổ dân phố
    .keywords = nhóm zalo, group zalo, zalo tổ dân phố, nhóm khu phố, nhóm ngõ, zalo thành phố, zalo Hà Nội, góp ý thành phố, phản ánh qua zalo, quy tắc nhóm, vào nhóm
about = Vào nhóm của tổ, theo dõi trang Zalo của thành phố, giữ nếp trong nhóm.

which = Muốn vào Zalo nào?
    .answer-group = Nhóm của tổ dân phố mình
    .answer-city = Trang của thành phố Hà Nội
    .answer-ward = Trang của phường, của điểm này

city = Theo dõi trang Zalo thành phố
    .do-1 = Mở **Zalo**, bấm ô tìm kiếm
    .do-2 = Tìm trang `Phản ánh kiến nghị thành phố Hà Nội`
    .do-3 = Đọc đúng tên trang rồi bấm `Quan tâm`
    .text-1 = Trang này nhận ý kiến về quy định, thủ tục hành chính, có từ 10/02/2023.
    .helper = Tin về trang này từ năm 2023, trước khi sắp xếp lại phường, xã. Xem trang còn hoạt động không rồi hãy chỉ.
    .answer-followed = Đã bấm quan tâm
    .answer-missing = Không thấy trang này

join = Vào nhóm của tổ dân phố
    .do-1 = Hỏi **tổ trưởng** hoặc người hỗ trợ ở đây
    .do-2 = Để **người quen mặt** thêm mình vào nhóm
    .text-1 = Thường mỗi nhà có một người trong nhóm.
    .text-2 = Nhóm báo họp tổ, thu góp, dọn vệ sinh, nhắc chuyện an ninh.
    .warning = Người lạ mời vào nhóm rồi gửi đường dẫn: **đừng bấm**.

manners = Giữ nếp trong nhóm
    .do-1 = Không gửi ảnh **thẻ căn cước**, giấy tờ của ai
    .do-2 = Không nêu tên người **mắc nợ**, người **bị nghi ngờ**
    .do-3 = Chỉ gửi đường dẫn của **nơi chính thức**
    .tip = Thấy tin lạ trong nhóm thì hỏi lại người gửi bằng lời, chưa bấm vội.

end-done = Đã vào Zalo của khu mình
    .next = Có tin mới thì Zalo báo. Tin bảo chuyển tiền, nói mã thì dừng lại và hỏi người khác.
end-ward = Quét mã Zalo của khu mình
    .next = Mở bài **Zalo của khu mình** dưới đây để quét mã.
end-feedback = Còn cách khác để góp ý
    .next = Gửi phản ánh trên Cổng Dịch vụ công hoặc iHanoi. Mở một bài dưới đây.

label-city-page = Phản ánh kiến nghị thành phố Hà Nội
