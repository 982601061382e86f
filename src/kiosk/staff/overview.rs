//! Behind the staff door: what needs looking after, the gallery, and the way out.

use crate::kiosk::block::{self, Block};
use crate::kiosk::context::Context;
use crate::kiosk::frame::Footer;
use crate::kiosk::reading::{Reading, Turn, card_padding};
use crate::kiosk::theme::{Theme, Tone};
use crate::kiosk::widget::sized_card;

use iced::Element;
use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// The room behind the staff door.
#[derive(Debug, Clone)]
pub struct Staff {
    faults: Vec<String>,
    reading: Reading,
}

/// What the parent decides.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// End the program.
    Exit,
    /// Show the gallery.
    Gallery,
    /// Back to the first screen.
    Leave,
}

const EXIT: usize = 0;
const GALLERY: usize = 1;

impl Staff {
    /// The room, with what is wrong in the words of the language at hand.
    pub fn new(faults: Vec<String>, cx: &Context<'_>) -> Self {
        let reading = arranged(&faults, cx);
        Self { faults, reading }
    }

    /// Sets the page anew for `faults` and the language and canvas at hand.
    pub fn arrange(&mut self, faults: Vec<String>, cx: &Context<'_>) {
        self.reading = arranged(&faults, cx).at(self.reading.sheet().page());
        self.faults = faults;
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action {
        match self.reading.update(&message) {
            Turn::Chosen(EXIT) => Action::Exit,
            Turn::Chosen(GALLERY) => Action::Gallery,
            Turn::Chosen(_) | Turn::Page => Action::None,
            Turn::On | Turn::Back => Action::Leave,
        }
    }

    /// The page.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message, Theme> {
        let text = self.reading.view(cx, Message::Chosen);
        sized_card(text, card_padding(cx.canvas.shape()))
    }

    /// What the bottom bar offers.
    pub fn footer(&self, cx: &Context<'_>) -> Footer<Message> {
        self.reading.footer("staff-close", Icon::ArrowRight, cx)
    }
}

fn arranged(faults: &[String], cx: &Context<'_>) -> Reading {
    let mut blocks = block::choices([cx.say("staff-exit"), cx.say("staff-gallery")]);
    blocks.push(Block::Heading(cx.say_with("staff-faults", &[("count", faults.len().into())])));
    let note = |fault: &String| Block::Note(Icon::Wrench, Tone::GoldWeak, fault.clone());
    blocks.extend(faults.iter().map(note));
    Reading::on_card(cx, cx.say("staff-title"), blocks)
}
