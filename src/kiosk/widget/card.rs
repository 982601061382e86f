//! Cards, buttons and dialogs.

use crate::kiosk::canvas::{GAP, TARGET};
use crate::kiosk::text::{Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::press::{Press, press};

use iced::widget::{center, column, container, mouse_area, row, stack};
use iced::{Center, Element, Fill, Length};
use lucide_icons::Icon;

/// A button with a label, an icon before it and one after it.
pub fn key<'a, Message: Clone + 'a>(
    push: Push,
    before: Option<Icon>,
    label: String,
    after: Option<Icon>,
    width: impl Into<Length>,
    message: Message,
) -> Press<'a, Message> {
    let mark = |mark| icon(mark, 32.0, Ink::Plain);
    let content = row![before.map(mark), prose(Role::Label, label).centered(), after.map(mark)]
        .spacing(12)
        .align_y(Center);

    press(center(content), message).padding([0, 16]).width(width).height(TARGET).class(push)
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

/// A card of a list: what it opens, a word more, and an arrow; `height` design pixels high.
pub fn list_card<'a, Message: Clone + 'a>(
    mark: Icon,
    tone: Tone,
    title: String,
    about: Option<String>,
    badge: Option<Element<'a, Message, Theme>>,
    height: f32,
    message: Message,
) -> Element<'a, Message, Theme> {
    let about = about.map(|about| prose(Role::Small, about).ink(Ink::Muted(Tone::Surface)));
    let words = column![prose(Role::Section, title).width(Fill), about].width(Fill).spacing(4);
    let content = row![
        icon_tile(mark, tone, 72.0),
        words,
        badge,
        icon(Icon::ChevronRight, 36.0, Ink::Accent(Tone::Surface))
    ]
    .spacing(20)
    .align_y(Center);

    press(container(content).center_y(Fill), message)
        .padding([0, 28])
        .width(Fill)
        .height(height)
        .class(Push::Card)
        .into()
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

/// `content` on a card over the dimmed `screen`, which cannot be touched meanwhile. A touch beside the
/// buttons publishes `beside`.
pub fn dialog<'a, Message: Clone + 'a>(
    screen: Element<'a, Message, Theme>,
    content: Element<'a, Message, Theme>,
    width: f32,
    beside: Message,
) -> Element<'a, Message, Theme> {
    let card = container(content)
        .width(width)
        .padding([40.0, 3.0 * GAP])
        .class(Panel::Card(Tone::Surface, 28.0));
    let veil = container(card).center(Fill).class(Panel::Veil);

    stack![screen, mouse_area(veil).on_press(beside)].into()
}
