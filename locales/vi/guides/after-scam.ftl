title = Giờ đầu sau khi bị lừa
    .short = Bị lừa rồi, làm gì ngay?
    .keywords = bị lừa, mất tiền, chuyển nhầm cho kẻ gian, lộ OTP, đọc OTP, đọc mã, lộ mật khẩu, cài app giả, hack, mất tài khoản, khoá thẻ, khoá tài khoản, máy bị điều khiển, bị chiếm quyền, giờ vàng, cứu
about = Làm ngay, làm lần lượt: tắt nguồn máy, gọi ngân hàng, giữ chứng cứ, báo công an.

what = Chuyện gì đã xảy ra?
    .text-1 = OTP là mã dùng một lần gửi qua tin nhắn. Passcode là 6 số mở giấy tờ.
    .answer-installed = Đã cài ứng dụng lạ, máy bị treo
    .answer-paid = Đã chuyển tiền
    .answer-told = Đã nói OTP, mật khẩu, passcode
    .answer-nothing = Chỉ nghe, chưa làm gì

power-off = Tắt nguồn điện thoại ngay
    .do-1 = **Tắt nguồn** điện thoại
    .do-2 = Không tắt được thì **tắt mạng** Wi-Fi và 4G
    .warning = **Đừng bật lại máy.** Mang máy còn tắt ra công an phường, xã.
    .text-1 = Ứng dụng giả có thể để kẻ gian điều khiển máy từ xa.
    .text-2 = Máy tắt hoặc mất mạng thì kẻ gian không điều khiển được nữa.

bank = Gọi ngân hàng bằng máy khác
    .do-1 = Mượn **máy khác**, gọi **tổng đài ngân hàng** của mình
    .do-2 = Nhờ khoá **tài khoản** và **thẻ** ngay
    .do-3 = Dùng nhiều ngân hàng thì gọi từng nơi một
    .tip = Xem số tổng đài trên thẻ ngân hàng, hoặc ra thẳng chi nhánh. Không gọi lại số của người lạ.
    .helper = Cho mượn điện thoại để gọi ngân hàng. Không hỏi, không ghi số thẻ, số tài khoản hay mã nào.

keep = Giữ lại mọi thứ
    .do-1 = Giữ **tin nhắn, số điện thoại, số tài khoản, đường dẫn**
    .do-2 = Giữ **giấy chuyển tiền** hoặc ảnh chụp chuyển khoản
    .do-3 = Không xoá gì, không cài lại máy
    .tip = Máy đang tắt vì đã cài ứng dụng lạ thì cứ để tắt, mang tới công an.

police = Báo công an phường, xã
    .do-1 = Mang **điện thoại** ra **công an phường, xã**
    .do-2 = Kể lại từ đầu, đưa xem những thứ đã giữ
    .do-3 = Chưa đi được ngay thì gọi **113**
    .text-1 = Công an phường, xã phải nhận mọi tin báo về tội phạm.

lock-vneid = Khoá tài khoản VNeID
    .do-1 = Gọi **1900 0368**, nhờ khoá tài khoản VNeID
    .do-2 = Không gọi được thì nhờ **công an phường, xã** khoá
    .text-1 = Cũng khoá được trên trang vneid.gov.vn. Cuối bài này có bài chỉ cách.

change = Đổi mật khẩu đã lộ
    .do-1 = Đổi mật khẩu trên **máy khác**, không phải máy bị cài ứng dụng lạ
    .do-2 = Đổi ở **mọi nơi** dùng chung mật khẩu ấy
    .warning = **Không gõ mật khẩu** ở máy này. Đây là máy dùng chung.
    .tip = Kể cho hàng xóm cùng tránh, không cần nêu tên ai.

end-done = Đã làm những việc gấp nhất
    .next = Ra công an phường, xã nếu chưa đi. Đừng **chuyển thêm tiền**, đừng nói mã cho ai nữa.
end-safe = Chưa làm gì thì không sao
    .next = Không gọi lại, không trả lời. Mở bài dưới đây để lần sau nhận ra ngay.
