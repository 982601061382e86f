//! One of a list.

use crate::kiosk::block::{Block, Offer};
use crate::kiosk::context::Context;
use crate::kiosk::reading::Reading;
use crate::kiosk::said::Said;
use crate::kiosk::staff::ask::asked::Asked;
use crate::kiosk::staff::desk::{Page, Tool};
use crate::kiosk::theme::Theme;

use iced::Element;
use lucide_icons::Icon;

/// A question that one of a list answers.
#[derive(Debug)]
pub struct Choice {
    title: String,
    offers: Vec<Offer>,
    reading: Reading,
}

/// What happens at the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// The one at this place was chosen.
    Chosen(usize),
    /// The page before.
    PreviousPressed,
    /// The next page.
    NextPressed,
    /// All stays as it was.
    DropPressed,
}

impl Choice {
    /// Asks `title`, which one of `offers` answers.
    pub fn new(title: String, offers: Vec<Offer>, cx: &Context) -> Self {
        let reading = arranged(&title, &offers, cx);
        Self { title, offers, reading }
    }

    /// Sets it anew for another canvas, language or theme.
    pub fn arrange(&mut self, cx: &Context) {
        let page = self.reading.sheet().page();
        self.reading = arranged(&self.title, &self.offers, cx).at(page);
    }

    /// Handles a message; the answer is the place among the offers.
    pub fn update(&mut self, message: Message) -> Asked<usize> {
        match message {
            Message::Chosen(place) if place < self.offers.len() => return Asked::Answered(place),
            Message::Chosen(_) => {}
            Message::PreviousPressed => {
                self.reading.sheet_mut().turn_back();
            }
            Message::NextPressed => {
                self.reading.sheet_mut().turn_on();
            }
            Message::DropPressed => return Asked::Dropped,
        }
        Asked::Open
    }

    /// The question.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        self.page(cx).view(self.reading.view(cx, Message::Chosen), cx)
    }

    /// The question in words.
    pub fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.page(cx).describe(self.reading.describe(cx, Message::Chosen))
    }

    fn page(&self, cx: &Context) -> Page<Message> {
        let sheet = self.reading.sheet();
        let has_pages = sheet.page_count() > 1;
        let turns = [
            (
                has_pages && sheet.page() > 0,
                "desk-previous",
                Icon::ArrowLeft,
                Message::PreviousPressed,
            ),
            (has_pages && sheet.has_next(), "desk-next", Icon::ArrowRight, Message::NextPressed),
        ];
        let turns = turns.into_iter().filter(|(can_turn, ..)| *can_turn);
        let turns =
            turns.map(|(_, label, icon, message)| Tool::new(cx.say(label), message).icon(icon));
        empty_page(&self.title, cx).keys(std::iter::once(drop_key(cx)).chain(turns))
    }
}

/// The page with a foot as high as any.
fn empty_page(title: &str, cx: &Context) -> Page<Message> {
    Page::new(title.to_owned()).keys([drop_key(cx)])
}

fn drop_key(cx: &Context) -> Tool<Message> {
    Tool::new(cx.say("desk-drop"), Message::DropPressed).icon(Icon::X)
}

fn arranged(title: &str, offers: &[Offer], cx: &Context) -> Reading {
    let room = empty_page(title, cx).room(cx);
    Reading::new(cx, room, Vec::new(), Block::offers(offers.to_vec()), None)
}
