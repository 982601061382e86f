//! Between the desk and the residents' screens: what needs looking after, and the ways out.
//!
//! Where nobody has set the point up yet, it is the first screen behind the door.

use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Reading, Turn, card_padding};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::theme::Tone;
use crate::kiosk::widget::sized_card;

use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// The page between the desk and the residents' screens.
#[derive(Debug, Clone)]
pub struct Doorway {
    faults: Vec<String>,
    reading: Reading,
}

/// What can be chosen here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    SetUp,
    Exit,
    Shift,
    Log,
    Gallery,
}

impl Choice {
    /// What there is to choose: who is first sets the point up, and a shift begins only for somebody.
    fn all(cx: &Context) -> impl Iterator<Item = Self> {
        let first = if cx.is_first_run { Self::SetUp } else { Self::Shift };
        [first, Self::Exit, Self::Log, Self::Gallery].into_iter()
    }

    fn label(self) -> &'static str {
        match self {
            Self::SetUp => "first-begin",
            Self::Exit => "staff-exit",
            Self::Shift => "staff-shift",
            Self::Log => "staff-log",
            Self::Gallery => "staff-gallery",
        }
    }

    fn action(self) -> Action {
        match self {
            Self::SetUp => Action::OpenFirst,
            Self::Exit => Action::Exit,
            Self::Shift => Action::BeginShift,
            Self::Log => Action::OpenLog,
            Self::Gallery => Action::OpenGallery,
        }
    }
}

impl Doorway {
    /// The page, with what is wrong in the words of the language at hand.
    pub fn new(faults: Vec<String>, cx: &Context) -> Self {
        let reading = arranged(&faults, cx);
        Self { faults, reading }
    }

    /// Says what is wrong now.
    pub fn tell(&mut self, faults: Vec<String>, cx: &Context) {
        self.faults = faults;
        self.arrange(cx);
    }
}

impl Screen for Doorway {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.reading = arranged(&self.faults, cx).at(self.reading.sheet().page());
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match self.reading.update(&message) {
            Turn::Chosen(place) => Choice::all(cx).nth(place).map_or(Action::None, Choice::action),
            Turn::Page => Action::None,
            Turn::On => Action::Leave,
            Turn::Back => Action::Back,
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let text = self.reading.view(cx, Message::Chosen);
        let body = sized_card(text, card_padding(cx.canvas.shape()));
        Shown::reading(body, self.reading.footer("staff-close", Icon::ArrowRight, cx))
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.reading.describe(cx, Message::Chosen)
    }
}

fn arranged(faults: &[String], cx: &Context) -> Reading {
    let choices = Choice::all(cx).map(|choice| cx.say(choice.label()));
    let mut blocks = Block::choices(choices);
    blocks.push(Block::heading(cx.say_with("staff-faults", &[("count", faults.len().into())])));
    let note = |fault: &String| Block::note(Icon::Wrench, Tone::GoldWeak, fault.clone());
    blocks.extend(faults.iter().map(note));
    Reading::on_card(cx, cx.say("staff-title"), blocks)
}
