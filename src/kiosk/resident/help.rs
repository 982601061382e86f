//! Help was called: a screen that a helper sees from afar, and whom to phone meanwhile.

use crate::hub::Official;
use crate::kiosk::block::{Block, Item};
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Reading, Turn, card_padding};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::text::{Ink, icon};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{container, row};
use iced::{Center, Element, Fill, Size};
use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// Help was called.
#[derive(Debug, Clone)]
pub struct Help {
    reading: Reading,
}

const BELL: f32 = 150.0;

impl Help {
    /// Help was called just now.
    pub fn new(cx: &Context) -> Self {
        Self { reading: arranged(cx) }
    }

    /// The page, in the colour of help.
    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let bell = icon(Icon::BellRing, BELL, Ink::Accent(Tone::LacquerWeak));
        let text = self.reading.view(cx, Message::Chosen);
        container(row![bell, text].spacing(bell_gap(cx)).align_y(Center))
            .padding(card_padding(cx.canvas.shape()))
            .width(Fill)
            .height(Fill)
            .center_y(Fill)
            .class(Panel::Card(Tone::LacquerWeak, 24.0))
            .into()
    }
}

impl Screen for Help {
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
        Shown::reading(self.view(cx), self.reading.footer("go-on", Icon::ArrowRight, cx))
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.reading.describe(cx, Message::Chosen)
    }
}

fn bell_gap(cx: &Context) -> f32 {
    cx.canvas.margin()
}

fn arranged(cx: &Context) -> Reading {
    let body = cx.canvas.body();
    let padding = 2.0 * card_padding(cx.canvas.shape());
    let room = Size::new(body.width - padding - BELL - bell_gap(cx), body.height - padding);
    let head = vec![Block::title(cx.say("help-title"))];
    let mut blocks = vec![Block::text(cx.say("help-wait"))];
    blocks.extend(contacts(cx));
    Reading::new(cx, room, head, blocks, None)
}

/// Whom to call or to see, under a heading; nothing if the hub names nobody.
pub fn contacts(cx: &Context) -> Vec<Block> {
    let phones = cx.hub.phones.iter().map(|phone| Item {
        icon: Icon::Phone,
        text: format!("{}: **{}**", phone.label, phone.number),
        how: None,
    });
    let officials = cx.hub.officials.iter().map(|official| Item {
        icon: Icon::UserRound,
        text: official_line(official),
        how: None,
    });
    let items: Vec<Block> = phones.chain(officials).map(Block::item).collect();
    let heading = (!items.is_empty()).then(|| Block::heading(cx.say("help-contacts")));
    heading.into_iter().chain(items).collect()
}

/// An official in one line: what they do, who they are, how to reach them.
pub(super) fn official_line(official: &Official) -> String {
    let name = official.name.iter().map(|name| format!(" {name}"));
    let phone = official.phone.iter().map(|phone| format!(": **{phone}**"));
    let place = official.place.iter().map(|place| format!(", {place}"));
    std::iter::once(official.role.clone()).chain(name).chain(phone).chain(place).collect()
}
