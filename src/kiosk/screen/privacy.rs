//! "Máy ghi gì, không ghi gì": what the machine records and what it does not, from the same list of
//! columns that the log's own tables are tested against.

use crate::journal::columns::{Holds, NEVER};
use crate::kiosk::block::{Block, Item};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::reading::{Reading, card_padding};
use crate::kiosk::theme::Theme;
use crate::kiosk::widget::sized_card;

use iced::{Element, Size};
use lucide_icons::Icon;

/// What the machine records and what it does not.
#[derive(Debug, Clone)]
pub struct Privacy {
    reading: Reading,
}

/// What happens on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// The main action was pressed.
    MainPressed,
    /// Back was pressed.
    BackPressed,
    /// Nothing here is a choice.
    Chosen,
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
        let turned = match message {
            Message::MainPressed => self.reading.sheet_mut().turn_on(),
            Message::BackPressed => self.reading.sheet_mut().turn_back(),
            Message::Chosen => true,
        };
        if turned { Action::None } else { Action::Leave }
    }

    /// The page.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message, Theme> {
        let text = self.reading.view(cx, |_| Message::Chosen);
        sized_card(text, card_padding(cx.canvas.shape()))
    }

    /// What the bottom bar offers.
    pub fn footer(&self, cx: &Context<'_>) -> Footer<Message> {
        let (label, icon) = match self.reading.sheet().has_next() {
            true => ("read-on", Icon::ArrowRight),
            false => ("finish", Icon::Check),
        };
        let main = Key { label: cx.say(label), icon, message: Message::MainPressed };
        Footer { extra: None, back: Some(Message::BackPressed), main: Some(main) }
    }
}

fn arranged(cx: &Context<'_>) -> Reading {
    let body = cx.canvas.body();
    let padding = 2.0 * card_padding(cx.canvas.shape());
    let room = Size::new(body.width - padding, body.height - padding);
    let days = [("days", cx.hub.round_after_days.into())];
    let line = |icon, id: &str| Block::Item(Item { icon, text: cx.say_with(id, &days), how: None });

    let mut blocks = vec![Block::Heading(cx.say("privacy-never"))];
    blocks.extend(NEVER.iter().map(|id| line(Icon::ShieldCheck, id)));
    blocks.push(Block::Heading(cx.say("privacy-kept")));
    blocks.extend(Holds::ALL.iter().map(|holds| line(Icon::Hash, holds.message())));
    blocks.push(Block::Text(cx.say("privacy-why")));
    Reading::new(cx, room, vec![Block::Title(cx.say("privacy-title"))], blocks, None)
}
