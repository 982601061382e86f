title = Chứng thực bản sao từ bản chính
    .short = Chứng thực bản sao
    .keywords = chứng thực, công chứng, sao y, sao y bản chính, photo công chứng, bản sao, đóng dấu bản sao, phô tô công chứng, công chứng giấy tờ, dấu đỏ
official = Chứng thực bản sao từ bản chính
about = Chứng thực là xác nhận bản sao đúng như bản chính.
field = Chứng thực
result = Bản sao có chứng thực
fee-page = mỗi trang, hai trang đầu
fee-next-page = mỗi trang, từ trang thứ 3
fee-note = Tối đa 200.000 đ một bản
time-note = Nộp sau 15 giờ: trả vào ngày làm việc kế tiếp

component-original = Bản chính
    .how = Giấy đã có trên VNeID: mở VNeID cho xem
component-copy = Bản sao cần chứng thực (xác nhận đúng bản chính)
    .how = Chưa có thì nơi nhận chụp cho

condition-1 = Bản chính không bị tẩy xoá, hư hỏng. Không phải giấy mật, giấy có nội dung trái pháp luật.
condition-2 = Giấy nước ngoài phải hợp pháp hoá trước (xin cơ quan ngoại giao xác nhận).
condition-3 = Hộ chiếu, thẻ, bằng lái, bằng cấp nước ngoài và vài loại khác không cần hợp pháp hoá.
condition-4 = Giấy tự viết, không nơi nào xác nhận, thì không chứng thực được.

note-1 = Đến UBND hoặc điểm phục vụ hành chính công của phường, xã. Phòng, văn phòng công chứng cũng làm.

staff-1 = Thời hạn theo NĐ 23/2015. Ô này trên Cổng để trống.
staff-2 = Chưa rõ mục đối tượng thực hiện trên Cổng.
