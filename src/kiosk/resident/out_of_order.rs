//! The kiosk has nothing to show: its catalogue could not be read.

use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Reading, card_padding};
use crate::kiosk::resident::help::contacts;
use crate::kiosk::theme::Theme;
use crate::kiosk::widget::sized_card;

use iced::Element;

/// The kiosk has nothing to show.
#[derive(Debug, Clone)]
pub struct OutOfOrder {
    reading: Reading,
}

impl OutOfOrder {
    /// Says so, and whom to call.
    pub fn new(cx: &Context<'_>) -> Self {
        Self { reading: arranged(cx) }
    }

    /// Sets the page anew for the language and canvas at hand.
    pub fn arrange(&mut self, cx: &Context<'_>) {
        self.reading = arranged(cx);
    }

    /// The page; it has nothing to press.
    pub fn view<'a, Message: Clone + 'a>(
        &'a self,
        cx: &Context<'a>,
        nothing: Message,
    ) -> Element<'a, Message, Theme> {
        let text = self.reading.view(cx, move |_| nothing.clone());
        sized_card(text, card_padding(cx.canvas.shape()))
    }
}

fn arranged(cx: &Context<'_>) -> Reading {
    let mut blocks = vec![Block::Text(cx.say("out-of-order-text"))];
    blocks.extend(contacts(cx));
    Reading::on_card(cx, cx.say("out-of-order-title"), blocks)
}
