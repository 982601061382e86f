//! Every screen in every window, text size and language: nothing is cut, everything can be pressed, and
//! the bars' buttons keep their places.

use crate::desk::{Desk, Plan};
use crate::glance::{Glance, holds, whole};
use crate::targets::{Target, gap};
use crate::walk::Walk;

use tramso::catalog::Files;
use tramso::hub::{Contrast, TextSize};
use tramso::journal::{Health, Report};
use tramso::kiosk::canvas::{Canvas, GAP, TARGET};
use tramso::l10n::{Language, Phrase};

use iced::{Rectangle, Size};
use jiff::Timestamp;

use std::collections::{BTreeMap, BTreeSet};

const SLACK: f32 = 0.5;

/// What is wrong with screens, each line once.
#[derive(Default)]
struct Wrong {
    lines: BTreeSet<String>,
    /// Where the bars' buttons are, by language.
    places: BTreeMap<String, Rectangle>,
    screens: usize,
}

impl Wrong {
    /// Takes a screen to task.
    fn check(&mut self, desk: &mut Desk, name: &str, glance: &Glance) {
        self.screens += 1;
        let canvas = desk.app.canvas();
        let language = desk.language().code();
        let at = format!("{:.0}x{:.0} {language} {name}", canvas.size.width, canvas.size.height);
        let mut found = texts_cut(glance);
        found.extend(outside_of(glance, canvas));
        let targets = desk.targets(glance);
        found.extend(hard_to_press(&targets, canvas));
        found.extend(self.moved(desk, glance, &targets));
        self.lines.extend(found.into_iter().map(|what| format!("{at}: {what}")));
    }

    /// The bars' buttons that are not where they were on the screens before.
    fn moved(&mut self, desk: &Desk, glance: &Glance, targets: &[Target]) -> Vec<String> {
        let canvas = desk.app.canvas();
        let bar = canvas.size.height - canvas.bottom_bar();
        let mut names: BTreeMap<String, &str> =
            ["home", "back", "call-help", "cannot-do-step"].map(|id| (desk.say(id), id)).into();
        names.remove("");
        let mut moved = Vec::new();
        for target in targets.iter().filter(|target| target.place.y >= bar) {
            let says = |text: &str| {
                let found = glance.texts.iter().rev();
                found.filter(|(seen, _)| seen == text).any(|(_, place)| holds(target.place, *place))
            };
            let name = names.iter().find(|(label, _)| says(label)).map_or("main", |(_, id)| id);
            let known = self.places.entry(name.to_owned()).or_insert(target.place);
            if gap(*known, target.place).is_some() || !holds(*known, target.place) {
                moved.push(format!("{name} is at {:?}, before at {known:?}", target.place));
            }
        }
        moved
    }

    #[track_caller]
    fn assert_none(&self, least: usize) {
        assert!(self.screens >= least, "only {} screens were seen", self.screens);
        let count = self.lines.len();
        let lines: Vec<&str> = self.lines.iter().take(60).map(String::as_str).collect();
        assert!(count == 0, "{count} faults on {} screens:\n{}", self.screens, lines.join("\n"));
    }
}

fn texts_cut(glance: &Glance) -> Vec<String> {
    let cut = glance.sets.iter().filter(|(set, place)| {
        let is_empty = place.width < 1.0 || place.height < 1.0;
        let excess = set.excess;
        excess.width > SLACK || excess.height > SLACK || (is_empty && !set.text.is_empty())
    });
    cut.map(|(set, place)| format!("\"{}\" is cut by {:?} at {place:?}", set.text, set.excess))
        .collect()
}

fn outside_of(glance: &Glance, canvas: Canvas) -> Vec<String> {
    let whole = whole(canvas.size);
    let texts = glance.texts.iter().map(|(text, place)| (text.as_str(), place));
    let codes = glance.codes.iter().map(|(text, place)| (text.as_str(), place));
    let out = texts.chain(codes).filter(|(_, place)| !holds(whole, **place));
    let out = out.map(|(text, place)| format!("\"{text}\" leaves the window at {place:?}"));
    let stray = glance.outside.iter();
    let stray = stray.map(|(what, place)| format!("{what} leaves its box at {place:?}"));
    out.chain(stray).collect()
}

fn hard_to_press(targets: &[Target], canvas: Canvas) -> Vec<String> {
    let mut found = Vec::new();
    for (nth, target) in targets.iter().enumerate() {
        let Target { place, message, .. } = target;
        if place.width < TARGET - SLACK || place.height < TARGET - SLACK {
            found.push(format!("{message} is too small: {place:?}"));
        }
        if !holds(whole(canvas.size), *place) {
            found.push(format!("{message} leaves the window: {place:?}"));
        }
        for other in &targets[nth + 1..] {
            // What fills the whole window is the ground behind a dialog.
            if holds(*place, whole(canvas.size)) {
                continue;
            }
            match gap(*place, other.place) {
                None => found.push(format!("{message} overlaps {}", other.message)),
                Some(gap) if gap < GAP - SLACK => {
                    found.push(format!("{message} is {gap} px from {}", other.message));
                }
                Some(_) => {}
            }
        }
    }
    found
}

/// Walks every screen in a window at a text size, in both languages.
#[track_caller]
fn walk(window: Size, text_size: TextSize) {
    for language in Language::ALL {
        let mut wrong = Wrong::default();
        let plan = Plan::looking(language, text_size, Contrast::Normal);
        let mut desk = Plan { window, ..plan }.stand().0;
        let mut look =
            |desk: &mut Desk, name: &str, glance: &Glance| wrong.check(desk, name, glance);
        Walk { desk: &mut desk, look: &mut look }.everywhere();
        wrong.assert_none(150);
    }
}

const WIDE: Size = Size::new(1920.0, 1080.0);
const LAPTOP: Size = Size::new(1366.0, 768.0);
const UPRIGHT: Size = Size::new(1080.0, 1920.0);

macro_rules! walks {
    ($($name:ident: $window:ident, $text_size:ident;)+) => {$(
        #[test]
        fn $name() {
            walk($window, TextSize::$text_size);
        }
    )+};
}

walks! {
    every_screen_fits_1920_by_1080: WIDE, Normal;
    every_screen_fits_1920_by_1080_with_large_text: WIDE, Large;
    every_screen_fits_1920_by_1080_with_the_largest_text: WIDE, Larger;
    every_screen_fits_1366_by_768: LAPTOP, Normal;
    every_screen_fits_1366_by_768_with_large_text: LAPTOP, Large;
    every_screen_fits_1366_by_768_with_the_largest_text: LAPTOP, Larger;
    every_screen_fits_an_upright_window: UPRIGHT, Normal;
    every_screen_fits_an_upright_window_with_large_text: UPRIGHT, Large;
    every_screen_fits_an_upright_window_with_the_largest_text: UPRIGHT, Larger;
}

#[test]
fn windows_of_one_shape_have_the_same_canvas() {
    for text in TextSize::ALL {
        let of = |width, height| Canvas::new(Size::new(width, height), 1.0, text).size;
        let wide = of(1920.0, 1080.0);
        for same in [of(1280.0, 720.0), of(3840.0, 2160.0)] {
            assert!((same.width - wide.width).abs() < 0.01, "{same:?}");
            assert!((same.height - wide.height).abs() < 0.01, "{same:?}");
        }
    }
}
