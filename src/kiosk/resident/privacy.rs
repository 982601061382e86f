//! "Máy ghi gì, không ghi gì": what the machine records and what it does not, from the same list of
//! columns that the log's own tables are tested against.

use crate::journal::columns::{Holds, NEVER};
use crate::kiosk::block::{Block, Item};
use crate::kiosk::context::Context;
use crate::kiosk::frame::Footer;
use crate::kiosk::reading::{Reading, Turn, card_padding};
use crate::kiosk::theme::Theme;
use crate::kiosk::widget::sized_card;

use iced::Element;
use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// What the machine records and what it does not.
#[derive(Debug, Clone)]
pub struct Privacy {
    reading: Reading,
}

/// What the parent decides.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Back to the first screen.
    Leave,
}

impl Privacy {
    /// The first page.
    pub fn new(cx: &Context<'_>) -> Self {
        Self { reading: arranged(cx) }
    }

    /// Sets the page anew for the language and canvas at hand.
    pub fn arrange(&mut self, cx: &Context<'_>) {
        self.reading = arranged(cx).at(self.reading.sheet().page());
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action {
        match self.reading.update(&message) {
            Turn::On | Turn::Back => Action::Leave,
            Turn::Page | Turn::Chosen(_) => Action::None,
        }
    }

    /// The page.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message, Theme> {
        let text = self.reading.view(cx, Message::Chosen);
        sized_card(text, card_padding(cx.canvas.shape()))
    }

    /// What the bottom bar offers.
    pub fn footer(&self, cx: &Context<'_>) -> Footer<Message> {
        self.reading.footer("finish", Icon::Check, cx)
    }
}

fn arranged(cx: &Context<'_>) -> Reading {
    let days = [("days", cx.hub.round_after_days.into())];
    let line = |icon, id: &str| Block::Item(Item { icon, text: cx.say_with(id, &days), how: None });

    let mut blocks = vec![Block::Heading(cx.say("privacy-never"))];
    blocks.extend(NEVER.iter().map(|id| line(Icon::ShieldCheck, id)));
    blocks.push(Block::Heading(cx.say("privacy-kept")));
    blocks.extend(Holds::ALL.iter().map(|holds| line(Icon::Hash, holds.message())));
    blocks.push(Block::Text(cx.say("privacy-why")));
    Reading::on_card(cx, cx.say("privacy-title"), blocks)
}
