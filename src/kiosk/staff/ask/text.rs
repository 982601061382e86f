//! A text, typed on the screen's keyboard or on a table's.

use crate::kiosk::context::Context;
use crate::kiosk::keyboard::{Board, Changed, Field, Key, describe_keyboard, keyboard};
use crate::kiosk::said::Said;
use crate::kiosk::staff::ask::asked::Asked;
use crate::kiosk::staff::desk::{Page, Tool};
use crate::kiosk::staff::question::{Question, Words, mistake};
use crate::kiosk::theme::Theme;

use iced::Element;
use lucide_icons::Icon;

/// What a question for a text says, and what may be typed.
#[derive(Debug, Clone, Default)]
pub struct Asks {
    /// The question.
    pub title: String,
    /// What it is for, where there is room.
    pub about: Option<String>,
    /// What stands in the field while it is empty, where there is room.
    pub hint: String,
    /// The text as it is now.
    pub text: String,
    /// The most characters.
    pub limit: usize,
    /// Whether it is made of digits.
    pub is_numeric: bool,
    /// Whether it is taken as it is typed: the spaces around it belong to it.
    pub keeps_spaces: bool,
    /// Whether it has no marks as a rule, as addresses and passwords have none.
    pub is_plain: bool,
}

/// A question that a text answers.
#[derive(Debug)]
pub struct Text {
    asks: Asks,
    field: Field,
    mistake: Option<String>,
    question: Question,
}

/// What happens at the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// A key was pressed.
    Typed(Key),
    /// The text is as it should be.
    DonePressed,
    /// All stays as it was.
    DropPressed,
}

impl Text {
    /// Asks for a text.
    pub fn new(asks: Asks, cx: &Context) -> Self {
        let board = if asks.is_numeric { Board::Numeric } else { Board::Letters };
        let field = Field::new(asks.limit).with(board).holding(&asks.text);
        let field = if asks.is_plain { field.without_marks() } else { field };
        let question = arranged(&asks, None, cx);
        Self { asks, field, mistake: None, question }
    }

    /// Sets it anew for another canvas, language or theme.
    pub fn arrange(&mut self, cx: &Context) {
        self.question = arranged(&self.asks, self.mistake.as_deref(), cx);
    }

    /// What has been typed.
    pub fn text(&self) -> &str {
        self.field.text()
    }

    /// Handles a message. `check` says what is wrong with a text: it is asked after every key, and a text
    /// with a mistake answers nothing.
    pub fn update(
        &mut self,
        message: Message,
        check: impl Fn(&str) -> Option<String>,
        cx: &Context,
    ) -> Asked<String> {
        let is_done = match message {
            Message::Typed(key) => self.field.press(key, cx) == Changed::Done,
            Message::DonePressed => true,
            Message::DropPressed => return Asked::Dropped,
        };
        self.mistake = check(self.field.text());
        if is_done && self.mistake.is_none() {
            let text = self.field.text();
            let text = if self.asks.keeps_spaces { text } else { text.trim() };
            return Asked::Answered(text.to_owned());
        }
        self.arrange(cx);
        Asked::Open
    }

    /// What a key on the table types.
    pub fn typed(key: Key) -> Message {
        Message::Typed(key)
    }

    /// The question.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let keys = keyboard(self.question.keys(), self.field.keys(cx), cx, Message::Typed);
        let line = self.field.line(self.hint(), self.question.line_width(), true);
        let body = self.question.view(line, keys.into(), Message::DropPressed, cx);
        page(cx).view(body, cx)
    }

    /// The question in words.
    pub fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let mut said = self.question.describe(&Message::DropPressed, cx);
        said.push(Said::Text(self.field.say(self.hint(), self.question.line_width())));
        let keys = self.field.keys(cx);
        said.extend(describe_keyboard(self.question.keys(), keys, cx, Message::Typed));
        page(cx).describe(said)
    }

    fn hint(&self) -> String {
        let has_room = Field::has_room(&self.asks.hint, self.question.line_width());
        if has_room { self.asks.hint.clone() } else { String::new() }
    }
}

/// The question has its own title.
fn page(cx: &Context) -> Page<Message> {
    Page::untitled().keys([
        Tool::new(cx.say("desk-drop"), Message::DropPressed).icon(Icon::X),
        Tool::new(cx.say("desk-done"), Message::DonePressed).icon(Icon::Check).main(),
    ])
}

fn arranged(asks: &Asks, wrong: Option<&str>, cx: &Context) -> Question {
    let note = wrong.map(|wrong| mistake(wrong.to_owned()));
    let words = Words { title: asks.title.clone(), note, about: asks.about.clone() };
    Question::new(&words, asks.is_numeric, page(cx).room(cx), cx)
}
