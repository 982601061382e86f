//! What needs looking after, and what to do about it.

use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::frame::Section;
use crate::kiosk::reading::Reading;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Place, Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::staff::desk::{Page, Tool};
use crate::kiosk::theme::Tone;

use lucide_icons::Icon;

/// What needs looking after.
#[derive(Debug)]
pub struct Health {
    faults: Vec<String>,
    reading: Reading,
}

/// What happens here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// The page before.
    PreviousPressed,
    /// The next page.
    NextPressed,
    /// A fault was pressed, which none can be.
    Chosen(usize),
}

impl Health {
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

    fn page(&self, cx: &Context) -> Page<Message> {
        let sheet = self.reading.sheet();
        let previous = (sheet.page() > 0).then(|| previous_key(cx));
        let next = sheet.has_next().then(|| {
            Tool::new(cx.say("desk-next"), Message::NextPressed).icon(Icon::ArrowRight).main()
        });
        page(cx).keys(previous.into_iter().chain(next))
    }
}

impl Screen for Health {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.reading = arranged(&self.faults, cx).at(self.reading.sheet().page());
    }

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        match message {
            Message::PreviousPressed => self.reading.sheet_mut().turn_back(),
            Message::NextPressed => self.reading.sheet_mut().turn_on(),
            Message::Chosen(_) => false,
        };
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let body = self.reading.view(cx, Message::Chosen);
        Shown::desk(Place::In(Section::Health), self.page(cx).view(body, cx), None)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.page(cx).describe(self.reading.describe(cx, Message::Chosen))
    }
}

fn page(cx: &Context) -> Page<Message> {
    Page::new(cx.say("desk-health"))
}

fn previous_key(cx: &Context) -> Tool<Message> {
    Tool::new(cx.say("desk-previous"), Message::PreviousPressed).icon(Icon::ArrowLeft)
}

fn arranged(faults: &[String], cx: &Context) -> Reading {
    let heading = cx.say_with("staff-faults", &[("count", faults.len().into())]);
    let note = |fault: &String| Block::note(Icon::Wrench, Tone::GoldWeak, fault.clone());
    let blocks = std::iter::once(Block::heading(heading)).chain(faults.iter().map(note));
    let room = page(cx).keys([previous_key(cx)]).room(cx);
    Reading::new(cx, room, Vec::new(), blocks.collect(), None)
}
