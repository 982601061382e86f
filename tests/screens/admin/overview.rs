//! A period at a glance.

use super::log::{BUSY, answer, filled};
use super::{at_desk, open};
use crate::desk::{Desk, Plan};
use crate::walk::Walk;

use tramso::hub::{Contrast, TextSize};
use tramso::journal::VIETNAM;
use tramso::kiosk::Message;
use tramso::kiosk::frame::Section;
use tramso::kiosk::job::Job;
use tramso::kiosk::staff::Message as Staff;
use tramso::kiosk::staff::ask::choice;
use tramso::kiosk::staff::{overview, when::Kind};
use tramso::l10n::Language;
use tramso::review::{Period, Review};

use jiff::civil::date;
use lucide_icons::Icon;
use tempfile::TempDir;

fn of(message: overview::Message) -> Message {
    Message::Staff(Staff::Overview(message))
}

/// Every kind of period, page by page, and a log that has nothing.
pub(super) fn walk(walk: &mut Walk<'_, '_>) {
    walk.show("overview, asked");
    answer(walk.desk, &BUSY);
    for kind in Kind::ALL {
        walk.desk.send(of(overview::Message::Chosen(kind)));
        walk.show(&format!("overview, {kind:?} being counted"));
        answer(walk.desk, &BUSY);
        pages(walk, &format!("overview, {kind:?}"));
        walk.desk.send(of(overview::Message::BeforePressed));
        answer(walk.desk, &BUSY);
        pages(walk, &format!("overview, {kind:?} before"));
    }
    walk.desk.send(of(overview::Message::OtherPressed));
    walk.show("overview, other periods");
    walk.desk.send(of(overview::Message::Choosing(choice::Message::DropPressed)));
    super::out::walk(walk);
    for folder in [filled(2, 1), tempfile::tempdir().unwrap()] {
        walk.desk.send(of(overview::Message::Chosen(Kind::Day)));
        walk.desk.send(of(overview::Message::Chosen(Kind::Month)));
        answer(walk.desk, &folder);
        pages(walk, "overview of little or nothing");
    }
}

fn pages(walk: &mut Walk<'_, '_>, name: &str) {
    for page in 1..=6 {
        walk.show(&format!("{name}, page {page}"));
        walk.desk.send(of(overview::Message::NextPressed));
    }
    (1..=6).for_each(|_| walk.desk.send(of(overview::Message::PreviousPressed)));
}

fn at_overview(language: Language, folder: &TempDir) -> Desk {
    let mut desk = at_desk(Plan::looking(language, TextSize::Normal, Contrast::Normal));
    open(&mut desk, Section::Overview);
    assert!(desk.shows("overview-counting"));
    answer(&mut desk, folder);
    desk
}

#[test]
fn the_month_shows_at_once_with_its_figures_and_other_periods_by_touch() {
    for language in Language::ALL {
        let mut desk = at_overview(language, &BUSY);
        let review = Review::open(BUSY.path()).unwrap();
        let november = Period::Month("2026-11".parse().unwrap());
        let today = VIETNAM.to_datetime(desk.now.wall).date();
        assert_eq!(today, date(2026, 11, 22));
        let sessions = review.figures(november).unwrap().sessions;
        assert!(sessions > 999 && desk.has_letters(&grouped(sessions, language)), "{sessions}");

        desk.tap_text(&Icon::ChevronLeft.unicode().to_string());
        assert!(desk.shows("overview-counting"), "what showed stays while it is counted");
        assert!(desk.has_letters(&grouped(sessions, language)));
        answer(&mut desk, &BUSY);
        let october = Period::Month("2026-10".parse().unwrap());
        let sessions = review.figures(october).unwrap().sessions;
        assert!(desk.has_letters(&grouped(sessions, language)));
        desk.tap_text(&Icon::ChevronRight.unicode().to_string());
        answer(&mut desk, &BUSY);
        let after = Icon::ChevronRight.unicode().to_string();
        assert!(!desk.look().has(&after), "December has not begun");

        desk.tap("period-year");
        answer(&mut desk, &BUSY);
        let sessions = review.figures(Period::Year(2026)).unwrap().sessions;
        assert!(desk.has_letters(&grouped(sessions, language)));
        desk.tap("desk-next");
        assert!(desk.shows("overview-week") && desk.shows("overview-steps"));
    }
}

fn grouped(count: u64, language: Language) -> String {
    let mark = if language == Language::Vietnamese { '.' } else { ',' };
    let (thousands, rest) = (count / 1000, count % 1000);
    if thousands > 0 { format!("{thousands}{mark}{rest:03}") } else { rest.to_string() }
}

#[test]
fn an_answer_that_is_no_longer_waited_for_changes_nothing() {
    let mut desk = at_overview(Language::Vietnamese, &BUSY);
    desk.tap("period-day");
    let late = desk.jobs.pop().unwrap();
    desk.tap("period-week");
    let week = desk.jobs.pop().unwrap();
    desk.jobs.push(late);
    let before = desk.look().words().join("|");
    answer(&mut desk, &BUSY);
    assert_eq!(desk.look().words().join("|"), before);
    desk.jobs.push(week);
    answer(&mut desk, &BUSY);
    assert_ne!(desk.look().words().join("|"), before);

    desk.tap("period-month");
    open(&mut desk, Section::Health);
    let health = desk.look().words().join("|");
    answer(&mut desk, &BUSY);
    assert_eq!(desk.look().words().join("|"), health, "the screen that asked is gone");
}

#[test]
fn nothing_and_little_are_said_without_a_percentage() {
    for (folder, sessions) in [(tempfile::tempdir().unwrap(), None), (filled(1, 1), Some(4))] {
        let mut desk = at_overview(Language::Vietnamese, &folder);
        if sessions.is_none() {
            assert!(desk.shows("review-missing"));
            continue;
        }
        desk.tap("period-day");
        answer(&mut desk, &folder);
        assert!(desk.shows("overview-too-few") && !desk.has_letters("%"));
        assert!(desk.shows("overview-no-sessions"));
    }
}

#[test]
fn the_figures_are_asked_for_when_the_desk_opens_and_only_once() {
    let mut desk = at_desk(Plan::default());
    let asked = |desk: &Desk| {
        desk.jobs.iter().filter(|(_, job)| matches!(job, Job::Overview { .. })).count()
    };
    assert_eq!(asked(&desk), 1);
    desk.wait(30);
    assert_eq!(asked(&desk), 1);
}
