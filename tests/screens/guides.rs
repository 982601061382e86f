//! All that a guide may have, in every window, text size and theme: it fits, is said, and leads on.

use crate::codes::Reader;
use crate::desk::{Desk, Plan};
use crate::fit::Faults;
use crate::glance::Glance;
use crate::said;
use crate::sample;
use crate::walk::Walk;

use tramso::catalog::Catalog;
use tramso::hub::{Contrast, TextSize};
use tramso::id::ItemId;
use tramso::journal::Outcome;
use tramso::kiosk::text::Role;
use tramso::l10n::Language;

use iced::{Rectangle, Size};

use std::collections::BTreeSet;

const WINDOWS: [Size; 3] =
    [Size::new(1920.0, 1080.0), Size::new(1366.0, 768.0), Size::new(1080.0, 1920.0)];

/// A look at each screen of the sample at a text size: in each window, with all that a hub may have and
/// with nothing.
fn look_at_all(text: TextSize, look: &mut dyn FnMut(&mut Desk, &str, &Glance)) {
    for window in WINDOWS {
        for hub in [sample::hub().as_str(), ""] {
            let plan = sample::plan(hub, Language::Vietnamese, text, Contrast::Normal);
            let mut desk = Plan { window, ..plan }.stand().0;
            Walk { desk: &mut desk, look: &mut *look }.guide(&sample::id());
        }
    }
}

fn all_of_it_fits(text: TextSize) {
    for window in WINDOWS {
        for hub in [sample::hub().as_str(), ""] {
            let mut faults = Faults::default();
            let plan = sample::plan(hub, Language::Vietnamese, text, Contrast::Normal);
            let mut desk = Plan { window, ..plan }.stand().0;
            let mut look =
                |desk: &mut Desk, name: &str, glance: &Glance| faults.look(desk, name, glance);
            Walk { desk: &mut desk, look: &mut look }.guide(&sample::id());
            assert!(faults.screens > 20, "only {} screens were seen", faults.screens);
            faults.assert_none();
        }
    }
}

#[test]
fn the_sample_has_no_problems() {
    assert_eq!(Catalog::load(&sample::files()).problems, []);
}

#[test]
fn all_of_a_guide_fits() {
    all_of_it_fits(TextSize::Normal);
}

#[test]
fn all_of_a_guide_fits_with_large_text() {
    all_of_it_fits(TextSize::Large);
}

#[test]
fn all_of_a_guide_fits_with_the_largest_text() {
    all_of_it_fits(TextSize::Larger);
}

#[test]
fn all_of_a_guide_is_said_and_its_codes_read_back_and_lie_beside_other_things() {
    for text in TextSize::ALL {
        let mut reader = Reader::default();
        look_at_all(text, &mut |desk, name, glance| {
            said::look(desk, name, glance);
            reader.look(desk, name, glance);
            nothing_lies_on_a_code(name, glance);
        });
        for code in ["https://zalo.me/todanphoso7", "https://dichvucong.gov.vn/p/home"] {
            assert!(reader.has(code), "{code} was on no screen");
        }
        assert!(reader.has(r"WIFI:T:WPA;S:Nhà văn hoá 7;P:moi-ba-con\; 1\,2\\3;;"));
    }
}

fn nothing_lies_on_a_code(name: &str, glance: &Glance) {
    for (code, place) in &glance.codes {
        let overlaps = |other: &Rectangle| {
            let common = place.intersection(other);
            common.is_some_and(|common| common.width > 0.5 && common.height > 0.5)
        };
        let over = glance.texts.iter().find(|(_, other)| overlaps(other));
        assert_eq!(over, None, "{name}: on the code of {code}");
        let twice = glance.codes.iter().filter(|(_, other)| overlaps(other)).count();
        assert_eq!(twice, 1, "{name}: codes lie on each other");
    }
}

/// A picture with a QR code stays, whatever the room: what it says is on each of the step's pages.
#[test]
fn a_picture_and_a_code_are_both_shown_on_every_page() {
    for (text, window) in TextSize::ALL.iter().flat_map(|text| WINDOWS.map(|w| (*text, w))) {
        let plan = sample::plan(&sample::hub(), Language::Vietnamese, text, Contrast::Normal);
        let mut desk = Plan { window, ..plan }.stand().0;
        let mut pages = 0;
        let mut look = |_: &mut Desk, name: &str, glance: &Glance| {
            if name.starts_with("sample, step page, page") {
                pages += 1;
                assert!(glance.has("dichvucong.gov.vn/p/home"), "{name} in {window:?} at {text:?}");
                assert_eq!(glance.codes.len(), 1, "{name}");
            }
        };
        Walk { desk: &mut desk, look: &mut look }.guide(&sample::id());
        assert!(pages > 0);
    }
}

fn desk() -> Desk {
    sample::plan(&sample::hub(), Language::Vietnamese, TextSize::Normal, Contrast::Normal).stand().0
}

#[test]
fn the_guides_own_label_goes_before_that_of_a_shared_step() {
    let mut desk = desk();
    desk.go_to_step("sample", "sample-open");
    let glance = desk.look();
    assert!(glance.has("VNeID") && glance.has("Một lựa chọn dài hơn"), "{:?}", glance.words());
    assert!(!glance.has("Tên của bước dùng chung"));
}

#[test]
fn other_labels_stand_below_a_label() {
    let mut desk = desk();
    desk.go_to_step("sample", "numbers");
    let glance = desk.look();
    assert!(glance.has("hoặc: Tiếp tục, Đồng ý"), "{:?}", glance.words());
    assert!(glance.words().iter().any(|text| text.starts_with("Bấm Gửi yêu cầu rồi")));
}

/// The letters of a title are larger than usual where the guide has room to spare, and equally so on
/// pages with much and with little to say.
#[test]
fn the_pages_of_a_guide_share_one_size_of_type() {
    let mut desk = desk();
    let mut heights = Vec::new();
    for step in ["wifi", "seen", "call"] {
        desk.go_to_step("sample", step);
        let title = desk.of_guide(&sample::id(), step);
        heights.push(desk.look().place_of(&title).unwrap().height);
        desk.tap("home");
        desk.tap("leave-go");
    }
    assert!(heights.iter().all(|height| (height - heights[0]).abs() < 0.5), "{heights:?}");
    assert!(heights[0] > Role::Title.line() + 5.0, "{heights:?}");
}

#[test]
fn an_end_leads_on_to_the_next_item_and_the_visit_goes_on() {
    let (mut desk, disk) =
        sample::plan(&sample::hub(), Language::Vietnamese, TextSize::Normal, Contrast::Normal)
            .stand_on_disk();
    desk.go_to_step("sample", "question");
    desk.tap_text("Đã xong");
    let next = ItemId::Procedure("identity-card".parse().unwrap());
    let name = desk.name_of(&next);
    while !desk.look().has(&name) {
        desk.tap("read-on");
    }
    desk.tap_text(&name);
    assert!(desk.app.visit().is_some());
    desk.tap("back");
    desk.read_on();
    assert!(desk.shows("finish"), "back leads to the end");
    desk.tap("home");
    disk.settle();
    let saved = disk.only();
    let items: BTreeSet<_> = saved.items.iter().map(|(item, _)| item.as_str()).collect();
    assert_eq!(items, ["sample", "identity-card"].into());
    assert_eq!(saved.outcome, Outcome::DoneHere);
}

#[test]
fn rules_and_laws_stand_before_the_first_step() {
    let mut desk = desk();
    let mut words = String::new();
    let mut look = |_: &mut Desk, name: &str, glance: &Glance| {
        if name.starts_with("sample, intro") {
            words += &glance.words().join("|");
        }
    };
    Walk { desk: &mut desk, look: &mut look }.intros();
    let rule = desk.of(|catalog| &catalog.words, "rule-hanoi-online-zero");
    assert!(words.contains("69/2024/NĐ-CP") && words.contains(&rule), "{words}");
}
