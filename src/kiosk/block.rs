//! Blocks: the parts that reading screens are made of, each knowing its height in a column.
//!
//! Knowing heights before anything is drawn lets a [`Sheet`](crate::kiosk::sheet::Sheet) decide what fits
//! on a page, so that nothing a resident reads is ever cut or scrolled. A kind of block is a file here:
//! its height, its look and its words side by side.

mod action;
mod badges;
mod choices;
mod facts;
mod item;
mod kind;
mod note;
mod warning;
mod words;

use crate::kiosk::block::action::Action;
use crate::kiosk::block::badges::Badges;
use crate::kiosk::block::choices::{Choice, Choices};
use crate::kiosk::block::facts::Facts;
use crate::kiosk::block::kind::Kind;
use crate::kiosk::block::note::Note;
use crate::kiosk::block::warning::Warning;
use crate::kiosk::block::words::Words;
use crate::kiosk::canvas::GAP;
use crate::kiosk::said::Said;
use crate::kiosk::theme::{Theme, Tone};

use iced::Element;
use lucide_icons::Icon;

use std::sync::Arc;

pub use crate::kiosk::block::facts::Fact;
pub use crate::kiosk::block::item::Item;
pub use crate::kiosk::widget::Badge;

/// A part of a reading screen. A clone shares what it holds.
#[derive(Debug, Clone)]
pub struct Block(Arc<dyn Kind>);

impl Block {
    /// The title of the screen.
    pub fn title(text: String) -> Self {
        Self(Arc::new(Words::title(text)))
    }

    /// The title of a part; it stays with what follows it.
    pub fn heading(text: String) -> Self {
        Self(Arc::new(Words::heading(text)))
    }

    /// Reading text.
    pub fn text(text: String) -> Self {
        Self(Arc::new(Words::text(text)))
    }

    /// Badges in a row, on more rows where there is no room.
    pub fn badges(badges: Vec<Badge>) -> Self {
        Self(Arc::new(Badges(badges)))
    }

    /// One action, with its number.
    pub fn action(number: u8, text: String) -> Self {
        Self(Arc::new(Action { number, text }))
    }

    /// Something not to do.
    pub fn warning(text: String) -> Self {
        Self(Arc::new(Warning(text)))
    }

    /// A few facts on a card.
    pub fn facts(facts: Vec<Fact>) -> Self {
        Self(Arc::new(Facts(facts)))
    }

    /// One of several things: a paper, a tool, an office.
    pub fn item(item: Item) -> Self {
        Self(Arc::new(item))
    }

    /// A quiet line with an icon: where a fact comes from.
    pub fn note(icon: Icon, tone: Tone, text: String) -> Self {
        Self(Arc::new(Note { icon, tone, text }))
    }

    /// Choices to press, as blocks that each stay together on a page.
    pub fn choices(choices: impl IntoIterator<Item = String>) -> Vec<Self> {
        let numbered = choices.into_iter().enumerate();
        let choices: Vec<Choice> = numbered.map(|(place, text)| Choice { place, text }).collect();
        choices.chunks(TOGETHER).map(|part| Self(Arc::new(Choices(part.to_vec())))).collect()
    }

    /// The block as parts that may stand on different pages of a column of `width` design pixels.
    pub fn parts(&self, width: f32) -> Vec<Self> {
        match self.0.parts(width) {
            Some(parts) => parts.into_iter().map(Self).collect(),
            None => vec![self.clone()],
        }
    }

    /// Whether it only makes sense with the block after it.
    pub fn leads(&self) -> bool {
        self.0.leads()
    }

    /// The height in a column of `width` design pixels.
    pub fn height(&self, width: f32) -> f32 {
        self.0.height(width)
    }

    /// The block in a column of `width` design pixels; a choice publishes its place among all of them.
    pub fn view(&self, width: f32) -> Element<'_, usize, Theme> {
        self.0.view(width)
    }

    /// The block in words, in the order of drawing.
    pub fn say(&self) -> Vec<Said<usize>> {
        self.0.say()
    }
}

/// How many choices stay together on a page.
const TOGETHER: usize = 4;

/// Space between blocks on a canvas with little or much room.
pub fn gap(is_small: bool) -> f32 {
    if is_small { 12.0 } else { GAP + 4.0 }
}
