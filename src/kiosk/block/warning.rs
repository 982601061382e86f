//! Something not to do.

use crate::kiosk::block::kind::{CARD_PADDING, ICON, ICON_GAP, Kind};
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{container, row};
use iced::{Element, Fill};
use lucide_icons::Icon;

#[derive(Debug)]
pub(super) struct Warning(pub(super) String);

impl Kind for Warning {
    fn height(&self, width: f32) -> f32 {
        let room = width - 2.0 * CARD_PADDING - ICON - ICON_GAP;
        text::height(Role::Compact, &self.0, room).max(ICON) + 2.0 * CARD_PADDING
    }

    fn view(&self, _width: f32) -> Element<'_, usize, Theme> {
        let content = row![
            icon(Icon::TriangleAlert, ICON, Ink::Accent(Tone::GoldWeak)),
            prose(Role::Compact, &self.0).width(Fill)
        ]
        .spacing(ICON_GAP);
        container(content)
            .width(Fill)
            .padding(CARD_PADDING)
            .class(Panel::Fill(Tone::GoldWeak, 16.0))
            .into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        vec![Said::Text(self.0.clone())]
    }
}
