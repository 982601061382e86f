//! Behind the staff door: what needs looking after, the gallery, and the way out.

use crate::kiosk::block::{self, Block};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::reading::{Reading, card_padding};
use crate::kiosk::theme::{Theme, Tone};
use crate::kiosk::widget::sized_card;

use iced::{Element, Size};
use lucide_icons::Icon;

/// The room behind the staff door.
#[derive(Debug, Clone)]
pub struct Staff {
    faults: Vec<String>,
    reading: Reading,
}

/// What happens behind the staff door.
#[derive(Debug, Clone)]
pub enum Message {
    /// A choice was pressed: its place in the list.
    Chosen(usize),
    /// The main action was pressed.
    MainPressed,
    /// Back was pressed.
    BackPressed,
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
        match message {
            Message::Chosen(EXIT) => Action::Exit,
            Message::Chosen(GALLERY) => Action::Gallery,
            Message::Chosen(_) => Action::None,
            Message::MainPressed if self.reading.sheet_mut().turn_on() => Action::None,
            Message::BackPressed if self.reading.sheet_mut().turn_back() => Action::None,
            Message::MainPressed | Message::BackPressed => Action::Leave,
        }
    }

    /// The page.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message, Theme> {
        let text = self.reading.view(cx, Message::Chosen);
        sized_card(text, card_padding(cx.canvas.shape()))
    }

    /// What the bottom bar offers.
    pub fn footer(&self, cx: &Context<'_>) -> Footer<Message> {
        let label = if self.reading.sheet().has_next() { "read-on" } else { "staff-close" };
        let main =
            Key { label: cx.say(label), icon: Icon::ArrowRight, message: Message::MainPressed };
        Footer { extra: None, back: Some(Message::BackPressed), main: Some(main) }
    }
}

fn arranged(faults: &[String], cx: &Context<'_>) -> Reading {
    let body = cx.canvas.body();
    let padding = 2.0 * card_padding(cx.canvas.shape());
    let room = Size::new(body.width - padding, body.height - padding);
    let mut blocks = block::choices([cx.say("staff-exit"), cx.say("staff-gallery")]);
    blocks.push(Block::Heading(cx.say_with("staff-faults", &[("count", faults.len().into())])));
    let note = |fault: &String| Block::Note(Icon::Wrench, Tone::GoldWeak, fault.clone());
    blocks.extend(faults.iter().map(note));
    Reading::new(cx, room, vec![Block::Title(cx.say("staff-title"))], blocks, None)
}
