//! What the bars are made of: what a screen offers in them, what their own buttons do, and the line that
//! sets them apart.

use crate::kiosk::frame::section::Section;
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{container, space};
use iced::{Element, Fill};
use lucide_icons::Icon;

/// What the bottom bar of a screen offers beside Home and help.
pub struct Footer<Message> {
    /// What only this screen offers, beside Home.
    pub extra: Option<Key<Message>>,
    /// One step back.
    pub back: Option<Message>,
    /// The main action.
    pub main: Option<Key<Message>>,
}

/// A button of the bottom bar.
pub struct Key<Message> {
    /// What it says.
    pub label: String,
    /// What helps to recognise it.
    pub icon: Icon,
    /// What it does.
    pub message: Message,
}

impl<Message> Footer<Message> {
    /// A bottom bar that offers nothing of its own.
    pub fn empty() -> Self {
        Self { extra: None, back: None, main: None }
    }

    /// The footer with its messages wrapped by `wrap`.
    pub fn map<Outer>(self, wrap: impl Fn(Message) -> Outer) -> Footer<Outer> {
        let key = |key: Key<Message>| Key {
            label: key.label,
            icon: key.icon,
            message: wrap(key.message),
        };
        Footer {
            extra: self.extra.map(&key),
            back: self.back.map(&wrap),
            main: self.main.map(&key),
        }
    }
}

/// What the bars' own buttons do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Back to the first screen.
    Home,
    /// Help is called.
    Help,
    /// The next text size.
    TextSize,
    /// The other contrast.
    Contrast,
    /// The other language.
    Language,
    /// What the machine records was asked.
    Privacy,
    /// Whoever is on duty wants to see to their shift.
    Duty,
    /// A finger went down on the hub's mark.
    Door,
    /// The finger left the hub's mark.
    LeaveDoor,
    /// A section of the admin's desk.
    Section(Section),
    /// The page with all sections of the desk.
    Menu,
    /// Away from the desk.
    Leave,
}

pub(super) const RULE: f32 = 2.0;

/// The line between a bar and the body.
pub(super) fn rule<'a, Message: 'a>() -> Element<'a, Message, Theme> {
    container(space::horizontal().width(Fill).height(RULE)).class(Panel::Rule(Tone::Paper)).into()
}
