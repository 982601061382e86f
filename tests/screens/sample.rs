//! A guide that has everything a guide may have, as long as it may be, and the hub that it is shown at.

use crate::desk::{HUB, Plan};
use crate::small;

use tramso::catalog::Files;
use tramso::hub::{Contrast, TextSize};
use tramso::id::GuideId;
use tramso::l10n::Language;

const GUIDE: &str = r#"
topic = "benefits"
order = 99
icon = "key-round"
minutes = 10
place = "phone"
fee = "free"
needs = ["phone", "chip-card"]
rules = ["hanoi-online-zero"]
laws = ["decree-69-2024"]
sources = [{ url = "https://dichvucong.gov.vn/a", read = 2026-07-18, trust = "official" }]

[[steps]]
use = "sample-open"

[[steps]]
id = "numbers"
wait = "phone"
picture = { phone = "sample-app", rows = [
  { field = "sample-number", mark = 1 },
  { blank = true },
  { list = ["sample-one", "sample-two"], at = 2, marks = [2, 3] },
  { button = "sample-send", mark = 4 },
] }
troubles = ["otp-missing"]

[[steps]]
id = "page"
picture = { browser = "dichvucong.gov.vn/p/home", rows = [
  { tabs = ["sample-one", "sample-two"], at = 1, mark = 1 },
  { menu = "sample-send", marks = [2, 3] },
  { tiles = ["sample-one", "sample-two", "sample-send"], at = 3, mark = 4 },
] }
qr = ["https://dichvucong.gov.vn/p/home"]

[[steps]]
id = "front"
picture = { card = "front", rows = [
  { part = "photo" },
  { part = "chip" },
  { part = "number", mark = 1 },
  { part = "expiry", marks = [2, 3] },
] }

[[steps]]
id = "back"
picture = { card = "back", rows = [{ part = "qr", mark = 1 }, { part = "issued" }] }
qr = ["https://vneid.gov.vn"]

[[steps]]
id = "phone-parts"
picture = { phone = "sample-app", rows = [
  { text = "sample-one" },
  { toggle = "sample-two", on = false, mark = 1 },
  { check = "sample-two", on = true },
  { message = "sample-one" },
  { passcode = "sample-number" },
  { app = "sample-app", mark = 2 },
] }

[[steps]]
id = "held"
picture = { phone = "sample-app", rows = [{ nfc = "sample-two", mark = 1 }] }
qr = ["https://vneid.gov.vn"]

[[steps]]
id = "seen"
picture = { phone = "sample-app", rows = [{ camera = "sample-one" }, { qr = "sample-two", mark = 1 }] }

[[steps]]
id = "codes"
qr = ["https://dichvucong.gov.vn", "https://vneid.gov.vn"]

[[steps]]
id = "call"
call = ["vneid", "police"]

[[steps]]
id = "wifi"
hub = "wifi"

[[steps]]
id = "zalo"
hub = "zalo"

[[steps]]
id = "contacts"
hub = "contacts"

[[steps]]
id = "question"
ask = [{ answer = "yes", to = "end:done" }, { answer = "no", to = "end:other" }]

[[ends]]
id = "done"
outcome = "done-here"
go = ["vneid-install", "portal-login", "birth-registration", "identity-card"]

[[ends]]
id = "other"
outcome = "sent-to-police"
"#;

const WORDS: &str = "
title = Bài thử có đủ mọi thứ mà một bài có thể có
    .short = Bài thử có đủ mọi thứ
about = Bài này để thử. Mọi thứ mà một bài hướng dẫn có thể có đều ở đây, dài như được phép.

numbers = Gõ số căn cước và số điện thoại đã khai nhé
    .do-1 = Gõ **số căn cước (12 số)** vào ô `Số căn cước`
    .do-2 = Chọn `Một lựa chọn dài hơn` trong danh sách
    .do-3 = Đợi một chút
    .do-4 = Bấm `Gửi yêu cầu` rồi đợi
    .warning = **Không đọc mật khẩu hay mã trong tin nhắn cho bất kỳ ai,** kể cả người hỗ trợ.
    .helper = Quay mặt đi khi người dân gõ.
page = Mở trang dichvucong.gov.vn trên điện thoại đi
    .do-1 = Trên máy tính, mở trang **dichvucong.gov.vn**, đọc kỹ địa chỉ, đúng từng chữ rồi mới làm
    .do-2 = Bấm `Gửi yêu cầu`
    .do-3 = Đọc kỹ điều trang này hỏi
    .do-4 = Bấm `Gửi yêu cầu` ở dưới
    .text-1 = Trang này chạy cả trên điện thoại lẫn trên máy tính, không phải cài thêm gì.
    .warning = Chỉ một địa chỉ đúng: **dichvucong.gov.vn**. Địa chỉ khác dù gần giống cũng là giả mạo.
    .qr-1 = Cổng Dịch vụ công
front = Xem mặt trước của thẻ
    .do-1 = Tìm **số căn cước**
    .do-2 = Tìm **ngày hết hạn**
    .do-3 = Thẻ hết hạn thì làm thẻ mới
back = Xem mặt sau của thẻ
    .do-1 = Tìm mã QR
    .qr-1 = Trang VNeID của Bộ Công an
phone-parts = Xem các phần của màn hình
    .do-1 = Để công tắc ở chế độ tắt
    .do-2 = Bấm `Cài đặt`
held = Áp thẻ vào mặt sau điện thoại
    .do-1 = Giữ yên thẻ cho đến khi máy báo đã đọc xong
    .qr-1 = Trang VNeID
seen = Đưa máy vào mã QR
    .do-1 = Quét mã
codes = Quét một trong hai mã
    .text-1 = Mã bên trái mở Cổng Dịch vụ công, mã bên phải mở trang VNeID.
    .qr-1 = Cổng Dịch vụ công quốc gia
    .qr-2 = Trang VNeID
call = Gọi số cần gọi
    .text-1 = Gọi bằng máy của mình.
wifi = Vào Wi-Fi của điểm này
    .do-1 = Mở **Cài đặt**, chọn `Wi-Fi`
zalo = Theo dõi Zalo của tổ dân phố
    .do-1 = Mở **Zalo**, quét mã bên cạnh
contacts = Gọi ai, gặp ai
question = Đã làm xong chưa?
    .text-1 = Làm xong thì về, chưa xong thì ra công an phường.
    .answer-yes = Đã xong
    .answer-no = Chưa xong

end-done = Đã làm xong mọi thứ của bài này
    .next = Nhớ kỹ mật khẩu và passcode, **không nói cho ai**. Từ nay dùng VNeID để đăng nhập.
end-other = Ra công an phường, xã
    .next = Mang thẻ căn cước.

label-sample-app = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Cài đặt
label-sample-number = Số căn cước
    .hint = 12 số in trên thẻ
    .or-1 = Số định danh cá nhân
label-sample-send = Gửi yêu cầu
    .or-1 = Tiếp tục
    .or-2 = Đồng ý
";

const SHARED: &str = r#"
wait = "phone"
picture = { phone = "sample-app", rows = [{ button = "sample-two", mark = 2 }] }
"#;

const SHARED_WORDS: &str = "
sample-open = Mở ứng dụng VNeID
    .do-1 = Bấm biểu tượng **VNeID**
    .do-2 = Bấm `Một lựa chọn dài hơn`
label-sample-app = Tên của bước dùng chung
label-sample-one = Một lựa chọn
label-sample-two = Một lựa chọn dài hơn
";

/// The sample guide.
pub(crate) fn id() -> GuideId {
    "sample".parse().unwrap()
}

/// The content built in, and the sample.
pub(crate) fn files() -> Files {
    let mut files = small::files();
    files.insert("guides/sample.toml", GUIDE);
    files.insert("steps/sample-open.toml", SHARED);
    for language in Language::ALL.map(Language::code) {
        files.insert(format!("locales/{language}/guides/sample.ftl"), WORDS);
        files.insert(format!("locales/{language}/steps/sample-open.ftl"), SHARED_WORDS);
    }
    files
}

/// A hub with everything of its own that the sample shows.
pub(crate) fn hub() -> String {
    let official = "[[officials]]\nrole = \"Công chức Tư pháp\"\nphone = \"0900 000 000\"\n";
    let own = "zalo = \"https://zalo.me/todanphoso7\"\naddress = \"Nhà văn hoá, ngõ 7\"\n";
    format!("{own}{HUB}\n{official}")
}

/// A kiosk with the sample in it, at a hub of these settings.
pub(crate) fn plan(hub: &str, language: Language, text: TextSize, contrast: Contrast) -> Plan {
    let plan = Plan::looking(language, text, contrast);
    let display = plan.hub.split_once("[display]").unwrap().1;
    Plan { hub: format!("{hub}\n[display]{display}"), files: files(), ..plan }
}
