//! What a period comes to, written for others.

use super::log::{BUSY, answer, filled};
use super::{at_desk, open};
use crate::desk::{Desk, Plan};
use crate::first;
use crate::sign_in::sign_in;
use crate::walk::Walk;

use tramso::hub::{Contrast, TextSize};
use tramso::kiosk::Message;
use tramso::kiosk::frame::Section;
use tramso::kiosk::job::{Answer, Job};
use tramso::kiosk::staff::Message as Staff;
use tramso::kiosk::staff::desk;
use tramso::kiosk::staff::{out, overview};
use tramso::l10n::Language;
use tramso::report::Undone;
use tramso::staff::Role;

use lucide_icons::Icon;
use tempfile::TempDir;

use std::fs;
use std::path::PathBuf;

fn of(message: out::Message) -> Message {
    Message::Staff(Staff::Out(message))
}

fn chosen(place: usize) -> Message {
    of(out::Message::Turned(desk::Message::Chosen(place)))
}

/// What can be chosen, the writing, and every end of it; from the overview and back.
pub(super) fn walk(walk: &mut Walk<'_, '_>) {
    walk.desk.send(Message::Staff(Staff::Overview(overview::Message::OutPressed)));
    pages(walk, "out, no drive known");
    answer(walk.desk, &BUSY);
    pages(walk, "out, figures");
    // A sheet with each session, then a table of them.
    walk.desk.send(chosen(4));
    pages(walk, "out, figures and sessions");
    walk.desk.send(chosen(1));
    pages(walk, "out, sessions");
    for made in [
        Ok(vec![PathBuf::from("/media/hub/USB/tramso-00070-07-sessions-2026-11.csv"); 2]),
        Err(Undone::NotOver),
        Err(Undone::Full),
    ] {
        (1..=6).for_each(|_| walk.desk.send(turn(desk::Message::NextPressed)));
        walk.desk.send(of(out::Message::WritePressed));
        walk.show("out, writing");
        let asked = |(_, job): &(_, Job)| matches!(job, Job::Export(_));
        let place = walk.desk.jobs.iter().position(asked).expect("it is written by a job");
        let (ticket, _) = walk.desk.jobs.remove(place);
        walk.desk.send(Message::Answered(ticket, Answer::Exported(made)));
        walk.show("out, the end");
        walk.desk.send(of(out::Message::AgainPressed));
        answer(walk.desk, &BUSY);
    }
    walk.desk.send(of(out::Message::BackPressed));
}

fn turn(turn: desk::Message) -> Message {
    of(out::Message::Turned(turn))
}

fn pages(walk: &mut Walk<'_, '_>, name: &str) {
    for page in 1..=6 {
        walk.show(&format!("{name}, page {page}"));
        walk.desk.send(turn(desk::Message::NextPressed));
    }
    (1..=6).for_each(|_| walk.desk.send(turn(desk::Message::PreviousPressed)));
}

fn at_out(language: Language, folder: &TempDir) -> Desk {
    in_size(TextSize::Normal, language, folder)
}

fn in_size(size: TextSize, language: Language, folder: &TempDir) -> Desk {
    let mut desk = at_desk(Plan::looking(language, size, Contrast::Normal));
    open(&mut desk, Section::Overview);
    answer(&mut desk, folder);
    desk.tap("out-open");
    desk
}

fn names(folder: &TempDir) -> Vec<String> {
    let files = fs::read_dir(folder.path()).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("report")).collect()
}

#[test]
fn a_month_is_on_the_drive_after_two_taps_and_said_where() {
    for language in Language::ALL {
        let folder = filled(9, 3);
        let mut desk = at_out(language, &folder);
        assert!(!desk.has_letters("KINGSTON"));
        answer(&mut desk, &folder);
        assert!(desk.has_letters("KINGSTON") && desk.shows("out-here"));
        fs::create_dir(folder.path().join("KINGSTON")).unwrap();
        desk.tap("out-write");
        assert!(desk.shows("out-writing") && desk.shows("out-stop") && !desk.shows("out-write"));
        answer(&mut desk, &folder);
        let why = "this month is not over, and small groups are kept back";
        assert!(desk.shows("report-not-over"), "{why}");

        desk.tap("out-again");
        answer(&mut desk, &folder);
        desk.tap_text(&Icon::ChevronLeft.unicode().to_string());
        desk.tap("out-write");
        answer(&mut desk, &folder);
        assert!(desk.shows("out-made") && desk.has_letters("report.xlsx"));
        assert!(folder.path().join("KINGSTON/report.xlsx").exists());
        desk.tap("desk-back");
        assert!(desk.shows("overview-sessions"));
    }
}

#[test]
fn sessions_say_what_they_hold_before_they_are_written() {
    for language in Language::ALL {
        let folder = filled(9, 2);
        let mut desk = at_out(language, &folder);
        answer(&mut desk, &folder);
        assert!(desk.shows("out-holds-figures") && desk.shows("out-small-groups"));
        desk.tap("out-detail");
        assert!(desk.shows("out-holds-exact") && desk.shows("out-holds-sessions"));
        assert!(!desk.shows("out-small-groups"), "no group is kept back beside each session");
        desk.tap("out-csv");
        assert!(desk.shows("out-holds-sessions") && !desk.shows("out-small-groups"));
        assert!(!desk.shows("out-holds-helpers"), "only when it is asked for");
        desk.tap("out-helpers");
        assert!(desk.shows("out-holds-helpers"));
        desk.tap("out-here");
        desk.tap("out-write");
        answer(&mut desk, &folder);
        assert!(desk.shows("out-made"));
        assert_eq!(names(&folder).len(), 2, "sessions and what they mean: {:?}", names(&folder));
    }
}

#[test]
fn in_large_letters_too_nothing_is_written_before_one_could_read_what_it_holds() {
    for language in Language::ALL {
        let folder = filled(9, 2);
        let mut desk = in_size(TextSize::Larger, language, &folder);
        answer(&mut desk, &folder);
        desk.tap("out-csv");
        assert!(!desk.shows("out-holds-sessions") && !desk.shows("out-write"));
        desk.send(of(out::Message::WritePressed));
        assert!(desk.shows("desk-next") && !desk.shows("out-writing"));
        desk.tap("desk-next");
        assert!(desk.shows("out-holds-sessions") && desk.shows("out-write"));
    }
}

#[test]
fn whoever_leaves_calls_it_off_and_nothing_is_left() {
    type Leaving = fn(&mut Desk);
    let ways: [Leaving; 3] = [
        |desk| desk.tap("out-stop"),
        |desk| open(desk, Section::Health),
        |desk| {
            desk.wait(181);
            desk.wait(40);
            assert!(desk.app.is_home());
        },
    ];
    for leave in ways {
        let folder = filled(9, 2);
        let mut desk = at_out(Language::Vietnamese, &folder);
        answer(&mut desk, &folder);
        desk.tap("out-csv");
        desk.tap("out-here");
        desk.tap("out-write");
        leave(&mut desk);
        answer(&mut desk, &folder);
        assert!(names(&folder).is_empty(), "{:?}", names(&folder));
    }
    let folder = filled(9, 2);
    let mut desk = at_out(Language::Vietnamese, &folder);
    answer(&mut desk, &folder);
    desk.tap("out-csv");
    desk.tap("out-write");
    desk.tap("out-stop");
    answer(&mut desk, &folder);
    assert!(desk.shows("report-gone") || desk.shows("report-called-off"));
}

#[test]
fn a_drive_that_was_pulled_out_is_one_sentence() {
    let folder = filled(9, 2);
    let mut desk = at_out(Language::Vietnamese, &folder);
    answer(&mut desk, &folder);
    desk.tap("out-csv");
    desk.tap("out-write");
    answer(&mut desk, &folder);
    assert!(desk.shows("report-gone"));
    desk.tap("out-again");
    assert!(!desk.has_letters("KINGSTON"), "it is looked for again");
}

#[test]
fn a_new_point_has_its_first_month_written_the_day_it_is_set_up() {
    let (mut desk, disk) = first::plan().stand_on_disk();
    first::hold(&mut desk);
    first::type_all(&mut desk);
    desk.tap("first-save");
    let (ticket, set_up) = desk.set_up();
    let end = first::all_well(&set_up);
    desk.staff = end.staff.clone();
    desk.send(Message::Answered(ticket, Answer::SetUp(end)));
    desk.tap("staff-close");
    desk.tap("desk-leave");
    desk.tap("staff-close");
    assert!(desk.app.is_home());
    // Five residents look something up.
    let topic = desk.catalog.topics[0].id.clone();
    for _ in 0..5 {
        let tile = desk.tile(&topic);
        desk.tap_text(&tile);
        desk.tap("home");
    }
    disk.settle();

    sign_in(&mut desk, 1, Role::Admin);
    open(&mut desk, Section::Overview);
    answer(&mut desk, disk.folder());
    assert!(desk.has_letters("5"));
    desk.tap("out-open");
    answer(&mut desk, disk.folder());
    desk.tap("out-json");
    desk.tap("out-small-groups");
    desk.tap("out-here");
    desk.tap("out-write");
    answer(&mut desk, disk.folder());
    assert!(desk.shows("out-made"));
    let written = fs::read_to_string(disk.folder().path().join("report.json")).unwrap();
    assert!(written.contains("\"sessions\": 5,"), "{written}");
}
