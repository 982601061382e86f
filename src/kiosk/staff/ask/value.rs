//! A value of one of the hub's files, asked for by what it is.

use crate::hub::Written;
use crate::kiosk::block::Offer;
use crate::kiosk::context::Context;
use crate::kiosk::keyboard::Key;
use crate::kiosk::said::Said;
use crate::kiosk::staff::ask::asked::Asked;
use crate::kiosk::staff::ask::choice::{self, Choice};
use crate::kiosk::staff::ask::day::{self, Day};
use crate::kiosk::staff::ask::text::{self, Asks, Text};
use crate::kiosk::theme::Theme;

use iced::Element;
use jiff::civil::Date;

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text of at most so many characters.
    Text(usize),
    /// The same, with the spaces around it, and as a rule without marks.
    Exact(usize),
    /// The same, as a rule without marks: an address.
    Address(usize),
    /// A text of at most so many digits.
    Digits(usize),
    /// A number of at most so many digits.
    Number(usize),
    /// Yes or no: it is turned over, not asked for.
    Truth,
    /// One of these words.
    Words(&'static [&'static str]),
    /// One of these numbers.
    Numbers(&'static [i64]),
    /// The languages to choose from.
    Languages,
    /// A day, or none.
    Day,
}

impl Kind {
    /// The values to choose from.
    pub fn choices(self) -> Vec<Written> {
        let text = |text: &&str| Written::Text((*text).to_owned());
        match self {
            Self::Words(words) => words.iter().map(text).collect(),
            Self::Numbers(numbers) => numbers.iter().copied().map(Written::Number).collect(),
            Self::Languages => [&["vi", "en"][..], &["vi"], &["en"]]
                .map(|codes| Written::Texts(codes.iter().map(|it| (*it).to_owned()).collect()))
                .to_vec(),
            _ => Vec::new(),
        }
    }

    /// What a text that was typed is as a value; nothing where it is empty.
    fn written(self, typed: &str) -> Option<Written> {
        if typed.is_empty() {
            return None;
        }
        Some(match (self, typed.parse()) {
            (Self::Number(_), Ok(number)) => Written::Number(number),
            // What is no number is refused by whoever reads the file.
            _ => Written::Text(typed.to_owned()),
        })
    }
}

/// What a question for a value says.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// What it is called.
    pub title: String,
    /// What it does.
    pub about: String,
    /// The values to choose from, as [`Kind::choices`] has them.
    pub offers: Vec<Offer>,
}

/// A question that a value answers, or none.
#[derive(Debug)]
pub struct Value {
    key: String,
    kind: Kind,
    title: String,
    asking: Asking,
}

#[derive(Debug)]
enum Asking {
    Text(Text),
    Choice(Choice),
    Day(Day),
    /// Whether the day that is there is to be another, or none.
    Limit(Date, Choice),
}

/// What happens at the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Something where a text is typed.
    Typing(text::Message),
    /// Something where one of a list is chosen.
    Choosing(choice::Message),
    /// Something where a day is picked.
    Picking(day::Message),
}

impl Value {
    /// Asks for the value `key`, which is `now`.
    pub fn new(key: String, kind: Kind, now: Option<Written>, words: Words, cx: &Context) -> Self {
        let Words { title, about, offers } = words;
        let asking = match (kind, now) {
            (Kind::Day, Some(Written::Day(day))) => {
                let offers = ["ask-other-day", "ask-no-day"];
                let offers = offers.map(|id| Offer { text: cx.say(id), about: None });
                Asking::Limit(day, Choice::new(title.clone(), offers.to_vec(), cx))
            }
            (Kind::Day, _) => Asking::Day(Day::new(title.clone(), None, cx)),
            (
                Kind::Text(_)
                | Kind::Exact(_)
                | Kind::Address(_)
                | Kind::Digits(_)
                | Kind::Number(_),
                now,
            ) => Asking::Text(Text::new(asks(kind, now, title.clone(), about), cx)),
            _ => Asking::Choice(Choice::new(title.clone(), offers, cx)),
        };
        Self { key, kind, title, asking }
    }

    /// What is asked for.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Sets it anew for another canvas, language or theme.
    pub fn arrange(&mut self, cx: &Context) {
        match &mut self.asking {
            Asking::Text(text) => text.arrange(cx),
            Asking::Choice(choice) | Asking::Limit(_, choice) => choice.arrange(cx),
            Asking::Day(_) => {}
        }
    }

    /// Handles a message. `check` says what is wrong with a value that is typed.
    pub fn update(
        &mut self,
        message: Message,
        check: impl Fn(Option<Written>) -> Option<String>,
        cx: &Context,
    ) -> Asked<Option<Written>> {
        let kind = self.kind;
        match (&mut self.asking, message) {
            (Asking::Text(text), Message::Typing(message)) => {
                let asked = text.update(message, |typed| check(kind.written(typed)), cx);
                asked.map(|typed| kind.written(&typed))
            }
            (Asking::Choice(choice), Message::Choosing(message)) => {
                choice.update(message).map(|place| kind.choices().get(place).cloned())
            }
            (Asking::Day(day), Message::Picking(message)) => {
                day.update(message, cx).map(|day| Some(Written::Day(day)))
            }
            (Asking::Limit(day, choice), Message::Choosing(message)) => {
                match choice.update(message) {
                    Asked::Open => Asked::Open,
                    Asked::Dropped => Asked::Dropped,
                    Asked::Answered(0) => {
                        self.asking = Asking::Day(Day::new(self.title.clone(), Some(*day), cx));
                        Asked::Open
                    }
                    Asked::Answered(_) => Asked::Answered(None),
                }
            }
            _ => Asked::Open,
        }
    }

    /// What a key on the table types.
    pub fn typed(&self, key: Key) -> Option<Message> {
        matches!(self.asking, Asking::Text(_)).then(|| Message::Typing(Text::typed(key)))
    }

    /// The message of whoever gives up.
    pub fn drop_message(&self) -> Message {
        match self.asking {
            Asking::Text(_) => Message::Typing(text::Message::DropPressed),
            Asking::Choice(_) | Asking::Limit(..) => {
                Message::Choosing(choice::Message::DropPressed)
            }
            Asking::Day(_) => Message::Picking(day::Message::DropPressed),
        }
    }

    /// The question.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        match &self.asking {
            Asking::Text(text) => text.view(cx).map(Message::Typing),
            Asking::Choice(choice) | Asking::Limit(_, choice) => {
                choice.view(cx).map(Message::Choosing)
            }
            Asking::Day(day) => day.view(cx).map(Message::Picking),
        }
    }

    /// The question in words.
    pub fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        match &self.asking {
            Asking::Text(text) => {
                text.describe(cx).into_iter().map(|said| said.map(Message::Typing)).collect()
            }
            Asking::Choice(choice) | Asking::Limit(_, choice) => {
                choice.describe(cx).into_iter().map(|said| said.map(Message::Choosing)).collect()
            }
            Asking::Day(day) => {
                day.describe(cx).into_iter().map(|said| said.map(Message::Picking)).collect()
            }
        }
    }
}

fn asks(kind: Kind, now: Option<Written>, title: String, about: String) -> Asks {
    let text = match now {
        Some(Written::Text(text)) => text,
        Some(Written::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let (limit, is_numeric) = match kind {
        Kind::Digits(limit) | Kind::Number(limit) => (limit, true),
        Kind::Text(limit) | Kind::Exact(limit) | Kind::Address(limit) => (limit, false),
        _ => (0, false),
    };
    let keeps_spaces = matches!(kind, Kind::Exact(_));
    let is_plain = matches!(kind, Kind::Exact(_) | Kind::Address(_));
    let (about, hint) = (Some(about), String::new());
    Asks { title, about, hint, text, limit, is_numeric, keeps_spaces, is_plain }
}
