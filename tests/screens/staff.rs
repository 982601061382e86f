//! The staff door, what staff are told, and a kiosk whose content is not in order.

use crate::desk::{Desk, Plan};

use tramso::catalog::Files;
use tramso::id::ItemId;
use tramso::journal::{Health, Report};
use tramso::kiosk::Message;
use tramso::l10n::{Language, Phrase};

use iced::Point;
use lucide_icons::Icon;

use std::time::Duration;

/// The middle of the hub's mark, which is the square at the top left.
fn mark(desk: &mut Desk) -> Point {
    let is_square = |side: f32| (side - 88.0).abs() < 0.5;
    let boxes = desk.look().boxes;
    let squares = boxes.iter().filter(|place| is_square(place.width) && is_square(place.height));
    squares.min_by(|a, b| a.x.total_cmp(&b.x)).unwrap().center()
}

/// Holds the mark for so many tenths of a second, with the shell's ticks meanwhile.
fn hold(desk: &mut Desk, tenths: u32) {
    let mark = mark(desk);
    desk.put_finger(mark);
    for _ in 0..tenths {
        desk.pass(Duration::from_millis(100));
        desk.send(Message::Ticked);
    }
}

fn lift(desk: &mut Desk) {
    let mark = mark(desk);
    desk.lift_finger(mark);
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
    let mut plates = 1;
    while !desk.shows("staff-title") {
        desk.tap("next-page");
        plates += 1;
    }
    assert!(plates > 5);
}

#[test]
fn the_window_is_not_closed_by_a_resident() {
    let mut desk = Desk::new();
    desk.send(Message::CloseRequested);
    assert!(!desk.has_ended);
}

fn has_mark(desk: &mut Desk) -> bool {
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

#[test]
fn what_is_wrong_is_said_to_staff_in_the_language_of_the_screen() {
    let mut files = Files::embedded();
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
    let mut files = Files::embedded();
    files.insert("guides/vneid-activate.toml", "this is no guide");
    let mut desk = Plan { files, ..Plan::default() }.stand().0;
    assert!(has_mark(&mut desk));
    desk.go_to_step("vneid-install", "signs");
}

/// A kiosk with a guide that is good until a day.
fn good_until(day: &str) -> Desk {
    let mut files = Files::embedded();
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
