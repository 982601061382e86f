title = Trợ cấp hưu trí xã hội
    .short = Hưu trí xã hội
    .keywords = trợ cấp người già, tiền người cao tuổi, 75 tuổi, trợ cấp hưu trí, không có lương hưu, huu tri xa hoi, tiền người già, trợ cấp tuổi già, người già không có lương, trên 75 tuổi, 80 tuổi
official = Trợ cấp hưu trí xã hội
about = Tiền hằng tháng cho người cao tuổi không có lương hưu, hoặc lương hưu thấp.
field = Bảo trợ xã hội
result = Quyết định hưởng trợ cấp

component-request = Văn bản đề nghị
    .how = Mẫu của Nghị định 176/2025, chỉ cần giấy này

condition-1 = Đủ 75 tuổi. Hoặc từ 70 đến dưới 75 tuổi và thuộc hộ nghèo, cận nghèo.
condition-2 = Không có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng, hoặc có nhưng thấp hơn trợ cấp này.
condition-3 = Có văn bản đề nghị được hưởng.

note-1 = Mức chung: 540.000 đ một tháng từ 01/07/2026, được trả bù những tháng đã qua.
note-2 = Hà Nội, TP.HCM trả mức riêng: 650.000 đ, là số trước lần tăng 07/2026. Hỏi phường mức mới.
note-3 = Thuộc nhiều chế độ thì hưởng mức cao hơn.
note-4 = Từ 05/10/2026 có Nghị định 335/2026. Hỏi phường mẫu đơn còn đúng không.
note-5 = Nên khai tài khoản an sinh xã hội trên VNeID, để nhận trợ cấp vào tài khoản của mình.

staff-1 = Mức của Hà Nội sau lần tăng 07/2026: chưa tìm được. Số 650.000 đ theo báo ngày 10/11/2025.
staff-2 = Nghị định 335/2026: mẫu và mã có thể đã đổi. Trang đã đọc là bản 07/2026.
