//! A few facts on a card: side by side, or on top of each other where narrow or where they say much.

use crate::kiosk::block::kind::{CARD_PADDING, ICON, ICON_GAP, Kind, is_stacked};
use crate::kiosk::said::{Said, joined};
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{Column, Row, column, container, row};
use iced::{Element, Fill};
use lucide_icons::Icon;

use std::sync::Arc;

/// A fact: what it is about, and what it is.
#[derive(Debug, Clone)]
pub struct Fact {
    /// What helps to recognise it.
    pub icon: Icon,
    /// What it is about.
    pub label: String,
    /// What it is.
    pub value: String,
    /// A word more about it.
    pub note: Option<String>,
}

impl Fact {
    /// The height of its words in a column of `room` design pixels.
    fn height(&self, room: f32) -> f32 {
        let note = self.note.as_ref().map_or(0.0, |note| text::height(Role::Small, note, room));
        text::height(Role::Small, &self.label, room)
            + text::height(Role::Label, &self.value, room)
            + note
    }

    fn view(&self) -> Element<'_, usize, Theme> {
        let quiet = |text| prose(Role::Small, text).ink(Ink::Muted(Tone::Surface)).width(Fill);
        let words = column![
            quiet(&self.label),
            prose(Role::Label, &self.value).width(Fill),
            self.note.as_ref().map(quiet)
        ];
        row![icon(self.icon, ICON, Ink::Accent(Tone::Surface)), words.width(Fill)]
            .spacing(ICON_GAP)
            .width(Fill)
            .into()
    }

    fn say(&self) -> Said<usize> {
        let words = [&self.label, &self.value].into_iter().chain(&self.note);
        Said::Text(joined(words))
    }
}

#[derive(Debug)]
pub(super) struct Facts(pub(super) Vec<Fact>);

/// The space between facts side by side.
const BESIDE: f32 = 24.0;

/// The space between facts on top of each other.
const BELOW: f32 = 12.0;

/// The most height of facts side by side: with more words than that each takes the width for itself.
const MOST_BESIDE: f32 = 230.0;

impl Facts {
    /// Whether the facts stand on top of each other on a card of `width`.
    fn is_stacked(&self, width: f32) -> bool {
        is_stacked(width) || self.height_beside(width) > MOST_BESIDE
    }

    /// The height of the words side by side.
    fn height_beside(&self, width: f32) -> f32 {
        let count = self.0.len().max(1) as f32;
        let each = (width - 2.0 * CARD_PADDING - BESIDE * (count - 1.0)) / count;
        let heights = self.0.iter().map(|fact| fact.height(each - ICON - ICON_GAP));
        heights.fold(0.0, f32::max)
    }

    /// The height of the words on top of each other.
    fn height_stacked(&self, width: f32) -> f32 {
        let room = width - 2.0 * CARD_PADDING - ICON - ICON_GAP;
        let heights = self.0.iter().map(|fact| fact.height(room));
        heights.sum::<f32>() + BELOW * self.0.len().saturating_sub(1) as f32
    }
}

impl Kind for Facts {
    fn height(&self, width: f32) -> f32 {
        let inner = if self.is_stacked(width) {
            self.height_stacked(width)
        } else {
            self.height_beside(width)
        };
        inner + 2.0 * CARD_PADDING
    }

    fn view(&self, width: f32) -> Element<'_, usize, Theme> {
        let views = self.0.iter().map(Fact::view);
        let content: Element<'_, usize, Theme> = if self.is_stacked(width) {
            Column::with_children(views).spacing(BELOW).into()
        } else {
            Row::with_children(views).spacing(BESIDE).into()
        };
        container(content)
            .width(Fill)
            .padding(CARD_PADDING)
            .class(Panel::Card(Tone::Surface, 20.0))
            .into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        self.0.iter().map(Fact::say).collect()
    }

    fn parts(&self, width: f32) -> Option<Vec<Arc<dyn Kind>>> {
        let part = |fact: &Fact| -> Arc<dyn Kind> { Arc::new(Self(vec![fact.clone()])) };
        self.is_stacked(width).then(|| self.0.iter().map(part).collect())
    }
}
