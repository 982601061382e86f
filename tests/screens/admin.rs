//! The admin's desk: its frame, and a walk over its sections on every canvas.
//!
//! A section brings a walk of its own: every screen it has, each shown.

mod content;
mod health;
mod helpers;
mod hub;
pub(crate) mod log;
mod notices;
mod out;
mod overview;
mod sessions;

use crate::desk::{Desk, Plan};
use crate::layout::{Tour, walk_in_all};
use crate::said;
use crate::sign_in::{sign_in, staffed};
use crate::walk::Walk;

use tramso::hub::{Contrast, TextSize};
use tramso::kiosk::Message;
use tramso::kiosk::frame::{Press, Section};
use tramso::l10n::Language;
use tramso::staff::Role;

use iced::Size;

/// A section's walk, from its first screen on; it may end anywhere at the desk.
type Steps = fn(&mut Walk<'_, '_>);

/// What each section shows, and how many screens that is at the least.
const SECTIONS: &[(Section, Steps, usize)] = &[
    (Section::Overview, overview::walk, 20),
    (Section::Log, sessions::walk, 12),
    (Section::Notices, notices::walk, 30),
    (Section::Helpers, helpers::walk, 11),
    (Section::Content, content::walk, 12),
    (Section::Hub, hub::walk, 60),
    (Section::Health, health::walk, 8),
];

/// A hub with staff, and its admin at the desk.
pub(crate) fn at_desk(plan: Plan) -> Desk {
    let mut desk = Plan { staff: staffed(), ..plan }.stand().0;
    sign_in(&mut desk, 1, Role::Admin);
    desk
}

/// Opens a section, whichever bar the canvas has room for.
pub(crate) fn open(desk: &mut Desk, section: Section) {
    desk.send(Message::Pressed(Press::Section(section)));
}

/// All sections, the page that names them and the way out.
fn everything(walk: &mut Walk<'_, '_>) {
    sign_in(walk.desk, 1, Role::Admin);
    walk.desk.send(Message::Pressed(Press::Menu));
    walk.show("the desk's sections");
    for (section, steps, _) in SECTIONS {
        open(walk.desk, *section);
        steps(walk);
    }
    walk.desk.send(Message::Pressed(Press::Leave));
    walk.show("leaving the desk");
    walk.desk.send(Message::Pressed(Press::Home));
}

fn least() -> usize {
    2 + SECTIONS.iter().map(|(_, _, screens)| screens).sum::<usize>()
}

#[test]
fn every_section_is_walked() {
    let walked: Vec<Section> = SECTIONS.iter().map(|(section, ..)| *section).collect();
    assert_eq!(walked, Section::ALL);
}

#[test]
fn the_desk_fits() {
    let tour = Tour { go: &everything, least: &|_| least() };
    walk_in_all(|plan| Plan { staff: staffed(), ..plan }, &tour);
}

#[test]
fn the_desk_fits_below_the_band_of_a_demo() {
    let tour = Tour { go: &everything, least: &|_| least() };
    walk_in_all(|plan| Plan { staff: staffed(), is_demo: true, ..plan }, &tour);
}

#[test]
fn the_desk_says_itself() {
    for window in [Size::new(1920.0, 1080.0), Size::new(1366.0, 768.0), Size::new(1080.0, 1920.0)] {
        for text_size in TextSize::ALL {
            for language in Language::ALL {
                let plan = Plan::looking(language, text_size, Contrast::Normal);
                let mut desk = Plan { window, staff: staffed(), ..plan }.stand().0;
                everything(&mut Walk { desk: &mut desk, look: &mut said::look });
            }
        }
    }
}

#[test]
fn sections_open_by_touch_and_the_way_out_leads_to_the_residents() {
    for language in Language::ALL {
        let mut desk = at_desk(Plan::looking(language, TextSize::Normal, Contrast::Normal));
        for section in Section::ALL {
            desk.tap(section.label());
            assert!(desk.shows(section.label()));
        }
        desk.tap("desk-leave");
        desk.tap("back");
        assert!(desk.shows(Section::ALL[0].label()) && !desk.shows("staff-title"));
        desk.tap("desk-leave");
        desk.tap("staff-close");
        assert!(desk.app.is_home());
    }
}

#[test]
fn nobody_gets_to_the_desk_without_signing_in() {
    let mut desk = Plan { staff: staffed(), ..Plan::default() }.stand().0;
    for press in [Press::Section(Section::ALL[0]), Press::Menu, Press::Leave] {
        desk.send(Message::Pressed(press));
        assert!(desk.app.is_home());
    }
    crate::sign_in::open_door(&mut desk);
    for press in [Press::Section(Section::ALL[0]), Press::Menu, Press::Leave] {
        desk.send(Message::Pressed(press));
        assert!(desk.shows("sign-in-title"));
    }
}

#[test]
fn the_desk_is_left_by_itself_after_a_warning() {
    let mut desk = at_desk(Plan::default());
    desk.wait(181);
    assert!(desk.shows("idle-title"));
    desk.wait(40);
    assert!(desk.app.is_home());
    desk.send(Message::Pressed(Press::Menu));
    assert!(desk.app.is_home(), "nobody is signed in any more");
}
