title = Bị gọi, doạ dính vụ án, đòi chuyển tiền
    .short = Bị doạ dính vụ án
    .keywords = công an gọi, công an giả, giả danh công an, viện kiểm sát gọi, toà án gọi, vụ án, rửa tiền, ma tuý, lệnh bắt, giấy triệu tập, doạ nạt, chuyển tiền kiểm tra, tài khoản an toàn, video call công an
about = Kẻ lừa đảo giả công an, viện kiểm sát, doạ nạt rồi đòi chuyển tiền “để kiểm tra”.

paid = Đã chuyển tiền hoặc nói mã chưa?
    .answer-no = Chưa
    .answer-yes = Rồi, hoặc đang làm dở

hang-up = Cúp máy và kể cho người khác
    .do-1 = **Cúp máy** ngay
    .do-2 = Không chuyển tiền, không rút tiền theo lời họ
    .do-3 = Kể cho người nhà, hàng xóm, đừng giữ bí mật
    .do-4 = Ra **công an phường, xã** hỏi, hoặc gọi **113**

trick = Họ thường nói thế này
    .text-1 = Xưng **công an** hoặc **viện kiểm sát**, nói mình dính vào một vụ án.
    .text-2 = Bắt giữ bí mật, làm mình sợ.
    .text-3 = Đòi chuyển tiền sang tài khoản khác “để kiểm tra”.

truth = Công an thật làm việc thế nào?
    .text-1 = Công an **không làm việc qua điện thoại**.
    .text-2 = Công an **không bao giờ đòi chuyển tiền**.
    .text-3 = Cần gặp ai, công an gửi **giấy triệu tập** hoặc **giấy mời**.

saved = Đã có người dừng kịp
    .text-1 = Ngày 02/10/2025, ở Ba Đình, một cụ bà giữ lại được khoảng **700 triệu đồng**.
    .text-2 = Ngày 23/12/2025, ở Việt Hưng ngân hàng chặn kịp **50 triệu đồng**.
    .tip = Đang đứng ở ngân hàng mà thấy lo thì nói thật với nhân viên.

end-done = Không sợ, không chuyển tiền
    .next = Kể lại cho người nhà cùng biết. Muốn báo tin cho công an thì mở bài dưới đây.
end-hurry = Cần làm ngay, đừng chờ
    .next = Mở bài **Giờ đầu sau khi bị lừa** và làm lần lượt. Bấm **Gọi người hỗ trợ** nếu cần mượn điện thoại.
