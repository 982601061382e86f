//! The hub's notices, written at the desk.

use super::{at_desk, open};
use crate::desk::{Desk, HUB, Plan};
use crate::small;
use crate::walk::Walk;

use tramso::catalog::Catalog;
use tramso::hub::{Contrast, Posting, Settings, TextSize, Unwritten};
use tramso::journal::{HubCode, Terms};
use tramso::kiosk::frame::{Press, Section};
use tramso::kiosk::job::{Answer, Content, Job, Notices, Parcel};
use tramso::kiosk::keyboard::Key;
use tramso::kiosk::staff::Message as Staff;
use tramso::kiosk::staff::ask::{choice, text, value};
use tramso::kiosk::staff::{desk, notices};
use tramso::kiosk::{Message, dialog};
use tramso::l10n::{Language, Phrase};

use tempfile::TempDir;

use std::fs;

fn of(message: notices::Message) -> Message {
    Message::Staff(Staff::Notices(message))
}

fn chosen(place: usize) -> Message {
    of(notices::Message::Turned(desk::Message::Chosen(place)))
}

/// A data folder with so many notices.
fn filled(count: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("hub.toml"), HUB).unwrap();
    fs::create_dir(folder.path().join("notices")).unwrap();
    for number in 1..=count {
        let text = format!(
            "title = \"Thong bao {number}\" # tổ\nbody = \"Mang thẻ căn cước.\"\n\
             link = \"https://dichvucong.gov.vn/a\"\n"
        );
        fs::write(folder.path().join(format!("notices/{number:02}.toml")), text).unwrap();
    }
    folder
}

fn text_of(folder: &TempDir, number: u8) -> String {
    fs::read_to_string(folder.path().join(format!("notices/{number:02}.toml"))).unwrap()
}

fn read(folder: &TempDir) -> Parcel {
    let (hub, hub_faults) = Settings::load(folder.path());
    let catalog = Ok(Catalog::load(&small::files()));
    let terms = Terms { hub: HubCode::default(), round_after_days: 30, retention_months: 12 };
    Parcel::new(Content { hub, hub_faults, terms, catalog })
}

/// Answers what waits for the notices in `folder`, as the program would.
fn reply(desk: &mut Desk, folder: &TempDir) {
    for (ticket, job) in std::mem::take(&mut desk.jobs) {
        let written = match job {
            Job::OpenNotices => {
                let all = Posting::all(folder.path()).unwrap();
                let known = Vec::new();
                desk.send(Message::Answered(ticket, Answer::Notices(Ok(Notices { all, known }))));
                continue;
            }
            Job::SaveNotice(posting) => posting.write(folder.path()),
            Job::RemoveNotice(posting) => posting.remove(folder.path()),
            Job::OrderNotices(all) => Posting::put_in_order(&all, folder.path()),
            other => {
                desk.jobs.push((ticket, other));
                continue;
            }
        };
        let written = written.map_err(|error| match error {
            Unwritten::Changed => Phrase::new("settings-changed").with("file", "notices/01.toml"),
            other => other.phrase(),
        });
        let answer = Answer::Written(written.map(|()| read(folder)));
        desk.send(Message::Answered(ticket, answer));
    }
}

/// The list, a notice and each of its fields, a new one, a preview, and every end.
pub(super) fn walk(walk: &mut Walk<'_, '_>) {
    let none = filled(0);
    walk.show("notices, being read");
    reply(walk.desk, &none);
    pages(walk, "notices, none");
    let folder = filled(12);
    open(walk.desk, Section::Notices);
    reply(walk.desk, &folder);
    pages(walk, "notices");
    walk.desk.send(chosen(1));
    pages(walk, "a notice");
    walk.desk.send(of(notices::Message::PreviewPressed));
    pages(walk, "a notice as residents see it");
    walk.desk.send(of(notices::Message::BackPressed));
    for row in 1..=8 {
        walk.desk.send(chosen(row));
        walk.show("a field of a notice");
        let drops = [
            value::Message::Typing(text::Message::DropPressed),
            value::Message::Choosing(choice::Message::DropPressed),
            value::Message::Picking(tramso::kiosk::staff::ask::day::Message::DropPressed),
        ];
        for drop in drops {
            walk.desk.send(of(notices::Message::Asking(drop)));
        }
    }
    walk.desk.send(chosen(11));
    walk.show("whether a notice goes");
    walk.desk.send(of(notices::Message::Removing(choice::Message::DropPressed)));
    walk.desk.send(chosen(0));
    pages(walk, "a notice, switched off");
    open(walk.desk, Section::Log);
    walk.show("a notice, left without saving");
    walk.desk.send(Message::Dialog(dialog::Message::CancelPressed));
    walk.desk.send(of(notices::Message::SavePressed));
    walk.show("a notice, being written");
    fs::write(folder.path().join("notices/02.toml"), "title = \"Họp\n").unwrap();
    reply(walk.desk, &folder);
    pages(walk, "a notice, not written");
    walk.desk.send(of(notices::Message::DropPressed));
    reply(walk.desk, &folder);
    pages(walk, "notices, one of them wrong");
    walk.desk.send(chosen(1));
    pages(walk, "a notice that is no TOML");
    walk.desk.send(of(notices::Message::BackPressed));
    walk.desk.send(of(notices::Message::AddPressed));
    pages(walk, "a new notice");
    walk.desk.send(of(notices::Message::BackPressed));
    walk.desk.send(chosen(0));
    walk.desk.send(chosen(0));
    walk.desk.send(of(notices::Message::SavePressed));
    reply(walk.desk, &folder);
    pages(walk, "notices, written");
}

fn pages(walk: &mut Walk<'_, '_>, name: &str) {
    let turn = |turn| of(notices::Message::Turned(turn));
    for page in 1..=4 {
        walk.show(&format!("{name}, page {page}"));
        walk.desk.send(turn(desk::Message::NextPressed));
    }
    (1..=4).for_each(|_| walk.desk.send(turn(desk::Message::PreviousPressed)));
}

fn at_notices(language: Language, folder: &TempDir) -> Desk {
    let mut desk = at_desk(Plan::looking(language, TextSize::Normal, Contrast::Normal));
    desk.tap("desk-notices");
    assert!(desk.shows("notices-reading"));
    reply(&mut desk, folder);
    desk
}

/// Types a text over the one that is there.
fn retype(desk: &mut Desk, row: usize, typed: &str) {
    let typing = |key| {
        let message = value::Message::Typing(text::Message::Typed(key));
        of(notices::Message::Asking(message))
    };
    desk.send(chosen(row));
    desk.send(typing(Key::Clear));
    typed.chars().for_each(|c| desk.send(typing(Key::Char(c))));
    desk.tap("desk-done");
}

const SWITCH: usize = 0;
const TITLE: usize = 1;
const BODY: usize = 2;
const LINK: usize = 6;

#[test]
fn a_notice_is_written_from_nothing_and_shows_on_the_first_screen() {
    for language in Language::ALL {
        let folder = filled(0);
        let mut desk = at_notices(language, &folder);
        assert!(desk.shows("notices-none"));
        desk.tap("notices-add");
        assert!(!desk.shows("settings-save") && !desk.shows("notices-preview"));
        retype(&mut desk, TITLE, "Hop to dan pho");
        assert!(!desk.shows("settings-save"), "it says nothing yet");
        retype(&mut desk, BODY, "Toi thu Sau, 19:00.");
        desk.tap("notices-preview");
        assert!(desk.has_letters("Hop to dan pho") && desk.has_letters("Toi thu Sau"));
        desk.tap("desk-back");
        desk.tap("settings-save");
        assert!(desk.shows("notices-under-way"));
        reply(&mut desk, &folder);
        reply(&mut desk, &folder);
        assert!(desk.shows("notices-done") && desk.shows("notices-add"));
        assert!(text_of(&folder, 1).contains("Hop to dan pho"));
        desk.send(Message::Pressed(Press::Leave));
        desk.tap("staff-close");
        assert!(desk.has_letters("Hop to dan pho"), "residents see it at once");
    }
}

#[test]
fn a_notice_is_switched_off_and_keeps_its_comment() {
    let folder = filled(1);
    let mut desk = at_notices(Language::Vietnamese, &folder);
    desk.send(chosen(0));
    desk.send(chosen(SWITCH));
    assert!(desk.shows("notices-off"));
    desk.tap("settings-save");
    reply(&mut desk, &folder);
    reply(&mut desk, &folder);
    assert!(text_of(&folder, 1).contains("on = false") && text_of(&folder, 1).contains("# tổ"));
    desk.send(Message::Pressed(Press::Leave));
    desk.tap("staff-close");
    assert!(!desk.has_letters("Thong bao 1"));
}

#[test]
fn a_link_that_the_kiosk_does_not_allow_is_refused_where_it_is_typed() {
    let folder = filled(1);
    let mut desk = at_notices(Language::Vietnamese, &folder);
    desk.send(chosen(0));
    retype(&mut desk, LINK, "https://example.com/x");
    assert!(desk.has_letters("example.com") && desk.shows("desk-done"), "it is still asked for");
    desk.tap("desk-drop");
    retype(&mut desk, LINK, "https://dichvucong.gov.vn/b");
    assert!(desk.shows("settings-save"));
}

#[test]
fn notices_change_places_and_go() {
    for language in Language::ALL {
        let folder = filled(3);
        let mut desk = at_notices(language, &folder);
        desk.send(chosen(2));
        desk.tap("desk-next");
        desk.tap("notices-up");
        reply(&mut desk, &folder);
        reply(&mut desk, &folder);
        let order = || {
            let all = Posting::all(folder.path()).unwrap();
            all.iter().map(|posting| posting.id().to_string()).collect::<Vec<_>>()
        };
        assert_eq!(order(), ["notice-01", "notice-03", "notice-02"]);
        desk.send(chosen(1));
        desk.tap("desk-next");
        desk.tap("notices-remove");
        desk.tap("desk-drop");
        assert_eq!(order().len(), 3, "asked first");
        desk.tap("desk-next");
        desk.tap("notices-remove");
        desk.tap("notices-remove");
        reply(&mut desk, &folder);
        assert_eq!(order(), ["notice-01", "notice-02"]);
    }
}

#[test]
fn what_is_not_saved_is_asked_about_and_somebody_elses_change_is_not_lost() {
    let folder = filled(1);
    let mut desk = at_notices(Language::Vietnamese, &folder);
    desk.send(chosen(0));
    retype(&mut desk, TITLE, "Hop");
    desk.tap("desk-log");
    assert!(desk.shows("unsaved-title"));
    desk.tap("unsaved-stay");
    fs::write(folder.path().join("notices/01.toml"), "title = \"x\"\nbody = \"y\"\n").unwrap();
    desk.tap("settings-save");
    reply(&mut desk, &folder);
    assert!(desk.shows("settings-drop") && text_of(&folder, 1).contains("\"x\""));
    desk.tap("settings-drop");
    reply(&mut desk, &folder);
    assert!(desk.shows("notices-add") && desk.shows("notices-shown"));
}

#[test]
fn a_notice_that_cannot_be_read_says_so_and_offers_nothing() {
    for language in Language::ALL {
        let folder = filled(1);
        fs::write(folder.path().join("notices/02.toml"), [0xff, 0xfe]).unwrap();
        let mut desk = at_notices(language, &folder);
        desk.send(chosen(1));
        assert!(desk.look().words().iter().any(|text| text.contains("notices/02.toml")));
        assert!(!desk.shows("notices-needs") && !desk.shows("notice-field-title"));
        desk.tap("desk-back");
        assert!(desk.shows("notices-add"));
    }
}
