title = Hỗ trợ chi phí mai táng
    .short = Mai táng phí
    .keywords = mai táng phí, mai tang phi, tiền ma chay, tiền đám tang, tử tuất, người mất, hỗ trợ đám ma, tiền mai táng, đám tang, đám ma, hoả táng
official = Mai táng phí
about = Tiền nhà nước hỗ trợ gia đình lo tang. Chọn đúng diện của người đã mất.
field = Hỗ trợ mai táng
result = Quyết định hỗ trợ hoặc trợ cấp

case-social-pension = Người hưởng trợ cấp hưu trí xã hội
    .note-1 = Ít nhất bằng 20 lần trợ cấp một tháng: 20 × 540.000 đ = 10,8 triệu đồng. Hỏi lại phường.
case-allowance = Đối tượng bảo trợ xã hội
case-insured = Người đóng, hưởng bảo hiểm xã hội
    .condition-1 = Nộp trong 90 ngày. Hỏi bảo hiểm xã hội: tính từ ngày nào.
    .note-1 = Số tiền: hỏi cơ quan bảo hiểm xã hội.
    .note-2 = Trích lục khai tử do phường cấp. Xem thủ tục “Bản sao trích lục, khai sinh”.
case-veteran = Cựu chiến binh
    .note-1 = Trang trên Cổng đã cũ. Hỏi phường giấy tờ và thời hạn trước khi làm.
case-youth-volunteer = Thanh niên xung phong chống Pháp
case-frontline-worker = Dân công hoả tuyến
    .note-1 = Trích sao quyết định là bản chép từ quyết định gốc. Hỏi phường cần quyết định nào.

component-pension-form = Tờ khai
    .how = Theo Nghị định 176/2025
component-allowance-form = Tờ khai
    .how = Theo Nghị định 20/2021
component-allowance-death = Giấy chứng tử hoặc giấy báo tử
    .how = Bản sao
component-book = Sổ bảo hiểm xã hội
    .when = Người mất đang hưởng chế độ thì không cần
component-relatives = Tờ khai của thân nhân
component-extract = Trích lục khai tử (bản chép từ sổ hộ tịch)
    .how = Bản sao
component-veteran-papers = Giấy tờ của diện này: hỏi phường
component-volunteer-form = Bản khai
component-volunteer-death = Giấy khai tử
component-volunteer-proof = Giấy xác nhận thanh niên xung phong
component-worker-decision = Trích sao quyết định
component-worker-death = Giấy chứng tử

note-1 = Mỗi người mất chỉ được hưởng một mức, là mức cao nhất. Chưa rõ diện nào thì hỏi phường.
note-2 = Làm luôn khai tử, xoá thường trú trên mạng: xem thủ tục “Khai tử, mai táng một lần”.
note-3 = Từ 05/10/2026 có Nghị định 335/2026. Hỏi phường mẫu tờ khai còn đúng không.

staff-1 = Nghị định 335/2026 Điều 11 đổi mai táng phí: so lại mẫu, mã và mức.
staff-2 = 10,8 triệu đồng (20 lần 540.000 đ) là số tính ra, chưa có quyết định để so. Diện bảo hiểm xã hội: 10 lần mức nào, cần hỏi.
staff-3 = Cựu chiến binh (2.002307): nội dung trên Cổng đã cũ. Thời hạn 25 ngày cần hỏi lại.
staff-4 = Chưa rõ cơ quan ra quyết định của từng diện. Một cửa là nơi nhận hồ sơ.
