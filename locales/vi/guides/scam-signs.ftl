title = Có phải lừa đảo không?
    .short = Có phải lừa đảo không?
    .keywords = lừa đảo, bị lừa, kẻ gian, số lạ gọi, cuộc gọi lạ, tin nhắn lạ, chiêu trò, dấu hiệu lừa đảo, cảnh giác, deepfake, spam, tin rác, 156, 5656, báo số lừa đảo, app giả, số điện thoại lạ, người lạ gọi, nghi lừa đảo
about = Trả lời vài câu hỏi để biết nên làm gì khi có người lạ gọi, nhắn tin, gửi mã.

lost = Đã mất tiền hay lộ mã gì chưa?
    .text-1 = Mã ở đây là **mật khẩu, passcode, OTP**.
    .text-2 = Passcode là 6 số mở giấy tờ. OTP là mã dùng một lần gửi qua tin nhắn.
    .answer-no = Chưa, mới nghe gọi hoặc đọc tin
    .answer-yes = Đã chuyển tiền, nói mã hoặc cài ứng dụng

kind = Người lạ nói hay gửi gì?
    .text-1 = Đường dẫn là dòng chữ bấm vào thì mở ra một trang.
    .answer-update = Bảo cập nhật VNeID, điện, thuế, ngân hàng
    .answer-case = Bảo dính vụ án, đòi chuyển tiền
    .answer-link = Gửi đường dẫn hoặc mã QR
    .answer-other = Chuyện khác

signs = Có dấu hiệu nào dưới đây không?
    .text-1 = Giục phải làm **ngay hôm nay**, hoặc làm mình sợ.
    .text-2 = Bắt giữ **bí mật**, không cho hỏi ai.
    .text-3 = Đòi **chuyển tiền**, đòi **mã**, hoặc đòi quay khuôn mặt.
    .text-4 = Bảo **cài ứng dụng** không có trên App Store, CH Play.
    .answer-yes = Có ít nhất một dấu hiệu
    .answer-no = Không có, nhưng vẫn lo

stop = Dừng lại, đừng làm theo
    .do-1 = **Cúp máy**, không trả lời tin nhắn
    .do-2 = Không bấm đường dẫn, không cài gì
    .do-3 = Kể cho người nhà hoặc hàng xóm nghe
    .warning = Người gọi biết rõ tên tuổi của mình **vẫn có thể là kẻ lừa đảo**.

phone-rules = Ba điều nhớ khi dùng điện thoại
    .do-1 = Không đưa **OTP, mật khẩu, passcode** cho bất kỳ ai
    .do-2 = Không cài ứng dụng từ **đường dẫn** người khác gửi
    .do-3 = Chỉ tải **VNeID** từ App Store hoặc CH Play

money-rules = Ba điều nhớ khi có việc tiền nong
    .do-1 = Không chuyển tiền để “kiểm tra, xác minh”
    .do-2 = Đọc **tên người nhận** trước khi trả tiền
    .do-3 = Hỏi hàng xóm hoặc công an phường, xã trước đã

end-done = Giờ đã biết cách tránh
    .next = Kể lại cho người nhà và hàng xóm cùng biết. Muốn báo tin cho công an thì làm tiếp bài dưới đây.
end-hurry = Cần làm ngay, đừng chờ
    .next = Mở bài **Giờ đầu sau khi bị lừa** và làm lần lượt. Bấm **Gọi người hỗ trợ** nếu cần mượn điện thoại.
end-update = Hãy xem bài về cuộc gọi “cập nhật”
    .next = Cúp máy trước đã. Rồi mở bài dưới đây để biết vì sao đó là lừa đảo.
end-case = Hãy xem bài về cuộc gọi doạ nạt
    .next = Cúp máy, đừng chuyển tiền. Rồi mở bài dưới đây để xem công an thật làm việc thế nào.
end-link = Hãy kiểm tra đường dẫn, mã QR
    .next = Chưa bấm, chưa quét, chưa trả tiền. Mở bài dưới đây để xem thật hay giả.
end-unsure = Hỏi thêm người biết việc
    .next = Chưa làm gì vội. Hỏi người hỗ trợ ở đây, hoặc ra công an phường, xã hỏi trực tiếp.
