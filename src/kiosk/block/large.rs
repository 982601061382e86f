//! Something to be read letter by letter: a number to call, a network's name.

use crate::kiosk::block::kind::{CARD_PADDING, ICON, ICON_GAP, Kind};
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

impl Kind for Large {
    fn height(&self, width: f32) -> f32 {
        let room = width - 2.0 * CARD_PADDING - ICON - ICON_GAP;
        let note = self.note.as_ref().map_or(0.0, |note| text::height(Role::Small, note, room));
        let words = text::height(Role::Compact, &self.label, room)
            + text::height(Role::Display, &self.value, room)
            + note;
        words.max(ICON) + 2.0 * CARD_PADDING
    }

    fn view(&self, _width: f32) -> Element<'_, usize, Theme> {
        let note = self
            .note
            .as_ref()
            .map(|note| prose(Role::Small, note).ink(Ink::Muted(Tone::PrimaryWeak)).width(Fill));
        let words = column![
            prose(Role::Compact, &self.label).width(Fill),
            prose(Role::Display, &self.value).width(Fill),
            note
        ];
        let content = row![icon(self.icon, ICON, Ink::Accent(Tone::PrimaryWeak)), words]
            .spacing(ICON_GAP)
            .align_y(Center);
        container(content)
            .width(Fill)
            .padding(CARD_PADDING)
            .class(Panel::Fill(Tone::PrimaryWeak, 16.0))
            .into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        let words = [&self.label, &self.value].into_iter().chain(&self.note);
        vec![Said::Text(joined(words))]
    }
}
