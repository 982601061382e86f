//! How this PC is.

use super::log::{BUSY, answer};
use super::{at_desk, open};
use crate::desk::{Desk, Plan};
use crate::walk::Walk;

use tramso::hub::{Contrast, TextSize};
use tramso::journal::{Copy, Undone};
use tramso::kiosk::Message;
use tramso::kiosk::frame::Section;
use tramso::kiosk::job::{Answer, CheckUp, Job, Ticket};
use tramso::kiosk::staff::Message as Staff;
use tramso::kiosk::staff::ask::choice;
use tramso::kiosk::staff::{desk, health};
use tramso::l10n::Language;

use jiff::civil::date;

fn of(message: health::Message) -> Message {
    Message::Staff(Staff::Health(message))
}

fn check_up() -> CheckUp {
    let copies = (8..22).rev();
    let copies = copies.map(|day| Copy { day: date(2026, 11, day), size: 4_200_000 });
    CheckUp { log: 4_100_000, free: Some(61_000_000_000), copies: copies.collect(), planned: None }
}

/// Answers the job that `is_it` picks, and gives it.
#[track_caller]
fn reply(desk: &mut Desk, is_it: fn(&Job) -> bool, answer: Answer) -> Job {
    let place = desk.jobs.iter().position(|(_, job)| is_it(job)).expect("it is asked for");
    let (ticket, job): (Ticket, Job) = desk.jobs.remove(place);
    desk.send(Message::Answered(ticket, answer));
    job
}

fn reply_check_up(desk: &mut Desk, check_up: CheckUp) {
    reply(desk, |job| *job == Job::CheckUp, Answer::CheckedUp(check_up));
}

/// All there is, unknown and known, the copies, the summary, and what comes of each key.
pub(super) fn walk(walk: &mut Walk<'_, '_>) {
    pages(walk, "health, being looked at");
    let few = CheckUp { free: None, copies: Vec::new(), ..check_up() };
    reply_check_up(walk.desk, few);
    pages(walk, "health, little known");
    open(walk.desk, Section::Health);
    reply_check_up(walk.desk, check_up());
    pages(walk, "health");
    walk.desk.send(of(health::Message::SupportPressed));
    pages(walk, "a summary");
    walk.desk.send(of(health::Message::BackPressed));
    walk.desk.send(of(health::Message::BackUpPressed));
    walk.show("health, backing up");
    for copied in [Ok("/media/hub/USB/tramso-journal.db".into()), Err(Undone::NoJournal)] {
        walk.desk.send(of(health::Message::BackUpPressed));
        reply(walk.desk, |job| *job == Job::BackUp, Answer::BackedUp(copied));
        pages(walk, "health, backed up or not");
    }
    walk.desk.send(of(health::Message::VerifyPressed));
    answer(walk.desk, &BUSY);
    pages(walk, "health, verified");
    walk.desk.send(of(health::Message::RestorePressed));
    walk.show("the copies");
    walk.desk.send(of(health::Message::Choosing(choice::Message::Chosen(1))));
    let planned = CheckUp { planned: Some(date(2026, 11, 20)), ..check_up() };
    let plan = |job: &Job| matches!(job, Job::PlanRestore(_));
    reply(walk.desk, plan, Answer::CheckedUp(planned));
    pages(walk, "health, a copy planned");
}

fn pages(walk: &mut Walk<'_, '_>, name: &str) {
    let turn = |turn| of(health::Message::Turned(turn));
    for page in 1..=4 {
        walk.show(&format!("{name}, page {page}"));
        walk.desk.send(turn(desk::Message::NextPressed));
    }
    (1..=4).for_each(|_| walk.desk.send(turn(desk::Message::PreviousPressed)));
}

fn at_health(language: Language) -> Desk {
    let mut desk = at_desk(Plan::looking(language, TextSize::Normal, Contrast::Normal));
    open(&mut desk, Section::Health);
    assert!(desk.shows("health-looking"));
    reply_check_up(&mut desk, check_up());
    desk
}

#[test]
fn the_log_is_backed_up_and_verified_by_one_tap_each_and_said() {
    for language in Language::ALL {
        let mut desk = at_health(language);
        desk.tap("health-back-up");
        assert!(desk.shows("health-copying"));
        let copied = Answer::BackedUp(Ok("/media/usb/copy.db".into()));
        reply(&mut desk, |job| *job == Job::BackUp, copied);
        assert!(desk.has_letters("/media/usb/copy.db"));
        desk.tap("health-verify");
        assert!(desk.shows("staff-log-walking"));
        answer(&mut desk, &BUSY);
        assert!(!desk.shows("staff-log-walking"));
    }
}

#[test]
fn a_copy_is_planned_for_the_next_start_and_can_be_taken_back() {
    for language in Language::ALL {
        let mut desk = at_health(language);
        assert!(!desk.shows("health-unplan"));
        desk.tap("health-restore");
        let day = match language {
            Language::Vietnamese => "20/11/2026",
            Language::English => "20 November 2026",
        };
        desk.tap_text(day);
        let planned = CheckUp { planned: Some(date(2026, 11, 20)), ..check_up() };
        let plan = |job: &Job| matches!(job, Job::PlanRestore(_));
        let job = reply(&mut desk, plan, Answer::CheckedUp(planned));
        assert_eq!(job, Job::PlanRestore(Some(date(2026, 11, 20))));
        assert!(desk.shows("health-unplan") && !desk.shows("health-restore"));
        desk.tap("health-unplan");
        let job = reply(&mut desk, plan, Answer::CheckedUp(check_up()));
        assert_eq!(job, Job::PlanRestore(None));
        assert!(desk.shows("health-restore"));
    }
}

#[test]
fn one_thing_is_done_at_a_time_and_what_is_not_planned_is_said() {
    let mut desk = at_health(Language::Vietnamese);
    desk.tap("health-back-up");
    desk.tap("health-verify");
    assert!(
        desk.shows("health-copying") && desk.jobs.iter().all(|(_, job)| *job != Job::VerifyLog)
    );
    reply(&mut desk, |job| *job == Job::BackUp, Answer::BackedUp(Err(Undone::NoJournal)));
    assert!(!desk.shows("health-copying"));
    desk.tap("health-restore");
    desk.tap_text("20/11/2026");
    assert!(desk.shows("health-planning"));
    let plan = |job: &Job| matches!(job, Job::PlanRestore(_));
    reply(&mut desk, plan, Answer::CheckedUp(check_up()));
    assert!(desk.shows("health-not-planned"));
}

#[test]
fn all_is_well_only_where_nothing_is_marked() {
    let well = |check_up: CheckUp| {
        let mut desk = at_desk(Plan::default());
        open(&mut desk, Section::Health);
        reply_check_up(&mut desk, check_up);
        let text = desk.words.say(Language::Vietnamese, "staff-faults", &[("count", 0.into())]);
        desk.look().has(&text)
    };
    assert!(well(check_up()));
    assert!(!well(CheckUp { free: Some(1_000), ..check_up() }));
    assert!(!well(CheckUp { copies: Vec::new(), ..check_up() }));
}

#[test]
fn the_summary_says_what_its_code_holds() {
    let mut desk = at_health(Language::Vietnamese);
    desk.tap("health-support");
    assert!(desk.shows("health-support-about") && desk.has_letters("copies 14"));
    desk.tap("desk-back");
    assert!(desk.shows("health-back-up"));
}
