//! What was reached at an end, and what to do now.

use crate::kiosk::block::kind::Kind;
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Ink, Role, Zoom, icon, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{column, container, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

use std::sync::Arc;

#[derive(Debug, Clone)]
pub(super) struct Reached {
    pub(super) title: String,
    pub(super) next: Option<String>,
    pub(super) zoom: Zoom,
}

const PADDING: f32 = 32.0;
const GAP: f32 = 12.0;

/// The side of the tick in a column of `width`.
fn tick(width: f32) -> f32 {
    if width < 900.0 { 72.0 } else { 128.0 }
}

impl Reached {
    fn room(width: f32) -> f32 {
        width - 3.0 * PADDING - tick(width)
    }
}

impl Kind for Reached {
    fn height(&self, width: f32) -> f32 {
        let room = Self::room(width);
        let next = self.next.as_ref();
        let next =
            next.map_or(0.0, |next| text::height(Role::Body.at(self.zoom), next, room) + GAP);
        let words = text::height(Role::Title.at(self.zoom), &self.title, room) + next;
        words.max(tick(width)) + 2.0 * PADDING
    }

    fn view(&self, width: f32) -> Element<'_, usize, Theme> {
        let next = self.next.as_ref();
        let words = column![
            prose(Role::Title.at(self.zoom), &self.title).width(Fill),
            next.map(|next| prose(Role::Body.at(self.zoom), next).width(Fill))
        ]
        .spacing(GAP);
        let tick = icon(Icon::CircleCheck, tick(width), Ink::Accent(Tone::JadeWeak));
        container(row![tick, words].spacing(PADDING).align_y(Center))
            .width(Fill)
            .padding(PADDING)
            .class(Panel::Card(Tone::Surface, 24.0))
            .into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        let title = Said::Heading(self.title.clone());
        std::iter::once(title).chain(self.next.clone().map(Said::Text)).collect()
    }

    fn zoomed(&self, zoom: Zoom) -> Option<Arc<dyn Kind>> {
        Some(Arc::new(Self { zoom, ..self.clone() }))
    }
}
