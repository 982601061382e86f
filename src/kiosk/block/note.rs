//! A quiet line with an icon: where a fact comes from.

use crate::kiosk::block::kind::Kind;
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Ink, Role, Zoom, icon, prose};
use crate::kiosk::theme::{Theme, Tone};

use iced::widget::row;
use iced::{Element, Fill};
use lucide_icons::Icon;

use std::sync::Arc;

#[derive(Debug)]
pub(super) struct Note {
    pub(super) icon: Icon,
    pub(super) tone: Tone,
    pub(super) text: String,
    pub(super) zoom: Zoom,
}

const ICON: f32 = 30.0;
const GAP: f32 = 10.0;

impl Kind for Note {
    fn height(&self, width: f32) -> f32 {
        text::height(Role::Small.at(self.zoom), &self.text, width - ICON - GAP).max(ICON)
    }

    fn view(&self, _width: f32) -> Element<'_, usize, Theme> {
        row![
            icon(self.icon, ICON, Ink::Accent(self.tone)),
            prose(Role::Small.at(self.zoom), &self.text).ink(Ink::Muted(Tone::Paper)).width(Fill)
        ]
        .spacing(GAP)
        .into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        vec![Said::Text(self.text.clone())]
    }

    fn zoomed(&self, zoom: Zoom) -> Option<Arc<dyn Kind>> {
        let Self { icon, tone, ref text, .. } = *self;
        Some(Arc::new(Self { icon, tone, text: text.clone(), zoom }))
    }
}
