//! A procedure that has everything a procedure can have: its case is chosen first, and each notice shows
//! what belongs to that case on that day, in both languages and on every canvas.

use crate::desk::{Desk, Plan};
use crate::fit::Faults;
use crate::glance::Glance;
use crate::said;
use crate::small;
use crate::walk::Walk;

use tramso::catalog::Files;
use tramso::hub::{Contrast, TextSize};
use tramso::id::{ItemId, ProcedureId};
use tramso::journal::Event;
use tramso::l10n::Language;
use tramso::visit::Happening;

use iced::Size;
use jiff::Timestamp;

/// 10 o'clock in Hanoi on 1 January 2027.
const NEW_YEAR: i64 = 1_798_772_400;

const CASES: [&str; 3] = ["first", "change", "lost"];

/// The catalogue built in, with the sample.
fn files() -> Files {
    let mut files = small::files();
    files.insert("procedures/sample-card.toml", include_str!("../sample/procedure.toml"));
    let words = [include_str!("../sample/vi.ftl"), include_str!("../sample/en.ftl")];
    for (language, words) in Language::ALL.into_iter().zip(words) {
        files.insert(format!("locales/{}/procedures/sample-card.ftl", language.code()), words);
    }
    for (path, more) in [
        ("agencies.toml", include_str!("../sample/agencies.toml")),
        ("laws.toml", include_str!("../sample/laws.toml")),
        ("locales/vi/shared.ftl", include_str!("../sample/shared-vi.ftl")),
        ("locales/en/shared.ftl", include_str!("../sample/shared-en.ftl")),
    ] {
        let text = format!("{}{more}", files.text(path).unwrap_or_default());
        files.insert(path, text);
    }
    files
}

fn id() -> ProcedureId {
    "sample-card".parse().unwrap()
}

/// A kiosk that shows the sample's cases.
pub(crate) fn at_the_cases(plan: Plan) -> Desk {
    let mut desk = Plan { files: files(), ..plan }.stand().0;
    desk.open(&ItemId::Procedure(id()));
    desk
}

/// A kiosk that shows the notice of a case.
pub(crate) fn at(case: &str, plan: Plan) -> Desk {
    let mut desk = at_the_cases(plan);
    desk.choose_case(&id(), &case.parse().unwrap());
    desk
}

/// All texts of what is on the screen, from this page to the last.
fn all_texts(desk: &mut Desk) -> Vec<String> {
    let mut texts: Vec<String> = desk.look().texts.into_iter().map(|(text, _)| text).collect();
    while desk.shows("read-on") {
        desk.tap("read-on");
        texts.extend(desk.look().texts.into_iter().map(|(text, _)| text));
    }
    texts
}

/// What the texts of all pages say of the notice of a case on a day.
fn said_of(case: &str, begins: Option<i64>) -> String {
    let plan = Plan::default();
    let begins = begins.map_or(plan.begins, |second| Timestamp::from_second(second).unwrap());
    all_texts(&mut at(case, Plan { begins, ..plan })).join("\n")
}

#[test]
fn every_case_fits_and_says_itself_on_every_canvas_in_both_languages() {
    let windows = [(1920.0, 1080.0), (1366.0, 768.0), (1080.0, 1920.0)];
    for (width, height) in windows {
        let window = Size::new(width, height);
        let mut faults = Faults::default();
        for (language, text_size) in Language::ALL
            .into_iter()
            .flat_map(|language| TextSize::ALL.map(|size| (language, size)))
        {
            let plan = Plan::looking(language, text_size, Contrast::Normal);
            let mut desk = Plan { window, files: files(), ..plan }.stand().0;
            let mut of_this_size = Faults::default();
            let mut look = |desk: &mut Desk, name: &str, glance: &Glance| {
                of_this_size.look(desk, name, glance);
                said::look(desk, name, glance);
            };
            Walk { desk: &mut desk, look: &mut look }.procedure(&id());
            of_this_size.assert_none();
            faults.screens += of_this_size.screens;
        }
        assert!(faults.screens >= 6 * (1 + 3 * 3), "only {} screens were seen", faults.screens);
    }
}

#[test]
fn the_case_is_chosen_by_touch_and_back_returns_to_the_choice() {
    for language in Language::ALL {
        let plan = Plan::looking(language, TextSize::Normal, Contrast::Normal);
        let mut desk = at_the_cases(plan);
        let choice = desk.look();
        for case in CASES {
            desk.choose_case(&id(), &case.parse().unwrap());
            let title =
                desk.of(|catalog| &catalog.procedures[&id()].words, &format!("case-{case}"));
            assert!(desk.look().has(&title));
            assert!(desk.shows("dossier-at-times") || desk.shows("read-on"));
            desk.tap("back");
            assert_eq!(desk.look().words(), choice.words());
        }
        desk.tap("back");
        assert!(desk.shows("home") && !desk.app.is_home(), "the list is there again");
    }
}

#[test]
fn a_case_that_was_chosen_stays_when_the_language_changes() {
    let mut desk = at("change", Plan::default());
    assert!(desk.look().has("Đổi thẻ"));
    desk.tap("other-language");
    assert!(desk.look().has("Change the card"));
    desk.tap("back");
    assert!(desk.look().has("The card is lost"));
}

#[test]
fn a_notice_leads_to_the_end_and_back_to_its_case() {
    let mut desk = at("lost", Plan::default());
    desk.read_on();
    let last = desk.look();
    desk.tap("finish");
    desk.tap("back");
    assert_eq!(desk.look().words(), last.words());
}

#[test]
fn the_code_on_the_screen_is_that_of_the_case_and_counts_once_it_shows() {
    let page = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/mau";
    let (mut desk, log) = Plan { files: files(), ..Plan::default() }.stand();
    let shown = |events: Vec<Event>| {
        let shown = events.iter().filter(|event| format!("{event:?}").contains("QrShown"));
        shown.count()
    };
    desk.open(&ItemId::Procedure(id()));
    assert!(desk.look().codes.is_empty());
    assert_eq!(shown(log.take()), 0);
    for (case, ending) in [("first", ""), ("change", "-doi"), ("lost", "")] {
        desk.choose_case(&id(), &case.parse().unwrap());
        assert_eq!(desk.look().codes[0].0, format!("{page}{ending}"));
        assert_eq!(shown(log.take()), 1, "{case}");
        desk.tap("back");
    }
    assert!(format!("{:?}", Happening::QrShown).contains("QrShown"));
}

#[test]
fn what_holds_today_is_told_with_what_comes_after() {
    let change = said_of("change", None);
    let half = "25.000 đ (một nửa của 50.000 đ) đến hết 31/12/2026, sau đó 50.000 đ";
    assert!(change.contains(&format!("Tại quầy: {half}")), "{change}");
    assert!(change.contains("Trên mạng: Chưa công bố, hỏi phường"), "{change}");
    assert!(change.contains("Qua bưu điện: Miễn phí"), "{change}");
    assert!(change.contains("2.000 đ (một trang)"), "{change}");

    let lost = said_of("lost", None);
    assert!(lost.contains("70.000 đ đến hết 31/12/2026, sau đó hỏi phường"), "{lost}");
    let gap = "60.000 đ đến hết 31/12/2026, sau đó hỏi phường. Từ 01/06/2027: 80.000 đ";
    assert!(lost.contains(gap), "{lost}");
    let nothing = "Chưa công bố, hỏi phường. Từ 01/03/2027: 95.000 đ";
    assert!(lost.contains(nothing), "{lost}");
    assert!(!lost.contains("90.000"), "its time has passed: {lost}");
}

#[test]
fn a_fee_whose_time_has_passed_is_not_told_any_more() {
    let change = said_of("change", Some(NEW_YEAR));
    assert!(change.contains("Tại quầy: 50.000 đ"), "{change}");
    assert!(!change.contains("25.000"), "{change}");
    let lost = said_of("lost", Some(NEW_YEAR));
    assert!(!lost.contains("70.000") && !lost.contains("60.000"), "{lost}");
    assert!(lost.contains("Tại quầy: Chưa công bố, hỏi phường"), "{lost}");
}

#[test]
fn a_case_shows_what_belongs_to_it_alone() {
    let [first, change, lost] = CASES.map(|case| said_of(case, None));
    assert!(first.contains("Chưa từng có thẻ mẫu.") && !change.contains("Chưa từng có thẻ mẫu."));
    assert!(change.contains("Thẻ cũ nộp lại") && !first.contains("Thẻ cũ nộp lại"));
    assert!(change.contains("Thẻ mẫu cũ") && !first.contains("Thẻ mẫu cũ"));
    assert!(change.contains("Mã 1.999902") && first.contains("Mã 1.999901"));
    assert!(change.contains("2/QĐ-THU") && lost.contains("1/QĐ-THU ngày 02/03/2026"));
    assert!(lost.contains("Qua thư điện tử") && !change.contains("Qua thư điện tử"));
    assert!(first.contains("50.000") == change.contains("40.000"), "a fee of another case");
}

#[test]
fn everything_that_was_read_is_shown_somewhere() {
    let mut desk = at_the_cases(Plan::default());
    let mut shown = all_texts(&mut desk);
    shown.extend(
        CASES
            .iter()
            .flat_map(|case| said_of(case, None).lines().map(str::to_owned).collect::<Vec<_>>()),
    );
    let shown = shown.join("\n");
    let words = include_str!("../sample/vi.ftl").lines();
    let words = words.filter(|line| !line.contains(".keywords") && !line.starts_with("staff-"));
    let shared = include_str!("../sample/shared-vi.ftl").lines();
    for (id, text) in words.chain(shared).filter_map(|line| line.split_once(" = ")) {
        // In the row of choices the title is short; where a case is chosen, the case is the title.
        assert!(id == "title" || shown.contains(text), "{id} is not shown: {text}");
    }
    for text in [
        "Giấy tờ cần có (2 bộ)",
        "Mẫu MS01",
        "Điền trên mạng",
        "Xuất trình (đưa xem, không nộp)",
        "2 bản chính, 1 bản sao, 1 bản sao có đóng dấu chứng thực",
        "Giấy tờ về chỗ ở (chỉ cần một)",
        "Khi phải xác minh: thêm 8 giờ làm việc",
        "7 ngày làm việc",
        "15 ngày",
        "24 giờ",
        "Trả ngay",
        "Trong ngày",
        "Luật không định thời hạn",
        "Tuỳ trường hợp",
        "Qua điện thoại",
        "Trên trang của cơ quan",
        "Tại nhà",
        "công dân Việt Nam, người Việt Nam ở nước ngoài, người nước ngoài, cơ quan, tổ chức",
        "Cấp giải quyết: phường, xã",
        "1/2020/QH14: Luật Thẻ mẫu",
        "2/2021/NĐ-CP, 3/2022/TT-ABC",
        "Theo Cổng Dịch vụ công quốc gia, bản ngày 18/07/2026.",
    ] {
        assert!(shown.contains(text), "{text} is not shown: {shown}");
    }
}

#[test]
fn lines_for_staff_are_shown_to_a_helper_alone() {
    let line = "Đối chiếu mức phí với bảng niêm yết.";
    assert!(!said_of("first", None).contains(line));
    let mut desk = Plan { files: files(), ..Plan::default() }.stand().0;
    desk.app.join("TN-07".parse().unwrap());
    desk.open_notice("sample-card");
    assert!(all_texts(&mut desk).iter().any(|text| text == line));
}

#[test]
fn a_procedure_without_a_page_has_no_code() {
    let mut files = files();
    let text = files.text("procedures/sample-card.toml").unwrap();
    let page = "page = \"https://dichvucong.gov.vn/thu-tuc-hanh-chinh/mau\"\n";
    let without = text.replace(page, "");
    assert_ne!(without, text);
    files.insert("procedures/sample-card.toml", without);
    let mut desk = Plan { files, ..Plan::default() }.stand().0;
    desk.open_notice("sample-card");
    assert!(desk.look().codes.is_empty());
}
