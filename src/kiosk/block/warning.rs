//! Something not to do.

use crate::kiosk::block::kind::{CARD_PADDING, ICON, ICON_GAP, Kind};
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Ink, Role, Zoom, icon, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{container, row};
use iced::{Element, Fill};
use lucide_icons::Icon;

use std::sync::Arc;

#[derive(Debug)]
pub(super) struct Warning {
    pub(super) text: String,
    pub(super) zoom: Zoom,
}

impl Kind for Warning {
    fn height(&self, width: f32) -> f32 {
        let room = width - 2.0 * CARD_PADDING - ICON - ICON_GAP;
        text::height(Role::Compact.at(self.zoom), &self.text, room).max(ICON) + 2.0 * CARD_PADDING
    }

    fn view(&self, _width: f32) -> Element<'_, usize, Theme> {
        let content = row![
            icon(Icon::TriangleAlert, ICON, Ink::Accent(Tone::GoldWeak)),
            prose(Role::Compact.at(self.zoom), &self.text).width(Fill)
        ]
        .spacing(ICON_GAP);
        container(content)
            .width(Fill)
            .padding(CARD_PADDING)
            .class(Panel::Fill(Tone::GoldWeak, 16.0))
            .into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        vec![Said::Text(self.text.clone())]
    }

    fn zoomed(&self, zoom: Zoom) -> Option<Arc<dyn Kind>> {
        Some(Arc::new(Self { text: self.text.clone(), zoom }))
    }
}
