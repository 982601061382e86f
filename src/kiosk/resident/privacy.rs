//! "Máy ghi gì, không ghi gì": what the machine records and what it does not, from the same list of
//! columns that the log's own tables are tested against.

use crate::journal::columns::{Holds, NEVER};
use crate::kiosk::block::{Block, Item};
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Reading, Turn, card_padding};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::widget::sized_card;

use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// What the machine records and what it does not.
#[derive(Debug, Clone)]
pub struct Privacy {
    reading: Reading,
}

impl Privacy {
    /// The first page.
    pub fn new(cx: &Context) -> Self {
        Self { reading: arranged(cx) }
    }
}

impl Screen for Privacy {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.reading = arranged(cx).at(self.reading.sheet().page());
    }

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        match self.reading.update(&message) {
            Turn::On | Turn::Back => Action::Back,
            Turn::Page | Turn::Chosen(_) => Action::None,
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let text = self.reading.view(cx, Message::Chosen);
        let body = sized_card(text, card_padding(cx.canvas.shape()));
        Shown::reading(body, self.reading.footer("finish", Icon::Check, cx))
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.reading.describe(cx, Message::Chosen)
    }
}

fn arranged(cx: &Context) -> Reading {
    let days = [("days", cx.hub.round_after_days.into())];
    let line = |icon, id: &str| Block::item(Item { icon, text: cx.say_with(id, &days), how: None });

    let mut blocks = vec![Block::heading(cx.say("privacy-never"))];
    blocks.extend(NEVER.iter().map(|id| line(Icon::ShieldCheck, id)));
    blocks.push(Block::heading(cx.say("privacy-kept")));
    blocks.extend(Holds::ALL.iter().map(|holds| line(Icon::Hash, holds.message())));
    blocks.push(Block::text(cx.say("privacy-why")));
    Reading::on_card(cx, cx.say("privacy-title"), blocks)
}
