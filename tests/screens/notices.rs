//! The hub's notices: in turn on the first screen, and opened by a touch.

use crate::desk::{Desk, Plan};
use crate::fit::Faults;
use crate::glance::Glance;

use tramso::hub::{Contrast, TextSize};
use tramso::journal::{EndedBy, Outcome};
use tramso::kiosk::Pace;
use tramso::l10n::Language;

use iced::Size;

fn notice(title: &str, more: &str) -> String {
    format!(
        "title = \"{title}\"\ntitle-en = \"{title} (en)\"\nbody = \"Mang thẻ căn cước.\"\n\
         link = \"https://dichvucong.gov.vn/a\"\n{more}"
    )
}

fn hub_with(notices: &[String]) -> Plan {
    Plan { notices: notices.to_vec(), ..Plan::default() }
}

/// Which of the titles shows.
fn shown(desk: &mut Desk, titles: &[&str]) -> Vec<usize> {
    let glance = desk.look();
    (0..titles.len()).filter(|at| glance.has(titles[*at])).collect()
}

#[test]
fn notices_take_turns_of_twelve_seconds_and_the_clock_goes_on() {
    let titles = ["Họp tổ dân phố", "Tiêm phòng", "Thu gom rác"];
    let mut desk = hub_with(&titles.map(|title| notice(title, ""))).stand().0;
    assert_eq!(desk.app.pace(), Pace::Turns);
    let mut seen = Vec::new();
    for _ in 0..6 {
        let [at] = shown(&mut desk, &titles)[..] else { panic!("one at a time") };
        assert!(desk.look().has(&format!("{} / 3", at + 1)));
        seen.push(at);
        desk.wait(12);
    }
    assert_eq!(seen[..3], seen[3..]);
    let mut sorted = seen[..3].to_vec();
    sorted.sort_unstable();
    assert_eq!(sorted, [0, 1, 2]);
    let before = desk.look().words().join("|");
    desk.wait(60);
    assert_ne!(desk.look().words().join("|"), before, "the clock in the top bar");
}

#[test]
fn an_important_notice_stays_and_one_alone_needs_no_turns() {
    let titles = ["Họp tổ dân phố", "Hôm nay nghỉ"];
    let notices = [notice(titles[0], ""), notice(titles[1], "level = \"important\"\n")];
    let mut desk = hub_with(&notices).stand().0;
    for _ in 0..4 {
        assert_eq!(shown(&mut desk, &titles), [1]);
        desk.wait(12);
    }
    assert_eq!(desk.app.pace(), Pace::Minutes);
}

#[test]
fn a_notice_comes_and_goes_by_its_days_alone() {
    let titles = ["Đã qua", "Hôm nay", "Sắp tới"];
    let mut desk = hub_with(&[
        notice(titles[0], "to = 2026-11-21\n"),
        notice(titles[1], "from = 2026-11-22\nto = 2026-11-22\n"),
        notice(titles[2], "from = 2026-11-23\n"),
    ])
    .stand()
    .0;
    assert_eq!(shown(&mut desk, &titles), [1]);
    desk.wait(24 * 60 * 60);
    assert_eq!(shown(&mut desk, &titles), [2]);
}

#[test]
fn a_touch_opens_a_notice_with_its_code_and_the_log_has_its_number_alone() {
    for language in Language::ALL {
        let (mut desk, disk) = hub_with(&[notice("Họp tổ", "to = 2026-12-01\n")]).stand_on_disk();
        desk.choose(language);
        let title = if language == Language::English { "Họp tổ (en)" } else { "Họp tổ" };
        desk.tap_text(title);
        let glance = desk.look();
        assert!(glance.has("Mang thẻ căn cước."));
        assert_eq!(glance.codes[0].0, "https://dichvucong.gov.vn/a");
        desk.tap("finish");
        desk.tap("end-visit");
        let reports = disk.settle();
        desk.hear(reports);
        let saved = disk.only();
        assert_eq!(saved.items, [("notice-01".to_owned(), 0)]);
        let expected = (Outcome::Looked, EndedBy::Resident, 1);
        assert_eq!((saved.outcome, saved.ended_by, saved.qr_shown), expected);
        assert!(!disk.has("Họp"), "nothing of its words is written");
    }
}

/// Notices as long as they may be, with blanks and without.
#[test]
fn every_notice_fits_its_card_and_its_page_on_every_canvas() {
    let long =
        |word: &str, length: usize| word.repeat(length).chars().take(length).collect::<String>();
    let texts = [("Họp ", "Mang theo thẻ căn cước. "), ("khôngcódấucách", "mộttừrấtdài")];
    let windows = [(1920.0, 1080.0), (1366.0, 768.0), (1080.0, 1920.0)];
    let looks = windows.into_iter().flat_map(|window| TextSize::ALL.map(|size| (window, size)));
    let looks = looks.flat_map(|look| Language::ALL.map(|language| (look, language)));
    let square = (((1440.0, 1080.0), TextSize::Normal), Language::Vietnamese);
    for (((width, height), text_size), language) in looks.chain([square]) {
        let mut faults = Faults::default();
        for (is_important, (title, body)) in texts.into_iter().enumerate() {
            let level = if is_important == 1 { "important" } else { "normal" };
            let file = format!(
                "title = \"{}\"\nbody = \"{}\"\nlevel = \"{level}\"\n\
                 link = \"https://dichvucong.gov.vn/a\"\nto = 2026-12-01\n",
                long(title, 80).trim(),
                long(body, 400).trim()
            );
            let plan = Plan::looking(language, text_size, Contrast::Normal);
            let is_demo = language == Language::English;
            let window = Size::new(width, height);
            let plan = Plan { window, notices: vec![file.clone(), file], is_demo, ..plan };
            let mut desk = plan.whole().stand().0;
            let mut look = |desk: &mut Desk, name: &str| {
                let glance: Glance = desk.look();
                faults.look(
                    desk,
                    &format!("{name} at {width}x{height}, {text_size:?}, {level}"),
                    &glance,
                );
            };
            look(&mut desk, "home");
            desk.open_first_notice();
            look(&mut desk, "notice");
            while desk.shows("read-on") {
                desk.tap("read-on");
                look(&mut desk, "notice, further on");
            }
        }
        faults.assert_none();
    }
}

impl Desk {
    fn open_first_notice(&mut self) {
        use tramso::kiosk::Message;
        use tramso::kiosk::resident::{self, home};

        let id = "notice-01".parse().unwrap();
        let pressed = home::Message::NoticePressed(id);
        self.send(Message::Resident(resident::Message::Home(pressed)));
        assert!(!self.app.is_home());
    }
}
