//! The staff door, what staff are told, and a kiosk whose content is not in order.

use crate::desk::{Desk, Plan};
use crate::small;

use tramso::catalog::Files;
use tramso::id::ItemId;
use tramso::journal::{
    Broken, Closing, EndedBy, Happening, Health, Report, Subject, Undone, VisitNumber,
};
use tramso::kiosk::{Message, Pace};
use tramso::l10n::{Language, Phrase};

use iced::{Point, Size};
use lucide_icons::Icon;

use std::collections::BTreeSet;
use std::time::Duration;

/// The middle of the hub's mark, which is the square at the top left.
pub(crate) fn mark(desk: &mut Desk) -> Point {
    let is_square = |side: f32| (side - 88.0).abs() < 0.5;
    let boxes = desk.look().boxes;
    let squares = boxes.iter().filter(|place| is_square(place.width) && is_square(place.height));
    squares.min_by(|a, b| a.x.total_cmp(&b.x)).unwrap().center()
}

/// Holds the mark for so many tenths of a second.
fn hold(desk: &mut Desk, tenths: u32) {
    let mark = mark(desk);
    desk.put_finger(mark);
    desk.wait_for(Duration::from_millis(100) * tenths);
}

fn lift(desk: &mut Desk) {
    let mark = mark(desk);
    desk.lift_finger(mark);
}

/// From a resident's screen to behind the staff door.
pub(crate) fn enter(desk: &mut Desk) {
    hold(desk, 30);
    lift(desk);
    assert!(desk.shows("staff-title"));
}

#[test]
fn the_mark_held_for_three_seconds_opens_the_door_and_exit_ends_the_program() {
    for language in Language::ALL {
        let mut desk = Desk::new();
        desk.choose(language);
        hold(&mut desk, 30);
        assert!(desk.shows("staff-title"));
        lift(&mut desk);
        desk.tap("staff-exit");
        assert!(desk.has_ended);
    }
}

#[test]
fn a_shorter_hold_opens_nothing() {
    let mut desk = Desk::new();
    for tenths in [0, 1, 15, 29] {
        hold(&mut desk, tenths);
        lift(&mut desk);
        desk.wait(10);
        assert!(desk.app.is_home() && !desk.shows("staff-title"), "{tenths} tenths of a second");
    }
}

#[test]
fn the_door_opens_from_a_guide_too_and_ends_the_visit() {
    let mut desk = Desk::new();
    desk.go_to_step("vneid-install", "signs");
    hold(&mut desk, 30);
    assert!(desk.shows("staff-title") && desk.app.visit().is_none());
    lift(&mut desk);
    desk.tap("staff-close");
    assert!(desk.app.is_home());
}

#[test]
fn a_finger_that_leaves_the_mark_shuts_the_door() {
    let mut desk = Desk::new();
    let mark = mark(&mut desk);
    hold(&mut desk, 20);
    desk.draw_finger(Point::new(mark.x + 20.0, mark.y));
    assert!(desk.app.is_door_held(), "still on the mark");
    desk.draw_finger(Point::new(mark.x + 200.0, mark.y));
    assert!(!desk.app.is_door_held());
    desk.draw_finger(mark);
    desk.wait(10);
    assert!(!desk.shows("staff-title"), "back on the mark is not a new press");
    desk.lift_finger(mark);

    hold(&mut desk, 30);
    assert!(desk.shows("staff-title"));
}

#[test]
fn help_called_behind_the_door_leads_to_a_screen_that_ends_by_itself() {
    let mut desk = Desk::new();
    hold(&mut desk, 30);
    lift(&mut desk);
    desk.tap("call-help");
    assert!(!desk.shows("staff-title") && desk.shows("help-title"));
    desk.wait(240);
    assert!(desk.app.is_home() && desk.app.visit().is_none());
    assert!(!desk.shows("help-title") && desk.app.pace() == Pace::Minutes);
}

#[test]
fn the_system_ends_the_program_and_the_visit_with_it() {
    let (mut desk, disk) = Plan::default().stand_on_disk();
    desk.go_to_step("vneid-install", "signs");
    desk.send(Message::Stopped);
    assert!(desk.has_ended && desk.app.visit().is_none());
    disk.settle();
    assert_eq!(disk.only().ended_by, EndedBy::Restart);
}

#[test]
fn a_window_of_more_than_8192_pixels_is_not_drawn_on() {
    let mut desk = Desk::new();
    let known = desk.app.window();
    let sizes = [(8193.0, 1080.0), (1920.0, 32_767.0), (32_767.0, 32_767.0), (0.0, 1080.0)];
    for (width, height) in sizes {
        desk.send(Message::Resized(Size::new(width, height)));
        assert_eq!(desk.app.window(), known, "{width}×{height}");
    }
    desk.send(Message::Resized(Size::new(7680.0, 4320.0)));
    assert_eq!(desk.app.window(), Size::new(7680.0, 4320.0));
}

#[test]
fn the_room_behind_the_door_is_left_when_nobody_is_there() {
    let mut desk = Desk::new();
    hold(&mut desk, 30);
    lift(&mut desk);
    desk.wait(179);
    assert!(!desk.shows("idle-title"));
    desk.wait(1);
    assert!(desk.shows("idle-title"), "staff are warned too");
    desk.tap("idle-stay");
    desk.wait(209);
    assert!(desk.shows("idle-title") && !desk.app.is_home());
    desk.wait(1);
    assert!(desk.app.is_home());
}

#[test]
fn the_gallery_is_walked_to_its_end_and_back_out() {
    let mut desk = Desk::new();
    hold(&mut desk, 30);
    lift(&mut desk);
    desk.tap("staff-gallery");
    let mut plates = BTreeSet::new();
    while !desk.shows("staff-title") {
        let plate = desk.look().words().join("|");
        assert!(plates.insert(plate), "a plate comes again: the gallery has no end");
        desk.tap("next-page");
    }
    assert!(plates.len() > 5);
}

#[test]
fn the_window_is_not_closed_by_a_resident() {
    let mut desk = Desk::new();
    desk.send(Message::CloseRequested);
    assert!(!desk.has_ended);
}

#[test]
fn a_window_for_trying_out_can_be_closed_and_the_visit_is_over() {
    let (mut desk, log) = Plan { can_close: true, ..Plan::default() }.stand();
    desk.go_to_step("vneid-install", "signs");
    desk.send(Message::CloseRequested);
    assert!(desk.has_ended && desk.app.visit().is_none());
    let last = log.take().pop().map(|event| event.what);
    assert_eq!(last, Some(Happening::Closed(Closing::by(EndedBy::Staff))));
}

/// Whether the wrench shows.
pub(crate) fn has_mark(desk: &mut Desk) -> bool {
    desk.look().has(&Icon::Wrench.unicode().to_string())
}

#[test]
fn a_log_that_cannot_write_shows_staff_a_mark_until_it_can_and_guides_run_on() {
    let mut desk = Desk::new();
    for health in Health::ALL.into_iter().filter(|health| *health != Health::Well) {
        assert!(!has_mark(&mut desk));
        desk.hear([Report::Health(health)]);
        assert!(has_mark(&mut desk), "{health:?}");
        let told = desk.words.phrase(desk.language(), &health.phrase());
        assert_eq!(desk.app.faults(), [told]);
        desk.hear([Report::Health(Health::Well)]);
    }
    desk.hear([Report::Health(Health::Full)]);
    desk.go_to_step("vneid-install", "signs");
    assert!(has_mark(&mut desk));
}

/// A report on each subject, and another on the same.
fn reports() -> [(Subject, [Report; 2]); 6] {
    let damage =
        |salvaged| Report::SetAside { moved_to: "journal-damaged.db".to_owned(), salvaged };
    let lack = |health| Report::NoBackup(Undone::Disk(health));
    [
        (Subject::Health, [Health::ReadOnly, Health::Failing].map(Report::Health)),
        (Subject::Damage, [1, 2].map(damage)),
        (Subject::Chain, [Broken::Session(7), Broken::Counts].map(Report::Broken)),
        (Subject::Backup, [Health::Full, Health::Failing].map(lack)),
        (Subject::Refusals, [1, 2].map(|number| Report::Refused(VisitNumber(number)))),
        (Subject::Losses, [1, 2].map(Report::Lost)),
    ]
}

#[test]
fn what_the_log_reports_is_said_once_on_each_subject_and_withdrawn_when_it_is_over() {
    let mut desk = Desk::new();
    let said = |desk: &Desk, report: &Report| {
        desk.words.phrase(desk.language(), &report.phrase().unwrap())
    };
    for (_, [first, last]) in reports() {
        desk.hear([first, last]);
    }
    let expected = reports().map(|(_, [_, last])| said(&desk, &last));
    assert_eq!(desk.app.faults(), expected);
    for (nth, (subject, _)) in reports().into_iter().enumerate() {
        assert!(has_mark(&mut desk));
        desk.hear([Report::Over(subject)]);
        assert_eq!(desk.app.faults(), expected[nth + 1..]);
    }
    assert!(!has_mark(&mut desk));
}

#[test]
fn what_is_wrong_is_said_to_staff_in_the_language_of_the_screen() {
    let mut files = small::files();
    files.insert("guides/vneid-install.toml", "topic = ");
    let plan = Plan {
        hub: "name = 7".to_owned(),
        files,
        faults: vec![Phrase::new("journal-refused")],
        ..Plan::default()
    };
    let mut desk = plan.stand().0;
    for language in Language::ALL {
        desk.choose(language);
        hold(&mut desk, 30);
        lift(&mut desk);
        desk.choose(language);
        let faults = desk.app.faults();
        assert!(faults.iter().any(|fault| fault.starts_with("hub.toml:1:")), "{faults:?}");
        assert!(faults.iter().any(|fault| fault.starts_with("guides/vneid-install.toml:1:")));
        for fault in faults {
            assert!(desk.look().has(&fault), "{fault}");
        }
        desk.tap("staff-close");
    }
}

#[test]
fn a_catalogue_with_nothing_in_it_is_out_of_order_and_help_can_be_called() {
    let mut desk = Plan { files: Files::default(), ..Plan::default() }.stand().0;
    for language in Language::ALL {
        desk.choose(language);
        assert!(desk.shows("out-of-order-title"));
    }
    desk.tap("call-help");
    assert!(desk.shows("help-title"));
    desk.tap("go-on");
    assert!(desk.shows("out-of-order-title") && desk.app.visit().is_none());
    hold(&mut desk, 30);
    assert!(desk.shows("staff-title"));
}

#[test]
fn a_broken_guide_costs_only_itself() {
    let mut files = small::files();
    files.insert("guides/vneid-activate.toml", "this is no guide");
    let mut desk = Plan { files, ..Plan::default() }.stand().0;
    assert!(has_mark(&mut desk));
    desk.go_to_step("vneid-install", "signs");
}

/// A kiosk with a guide that is good until a day.
fn good_until(day: &str) -> Desk {
    let mut files = small::files();
    let path = "guides/vneid-install.toml";
    let text = files.text(path).unwrap().replacen("icon =", &format!("until = {day}\nicon ="), 1);
    assert!(text.contains(day));
    files.insert(path, text);
    Plan { files, ..Plan::default() }.stand().0
}

#[test]
fn a_guide_past_its_day_says_so_to_the_resident() {
    let guide = ItemId::Guide("vneid-install".parse().unwrap());
    for (language, day) in
        [(Language::Vietnamese, "22/11/2026"), (Language::English, "22 November 2026")]
    {
        let says_so = |desk: &mut Desk| {
            let since = [("since", day.into())];
            let text = desk.words.say(language, "out-of-date", &since).replace("**", "");
            desk.look().has(&text)
        };
        let mut old = good_until("2026-11-21");
        old.choose(language);
        old.open(&guide);
        assert!(says_so(&mut old));

        let mut fresh = good_until("2026-11-22");
        fresh.choose(language);
        fresh.open(&guide);
        assert!(!says_so(&mut fresh), "the last day is a good day");
    }
}
