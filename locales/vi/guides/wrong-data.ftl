title = Thông tin trong VNeID bị sai
    .short = Thông tin bị sai
    .keywords = sai tên, sai ngày sinh, sai địa chỉ, sai quê quán, sửa thông tin, cập nhật thông tin
about = Sai họ tên, ngày sinh, nơi ở: báo ngay trên VNeID hoặc ra công an.

what = Sai chỗ nào?
    .answer-place = Tên phường, xã, quê quán sau sáp nhập
    .answer-person = Họ tên, ngày sinh, nơi ở
    .answer-number = Số điện thoại
    .warning = Ai gọi điện bảo **cập nhật VNeID sau sáp nhập** là lừa đảo.

way = Muốn báo sai bằng cách nào?
    .text-1 = Báo trên VNeID: chụp giấy tờ chứng minh rồi gửi.
    .text-2 = Hoặc mang giấy tờ đó ra công an phường, xã nơi thường trú.
    .answer-app = Báo trên VNeID
    .answer-counter = Ra công an phường, xã

report = Mở mục báo sai dữ liệu
    .do-1 = Bấm `Phản ánh khó khăn, vướng mắc`
    .do-2 = Bấm `Tạo phản ánh`
    .do-3 = Chọn `Sai dữ liệu`
    .do-4 = Chọn lĩnh vực bị sai
    .helper = Chỗ của mục này mỗi bản VNeID một khác. Không thấy thì dùng ô tìm kiếm.

send = Viết và gửi
    .do-1 = Viết ngắn: sai chỗ nào, đúng là gì
    .do-2 = Chụp **giấy tờ chứng minh** cho rõ nét
    .do-3 = Bấm `Gửi phản ánh`
    .text-1 = Có nơi trả lời sau 1 đến 3 ngày làm việc. Nơi khác có thể lâu hơn.
    .helper = Số ngày lấy từ trang của một công an xã (9/2026), không phải hạn theo luật.

end-done = Đã gửi phản ánh
    .next = Chờ VNeID báo. Lâu không thấy thì mang giấy tờ ra công an phường, xã nơi thường trú.
end-counter = Ra công an nơi thường trú
    .next = Mang **thẻ căn cước** và **giấy tờ chứng minh** chỗ sai ra công an phường, xã nơi thường trú.
end-system = Không phải làm gì cả
    .next = Hệ thống **tự đổi** tên phường, xã, quê quán. Không ai phải gọi điện hay cài gì để cập nhật.
end-number = Làm bài Đổi số điện thoại
    .next = Số điện thoại thì ra công an phường, xã đổi, mang thẻ căn cước.

label-trouble-report = Phản ánh khó khăn, vướng mắc
label-new-report = Tạo phản ánh
label-wrong-data = Sai dữ liệu
label-send-report = Gửi phản ánh
