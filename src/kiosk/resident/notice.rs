//! A notice of the hub: what it says, until when, and the QR code of the page with more.

use crate::hub;
use crate::id::{ItemId, NoticeId};
use crate::kiosk::block::{Badge, Block};
use crate::kiosk::context::Context;
use crate::kiosk::fitting::parts;
use crate::kiosk::reading::{Aside, Code, Reading, Turn, card_padding, card_room};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::theme::Tone;
use crate::kiosk::widget::sized_card;
use crate::visit::Happening;

use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// A notice of the hub.
#[derive(Debug, Clone)]
pub struct Notice {
    id: NoticeId,
    reading: Reading,
}

impl Notice {
    /// The notice `id`; nothing if the hub has no such notice.
    pub fn new(id: &NoticeId, cx: &Context) -> Option<Self> {
        let notice = cx.hub.notices.iter().find(|notice| notice.id == *id)?;
        Some(Self { id: id.clone(), reading: arranged(notice, cx) })
    }
}

impl Screen for Notice {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        let page = self.reading.sheet().page();
        if let Some(anew) = Self::new(&self.id, cx) {
            self.reading = anew.reading.at(page);
        }
    }

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        match self.reading.update(&message) {
            Turn::On => Action::Finish(ItemId::Notice(self.id.clone())),
            Turn::Back => Action::Back,
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

    fn item(&self) -> Option<ItemId> {
        Some(ItemId::Notice(self.id.clone()))
    }

    fn opening(&self) -> Vec<Happening> {
        let has_code = self.reading.has_code();
        has_code.then_some(Happening::QrShown).into_iter().collect()
    }
}

/// How many characters a title has that is set as large as others.
const LONG_TITLE: usize = 40;

/// How many characters of a body stay together, so that they fit a page with a code on it: as many as there
/// is room for.
const TOGETHER: [usize; 3] = [120, 80, 40];

fn arranged(notice: &hub::Notice, cx: &Context) -> Reading {
    let mut ways = TOGETHER.map(|most| reading(notice, most, cx)).into_iter();
    let fits = |reading: &Reading| reading.sheet().fits();
    ways.find(fits).unwrap_or_else(|| reading(notice, TOGETHER[0], cx))
}

/// What a notice says, and the code beside it: for whoever writes it.
pub fn told(notice: &hub::Notice, cx: &Context) -> (Vec<Block>, Option<Aside>) {
    let (head, blocks) = words(notice, TOGETHER[0], cx);
    (head.into_iter().chain(blocks).collect(), code(notice, cx))
}

/// The notice with so many characters of its body together.
fn reading(notice: &hub::Notice, most: usize, cx: &Context) -> Reading {
    let (head, blocks) = words(notice, most, cx);
    Reading::new(cx, card_room(cx), head, blocks, code(notice, cx))
}

/// What the notice says: its head, and what follows.
fn words(notice: &hub::Notice, most: usize, cx: &Context) -> (Vec<Block>, Vec<Block>) {
    let language = cx.language();
    let badge =
        Badge { tone: Tone::GoldWeak, icon: Some(Icon::Megaphone), text: cx.say("notice-badge") };
    let title = notice.title(language).to_owned();
    let is_long = title.chars().count() > LONG_TITLE;
    let title = if is_long { Block::heading(title) } else { Block::title(title) };
    let head = vec![Block::badges(vec![badge]), title];
    let until = notice
        .until()
        .map(|day| Block::text(cx.say_with("notice-until", &[("day", cx.date(day).into())])));
    let blocks =
        parts(notice.body(language), most).into_iter().map(Block::text).chain(until).collect();
    (head, blocks)
}

/// The page with more.
fn code(notice: &hub::Notice, cx: &Context) -> Option<Aside> {
    let code = Code::of_address(notice.link.as_ref()?, cx.say("notice-more"));
    code.map(Aside::Code)
}
