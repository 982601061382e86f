//! The sessions in the log: pages, filters, one with its time line, and the chain.

use super::log::{BUSY, answer, filled};
use super::{at_desk, open};
use crate::desk::{Desk, Plan};
use crate::walk::Walk;

use tramso::hub::{Contrast, TextSize};
use tramso::journal::{Broken, Outcome};
use tramso::kiosk::Message;
use tramso::kiosk::frame::{Press, Section};
use tramso::kiosk::job::{Answer, Job};
use tramso::kiosk::staff::Message as Staff;
use tramso::kiosk::staff::ask::{choice, day};
use tramso::kiosk::staff::{desk, sessions};
use tramso::l10n::Language;
use tramso::review::{Filter, Review};

use tempfile::TempDir;

fn of(message: sessions::Message) -> Message {
    Message::Staff(Staff::Sessions(message))
}

fn turned(message: desk::Message) -> Message {
    of(sessions::Message::Reading(message))
}

/// The list, a session, every filter, the days, the chain, and a log that has nothing.
pub(super) fn walk(walk: &mut Walk<'_, '_>) {
    walk.show("sessions, being read");
    answer(walk.desk, &BUSY);
    walk.show("sessions");
    walk.desk.send(of(sessions::Message::OlderPressed));
    answer(walk.desk, &BUSY);
    walk.show("sessions, the page after");
    walk.desk.send(of(sessions::Message::Opened(0)));
    pages(walk, "one session", 3);
    walk.desk.send(of(sessions::Message::BackPressed));
    for field in 0..7 {
        walk.desk.send(of(sessions::Message::FiltersPressed));
        pages(walk, "filters", 2);
        walk.desk.send(turned(desk::Message::Chosen(field)));
        walk.show("a filter's values");
        walk.desk.send(of(sessions::Message::Choosing(choice::Message::Chosen(1))));
        answer(walk.desk, &BUSY);
        walk.show("sessions, filtered");
    }
    walk.desk.send(of(sessions::Message::FiltersPressed));
    walk.desk.send(turned(desk::Message::Chosen(0)));
    walk.desk.send(of(sessions::Message::Choosing(choice::Message::Chosen(6))));
    for _ in 0..2 {
        walk.show("a day of a period");
        walk.desk.send(of(sessions::Message::Dating(day::Message::Chosen(3))));
    }
    answer(walk.desk, &BUSY);
    walk.show("sessions of some days");
    walk.desk.send(of(sessions::Message::ClearPressed));
    answer(walk.desk, &tempfile::tempdir().unwrap());
    walk.show("no log");

    walk.desk.send(of(sessions::Message::ChainPressed));
    walk.show("the chain, being walked");
    answer(walk.desk, &BUSY);
    pages(walk, "the chain", 3);
    walk.desk.send(of(sessions::Message::VerifyPressed));
    let asked = |(_, job): &(_, Job)| *job == Job::VerifyLog;
    let place = walk.desk.jobs.iter().position(asked).expect("it is walked by a job");
    let (ticket, _) = walk.desk.jobs.remove(place);
    walk.desk.send(Message::Answered(ticket, Answer::Verified(Err(Broken::Session(1204)))));
    walk.show("the chain, broken");
}

fn pages(walk: &mut Walk<'_, '_>, name: &str, count: usize) {
    for page in 1..=count {
        walk.show(&format!("{name}, page {page}"));
        walk.desk.send(turned(desk::Message::NextPressed));
    }
}

fn at_log(language: Language, folder: &TempDir) -> Desk {
    let mut desk = at_desk(Plan::looking(language, TextSize::Normal, Contrast::Normal));
    open(&mut desk, Section::Log);
    assert!(desk.shows("sessions-reading"));
    answer(&mut desk, folder);
    desk
}

/// The number of the session at a place of the list, by opening it.
fn number(desk: &mut Desk, place: usize) -> u64 {
    desk.send(of(sessions::Message::Opened(place)));
    let words = desk.look().words().join(" ");
    let of = words.split(['ố', 'n']).find_map(|rest| {
        let digits: String = rest
            .trim_start()
            .chars()
            .take_while(|it| it.is_ascii_digit() || ['.', ','].contains(it))
            .filter(char::is_ascii_digit)
            .collect();
        digits.parse().ok()
    });
    desk.tap("desk-back");
    of.expect("a session has a number")
}

#[test]
fn the_latest_sessions_come_first_and_pages_turn_both_ways() {
    for language in Language::ALL {
        let mut desk = at_log(language, &BUSY);
        let review = Review::open(BUSY.path()).unwrap();
        let latest = review.page(&Filter::default(), None, 60).unwrap().sessions;
        assert_eq!(number(&mut desk, 0), latest[0].number);
        assert!(!desk.shows("sessions-newer"));
        let size = (0..60).take_while(|place| {
            desk.send(of(sessions::Message::Opened(*place)));
            let is_there = desk.shows("sessions-one");
            if is_there {
                desk.tap("desk-back");
            }
            is_there
        });
        let size = size.count();
        assert!(size >= 6, "{size} sessions are few");
        desk.tap("sessions-older");
        answer(&mut desk, &BUSY);
        assert_eq!(number(&mut desk, 0), latest[size].number);
        desk.tap("sessions-newer");
        answer(&mut desk, &BUSY);
        assert_eq!(number(&mut desk, 0), latest[0].number);
    }
}

/// How many sessions the page opens by a press.
fn shown(desk: &mut Desk) -> usize {
    let opens = |place: &usize| {
        desk.send(of(sessions::Message::Opened(*place)));
        let is_there = desk.shows("sessions-one");
        if is_there {
            desk.tap("desk-back");
        }
        is_there
    };
    (0..60).take_while(opens).count()
}

#[test]
fn no_session_is_passed_over_when_the_text_grows() {
    let review = Review::open(BUSY.path()).unwrap();
    let latest = review.page(&Filter::default(), None, 60).unwrap().sessions;
    let mut desk = at_log(Language::Vietnamese, &BUSY);
    let before = shown(&mut desk);
    for _ in 0..2 {
        desk.send(Message::Pressed(Press::TextSize));
        answer(&mut desk, &BUSY);
    }
    let now = shown(&mut desk);
    assert!(now < before, "{now} of {before}: larger rows");
    let first = number(&mut desk, 0);
    desk.send(of(sessions::Message::BackPressed));
    desk.send(of(sessions::Message::OlderPressed));
    answer(&mut desk, &BUSY);
    let next = number(&mut desk, 0);
    assert_eq!((first, next), (latest[0].number, latest[now].number));
}

#[test]
fn a_filter_is_chosen_by_touch_said_and_taken_away() {
    for language in Language::ALL {
        let mut desk = at_log(language, &BUSY);
        desk.tap("sessions-filters");
        desk.tap("sessions-outcome");
        desk.tap("outcome-sent-to-police");
        let asked = desk.jobs.iter().any(|(_, job)| {
            let filter = match job {
                Job::Sessions { filter, .. } => Some(filter),
                _ => None,
            };
            filter.is_some_and(|filter| filter.outcome == Some(Outcome::SentToPolice))
        });
        assert!(asked);
        answer(&mut desk, &BUSY);
        let review = Review::open(BUSY.path()).unwrap();
        let filter = Filter { outcome: Some(Outcome::SentToPolice), ..Filter::default() };
        let first = review.page(&filter, None, 1).unwrap().sessions[0].number;
        assert_eq!(number(&mut desk, 0), first);
        assert!(desk.shows("outcome-sent-to-police"));

        desk.tap("sessions-filters");
        desk.tap("sessions-clear");
        answer(&mut desk, &BUSY);
        let first = review.page(&Filter::default(), None, 1).unwrap().sessions[0].number;
        assert_eq!(number(&mut desk, 0), first);
    }
}

#[test]
fn days_are_a_period_whichever_is_chosen_first() {
    let mut desk = at_log(Language::Vietnamese, &BUSY);
    desk.tap("sessions-filters");
    desk.tap("sessions-period");
    desk.tap("sessions-days");
    desk.tap_text("12");
    desk.tap_text("5");
    let days = desk.jobs.iter().find_map(|(_, job)| match job {
        Job::Sessions { filter, .. } => filter.period.map(|period| period.to_string()),
        _ => None,
    });
    assert_eq!(days.as_deref(), Some("2026-11-05..2026-11-12"));
}

#[test]
fn the_chain_says_whether_the_log_is_whole_with_each_months_head() {
    for language in Language::ALL {
        let mut desk = at_log(language, &BUSY);
        desk.tap("sessions-chain");
        assert!(desk.shows("staff-log-walking"));
        answer(&mut desk, &BUSY);
        assert!(desk.shows("sessions-heads") && desk.has_letters("2026-10"));
        assert!(desk.shows("sessions-month-open"));
    }
}

#[test]
fn a_log_without_sessions_says_so() {
    let mut desk = at_log(Language::Vietnamese, &tempfile::tempdir().unwrap());
    assert!(desk.shows("review-missing"));
    let few = filled(1, 1);
    open(&mut desk, Section::Log);
    answer(&mut desk, &few);
    desk.tap("sessions-filters");
    desk.tap("sessions-helper");
    desk.tap_text("TN-01");
    answer(&mut desk, &few);
    let is_said = desk.shows("sessions-none") || desk.has_letters("TN-01");
    assert!(is_said);
}
