//! Looking for something by typing: the field, what was found, and the keys.
//!
//! What is typed stays in this value, is shown and asked for, and goes with the visit.

mod card;
mod list;

pub use card::Opens;

use crate::find::{Answer, Found};
use crate::kiosk::canvas::GAP;
use crate::kiosk::context::Context;
use crate::kiosk::finder::{NOTE, NOTE_GAP, Pages, Plan};
use crate::kiosk::frame::{Footer, Key as FooterKey};
use crate::kiosk::job::{Answer as Done, Job};
use crate::kiosk::keyboard::{Changed, Field, Key, describe_keyboard, keyboard};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::{Said, joined};
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::text::{Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::press;
use crate::visit::Happening;

use card::Card;
use list::List;

use iced::widget::{Column, Row, column, container, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

use std::fmt;
use std::time::Duration;

/// Looking for something by typing.
pub struct Search {
    field: Field,
    has_keys: bool,
    answer: Answer,
    list: List,
    plan: Plan,
    pages: Pages,
    page: usize,
    /// The cards of the page, with as many words as they have room for.
    shown: Vec<Card>,
    /// When other things came to lie under the finger, unless somebody typed since.
    moved: Option<Duration>,
}

/// What happens on the search screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A key was pressed.
    KeyPressed(Key),
    /// The field was pressed: the keys come back.
    FieldPressed,
    /// A card was pressed.
    Pressed(Opens),
    /// The next page was asked for.
    NextPressed,
    /// Back was pressed.
    BackPressed,
}

/// The most characters that are typed: as many as are looked for.
const LIMIT: usize = 120;

/// For so long after things moved under the finger a press is the second of a double tap, and was meant for
/// what lay there before.
const DOUBLE_TAP: Duration = Duration::from_millis(400);

/// The icon of the field, and the space around what is in it.
const ICON: f32 = 44.0;
const PADDING: f32 = 24.0;

/// The width of the count at the end of the field.
const COUNT: f32 = 200.0;

impl Search {
    /// Nothing typed yet.
    pub fn new(cx: &Context) -> Self {
        let (answer, list, plan) =
            (Answer::Empty, List::new(&Answer::Empty, cx), Plan::new(true, cx));
        let pages = Pages::new(plan.list, None, list.cards.len());
        let field = Field::new(LIMIT);
        let shown = Vec::new();
        let moved = Some(cx.now.uptime);
        let mut search =
            Self { field, has_keys: true, answer, list, plan, pages, page: 0, shown, moved };
        search.lay_out(0, cx);
        search
    }

    /// The same with a key typed already.
    #[must_use]
    pub fn typed_first(mut self, key: Key, cx: &Context) -> Self {
        self.press_key(key, cx);
        self
    }

    fn press_key(&mut self, key: Key, cx: &Context) {
        match self.field.press(key, cx) {
            Changed::Text => {
                self.moved = None;
                self.search(cx);
            }
            Changed::Keys => {}
            Changed::Done => self.show_keys(false, cx),
        }
    }

    /// Whether `message` is the second press of a double tap whose first one moved things.
    fn is_double(&self, message: &Message, cx: &Context) -> bool {
        let is_soon = self.moved.is_some_and(|moved| cx.now.uptime < moved + DOUBLE_TAP);
        is_soon && matches!(message, Message::Pressed(_) | Message::BackPressed)
    }

    /// Looks for what the field says.
    fn search(&mut self, cx: &Context) {
        let typed = self.field.text();
        self.answer = match &cx.seeker {
            Some(seeker) if !typed.trim().is_empty() => seeker.find(cx.language(), typed),
            _ => Answer::Empty,
        };
        self.list = List::new(&self.answer, cx);
        self.lay_out(0, cx);
    }

    /// Puts the cards on pages, and shows the one with the card at `place`.
    fn lay_out(&mut self, place: usize, cx: &Context) {
        self.plan = Plan::new(self.has_keys, cx);
        self.pages = Pages::new(self.plan.list, self.list.note.as_deref(), self.list.cards.len());
        self.turn_to(self.pages.page_of(place));
    }

    fn turn_to(&mut self, page: usize) {
        self.page = page;
        let cards = &self.list.cards[self.pages.cards(page)];
        self.shown = Card::all_fitted(cards, self.pages.card);
    }

    fn show_keys(&mut self, has_keys: bool, cx: &Context) {
        let first = self.pages.cards(self.page).start;
        self.moved = Some(cx.now.uptime);
        self.has_keys = has_keys;
        self.lay_out(first, cx);
    }

    /// The sentence above the cards of the page.
    fn note(&self) -> Option<&str> {
        self.list.note.as_deref().filter(|_| self.pages.has_note(self.page))
    }
}

impl Screen for Search {
    type Message = Message;
    type Action = Action;

    /// The first card shown stays on the screen, unless it is another language that finds.
    fn arrange(&mut self, cx: &Context) {
        let first = self.pages.cards(self.page).start;
        self.search(cx);
        self.turn_to(self.pages.page_of(first));
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        if self.is_double(&message, cx) {
            return Action::None;
        }
        match message {
            Message::KeyPressed(key) => self.press_key(key, cx),
            Message::FieldPressed => self.show_keys(true, cx),
            Message::Pressed(Opens::Found(Found::Item(item))) => return Action::Open(item),
            Message::Pressed(Opens::Topic(topic)) => return Action::OpenTopic(topic),
            Message::Pressed(Opens::Found(Found::Trouble(trouble))) => {
                return Action::OpenTrouble(trouble);
            }
            Message::Pressed(Opens::Found(Found::Listed(code))) => {
                return Action::OpenListed(code);
            }
            Message::NextPressed => self.turn_to((self.page + 1).min(self.pages.count() - 1)),
            Message::BackPressed if self.page > 0 => {
                self.moved = Some(cx.now.uptime);
                self.turn_to(self.page - 1);
            }
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let has_next = self.page + 1 < self.pages.count();
        let main = has_next.then(|| FooterKey {
            label: cx.say("next-page"),
            icon: Icon::ArrowRight,
            message: Message::NextPressed,
        });
        let footer = Footer { extra: None, back: Some(Message::BackPressed), main };
        Shown::reading(self.view(cx), footer)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let note = self.note().map(|note| Said::Text(note.to_owned()));
        // What was found first is what the screen is for: keys begin there.
        let has_main = matches!(self.answer, Answer::Hits(_));
        let cards = self.shown.iter().enumerate();
        let cards = cards.map(|(nth, card)| card.say(has_main && nth == 0, Message::Pressed));
        let keys = self
            .plan
            .keys
            .map(|plan| describe_keyboard(&plan, self.field.keys(cx), cx, Message::KeyPressed));
        let field = self.describe_field(cx).into_iter();
        field.chain(note).chain(cards).chain(keys.into_iter().flatten()).collect()
    }

    /// Enter opens what was found first.
    fn typed(&self, key: Key) -> Option<Message> {
        let first = self.list.cards.first().filter(|_| matches!(self.answer, Answer::Hits(_)));
        Some(match (key, first) {
            (Key::Done, Some(first)) => Message::Pressed(first.opens().clone()),
            _ => Message::KeyPressed(key),
        })
    }

    fn job(&self, cx: &Context) -> Option<Job> {
        cx.seeker.is_none().then_some(Job::PrepareSearch)
    }

    /// What was typed meanwhile is looked for now; nothing typed, what people open most shows.
    fn receive(&mut self, _answer: &Done, cx: &Context) {
        self.search(cx);
    }

    fn opening(&self) -> Vec<Happening> {
        vec![Happening::SearchUsed]
    }
}

impl Search {
    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let (field, list) = (self.view_field(cx), self.view_list());
        let above: Element<'a, Message, Theme> = if self.plan.is_beside {
            row![field, list].spacing(GAP).into()
        } else {
            column![field, list].spacing(GAP).into()
        };
        // The keys keep their place among the parts: they remember the fingers on them.
        let keys = self.plan.keys.map(|plan| {
            Element::from(keyboard(&plan, self.field.keys(cx), cx, Message::KeyPressed))
        });
        column![above, keys].spacing(GAP).into()
    }

    /// The field; where the keys do not show it can be pressed to have them back.
    fn view_field<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let line = self.field.line(hint(cx, self.line_width()), self.line_width(), self.has_keys);
        let count = self.list.count.as_ref();
        let count = count.map(|count| prose(Role::Small, count).ink(Ink::Muted(Tone::Surface)));
        let line = row![icon(Icon::Search, ICON, Ink::Accent(Tone::Surface)), line]
            .spacing(GAP)
            .align_y(Center);
        let content: Element<'a, Message, Theme> = if self.plan.is_beside {
            column![line, count].into()
        } else {
            let count = count.map(|count| count.width(COUNT).flush_right());
            row![container(line).width(Fill), count].spacing(GAP).align_y(Center).into()
        };
        let content = container(content).width(Fill).center_y(Fill);
        let size = self.plan.field;
        if self.has_keys {
            let boxed = container(content).padding([0.0, PADDING]);
            return boxed.width(size.width).height(size.height).class(Panel::Field).into();
        }
        press(content, Message::FieldPressed)
            .padding([0.0, PADDING])
            .width(size.width)
            .height(size.height)
            .class(Push::Field)
            .into()
    }

    fn describe_field(&self, cx: &Context) -> Vec<Said<Message>> {
        let text = self.field.say(hint(cx, self.line_width()), self.line_width());
        let count = self.list.count.clone();
        if self.has_keys {
            return std::iter::once(text).chain(count).map(Said::Text).collect();
        }
        let words = joined(std::iter::once(text).chain(count));
        vec![Said::action(words, Message::FieldPressed)]
    }

    /// The width that what is typed has.
    fn line_width(&self) -> f32 {
        let beside = if self.plan.is_beside { 0.0 } else { COUNT + GAP };
        self.plan.field.width - 2.0 * PADDING - ICON - GAP - beside
    }

    fn view_list<'a>(&'a self) -> Element<'a, Message, Theme> {
        let note = self.note().map(|note| prose(NOTE, note).width(Fill));
        let rows = self.shown.chunks(self.pages.columns).map(|cards| {
            let cards = cards.iter().map(|card| card.view(self.pages.card, Message::Pressed));
            Row::with_children(cards).spacing(GAP).into()
        });
        let cards = Column::with_children(rows).spacing(GAP);
        let cards = (!self.shown.is_empty()).then_some(cards);
        let list = column![note, cards].spacing(NOTE_GAP);
        container(list).width(self.plan.list.width).height(self.plan.list.height).into()
    }
}

/// What to type, in as many words as there is room for.
fn hint(cx: &Context, width: f32) -> String {
    let whole = cx.say("search-hint");
    if Field::has_room(&whole, width) { whole } else { cx.say("search-hint.short") }
}

/// Neither what was typed nor what it found is told.
impl fmt::Debug for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Search")
    }
}
