//! Signing in at the staff door, and the shift that begins with it.

use crate::desk::{Desk, Plan};
use crate::saved::Memory;
use crate::staff::mark;

use tramso::id::HelperCode;
use tramso::journal::{ActKind, EndedBy, Happening, Mode};
use tramso::kiosk::Message;
use tramso::kiosk::job::{Answer, Job, StaffNow, Ticket};
use tramso::l10n::Language;
use tramso::staff::{Checked, Member, Pin, Role, Undone};

use std::time::Duration;

/// A hub with an admin, three helpers, and one who is switched off.
pub(crate) fn staffed() -> StaffNow {
    let member = |number: u8, role, is_active| Member { code: code(number), role, is_active };
    let members = vec![
        member(1, Role::Admin, true),
        member(3, Role::Helper, true),
        member(5, Role::Helper, true),
        member(8, Role::Helper, false),
        member(11, Role::Helper, true),
    ];
    StaffNow { members, ..StaffNow::default() }
}

pub(crate) fn code(number: u8) -> HelperCode {
    format!("TN-{number:02}").parse().unwrap()
}

/// A kiosk of a hub with staff.
pub(crate) fn stand() -> (Desk, Memory) {
    Plan { staff: staffed(), ..Plan::default() }.stand()
}

/// Holds the mark until the door opens.
pub(crate) fn open_door(desk: &mut Desk) {
    let mark = mark(desk);
    desk.put_finger(mark);
    desk.wait_for(Duration::from_secs(3));
    desk.lift_finger(mark);
    assert!(desk.shows("sign-in-title"));
}

/// Types a PIN on the pad and says that it is done.
pub(crate) fn type_pin(desk: &mut Desk, digits: &str) {
    for digit in digits.chars() {
        desk.tap_text(&digit.to_string());
    }
    desk.tap("key-done");
}

/// The try that is to be judged.
#[track_caller]
pub(crate) fn tried(desk: &mut Desk) -> (Ticket, HelperCode, Pin) {
    let jobs = std::mem::take(&mut desk.jobs).into_iter();
    let mut tries = jobs.filter_map(|(ticket, job)| match job {
        Job::CheckPin { code, pin } => Some((ticket, code, pin)),
        _ => None,
    });
    let tried = tries.next().unwrap();
    assert!(tries.next().is_none(), "one try at a time");
    tried
}

/// Signs in by touch.
pub(crate) fn sign_in(desk: &mut Desk, number: u8, role: Role) {
    open_door(desk);
    welcome(desk, number, role);
}

/// Signs in at the door.
pub(crate) fn welcome(desk: &mut Desk, number: u8, role: Role) {
    desk.tap_text(&code(number).to_string());
    type_pin(desk, "271828");
    let (ticket, code, _) = tried(desk);
    let welcome = Answer::Checked(Ok(Checked::Welcome { code, role }));
    desk.send(Message::Answered(ticket, welcome));
}

fn judge(desk: &mut Desk, checked: Result<Checked, Undone>) {
    let (ticket, _, _) = tried(desk);
    desk.send(Message::Answered(ticket, Answer::Checked(checked)));
}

#[test]
fn a_helper_signs_in_by_touch_and_comes_back_to_the_step_with_tips() {
    for language in Language::ALL {
        let (mut desk, log) = stand();
        desk.choose(language);
        desk.go_to_step("vneid-install", "signs");
        let before = desk.look().words().join("|");
        open_door(&mut desk);
        assert!(!desk.has_letters("TN-08"), "who is switched off cannot sign in");
        desk.tap_text("TN-03");
        type_pin(&mut desk, "271828");
        let (ticket, tried, pin) = tried(&mut desk);
        assert_eq!((tried, pin), (code(3), Pin::parse("271828").unwrap()));
        let welcome = Checked::Welcome { code: code(3), role: Role::Helper };
        desk.send(Message::Answered(ticket, Answer::Checked(Ok(welcome))));

        assert!(desk.has_letters("TN-03") && !before.contains("TN-03"));
        let visit = desk.app.visit().unwrap().record();
        assert_eq!((visit.mode, visit.helper), (Mode::Assisted, Some(code(3))));
        assert!(log.take().iter().any(|event| event.what == Happening::HelperJoined(code(3))));
        assert_eq!(desk.noted, [Job::Note(ActKind::ShiftStarted, code(3))]);
    }
}

#[test]
fn a_wrong_pin_is_said_and_a_wait_counts_down() {
    let (mut desk, _) = stand();
    open_door(&mut desk);
    desk.tap_text("TN-03");
    type_pin(&mut desk, "12345");
    assert!(desk.shows("sign-in-too-short") && desk.jobs.is_empty());
    type_pin(&mut desk, "123456");
    assert!(desk.shows("sign-in-checking"));
    desk.tap_text("1");
    judge(&mut desk, Ok(Checked::Wrong { wait: Duration::ZERO }));
    assert!(desk.shows("sign-in-wrong"));
    type_pin(&mut desk, "123456");
    judge(&mut desk, Ok(Checked::Wrong { wait: Duration::from_secs(90) }));
    let wait = |desk: &mut Desk, minutes: i64, seconds: i64| {
        let left = [("minutes", minutes.into()), ("seconds", seconds.into())];
        let said = desk.words.say(desk.language(), "sign-in-wait", &left);
        desk.look().has(&said)
    };
    assert!(wait(&mut desk, 1, 30));
    desk.jobs.clear();
    type_pin(&mut desk, "271828");
    assert!(desk.jobs.is_empty(), "nothing is tried meanwhile");
    desk.wait(60);
    assert!(wait(&mut desk, 0, 30));
    desk.wait(30);
    type_pin(&mut desk, "271828");
    judge(&mut desk, Err(Undone::Busy));
    assert!(desk.look().has(&desk.words.phrase(desk.language(), &Undone::Busy.phrase())));
}

#[test]
fn whoever_does_not_sign_in_comes_back_to_where_they_were() {
    let (mut desk, _) = stand();
    desk.go_to_step("vneid-install", "signs");
    let before = desk.look().words().join("|");
    open_door(&mut desk);
    desk.tap_text("TN-05");
    desk.tap_text("7");
    desk.tap("back");
    assert_eq!(desk.look().words().join("|"), before);
    assert!(desk.app.visit().is_some());

    open_door(&mut desk);
    assert!(desk.shows("sign-in-choose"), "nothing of the last try is left");
    desk.tap("call-help");
    assert!(desk.shows("help-title") && desk.app.visit().is_some());
}

#[test]
fn a_visit_behind_the_door_ends_when_nobody_is_there() {
    let (mut desk, log) = stand();
    desk.go_to_step("vneid-install", "signs");
    open_door(&mut desk);
    desk.wait(210);
    assert!(desk.app.is_home() && desk.app.visit().is_none());
    assert!(matches!(
        log.take().last().unwrap().what,
        Happening::Closed(ref closing) if closing.by == EndedBy::Idle
    ));
}

#[test]
fn an_admin_manages_the_hub_and_the_visit_is_over() {
    let (mut desk, _) = stand();
    desk.go_to_step("vneid-install", "signs");
    sign_in(&mut desk, 1, Role::Admin);
    assert!(desk.shows("desk-health") && desk.app.visit().is_none());
    desk.tap("desk-leave");
    assert!(desk.shows("staff-title"));
    assert!(!desk.has_letters("TN-01"), "no shift has begun");
    desk.tap("staff-shift");
    assert!(desk.app.is_home() && desk.has_letters("TN-01"));
}

#[test]
fn who_ends_the_program_is_written_down_and_the_shift_with_it() {
    let (mut desk, _) = stand();
    sign_in(&mut desk, 3, Role::Helper);
    sign_in(&mut desk, 1, Role::Admin);
    desk.tap("desk-leave");
    desk.tap("staff-exit");
    assert!(desk.has_ended);
    let acts = [Job::Note(ActKind::ShiftEnded, code(3)), Job::Note(ActKind::Exit, code(1))];
    assert_eq!(desk.noted[desk.noted.len() - 2..], acts);
}

#[test]
fn a_code_that_comes_or_goes_shows_at_the_door_at_once() {
    let (mut desk, _) = stand();
    desk.staff.members.retain(|member| member.code != code(5));
    open_door(&mut desk);
    assert!(!desk.has_letters("TN-05") && desk.has_letters("TN-03"));
    desk.staff.members.clear();
    desk.wait(61);
    assert!(desk.shows("sign-in-nobody"));
}

#[test]
fn an_answer_that_comes_too_late_lets_nobody_in() {
    let (mut desk, _) = stand();
    open_door(&mut desk);
    desk.tap_text("TN-03");
    type_pin(&mut desk, "271828");
    let (ticket, code, _) = tried(&mut desk);
    desk.tap("back");
    let welcome = Checked::Welcome { code, role: Role::Admin };
    desk.send(Message::Answered(ticket, Answer::Checked(Ok(welcome))));
    assert!(desk.app.is_home() && !desk.shows("staff-title") && !desk.has_letters("TN-03"));
}
