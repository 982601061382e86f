//! One of several things: a paper, a tool, an office.

use crate::kiosk::block::kind::{ICON, ICON_GAP, Kind, is_stacked};
use crate::kiosk::said::{Said, joined};
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Theme, Tone};

use iced::widget::{column, row};
use iced::{Element, Fill};
use lucide_icons::Icon;

/// One of several things.
#[derive(Debug, Clone)]
pub struct Item {
    /// What helps to recognise it.
    pub icon: Icon,
    /// What it is.
    pub text: String,
    /// A word more about it.
    pub how: Option<String>,
}

/// The room for an item's words in a column of `width`.
fn words_room(width: f32) -> f32 {
    width - ICON - ICON_GAP
}

/// The room for the word more beside the item.
fn how_room(width: f32) -> f32 {
    (words_room(width) * 0.34).floor()
}

impl Kind for Item {
    fn height(&self, width: f32) -> f32 {
        let room = words_room(width);
        let how = |room| self.how.as_ref().map(|how| text::height(Role::Small, how, room));
        let words = |room| text::height(Role::Compact, &self.text, room);
        let words = if is_stacked(width) {
            words(room) + how(room).unwrap_or(0.0)
        } else {
            match how(how_room(width)) {
                Some(how) => words(room - how_room(width) - ICON_GAP).max(how),
                None => words(room),
            }
        };
        words.max(ICON)
    }

    fn view(&self, width: f32) -> Element<'_, usize, Theme> {
        let text = prose(Role::Compact, &self.text).width(Fill);
        let how = self.how.as_ref();
        let how = how.map(|how| prose(Role::Small, how).ink(Ink::Muted(Tone::Paper)));
        let words: Element<'_, usize, Theme> = if is_stacked(width) {
            column![text, how.map(|how| how.width(Fill))].width(Fill).into()
        } else {
            row![text, how.map(|how| how.width(how_room(width)).flush_right())]
                .spacing(ICON_GAP)
                .into()
        };
        row![icon(self.icon, ICON, Ink::Accent(Tone::Paper)), words].spacing(ICON_GAP).into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        vec![Said::Text(joined(std::iter::once(&self.text).chain(&self.how)))]
    }
}
