//! The first screen: the way to the search, the topics, the hub's notices and its Wi-Fi.

pub(crate) mod notices;
mod plan;
mod wifi;

use crate::catalog::{Tint, Topic};
use crate::id::{ItemId, NoticeId, TopicId};
use crate::kiosk::canvas::{GAP, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Line};
use crate::kiosk::keyboard::Key;
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::{Said, joined};
use crate::kiosk::screen::{Screen, Shown, Wait};
use crate::kiosk::text::{self, Ink, Role, icon, icon_named, prose};
use crate::kiosk::theme::{Push, Theme, Tone};
use crate::kiosk::widget::{icon_tile, press};

use plan::{ICON_GAP, Plan, SMALL_ICON, WifiForm};
use wifi::Wifi;

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// The first screen.
#[derive(Debug, Clone, Default)]
pub struct Home {
    wifi: Option<Wifi>,
}

/// What happens on the first screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The field was pressed.
    SearchPressed,
    /// Somebody typed: the field looks as if one could.
    KeyTyped(Key),
    /// A topic was pressed.
    TopicPressed(TopicId),
    /// A notice was pressed.
    NoticePressed(NoticeId),
}

impl Home {
    /// The first screen of this hub.
    pub fn new(cx: &Context) -> Self {
        Self { wifi: Wifi::new(cx) }
    }
}

impl Screen for Home {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        *self = Self::new(cx);
    }

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        match message {
            Message::SearchPressed => Action::Search(None),
            Message::KeyTyped(key) => Action::Search(Some(key)),
            Message::TopicPressed(topic) => Action::OpenTopic(topic),
            Message::NoticePressed(notice) => Action::Open(ItemId::Notice(notice)),
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        Shown {
            desk: None,
            body: self.view(cx),
            footer: Footer::empty(),
            line: Some(Line::new(cx)),
            wait: Wait::Visitor,
        }
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let plan = Plan::new(cx, self.wifi.as_ref());
        let question = Said::Heading(cx.say("home-question"));
        let search = Said::action(hint(cx, &plan), Message::SearchPressed);
        let topics = cx.catalog.topics.iter().map(|topic| {
            let label = joined(
                std::iter::once(title(topic, cx)).chain(plan.has_about.then(|| about(topic, cx))),
            );
            Said::action(label, Message::TopicPressed(topic.id.clone()))
        });
        let notice = self.notice(cx, &plan).map(|card| card.say(Message::NoticePressed));
        let wifi = self.wifi.as_ref().filter(|_| plan.wifi.is_some()).map(|wifi| wifi.say(cx));
        [question, search].into_iter().chain(topics).chain(notice).chain(wifi).collect()
    }

    /// A blank presses what keys are at, and no search begins with one.
    fn typed(&self, key: Key) -> Option<Message> {
        matches!(key, Key::Char(c) if !c.is_whitespace()).then_some(Message::KeyTyped(key))
    }
}

impl Home {
    /// The topics and the Wi-Fi card.
    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let plan = Plan::new(cx, self.wifi.as_ref());
        let rows = cx.catalog.topics.chunks(plan.columns).map(|topics| {
            let tiles = topics.iter().map(|topic| tile(topic, cx, &plan));
            let rest = (topics.len()..plan.columns).map(|_| space::horizontal().width(Fill).into());
            Row::with_children(tiles.chain(rest)).spacing(plan.gap).into()
        });
        let topics = column![head(cx, &plan), Column::with_children(rows).spacing(plan.gap)]
            .spacing(plan.gap);

        let notice = self.notice(cx, &plan).map(|card| card.view(Message::NoticePressed));
        let side = [notice, self.wifi_card(cx, &plan)];
        let side: Vec<_> = side.into_iter().flatten().collect();
        match side {
            side if side.is_empty() => topics.into(),
            side if plan.is_upright => {
                let below = Column::with_children(side).spacing(plan.gap);
                column![topics, below].spacing(plan.gap).height(Fill).into()
            }
            side => {
                row![topics, Column::with_children(side).spacing(GAP)].spacing(2.0 * GAP).into()
            }
        }
    }

    /// The card of the notice whose turn it is.
    fn notice(&self, cx: &Context, plan: &Plan) -> Option<notices::Card> {
        notices::Card::new(cx, plan.notice?)
    }

    fn wifi_card<'a>(
        &'a self,
        cx: &'a Context,
        plan: &Plan,
    ) -> Option<Element<'a, Message, Theme>> {
        let wifi = self.wifi.as_ref()?;
        Some(match plan.wifi? {
            WifiForm::Upright(place) => wifi.upright(place, cx),
            WifiForm::Flat(side) => wifi.flat(side, cx),
            WifiForm::Small => container(wifi.small(cx)).width(plan.side).into(),
        })
    }
}

const FIELD_ICON: f32 = 44.0;
const FIELD_PADDING: f32 = 24.0;

/// What can be typed into the field, in as many words as there is room for.
fn hint(cx: &Context, plan: &Plan) -> String {
    let room = plan.field() - 2.0 * FIELD_PADDING - FIELD_ICON - GAP;
    let fits = |hint: &String| text::measure(Role::Body, hint, f32::INFINITY).width <= room;
    let hints = ["home-search", "home-search.short"].map(|id| cx.say(id));
    let [_, short] = &hints;
    hints.iter().find(|hint| fits(hint)).unwrap_or(short).clone()
}

/// The question, and the field that leads to the search.
fn head<'a>(cx: &Context, plan: &Plan) -> Element<'a, Message, Theme> {
    let question = prose(plan.question, cx.say("home-question")).width(Fill);
    let hint = prose(Role::Body, hint(cx, plan)).ink(Ink::Muted(Tone::Surface));
    let content = row![icon(Icon::Search, FIELD_ICON, Ink::Accent(Tone::Surface)), hint]
        .spacing(GAP)
        .align_y(Center);
    let field = press(container(content).center_y(Fill), Message::SearchPressed)
        .padding([0.0, FIELD_PADDING])
        .width(plan.field())
        .height(TARGET)
        .class(Push::Field);
    if plan.is_beside {
        row![container(question).center_y(TARGET), field].spacing(plan.gap).into()
    } else {
        column![question, field].spacing(plan.gap).into()
    }
}

/// The ground of a topic's colour family.
pub fn tone(tint: Tint) -> Tone {
    match tint {
        Tint::Sky => Tone::PrimaryWeak,
        Tint::Lacquer => Tone::LacquerWeak,
        Tint::Gold => Tone::GoldWeak,
        Tint::Jade => Tone::JadeWeak,
        Tint::Plum => Tone::Plum,
        Tint::Teal => Tone::Teal,
    }
}

/// The title of a topic.
pub(super) fn title(topic: &Topic, cx: &Context) -> String {
    cx.name(&format!("topic-{}", topic.id))
}

/// A word more about a topic.
pub(super) fn about(topic: &Topic, cx: &Context) -> String {
    cx.name(&format!("topic-{}.about", topic.id))
}

fn tile<'a>(topic: &'a Topic, cx: &'a Context, plan: &Plan) -> Element<'a, Message, Theme> {
    let tone = tone(topic.tint);
    let about = plan
        .has_about
        .then(|| prose(Role::Note, about(topic, cx)).ink(Ink::Muted(Tone::Surface)).width(Fill));
    let side = if plan.has_about { plan.icon } else { SMALL_ICON };
    let head = row![
        icon_tile(icon_named(&topic.icon), tone, side),
        prose(Role::Section, title(topic, cx)).width(Fill)
    ]
    .spacing(ICON_GAP)
    .align_y(Center);

    let content = container(column![head, about].spacing(18)).center_y(Fill);
    press(content, Message::TopicPressed(topic.id.clone()))
        .padding([0.0, plan.padding])
        .width(Fill)
        .height(plan.tile)
        .class(Push::Tile(tone))
        .into()
}
