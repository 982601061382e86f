//! The page that tells what the machine records, behind the line about it on the first screen.

use crate::desk::{Desk, HUB, Plan};

use tramso::kiosk::Message;
use tramso::kiosk::frame::Press;
use tramso::l10n::Language;

#[test]
fn reading_what_is_recorded_is_not_recorded() {
    for (language, way_out) in Language::ALL.into_iter().zip(["finish", "back"]) {
        let (mut desk, log) = Plan::default().stand();
        desk.choose(language);
        desk.tap("privacy-line");
        assert!(desk.shows("privacy-title") && desk.shows("privacy-never"));
        if way_out == "finish" {
            desk.read_on();
        }
        desk.tap(way_out);
        assert!(desk.app.is_home());
        assert_eq!(desk.language(), language, "the reader is still there");
        assert_eq!(log.take(), []);
    }
}

#[test]
fn the_page_is_left_when_nobody_reads_it() {
    let mut desk = Desk::new();
    desk.tap("other-language");
    desk.tap("privacy-line");
    desk.wait(179);
    assert!(desk.shows("privacy-title"));
    desk.wait(1);
    assert!(desk.app.is_home());
    assert_eq!(desk.language(), Language::Vietnamese);
}

#[test]
fn help_called_from_the_page_is_a_visit_that_ends_with_it() {
    let (mut desk, disk) = Plan::default().stand_on_disk();
    desk.tap("privacy-line");
    desk.tap("call-help");
    assert!(desk.app.visit().is_some());
    desk.tap("go-on");
    assert!(desk.shows("privacy-title") && desk.app.visit().is_some());
    desk.tap("back");
    assert!(desk.app.is_home() && desk.app.visit().is_none());
    disk.settle();
    assert_eq!(disk.only().help_called, 1);
}

#[test]
fn a_hub_of_one_language_offers_no_other() {
    let hub = format!("languages = [\"vi\"]\n{HUB}");
    let mut desk = Plan { hub, ..Plan::default() }.stand().0;
    assert!(!desk.shows("other-language"));
    desk.send(Message::Pressed(Press::Language));
    assert_eq!(desk.language(), Language::Vietnamese);
}

#[test]
fn a_kiosk_of_made_up_sessions_says_so_on_every_screen() {
    let mut desk = Plan { is_demo: true, ..Plan::default() }.stand().0;
    assert!(desk.shows("demo-band"));
    desk.go_to_step("vneid-install", "signs");
    assert!(desk.shows("demo-band"));
    desk.tap("call-help");
    assert!(desk.shows("demo-band"));
}
