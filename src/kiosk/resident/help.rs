//! Help was called: a screen that a helper sees from afar, and whom to phone meanwhile.

use crate::hub::Official;
use crate::kiosk::block::{Block, Item, Large};
use crate::kiosk::canvas::GAP;
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::reading::{self, Reading, Turn, card_padding};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::text::{Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{column, container, row};
use iced::{Center, Element, Fill, Size};
use lucide_icons::Icon;

use std::time::Duration;

/// Help was called.
#[derive(Debug, Clone)]
pub struct Help {
    /// When, by the clock that is never set.
    since: Duration,
    reading: Reading,
}

/// What happens while help is waited for.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Something of the page was pressed.
    Page(reading::Message),
    /// A helper has come.
    CamePressed,
}

const BELL: f32 = 150.0;

impl Help {
    /// How long it has been waited for, in minutes and seconds.
    fn waited(&self, cx: &Context) -> String {
        let seconds = cx.now.uptime.saturating_sub(self.since).as_secs();
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }

    /// Help was called just now.
    pub fn new(cx: &Context) -> Self {
        Self { since: cx.now.uptime, reading: arranged(cx) }
    }

    /// The page, in the colour of help.
    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let bell = icon(Icon::BellRing, BELL, Ink::Accent(Tone::LacquerWeak));
        let waited = prose(Role::Section, self.waited(cx)).bold().centered().width(BELL);
        let bell = column![bell, waited].spacing(GAP);
        let text = self.reading.view(cx, |place| Message::Page(reading::Message::Chosen(place)));
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
        let message = match message {
            Message::CamePressed => return Action::HelperCame,
            Message::Page(message) => message,
        };
        match self.reading.update(&message) {
            Turn::On | Turn::Back => Action::Back,
            Turn::Page | Turn::Chosen(_) => Action::None,
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let footer = self.reading.footer("go-on", Icon::ArrowRight, cx).map(Message::Page);
        let came = (!cx.is_first_run).then(|| Key {
            label: cx.say("help-came"),
            icon: Icon::UserCheck,
            message: Message::CamePressed,
        });
        Shown::reading(self.view(cx), Footer { extra: came, ..footer })
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let page = |place| Message::Page(reading::Message::Chosen(place));
        let waited = Said::Text(self.waited(cx));
        std::iter::once(waited).chain(self.reading.describe(cx, page)).collect()
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
    blocks.extend(on_duty(cx));
    blocks.extend(contacts(cx));
    Reading::new(cx, room, head, blocks, None)
}

/// Who is on duty and where, as far as it is known, to be read from afar.
fn on_duty(cx: &Context) -> Vec<Block> {
    let desk = &cx.hub.desk;
    let large =
        |icon, label, value, note| Block::large(Large { icon, label: cx.say(label), value, note });
    let hours = desk.hours.as_ref();
    let hours = hours.map(|hours| cx.say_with("help-hours", &[("hours", hours.clone().into())]));
    let helper = cx.shift.as_ref().map(|shift| shift.helper.to_string());
    match (helper, desk.place.clone()) {
        (Some(code), place) => vec![large(Icon::UserCheck, "help-on-duty", code, place)],
        (None, Some(place)) => vec![large(Icon::MapPin, "help-desk", place, hours)],
        (None, None) => {
            let item = |text| Block::item(Item { icon: Icon::Clock, text, how: None });
            hours.into_iter().map(item).collect()
        }
    }
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
    let place = official.place.iter().chain(&official.hours).map(|more| format!(", {more}"));
    std::iter::once(official.role.clone()).chain(name).chain(phone).chain(place).collect()
}
