//! What a topic holds: cards to open, on as many pages as they need.

use crate::catalog::{Guide, Place, Procedure, Way};
use crate::id::{ItemId, TopicId};
use crate::kiosk::canvas::{GAP, Shape};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::resident::action::Action;
use crate::kiosk::resident::home::tone;
use crate::kiosk::resident::summary::summary;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::text::{Ink, Role, icon_named, prose};
use crate::kiosk::theme::{Theme, Tone};
use crate::kiosk::widget::{Badge, LIST_CARD, ListCard, list_card};

use iced::widget::{Column, Row, column, row, space};
use iced::{Bottom, Element, Fill};
use lucide_icons::Icon;

/// What a topic holds.
#[derive(Debug, Clone)]
pub struct TopicList {
    topic: TopicId,
    cards: Vec<Card>,
    page: usize,
    columns: usize,
    per_page: usize,
}

/// A card, as this language has it.
#[derive(Debug, Clone)]
struct Card {
    item: ItemId,
    icon: Icon,
    title: String,
    about: String,
    badge: Option<Badge>,
}

/// What happens on a topic's screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A card was pressed.
    ItemPressed(ItemId),
    /// The next page was asked for.
    NextPressed,
    /// Back was pressed.
    BackPressed,
}

/// The least width of a card that has room for a badge beside its words.
const BADGE_ROOM: f32 = 700.0;

impl TopicList {
    /// The first page of `topic`.
    pub fn new(topic: TopicId, cx: &Context) -> Self {
        let mut list = Self { topic, cards: Vec::new(), page: 0, columns: 1, per_page: 1 };
        list.arrange(cx);
        list
    }
}

impl Screen for TopicList {
    type Message = Message;
    type Action = Action;

    /// The first card shown stays on screen.
    fn arrange(&mut self, cx: &Context) {
        let first = self.page * self.per_page;
        let items = cx.catalog.items(&self.topic);
        self.cards = items.iter().filter_map(|item| card(item, cx)).collect();
        self.columns = match cx.canvas.shape() {
            Shape::Portrait => 1,
            Shape::Wide | Shape::Medium | Shape::Small => 2,
        };
        let room = cx.canvas.body().height - Role::Title.line() - GAP;
        let rows = ((room + GAP) / (LIST_CARD + GAP)).floor().max(1.0) as usize;
        self.per_page = rows * self.columns;
        self.page = (first / self.per_page).min(self.page_count() - 1);
    }

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        match message {
            Message::ItemPressed(item) => return Action::Open(item),
            Message::NextPressed => self.page = (self.page + 1).min(self.page_count() - 1),
            Message::BackPressed if self.page > 0 => self.page -= 1,
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        Shown::reading(self.view(cx), self.footer(cx))
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let has_badges = self.has_badges(cx);
        let head = [Said::Heading(self.title(cx)), Said::Text(self.count(cx))];
        let cards =
            self.shown().iter().map(|card| card.list_card(Tone::PrimaryWeak, has_badges).say());
        head.into_iter().chain(cards).collect()
    }
}

impl TopicList {
    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let tint = cx.catalog.topics.iter().find(|topic| topic.id == self.topic);
        let tone = tint.map_or(Tone::PrimaryWeak, |topic| tone(topic.tint));
        let has_badges = self.has_badges(cx);
        let rows = self.shown().chunks(self.columns).map(|cards| {
            let views = cards.iter().map(|card| card.list_card(tone, has_badges).into());
            let rest = (cards.len()..self.columns).map(|_| space::horizontal().width(Fill).into());
            Row::with_children(views.chain(rest)).spacing(GAP).into()
        });
        let head = row![
            prose(Role::Title, self.title(cx)).width(Fill),
            prose(Role::Note, self.count(cx)).ink(Ink::Muted(Tone::Paper))
        ]
        .spacing(GAP)
        .align_y(Bottom);

        column![head, Column::with_children(rows).spacing(GAP)].spacing(GAP).into()
    }

    fn footer(&self, cx: &Context) -> Footer<Message> {
        let has_next = self.page + 1 < self.page_count();
        let main = has_next.then(|| Key {
            label: cx.say("next-page"),
            icon: Icon::ArrowRight,
            message: Message::NextPressed,
        });
        Footer { extra: None, back: Some(Message::BackPressed), main }
    }

    fn title(&self, cx: &Context) -> String {
        cx.name(&format!("topic-{}", self.topic))
    }

    /// Whether cards have room for a badge beside their words.
    fn has_badges(&self, cx: &Context) -> bool {
        cx.canvas.body().width / self.columns as f32 >= BADGE_ROOM
    }

    /// The cards of the page.
    fn shown(&self) -> &[Card] {
        let from = self.page * self.per_page;
        &self.cards[from..(from + self.per_page).min(self.cards.len())]
    }

    fn page_count(&self) -> usize {
        self.cards.len().div_ceil(self.per_page).max(1)
    }

    fn count(&self, cx: &Context) -> String {
        match self.page_count() {
            1 => cx.say_with("item-count", &[("count", self.cards.len().into())]),
            pages => cx.say_with(
                "item-count-paged",
                &[
                    ("count", self.cards.len().into()),
                    ("page", (self.page + 1).into()),
                    ("pages", pages.into()),
                ],
            ),
        }
    }
}

impl Card {
    fn list_card(&self, tone: Tone, has_badge: bool) -> ListCard<'_, Message> {
        let message = Message::ItemPressed(self.item.clone());
        list_card(self.icon, tone, self.title.clone(), message)
            .about(self.about.clone())
            .badge(self.badge.as_ref().filter(|_| has_badge))
    }
}

fn card(item: &ItemId, cx: &Context) -> Option<Card> {
    match item {
        ItemId::Guide(id) => cx.catalog.guides.get(id).map(|guide| guide_card(guide, cx)),
        ItemId::Procedure(id) => {
            cx.catalog.procedures.get(id).map(|procedure| procedure_card(procedure, cx))
        }
        ItemId::Notice(_) => None,
    }
}

fn guide_card(guide: &Guide, cx: &Context) -> Card {
    let badge = (guide.place == Place::Counter).then(|| Badge {
        tone: Tone::GoldWeak,
        icon: None,
        text: cx.say("place-counter.badge"),
    });
    Card {
        item: ItemId::Guide(guide.id.clone()),
        icon: icon_named(&guide.common.icon),
        title: cx.short_title(&guide.words),
        about: summary(guide, cx),
        badge,
    }
}

fn procedure_card(procedure: &Procedure, cx: &Context) -> Card {
    let is_online = procedure.channels.iter().any(|channel| channel.way == Way::Online);
    let badge = is_online.then(|| Badge {
        tone: Tone::JadeWeak,
        icon: None,
        text: cx.say("way-online.badge"),
    });
    Card {
        item: ItemId::Procedure(procedure.id.clone()),
        icon: icon_named(&procedure.common.icon),
        title: cx.short_title(&procedure.words),
        about: cx.word(&procedure.words, "field"),
        badge,
    }
}
