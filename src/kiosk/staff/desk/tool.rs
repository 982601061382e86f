//! A button beside a title or at a foot.

use crate::kiosk::canvas::TARGET;
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Push, Theme, Tone};
use crate::kiosk::widget::press;

use iced::widget::{center, row};
use iced::{Center, Element};
use lucide_icons::Icon;

const PADDING: f32 = 26.0;
const MARK: f32 = 32.0;
const MARK_GAP: f32 = 12.0;

/// A button beside a title or at a foot, as wide as its words.
#[derive(Debug, Clone)]
pub struct Tool<Message> {
    label: String,
    icon: Option<Icon>,
    push: Push,
    message: Message,
    /// Whether its words are said only: its icon stands for them.
    is_sign: bool,
}

impl<Message> Tool<Message> {
    /// A button that says `label`.
    pub fn new(label: impl Into<String>, message: Message) -> Self {
        Self { label: label.into(), icon: None, push: Push::Plain, message, is_sign: false }
    }

    /// A button that its icon alone stands for; `name` is said.
    pub fn sign(icon: Icon, name: impl Into<String>, message: Message) -> Self {
        Self { is_sign: true, ..Self::new(name, message).icon(icon) }
    }

    /// With an icon before its words.
    #[must_use]
    pub fn icon(self, icon: Icon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// The main action of the page.
    #[must_use]
    pub fn main(self) -> Self {
        Self { push: Push::Main, ..self }
    }

    /// One of several choices, which is chosen or not.
    #[must_use]
    pub fn chosen(self, is_chosen: bool) -> Self {
        Self { push: Push::Choice(Tone::PrimaryWeak, is_chosen), ..self }
    }

    /// What takes something away.
    #[must_use]
    pub fn danger(self) -> Self {
        Self { push: Push::Help, ..self }
    }

    /// The same with its message wrapped by `wrap`.
    pub fn map<Outer>(self, wrap: impl Fn(Message) -> Outer) -> Tool<Outer> {
        let Self { label, icon, push, message, is_sign } = self;
        Tool { label, icon, push, message: wrap(message), is_sign }
    }

    /// Its width in design pixels.
    pub fn width(&self) -> f32 {
        if self.is_sign {
            return TARGET;
        }
        let words = text::measure(Role::Label, &self.label, f32::INFINITY).width.ceil();
        let icon = self.icon.map_or(0.0, |_| MARK + MARK_GAP);
        (words + icon + 2.0 * PADDING).max(TARGET)
    }
}

impl<Message: Clone> Tool<Message> {
    /// The button in words.
    pub fn say(&self) -> Said<Message> {
        let (label, message) = (self.label.clone(), self.message.clone());
        Said::Action { label, message, is_main: self.push == Push::Main }
    }

    /// The button.
    pub fn view<'a>(&self) -> Element<'a, Message, Theme>
    where
        Message: 'a,
    {
        let mark = self.icon.map(|mark| icon(mark, MARK, Ink::Plain));
        let label = (!self.is_sign).then(|| prose(Role::Label, self.label.clone()));
        let words = row![mark, label].spacing(MARK_GAP).align_y(Center);
        press(center(words), self.message.clone())
            .padding(0)
            .width(self.width())
            .height(TARGET)
            .class(self.push)
            .into()
    }
}
