//! A new PIN, typed twice on the pad.

use crate::id::HelperCode;
use crate::kiosk::context::Context;
use crate::kiosk::keyboard::Key;
use crate::kiosk::pad::{Keyed, Pad};
use crate::kiosk::staff::question::{Words, done, mistake};
use crate::staff::Pin;

/// A PIN on its way.
#[derive(Debug)]
pub(crate) struct PinEntry {
    /// What is being typed.
    pub(crate) pad: Pad,
    /// What was typed the first time, while it is typed again.
    first: Option<Pin>,
    /// What was typed twice.
    chosen: Option<Pin>,
    refused: Option<Refused>,
}

/// Why a PIN is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It has too few digits.
    Short,
    /// It is guessed in a few tries.
    Easy,
    /// The second was another than the first.
    Differ,
}

impl PinEntry {
    /// Nothing typed yet.
    pub(crate) fn new(cx: &Context) -> Self {
        Self { pad: Pad::new(cx), first: None, chosen: None, refused: None }
    }

    /// The PIN, once it was typed twice.
    pub(crate) fn chosen(&self) -> Option<&Pin> {
        self.chosen.as_ref()
    }

    /// Whether it is being typed the second time.
    pub(crate) fn is_again(&self) -> bool {
        self.first.is_some()
    }

    /// Why the last one was not taken.
    pub(crate) fn refused(&self) -> Option<Refused> {
        self.refused
    }

    /// Whether there is something to go on with.
    pub(crate) fn can_go_on(&self) -> bool {
        self.chosen.is_some() || !self.pad.is_empty()
    }

    /// A key was pressed; whether the PIN is chosen then, and done with.
    pub(crate) fn press(&mut self, key: Key) -> bool {
        if key == Key::Done && self.pad.is_empty() && self.chosen.is_some() {
            return true;
        }
        match self.pad.press(key) {
            Keyed::On => self.refused = None,
            Keyed::TooShort => self.refused = Some(Refused::Short),
            Keyed::Done(pin) => return self.take(pin),
        }
        false
    }

    fn take(&mut self, pin: Pin) -> bool {
        self.chosen = None;
        match self.first.take() {
            None if pin.is_easy() => self.refused = Some(Refused::Easy),
            None => self.first = Some(pin),
            Some(first) if first == pin => self.chosen = Some(pin),
            Some(_) => self.refused = Some(Refused::Differ),
        }
        self.chosen.is_some()
    }

    /// Back to the first time; whether it was the second.
    pub(crate) fn go_back(&mut self, cx: &Context) -> bool {
        self.pad = Pad::new(cx);
        self.refused = None;
        self.first.take().is_some()
    }

    /// Drops all of it.
    pub(crate) fn forget(&mut self, cx: &Context) {
        *self = Self::new(cx);
    }

    /// What is asked for, and what is said of the last one; the PIN is `code`'s.
    pub(crate) fn words(&self, code: Option<HelperCode>, cx: &Context) -> Words {
        let code = code.map(|code| code.to_string()).unwrap_or_default();
        let say = |id: &str| cx.say_with(id, &[("code", code.as_str().into())]);
        let refused = self.refused().map(|refused| match refused {
            Refused::Short => mistake(say("first-pin.short")),
            Refused::Easy => mistake(say("first-pin.easy")),
            Refused::Differ => mistake(say("first-pin.differ")),
        });
        let kept = self.chosen().map(|_| done(say("first-pin.kept")));
        let (title, about) = if self.is_again() {
            ("first-pin.again", "first-pin.again-about")
        } else {
            ("first-pin", "first-pin.about")
        };
        Words { title: say(title), note: refused.or(kept), about: Some(say(about)) }
    }
}
