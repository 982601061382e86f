title = Đi khám không cần thẻ BHYT giấy
    .short = Thẻ BHYT không giấy
    .keywords = bhyt, bảo hiểm y tế, thẻ bảo hiểm, khám bệnh, đi viện, bệnh viện, mất thẻ bảo hiểm, the bhyt, khám bằng điện thoại, thẻ bảo hiểm trên điện thoại
about = Đưa thẻ căn cước gắn chip, hoặc mở bảo hiểm y tế (BHYT) trên điện thoại. Xem thẻ còn hạn trước khi đi.

show = Đi khám mang gì?
    .text-1 = Chỉ cần đưa **một trong ba thứ** này ở nơi khám:
    .text-2 = **Thẻ căn cước gắn chip**, tiện cho người không dùng điện thoại.
    .text-3 = Thẻ BHYT trong **VNeID**, mục `Ví giấy tờ`.
    .text-4 = Thẻ BHYT trong **VssID**, ứng dụng của bảo hiểm xã hội.
    .answer-card = Xem thẻ còn hạn không
    .answer-paper = Còn thẻ giấy, hoặc chưa có gì

paper = Thẻ BHYT giấy thì sao?
    .text-1 = Từ 01/06/2025, thẻ giấy mới chỉ in cho ba trường hợp:
    .text-2 = Không cài được **VssID**, không cài được **VNeID**, hoặc **chưa có thẻ gắn chip**.
    .text-3 = Còn giữ thẻ giấy cũ: đi khám nhớ mang theo **thẻ căn cước gắn chip**.
    .helper = Thẻ giấy cũ còn dùng được không: nguồn chưa nói rõ. Hỏi bảo hiểm xã hội.
    .answer-phone = Có VNeID, muốn xem thẻ
    .answer-chip = Chỉ có thẻ căn cước gắn chip
    .answer-none = Không có cả hai

valid = Xem thẻ BHYT còn hạn không
    .do-1 = Mở **VNeID** và đăng nhập
    .do-2 = Bấm `Ví giấy tờ`, chọn thẻ BHYT
    .do-3 = Tự gõ **passcode** (6 số mở giấy tờ)
    .do-4 = Đọc **ngày hết hạn** trên thẻ
    .tip = Không có VNeID thì xem trong VssID.
    .answer-valid = Còn hạn
    .answer-expired = Hết hạn
    .answer-absent = Không thấy thẻ BHYT

end-done = Thẻ còn hạn, đi khám được
    .next = Mang **thẻ căn cước gắn chip**, điện thoại sạc đầy. Kết quả khám xem ở Sổ sức khỏe điện tử.
end-chip = Mang thẻ căn cước gắn chip đi khám
    .next = Một thẻ căn cước gắn chip là đủ. Chưa rõ bảo hiểm còn hạn thì hỏi **bảo hiểm xã hội** trước khi đi.
end-paper = Hỏi xin thẻ giấy
    .next = Hỏi cơ quan **bảo hiểm xã hội** để được in thẻ giấy. Làm thẻ căn cước thì xem bài bên dưới.
end-renew = Đóng tiếp bảo hiểm y tế
    .next = Xem thủ tục bên dưới để đóng tiếp. Được cơ quan hay nhà nước đóng cho thì hỏi nơi đó.
end-add = Đưa thẻ BHYT vào VNeID
    .next = Làm bài thêm giấy tờ bên dưới. Sai tên, ngày sinh thì sửa ở cơ quan bảo hiểm xã hội.
