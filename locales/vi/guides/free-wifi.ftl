title = Wi-Fi và giúp đỡ miễn phí ở Hà Nội
    .short = Wi-Fi, giúp đỡ miễn phí
    .keywords = wifi miễn phí, wifi free, photo miễn phí, in miễn phí, sạc điện thoại, xe lưu động, hỗ trợ tại nhà, người đến nhà, già yếu, làm giấy tờ tại nhà, tổ xung kích, người già, người khuyết tật, tư vấn pháp luật, chữ ký số miễn phí, kiốt
about = Ở điểm phục vụ hành chính công có gì miễn phí, và ai được giúp tại nhà.

need = Cần giúp việc gì?
    .answer-free = Xem chỗ làm giấy tờ có gì miễn phí
    .answer-near = Tìm chỗ làm giấy tờ gần nhà hơn
    .answer-home = Nhờ người tới tận nhà

home-team = Nhờ người tới tận nhà
    .do-1 = Hỏi phường về **Tổ Hành chính công xung kích**
    .do-2 = Nói rõ **ai cần giúp** và **vì sao** không đi được
    .text-1 = Tổ này của thành phố, tới nhà hoặc nhà văn hoá để giúp làm giấy tờ.
    .text-2 = Giúp người có công, người già, người khuyết tật, người nghèo, người gặp việc bất ngờ.
    .text-3 = Cách đăng ký, ngày giờ: hỏi phường.
    .helper = Có thể ghi lại lời nhờ để chuyển phường, nhưng không ghi vào máy này.
    .answer-ask = Tôi cần người tới nhà
    .answer-more = Xem thêm những thứ miễn phí

paper-help = Giúp làm giấy tờ, không mất tiền
    .text-1 = **Wi-Fi**, **photo**, **in**; có sẵn bút, túi đựng hồ sơ, mẫu đơn.
    .text-2 = Có người chỉ cách điền đơn và **nộp hồ sơ trên mạng**.
    .text-3 = Cài giúp **VNeID**, **iHanoi**; làm **chữ ký số** (chữ ký dùng trên mạng).
    .text-4 = **Tư vấn pháp luật**; báo tin hồ sơ qua Zalo, tin nhắn, thư điện tử.
    .tip = Có ở mọi điểm phục vụ hành chính công của Hà Nội từ 01/08/2025.

comfort = Ngồi chờ cũng dễ chịu
    .text-1 = Chỗ **sạc điện thoại**, nước uống, đồ ăn nhẹ.
    .text-2 = Máy **đo huyết áp**, đồ sơ cứu.
    .text-3 = Đồ trợ giúp **người già, người khuyết tật**.
    .text-4 = Thư viện số, chỗ có cây xanh, rô-bốt đón khách.

mobile = Chỗ làm giấy tờ gần nhà
    .do-1 = Hỏi phường **xe lưu động** đỗ ở đâu, ngày nào
    .text-1 = Xe có máy tính, máy in, máy quét, nhận hồ sơ. Có từ tháng 10/2025.
    .text-2 = Thành phố có kế hoạch đặt **kiốt** ở khu chung cư, siêu thị. Có chưa: hỏi phường.
    .text-3 = Danh sách Wi-Fi công cộng cả thành phố: chưa công bố, hỏi phường.

end-done = Cứ hỏi, không mất tiền
    .next = Tới điểm phục vụ hành chính công của phường và hỏi thứ mình cần.
end-home = Nhờ phường cho người tới
    .next = Xem số điện thoại của phường ở bài dưới đây, hoặc bấm **Gọi người hỗ trợ**.
