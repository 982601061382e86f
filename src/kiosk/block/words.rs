//! Plain text: titles, headings, reading text.

use crate::kiosk::block::kind::Kind;
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Role, Type, Zoom, prose};
use crate::kiosk::theme::Theme;

use iced::{Element, Fill};

use std::sync::Arc;

/// A text in one of the roles of a page.
#[derive(Debug)]
pub(super) struct Words {
    rank: Rank,
    text: String,
    zoom: Zoom,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rank {
    Title,
    Heading,
    Text,
}

impl Words {
    pub(super) fn title(text: String) -> Self {
        Self { rank: Rank::Title, text, zoom: Zoom::NONE }
    }

    pub(super) fn heading(text: String) -> Self {
        Self { rank: Rank::Heading, text, zoom: Zoom::NONE }
    }

    pub(super) fn text(text: String) -> Self {
        Self { rank: Rank::Text, text, zoom: Zoom::NONE }
    }

    fn set_in(&self) -> Type {
        let role = match self.rank {
            Rank::Title => Role::Title,
            Rank::Heading => Role::Section,
            Rank::Text => Role::Body,
        };
        role.at(self.zoom)
    }
}

impl Kind for Words {
    fn height(&self, width: f32) -> f32 {
        text::height(self.set_in(), &self.text, width)
    }

    fn view(&self, _width: f32) -> Element<'_, usize, Theme> {
        prose(self.set_in(), &self.text).width(Fill).into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        let text = self.text.clone();
        vec![match self.rank {
            Rank::Title | Rank::Heading => Said::Heading(text),
            Rank::Text => Said::Text(text),
        }]
    }

    fn zoomed(&self, zoom: Zoom) -> Option<Arc<dyn Kind>> {
        Some(Arc::new(Self { rank: self.rank, text: self.text.clone(), zoom }))
    }

    fn leads(&self) -> bool {
        self.rank == Rank::Heading
    }
}
