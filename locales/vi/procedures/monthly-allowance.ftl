title = Trợ cấp xã hội hằng tháng
    .short = Trợ cấp xã hội
    .keywords = trợ cấp, tro cap, bảo trợ xã hội, trợ cấp khuyết tật, trẻ mồ côi, nuôi dưỡng, tiền trợ cấp hằng tháng, trợ cấp nuôi dưỡng, trợ cấp mồ côi, chăm người khuyết tật
official = Trợ cấp xã hội hằng tháng
about = Xin hưởng, đổi mức hoặc thôi hưởng trợ cấp hằng tháng của nhà nước.
field = Bảo trợ xã hội
result = Quyết định hưởng, điều chỉnh hoặc thôi hưởng

component-declaration = Tờ khai
    .how = Có nhiều mẫu: hỏi phường dùng mẫu nào
component-care = Tờ khai của người chăm sóc, nuôi dưỡng
    .how = Mẫu của Nghị định 20/2021
    .when = Khi nhận chăm sóc, nuôi dưỡng người khác
component-disability = Giấy xác nhận khuyết tật
    .when = Khi xin cho người khuyết tật
component-birth = Giấy khai sinh
    .when = Tuỳ nhóm: hỏi phường
component-health = Giấy xác nhận HIV hoặc mang thai
    .when = Tuỳ nhóm: hỏi phường

note-1 = Được hưởng từ tháng ký quyết định.
note-2 = Mức tiền là 540.000 đ nhân với hệ số của từng nhóm, tính từ 01/07/2026.
note-3 = Hà Nội có mức riêng, cao hơn. Hỏi phường số tiền.
note-4 = Từ 05/10/2026 có Nghị định 335/2026. Hỏi phường mẫu tờ khai mới trước khi viết.

staff-1 = Nghị định 335/2026 sửa Nghị định 20/2021: mẫu và mã có thể đã đổi. Trang đã đọc là bản 07/2026.
staff-2 = Mức của Hà Nội sau lần tăng 07/2026: chưa tìm được.
staff-3 = Báo nêu: người lớn khuyết tật nặng hệ số 1,5 (810.000 đ). Không có trang để dẫn, nên không nêu.
staff-4 = Giấy xuất trình còn nữa, tuỳ nhóm; danh sách đầy đủ xem trên Cổng.
