//! Keys: the buttons of the bars and the dialogs.

use crate::kiosk::canvas::TARGET;
use crate::kiosk::said::Said;
use crate::kiosk::text::{Ink, Role, icon, prose};
use crate::kiosk::theme::{Push, Theme};
use crate::kiosk::widget::press::press;

use iced::widget::{center, row};
use iced::{Center, Element, Length};
use lucide_icons::Icon;

/// A button with a label, and room for an icon before and after it; as wide as its words until told.
#[derive(Debug, Clone)]
pub struct Key<Message> {
    push: Push,
    label: String,
    message: Message,
    before: Option<Icon>,
    after: Option<Icon>,
    width: Length,
}

/// A key for `push` that says `label` and publishes `message`.
pub fn key<Message>(push: Push, label: String, message: Message) -> Key<Message> {
    Key { push, label, message, before: None, after: None, width: Length::Shrink }
}

impl<Message> Key<Message> {
    /// The icon before the label.
    #[must_use]
    pub fn before(self, icon: impl Into<Option<Icon>>) -> Self {
        Self { before: icon.into(), ..self }
    }

    /// The icon after the label.
    #[must_use]
    pub fn after(self, icon: impl Into<Option<Icon>>) -> Self {
        Self { after: icon.into(), ..self }
    }

    /// Its width.
    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }
}

impl<Message: Clone> Key<Message> {
    /// The key in words.
    pub fn say(&self) -> Said<Message> {
        Said::Action {
            label: self.label.clone(),
            message: self.message.clone(),
            is_main: self.push == Push::Main,
        }
    }
}

impl<'a, Message: Clone + 'a> From<Key<Message>> for Element<'a, Message, Theme> {
    fn from(key: Key<Message>) -> Self {
        let mark = |mark| icon(mark, 32.0, Ink::Plain);
        let label = prose(Role::Label, key.label).centered();
        let content =
            row![key.before.map(mark), label, key.after.map(mark)].spacing(12).align_y(Center);

        press(center(content), key.message)
            .padding([0, 16])
            .width(key.width)
            .height(TARGET)
            .class(key.push)
            .into()
    }
}
