//! One action, with its number.

use crate::kiosk::block::kind::{ICON_GAP, Kind};
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Role, Zoom, prose};
use crate::kiosk::theme::{Theme, Tone};
use crate::kiosk::widget::number;

use iced::widget::row;
use iced::{Element, Fill};

use std::sync::Arc;

#[derive(Debug)]
pub(super) struct Action {
    pub(super) number: u8,
    pub(super) text: String,
    pub(super) zoom: Zoom,
}

impl Action {
    /// The side of the number's disc.
    fn disc(&self) -> f32 {
        52.0 * self.zoom.factor()
    }
}

impl Kind for Action {
    fn height(&self, width: f32) -> f32 {
        let room = width - self.disc() - ICON_GAP;
        text::height(Role::Body.at(self.zoom), &self.text, room).max(self.disc())
    }

    fn view(&self, _width: f32) -> Element<'_, usize, Theme> {
        row![
            number(self.number, Tone::Gold, self.disc(), Role::Compact.at(self.zoom)),
            prose(Role::Body.at(self.zoom), &self.text).width(Fill)
        ]
        .spacing(ICON_GAP)
        .into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        vec![Said::Text(format!("{}. {}", self.number, self.text))]
    }

    fn zoomed(&self, zoom: Zoom) -> Option<Arc<dyn Kind>> {
        Some(Arc::new(Self { number: self.number, text: self.text.clone(), zoom }))
    }
}
