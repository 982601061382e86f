//! Something to be read letter by letter: a number to call, a network's name.

use crate::kiosk::block::kind::{CARD_PADDING, ICON, ICON_GAP, Kind, is_stacked};
use crate::kiosk::said::{Said, joined};
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{column, container, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// Something to be read letter by letter.
#[derive(Debug, Clone)]
pub struct Large {
    /// What helps to recognise it.
    pub icon: Icon,
    /// What it is, or whose.
    pub label: String,
    /// What is to be read.
    pub value: String,
    /// A word more about it.
    pub note: Option<String>,
}

/// The most characters that are set in the largest letters.
const SHORT: usize = 24;

/// The most characters that leave room for words beside them, as a phone number does.
const SHORTEST: usize = 12;

/// The width of such a value, beside its words.
const VALUE: f32 = 380.0;

impl Large {
    /// The largest letters that a column of `width` has room for.
    fn role(&self, width: f32) -> Role {
        let is_short = self.value.chars().count() <= SHORT;
        match (is_short, is_stacked(width)) {
            (true, false) => Role::Display,
            (true, true) => Role::Title,
            (false, _) => Role::Section,
        }
    }
}

impl Large {
    /// Whether the value stands beside its words, not below them.
    fn is_beside(&self, width: f32) -> bool {
        !is_stacked(width) && self.value.chars().count() <= SHORTEST
    }

    fn label(&self) -> Element<'_, usize, Theme> {
        prose(Role::Compact, &self.label).width(Fill).into()
    }

    fn note(&self) -> Option<Element<'_, usize, Theme>> {
        let note = self.note.as_ref()?;
        Some(prose(Role::Small, note).ink(Ink::Muted(Tone::PrimaryWeak)).width(Fill).into())
    }

    fn value(&self, width: f32) -> Element<'_, usize, Theme> {
        prose(self.role(width), &self.value).width(Fill).into()
    }
}

impl Kind for Large {
    fn height(&self, width: f32) -> f32 {
        let room = width - 2.0 * CARD_PADDING - ICON - ICON_GAP;
        let height_in = |room: f32| {
            let note = self.note.as_ref().map_or(0.0, |note| text::height(Role::Small, note, room));
            text::height(Role::Compact, &self.label, room) + note
        };
        let value = |room| text::height(self.role(width), &self.value, room);
        let words = if self.is_beside(width) {
            height_in(room - VALUE - ICON_GAP).max(value(VALUE))
        } else {
            height_in(room) + value(room)
        };
        words.max(ICON) + 2.0 * CARD_PADDING
    }

    fn view(&self, width: f32) -> Element<'_, usize, Theme> {
        let mark = icon(self.icon, ICON, Ink::Accent(Tone::PrimaryWeak));
        let content = if self.is_beside(width) {
            let value = container(self.value(width)).width(VALUE);
            row![mark, column![self.label(), self.note()], value]
        } else {
            row![mark, column![self.label(), self.note(), self.value(width)]]
        };
        container(content.spacing(ICON_GAP).align_y(Center))
            .width(Fill)
            .padding(CARD_PADDING)
            .class(Panel::Fill(Tone::PrimaryWeak, 16.0))
            .into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        let words = std::iter::once(&self.label).chain(&self.note).chain([&self.value]);
        vec![Said::Text(joined(words))]
    }
}
