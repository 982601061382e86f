//! What residents can do here, compared with the official pages, and hidden where it is wrong.

use super::{at_desk, open};
use crate::desk::{Desk, HUB, Plan};
use crate::sign_in::sign_in;
use crate::small;
use crate::walk::Walk;

use tramso::catalog::Catalog;
use tramso::hub::{Confirmed, Contrast, Settings, TextSize};
use tramso::id::ItemId;
use tramso::journal::{HubCode, Terms};
use tramso::kiosk::Message;
use tramso::kiosk::frame::{Press, Section};
use tramso::kiosk::job::{Answer, Content, Job, Parcel};
use tramso::kiosk::staff::Message as Staff;
use tramso::kiosk::staff::ask::choice;
use tramso::kiosk::staff::{content, desk};
use tramso::l10n::{Language, Phrase};
use tramso::staff::Role;

use tempfile::TempDir;

fn of(message: content::Message) -> Message {
    Message::Staff(Staff::Content(message))
}

fn tap_listed(place: usize) -> Message {
    of(content::Message::Listed(desk::Message::Chosen(place)))
}

/// Whether something waits to be written down.
fn is_asked(desk: &Desk) -> bool {
    desk.jobs.iter().any(|(_, job)| matches!(job, Job::Confirm { .. }))
}

/// What waits to be written down, taken from what the screens asked for.
#[track_caller]
fn asked(desk: &mut Desk) -> (tramso::kiosk::job::Ticket, Job) {
    let is_it = |(_, job): &(_, Job)| matches!(job, Job::Confirm { .. });
    let place = desk.jobs.iter().position(is_it).expect("it is to be written down");
    desk.jobs.remove(place)
}

/// Writes a comparison down and reads everything again, as the program would; gives the item.
#[track_caller]
fn write_down(desk: &mut Desk, folder: &TempDir) -> ItemId {
    let (ticket, Job::Confirm { item, compared }) = asked(desk) else { unreachable!() };
    Confirmed::add(folder.path(), item.as_str(), compared).unwrap();
    let (hub, hub_faults) = Settings::read(HUB);
    let (confirmed, display) = (Confirmed::load(folder.path()), desk.app.display());
    let hub = Settings { confirmed, display, ..hub };
    let mut catalog = Catalog::load(&small::files());
    catalog.hide(|item| hub.confirmed.is_hidden(item));
    let terms = Terms { hub: HubCode::default(), round_after_days: 30, retention_months: 12 };
    let read = Parcel::new(Content { hub, hub_faults, terms, catalog: Ok(catalog) });
    desk.send(Message::Answered(ticket, Answer::Written(Ok(read))));
    item
}

fn refuse(desk: &mut Desk) {
    let (ticket, _) = asked(desk);
    let why = Answer::Written(Err(Phrase::new("confirmed-disk")));
    desk.send(Message::Answered(ticket, why));
}

/// Every list, an item, the question before hiding, and every end of it.
pub(super) fn walk(walk: &mut Walk<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    for show in [content::Show::All, content::Show::Problems, content::Show::Hidden] {
        walk.desk.send(of(content::Message::Showing(show)));
        pages(walk, "content, a list", content::Message::Listed);
    }
    for kind in ["guide", "procedure"] {
        walk.desk.send(of(content::Message::Showing(content::Show::All)));
        let entries = Catalog::load(&small::files()).item_ids();
        let is_it = |item: &ItemId| matches!(item, ItemId::Guide(_)) == (kind == "guide");
        for place in 0..entries.len() {
            walk.desk.send(tap_listed(place));
            walk.show(&format!("content, a {kind} at {place}"));
            walk.desk.send(of(content::Message::RightPressed));
            walk.show("content, being written down");
            let (_, Job::Confirm { item, .. }) =
                walk.desk.jobs.last().cloned().expect("it is to be written down")
            else {
                unreachable!()
            };
            refuse(walk.desk);
            walk.show("content, not written down");
            if is_it(&item) {
                walk.desk.send(tap_listed(place));
                pages(walk, "content, an item", content::Message::Reading);
                walk.desk.send(of(content::Message::WrongPressed));
                walk.show("content, whether it is hidden");
                walk.desk.send(of(content::Message::Hiding(choice::Message::Chosen(0))));
                write_down(walk.desk, &folder);
                walk.show("content, hidden");
                walk.desk.send(of(content::Message::Showing(content::Show::Hidden)));
                walk.show("content, what is hidden");
                walk.desk.send(tap_listed(0));
                walk.show("content, an item that is hidden");
                walk.desk.send(of(content::Message::RightPressed));
                write_down(walk.desk, &folder);
                walk.show("content, shown again");
                break;
            }
        }
    }
}

fn pages(walk: &mut Walk<'_, '_>, name: &str, wrap: fn(desk::Message) -> content::Message) {
    for page in 1..=3 {
        walk.show(&format!("{name}, page {page}"));
        walk.desk.send(of(wrap(desk::Message::NextPressed)));
    }
    (1..=9).for_each(|_| walk.desk.send(of(wrap(desk::Message::PreviousPressed))));
}

fn at_content(language: Language) -> Desk {
    let mut desk = at_desk(Plan::looking(language, TextSize::Normal, Contrast::Normal));
    desk.tap("desk-content");
    desk
}

/// The title of an item of the small catalogue, where room is short.
fn title(item: &ItemId, language: Language) -> String {
    let catalog = Catalog::load(&small::files());
    let words = catalog.item_words(item).unwrap();
    let short = words.find(language, "title.short", &[]);
    short.or_else(|| words.find(language, "title", &[])).unwrap()
}

/// Leaves the desk: whether residents find the item under its topic then.
fn is_there_for_residents(desk: &mut Desk, item: &ItemId) -> bool {
    let topic = Catalog::load(&small::files()).common(item).unwrap().topic.clone();
    let (tile, title) = (desk.tile(&topic), title(item, desk.language()));
    desk.send(Message::Pressed(Press::Leave));
    desk.tap("staff-close");
    assert!(desk.app.is_home());
    if !desk.has_letters(&tile) {
        return false;
    }
    desk.tap_text(&tile);
    let is_there = desk.has_letters(&title);
    desk.send(Message::Pressed(Press::Home));
    is_there
}

#[test]
fn what_is_compared_is_written_down_with_day_and_code() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = at_content(language);
        desk.send(of(content::Message::Showing(content::Show::All)));
        desk.send(tap_listed(0));
        assert!(desk.shows("content-says") && desk.shows("content-never"));
        desk.tap("content-right");
        assert!(desk.shows("content-under-way"));
        let item = write_down(&mut desk, &folder);
        let last = Confirmed::load(folder.path()).of(item.as_str()).unwrap();
        assert_eq!((last.by.to_string().as_str(), last.is_hidden), ("TN-01", false));
        assert_eq!(last.day.to_string(), "2026-11-22");
        assert!(!desk.shows("content-under-way") && !is_asked(&desk));
        assert!(is_there_for_residents(&mut desk, &item));
    }
}

#[test]
fn what_is_wrong_is_gone_for_residents_at_once_and_comes_back_when_it_is_right() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = at_content(language);
        desk.send(of(content::Message::Showing(content::Show::All)));
        desk.send(tap_listed(0));
        desk.tap("content-wrong");
        assert!(!is_asked(&desk), "asked first");
        desk.tap("content-hide");
        let item = write_down(&mut desk, &folder);
        assert!(!is_there_for_residents(&mut desk, &item));

        sign_in(&mut desk, 1, Role::Admin);
        desk.tap("desk-content");
        desk.send(of(content::Message::Showing(content::Show::Hidden)));
        assert!(desk.has_letters(&title(&item, language)), "staff still see it");
        desk.send(tap_listed(0));
        assert!(!desk.shows("content-wrong"));
        desk.tap("content-show-again");
        assert_eq!(write_down(&mut desk, &folder), item);
        assert!(is_there_for_residents(&mut desk, &item));
    }
}

#[test]
fn whoever_does_not_hide_it_is_back_at_the_item_and_a_full_disk_is_said() {
    let mut desk = at_content(Language::Vietnamese);
    desk.send(of(content::Message::Showing(content::Show::All)));
    desk.send(tap_listed(0));
    desk.tap("content-wrong");
    desk.tap("desk-drop");
    assert!(desk.shows("content-right") && !is_asked(&desk));
    desk.tap("content-right");
    refuse(&mut desk);
    assert!(desk.shows("confirmed-disk") && !desk.shows("content-right"));
}

#[test]
fn what_came_of_it_counts_also_where_nobody_waits_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = at_content(Language::Vietnamese);
    desk.send(of(content::Message::Showing(content::Show::All)));
    desk.send(tap_listed(0));
    desk.tap("content-wrong");
    desk.tap("content-hide");
    open(&mut desk, Section::Health);
    let item = write_down(&mut desk, &folder);
    assert!(!is_there_for_residents(&mut desk, &item));
}
