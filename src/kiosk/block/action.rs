//! One action, with its number.

use crate::kiosk::block::kind::{ICON_GAP, Kind};
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Role, prose};
use crate::kiosk::theme::{Theme, Tone};
use crate::kiosk::widget::number;

use iced::widget::row;
use iced::{Element, Fill};

#[derive(Debug)]
pub(super) struct Action {
    pub(super) number: u8,
    pub(super) text: String,
}

const NUMBER: f32 = 52.0;

impl Kind for Action {
    fn height(&self, width: f32) -> f32 {
        text::height(Role::Body, &self.text, width - NUMBER - ICON_GAP).max(NUMBER)
    }

    fn view(&self, _width: f32) -> Element<'_, usize, Theme> {
        row![
            number(self.number, Tone::Gold, NUMBER, Role::Compact),
            prose(Role::Body, &self.text).width(Fill)
        ]
        .spacing(ICON_GAP)
        .into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        vec![Said::Text(format!("{}. {}", self.number, self.text))]
    }
}
