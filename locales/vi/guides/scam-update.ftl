title = Bị gọi bảo cập nhật VNeID, điện, thuế
    .short = Bị gọi bảo cập nhật
    .keywords = cập nhật VNeID, cập nhật thông tin, cập nhật địa chỉ, sáp nhập, cán bộ phường gọi, công an khu vực gọi, điện lực gọi, thuế gọi, bảo hiểm gọi, ngân hàng gọi, kích hoạt hộ, kích hoạt mức 2 hộ, link lạ, app giả, apk, đồng bộ dữ liệu
about = Kẻ lừa đảo xưng cán bộ, giục cập nhật thông tin rồi gửi ứng dụng giả.

done-it = Đã làm theo lời người gọi chưa?
    .text-1 = Làm theo là đã cài ứng dụng, đã nói mã, hoặc đã chuyển tiền.
    .answer-no = Chưa làm gì
    .answer-yes = Đã làm theo

hang-up = Cúp máy, đừng làm theo
    .do-1 = **Cúp máy** ngay, không cần giải thích
    .do-2 = Không bấm **đường dẫn**, không cài **ứng dụng** họ gửi
    .do-3 = Không đọc mã, không quay **khuôn mặt** cho họ
    .do-4 = Chưa yên tâm thì ra **công an phường, xã** hỏi trực tiếp
    .tip = Họ xưng điện lực, thuế, bảo hiểm, ngân hàng: tự gọi số mà nơi ấy công bố.

trick = Họ thường nói thế này
    .text-1 = Xưng cán bộ phường hoặc công an khu vực, biết rõ tên tuổi của mình.
    .text-2 = Bảo phải cập nhật VNeID sau sáp nhập, chỉ trong **hôm nay**.
    .text-3 = Gửi đường dẫn, hoặc ứng dụng mang tên VNeID, Dịch vụ công.
    .text-4 = Ứng dụng đòi quyền đọc màn hình, rồi đòi khuôn mặt và OTP.
    .tip = OTP là mã dùng một lần gửi qua tin nhắn. Ai hỏi mã này là lừa đảo.

truth = Sự thật về cập nhật VNeID
    .text-1 = Địa chỉ, quê quán sau sáp nhập do **hệ thống tự cập nhật**.
    .text-2 = Không ai phải tự cập nhật. Ai gọi bảo làm việc này đều là **lừa đảo**.
    .text-3 = Cả nước chỉ có **một** ứng dụng định danh điện tử là VNeID.
    .text-4 = VNeID thật chỉ có trên **App Store** và **CH Play**.

level-two = Không ai làm hộ mức 2 từ xa được
    .text-1 = Mức 2 là tài khoản đã được công an xác nhận bằng **khuôn mặt và vân tay**.
    .text-2 = Muốn làm phải ra **công an phường, xã**. Nơi nào cũng được, miễn phí.
    .warning = Người lạ xin “kích hoạt hộ” qua điện thoại là lừa đảo.

end-done = Không cập nhật gì qua điện thoại
    .next = Nhắc người nhà: cúp máy, không cài gì. Cần VNeID thật thì mở bài dưới đây.
end-hurry = Cần làm ngay, đừng chờ
    .next = Mở bài **Giờ đầu sau khi bị lừa** và làm lần lượt. Bấm **Gọi người hỗ trợ** nếu cần mượn điện thoại.
