//! A new PIN, typed twice by whoever it is for.

use crate::id::HelperCode;
use crate::kiosk::context::Context;
use crate::kiosk::keyboard::{Key, describe_keyboard, keyboard};
use crate::kiosk::said::Said;
use crate::kiosk::staff::ask::asked::Asked;
use crate::kiosk::staff::desk::{Page, Tool};
use crate::kiosk::staff::pin_entry::PinEntry;
use crate::kiosk::staff::question::Question;
use crate::kiosk::theme::Theme;
use crate::staff;

use iced::Element;
use lucide_icons::Icon;

/// A question that a new PIN answers.
#[derive(Debug)]
pub struct Pin {
    code: HelperCode,
    entry: PinEntry,
    question: Question,
}

/// What happens at the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// A key was pressed.
    Typed(Key),
    /// All stays as it was.
    DropPressed,
}

impl Pin {
    /// Asks for the PIN of `code`.
    pub fn new(code: HelperCode, cx: &Context) -> Self {
        let entry = PinEntry::new(cx);
        let question = arranged(code, &entry, cx);
        Self { code, entry, question }
    }

    /// Sets it anew for another canvas, language or theme.
    pub fn arrange(&mut self, cx: &Context) {
        self.question = arranged(self.code, &self.entry, cx);
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Asked<staff::Pin> {
        match message {
            Message::Typed(key) => {
                self.entry.press(key);
            }
            Message::DropPressed => return Asked::Dropped,
        }
        if let Some(pin) = self.entry.chosen() {
            return Asked::Answered(pin.clone());
        }
        self.arrange(cx);
        Asked::Open
    }

    /// The question.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let pad = &self.entry.pad;
        let keys = keyboard(self.question.keys(), pad.keys(), cx, Message::Typed);
        let body = self.question.view(pad.dots(), keys.into(), Message::DropPressed, cx);
        page(cx).view(body, cx)
    }

    /// The question in words.
    pub fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let mut said = self.question.describe(&Message::DropPressed, cx);
        let keys = self.entry.pad.keys();
        said.extend(describe_keyboard(self.question.keys(), keys, cx, Message::Typed));
        page(cx).describe(said)
    }
}

/// The question has its own title.
fn page(cx: &Context) -> Page<Message> {
    Page::untitled().keys([Tool::new(cx.say("desk-drop"), Message::DropPressed).icon(Icon::X)])
}

fn arranged(code: HelperCode, entry: &PinEntry, cx: &Context) -> Question {
    Question::new(&entry.words(Some(code), cx), true, page(cx).room(cx), cx)
}
