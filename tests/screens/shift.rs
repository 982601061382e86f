//! A helper's shift: assisting, closing a session in a few taps, putting one aside, and the end of it.

use crate::desk::{Desk, Plan};
use crate::sign_in::{code, sign_in, staffed, stand, welcome};

use tramso::id::ItemId;
use tramso::journal::{
    ActKind, Closing, EndedBy, Event, Filed, Happening, Mode, Operator, Outcome, Rating,
};
use tramso::kiosk::Message;
use tramso::kiosk::dialog;
use tramso::kiosk::focus::Stroke;
use tramso::kiosk::frame::Press;
use tramso::kiosk::job::Job;
use tramso::l10n::Language;
use tramso::staff::Role;

/// On duty at the first screen.
fn on_duty() -> (Desk, crate::saved::Memory) {
    let (mut desk, log) = stand();
    sign_in(&mut desk, 3, Role::Helper);
    (desk, log)
}

fn open_duty(desk: &mut Desk) {
    desk.send(Message::Pressed(Press::Duty));
    assert!(desk.look().has(&desk.words.say(
        desk.language(),
        "duty-title",
        &[("code", "TN-03".into())]
    )));
}

fn happenings(events: Vec<Event>) -> Vec<Happening> {
    events.into_iter().map(|event| event.what).collect()
}

#[test]
fn a_session_is_closed_with_three_taps_and_the_resident_rates() {
    for language in Language::ALL {
        let (mut desk, log) = on_duty();
        desk.choose(language);
        desk.go_to_step("vneid-install", "signs");
        log.take();
        desk.tap("home");
        assert!(desk.shows("closing-title"), "going home settles the session first");
        desk.tap("outcome-continues-at-home");
        desk.tap("operator-together");
        desk.tap("closing-save");
        assert!(desk.shows("finish-question") && !desk.shows("closing-outcome"));
        desk.tap("rating-good");
        desk.tap("end-visit");
        assert!(desk.app.is_home() && desk.has_letters("TN-03"), "the shift goes on");

        let told = happenings(log.take());
        for expected in [
            Happening::OutcomeChosen(Outcome::ContinuesAtHome),
            Happening::OperatorChosen(Operator::Together),
            Happening::FiledChosen(Filed::NotApplicable),
            Happening::Rated(Rating::Good),
        ] {
            assert!(told.contains(&expected), "{expected:?} is not among {told:?}");
        }
        let by = told.iter().find_map(|what| match what {
            Happening::Closed(closing) => Some(closing.by),
            _ => None,
        });
        assert_eq!(by, Some(EndedBy::Helper));
    }
}

#[test]
fn what_is_likely_is_chosen_already() {
    let (mut desk, log) = on_duty();
    desk.go_to_step("vneid-install", "signs");
    desk.tap("home");
    desk.tap("closing-save");
    let told = happenings(log.take());
    for expected in [
        Happening::OutcomeChosen(Outcome::Unfinished),
        Happening::OperatorChosen(Operator::Resident),
        Happening::FiledChosen(Filed::NotApplicable),
    ] {
        assert!(told.contains(&expected), "{expected:?} is not among {told:?}");
    }
}

#[test]
fn each_tap_is_written_down_at_once_and_stays_however_the_visit_ends() {
    let (mut desk, disk) = Plan { staff: staffed(), ..Plan::default() }.stand_on_disk();
    sign_in(&mut desk, 3, Role::Helper);
    desk.go_to_step("vneid-install", "signs");
    desk.tap("home");
    desk.tap("outcome-needs-home-visit");
    desk.send(Message::Stopped);
    disk.settle();
    let saved = disk.only();
    assert_eq!((saved.outcome, saved.ended_by), (Outcome::NeedsHomeVisit, EndedBy::Restart));
}

#[test]
fn the_system_that_ends_the_program_closes_what_was_put_aside_too() {
    let (mut desk, log) = on_duty();
    desk.go_to_step("vneid-install", "signs");
    open_duty(&mut desk);
    desk.tap("duty-park");
    desk.send(Message::Stopped);
    let closed = Happening::Closed(Closing::by(EndedBy::Restart));
    assert!(desk.has_ended && happenings(log.take()).contains(&closed));
}

#[test]
fn helping_can_go_on_after_all() {
    let (mut desk, _) = on_duty();
    desk.go_to_step("vneid-install", "signs");
    let step = desk.look().words().join("|");
    desk.tap("home");
    desk.tap("back");
    assert_eq!(desk.look().words().join("|"), step);
}

#[test]
fn where_to_go_next_is_shown_large() {
    let (mut desk, _) = on_duty();
    desk.go_to_step("vneid-install", "signs");
    desk.tap("home");
    desk.tap("outcome-sent-to-police");
    desk.tap("closing-refer");
    assert!(desk.shows("referral-title") && desk.shows("referral-where"));
    let police = desk.catalog.words.say(desk.language(), "agency-ward-police", &[]);
    assert!(desk.look().has(&police), "{police}");
    desk.tap("referral-seen");
    assert!(desk.shows("closing-title"));
}

#[test]
fn a_resident_alone_in_between_is_self_service_and_the_next_is_assisted_again() {
    let (mut desk, log) = on_duty();
    desk.go_to_step("vneid-install", "signs");
    open_duty(&mut desk);
    desk.tap("duty-go-alone");
    assert_eq!(desk.app.visit().unwrap().record().mode, Mode::SelfService);
    assert!(happenings(log.take()).contains(&Happening::HelperLeft));
    desk.tap("home");
    desk.tap("leave-go");
    assert!(desk.app.is_home(), "nothing is asked of whoever was alone");
    desk.go_to_step("vneid-install", "signs");
    assert_eq!(desk.app.visit().unwrap().record().helper, Some(code(3)));
}

#[test]
fn nobody_is_asked_whether_they_are_there_during_a_pause() {
    let (mut desk, _) = on_duty();
    desk.go_to_step("vneid-install", "signs");
    open_duty(&mut desk);
    desk.tap("duty-pause");
    desk.wait(15 * 60 - 1);
    assert!(!desk.shows("idle-title") && desk.app.visit().is_some());
    desk.wait(400);
    assert!(desk.shows("idle-title") || desk.app.visit().is_none(), "then they are again");
}

#[test]
fn two_residents_at_once_are_served_in_turn() {
    let (mut desk, log) = on_duty();
    desk.go_to_step("vneid-install", "signs");
    let step = desk.look().words().join("|");
    let first = desk.app.visit().unwrap().number();
    open_duty(&mut desk);
    desk.tap("duty-park");
    assert!(desk.app.is_home() && desk.app.visit().is_none());
    assert!(desk.look().has("A"), "the letter is shown large");
    desk.tap("parked-undo");
    assert_eq!(desk.app.visit().unwrap().number(), first, "not put aside after all");
    open_duty(&mut desk);
    desk.tap("duty-park");
    desk.tap("parked-done");

    desk.open(&ItemId::Guide("vneid-activate".parse().unwrap()));
    let second = desk.app.visit().unwrap().number();
    open_duty(&mut desk);
    let title = desk.of_guide(&"vneid-install".parse().unwrap(), "title.short");
    let take_up = [("letter", "A".into()), ("title", title.into())];
    let take_up = desk.words.say(desk.language(), "duty-take-up", &take_up);
    desk.tap_text(&take_up);
    assert_eq!(desk.app.visit().unwrap().number(), first);
    let now = desk.look().words().join("|").replace("TN-03 B", "TN-03");
    assert_eq!(now, step, "where it was left");

    let told = log.take();
    let of = |number, what: &Happening| {
        told.iter().any(|event| event.visit == number && event.what == *what)
    };
    assert!(of(first, &Happening::Parked) && of(first, &Happening::TakenUp));
    assert!(of(second, &Happening::Parked), "the other waits in its place");
}

#[test]
fn a_visit_that_comes_back_is_as_assisted_as_it_was_and_letters_are_not_mixed_up() {
    let (mut desk, _) = on_duty();
    desk.go_to_step("vneid-install", "signs");
    open_duty(&mut desk);
    desk.tap("duty-go-alone");
    open_duty(&mut desk);
    desk.tap("duty-park");
    desk.tap("parked-done");
    assert!(desk.has_letters("TN-03 A"), "the letter stays on the screen");
    desk.open(&ItemId::Guide("vneid-activate".parse().unwrap()));
    assert_eq!(desk.app.visit().unwrap().record().mode, Mode::Assisted);
    desk.send(Message::Pressed(Press::Duty));
    let words = desk.look().words().join("|");
    let row = words.split('|').find(|words| words.contains(" A:")).unwrap().to_owned();
    desk.tap_text(&row);
    assert_eq!(desk.app.visit().unwrap().record().mode, Mode::SelfService);
    assert!(desk.has_letters(" B"), "the other has a letter of its own");
    desk.tap("home");
    assert!(desk.shows("leave-title"), "whoever is alone is asked nothing of helpers'");
}

#[test]
fn a_closing_that_was_saved_can_be_put_right() {
    let (mut desk, log) = on_duty();
    desk.go_to_step("vneid-install", "signs");
    open_duty(&mut desk);
    desk.tap("closing-title");
    desk.tap("outcome-sent-to-police");
    desk.tap("closing-save");
    desk.tap("back");
    desk.tap("home");
    assert!(desk.shows("closing-title"));
    desk.tap("outcome-done-here");
    desk.tap("closing-save");
    desk.tap("end-visit");
    let told = happenings(log.take());
    let mut chosen = told.iter().filter_map(|what| match what {
        Happening::OutcomeChosen(outcome) => Some(*outcome),
        _ => None,
    });
    assert_eq!(chosen.next_back(), Some(Outcome::DoneHere));
}

#[test]
fn a_visit_put_aside_is_over_after_half_an_hour() {
    let (mut desk, log) = on_duty();
    desk.go_to_step("vneid-install", "signs");
    let number = desk.app.visit().unwrap().number();
    open_duty(&mut desk);
    desk.tap("duty-park");
    desk.wait(61);
    assert!(!desk.shows("parked-title"), "the next visitor is not asked");
    desk.wait(31 * 60);
    let told = log.take();
    let closed = told.iter().any(|event| {
        event.visit == number
            && matches!(&event.what, Happening::Closed(closing) if closing.by == EndedBy::Idle)
    });
    assert!(closed);
    open_duty(&mut desk);
    assert!(!desk.look().words().iter().any(|word| word.contains(" A:")));
}

#[test]
fn a_shift_ends_by_button_or_after_four_hours_and_nothing_of_it_stays() {
    for by_button in [true, false] {
        let (mut desk, log) = on_duty();
        desk.go_to_step("vneid-install", "signs");
        open_duty(&mut desk);
        desk.tap("duty-park");
        desk.tap("parked-done");
        desk.go_to_step("vneid-install", "signs");
        if by_button {
            open_duty(&mut desk);
            desk.tap("duty-end");
            desk.tap("end-shift-stay");
            desk.tap("duty-end");
            assert!(desk.shows("end-shift-title"), "it is asked first");
            desk.send(Message::Dialog(dialog::Message::LeavePressed));
        } else {
            desk.wait(4 * 60 * 60 + 60);
        }
        assert!(desk.app.is_home() && desk.app.visit().is_none());
        assert!(!desk.has_letters("TN-03"));
        let told = happenings(log.take());
        let opened = told.iter().filter(|what| matches!(what, Happening::Opened { .. })).count();
        let closed = told.iter().filter(|what| matches!(what, Happening::Closed(_))).count();
        assert_eq!((opened, closed), (2, 2));
        assert!(desk.noted.contains(&Job::Note(ActKind::ShiftEnded, code(3))));
        desk.send(Message::Pressed(Press::Duty));
        assert!(desk.app.is_home(), "nobody is on duty");
    }
}

#[test]
fn the_wait_for_help_is_counted_until_a_helper_says_so() {
    let (mut desk, log) = on_duty();
    desk.go_to_step("vneid-install", "signs");
    desk.tap("call-help");
    assert!(desk.noted.contains(&Job::Ring), "it rings");
    desk.wait(75);
    assert!(desk.look().has("1:15"));
    desk.tap("help-came");
    assert!(!desk.shows("help-title") && desk.app.visit().is_some());
    assert!(happenings(log.take()).contains(&Happening::HelperCame));
    let waits = &desk.app.visit().unwrap().record().help_waits;
    assert_eq!(waits.iter().map(std::time::Duration::as_secs).collect::<Vec<_>>(), [75]);
}

#[test]
fn a_helper_who_comes_signs_in_first() {
    let (mut desk, log) = stand();
    desk.go_to_step("vneid-install", "signs");
    let step = desk.look().words().join("|");
    desk.tap("call-help");
    desk.tap("help-came");
    assert!(desk.shows("sign-in-title"));
    desk.tap("back");
    assert!(desk.shows("help-title"), "nobody has come");
    assert!(!happenings(log.take()).contains(&Happening::HelperCame));
    desk.tap("help-came");
    welcome(&mut desk, 3, Role::Helper);
    assert!(happenings(log.take()).contains(&Happening::HelperCame));
    assert!(!desk.shows("help-title") && !step.contains("TN-03") && desk.has_letters("TN-03"));

    let mut desk = Desk::new();
    desk.tap("call-help");
    assert!(!desk.shows("help-came"), "there is nobody who could");
}

#[test]
fn the_help_screen_says_who_is_on_duty_and_where() {
    let hub = "[desk]\nplace = \"Bàn số 1\"\nhours = \"Thứ Hai đến thứ Sáu\"".to_owned();
    let (mut desk, _) = Plan { staff: staffed(), hub, ..Plan::default() }.stand();
    sign_in(&mut desk, 3, Role::Helper);
    desk.tap("call-help");
    let words = desk.look().words().join("|");
    for text in ["TN-03", "Bàn số 1"] {
        assert!(words.contains(text), "{text} is not in {words}");
    }
    open_duty(&mut desk);
    desk.tap("duty-end");
    desk.send(Message::Dialog(dialog::Message::LeavePressed));
    desk.tap("call-help");
    let words = desk.look().words().join("|");
    for text in ["Bàn số 1", "Thứ Hai đến thứ Sáu"] {
        assert!(words.contains(text), "{text} is not in {words}");
    }
}

#[test]
fn without_anybody_on_duty_the_messages_of_a_shift_do_nothing() {
    let (mut desk, log) = stand();
    desk.go_to_step("vneid-install", "signs");
    let before = (desk.look().words().join("|"), log.take().len());
    desk.send(Message::Pressed(Press::Duty));
    assert_eq!(desk.look().words().join("|"), before.0);
    assert_eq!(log.take().len(), 0);
}

/// What is tapped in one of eight sessions, and what the log has to say then.
struct Tapped {
    outcome: Outcome,
    operator: Operator,
    filed: Filed,
    rating: Option<Rating>,
}

#[test]
fn eight_sessions_of_a_shift_are_in_the_log_as_they_were_tapped() {
    let (mut desk, disk) = Plan { staff: staffed(), ..Plan::default() }.stand_on_disk();
    sign_in(&mut desk, 3, Role::Helper);
    let outcomes = [
        Outcome::DoneHere,
        Outcome::ContinuesAtHome,
        Outcome::SentToPolice,
        Outcome::SentToOneStop,
        Outcome::NeedsHomeVisit,
        Outcome::Unfinished,
        Outcome::DoneHere,
        Outcome::ContinuesAtHome,
    ];
    for (nth, outcome) in outcomes.into_iter().enumerate() {
        let tapped = Tapped {
            outcome,
            operator: Operator::ALL[nth % 3],
            filed: Filed::ALL[nth % 3],
            rating: (nth % 2 == 0).then_some(Rating::ALL[nth % 3]),
        };
        desk.go_to_step("vneid-install", "signs");
        desk.tap("home");
        desk.tap(&format!("outcome-{}", tapped.outcome.code()));
        desk.tap(&format!("operator-{}", tapped.operator.code()));
        desk.tap(&format!("filed-{}", tapped.filed.code()));
        desk.tap("closing-save");
        if let Some(rating) = tapped.rating {
            desk.tap(&format!("rating-{}", rating.code()));
        }
        desk.tap("end-visit");
        disk.settle();
        let saved = disk.only();
        assert_eq!((saved.outcome, saved.rating), (tapped.outcome, tapped.rating), "{nth}");
        assert_eq!((saved.operator, saved.filed), (tapped.operator, tapped.filed), "{nth}");
        assert_eq!((saved.helper, saved.ended_by), (Some(3), EndedBy::Helper), "{nth}");
    }
    open_duty(&mut desk);
    for (outcome, count) in [("done-here", 2), ("continues-at-home", 2), ("needs-home-visit", 1)] {
        let what = desk.say(&format!("outcome-{outcome}"));
        let counted = [("what", what.into()), ("count", count.into())];
        let counted = desk.words.say(desk.language(), "duty-outcome", &counted);
        assert!(desk.has_letters(&counted), "{counted}");
    }
}

#[test]
fn a_key_named_in_the_settings_opens_the_door() {
    let hub = "[desk]\ndoor-key = \"F9\"".to_owned();
    let (mut desk, _) = Plan { staff: staffed(), hub, ..Plan::default() }.stand();
    desk.send(Message::Stroke(Stroke::Function(8)));
    assert!(desk.app.is_home());
    desk.send(Message::Stroke(Stroke::Function(9)));
    assert!(desk.shows("sign-in-title"));
}

#[test]
fn a_helper_who_is_switched_off_is_no_longer_on_duty() {
    let (mut desk, _) = on_duty();
    desk.staff.members.retain(|member| member.code != code(3));
    desk.wait(120);
    assert!(!desk.has_letters("TN-03"));
}
