title = Gặp ai, gọi ai ở khu mình?
    .short = Gặp ai, gọi ai ở đây?
    .keywords = số điện thoại phường, số tổ trưởng, giờ làm việc, giờ mở cửa, lịch trực, cán bộ phường, công an khu vực, tổ trưởng dân phố, người trực, liên hệ, danh bạ, phường ở đâu
about = Giờ mở cửa, người trực, cán bộ và số điện thoại của khu mình.

people = Giờ mở cửa và người cần gặp
    .text-1 = Không thấy người cần gặp thì bấm **Gọi người hỗ trợ**.
    .tip = Số điện thoại ở đây do điểm này ghi. Muốn giữ lại thì chụp màn hình bằng điện thoại.

far = Người yếu không tới được thì sao?
    .do-1 = Nhờ người nhà hỏi phường về **Tổ Hành chính công xung kích**
    .text-1 = Tổ này tới tận nhà hoặc nhà văn hoá để giúp làm giấy tờ.
    .text-2 = Ở Hà Nội, tổ giúp người có công, người già, khuyết tật, nghèo, gặp việc bất ngờ.
    .text-3 = Cách đăng ký: hỏi phường.

end-done = Đã biết gặp ai, gọi ai
    .next = Việc gấp như cháy, cấp cứu, tội phạm: xem bài **Số khẩn cấp** dưới đây.
