title = Xác nhận tình trạng hôn nhân
    .short = Xác nhận hôn nhân
    .keywords = xác nhận độc thân, giấy độc thân, tình trạng hôn nhân, chưa kết hôn, chưa vợ, chưa chồng, ly hôn, goá, giấy chưa chồng, giấy chưa vợ, giấy tình trạng hôn nhân
official = Cấp Giấy xác nhận tình trạng hôn nhân
about = Giấy của phường ghi rõ đang độc thân hay đã kết hôn.
field = Hộ tịch
result = Giấy xác nhận tình trạng hôn nhân
fee-note = Hà Nội 3.000 đ. Diện ưu tiên: miễn. Hỏi lại phường
plus-note = Khi phải xác minh ở nơi khác

component-declaration = Tờ khai xin giấy xác nhận
    .how = Nộp trực tiếp: tờ giấy. Trên mạng: điền trên màn hình
component-old-paper = Giấy xác nhận đã được cấp lần trước
    .when = Khi xin lại. Nộp lại giấy cũ
component-judgment = Thông tin bản án ly hôn, hoặc trích lục khai tử
    .how = Chỉ cần cung cấp thông tin
    .when = Khi đã ly hôn, hoặc vợ, chồng đã mất
component-authority = Giấy uỷ quyền
    .how = Có chứng thực (cán bộ xác nhận), trừ người nhà
    .when = Khi nhờ người khác làm thay

note-1 = Kết hôn hay làm giấy tờ nhà đất nhiều khi không cần giấy này nữa. Hỏi nơi nhận trước khi xin.
note-2 = Ông bà, cha mẹ, con, vợ chồng, anh chị em ruột làm thay: giấy uỷ quyền không cần chứng thực.
note-3 = Diện ưu tiên được miễn lệ phí, như người có công, hộ nghèo, người khuyết tật. Hỏi phường.
note-4 = Phường, xã nơi cư trú là nơi cấp giấy.

staff-1 = Mức 3.000 đ mới đối chiếu một phần, bản ngày 08/10/2026. Đối chiếu với bảng phí của phường.
staff-2 = Có trang ghi quyết định công bố năm 2026 là 3673/QĐ-BTP. Hỏi phường nên niêm yết quyết định nào.
