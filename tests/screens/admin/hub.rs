//! The hub's settings, changed by form.

use super::{at_desk, open};
use crate::desk::{Desk, HUB, Plan};
use crate::small;
use crate::walk::Walk;

use tramso::catalog::Catalog;
use tramso::hub::{Contrast, Draft, FILE, Settings, TextSize, Unwritten};
use tramso::journal::{HubCode, Terms};
use tramso::kiosk::frame::{Press, Section};
use tramso::kiosk::job::{Answer, Content, Job, Parcel, Ticket};
use tramso::kiosk::staff::Message as Staff;
use tramso::kiosk::staff::ask::{choice, text, value};
use tramso::kiosk::staff::{desk, hub};
use tramso::kiosk::{Message, dialog};
use tramso::l10n::{Language, Phrase};

use tempfile::TempDir;

use std::fs;

fn of(message: hub::Message) -> Message {
    Message::Staff(Staff::Hub(message))
}

fn chosen(place: usize) -> Message {
    of(hub::Message::Turned(desk::Message::Chosen(place)))
}

/// A data folder with the settings of most tests.
fn filled() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), format!("# Của tổ\n{HUB}")).unwrap();
    folder
}

fn text_of(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join(FILE)).unwrap()
}

/// Answers what waits for the settings in `folder`, as the program would.
fn reply(desk: &mut Desk, folder: &TempDir) {
    let jobs = std::mem::take(&mut desk.jobs);
    for (ticket, job) in jobs {
        let answer = match job {
            Job::OpenHub => {
                Answer::HubOpened(Draft::open(folder.path()).map_err(|error| error.phrase()))
            }
            Job::SaveHub(draft) => {
                let written = draft.write(folder.path()).map_err(|error| match error {
                    Unwritten::Changed => Phrase::new("settings-changed").with("file", FILE),
                    other => other.phrase(),
                });
                Answer::Written(written.map(|()| read(folder)))
            }
            other => {
                desk.jobs.push((ticket, other));
                continue;
            }
        };
        desk.send(Message::Answered(ticket, answer));
    }
}

fn read(folder: &TempDir) -> Parcel {
    let (hub, hub_faults) = Settings::load(folder.path());
    let catalog = Ok(Catalog::load(&small::files()));
    let terms = Terms { hub: HubCode::default(), round_after_days: 30, retention_months: 12 };
    Parcel::new(Content { hub, hub_faults, terms, catalog })
}

/// How many groups there are, and in which order those with something to see are.
const GROUPS: usize = 8;
const NAME: usize = 0;
const WIFI: usize = 1;
const CONTACT: usize = 2;
const SCREEN: usize = 4;

/// Every group, each of its settings asked for, a list's element, and each end.
pub(super) fn walk(walk: &mut Walk<'_, '_>) {
    let folder = filled();
    walk.show("settings, being read");
    reply(walk.desk, &folder);
    for group in 0..GROUPS {
        pages(walk, "settings, the groups");
        walk.desk.send(chosen(group));
        pages(walk, "settings, a group");
        for row in 0..9 {
            walk.desk.send(chosen(row));
            walk.show("settings, one of them");
            walk.desk
                .send(of(hub::Message::Asking(value::Message::Typing(text::Message::DropPressed))));
            walk.desk.send(of(hub::Message::Asking(value::Message::Choosing(
                choice::Message::DropPressed,
            ))));
            open(walk.desk, Section::Hub);
            walk.desk.send(Message::Dialog(dialog::Message::LeavePressed));
            reply(walk.desk, &folder);
            walk.desk.send(chosen(group));
        }
        walk.desk.send(of(hub::Message::BackPressed));
    }
    walk.desk.send(chosen(WIFI));
    walk.desk.send(chosen(3));
    pages(walk, "settings, changed");
    open(walk.desk, Section::Log);
    walk.show("settings, left without saving");
    walk.desk.send(Message::Dialog(dialog::Message::CancelPressed));
    walk.desk.send(of(hub::Message::SavePressed));
    walk.show("settings, being saved");
    reply(walk.desk, &folder);
    pages(walk, "settings, saved");
    walk.desk.send(chosen(3));
    fs::write(folder.path().join(FILE), "name = \"Tổ 9\n").unwrap();
    walk.desk.send(of(hub::Message::SavePressed));
    reply(walk.desk, &folder);
    pages(walk, "settings, not saved");
    walk.desk.send(of(hub::Message::DropPressed));
    reply(walk.desk, &folder);
    walk.show("settings, which are no TOML");
}

fn pages(walk: &mut Walk<'_, '_>, name: &str) {
    let turn = |turn| of(hub::Message::Turned(turn));
    for page in 1..=4 {
        walk.show(&format!("{name}, page {page}"));
        walk.desk.send(turn(desk::Message::NextPressed));
    }
    (1..=4).for_each(|_| walk.desk.send(turn(desk::Message::PreviousPressed)));
}

fn at_settings(language: Language, folder: &TempDir) -> Desk {
    let mut desk = at_desk(Plan::looking(language, TextSize::Normal, Contrast::Normal));
    desk.tap("desk-hub");
    assert!(desk.shows("settings-reading"));
    reply(&mut desk, folder);
    desk
}

/// Types a text over the one that is there.
fn retype(desk: &mut Desk, typed: &str) {
    let type_key =
        |key| of(hub::Message::Asking(value::Message::Typing(text::Message::Typed(key))));
    desk.send(type_key(tramso::kiosk::keyboard::Key::Clear));
    typed.chars().for_each(|c| desk.send(type_key(tramso::kiosk::keyboard::Key::Char(c))));
    desk.tap("desk-done");
}

#[test]
fn a_name_is_changed_by_touch_and_the_file_keeps_its_comments() {
    for language in Language::ALL {
        let folder = filled();
        let mut desk = at_settings(language, &folder);
        assert!(!desk.shows("settings-save"), "nothing is changed yet");
        desk.send(chosen(NAME));
        desk.send(chosen(0));
        retype(&mut desk, "To dan pho 8");
        assert!(desk.shows("settings-drop") && desk.has_letters("To dan pho 8"));
        assert!(text_of(&folder).contains("số 7"), "nothing is written before it is saved");
        desk.tap("settings-save");
        assert!(desk.shows("settings-saving") && !desk.shows("settings-save"));
        reply(&mut desk, &folder);
        assert!(desk.shows("settings-saved") && !desk.shows("settings-save"));
        let text = text_of(&folder);
        assert!(text.starts_with("# Của tổ\n") && text.contains("name = \"To dan pho 8\""));
        desk.send(Message::Pressed(Press::Leave));
        desk.tap("staff-close");
        assert!(desk.has_letters("To dan pho 8"), "residents see it at once");
    }
}

#[test]
fn what_is_wrong_is_refused_where_it_is_typed() {
    for language in Language::ALL {
        let folder = filled();
        let mut desk = at_settings(language, &folder);
        desk.send(chosen(WIFI));
        desk.send(chosen(2));
        retype(&mut desk, "moi123");
        assert!(desk.shows("hub-wifi-password"), "it has to have eight characters");
        desk.tap("desk-drop");
        assert!(!desk.shows("settings-drop"), "all is as it was");
        desk.send(chosen(2));
        retype(&mut desk, "");
        assert!(desk.shows("hub-missing"), "without a password there is no such network");
        desk.tap("desk-drop");
        // A WEP key has another length: said, and not saved.
        desk.send(chosen(1));
        desk.tap("setting-wifi-security-wep");
        assert!(desk.shows("settings-drop") && !desk.shows("settings-save"));
        desk.tap("settings-drop");
        reply(&mut desk, &folder);
        assert!(!desk.shows("settings-drop"));
    }
}

#[test]
fn the_screen_shows_a_contrast_at_once_and_is_as_before_when_that_is_dropped() {
    let folder = filled();
    let mut desk = at_settings(Language::Vietnamese, &folder);
    desk.send(chosen(SCREEN));
    desk.send(chosen(0));
    desk.tap("setting-display-contrast-high");
    assert_eq!(desk.app.display().contrast, Contrast::High);
    desk.tap("settings-drop");
    assert_eq!(desk.app.display().contrast, Contrast::Normal);
    reply(&mut desk, &folder);

    desk.send(chosen(SCREEN));
    desk.send(chosen(0));
    desk.tap("setting-display-contrast-high");
    open(&mut desk, Section::Helpers);
    desk.tap("unsaved-leave");
    assert_eq!(desk.app.display().contrast, Contrast::Normal);

    open(&mut desk, Section::Hub);
    reply(&mut desk, &folder);
    desk.send(chosen(SCREEN));
    desk.send(chosen(0));
    desk.tap("setting-display-contrast-high");
    desk.tap("settings-save");
    reply(&mut desk, &folder);
    open(&mut desk, Section::Helpers);
    assert_eq!(desk.app.display().contrast, Contrast::High);
}

#[test]
fn changes_that_are_not_saved_are_asked_about() {
    for language in Language::ALL {
        let folder = filled();
        let mut desk = at_settings(language, &folder);
        desk.send(chosen(WIFI));
        desk.send(chosen(3));
        desk.tap("desk-log");
        assert!(desk.shows("unsaved-title"));
        desk.tap("unsaved-stay");
        assert!(desk.shows("settings-save"));
        desk.tap("desk-log");
        desk.wait(1);
        assert!(desk.shows("unsaved-title"), "time alone answers nothing");
        desk.tap("unsaved-leave");
        assert!(desk.shows("sessions-title") || !desk.shows("settings-save"));
        desk.tap("desk-hub");
        reply(&mut desk, &folder);
        assert!(!desk.shows("settings-save"), "they are dropped");
    }
}

#[test]
fn a_file_that_was_edited_meanwhile_is_not_overwritten() {
    let folder = filled();
    let mut desk = at_settings(Language::Vietnamese, &folder);
    desk.send(chosen(WIFI));
    desk.send(chosen(3));
    let edited = format!("{HUB}\n# mới\n");
    fs::write(folder.path().join(FILE), &edited).unwrap();
    desk.tap("settings-save");
    reply(&mut desk, &folder);
    assert!(desk.shows("settings-drop") && text_of(&folder) == edited);
    desk.tap("settings-drop");
    reply(&mut desk, &folder);
    desk.send(chosen(WIFI));
    desk.send(chosen(3));
    desk.tap("settings-save");
    reply(&mut desk, &folder);
    assert!(desk.shows("settings-saved") && text_of(&folder).contains("# mới"));
}

#[test]
fn numbers_to_call_are_added_and_removed() {
    let folder = filled();
    let mut desk = at_settings(Language::Vietnamese, &folder);
    desk.send(chosen(CONTACT));
    desk.tap("settings-add-phone");
    assert!(!desk.shows("settings-save"), "a number without a label is none");
    desk.send(chosen(0));
    retype(&mut desk, "Phuong");
    desk.send(chosen(1));
    retype(&mut desk, "1900 1234");
    desk.tap("settings-save");
    reply(&mut desk, &folder);
    assert!(text_of(&folder).contains("Phuong"));
    desk.tap("settings-remove");
    desk.tap("settings-save");
    reply(&mut desk, &folder);
    let phones = Settings::load(folder.path()).0.phones;
    assert_eq!(phones.len(), 2);
}

#[test]
fn what_the_log_can_take_at_once_is_taken_at_once() {
    let folder = filled();
    let mut desk = at_settings(Language::Vietnamese, &folder);
    desk.send(chosen(6));
    desk.send(chosen(0));
    let type_key =
        |key| of(hub::Message::Asking(value::Message::Typing(text::Message::Typed(key))));
    desk.send(type_key(tramso::kiosk::keyboard::Key::Char('6')));
    desk.tap("desk-done");
    desk.tap("settings-save");
    let is_it = |(_, job): &&(Ticket, Job)| matches!(job, Job::SaveHub(_));
    let (_, Job::SaveHub(draft)) = desk.jobs.iter().find(is_it).unwrap() else { unreachable!() };
    assert_eq!(draft.settings().retention_months, 6);
    reply(&mut desk, &folder);
    assert!(desk.shows("settings-saved"));
}

#[test]
fn a_file_that_is_no_toml_is_said_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), "name = \"Tổ 7\n").unwrap();
    let mut desk = at_settings(Language::Vietnamese, &folder);
    assert!(desk.shows("settings-read") && !desk.shows("settings-save"));
    fs::write(folder.path().join(FILE), "name = \"Tổ 7\"\n").unwrap();
    desk.tap("settings-read");
    reply(&mut desk, &folder);
    assert!(!desk.shows("settings-read") && desk.shows("settings-wifi"));
}
