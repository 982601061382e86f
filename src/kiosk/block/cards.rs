//! Cards to press, each of which opens something.

use crate::kiosk::block::kind::{CARD_PADDING, Kind};
use crate::kiosk::canvas::{GAP, TARGET};
use crate::kiosk::said::{Said, joined};
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Push, Theme, Tone};
use crate::kiosk::widget::{icon_tile, press};

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

use std::sync::Arc;

/// A card: what it opens, and a word more.
#[derive(Debug, Clone)]
pub struct Card {
    /// What helps to recognise it.
    pub icon: Icon,
    /// What it opens.
    pub title: String,
    /// A word more about it.
    pub about: Option<String>,
}

#[derive(Debug)]
pub(super) struct Cards {
    cards: Vec<(usize, Card)>,
}

const TILE: f32 = 72.0;
const ARROW: f32 = 36.0;

impl Cards {
    pub(super) fn new(cards: Vec<Card>) -> Self {
        Self { cards: cards.into_iter().enumerate().collect() }
    }
}

/// How many cards stand beside each other in a column of `width`.
fn columns(width: f32) -> usize {
    if width < 1100.0 { 1 } else { 2 }
}

fn card_width(width: f32) -> f32 {
    let columns = columns(width) as f32;
    (width - GAP * (columns - 1.0)) / columns
}

/// The height of cards side by side: that of the highest.
fn row_height(row: &[(usize, Card)], width: f32) -> f32 {
    let heights = row.iter().map(|(_, card)| card.height(card_width(width)));
    heights.fold(TARGET, f32::max)
}

impl Card {
    fn height(&self, width: f32) -> f32 {
        let room = width - TILE - ARROW - 4.0 * CARD_PADDING;
        let about = self.about.as_ref().map_or(0.0, |about| text::height(Role::Small, about, room));
        let words = text::height(Role::Section, &self.title, room) + about;
        (words.max(TILE) + 2.0 * CARD_PADDING).max(TARGET)
    }

    fn view(&self, place: usize, width: f32, height: f32) -> Element<'_, usize, Theme> {
        let about = self
            .about
            .as_ref()
            .map(|about| prose(Role::Small, about).ink(Ink::Muted(Tone::Surface)).width(Fill));
        let content = row![
            icon_tile(self.icon, Tone::PrimaryWeak, TILE),
            column![prose(Role::Section, &self.title).width(Fill), about].width(Fill),
            icon(Icon::ChevronRight, ARROW, Ink::Accent(Tone::Surface))
        ]
        .spacing(CARD_PADDING)
        .align_y(Center);
        press(container(content).center_y(Fill), place)
            .width(width)
            .height(height)
            .padding([0.0, CARD_PADDING])
            .class(Push::Choice(Tone::PrimaryWeak, false))
            .into()
    }
}

impl Kind for Cards {
    fn height(&self, width: f32) -> f32 {
        let rows = self.cards.chunks(columns(width));
        let gaps = GAP * rows.len().saturating_sub(1) as f32;
        rows.map(|row| row_height(row, width)).sum::<f32>() + gaps
    }

    fn view(&self, width: f32) -> Element<'_, usize, Theme> {
        let rows = self.cards.chunks(columns(width)).map(|row| {
            let (height, each) = (row_height(row, width), card_width(width));
            let views = row.iter().map(|(place, card)| card.view(*place, each, height));
            let rest = (row.len()..columns(width)).map(|_| space::horizontal().width(each).into());
            Row::with_children(views.chain(rest)).spacing(GAP).into()
        });
        Column::with_children(rows).spacing(GAP).into()
    }

    /// Each row may stand on a page of its own.
    fn parts(&self, width: f32) -> Option<Vec<Arc<dyn Kind>>> {
        let rows = self.cards.chunks(columns(width));
        let part = |row: &[(usize, Card)]| Arc::new(Self { cards: row.to_vec() }) as Arc<dyn Kind>;
        Some(rows.map(part).collect())
    }

    fn say(&self) -> Vec<Said<usize>> {
        let said = |(place, card): &(usize, Card)| {
            Said::action(joined(std::iter::once(&card.title).chain(&card.about)), *place)
        };
        self.cards.iter().map(said).collect()
    }
}
