//! A period at a glance.

use super::log::{BUSY, answer, filled};
use super::{at_desk, open};
use crate::desk::{Desk, Plan, Shot};
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

use iced::{Point, Rectangle, Size};
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
        let month = match language {
            Language::Vietnamese => "Tháng 11/2026",
            Language::English => "November 2026",
        };
        assert!(desk.look().has(month), "{:?}", desk.look().words());

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

/// How many pixels high the column is whose middle is at `x`, on the line at `bottom`; nothing stands at
/// `beside`.
fn height_at(shot: &Shot, x: f32, beside: f32, bottom: f32) -> usize {
    let line_up = |x: f32| {
        let above = Rectangle::new(Point::new(x, bottom - 400.0), Size::new(1.0, 396.0));
        let mut greys = shot.grey(above).1;
        greys.reverse();
        greys
    };
    let (column, ground) = (line_up(x), line_up(beside));
    column.iter().zip(&ground).skip(4).take_while(|(there, beside)| there != beside).count()
}

#[test]
fn columns_are_drawn_as_high_as_what_they_count() {
    let period: Period = "2026-10".parse().unwrap();
    let review = Review::open(BUSY.path()).unwrap();
    let counts: Vec<u64> = review.by_day(period).unwrap().iter().map(|(_, count)| *count).collect();
    for contrast in [Contrast::Normal, Contrast::High] {
        let mut desk = at_desk(Plan::looking(Language::Vietnamese, TextSize::Normal, contrast));
        open(&mut desk, Section::Overview);
        answer(&mut desk, &BUSY);
        desk.send(of(overview::Message::BeforePressed));
        answer(&mut desk, &BUSY);
        // The days stand below the columns in a row, in the order of the month.
        let glance = desk.look();
        let day_of = |text: &str| text.parse::<usize>().ok().filter(|day| (1..=31).contains(day));
        let numbers = || glance.texts.iter().filter_map(|(text, at)| Some((day_of(text)?, *at)));
        let row = numbers().find(|(day, at)| {
            let below = |other: usize| numbers().any(|(it, place)| it == other && place.y == at.y);
            *day == 1 && below(3) && below(5) && below(29)
        });
        let line = row.expect("days stand below the columns").1.y;
        let mut days: Vec<(usize, Rectangle)> = numbers().filter(|(_, at)| at.y == line).collect();
        days.sort_by_key(|(day, _)| *day);
        let apart = days[1].1.x - days[0].1.x;
        let every = days[1].0 - days[0].0;
        let step = apart / every as f32;
        let middle = |at: Rectangle| if every == 1 { at.center_x() } else { at.x + step / 2.0 };
        let shot = desk.shoot();
        let height = |at: Rectangle| height_at(&shot, middle(at), middle(at) - step / 2.0, line);
        let heights: Vec<(u64, usize)> =
            days.iter().map(|(day, at)| (counts[day - 1], height(*at))).collect();
        let (most, highest) = *heights.iter().max().unwrap();
        assert!(highest > 100 && heights.len() > 10, "{heights:?}");
        for (count, height) in &heights {
            let expected = *count as f32 * highest as f32 / most as f32;
            assert!((*height as f32 - expected).abs() <= 6.0, "{count} of {most}: {heights:?}");
        }
    }
}
