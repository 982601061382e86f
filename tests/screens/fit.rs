//! Whether a screen fits its window, and can be used by a finger.

use crate::desk::Desk;
use crate::glance::{Glance, holds, whole};
use crate::targets::{Target, gap};

use iced::{Rectangle, Size};

use std::collections::BTreeMap;

/// The least height and width of anything to press, in design pixels. The screens' own constants are not
/// asked: they may be what is wrong.
const TARGET: f32 = 88.0;

/// The least space between two things to press, in design pixels.
const GAP: f32 = 16.0;

/// Half a pixel of slack: places are sums of rounded lengths.
const SLACK: f32 = 0.5;

/// What is wrong with the screens seen so far, each fault once, with the screens that have it.
#[derive(Default)]
pub(crate) struct Faults {
    faults: BTreeMap<String, Vec<String>>,
    /// Where each of the bars' buttons was when it was first seen.
    places: BTreeMap<&'static str, Rectangle>,
    /// How many screens were seen.
    pub(crate) screens: usize,
}

impl Faults {
    /// Takes a screen to task.
    pub(crate) fn look(&mut self, desk: &mut Desk, name: &str, glance: &Glance) {
        self.screens += 1;
        let (window, targets) = (desk.size(), desk.targets(glance));
        let mut found = texts_cut(glance);
        found.extend(texts_over_texts(glance));
        found.extend(out_of_place(glance, window));
        found.extend(hard_to_press(&targets, window));
        found.extend(self.moved(desk, glance, &targets));
        for fault in found {
            self.faults.entry(fault).or_default().push(name.to_owned());
        }
    }

    /// Fails if there is any fault.
    #[track_caller]
    pub(crate) fn assert_none(&self) {
        let lines = self.faults.iter().map(|(fault, screens)| {
            format!("{fault}: on {} screens, such as {}", screens.len(), screens[0])
        });
        let lines: Vec<String> = lines.collect();
        assert!(lines.is_empty(), "{} faults:\n{}", lines.len(), lines.join("\n"));
    }

    /// The bars' buttons that are not where they were on the screens before; the desk has none.
    fn moved(&mut self, desk: &Desk, glance: &Glance, targets: &[Target]) -> Vec<String> {
        let mut moved = Vec::new();
        if desk.app.is_at_desk() {
            return moved;
        }
        let bar = desk.size().height - desk.app.canvas().bottom_bar();
        for Target { place, .. } in targets.iter().filter(|target| target.place.y >= bar) {
            let Some(name) = role(*place, desk, glance) else {
                continue;
            };
            let known = self.places.entry(name).or_insert(*place);
            if !(holds(*known, *place) && holds(*place, *known)) {
                moved.push(format!("{name} is at {place:?}, before at {known:?}"));
            }
            // Widths are whole pixels: what is left over may be between the button and the margin.
            let (margin, right) = (desk.app.canvas().margin() + 2.0, place.x + place.width);
            let is_at_its_side = match name {
                "home" => place.x <= margin,
                "the main action" => right >= desk.size().width - margin,
                _ => true,
            };
            if !is_at_its_side {
                moved.push(format!("{name} is not at its side of the window: {place:?}"));
            }
        }
        moved
    }
}

/// Which of the bottom bar's buttons is at a place.
fn role(place: Rectangle, desk: &Desk, glance: &Glance) -> Option<&'static str> {
    let is_on = |id: &&str| {
        let label = desk.say(id);
        glance.texts.iter().any(|(text, at)| *text == label && holds(place, *at))
    };
    let is_main = || {
        let window = desk.size();
        place.x > window.width / 2.0 && place.y + place.height > window.height - TARGET
    };
    let known = ["home", "back", "call-help", "cannot-do-step"].into_iter().find(is_on);
    known.or_else(|| is_main().then_some("the main action"))
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

/// Texts that lie on other texts, but for those of a dialog, which cover the screen below.
fn texts_over_texts(glance: &Glance) -> Vec<String> {
    let overlaps = |a: &Rectangle, b: &Rectangle| {
        let common = a.intersection(b);
        common.is_some_and(|common| common.width > SLACK && common.height > SLACK)
    };
    let mut found = Vec::new();
    for (nth, (a, place)) in glance.texts[glance.dialog_from..].iter().enumerate() {
        let others = &glance.texts[glance.dialog_from + nth + 1..];
        for (b, _) in others.iter().filter(|(_, other)| overlaps(place, other)) {
            found.push(format!("\"{a}\" and \"{b}\" overlap"));
        }
    }
    found
}

fn out_of_place(glance: &Glance, window: Size) -> Vec<String> {
    let texts = glance.texts.iter().chain(&glance.codes);
    let out = texts.filter(|(_, place)| !holds(whole(window), *place));
    let out = out.map(|(text, place)| format!("\"{text}\" leaves the window at {place:?}"));
    let stray = glance.outside.iter();
    let stray = stray.map(|(what, place)| format!("{what} leaves its box at {place:?}"));
    let squeezed = glance.codes.iter().filter(|(_, place)| place.width != place.height);
    let squeezed =
        squeezed.map(|(text, place)| format!("the code of {text} is squeezed: {place:?}"));
    out.chain(stray).chain(squeezed).collect()
}

/// What only helpers tap may be lower.
fn least(message: &str) -> f32 {
    let is_helpers = message.contains("Closing(Chosen") || message.contains("SignIn(KeyPressed");
    if is_helpers { 64.0 } else { TARGET }
}

fn hard_to_press(targets: &[Target], window: Size) -> Vec<String> {
    let mut found = Vec::new();
    for (nth, target) in targets.iter().enumerate() {
        let Target { place, message, .. } = target;
        if place.width.min(place.height) < least(message) - SLACK {
            found.push(format!("{message} is too small: {place:?}"));
        }
        if !holds(whole(window), *place) {
            found.push(format!("{message} leaves the window: {place:?}"));
        }
        // What fills the whole window is the ground behind a dialog.
        if !holds(*place, whole(window)) {
            found.extend(targets[nth + 1..].iter().filter_map(|other| too_near(target, other)));
        }
    }
    found
}

fn too_near(a: &Target, b: &Target) -> Option<String> {
    let (a, b, gap) = (&a.message, &b.message, gap(a.place, b.place));
    match gap {
        None => Some(format!("{a} overlaps {b}")),
        Some(gap) if gap < GAP - SLACK => Some(format!("{a} is {gap} px from {b}")),
        Some(_) => None,
    }
}
