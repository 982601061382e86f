//! The kiosk has nothing to show: its catalogue could not be read.

use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Line};
use crate::kiosk::reading::{Reading, card_padding};
use crate::kiosk::resident::action::Action;
use crate::kiosk::resident::help::contacts;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown, Wait};
use crate::kiosk::widget::sized_card;

pub use crate::kiosk::reading::Message;

/// The kiosk has nothing to show.
#[derive(Debug, Clone)]
pub struct OutOfOrder {
    reading: Reading,
}

impl OutOfOrder {
    /// Says so, and whom to call.
    pub fn new(cx: &Context) -> Self {
        Self { reading: arranged(cx) }
    }
}

impl Screen for OutOfOrder {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.reading = arranged(cx);
    }

    /// There is nothing to press.
    fn update(&mut self, _message: Message, _cx: &Context) -> Action {
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let text = self.reading.view(cx, Message::Chosen);
        Shown {
            body: sized_card(text, card_padding(cx.canvas.shape())),
            footer: Footer::empty(),
            line: Some(Line::new(cx)),
            wait: Wait::Visitor,
            desk: None,
        }
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.reading.describe(cx, Message::Chosen)
    }
}

fn arranged(cx: &Context) -> Reading {
    let mut blocks = vec![Block::text(cx.say("out-of-order-text"))];
    blocks.extend(contacts(cx));
    Reading::on_card(cx, cx.say("out-of-order-title"), blocks)
}
