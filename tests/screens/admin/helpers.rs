//! The staff, managed at the desk.

use super::{at_desk, open};
use crate::desk::{Desk, Plan};
use crate::sign_in::{code, staffed, type_pin};
use crate::walk::Walk;

use lucide_icons::Icon;
use tramso::hub::{Contrast, TextSize};
use tramso::kiosk::Message;
use tramso::kiosk::frame::Section;
use tramso::kiosk::job::{Answer, Job, StaffChange, StaffChanged, StaffNow, Ticket};
use tramso::kiosk::keyboard::Key;
use tramso::kiosk::staff::Message as Staff;
use tramso::kiosk::staff::ask::{choice, pin, text};
use tramso::kiosk::staff::{desk, helpers};
use tramso::l10n::Language;
use tramso::staff::{Member, Role, Undone};

fn of(message: helpers::Message) -> Message {
    Message::Staff(Staff::Helpers(message))
}

fn listed(place: usize) -> Message {
    of(helpers::Message::Listed(desk::Message::Chosen(place)))
}

fn typed(digits: &str) -> impl Iterator<Item = Message> {
    let key = |key| of(helpers::Message::Pinning(pin::Message::Typed(key)));
    digits.chars().map(Key::Char).chain([Key::Done]).map(key).collect::<Vec<_>>().into_iter()
}

/// Everybody, one of them, and somebody new up to what came of it.
pub(super) fn walk(walk: &mut Walk<'_, '_>) {
    walk.show("helpers");
    walk.desk.send(listed(1));
    walk.show("one of the helpers");
    walk.desk.send(of(helpers::Message::Choosing(choice::Message::DropPressed)));
    walk.desk.send(of(helpers::Message::AddPressed));
    walk.show("a code");
    for digit in ['0', '3'] {
        walk.desk.send(of(helpers::Message::Coding(text::Message::Typed(Key::Clear))));
        walk.desk.send(of(helpers::Message::Coding(text::Message::Typed(Key::Char(digit)))));
    }
    walk.desk.send(of(helpers::Message::Coding(text::Message::DonePressed)));
    walk.show("a code, refused");
    walk.desk.send(of(helpers::Message::Coding(text::Message::Typed(Key::Char('3')))));
    walk.desk.send(of(helpers::Message::Coding(text::Message::DonePressed)));
    walk.show("a role");
    walk.desk.send(of(helpers::Message::Choosing(choice::Message::Chosen(1))));
    walk.show("a PIN");
    for digits in ["12", "123456", "271828"] {
        typed(digits).for_each(|message| walk.desk.send(message));
        walk.show("a PIN, refused or once more");
    }
    typed("271828").for_each(|message| walk.desk.send(message));
    walk.show("somebody new, being added");
    let (ticket, change) = asked(walk.desk);
    let undone = Some(Undone::Taken(code(33)));
    changed(walk.desk, ticket, change, undone, staffed());
    walk.show("somebody new, refused");
}

/// The change that is to be made.
#[track_caller]
fn asked(desk: &mut Desk) -> (Ticket, StaffChange) {
    let is_it = |(_, job): &(Ticket, Job)| matches!(job, Job::ChangeStaff { .. });
    let place = desk.jobs.iter().position(is_it).expect("a change is asked for");
    match desk.jobs.remove(place) {
        (ticket, Job::ChangeStaff { change, by }) => {
            assert_eq!(by, code(1), "the admin who is signed in");
            (ticket, change)
        }
        _ => unreachable!("it was looked for"),
    }
}

fn changed(
    desk: &mut Desk,
    ticket: Ticket,
    change: StaffChange,
    undone: Option<Undone>,
    staff: StaffNow,
) {
    let changed = StaffChanged { change, undone, staff };
    desk.send(Message::Answered(ticket, Answer::StaffChanged(changed)));
}

fn at_helpers(language: Language) -> Desk {
    let mut desk = at_desk(Plan::looking(language, TextSize::Normal, Contrast::Normal));
    open(&mut desk, Section::Helpers);
    desk
}

#[test]
fn somebody_new_is_added_by_touch_with_a_pin_typed_twice() {
    for language in Language::ALL {
        let mut desk = at_helpers(language);
        desk.tap("helpers-add");
        assert!(desk.shows("helpers-code") && desk.has_letters("02"), "the first that is free");
        desk.tap("desk-done");
        desk.tap("helpers-helper");
        type_pin(&mut desk, "271828");
        type_pin(&mut desk, "271829");
        assert!(!desk.jobs.iter().any(|(_, job)| matches!(job, Job::ChangeStaff { .. })));
        type_pin(&mut desk, "271828");
        type_pin(&mut desk, "271828");
        let (ticket, change) = asked(&mut desk);
        let StaffChange::Add { code: new, role, .. } = &change else {
            panic!("{change:?}");
        };
        assert_eq!((*new, *role), (code(2), Role::Helper));
        assert!(desk.shows("helpers-under-way"));
        let mut staff = staffed();
        staff.members.insert(1, Member { code: *new, role: *role, is_active: true });
        changed(&mut desk, ticket, change, None, staff);
        let told = desk.app.describe();
        let told = told.said.iter().any(|said| said.words().contains("TN-02"));
        assert!(told && !desk.shows("helpers-under-way"));
    }
}

#[test]
fn a_code_that_is_somebodys_is_refused_at_the_field() {
    let mut desk = at_helpers(Language::Vietnamese);
    desk.tap("helpers-add");
    let erase = Icon::Delete.unicode().to_string();
    desk.tap_text(&erase);
    desk.tap_text(&erase);
    desk.tap_text("0");
    desk.tap_text("8");
    desk.tap("desk-done");
    assert!(desk.has_letters("Mã TN-08 đã có người dùng"), "also when switched off");
    desk.tap("desk-drop");
    assert!(desk.shows("helpers-add") && desk.jobs.iter().all(|(_, job)| is_no_change(job)));
}

fn is_no_change(job: &Job) -> bool {
    !matches!(job, Job::ChangeStaff { .. })
}

#[test]
fn a_member_is_switched_off_and_on_and_gets_a_new_pin_or_role() {
    for (who, tapped, change) in [
        (3, "helpers-switch-off", StaffChange::Switch { code: code(3), is_on: false }),
        (8, "helpers-switch-on", StaffChange::Switch { code: code(8), is_on: true }),
        (3, "helpers-make-admin", StaffChange::Role { code: code(3), role: Role::Admin }),
        (1, "helpers-make-helper", StaffChange::Role { code: code(1), role: Role::Helper }),
    ] {
        let mut desk = at_helpers(Language::English);
        desk.tap_text(&code(who).to_string());
        desk.tap(tapped);
        let (ticket, asked) = asked(&mut desk);
        assert_eq!(asked, change);
        changed(&mut desk, ticket, asked, Some(Undone::LastAdmin(code(1))), staffed());
        assert!(desk.has_letters("TN-01"), "why it is not done is said");
    }
    let mut desk = at_helpers(Language::Vietnamese);
    desk.tap_text(&code(5).to_string());
    desk.tap("helpers-new-pin");
    type_pin(&mut desk, "271828");
    type_pin(&mut desk, "271828");
    let (_, change) = asked(&mut desk);
    assert!(matches!(change, StaffChange::Pin { code: whose, .. } if whose == code(5)));
}

#[test]
fn the_staff_change_also_where_the_admin_has_left_meanwhile() {
    let mut desk = at_helpers(Language::Vietnamese);
    desk.tap_text(&code(3).to_string());
    desk.tap("helpers-switch-off");
    let (ticket, change) = asked(&mut desk);
    open(&mut desk, Section::Overview);
    let mut staff = staffed();
    staff.members[1].is_active = false;
    changed(&mut desk, ticket, change, None, staff);
    open(&mut desk, Section::Helpers);
    desk.tap_text(&code(3).to_string());
    assert!(desk.shows("helpers-switch-on"));
}
