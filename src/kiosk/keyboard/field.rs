//! A field: what a screen keeps of typing, and the box that shows the text.

use crate::kiosk::context::Context;
use crate::kiosk::fitting::end_that_fits;
use crate::kiosk::keyboard::entry::Entry;
use crate::kiosk::keyboard::face::Keys;
use crate::kiosk::keyboard::key::{Board, Key};
use crate::kiosk::keyboard::method::Method;
use crate::kiosk::keyboard::order::Order;
use crate::kiosk::text::{self, Ink, Role, prose, verbatim};
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::l10n::Language;

use iced::widget::{container, row, space};
use iced::{Center, Element};

/// What a screen keeps of typing: the text, and which keys show.
#[derive(Debug)]
pub struct Field {
    entry: Entry,
    board: Board,
    is_shifted: bool,
    /// How Vietnamese is typed, once somebody has said so.
    method: Option<Method>,
}

/// What a key changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// The text.
    Text,
    /// The keys, or nothing.
    Keys,
    /// Nothing: the text is done.
    Done,
}

/// The role of what is typed.
const ROLE: Role = Role::Section;

/// The width of the caret, and the space before it.
const CARET: f32 = 4.0;
const BEFORE_CARET: f32 = 3.0;

impl Field {
    /// An empty field for at most `limit` characters.
    pub fn new(limit: usize) -> Self {
        let (board, is_shifted, method) = (Board::Letters, false, None);
        Self { entry: Entry::new(limit), board, is_shifted, method }
    }

    /// The same with these keys at first.
    #[must_use]
    pub fn with(self, board: Board) -> Self {
        Self { board, ..self }
    }

    /// The same with keys that type what is on them, until somebody wants marks.
    #[must_use]
    pub fn without_marks(self) -> Self {
        Self { method: Some(Method::Off), ..self }
    }

    /// The same with `text` typed already.
    #[must_use]
    pub fn holding(mut self, text: &str) -> Self {
        self.entry.compose_by(Method::Off);
        text.chars().for_each(|c| {
            self.entry.push(c);
        });
        self
    }

    /// What has been typed.
    pub fn text(&self) -> &str {
        self.entry.text()
    }

    /// The keys that show.
    pub fn keys(&self, cx: &Context) -> Keys {
        let (board, is_shifted) = (self.board, self.is_shifted);
        Keys {
            board,
            is_shifted,
            method: self.method(cx),
            has_text: !self.entry.is_empty(),
            order: Order::default(),
        }
    }

    /// A key was pressed, on the screen or on a table.
    pub fn press(&mut self, key: Key, cx: &Context) -> Changed {
        self.entry.compose_by(self.method(cx));
        let is_new = match key {
            Key::Char(c) => self.push(c),
            Key::Erase => self.entry.erase(),
            Key::Clear => self.entry.clear(),
            Key::Shift => return self.show(self.board, !self.is_shifted),
            Key::Board(board) => return self.show(board, false),
            Key::Method => {
                self.method = Some(self.method(cx).next());
                false
            }
            Key::Done => return Changed::Done,
        };
        if is_new { Changed::Text } else { Changed::Keys }
    }

    fn push(&mut self, c: char) -> bool {
        self.is_shifted = false;
        let is_new = self.entry.push(c);
        // A digit that became a mark: the letters come back for the rest of the word.
        if is_new && c.is_ascii_digit() && !self.text().ends_with(c) {
            self.board = Board::Letters;
        }
        is_new
    }

    fn show(&mut self, board: Board, is_shifted: bool) -> Changed {
        self.board = board;
        self.is_shifted = is_shifted;
        Changed::Keys
    }

    /// English has no marks to type.
    fn method(&self, cx: &Context) -> Method {
        let usual = match cx.language() {
            Language::Vietnamese => Method::Telex,
            Language::English => Method::Off,
        };
        self.method.unwrap_or(usual)
    }

    /// The text on a line of `width`, its end where it is longer, with the caret if keys show; `hint` where
    /// nothing has been typed.
    pub fn line<'a, Message: 'a>(
        &self,
        hint: String,
        width: f32,
        has_caret: bool,
    ) -> Element<'a, Message, Theme> {
        let caret = || container(space::horizontal().width(CARET)).height(ROLE.line());
        let caret = has_caret.then(|| caret().class(Panel::Fill(Tone::Primary, CARET / 2.0)));
        if self.entry.is_empty() {
            let hint = prose(Role::Body, hint).ink(Ink::Muted(Tone::Surface));
            return row![caret, hint].spacing(BEFORE_CARET).align_y(Center).into();
        }
        // A blank that may not break is as wide as another, also at the end of a line.
        let text = self.text().replace(' ', "\u{a0}");
        let shown = end_that_fits(ROLE, &text, width - CARET - BEFORE_CARET).into_owned();
        row![verbatim(ROLE, shown), caret].spacing(BEFORE_CARET).align_y(Center).into()
    }

    /// What [`Field::line`] shows, as people read it.
    pub fn say(&self, hint: String, width: f32) -> String {
        if self.entry.is_empty() {
            return hint;
        }
        end_that_fits(ROLE, self.text(), width - CARET - BEFORE_CARET).into_owned()
    }

    /// Whether a hint has room on a line of `width`.
    pub fn has_room(hint: &str, width: f32) -> bool {
        text::measure(Role::Body, hint, f32::INFINITY).width + CARET + BEFORE_CARET <= width
    }
}
