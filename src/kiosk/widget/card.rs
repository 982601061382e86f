//! Cards: those of a list, and the one that a screen is on.

use crate::kiosk::said::{Said, joined};
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::badge::{Badge, badge, icon_tile};
use crate::kiosk::widget::press::press;

use iced::widget::{column, container, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// A card of a list: what it opens, a word more, and an arrow.
#[derive(Debug, Clone)]
pub struct ListCard<'a, Message> {
    icon: Icon,
    tone: Tone,
    title: String,
    about: Option<String>,
    badge: Option<&'a Badge>,
    height: f32,
    message: Message,
}

/// The least height of a [`ListCard`], in design pixels.
pub const LIST_CARD: f32 = 148.0;

const TILE: f32 = 72.0;
const ARROW: f32 = 36.0;

/// The space between the parts of a card.
const SPACING: f32 = 20.0;

/// The space between a card's edge and what is on it: beside, above and below.
const BESIDE: f32 = 28.0;
const ABOVE: f32 = 16.0;

/// The space between the lines of a card.
const LEADING: f32 = 4.0;

/// A card that says `title`, with an icon on a tile of `tone`, and publishes `message`.
pub fn list_card<'a, Message>(
    icon: Icon,
    tone: Tone,
    title: String,
    message: Message,
) -> ListCard<'a, Message> {
    ListCard { icon, tone, title, about: None, badge: None, height: LIST_CARD, message }
}

impl<'a, Message> ListCard<'a, Message> {
    /// A word more about what it opens.
    #[must_use]
    pub fn about(self, about: String) -> Self {
        Self { about: Some(about), ..self }
    }

    /// What sets it apart from the others, beside its words.
    #[must_use]
    pub fn badge(self, badge: impl Into<Option<&'a Badge>>) -> Self {
        Self { badge: badge.into(), ..self }
    }

    /// As high as the others of its list, in design pixels.
    #[must_use]
    pub fn height(self, height: f32) -> Self {
        Self { height, ..self }
    }

    /// The height that its words need on a card of `width`, in design pixels.
    pub fn needed_height(&self, width: f32) -> f32 {
        let badge = self.badge.map_or(0.0, |badge| badge.width() + SPACING);
        let room = width - 2.0 * BESIDE - TILE - ARROW - 2.0 * SPACING - badge;
        let about = self.about.as_ref().map_or(0.0, |about| text::height(Role::Small, about, room));
        let words = text::height(Role::Section, &self.title, room) + LEADING + about;
        (words + 2.0 * ABOVE).max(LIST_CARD)
    }
}

impl<Message: Clone> ListCard<'_, Message> {
    /// The card in words.
    pub fn say(&self) -> Said<Message> {
        let about = self.about.as_deref();
        let badge = self.badge.map(|badge| badge.text.as_str());
        let words = std::iter::once(self.title.as_str()).chain(about).chain(badge);
        Said::action(joined(words), self.message.clone())
    }
}

impl<'a, Message: Clone + 'a> From<ListCard<'a, Message>> for Element<'a, Message, Theme> {
    fn from(card: ListCard<'a, Message>) -> Self {
        let about =
            card.about.map(|about| prose(Role::Small, about).ink(Ink::Muted(Tone::Surface)));
        let title = prose(Role::Section, card.title).width(Fill);
        let content = row![
            icon_tile(card.icon, card.tone, TILE),
            column![title, about].width(Fill).spacing(LEADING),
            card.badge.map(badge),
            icon(Icon::ChevronRight, ARROW, Ink::Accent(Tone::Surface))
        ]
        .spacing(SPACING)
        .align_y(Center);

        press(container(content).center_y(Fill), card.message)
            .padding([0.0, BESIDE])
            .width(Fill)
            .height(card.height)
            .class(Push::Card)
            .into()
    }
}

/// Content on a card of a fixed padding that fills its place.
pub fn sized_card<'a, Message: 'a>(
    content: impl Into<Element<'a, Message, Theme>>,
    padding: f32,
) -> Element<'a, Message, Theme> {
    container(content)
        .width(Fill)
        .height(Fill)
        .padding(padding)
        .class(Panel::Card(Tone::Surface, 24.0))
        .into()
}
