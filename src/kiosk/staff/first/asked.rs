//! How a question of the first run looks and reads: its words, the field, the keys.

use super::{First, Message};
use crate::kiosk::context::Context;
use crate::kiosk::keyboard::{Field, describe_keyboard, keyboard};
use crate::kiosk::said::Said;
use crate::kiosk::staff::first::page::Page;
use crate::kiosk::text::{Role, prose};
use crate::kiosk::theme::Theme;

use iced::widget::row;
use iced::{Center, Element};

impl First {
    /// The question at hand.
    pub(super) fn view_question<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let Some(field) = self.entered.field(self.page) else {
            let pad = &self.entered.pin.pad;
            let keys = keyboard(self.question.keys(), pad.keys(), cx, Message::KeyPressed);
            return self.question.view(pad.dots(), keys.into(), Message::MainPressed, cx);
        };
        let keys = keyboard(self.question.keys(), field.keys(cx), cx, Message::KeyPressed);
        let prefix = self.prefix().map(|prefix| prose(Role::Section, prefix));
        let line = field.line(self.hint(cx), self.question.line_width(), true);
        let line = row![prefix, line].align_y(Center);
        self.question.view(line.into(), keys.into(), Message::MainPressed, cx)
    }

    /// The question at hand in words.
    pub(super) fn describe_question(&self, cx: &Context) -> Vec<Said<Message>> {
        let mut said = self.question.describe(&Message::MainPressed, cx);
        let field = self.entered.field(self.page);
        if let Some(field) = field {
            let text = field.say(self.hint(cx), self.question.line_width());
            said.push(Said::Text(format!("{}{text}", self.prefix().unwrap_or_default())));
        }
        let keys = field.map_or_else(|| self.entered.pin.pad.keys(), |field| field.keys(cx));
        said.extend(describe_keyboard(self.question.keys(), keys, cx, Message::KeyPressed));
        said
    }

    /// What stands before what is typed.
    fn prefix(&self) -> Option<&'static str> {
        (self.page == Page::Code).then_some("TN-")
    }

    /// What to type, where there is room.
    fn hint(&self, cx: &Context) -> String {
        let hint = cx.say(&format!("{}.hint", self.page.id()));
        let has_room = Field::has_room(&hint, self.question.line_width());
        if has_room { hint } else { String::new() }
    }
}
