//! What a topic holds: cards to open, on as many pages as they need.

use crate::catalog::{Guide, Place, Procedure, Way};
use crate::id::{ItemId, TopicId};
use crate::kiosk::block::{self, Badge};
use crate::kiosk::canvas::{GAP, Shape};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::resident::home::tone;
use crate::kiosk::text::{Ink, Role, icon_named, prose};
use crate::kiosk::theme::{Theme, Tone};
use crate::kiosk::widget::list_card;

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
#[derive(Debug, Clone)]
pub enum Message {
    /// A card was pressed.
    ItemPressed(ItemId),
    /// The next page was asked for.
    NextPressed,
    /// Back was pressed.
    BackPressed,
}

/// What the parent decides.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Open a guide, a procedure or a notice.
    Open(ItemId),
    /// Leave the topic.
    Leave,
}

const CARD: f32 = 148.0;

/// The least width of a card that has room for a badge beside its words.
const BADGE_ROOM: f32 = 700.0;

impl TopicList {
    /// The first page of `topic`.
    pub fn new(topic: TopicId, cx: &Context<'_>) -> Self {
        let mut list = Self { topic, cards: Vec::new(), page: 0, columns: 1, per_page: 1 };
        list.arrange(cx);
        list
    }

    /// The page that lists `item`.
    #[must_use]
    pub fn at(mut self, item: &ItemId) -> Self {
        let place = self.cards.iter().position(|card| card.item == *item);
        self.page = place.unwrap_or(0) / self.per_page;
        self
    }

    /// The topic it lists.
    pub fn topic(&self) -> &TopicId {
        &self.topic
    }

    /// Sets the cards anew for the language and canvas at hand; the first card shown stays on screen.
    pub fn arrange(&mut self, cx: &Context<'_>) {
        let first = self.page * self.per_page;
        let items = cx.catalog.items(&self.topic);
        self.cards = items.iter().filter_map(|item| card(item, cx)).collect();
        self.columns = match cx.canvas.shape() {
            Shape::Portrait => 1,
            Shape::Wide | Shape::Medium | Shape::Small => 2,
        };
        let room = cx.canvas.body().height - Role::Title.line() - GAP;
        let rows = ((room + GAP) / (CARD + GAP)).floor().max(1.0) as usize;
        self.per_page = rows * self.columns;
        self.page = (first / self.per_page).min(self.page_count() - 1);
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::ItemPressed(item) => Action::Open(item),
            Message::NextPressed => {
                self.page = (self.page + 1).min(self.page_count() - 1);
                Action::None
            }
            Message::BackPressed if self.page > 0 => {
                self.page -= 1;
                Action::None
            }
            Message::BackPressed => Action::Leave,
        }
    }

    /// The cards of the page.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message, Theme> {
        let tint = cx.catalog.topics.iter().find(|topic| topic.id == self.topic);
        let tone = tint.map_or(Tone::PrimaryWeak, |topic| tone(topic.tint));
        let has_badges = cx.canvas.body().width / self.columns as f32 >= BADGE_ROOM;
        let from = self.page * self.per_page;
        let shown = &self.cards[from..(from + self.per_page).min(self.cards.len())];
        let rows = shown.chunks(self.columns).map(|cards| {
            let views = cards.iter().map(|card| card_view(card, tone, has_badges));
            let rest = (cards.len()..self.columns).map(|_| space::horizontal().width(Fill).into());
            Row::with_children(views.chain(rest)).spacing(GAP).into()
        });
        let head = row![
            prose(Role::Title, cx.name(&format!("topic-{}", self.topic))).width(Fill),
            prose(Role::Note, self.count(cx)).ink(Ink::Muted(Tone::Paper))
        ]
        .spacing(GAP)
        .align_y(Bottom);

        column![head, Column::with_children(rows).spacing(GAP)].spacing(GAP).into()
    }

    /// What the bottom bar offers.
    pub fn footer(&self, cx: &Context<'_>) -> Footer<Message> {
        let has_next = self.page + 1 < self.page_count();
        let main = has_next.then(|| Key {
            label: cx.say("next-page"),
            icon: Icon::ArrowRight,
            message: Message::NextPressed,
        });
        Footer { extra: None, back: Some(Message::BackPressed), main }
    }

    fn page_count(&self) -> usize {
        self.cards.len().div_ceil(self.per_page).max(1)
    }

    fn count(&self, cx: &Context<'_>) -> String {
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

fn card_view<'a>(card: &'a Card, tone: Tone, has_badge: bool) -> Element<'a, Message, Theme> {
    list_card(
        card.icon,
        tone,
        card.title.clone(),
        Some(card.about.clone()),
        card.badge.as_ref().filter(|_| has_badge).map(block::badge),
        CARD,
        Message::ItemPressed(card.item.clone()),
    )
}

fn card(item: &ItemId, cx: &Context<'_>) -> Option<Card> {
    match item {
        ItemId::Guide(id) => cx.catalog.guides.get(id).map(|guide| guide_card(guide, cx)),
        ItemId::Procedure(id) => {
            cx.catalog.procedures.get(id).map(|procedure| procedure_card(procedure, cx))
        }
        ItemId::Notice(_) => None,
    }
}

fn guide_card(guide: &Guide, cx: &Context<'_>) -> Card {
    let minutes = cx.say_with("minutes", &[("minutes", guide.minutes.into())]);
    let about = match guide.needs.first() {
        Some(need) => {
            let need = cx.name(&format!("need-{need}"));
            cx.say_with("minutes-and-need", &[("minutes", minutes.into()), ("need", need.into())])
        }
        None => minutes,
    };
    let badge = (guide.place == Place::Counter).then(|| Badge {
        tone: Tone::GoldWeak,
        icon: None,
        text: cx.say("place-counter.badge"),
    });
    Card {
        item: ItemId::Guide(guide.id.clone()),
        icon: icon_named(&guide.icon),
        title: cx.short_title(&guide.words),
        about,
        badge,
    }
}

fn procedure_card(procedure: &Procedure, cx: &Context<'_>) -> Card {
    let is_online = procedure.channels.iter().any(|channel| channel.way == Way::Online);
    let badge = is_online.then(|| Badge {
        tone: Tone::JadeWeak,
        icon: None,
        text: cx.say("way-online.badge"),
    });
    Card {
        item: ItemId::Procedure(procedure.id.clone()),
        icon: icon_named(&procedure.icon),
        title: cx.short_title(&procedure.words),
        about: cx.of(&procedure.words, "field"),
        badge,
    }
}
