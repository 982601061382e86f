//! The body of a page that is read: blocks on as many pages as they take.

use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Aside, Reading};
use crate::kiosk::said::Said;
use crate::kiosk::staff::desk::page::Page;
use crate::kiosk::staff::desk::tool::Tool;
use crate::kiosk::theme::Theme;

use iced::Element;
use lucide_icons::Icon;

/// Blocks in the room that a page leaves.
#[derive(Debug, Clone)]
pub struct Body {
    reading: Reading,
}

/// What happens in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// The page before.
    PreviousPressed,
    /// The next page.
    NextPressed,
    /// What can be pressed at this place was pressed.
    Chosen(usize),
}

impl Body {
    /// Sets `blocks` in the room that `page` leaves, with `asides` beside them.
    pub fn new<Outer: Clone>(
        page: Page<Outer>,
        blocks: Vec<Block>,
        asides: impl IntoIterator<Item = Aside>,
        cx: &Context,
    ) -> Self {
        let turns = [Message::PreviousPressed, Message::NextPressed];
        let page = page.map(|_| Message::Chosen(0));
        let room = page.before(turns.map(|turn| turn_key(turn, cx))).room(cx);
        Self { reading: Reading::new(cx, room, Vec::new(), blocks, asides) }
    }

    /// The page that shows, counted from 0.
    pub fn page(&self) -> usize {
        self.reading.sheet().page()
    }

    /// Whether a page follows.
    pub fn has_next(&self) -> bool {
        self.reading.sheet().has_next()
    }

    /// Shows `page`, or the last one.
    #[must_use]
    pub fn at(self, page: usize) -> Self {
        Self { reading: self.reading.at(page) }
    }

    /// Turns the pages; gives the place of what was chosen.
    pub fn update(&mut self, message: Message) -> Option<usize> {
        match message {
            Message::PreviousPressed => {
                self.reading.sheet_mut().turn_back();
            }
            Message::NextPressed => {
                self.reading.sheet_mut().turn_on();
            }
            Message::Chosen(place) => return Some(place),
        }
        None
    }

    /// The page with the keys that turn it.
    pub fn framed<Outer: Clone>(
        &self,
        page: Page<Outer>,
        cx: &Context,
        wrap: impl Fn(Message) -> Outer,
    ) -> Page<Outer> {
        let sheet = self.reading.sheet();
        let turns = [
            (sheet.page() > 0, Message::PreviousPressed),
            (sheet.has_next(), Message::NextPressed),
        ];
        let turns = turns.into_iter().filter(|(can_turn, _)| *can_turn);
        page.before(turns.map(|(_, turn)| turn_key(turn, cx).map(&wrap)))
    }

    /// The page with its body.
    pub fn view<'a, Outer: Clone + 'a>(
        &'a self,
        page: Page<Outer>,
        cx: &'a Context,
        wrap: impl Fn(Message) -> Outer + Copy + 'a,
    ) -> Element<'a, Outer, Theme> {
        let body = self.reading.view(cx, move |place| wrap(Message::Chosen(place)));
        self.framed(page, cx, wrap).view(body, cx)
    }

    /// The page with its body, in words.
    pub fn describe<Outer: Clone>(
        &self,
        page: Page<Outer>,
        cx: &Context,
        wrap: impl Fn(Message) -> Outer,
    ) -> Vec<Said<Outer>> {
        let body = self.reading.describe(cx, |place| wrap(Message::Chosen(place)));
        self.framed(page, cx, wrap).describe(body)
    }
}

fn turn_key(turn: Message, cx: &Context) -> Tool<Message> {
    let (label, icon) = match turn {
        Message::NextPressed => ("desk-next", Icon::ArrowRight),
        _ => ("desk-previous", Icon::ArrowLeft),
    };
    Tool::new(cx.say(label), turn).icon(icon)
}
