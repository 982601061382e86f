title = Số khẩn cấp và tổng đài
    .short = Số khẩn cấp, tổng đài
    .keywords = số khẩn cấp, cấp cứu, cứu thương, cứu hoả, cháy nhà, chữa cháy, công an, 113, 114, 115, 112, 111, 1022, 156, 1900 0368, 1800 1096, 1900 9068, tổng đài, hotline, đường dây nóng, bão lụt, cứu hộ, bạo hành trẻ em, gọi cấp cứu, gọi xe cấp cứu, gọi cứu hoả, gọi công an
about = Gọi số nào khi có cháy, cấp cứu, tội phạm, và khi vướng VNeID, bảo hiểm.

danger = Nguy hiểm thì gọi ngay

speak = Cần gọi về việc gì?
    .text-1 = Khi gọi, nói ngay **việc gì xảy ra** và **ở đâu**.
    .text-2 = Số **112** nhận cả tin nhắn, và chuyển tin tới 113, 114, 115.
    .answer-danger = Đang nguy hiểm
    .answer-questions = VNeID, dịch vụ công, bảo hiểm, thành phố
    .answer-scam = Số lạ gọi, nhắn; hoặc trẻ em cần giúp

questions = Số hỏi về giấy tờ, VNeID
    .warning = Người trực tổng đài **không hỏi OTP** (mã dùng một lần), **mật khẩu**.
    .tip = Số 1800 1096 và 1900 9068 chưa so được với trang chính thức năm 2026.
    .helper = 1800 1096, 1900 9068 và cước 1022 chưa đối chiếu với trang chính thức năm 2026. Gọi thử trước khi chỉ.

city = Tổng đài của thành phố Hà Nội
    .text-1 = Từ di động còn gọi được **024 1022**. Cước gọi: chưa rõ.

strangers = Số báo lừa đảo, giúp trẻ em
    .text-1 = Gọi **156** để báo số gọi, nhắn lừa đảo.
    .text-2 = Gọi **111** khi trẻ em cần được bảo vệ.
    .helper = Cơ quan nhận tin ở số 156 có thể đã đổi.

end-done = Đã biết gọi số nào
    .next = Chụp lại màn hình hoặc ghi số ra giấy, dán cạnh điện thoại ở nhà.
end-call = Gọi ngay bây giờ
    .next = Công an **113**, cứu hoả **114**, cấp cứu **115**. Bấm **Gọi người hỗ trợ** nếu cần mượn điện thoại.
