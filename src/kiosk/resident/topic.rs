//! What a topic holds: cards to open, on as many pages as they need.
//!
//! A topic with several groups shows these first; a group's cards take their place, and Back returns to them.

mod card;

pub use card::Opens;

use crate::catalog::{Group, Topic};
use crate::id::{GroupId, TopicId};
use crate::kiosk::canvas::{GAP, Shape};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::resident::action::Action;
use crate::kiosk::resident::home::tone;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::text::{self, Ink, Role, prose};
use crate::kiosk::theme::{Theme, Tone};
use crate::kiosk::widget::LIST_CARD;

use card::Card;
use iced::widget::{Column, Row, column, row, space};
use iced::{Bottom, Element, Fill};
use lucide_icons::Icon;

/// What a topic holds.
#[derive(Debug, Clone)]
pub struct TopicList {
    topic: TopicId,
    /// The group that is open, where the topic has several.
    group: Option<GroupId>,
    cards: Vec<Card>,
    page: usize,
    columns: usize,
    per_page: usize,
    /// The height of every card, that of the highest, in design pixels.
    card_height: f32,
}

/// What happens on a topic's screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A card was pressed.
    Pressed(Opens),
    /// The next page was asked for.
    NextPressed,
    /// Back was pressed.
    BackPressed,
}

/// The least width of a card that has room for a badge beside its words.
const BADGE_ROOM: f32 = 700.0;

/// The width of the count beside the title.
const COUNT_ROOM: f32 = 300.0;

impl TopicList {
    /// The first page of `topic`.
    pub fn new(topic: TopicId, cx: &Context) -> Self {
        let mut list = Self {
            topic,
            group: None,
            cards: Vec::new(),
            page: 0,
            columns: 1,
            per_page: 1,
            card_height: LIST_CARD,
        };
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
        self.columns = match cx.canvas.shape() {
            Shape::Portrait => 1,
            Shape::Wide | Shape::Medium | Shape::Small => 2,
        };
        self.show_from(first, cx);
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match message {
            Message::Pressed(Opens::Item(item)) => return Action::Open(item),
            Message::Pressed(Opens::Group(group)) => self.enter(group, cx),
            Message::NextPressed => self.page = (self.page + 1).min(self.page_count() - 1),
            Message::BackPressed if self.page > 0 => self.page -= 1,
            Message::BackPressed => return self.leave(cx),
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        Shown::reading(self.view(cx), self.footer(cx))
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let has_badges = self.has_badges(cx);
        let head = [Said::Heading(self.title(cx)), Said::Text(self.count(cx))];
        let cards = self
            .shown()
            .iter()
            .map(|card| card.list_card(Tone::PrimaryWeak, has_badges, Message::Pressed).say());
        head.into_iter().chain(cards).collect()
    }
}

impl TopicList {
    /// Opens a group, if the topic has it.
    fn enter(&mut self, group: GroupId, cx: &Context) {
        if groups(&self.topic, cx).iter().any(|known| known.id == group) {
            self.group = Some(group);
            self.show_from(0, cx);
        }
    }

    /// Back to the groups, on the page where this one is; from there out of the topic.
    fn leave(&mut self, cx: &Context) -> Action {
        let Some(left) = self.group.take() else {
            return Action::Back;
        };
        let place = groups(&self.topic, cx).iter().position(|group| group.id == left);
        self.show_from(place.unwrap_or(0), cx);
        Action::None
    }

    /// Shows the page with the card at `place`, under a title that may be higher than the one before.
    fn show_from(&mut self, place: usize, cx: &Context) {
        self.cards = self.cards(cx);
        self.card_height = self.needed_height(cx);
        self.per_page = self.rows(cx) * self.columns;
        self.page = (place / self.per_page).min(self.page_count() - 1);
    }

    /// The height that the words of every card need.
    fn needed_height(&self, cx: &Context) -> f32 {
        let columns = self.columns as f32;
        let width = (cx.canvas.body().width - GAP * (columns - 1.0)) / columns;
        let has_badges = self.has_badges(cx);
        let card = |card: &Card| {
            card.list_card(Tone::PrimaryWeak, has_badges, Message::Pressed).needed_height(width)
        };
        self.cards.iter().map(card).fold(LIST_CARD, f32::max)
    }

    /// How many rows of cards have room below the title.
    fn rows(&self, cx: &Context) -> usize {
        let body = cx.canvas.body();
        let title = text::height(Role::Title, &self.title(cx), body.width - COUNT_ROOM - GAP);
        let room = body.height - title - GAP;
        ((room + GAP) / (self.card_height + GAP)).floor().max(1.0) as usize
    }

    /// The groups, until one is open; then what it lists. A topic without a choice of groups lists all.
    fn cards(&self, cx: &Context) -> Vec<Card> {
        let groups = groups(&self.topic, cx);
        let open = groups.iter().find(|group| Some(&group.id) == self.group.as_ref());
        let items = match open {
            Some(group) => group.items.as_slice(),
            None if !groups.is_empty() => {
                return groups.iter().map(|group| Card::of_group(group, cx)).collect();
            }
            None => cx.catalog.items(&self.topic),
        };
        items.iter().filter_map(|item| Card::of_item(item, cx)).collect()
    }

    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let tone = topic(&self.topic, cx).map_or(Tone::PrimaryWeak, |topic| tone(topic.tint));
        let has_badges = self.has_badges(cx);
        let rows = self.shown().chunks(self.columns).map(|cards| {
            let views = cards.iter().map(|card| {
                let card = card.list_card(tone, has_badges, Message::Pressed);
                card.height(self.card_height).into()
            });
            let rest = (cards.len()..self.columns).map(|_| space::horizontal().width(Fill).into());
            Row::with_children(views.chain(rest)).spacing(GAP).into()
        });
        let head = row![
            prose(Role::Title, self.title(cx)).width(Fill),
            prose(Role::Note, self.count(cx))
                .ink(Ink::Muted(Tone::Paper))
                .width(COUNT_ROOM)
                .flush_right()
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
        match &self.group {
            Some(group) => cx.name(&format!("group-{group}")),
            None => cx.name(&format!("topic-{}", self.topic)),
        }
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

    /// How many cards there are, and which page this is.
    fn count(&self, cx: &Context) -> String {
        let shows_groups = self.group.is_none() && !groups(&self.topic, cx).is_empty();
        let [count, paged] = if shows_groups {
            ["group-count", "group-count-paged"]
        } else {
            ["item-count", "item-count-paged"]
        };
        match self.page_count() {
            1 => cx.say_with(count, &[("count", self.cards.len().into())]),
            pages => cx.say_with(
                paged,
                &[
                    ("count", self.cards.len().into()),
                    ("page", (self.page + 1).into()),
                    ("pages", pages.into()),
                ],
            ),
        }
    }
}

fn topic<'a>(id: &TopicId, cx: &'a Context) -> Option<&'a Topic> {
    cx.catalog.topics.iter().find(|topic| topic.id == *id)
}

/// The groups to choose from; none where there is no choice.
fn groups<'a>(id: &TopicId, cx: &'a Context) -> &'a [Group] {
    let groups = topic(id, cx).map_or(&[][..], |topic| topic.groups.as_slice());
    if groups.len() > 1 { groups } else { &[] }
}
