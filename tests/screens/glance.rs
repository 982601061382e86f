//! A glance at the screen: what is on it and where, as the widgets themselves tell.

use tramso::kiosk::text::Set;
use tramso::kiosk::widget::{Holds, Pressable};

use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Size};

use std::any::Any;

/// What is on the screen, in design pixels, in the order of drawing.
#[derive(Debug, Default, Clone)]
pub(crate) struct Glance {
    /// Every text and icon.
    pub(crate) texts: Vec<(String, Rectangle)>,
    /// Every text in a role, with how far it reaches beyond its place.
    pub(crate) sets: Vec<(Set, Rectangle)>,
    /// The text that each QR code holds.
    pub(crate) codes: Vec<(String, Rectangle)>,
    /// Every box: rows, columns, cards and buttons.
    pub(crate) boxes: Vec<Rectangle>,
    /// Everything that can be pressed, as it announces itself.
    pub(crate) actions: Vec<Rectangle>,
    /// The place in `actions` of the dialog's first one; 0 without a dialog.
    pub(crate) dialog_actions_from: usize,
    /// The place in `texts` of the first one of the dialog, which covers those before; 0 without one.
    pub(crate) dialog_from: usize,
    /// What reaches out of the box that holds it.
    pub(crate) outside: Vec<(String, Rectangle)>,
    within: Vec<Rectangle>,
    last: Option<Rectangle>,
}

impl Glance {
    /// Where `text` is; the last place, which is on top, where there are several.
    pub(crate) fn place_of(&self, text: &str) -> Option<Rectangle> {
        let found = self.texts.iter().rev().find(|(seen, _)| seen == text);
        found.map(|(_, place)| *place)
    }

    /// Whether `text` is there.
    pub(crate) fn has(&self, text: &str) -> bool {
        self.place_of(text).is_some()
    }

    /// Whether a dialog is there and says `text`.
    pub(crate) fn asks(&self, text: &str) -> bool {
        let said = &self.texts[self.dialog_from..];
        self.dialog_from > 0 && said.iter().any(|(seen, _)| seen == text)
    }

    /// Whether the same is there at the same places.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        self.texts == other.texts && self.codes == other.codes && self.boxes == other.boxes
    }

    /// The texts alone.
    pub(crate) fn words(&self) -> Vec<&str> {
        self.texts.iter().map(|(text, _)| text.as_str()).collect()
    }

    fn place(&mut self, what: impl FnOnce() -> String, bounds: Rectangle) {
        if let Some(outer) = self.within.last()
            && !holds(*outer, bounds)
        {
            self.outside.push((what(), bounds));
        }
    }
}

impl Operation for Glance {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outer = self.last.take();
        self.within.extend(outer);
        operate(self);
        if outer.is_some() {
            self.within.pop();
        }
    }

    fn container(&mut self, _id: Option<&Id>, bounds: Rectangle) {
        self.place(|| "a box".to_owned(), bounds);
        // Once there is a screen, only a dialog's veil fills the whole window.
        if self.boxes.first() == Some(&bounds) && !self.texts.is_empty() {
            self.dialog_from = self.texts.len();
            self.dialog_actions_from = self.actions.len();
        }
        self.boxes.push(bounds);
        self.last = Some(bounds);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.place(|| format!("\"{text}\""), bounds);
        self.texts.push((text.to_owned(), bounds));
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(set) = state.downcast_ref::<Set>() {
            self.sets.push((set.clone(), bounds));
        }
        if state.downcast_ref::<Pressable>().is_some() {
            self.actions.push(bounds);
        }
        if let Some(holds) = state.downcast_ref::<Holds>() {
            self.place(|| format!("the code of {}", holds.0), bounds);
            self.codes.push((holds.0.clone(), bounds));
        }
    }
}

/// Half a pixel of slack: places are sums of rounded lengths.
const SLACK: f32 = 0.5;

/// Whether `outer` holds all of `inner`.
pub(crate) fn holds(outer: Rectangle, inner: Rectangle) -> bool {
    inner.x >= outer.x - SLACK
        && inner.y >= outer.y - SLACK
        && inner.x + inner.width <= outer.x + outer.width + SLACK
        && inner.y + inner.height <= outer.y + outer.height + SLACK
}

/// The whole of a canvas.
pub(crate) fn whole(size: Size) -> Rectangle {
    Rectangle::with_size(size)
}
