# Những lời chỉ người hỗ trợ và người quản trị đọc.

## Cửa của người quản trị

staff-title = Dành cho người quản trị
staff-exit = Thoát
staff-log = Đối chiếu nhật ký
staff-log-walking = Đang đối chiếu từng phiên, từ đầu đến cuối. Nhật ký dài có thể mất vài giây.
staff-log-whole = Nhật ký nguyên vẹn: { $sessions } phiên.
staff-log-removed = { $removed } phiên cũ đã xoá khi hết thời hạn lưu; số liệu theo tháng vẫn còn.
staff-log-again = Đối chiếu lại
staff-gallery = Bộ mẫu giao diện
staff-close = Đóng
staff-faults = { $count ->
    [0] Máy chạy tốt, không có gì cần xem lại
   *[other] Cần xem lại: { $count } việc
 }
gallery-sample = Chữ mẫu để xem cỡ chữ

## Khởi động

start-already-running = Trạm Số đang chạy với thư mục { $folder }; đóng bản đang chạy hoặc chọn thư mục khác bằng --data-dir
start-folder-read-only = không ghi được vào thư mục { $folder }; cấp quyền ghi, nếu không lượt hỗ trợ sẽ không được lưu
start-folder-full = ổ đĩa của thư mục { $folder } đã đầy; giải phóng dung lượng, nếu không lượt hỗ trợ sẽ không được lưu
start-folder-unusable = không dùng được thư mục { $folder }; kiểm tra đường dẫn, nếu không lượt hỗ trợ sẽ không được lưu
start-no-catalog = không đọc được danh mục trong { $folder } ({ $reason }); kiểm tra đường dẫn và quyền đọc
start-no-display = không có màn hình để mở cửa sổ; chạy trong phiên làm việc có màn hình
start-no-window = không mở hoặc không giữ được cửa sổ ({ $reason }); kiểm tra màn hình và trình điều khiển
start-display-lost = mất màn hình trong khi chạy; kiểm tra phiên làm việc có màn hình rồi mở lại
start-logs-off = không ghi được nhật ký kỹ thuật vào thư mục logs; kiểm tra quyền ghi

## Dòng lệnh

command-check-good = danh mục không có lỗi
command-copied = đã chép { $count } tệp nội dung có sẵn vào { $folder }
command-copy-not-empty = thư mục { $folder } đã có tệp; chọn một thư mục mới hoặc trống
command-copy-failed = không chép được vào { $folder } ({ $reason }); kiểm tra đường dẫn và quyền ghi
command-verified = nhật ký khớp từ đầu đến cuối: { $sessions } phiên
command-removed = tháng { $month }: đã xoá { $removed } trong { $sessions } phiên
command-verify-missing = thư mục { $folder } không có nhật ký để kiểm tra; chọn thư mục khác bằng --data-dir
command-heads-missing = thư mục { $folder } không có nhật ký nên không có mã chốt; chọn thư mục khác bằng --data-dir
command-head = { $month }: { $sessions } phiên, đã xoá { $removed }, mã chốt { $head }
command-head-open = { $month }: { $sessions } phiên, đã xoá { $removed }, chưa chốt
command-backed-up = đã sao chép nhật ký vào { $file }
command-backup-missing = thư mục { $folder } không có nhật ký để sao chép; chọn thư mục khác bằng --data-dir
command-backup-exists = đã có tệp { $file }; chọn tên khác, bản sao không ghi đè tệp nào
command-backup-full = không sao chép được vào { $file }: ổ đĩa đã đầy; xoá bớt tệp hoặc chọn ổ khác
command-backup-failed = không sao chép được vào { $file }; kiểm tra đường dẫn và quyền ghi
command-restored = đã khôi phục nhật ký từ { $file }: { $sessions } phiên
command-restored-another = lưu ý: { $file } là bản sao của một nhật ký khác, không phải nhật ký đã có trong { $folder }; nếu nhầm, hãy khôi phục lại từ tệp vừa được cất
command-set-aside = nhật ký trước đó được cất thành { $name } trong thư mục { $folder }
command-restore-newer = { $file } do phiên bản mới hơn của chương trình ghi, nên không thay gì; cài phiên bản mới rồi khôi phục lại
command-restore-owner = đã khôi phục, nhưng không giao được tệp cho tài khoản sở hữu { $folder }; giao lại cho tài khoản chạy Trạm Số
command-restore-missing = không có tệp { $file }; kiểm tra tên tệp và đường dẫn
command-restore-damaged = tệp { $file } bị hỏng hoặc không phải bản sao nhật ký; nhật ký đang có giữ nguyên, chọn bản sao khác
command-restore-broken = bản sao { $file } không khớp, chỗ sai đầu tiên ở phiên số { $number }; nhật ký đang có giữ nguyên, chọn bản sao khác
command-restore-broken-month = bản sao { $file } không khớp ở tháng { $month }; nhật ký đang có giữ nguyên, chọn bản sao khác
command-restore-broken-act = trong bản sao { $file }, việc của người trực không khớp, chỗ sai đầu tiên ở việc số { $number }; nhật ký đang có giữ nguyên, chọn bản sao khác
command-restore-broken-counts = trong bản sao { $file }, số liệu tổng hợp không khớp với các phiên; nhật ký đang có giữ nguyên, chọn bản sao khác
command-restore-broken-marks = trong bản sao { $file }, bảng tra không khớp từ phiên số { $number }; nhật ký đang có giữ nguyên, chọn bản sao khác
command-restore-full = không khôi phục được vào thư mục { $folder }: ổ đĩa đã đầy; xoá bớt tệp rồi làm lại
command-restore-failed = không khôi phục được từ { $file } vào thư mục { $folder }; kiểm tra xem tệp có phải bản sao nhật ký không, và quyền ghi của thư mục
command-demo-filled = đã tạo { $count } phiên mẫu
command-demo-not-empty = thư mục { $folder } đã có nhật ký; chọn một thư mục trống bằng --data-dir
command-demo-full = không tạo được phiên mẫu trong thư mục { $folder }: ổ đĩa đã đầy; xoá bớt tệp hoặc chọn ổ khác
command-demo-failed = không tạo được phiên mẫu trong thư mục { $folder }; kiểm tra đường dẫn và quyền ghi
command-find-words = thiếu từ cần tìm; viết tramso find rồi các từ
command-find-nothing = không tìm thấy gì; thử từ khác
command-find-number = trông như số căn cước, số điện thoại hoặc số thẻ nên không tìm; viết tên việc cần làm
command-unknown = không có lệnh "{ $word }"; xem tramso --help
command-unexpected-word = thừa "{ $word }"; xem tramso --help
command-unknown-option = không có tuỳ chọn { $option }; xem tramso --help
command-unexpected-value = tuỳ chọn { $option } không nhận giá trị; bỏ phần sau dấu =
command-missing-value = tuỳ chọn { $option } cần một giá trị ở sau; xem tramso --help
command-option-elsewhere = lệnh này không dùng tuỳ chọn { $option }; xem tramso --help
command-empty-folder = tên thư mục đang để trống; ghi tên thư mục
command-bad-size = "{ $value }" không phải kích thước cửa sổ; viết như 1280x720, mỗi cạnh từ { $least } đến { $most }
command-bad-months = thiếu hoặc sai số tháng; viết --months và một số từ 1 đến { $most }
command-journal-task = cho biết cần làm gì với nhật ký; viết tramso journal rồi verify, heads, backup TỆP hoặc restore TỆP
command-journal-file = thiếu tên tệp; viết tramso journal { $task } TỆP
command-version = Trạm Số { $version }
command-help =
    Trạm Số: màn hình hướng dẫn VNeID và dịch vụ công trực tuyến.

    tramso                          chạy toàn màn hình
      --windowed [RỘNGxCAO]           chạy trong cửa sổ để dùng thử (mặc định 1280x720)
      --data-dir THƯ-MỤC              nhật ký, thiết lập, nội dung tải về
                                      (hoặc biến môi trường TRAMSO_DATA_DIR)
      --catalog THƯ-MỤC               nội dung trong thư mục đè lên nội dung có sẵn
    tramso check [THƯ-MỤC]          kiểm tra nội dung, báo từng lỗi
      --list                          mỗi mục: nguồn, ngày, hạn đối chiếu
      --copy THƯ-MỤC                  chép nội dung có sẵn vào thư mục trống, để làm mẫu
    tramso find TỪ...               những gì người dân tìm được, hợp nhất ở trên
    tramso journal verify           kiểm tra nhật ký có bị sửa không
    tramso journal heads            mỗi tháng: số phiên, số đã xoá, mã chốt
    tramso journal backup TỆP       sao chép nhật ký, kể cả khi máy đang chạy
    tramso journal restore TỆP      đưa bản sao trở lại, khi máy không chạy
    tramso report --period KỲ --format xlsx|csv|json --out TỆP
                                    số liệu của một kỳ (xlsx, json) hoặc từng lượt (csv); KỲ là
                                    2026-11-22, 2026-W47, 2026-11, 2026-Q4 hoặc 2026; nhóm dưới 5
                                    được che
      --exact                         ghi đủ mọi số
      --detail                        thêm trang từng lượt vào tệp xlsx
      --helpers                       từng lượt có mã người hỗ trợ
    tramso staff list               người trực máy: mã, vai trò
    tramso staff add MÃ             thêm một người, hỏi PIN
      --admin                         là người quản trị
    tramso staff reset MÃ           đặt PIN mới, không phải chờ nữa
    tramso staff switch-off MÃ      không cho đăng nhập nữa
    tramso staff switch-on MÃ       cho đăng nhập lại
    tramso demo --months N          tạo N tháng dữ liệu mẫu trong một thư mục trống
    tramso --help                   bản hướng dẫn này
    tramso --version                phiên bản

    Mã thoát: 0 xong, 1 câu trả lời là không, 2 sai cách dùng, 3 máy có sự cố.

## Người trực máy

staff-undone-taken = mã { $code } đã có người dùng; chọn mã khác
staff-undone-unknown = không có mã { $code } trong danh sách; xem lại mã
staff-undone-last-admin = { $code } là người quản trị duy nhất còn đăng nhập được; thêm người quản trị khác trước
staff-undone-nobody = chưa có ai trong danh sách; thêm người đầu tiên bằng tramso staff add
staff-undone-begun = đã có người trong danh sách trực; không thiết lập lần đầu được nữa
staff-undone-busy = chương trình khác đang giữ danh sách người trực; thử lại sau ít giây
staff-undone-full = ổ đĩa đã đầy nên chưa đăng nhập hay đổi gì được; giải phóng dung lượng rồi thử lại
staff-fault-unreadable = Không đọc hoặc không ghi được danh sách người trực nên không ai đăng nhập được. Hãy kiểm tra ổ đĩa và quyền của thư mục dữ liệu.
staff-fault-set-aside = Một tệp của danh sách người trực bị hỏng hoặc của thư mục khác, đã được cất thành { $file }. Hãy giữ lại tệp đó và báo người quản trị máy.
staff-fault-tries-lost = Tệp đếm số lần nhập sai bị mất hoặc hỏng nên mọi người phải chờ một giờ mới đăng nhập được. Hãy kiểm tra xem ai đã vào thư mục dữ liệu.
staff-fault-list-lost = Danh sách người trực bị mất hoặc hỏng nên không ai đăng nhập được. Hãy chạy tramso staff reset với mã của người quản trị.
staff-fault-all-lost = Tệp staff.toml và staff-tries đều không còn, dù nhật ký biết điểm này đã có người trực. Hãy đưa hai tệp đó trở lại, hoặc chạy tramso staff add với --admin.

## Thiết lập lần đầu

first-begin = Thiết lập điểm này
first-next = Tiếp
first-name = Điểm này tên là gì?
    .hint = Ví dụ: Tổ dân phố số 7
    .about = Tên này hiện ở đầu màn hình, ai đến cũng thấy.
first-ward = Điểm này thuộc phường, xã nào?
    .hint = Điểm này thuộc phường, xã nào? Gõ tên để tìm
    .short = Phường, xã nào?
    .elsewhere = Phường, xã nơi khác
    .about = Ngoài Hà Nội, hoặc không có tên ở đây
first-ward-none = Không thấy trong { $count } phường, xã của Hà Nội. Gõ lại, hoặc chọn nơi khác.
first-ward-code = Mã của phường, xã là số nào?
    .hint = 5 chữ số
    .about = Năm chữ số trong danh mục đơn vị hành chính của cả nước. Chưa biết thì hỏi phường, xã.
first-ward-name = Tên của phường, xã là gì?
    .hint = Ghi cả chữ Phường hoặc Xã
    .about = Tên này hiện ở đầu màn hình, dưới tên của điểm.
first-number = Đây là điểm số mấy của phường, xã?
    .hint = 0–99
    .about = Số này để phân biệt các điểm của cùng một phường, xã. Chọn một số từ 0 đến 99 mà điểm khác chưa dùng.
first-code = Người quản trị mang mã nào?
    .hint = 00–99
    .about = Từ TN-00 đến TN-99. Ai mang mã nào thì ghi ở sổ trực: máy không lưu tên.
first-pin = Đặt mã PIN cho { $code }
    .about = Từ 6 đến 10 chữ số, chỉ người mang mã này biết. Máy không hiện số nào.
    .again = Gõ lại mã PIN của { $code }
    .again-about = Gõ đúng các số vừa rồi một lần nữa.
    .kept = Đã đặt mã PIN. Bấm **Tiếp**, hoặc gõ mã PIN khác.
    .short = Mã PIN cần ít nhất 6 chữ số. Hãy gõ lại.
    .easy = Mã PIN này dễ đoán. Hãy chọn các số khác.
    .differ = Hai lần gõ không giống nhau. Hãy đặt lại từ đầu.
first-summary = Xem lại rồi bấm Lưu
    .about = Có gì sai thì bấm **Quay lại** để sửa.
    .name = Tên của điểm
    .ward = Phường, xã
    .number = Điểm số
    .admin = Mã của người quản trị
first-save = Lưu
first-saving = Đang lưu…
first-saved = Đã thiết lập xong
    .about = Hãy nhớ mã **{ $code }** và mã PIN vừa đặt: từ nay người quản trị vào phần này bằng hai mã đó.
first-failed = Chưa lưu được
    .half = Mã **{ $code }** và mã PIN đã lưu rồi; còn tên, phường, xã và số của điểm thì chưa.
first-unwritten-unreadable = tệp { $file } trong thư mục dữ liệu không đọc được; kiểm tra tệp và quyền đọc, rồi lưu lại
first-unwritten-not-toml = tệp { $file } viết sai ở dòng { $line } nên chưa ghi gì vào đó; sửa dòng này hoặc cất tệp đi, rồi lưu lại
first-unwritten-group = trong tệp { $file }, { $field } là một nhóm mục chứ không phải một giá trị; sửa lại, rồi lưu lại
first-unwritten-changed = có người vừa sửa tệp { $file } nên chưa ghi gì vào đó; lưu lại lần nữa
first-unwritten-too-long = tệp { $file } sẽ dài hơn mức máy đọc nên chưa ghi gì vào đó; rút ngắn, rồi lưu lại
first-unwritten-unfit = tên hoặc số không đúng nên chưa ghi gì; quay lại sửa, rồi lưu lại
first-unwritten-full = ổ đĩa đã đầy nên chưa ghi được tệp { $file }; giải phóng dung lượng, rồi lưu lại
first-unwritten-disk = không ghi được tệp { $file } vào thư mục dữ liệu; kiểm tra ổ đĩa và quyền ghi, rồi lưu lại

## Dòng lệnh: người trực máy

command-staff-task = cho biết cần làm gì với người trực; viết tramso staff rồi list, add MÃ, reset MÃ, switch-off MÃ hoặc switch-on MÃ
command-staff-code = thiếu hoặc sai mã; viết như tramso staff { $task } TN-03
command-staff-pin = PIN phải có từ { $least } đến { $most } chữ số; chạy lại và nhập đúng
command-staff-easy = mã PIN này dễ đoán; hãy chọn các số khác
command-staff-pins-differ = hai lần nhập PIN không giống nhau nên không đổi gì; chạy lại
command-staff-no-pin = không đọc được PIN từ đầu vào; chạy trong cửa sổ dòng lệnh hoặc đưa PIN vào đầu vào
command-staff-ask = PIN mới cho { $code } (không hiện khi gõ):{" "}
command-staff-again = Nhập lại PIN:{" "}
command-staff-none = chưa có ai trong danh sách
command-staff-member = { $code }: { $role ->
    [admin] quản trị
   *[helper] hỗ trợ
 }{ $active ->
    [yes] {""}
   *[no] , đã tắt
 }{ $wait ->
    [0] {""}
   *[other] , phải chờ { $wait } giây
 }
command-staff-added = đã thêm { $code }
command-staff-reset = đã đặt PIN mới cho { $code }, không phải chờ nữa
command-staff-switched-off = đã tắt { $code }
command-staff-switched-on = đã bật { $code }
command-staff-owner = đã làm xong, nhưng không giao được tệp cho tài khoản sở hữu { $folder }; giao lại cho tài khoản chạy Trạm Số

## Thiết lập hub.toml

hub-fault = { $file }:{ $line }: { $field }: { $what }
hub-fault-line = { $file }:{ $line }: { $what }
hub-more = và { $count } lỗi nữa
hub-not-toml = không đúng cách viết TOML; viết như name = "Tổ 7", chữ nằm trong dấu ngoặc kép
hub-twice = đã có ở trên; xoá một trong hai
hub-unknown = không có mục này; kiểm tra chính tả hoặc xoá dòng
hub-missing = còn thiếu; thêm mục này
hub-not-table = phải là một nhóm mục dưới dòng tiêu đề trong ngoặc vuông
hub-not-list = phải là một danh sách
hub-not-text = phải là chữ trong dấu ngoặc kép
hub-not-one-line = phải nằm trên một dòng, không có ký tự điều khiển
hub-invisible = có ký tự không nhìn thấy ({ $code }); xoá và gõ lại bằng tay
hub-undrawn = có ký tự { $letter } ({ $code }) mà phông chữ của máy không có; vẫn dùng, nhưng nên viết lại bằng chữ khác
hub-markup = không dùng được hai dấu sao liền nhau; bỏ đi
hub-length = phải dài từ { $least } đến { $most } ký tự
hub-not-number = phải là số nguyên từ { $least } đến { $most }
hub-not-choice = phải là một trong các giá trị: { $choices }
hub-not-truth = phải là true hoặc false
hub-not-ward = mã phường, xã phải là năm chữ số trong dấu ngoặc kép, như "00226"
hub-ward-unknown = mã này không có trong danh mục kèm theo máy; kiểm tra mã, hoặc thêm ward-name
hub-not-zalo = phải là trang trên https://zalo.me/
hub-zalo-personal = là Zalo cá nhân; dùng trang Official Account
hub-wifi-ssid = tên mạng phải dài từ 1 đến 32 byte
hub-not-date = phải là một ngày, như 2026-11-25, không có dấu ngoặc kép
hub-notice-days = ngày cuối sớm hơn ngày đầu, nên thông báo không hiện; sửa một trong hai ngày
hub-notice-name = tên tệp thông báo phải là hai chữ số, từ 01.toml đến 99.toml; đổi tên tệp
hub-notice-link = máy không hiện mã QR tới { $host }: trang này không có trong danh sách được phép; dùng trang khác
hub-wifi-password = mật khẩu không đúng độ dài; WPA cần từ 8 đến 63 ký tự không dấu, WEP cần 5 hoặc 13

## Địa chỉ và mã QR

qr-address-too-long = địa chỉ quá dài; dùng địa chỉ không quá { $most } ký tự
qr-address-not-https = địa chỉ phải bắt đầu bằng https://
qr-address-character = địa chỉ có ký tự không được phép; viết chữ có dấu và dấu cách theo dạng %XX
qr-address-user-info = địa chỉ có dấu @ trước tên miền; bỏ phần từ đầu đến dấu @
qr-address-port = địa chỉ có số cổng; bỏ dấu hai chấm và số sau tên miền
qr-address-host = tên miền không đúng dạng; viết như vneid.gov.vn
qr-address-foreign-letter = tên miền có chữ ngoài bảng chữ cái Latinh cơ bản, dễ bị giả mạo; kiểm tra lại từng chữ
qr-address-punycode = tên miền có phần xn--, dễ bị giả mạo; dùng tên miền viết bằng chữ thường
qr-address-ip = địa chỉ là số IP; dùng tên miền
qr-phone-bad = số điện thoại không đúng; viết như 113, 1022, 1900 0000 hoặc 0900 000 000
qr-too-long = nội dung quá dài cho một mã QR; rút ngắn lại

## Tệp từ bên ngoài

file-missing = Không có tệp này. Hãy kiểm tra tên và đường dẫn.
file-unreadable = Không đọc được: { $reason }. Kiểm tra quyền đọc hoặc ổ đĩa.
file-irregular = Đây không phải tệp thường mà là thư mục, ống dẫn hoặc thiết bị. Hãy thay bằng một tệp.
file-outside = Liên kết dẫn ra ngoài thư mục. Hãy chép chính tệp vào đây.
file-name = Tên tệp có ký tự không nhìn thấy. Hãy đổi tên tệp.
file-too-large = Tệp lớn hơn { $most } KB nên không được đọc. Hãy kiểm tra xem có đúng tệp không, hoặc chia nhỏ.
file-not-text = Tệp không phải văn bản UTF-8. Hãy lưu lại tệp bằng bảng mã UTF-8.
file-too-many = Thư mục có quá { $most } mục, phần còn lại bị bỏ qua. Hãy bỏ bớt tệp không cần.
file-too-much = Các tệp cộng lại lớn hơn { $most } MB, phần còn lại bị bỏ qua. Hãy bỏ bớt tệp không cần.

## Lời của danh mục

words-malformed = Dòng “{ $line }” viết sai. Mỗi câu là tên = lời, tên không dấu; dòng con thụt vào bằng dấu cách và bắt đầu bằng dấu chấm, như .tip = lời.
words-no-value = Dòng “{ $line }” có tên mà không có lời. Hãy viết lời sau dấu =.
words-braces = Ngoặc nhọn ở dòng “{ $line }” viết sai. Hãy viết như { "{ -otp }" }, mở ngoặc phải đóng ngoặc, hoặc bỏ ngoặc.
words-quote = Dấu ngoặc kép hoặc dấu \ trong ngoặc nhọn ở dòng “{ $line }” viết sai. Hãy viết thẳng chữ ra, không dùng ngoặc nhọn.
words-deep = Quá nhiều ngoặc nhọn lồng nhau nên tệp không được đọc. Hãy viết đơn giản hơn.
words-too-many = Tệp có quá { $most } ngoặc nhọn nên không được đọc. Hãy viết đơn giản hơn.
words-unknown = Lời “{ $id }” nhắc tới “{ $name }”, là lời không có hoặc không dùng được. Hãy sửa tên.
words-variable = Lời “{ $id }” dùng biến ${ $name }, mà ở đây không có biến nào. Hãy viết thẳng ra.
words-function = Lời “{ $id }” dùng hàm { $name }, mà ở đây không có hàm nào. Hãy viết thẳng ra.
words-circle = Lời “{ $id }” nhắc vòng về chính nó, hoặc qua quá nhiều lời khác. Hãy viết thẳng ra.
words-empty = Lời “{ $id }” không nói gì. Hãy viết lời hoặc bỏ đi.
words-too-long = Lời “{ $id }” dài quá { $most } byte. Hãy rút ngắn.
words-invisible = Lời “{ $id }” có ký tự không nhìn thấy ({ $code }). Hãy xoá và gõ lại bằng tay.

## Danh mục nội dung

catalog-more = và { $count } lỗi nữa.
catalog-empty = Không còn gì để hiện cho người dân. Hãy sửa các lỗi khác, hoặc thêm hướng dẫn và chủ đề.
catalog-parts = Tệp có quá { $most } mục nên không được đọc. Hãy chia nhỏ hoặc bỏ bớt.
catalog-parts-of-all = Các tệp cộng lại có quá { $most } mục, phần còn lại bị bỏ qua. Hãy bỏ bớt tệp không cần.
catalog-no-words = Thiếu tệp lời { $file }. Mỗi mục có một tệp lời tiếng Việt và một tệp tiếng Anh: hãy viết cả hai.
catalog-no-file = Thiếu tệp này. Hãy chép tệp từ danh mục gốc.
catalog-place = Không ai đọc tệp ở chỗ này. Hãy chuyển vào guides, procedures, troubles hoặc steps, hoặc sửa tên tệp.
catalog-notice = Không ai đọc thông báo ở đây. Thông báo của điểm nằm trong notices của thư mục dữ liệu.
catalog-ending = Đuôi tệp phải viết thường, .toml hoặc .ftl, nên tệp này không được đọc. Hãy đổi tên tệp.
catalog-words-place = Không ai đọc tệp lời ở chỗ này. Hãy chuyển vào guides, procedures, troubles hoặc steps của locales/vi hoặc locales/en.
catalog-language = Máy chỉ có tiếng Việt (locales/vi) và tiếng Anh (locales/en), nên tệp này không được đọc.
catalog-program-words = Đây là lời của chính chương trình; thư mục nội dung không đổi được. Hãy bỏ tệp này.
catalog-file-name = Tên tệp “{ $name }” không dùng được. Hãy đặt tên bằng chữ thường không dấu, nối bằng gạch ngang.
catalog-same-file = Đã có hướng dẫn mang tên “{ $id }”. Hãy đổi tên tệp thủ tục này.
catalog-format = Dòng “{ $line }” viết sai. Mỗi dòng là tên = giá trị; chữ nằm giữa hai dấu ngoặc kép, ngoặc mở phải có ngoặc đóng.
catalog-key-twice = “{ $key }” đã được ghi ở trên. Hãy xoá một trong hai.
catalog-key-unknown = Không ai đọc “{ $key }”. Ở đây chỉ có: { $keys }. Hãy sửa tên hoặc bỏ dòng này.
catalog-key-missing = Thiếu “{ $key }”. Hãy ghi thêm: { $key } = { $example }
catalog-value = “{ $key }” đang là { $written }, không đúng kiểu. Hãy ghi: { $key } = { $example }
catalog-number = “{ $key }” đang là { $written }. Hãy ghi một số nguyên từ { $least } đến { $most }, không có ngoặc kép.
catalog-word = “{ $key }” không nhận “{ $word }”. Chỉ được ghi một trong: { $words }.
catalog-id = Tên “{ $id }” không dùng được. Hãy dùng chữ thường không dấu, bắt đầu bằng chữ, nối bằng gạch ngang, không quá 40 ký tự và không quá bốn chữ số.
catalog-no-word = Thiếu lời “{ $id }”. Hãy viết thêm vào { $file }.
catalog-label = Thiếu lời “{ $id }” trong tệp lời của bài hoặc catalog.ftl, nên hình vẽ bị bỏ.
catalog-picture = Một hình vẽ là phone, browser hoặc card, đúng một thứ.
catalog-picture-host = Địa chỉ trên hình vẽ dẫn tới { $host }, trang chưa có trong hosts.toml. Hãy thêm trang hoặc sửa địa chỉ.
catalog-item = Không có bài hướng dẫn hay thủ tục “{ $id }”. Hãy sửa tên hoặc bỏ đi.
catalog-codes = Một bước chỉ có chỗ cho { $most } mã QR. Hãy bỏ bớt hoặc tách bước.
catalog-step = Mỗi bước có id, hoặc use cùng ask và không gì khác. Hãy sửa bước này.
catalog-step-empty = Bước “{ $id }” không nói gì. Hãy viết việc cần làm, một điều cần biết hoặc câu hỏi.
catalog-no-step = Không có bước dùng chung “{ $id }”, hoặc tệp của nó trong steps đang sai.
catalog-go = Một kết thúc dẫn tới nhiều nhất { $most } bài. Hãy bỏ bớt.
catalog-same = “{ $id }” đã được dùng trong tệp này. Hãy đặt tên khác.
catalog-icon = Không có biểu tượng Lucide tên “{ $icon }”. Hãy chọn tên khác.
catalog-topic = Không có chủ đề “{ $id }”. Hãy chọn một chủ đề trong topics.toml.
catalog-need = Không có “{ $id }” trong needs.toml. Hãy thêm vào đó hoặc bỏ ở đây.
catalog-group = Chủ đề này không có nhóm “{ $id }” trong topics.toml. Hãy chọn một nhóm của chủ đề.
catalog-no-group = Chủ đề “{ $topic }” có nhóm. Hãy thêm `group` với một trong các nhóm đó.
catalog-hidden = `hidden` là true hoặc false.
catalog-review-days = `review-days` là số ngày, từ 1 đến { $most }.
catalog-rule = Không có quy định “{ $id }” trong rules.toml. Hãy thêm vào đó hoặc bỏ ở đây.
catalog-law = Không có văn bản “{ $id }” trong laws.toml. Hãy thêm vào đó hoặc bỏ ở đây.
catalog-agency = Không có “{ $id }” trong agencies.toml. Hãy thêm vào đó hoặc bỏ ở đây.
catalog-hotline = Không có số “{ $id }” trong phones.toml. Hãy thêm vào đó hoặc bỏ ở đây.
catalog-trouble = Không có vướng mắc “{ $id }” dùng được trong troubles. Hãy thêm tệp hoặc bỏ tên này.
catalog-procedure = Không có thủ tục “{ $id }”. Hãy sửa tên hoặc bỏ dòng này.
catalog-guide = Không có hướng dẫn “{ $id }”. Hãy sửa tên hoặc bỏ dòng này.
catalog-target = Câu trả lời dẫn tới “{ $id }”, nơi không có. Hãy ghi tên một bước, hoặc end: và tên một kết thúc.
catalog-outcome = Không có kết quả “{ $code }”. Chỉ được ghi một trong: { $codes }.
catalog-date = “{ $date }” không phải một ngày. Hãy viết như 2026-11-20, không có ngoặc kép và giờ.
catalog-version-ahead = Ngày này chưa tới. Hãy ghi ngày sửa nội dung lần cuối.
catalog-read-ahead = Ngày đọc nguồn sau cả ngày của danh mục. Hãy sửa read, hoặc ngày trong catalog.toml.
catalog-no-source = Chưa ghi nguồn. Hãy thêm ít nhất một địa chỉ https.
catalog-host = Mã QR không được dẫn tới { $host }. Hãy dùng địa chỉ khác, hoặc cho phép trong hosts.toml.
catalog-host-name = “{ $host }” không phải tên máy chủ. Hãy chỉ ghi tên, như dichvucong.gov.vn.
catalog-steps = Hướng dẫn phải có từ 1 đến { $most } bước.
catalog-no-done = Thiếu kết thúc “done”, nơi bước cuối dẫn tới. Hãy thêm vào ends.
catalog-no-answers = Bước “{ $id }” hỏi mà không có câu trả lời nào. Hãy thêm câu trả lời hoặc bỏ ask.
catalog-unreachable = Không có đường nào dẫn tới “{ $id }”. Hãy sửa câu trả lời hoặc bỏ phần này.
catalog-loop = Câu trả lời ở bước “{ $id }” dẫn ngược về bước đã qua. Hãy dẫn tới bước sau.
catalog-mark = Không có việc số { $mark } ở bước này. Hãy sửa số hoặc bỏ mark.
catalog-row = Mỗi dòng của hình vẽ chỉ có đúng một phần; on chỉ đi với toggle hoặc check, at với list, tabs, tiles, part với card.
catalog-rows = Hình vẽ chỉ có chỗ cho { $most } dòng. Hãy bỏ bớt.
catalog-code = “{ $code }” không phải mã thủ tục. Hãy viết như 1.001193.
catalog-invisible = Có ký tự không nhìn thấy ({ $code }). Hãy xoá và gõ lại bằng tay.
catalog-text-length = Phải dài từ 1 đến { $most } ký tự. Hãy viết thêm hoặc rút ngắn.
catalog-no-channel = Chưa ghi cách nộp hồ sơ. Hãy thêm ít nhất một mục channels.
list-expired = luật đã đổi sau { $until }, cần đối chiếu
list-due = đến hạn đối chiếu
list-undated = chưa rõ ngày, cần đối chiếu
list-fresh = chưa đến hạn đối chiếu
list-no-day = không rõ ngày
list-official = cơ quan nhà nước
list-press = báo chí
list-second-hand = kể lại
check-long = “{ $id }” dài { $count } ký tự, chỗ trên màn hình chỉ có { $most }. Hãy viết ngắn lại.
check-sentence = Câu trong “{ $id }” dài { $count } tiếng, nhiều nhất là { $most }. Hãy tách thành hai câu.
check-many = “{ $id }” là quá nhiều: nhiều nhất { $most } việc. Hãy chia thành hai bước.
check-no-language = Thiếu tệp { $file }. Hãy viết bản ngôn ngữ kia.
check-one-language = “{ $id }” chưa có trong { $file }. Hãy viết thêm vào đó, hoặc bỏ ở đây.
check-not-drawn = Hình vẽ của bước này không có “{ $label }”. Hãy sửa cho giống chữ trong hình, hoặc thêm .or-1 cho chữ đó.
check-not-named = Hình vẽ đánh số { $mark } vào “{ $label }”, nhưng việc này không nhắc tới. Hãy ghi chữ đó giữa hai dấu `.
check-unread = Không ai đọc “{ $id }”: tên viết sai, hoặc thừa. Hãy sửa tên hoặc bỏ.
check-no-item = Không có mục nào dùng tệp này. Hãy sửa tên tệp, hoặc thêm tệp .toml cùng tên.
check-no-point = Dòng “{ $name } = …” thiếu dấu chấm nên bị đọc dính vào câu trên. Hãy viết .{ $name } = …, hoặc viết liền câu trên.
check-twice = “{ $id }” đã được viết ở dòng { $before }, nên chỉ một trong hai được đọc. Hãy xoá một.
check-unclosed = “{ $id }” có dấu { $mark } mở mà không đóng. Hãy thêm dấu { $mark } ở cuối chữ đó.
check-unwarned = “{ $id }” thay cả câu có sẵn, nên mất lời cảnh báo của nó. Hãy chép .warning sang, hoặc viết lại cảnh báo.
check-crowded = Bước “{ $id }” không vừa một trang màn hình. Hãy chia thành hai bước hoặc viết ngắn lại.
check-dense = Mã QR dày quá { $most } ô mỗi cạnh, điện thoại cũ khó quét. Hãy dùng địa chỉ ngắn hơn.
catalog-way-twice = Cách nộp này đã có cho cùng trường hợp, nên hạn và phí trái nhau. Hãy gộp lại, hoặc ghi cases khác nhau.
catalog-case = Không có trường hợp “{ $id }” trong cases của tệp này. Hãy sửa tên hoặc thêm vào cases.
catalog-case-unnamed = Không phần nào nhắc tới trường hợp “{ $id }”, nên nó không khác gì. Hãy ghi cases ở phần thuộc về nó, hoặc bỏ nó.
catalog-case-no-channel = Trường hợp “{ $id }” không có cách nộp nào. Hãy thêm một mục channels cho nó.
catalog-no-fee = Danh sách phí đang trống. Hãy ghi mức phí, hoặc "unknown" khi chưa ai công bố.
catalog-fees-conflict = Mức { $dong } đ trái với một mức khác cho cùng việc, cùng lúc. Hãy sửa ngày, label hoặc cases.
catalog-half-until = Mức giảm một nửa chưa có ngày cuối. Hãy ghi until.
catalog-days-order = Ngày until ở trước ngày from. Hãy đổi lại.
catalog-time = Thời gian không đúng. Hãy ghi days hoặc hours, một trong hai, từ 1 trở lên.
catalog-no-copies = Chưa ghi số bản. Hãy ghi originals, copies hoặc certified từ 1 trở lên, hoặc bỏ dòng này.
catalog-one-of-alone = Nhóm “{ $id }” chỉ có một giấy nên không có gì để chọn. Hãy sửa tên nhóm hoặc bỏ one-of.
catalog-no-sets = Số bộ hồ sơ phải từ 1 trở lên. Hãy sửa, hoặc bỏ dòng này khi không biết.

## Nhật ký

journal-well = Nhật ký hoạt động bình thường.
journal-read-only = Nhật ký chưa ghi được: thư mục dữ liệu chỉ cho đọc. Hãy cấp quyền ghi cho thư mục; các phiên đang được giữ tạm trong bộ nhớ.
journal-full = Nhật ký chưa ghi được: ổ đĩa hoặc phần dành cho nhật ký đã đầy. Hãy xoá bớt tệp không cần trên máy; việc ghi sẽ tự tiếp tục.
journal-locked = Nhật ký chưa ghi được: chương trình khác đang giữ tệp. Hãy đóng chương trình đó; việc ghi sẽ tự tiếp tục.
journal-unreachable = Nhật ký chưa mở được: không tạo hoặc không mở được thư mục dữ liệu. Hãy kiểm tra đường dẫn và ổ đĩa.
journal-newer = Nhật ký do phiên bản mới hơn của chương trình ghi. Hãy cài lại phiên bản mới; chương trình này không sửa tệp.
journal-demo-folder = Thư mục này chứa phiên mẫu nên không nhận phiên thật. Hãy dùng thư mục dữ liệu khác.
journal-real-folder = Thư mục này chứa phiên thật nên không nhận phiên mẫu. Hãy dùng thư mục dữ liệu khác.
journal-failing = Nhật ký chưa ghi được: ổ đĩa báo lỗi. Hãy sao lưu dữ liệu và kiểm tra ổ đĩa.
journal-set-aside = Tệp nhật ký bị hỏng đã được cất thành { $file }. Đã cứu được { $count } phiên sang tệp mới. Hãy giữ lại tệp cũ và báo người quản trị máy.
journal-broken = Chuỗi nhật ký không khớp, chỗ sai đầu tiên ở phiên số { $number }. Hãy sao chép thư mục dữ liệu và báo phường.
journal-refused = Có việc nêu mã không có trong danh mục nên không được ghi. Hãy kiểm tra danh mục nội dung.
journal-lost = Không ghi được quá lâu: { $count } lượt đã mất vì bộ nhớ tạm đầy. Hãy xem lỗi của nhật ký và xử lý.
journal-missing = Nhật ký thiếu { $count } phiên đã lưu. Bản sao mới nhất trước đó là { $file }: hãy tắt chương trình, chạy tramso journal restore với tệp này và báo phường.
journal-missing-no-copy = Nhật ký thiếu { $count } phiên đã lưu và không có bản sao. Hãy kiểm tra ổ đĩa, thư mục dữ liệu và báo phường.
journal-exposed = Tài khoản khác trên máy này đọc được thư mục dữ liệu. Hãy để thư mục và các tệp trong đó thuộc về tài khoản chạy Trạm Số.
journal-broken-month = Chuỗi nhật ký không khớp ở tháng { $month }. Hãy sao chép thư mục dữ liệu và báo phường.
journal-broken-act = Chuỗi việc của người trực không khớp, chỗ sai đầu tiên ở việc số { $number }. Hãy sao chép thư mục dữ liệu và báo phường.
journal-broken-counts = Số liệu tổng hợp không khớp với các phiên. Hãy sao chép thư mục dữ liệu và báo phường.
journal-unreadable = Không đọc được nhật ký để kiểm tra. Hãy kiểm tra ổ đĩa và quyền đọc thư mục dữ liệu.
journal-damaged = Tệp nhật ký bị hỏng. Hãy sao chép thư mục dữ liệu, tắt chương trình, khôi phục bản sao mới nhất bằng tramso journal restore và báo phường.
journal-broken-marks = Bảng tra không khớp với các phiên, từ phiên số { $number }. Hãy sao chép thư mục dữ liệu và báo phường.
journal-backup-missing = Không thấy nhật ký để sao chép. Hãy kiểm tra đường dẫn.
journal-backup-exists = Tệp đích đã có. Hãy chọn tên khác; chương trình không ghi đè bản sao.
journal-backup-full = Không sao chép được nhật ký: ổ đĩa đã đầy. Hãy xoá bớt tệp hoặc chọn ổ khác.
journal-backup-failed = Không sao chép được nhật ký: không ghi được tệp đích. Hãy kiểm tra đường dẫn và quyền ghi.
journal-restore-missing = Không thấy tệp để khôi phục. Hãy kiểm tra tên tệp và đường dẫn.
journal-restore-newer = Bản sao do phiên bản mới hơn của chương trình ghi. Hãy cài phiên bản mới rồi khôi phục.

## Xem lại nhật ký

review-missing = Chưa có nhật ký nào trong thư mục dữ liệu.
review-locked = Chưa đọc được nhật ký: chương trình khác đang giữ tệp. Hãy thử lại sau.
review-unreadable = Không đọc được nhật ký. Hãy kiểm tra ổ đĩa và quyền đọc thư mục dữ liệu.

## Vào ca
sign-in-title = Vào ca trực
sign-in-text = Chọn mã của mình. Ai mang mã nào ghi ở sổ trực, máy không lưu tên.
sign-in-choose = Chọn mã, rồi gõ mã PIN ở đây.
sign-in-nobody = Không còn ai đăng nhập được. Người quản trị máy tính dùng lệnh tramso staff.
sign-in-pin = Mã PIN của { $code }
sign-in-checking = Đang kiểm tra…
sign-in-too-short = Mã PIN có từ 6 đến 10 số.
sign-in-wrong = Mã và PIN không khớp. Gõ lại, hoặc hỏi người quản trị.
sign-in-wait =
    Sai nhiều lần nên phải chờ { $minutes ->
        [0] { $seconds } giây
       *[other] { $minutes } phút { $seconds } giây
    }.
staff-shift = Vào ca trực
