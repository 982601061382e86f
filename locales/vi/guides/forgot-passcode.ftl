title = Quên passcode của VNeID
    .short = Quên passcode
    .keywords = quên passcode, quên mã 6 số, quên mã mở giấy tờ, quên pass code, pát cốt, pat cot, mã mở ví giấy tờ
about = Passcode là 6 số VNeID hỏi khi mở giấy tờ. Quên thì đặt lại được.

open = Bấm “Quên passcode”
    .do-1 = Mở mục nào hỏi passcode, như `Ví giấy tờ`
    .do-2 = Bấm `Quên passcode`
    .do-3 = Đọc xem VNeID hỏi gì tiếp
    .answer-otp = Báo gửi mã OTP về điện thoại
    .answer-questions = Hỏi câu hỏi bảo mật
    .answer-chip = Bảo áp thẻ vào điện thoại
    .tip = Mỗi bản VNeID hỏi một cách. OTP là mã dùng một lần, gửi qua tin nhắn.
    .helper = Bài báo năm 2024 chỉ nói mã OTP. Một công an xã (9/2026) nói thêm câu hỏi bảo mật, hoặc đọc chip.

chip = Áp thẻ vào điện thoại để đọc chip
    .do-1 = Tháo **ốp dày** khỏi điện thoại
    .do-2 = Áp **thẻ căn cước** vào giữa lưng máy, iPhone thì cạnh trên
    .do-3 = **Giữ yên** 3 đến 5 giây, chờ máy báo
    .answer-yes = Máy đọc được thẻ
    .answer-no = Thử mãi không đọc được
    .helper = Chỗ đọc chip mỗi máy một khác. Chưa được thì dịch thẻ từng chút rồi giữ yên.

questions = Trả lời 2 câu hỏi bảo mật
    .do-1 = Đọc 2 câu hỏi mình đã chọn khi kích hoạt
    .do-2 = Gõ câu trả lời, đúng từng chữ như lần trước
    .answer-yes = Trả lời đúng, đi tiếp được
    .answer-no = Không nhớ câu trả lời
    .warning = **Tự gõ câu trả lời.** Không đọc to cho người khác nghe.
    .helper = Không xem, không gõ hộ câu trả lời.

send = Đồng ý gửi mã OTP
    .do-1 = Đọc dòng báo: mã gửi đến **số điện thoại đã khai với công an**
    .do-2 = Bấm `Xác nhận` nếu còn dùng số đó
    .text-1 = Không còn dùng số đó: ra công an phường, xã đổi số trước, mang thẻ căn cước.
    .tip = OTP là mã dùng một lần, gửi qua tin nhắn.

new = Đặt passcode mới
    .do-1 = Chọn **6 số** mình dễ nhớ, người khác khó đoán
    .do-2 = Gõ 6 số đó vào ô `Passcode`
    .do-3 = Bấm `Đã hiểu`
    .warning = Đừng dùng ngày sinh. **Không nói passcode cho ai.**
    .helper = Quay mặt đi khi người dân gõ.

end-done = Đã có passcode mới
    .next = Về nhà ghi lại, cất kín. Chọn một việc dưới đây để làm tiếp.
end-counter = Ra công an phường, xã
    .next = Mang **thẻ căn cước** và **điện thoại** ra công an phường, xã để đặt lại passcode.

label-forgot-passcode = Quên passcode
label-understood = Đã hiểu
label-nfc-card = thẻ căn cước
