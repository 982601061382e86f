//! Nobody is there any more: the warning, the countdown, and what the next visitor finds.

use crate::desk::{Desk, Plan};

use tramso::hub::{Contrast, Display, TextSize};
use tramso::id::ItemId;
use tramso::journal::{EndedBy, Outcome, Rating};
use tramso::kiosk::{Message, Pace};
use tramso::l10n::Language;

/// A place: its name, how long in seconds nothing may happen there, and the way to it.
type Place = (&'static str, u64, fn(&mut Desk));

fn places() -> [Place; 6] {
    [
        ("a topic", 180, |desk| {
            let topic = desk.catalog.topics[0].id.clone();
            let tile = desk.tile(&topic);
            desk.tap_text(&tile);
        }),
        ("before a guide", 180, |desk| {
            desk.open(&ItemId::Guide("vneid-activate".parse().unwrap()));
        }),
        ("a step to read", 180, |desk| desk.go_to_step("vneid-activate", "prepare")),
        ("a step on the phone", 300, |desk| desk.go_to_step("vneid-activate", "numbers")),
        ("a one-time code", 300, |desk| desk.go_to_step("vneid-activate", "otp")),
        ("a trouble of a step on the phone", 300, |desk| {
            desk.go_to_step("vneid-activate", "numbers");
            desk.tap("cannot-do-step");
        }),
    ]
}

#[test]
fn the_warning_comes_at_the_right_second_and_the_end_after_the_countdown() {
    for language in Language::ALL {
        for (place, quiet, go) in places() {
            let (mut desk, disk) = Plan::default().stand_on_disk();
            desk.choose(language);
            go(&mut desk);
            desk.wait(quiet - 1);
            assert!(!desk.shows("idle-title"), "{place}: too early");
            desk.wait(1);
            assert!(desk.shows("idle-title"), "{place}: too late");
            for left in (1..=30).rev() {
                assert!(desk.look().asks(&left.to_string()), "{place}: {left} seconds are left");
                assert!(desk.app.visit().is_some(), "{place}: ended too early");
                desk.wait(1);
            }
            assert!(desk.app.is_home() && desk.app.visit().is_none(), "{place}");
            assert_eq!(desk.language(), Language::Vietnamese);
            disk.settle();
            let saved = disk.only();
            assert_eq!((saved.ended_by, saved.language), (EndedBy::Idle, language.code()));
            assert_eq!(u64::from(saved.seconds), quiet + 30, "{place}");
        }
    }
}

#[test]
fn a_resident_may_stay_any_number_of_times() {
    for language in Language::ALL {
        let mut desk = Desk::new();
        desk.choose(language);
        desk.go_to_step("vneid-activate", "otp");
        let step = desk.look().words().join("|");
        let clock = desk.look().words().iter().position(|text| text.contains(':'));
        for _ in 0..12 {
            desk.wait(329);
            desk.tap("idle-stay");
            assert!(!desk.shows("idle-title"));
            let now = desk.look();
            let same = now.words().into_iter().zip(step.split('|')).enumerate();
            let differing = same.filter(|(_, (now, then))| now != then).map(|(place, _)| place);
            assert!(differing.eq(clock), "only the clock moved on");
        }
    }
}

#[test]
fn a_touch_beside_the_question_stays_too_and_presses_nothing() {
    let mut desk = Desk::new();
    desk.go_to_step("vneid-activate", "numbers");
    let next = desk.say("step-done");
    let under = desk.look().place_of(&next).unwrap().center();
    desk.wait(310);
    desk.tap_at(under);
    assert!(!desk.shows("idle-title"));
    let step = "numbers".parse().unwrap();
    assert!(desk.is_at(&"vneid-activate".parse().unwrap(), &step));
}

#[test]
fn a_resident_who_is_done_says_so() {
    for language in Language::ALL {
        let (mut desk, disk) = Plan::default().stand_on_disk();
        desk.choose(language);
        desk.go_to_step("vneid-install", "android-check");
        desk.wait(300);
        desk.tap("idle-done");
        assert!(desk.app.is_home());
        disk.settle();
        let saved = disk.only();
        assert_eq!((saved.ended_by, saved.outcome), (EndedBy::Resident, Outcome::Unfinished));
        assert_eq!(saved.items, [("vneid-install".to_owned(), 3)]);
    }
}

#[test]
fn a_touch_starts_the_waiting_anew() {
    let mut desk = Desk::new();
    desk.go_to_step("vneid-activate", "prepare");
    desk.wait(170);
    desk.tap_at(iced::Point::new(960.0, 540.0));
    desk.wait(170);
    assert!(!desk.shows("idle-title"));
    desk.wait(10);
    assert!(desk.shows("idle-title"));
}

#[test]
fn help_waits_for_the_helper_and_then_asks() {
    let mut desk = Desk::new();
    desk.tap("call-help");
    desk.wait(180);
    assert!(desk.shows("idle-title"));
    desk.wait(30);
    assert!(desk.app.is_home() && desk.app.visit().is_none());
}

#[test]
fn the_last_screen_goes_home_by_itself_and_keeps_the_rating() {
    let (mut desk, disk) = Plan::default().stand_on_disk();
    desk.open(&ItemId::Procedure("identity-card".parse().unwrap()));
    desk.read_on();
    desk.tap("finish");
    desk.tap("rating-good");
    desk.wait(59);
    assert!(desk.shows("finish-question"));
    desk.wait(1);
    assert!(desk.app.is_home());
    disk.settle();
    let saved = disk.only();
    assert_eq!((saved.rating, saved.ended_by), (Some(Rating::Good), EndedBy::Idle));
}

/// Changes everything that a visitor can change.
fn change_everything(desk: &mut Desk) {
    desk.tap("text-size");
    desk.send(Message::Pressed(tramso::kiosk::frame::Press::Contrast));
    desk.tap("other-language");
    let changed = Display {
        language: Language::English,
        text_size: TextSize::Large,
        contrast: Contrast::High,
    };
    assert_eq!(desk.app.display(), changed);
}

#[test]
fn the_next_visitor_finds_the_hubs_own_language_text_size_and_contrast() {
    let endings: [fn(&mut Desk); 3] = [
        |desk| desk.tap("home"),
        |desk| desk.wait(210),
        |desk| {
            desk.wait(185);
            desk.tap("idle-done");
        },
    ];
    for end in endings {
        let mut desk = Desk::new();
        desk.open(&ItemId::Guide("portal-login".parse().unwrap()));
        change_everything(&mut desk);
        end(&mut desk);
        assert!(desk.app.is_home());
        assert_eq!(desk.app.display(), Display::default());
        let mut fresh = Plan { begins: desk.now.wall, ..Plan::default() }.stand().0;
        let (left, found) = (fresh.look(), desk.look());
        assert!(found.is_like(&left), "{:?}, and not {:?}", found.words(), left.words());
    }
}

#[test]
fn what_was_changed_on_the_first_screen_is_forgotten_after_a_minute() {
    let mut desk = Desk::new();
    change_everything(&mut desk);
    desk.wait(59);
    assert_eq!(desk.language(), Language::English);
    desk.wait(1);
    assert_eq!(desk.app.display(), Display::default());
    assert!(desk.app.pace() == Pace::Minutes, "nothing on the first screen moves");
}

#[test]
fn the_hubs_own_look_is_what_a_visit_falls_back_to() {
    let plan = Plan::looking(Language::English, TextSize::Larger, Contrast::High);
    let mut desk = plan.stand().0;
    let own = desk.app.display();
    desk.tap("call-help");
    desk.tap("other-language");
    desk.tap("home");
    assert_eq!(desk.app.display(), own);
    assert_eq!(own.text_size, TextSize::Larger);
}
