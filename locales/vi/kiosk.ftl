# Những lời trên màn hình của bà con. Xưng hô: "ông bà", tốt hơn là không xưng hô. Câu ngắn, động từ đứng trước.

app-name = Trạm Số
demo-band = Bản dùng thử: các lượt trong máy này là số liệu mẫu

## Thanh trên và thanh dưới

text-size = Cỡ chữ
contrast = Tương phản
other-language = English
home = Trang đầu
back = Quay lại
call-help = Gọi người hỗ trợ
next-page = Trang sau
read-on = Xem tiếp
privacy-line = Máy không lưu tên, số căn cước hay mật khẩu
    .short = Máy không lưu tên ai
content-of = Nội dung ngày { $date }

## Trang đầu

home-question = Hôm nay ông bà cần giúp việc gì?
wifi-title = Wi-Fi miễn phí
wifi-scan = Quét để vào mạng

## Tìm kiếm và bàn phím

home-search = Tìm thủ tục, ví dụ: khai sinh, tạm trú, bảo hiểm y tế…
    .short = Tìm thủ tục…
search-hint = Gõ tên việc cần làm, ví dụ: tạm trú
    .short = Gõ việc cần làm
search-count = { $count } kết quả
search-nearest = Chưa thấy đúng việc này. Xem việc gần nhất, chọn nhóm việc, hoặc bấm **Gọi người hỗ trợ**.
search-none = Chưa thấy việc này. Gõ lại cách khác, chọn nhóm việc, hoặc bấm **Gọi người hỗ trợ**.
search-no-numbers = Ở đây không cần số giấy tờ, số điện thoại, mã OTP hay ngày sinh. Gõ **tên việc**, hoặc chọn nhóm việc.
found-about = { $kind } · { $why }
kind-guide = Hướng dẫn từng bước
kind-procedure = Thủ tục
kind-notice = Thông báo
kind-trouble = Khi vướng
kind-listed = Thủ tục cả nước
kind-listed-of = Thủ tục của { $province }
key-space = dấu cách
key-erase = Xoá một chữ
key-clear = Xoá hết
key-shift = Chữ hoa
key-letters = abc
key-digits = 123
key-done = Xong
key-method-telex = Telex
key-method-vni = VNI
key-method-off = Không dấu

## Danh sách

item-count = { $count } mục
item-count-paged = { $count } mục · trang { $page } / { $pages }
group-count = { $count } nhóm
group-count-paged = { $count } nhóm · trang { $page } / { $pages }
group-about = { $about } · { $count } mục
minutes = { $minutes } phút
about-minutes = Khoảng { $minutes } phút

## Hướng dẫn

start = Bắt đầu
step-done = Xong, tiếp tục
finish = Xong
step-of = Bước { $step } / { $steps } · { $place }
    .short = Bước { $step } / { $steps }
place-phone = Trên điện thoại
    .doing = làm trên điện thoại của mình
place-counter = Tại quầy
    .doing = làm tại quầy
    .badge = tại quầy
place-portal = Trên Cổng Dịch vụ công
    .doing = làm trên Cổng Dịch vụ công
fact-time = Thời gian
fact-fee = Chi phí
fact-place = Làm ở đâu
needs-title = Cần có trong tay
cannot-do-step = Không làm được bước này
troubles-title = Vướng ở đâu?
trouble-still = Vẫn chưa được?
trouble-bring = Mang theo
call-title = Gọi điện
call-free = Gọi miễn phí
call-charged = Cuộc gọi có tính cước
for-helper = Mẹo cho người hỗ trợ: { $text }
back-to-step = Làm lại bước
label-or = hoặc: { $labels }
go-on-title = Làm tiếp luôn?
on-card-wifi-name = Tên mạng
on-card-wifi-password = Mật khẩu
on-card-wifi-open = Mạng này không cần mật khẩu.
hub-no-wifi = Máy này chưa ghi Wi-Fi của điểm. Hỏi người trực **tên mạng** và **mật khẩu**.
hub-zalo-scan = Quét để mở Zalo
hub-no-zalo = Máy này chưa ghi trang Zalo của điểm. Hỏi người trực **tên trang Zalo** của tổ dân phố.
hub-no-contacts = Máy này chưa ghi số nào. Hỏi người trực **gọi ai, gặp ai, giờ nào**.
laws-title = Căn cứ pháp lý
law-titled = { $number }: { $title }
law-kind-law = Luật { $number }
law-kind-decree = Nghị định { $number }
law-kind-circular = Thông tư { $number }
law-kind-resolution = Nghị quyết { $number }
law-kind-decision = Quyết định { $number }
law-kind-directive = Chỉ thị { $number }
law-kind-plan = Kế hoạch { $number }
law-kind-letter = Công văn { $number }
law-from = { $law } (từ { $day })

## Thủ tục

procedure-code = Mã { $code }
case-question = { $title }: trường hợp nào?
fact-limit = Thời hạn
fact-cost = Phí, lệ phí
fact-office = Nơi giải quyết
scan-to-continue = Quét để làm trên điện thoại
step-by-step = Làm từng bước

dossier-title = Giấy tờ cần có
dossier-sets = Giấy tờ cần có ({ $sets } bộ)
dossier-one-of = { $what } (chỉ cần một)
dossier-at-times = Chỉ cần trong một số trường hợp
form-code = Mẫu { $form }
copies-electronic = Điền trên mạng
copies-shown = Xuất trình (đưa xem, không nộp)
copies-originals = { $count } bản chính
copies-copies = { $count } bản sao
copies-certified = { $count } bản sao có đóng dấu chứng thực

ways-title = Cách nộp hồ sơ
each-way = { $way }: { $value }
way-counter = Tại quầy
way-online = Trên mạng
    .badge = Nộp trực tuyến
way-post = Qua bưu điện
way-phone = Qua điện thoại
way-email = Qua thư điện tử
way-website = Trên trang của cơ quan
way-home = Tại nhà

limit-working-days = { $count } ngày làm việc
limit-calendar-days = { $count } ngày
limit-working-hours = { $count } giờ làm việc
limit-calendar-hours = { $count } giờ
limit-same-day = Trong ngày
limit-at-once = Trả ngay
limit-unknown = Hỏi phường
limit-unset = Luật không định thời hạn
limit-by-way = Tuỳ cách nộp
limits-below = Xem phần “Cách nộp hồ sơ”
limit-plus = { $note }: thêm { $time }

fees-title = Phí, lệ phí
fees-below = Xem phần “Phí, lệ phí”
fee-free = Miễn phí
fee-varies = Tuỳ trường hợp
fee-unknown = Chưa công bố, hỏi phường
fee-unknown-until = Chưa công bố, hỏi phường. Từ { $from }: { $next }
fee-until = { $fee } đến hết { $until }, sau đó hỏi phường
fee-until-then = { $fee } đến hết { $until }, sau đó { $next }
fee-until-gap = { $fee } đến hết { $until }, sau đó hỏi phường. Từ { $from }: { $next }
fee-until-next = { $fee }. Từ { $from }: { $next }
fee-half = { $fee } (một nửa của { $whole })
fee-of = { $fee } ({ $what })
fee-range = { $least } đến { $most }
amount-dong = { $amount } đ

steps-title = Trình tự
conditions-title = Điều kiện
notes-title = Cần biết thêm
for-helpers-title = Dành cho người hỗ trợ
complaints-title = Nơi nhận phản ánh, kiến nghị
about-title = Về thủ tục này
result-is = Kết quả: { $result }
applicants-are = Người làm được: { $who }
applicant-citizen = công dân Việt Nam
applicant-overseas = người Việt Nam ở nước ngoài
applicant-foreigner = người nước ngoài
applicant-organisation = cơ quan, tổ chức
level-is = Cấp giải quyết: { $level }
level-commune = phường, xã
level-province = tỉnh, thành phố
level-ministry = bộ
official-is = Tên chính thức: { $official }
decision-is = Quyết định công bố: { $number }
decision-of-day = Quyết định công bố: { $number } ngày { $day }

## Nguồn

source = Theo { $source }.
source-of-day = Theo { $source }, bản ngày { $day }.
source-confirmed = Phường đã đối chiếu ngày { $day }.
out-of-date = **Có thể đã thay đổi** từ ngày { $since }. Hỏi phường trước khi làm.

## Gọi người hỗ trợ

help-title = Đang cần người hỗ trợ
help-wait = Đợi một chút, hoặc vẫy tay gọi người trực gần đây. Không đọc mật khẩu hay mã OTP cho ai, kể cả người hỗ trợ.
help-contacts = Gọi hoặc gặp
go-on = Làm tiếp

## Khi lâu không thấy chạm

idle-title = Ông bà còn ở đó không?
idle-text = Máy sẽ xoá mọi thứ trên màn hình và về trang đầu để giữ kín thông tin.
idle-done = Tôi làm xong rồi
idle-stay = Tôi vẫn ở đây

## Rời hướng dẫn

leave-title = Dừng ở đây?
leave-text = Về trang đầu thì lần sau phải làm lại từ bước 1.
leave-go = Về trang đầu
leave-stay = Làm tiếp

## Danh sách quốc gia

listed-badge = Danh sách thủ tục quốc gia
listed-replaced = Mã này đã được thay bằng mã { $code }. Hỏi phường trước khi nộp.
listed-more = Giấy tờ, thời hạn, lệ phí: **chi tiết xem trên Cổng Dịch vụ công quốc gia**, hoặc hỏi phường.
listed-source = Theo danh sách của Cổng Dịch vụ công quốc gia, bản ngày { $day }.
listed-code = Mã thủ tục
listed-field = Lĩnh vực
listed-handlers = Nơi giải quyết

## Thông báo

notice-badge = Thông báo
notice-until = Đến hết ngày { $day }.
notice-more = Quét để xem thêm

## Kết thúc

finish-item = { $how ->
    [read] Đã xem: { $title }
   *[done] Đã xong: { $title }
 }
finish-question = Việc hỗ trợ hôm nay thế nào?
finish-optional = Không bắt buộc. Đánh giá không gắn với tên ai. Máy tự về trang đầu sau { $seconds } giây.
finish-thanks = Cảm ơn ông bà. Bấm **Kết thúc** để về trang đầu, hoặc đợi { $seconds } giây.
rating-good = Hài lòng
rating-fair = Bình thường
rating-poor = Chưa hài lòng
another-task = Làm việc khác
end-visit = Kết thúc

## Máy tạm nghỉ

out-of-order-title = Máy đang tạm nghỉ
out-of-order-text = Máy chưa có nội dung để hướng dẫn. Hỏi người trực, hoặc đến phường gần nhất.

## Ca trực
on-duty = Tình nguyện viên { $code }
on-duty-alone = { $code } · người dân tự dùng
duty-title = Ca trực của { $code }
duty-so-far = Từ { $time } · { $count } lượt đã hỗ trợ
duty-outcome = { $what }: { $count }
duty-left = Còn lại khi giao ca: { $what }
duty-parked = đang để bên: { $count }
duty-go-alone = Người dân tự dùng lượt này
duty-assist = Tôi hỗ trợ lượt này
duty-pause = Không hỏi “còn ở đây không” trong 15 phút
duty-ask-again = Hỏi “còn ở đây không” như thường
duty-park = Để lượt này sang bên, giúp người khác
duty-take-up = Làm tiếp lượt { $letter }: { $title }
duty-end = Hết ca
end-shift-title = Hết ca?
end-shift-text = Lượt đang mở và lượt để bên sẽ được ghi là kết thúc.
end-shift-stay = Trực tiếp
parked-title = Đã để lượt này sang bên
parked-text = Muốn làm tiếp, chạm mã người trực ở góc trên rồi chọn chữ này. Sau 30 phút lượt tự kết thúc.
parked-undo = Làm tiếp ngay
parked-done = Đã nhớ chữ
help-came = Tôi đến rồi
help-on-duty = Người trực
help-desk = Bàn hỗ trợ
help-hours = Giờ trực: { $hours }

## Kết thúc buổi hỗ trợ
closing-title = Kết thúc buổi hỗ trợ
closing-about = { $title } · từ { $time } · { $minutes } phút
closing-outcome = Kết quả
closing-operator = Ai thao tác
closing-filed = Nộp hồ sơ trực tuyến
closing-troubles = Vướng ở đâu (chọn nhiều)
closing-save = Lưu và kết thúc
closing-refer = Chỉ nơi đi tiếp
outcome-done-here = Xong tại chỗ
outcome-continues-at-home = Làm tiếp ở nhà
outcome-sent-to-police = Chuyển công an phường
outcome-sent-to-one-stop = Chuyển bộ phận Một cửa
outcome-needs-home-visit = Cần đến tận nhà
outcome-looked = Chỉ xem, hỏi
outcome-unfinished = Bỏ dở
operator-resident = Ông bà tự làm
operator-together = Làm cùng
operator-helper = Người hỗ trợ làm thay
filed-yes = Đã nộp
filed-no = Chưa nộp
filed-not-applicable = Không có hồ sơ

## Nơi đi tiếp
referral-title = Ông bà đi tiếp ở đây
referral-ask = Hỏi người trực ở điểm này.
referral-where = Nơi đến
referral-there = Gặp ai, khi nào
referral-seen = Đã rõ
