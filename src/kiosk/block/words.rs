//! Plain text: titles, headings, reading text.

use crate::kiosk::block::kind::Kind;
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Role, prose};
use crate::kiosk::theme::Theme;

use iced::{Element, Fill};

/// A text in one of the roles of a page.
#[derive(Debug)]
pub(super) struct Words {
    rank: Rank,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rank {
    Title,
    Heading,
    Text,
}

impl Words {
    pub(super) fn title(text: String) -> Self {
        Self { rank: Rank::Title, text }
    }

    pub(super) fn heading(text: String) -> Self {
        Self { rank: Rank::Heading, text }
    }

    pub(super) fn text(text: String) -> Self {
        Self { rank: Rank::Text, text }
    }

    fn role(&self) -> Role {
        match self.rank {
            Rank::Title => Role::Title,
            Rank::Heading => Role::Section,
            Rank::Text => Role::Body,
        }
    }
}

impl Kind for Words {
    fn height(&self, width: f32) -> f32 {
        text::height(self.role(), &self.text, width)
    }

    fn view(&self, _width: f32) -> Element<'_, usize, Theme> {
        prose(self.role(), &self.text).width(Fill).into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        let text = self.text.clone();
        vec![match self.rank {
            Rank::Title | Rank::Heading => Said::Heading(text),
            Rank::Text => Said::Text(text),
        }]
    }

    fn leads(&self) -> bool {
        self.rank == Rank::Heading
    }
}
