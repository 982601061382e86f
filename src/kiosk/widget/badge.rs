//! Small marks that say one thing: badges, numbers in discs, icons on tiles.

use crate::kiosk::text::{self, Ink, Role, Type, icon, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{container, row};
use iced::{Center, Element};
use lucide_icons::Icon;

/// A short word on a tinted ground.
#[derive(Debug, Clone)]
pub struct Badge {
    /// The ground it stands on.
    pub tone: Tone,
    /// What helps to recognise it.
    pub icon: Option<Icon>,
    /// What it says.
    pub text: String,
}

/// The height of a badge, in design pixels.
pub const BADGE_HEIGHT: f32 = 50.0;

const PADDING: f32 = 18.0;
const ICON: f32 = 28.0;
const ICON_GAP: f32 = 10.0;

impl Badge {
    /// The width it takes, in design pixels.
    pub fn width(&self) -> f32 {
        let mark = self.icon.map_or(0.0, |_| ICON + ICON_GAP);
        text::measure(Role::Small, &self.text, f32::INFINITY).width + mark + 2.0 * PADDING
    }
}

/// A badge as wide as its words.
pub fn badge<'a, Message: 'a>(badge: &Badge) -> Element<'a, Message, Theme> {
    let ink = Ink::Accent(badge.tone);
    container(
        row![
            badge.icon.map(|mark| icon(mark, ICON, ink)),
            prose(Role::Small, badge.text.clone()).ink(ink)
        ]
        .spacing(ICON_GAP)
        .align_y(Center),
    )
    .padding([0.0, PADDING])
    .center_y(BADGE_HEIGHT)
    .class(Panel::Fill(badge.tone, 12.0))
    .into()
}

/// A number in a disc.
pub fn number<'a, Message: 'a>(
    number: u8,
    tone: Tone,
    size: f32,
    role: impl Into<Type>,
) -> Element<'a, Message, Theme> {
    container(prose(role, number.to_string()).bold())
        .center(size)
        .class(Panel::Card(tone, size / 2.0))
        .into()
}

/// An icon on a square of its colour.
pub fn icon_tile<'a, Message: 'a>(
    mark: Icon,
    tone: Tone,
    side: f32,
) -> Element<'a, Message, Theme> {
    container(icon(mark, side * 0.56, Ink::Accent(tone)))
        .center(side)
        .class(Panel::Fill(tone, side * 0.22))
        .into()
}
