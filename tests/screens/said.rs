//! What is drawn and what is said are the same: on every screen, canvas and language, every text on the
//! screen is said, in the order it is read, and every button is an action. And the keys walk those actions.

use crate::desk::{Desk, Plan, WINDOW};
use crate::glance::{Glance, holds};
use crate::sign_in::staffed;
use crate::walk::Walk;

use tramso::hub::{Contrast, TextSize};
use tramso::kiosk::focus::Stroke;
use tramso::kiosk::frame::Press;
use tramso::kiosk::said::Said;
use tramso::kiosk::text::plain;
use tramso::kiosk::{App, Message};
use tramso::l10n::Language;
use tramso::visit::EndedBy;

use iced::{Rectangle, Size};

/// The letters and digits of a text: marks, icons and spaces are drawn and said differently.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// What the screen says, its words without those of actions that only an icon stands for.
fn said(app: &App, glance: &Glance) -> String {
    let mut actions = actions(glance).into_iter();
    let description = app.describe();
    let words = description.said.iter().map(|said| match said {
        Said::Action { label, .. } => {
            let place = actions.next().expect("an action that nobody can press is said");
            let is_written = drawn_in(glance, place).next().is_some();
            if is_written { letters(&plain(label)) } else { String::new() }
        }
        other => letters(&other.words()),
    });
    let words: String = words.collect();
    assert_eq!(actions.next(), None, "something to press is not said");
    words
}

/// Where the actions are, in the order of drawing; of a dialog, only its own.
fn actions(glance: &Glance) -> Vec<Rectangle> {
    glance.actions[glance.dialog_actions_from..].to_vec()
}

/// The texts within a place that have letters.
fn drawn_in(glance: &Glance, place: Rectangle) -> impl Iterator<Item = &String> {
    let texts = glance.texts.iter().filter(move |(_, at)| holds(place, *at));
    texts.map(|(text, _)| text).filter(|text| !letters(text).is_empty())
}

fn drawn(glance: &Glance) -> String {
    glance.texts[glance.dialog_from..].iter().map(|(text, _)| letters(text)).collect()
}

/// The actions' messages are those that a finger finds, but for the staff's door. Where a dialog shows, its
/// veil answers as its main action does, and counts as that.
fn assert_actions_are_the_buttons(desk: &mut Desk, name: &str, glance: &Glance) {
    let mut said: Vec<String> = desk.app.describe().actions().map(debug).collect();
    let door = debug(&Message::Pressed(Press::Door));
    let targets = desk.targets(glance).into_iter().map(|target| target.message);
    let mut found: Vec<String> = targets.filter(|message| *message != door).collect();
    said.sort();
    found.sort();
    assert_eq!(said, found, "{name}");
}

/// As a finger's messages are told: a list of one.
fn debug(message: &Message) -> String {
    format!("[{message:?}]")
}

/// Fails unless what is drawn and what is said are the same.
pub(crate) fn look(desk: &mut Desk, name: &str, glance: &Glance) {
    // The gallery's plates show every token to whoever looks after the design: nothing there is read.
    if name.starts_with("gallery") {
        return;
    }
    assert_eq!(said(&desk.app, glance), drawn(glance), "{name}");
    assert_actions_are_the_buttons(desk, name, glance);
}

fn every_screen_says_itself(window: Size, text_size: TextSize) {
    for language in Language::ALL {
        let plan = Plan::looking(language, text_size, Contrast::Normal);
        let mut desk = Plan { window, ..plan }.stand().0;
        Walk { desk: &mut desk, look: &mut look }.everywhere();
        let plan = Plan::looking(language, text_size, Contrast::Normal);
        let mut desk = Plan { window, staff: staffed(), ..plan }.stand().0;
        Walk { desk: &mut desk, look: &mut look }.assisted();
    }
}

macro_rules! walks {
    ($($name:ident: $width:literal x $height:literal, $text_size:ident;)+) => {$(
        #[test]
        fn $name() {
            every_screen_says_itself(Size::new($width, $height), TextSize::$text_size);
        }
    )+};
}

walks! {
    every_screen_says_itself_at_1920_by_1080: 1920.0 x 1080.0, Normal;
    every_screen_says_itself_with_large_text: 1920.0 x 1080.0, Large;
    every_screen_says_itself_with_the_largest_text: 1920.0 x 1080.0, Larger;
    every_screen_says_itself_at_1366_by_768: 1366.0 x 768.0, Normal;
    every_screen_says_itself_in_an_upright_window: 1080.0 x 1920.0, Normal;
    every_screen_says_itself_upright_with_the_largest_text: 1080.0 x 1920.0, Larger;
}

#[test]
fn every_page_of_the_first_run_says_itself() {
    for text_size in TextSize::ALL {
        for window in
            [Size::new(1920.0, 1080.0), Size::new(1366.0, 768.0), Size::new(1080.0, 1920.0)]
        {
            for language in Language::ALL {
                let plan = Plan::looking(language, text_size, Contrast::Normal);
                let hub = plan.hub.split_once("[display]").unwrap().1;
                let hub = format!("[display]{hub}");
                let mut desk = Plan { window, hub, ..plan }.stand().0;
                Walk { desk: &mut desk, look: &mut look }.first_run();
            }
        }
    }
}

#[test]
fn every_screen_of_the_content_says_itself() {
    for language in Language::ALL {
        let plan = Plan::looking(language, TextSize::Normal, Contrast::Normal).whole();
        let mut desk = Plan { window: Size::new(1920.0, 1080.0), ..plan }.stand().0;
        Walk { desk: &mut desk, look: &mut look }.everywhere();
    }
}

#[test]
fn a_demo_a_fault_and_an_empty_kiosk_are_said_too() {
    let plans = [
        Plan { is_demo: true, ..Plan::default() },
        Plan { hub: "name = 7".to_owned(), ..Plan::default() },
        Plan { files: tramso::catalog::Files::default(), ..Plan::default() },
    ];
    for plan in plans {
        let mut desk = plan.stand().0;
        let glance = desk.look();
        look(&mut desk, "home", &glance);
    }
}

/// The words of the action that the keys are at.
fn at(desk: &Desk) -> String {
    let place = desk.app.focus().expect("the keys are somewhere");
    let description = desk.app.describe();
    let labels: Vec<String> = description
        .said
        .iter()
        .filter(|said| matches!(said, Said::Action { .. }))
        .map(Said::words)
        .collect();
    labels[place].clone()
}

fn key(desk: &mut Desk, stroke: Stroke) {
    desk.send(Message::Stroke(stroke));
}

/// Walks with Tab to the action that says `words`, and presses it.
fn press(desk: &mut Desk, words: &str) {
    let count = desk.app.describe().actions().count();
    for _ in 0..=count {
        if desk.app.focus().is_some() && at(desk).starts_with(words) {
            return key(desk, Stroke::Press);
        }
        key(desk, Stroke::Next);
    }
    panic!("the keys do not come to \"{words}\"");
}

#[test]
fn a_guide_is_walked_from_home_to_the_saved_row_without_a_touch() {
    for language in Language::ALL {
        let (mut desk, disk) = Plan::default().stand_on_disk();
        if desk.language() != language {
            let other = desk.say("other-language");
            press(&mut desk, &other);
        }
        let guide = desk.catalog.guides.keys().next().unwrap().clone();
        let item = tramso::id::ItemId::Guide(guide.clone());
        let tile = desk.tile(&desk.topic_of(&item));
        press(&mut desk, &tile);
        let name = desk.name_of(&item);
        press(&mut desk, &name);
        let mut steps = 0;
        while !desk.shows("finish-question") {
            steps += 1;
            assert!(steps < 100, "the guide has an end");
            key(&mut desk, Stroke::Press);
        }
        let good = desk.say("rating-good");
        press(&mut desk, &good);
        let end = desk.say("end-visit");
        press(&mut desk, &end);
        assert!(desk.app.is_home());
        disk.settle();
        let saved = disk.only();
        assert_eq!(saved.language, language.code());
        assert_eq!(saved.ended_by, EndedBy::Resident);
        assert_eq!(saved.items[0].0, guide.to_string());
        assert!(saved.rating.is_some());
    }
}

#[test]
fn the_ring_shows_with_the_first_key_and_is_gone_with_a_touch() {
    let mut desk = Desk::new();
    assert_eq!(desk.app.focus(), None);
    key(&mut desk, Stroke::Press);
    assert!(desk.app.focus().is_some() && desk.app.is_home(), "the first key presses nothing");
    desk.tap_at(iced::Point::new(960.0, 200.0));
    assert_eq!(desk.app.focus(), None);
}

#[test]
fn escape_goes_back_and_home_goes_home() {
    let mut desk = Desk::new();
    desk.go_to_step("vneid-activate", "numbers");
    let step = desk.look().words().join("|");
    key(&mut desk, Stroke::Home);
    assert!(desk.shows("leave-title"));
    key(&mut desk, Stroke::Back);
    assert_eq!(desk.look().words().join("|"), step, "Escape loses nothing");
    key(&mut desk, Stroke::Back);
    assert_ne!(desk.look().words().join("|"), step);
    key(&mut desk, Stroke::Home);
    key(&mut desk, Stroke::Previous);
    key(&mut desk, Stroke::Press);
    assert!(desk.app.is_home());
}

#[test]
fn a_dialog_keeps_the_keys() {
    let mut desk = Desk::new();
    desk.go_to_step("vneid-activate", "numbers");
    key(&mut desk, Stroke::Next);
    key(&mut desk, Stroke::Home);
    let answers = [desk.say("leave-go"), desk.say("leave-stay")];
    for _ in 0..5 {
        assert!(answers.contains(&at(&desk)), "{}", at(&desk));
        key(&mut desk, Stroke::Next);
    }
    key(&mut desk, Stroke::Home);
    assert!(desk.shows("leave-title"), "Home does not lead past a question");
}

/// The pixels of the ring around the action that the keys are at differ from those without it by far more
/// than a shade, in both themes.
#[test]
fn the_ring_is_seen_in_both_themes() {
    for contrast in [Contrast::Normal, Contrast::High] {
        let plan = Plan::looking(Language::Vietnamese, TextSize::Normal, contrast);
        let mut desk = Plan { window: WINDOW, ..plan }.stand().0;
        let before = desk.shoot();
        key(&mut desk, Stroke::Next);
        let place = desk.look().actions[desk.app.focus().unwrap()];
        let after = desk.shoot();
        let edge =
            |y: f32| Rectangle::new(iced::Point::new(place.x + 60.0, y), Size::new(200.0, 8.0));
        let strip = edge(place.y - 4.0);
        let (_, without) = before.grey(strip);
        let (_, with) = after.grey(strip);
        let differs = |(a, b): (&u8, &u8)| a.abs_diff(*b) > 100;
        let changed = without.iter().zip(&with).filter(|pair| differs(*pair)).count();
        assert!(
            changed >= 4 * 200,
            "only {changed} pixels of the ring's edge stand out ({contrast:?})"
        );
    }
}

#[test]
fn keys_go_to_the_start_of_a_question_that_comes_by_itself() {
    let mut desk = Desk::new();
    desk.go_to_step("vneid-activate", "numbers");
    for _ in 0..6 {
        key(&mut desk, Stroke::Next);
    }
    desk.wait(310);
    assert!(desk.shows("idle-title"));
    assert_eq!(at(&desk), desk.say("idle-stay"));
    key(&mut desk, Stroke::Press);
    assert!(desk.app.visit().is_some() && !desk.shows("idle-title"));
}

#[test]
fn a_key_that_is_none_of_these_says_that_somebody_is_there_and_keeps_the_ring() {
    let mut desk = Desk::new();
    desk.go_to_step("vneid-activate", "prepare");
    key(&mut desk, Stroke::Next);
    let place = desk.app.focus();
    desk.wait(170);
    key(&mut desk, Stroke::Other);
    assert_eq!(desk.app.focus(), place);
    desk.wait(170);
    assert!(!desk.shows("idle-title"));
}

#[test]
fn keys_that_led_home_go_on_there_and_who_walks_off_takes_them_along() {
    let mut desk = Desk::new();
    let help = desk.say("call-help");
    press(&mut desk, &help);
    key(&mut desk, Stroke::Home);
    assert!(desk.app.is_home() && desk.app.focus().is_some());
    desk.wait(180);
    assert_eq!(desk.app.focus(), None);
}
