//! A question with what answers it below, beside or above the keys: where its parts go, and how they look.

use crate::kiosk::block::Block;
use crate::kiosk::canvas::{GAP, Shape, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::keyboard::Plan;
use crate::kiosk::reading::{Reading, card_padding};
use crate::kiosk::said::Said;
use crate::kiosk::text::Role;
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::kiosk::widget::sized_card;

use iced::widget::{column, container, row};
use iced::{Element, Fill, Size};

/// What a question says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    /// The question.
    pub(crate) title: String,
    /// Why the last answer was not taken, or that there is one.
    pub(crate) note: Option<Block>,
    /// What it is for, where there is room.
    pub(crate) about: Option<String>,
}

/// A question, arranged for a canvas.
#[derive(Debug)]
pub(crate) struct Question {
    words: Reading,
    places: Places,
}

/// Where the parts go.
#[derive(Debug, Clone, Copy)]
struct Places {
    arrangement: Arrangement,
    words: Size,
    field: Size,
    keys: Plan,
}

/// How the parts stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Arrangement {
    /// The words, the field, the keys, from top to bottom.
    Stacked,
    /// The words beside the field, the keys below both.
    FieldBeside,
    /// The words and the field on a card, the keys beside it.
    KeysBeside,
}

/// The height above the keys that has room for the words and the field.
const COMFORT: f32 = 300.0;

/// The part of the width that words take beside a field.
const WORDS_SHARE: f32 = 0.45;

/// The space around what is in the field.
const PADDING: f32 = 24.0;

/// The width of a field for digits, where there is more.
const DIGITS: f32 = 460.0;

impl Places {
    fn new(is_numeric: bool, body: Size, cx: &Context) -> Self {
        let is_upright = cx.canvas.shape() == Shape::Portrait;
        match (is_numeric, is_upright) {
            (true, false) => Self::beside_digits(body, card_padding(cx.canvas.shape())),
            (true, true) => Self::above(body, Plan::numeric(body)),
            (false, _) => Self::above(body, Plan::writing(body, COMFORT)),
        }
    }

    fn above(body: Size, keys: Plan) -> Self {
        let height = body.height - keys.size().height - GAP;
        let below = height - TARGET - GAP;
        if below >= Role::Title.line() {
            let words = Size::new(body.width, below);
            let field = Size::new(body.width, TARGET);
            return Self { arrangement: Arrangement::Stacked, words, field, keys };
        }
        let words = Size::new((body.width * WORDS_SHARE).floor(), height);
        let field = Size::new(body.width - words.width - GAP, height.max(0.0));
        Self { arrangement: Arrangement::FieldBeside, words, field, keys }
    }

    fn beside_digits(body: Size, padding: f32) -> Self {
        let keys = Plan::numeric(body);
        let width = body.width - keys.size().width - 2.0 * GAP - 2.0 * padding;
        let height = body.height - 2.0 * padding - TARGET - 2.0 * GAP;
        let (words, field) = (Size::new(width, height), Size::new(width.min(DIGITS), TARGET));
        Self { arrangement: Arrangement::KeysBeside, words, field, keys }
    }
}

impl Question {
    /// Arranges a question for digits or for writing in `room`.
    pub(crate) fn new(words: &Words, is_numeric: bool, room: Size, cx: &Context) -> Self {
        let places = Places::new(is_numeric, room, cx);
        Self { words: arranged(words, places.words, cx), places }
    }

    /// The keys.
    pub(crate) fn keys(&self) -> &Plan {
        &self.places.keys
    }

    /// The width that what is in the field has.
    pub(crate) fn line_width(&self) -> f32 {
        self.places.field.width - 2.0 * PADDING
    }

    /// The question with what is in the field, and the keys. There is nothing to choose among the words:
    /// `none` is never published.
    pub(crate) fn view<'a, Message: Clone + 'a>(
        &'a self,
        line: Element<'a, Message, Theme>,
        keys: Element<'a, Message, Theme>,
        none: Message,
        cx: &'a Context,
    ) -> Element<'a, Message, Theme> {
        let Places { arrangement, words: room, field: size, .. } = self.places;
        let words = self.words.view(cx, move |_| none.clone());
        let field = container(container(line).center_y(Fill))
            .padding([0.0, PADDING])
            .width(size.width)
            .height(size.height)
            .class(Panel::Field);
        match arrangement {
            Arrangement::Stacked => {
                let words = container(words).height(room.height);
                column![words, field, container(keys).center_x(Fill)].spacing(GAP).into()
            }
            Arrangement::FieldBeside => {
                let words = container(words).width(room.width).center_y(size.height);
                column![row![words, field].spacing(GAP), keys].spacing(GAP).into()
            }
            Arrangement::KeysBeside => {
                let left = column![words, field].spacing(2.0 * GAP);
                let left = sized_card(left, card_padding(cx.canvas.shape()));
                row![left, container(keys).center_y(Fill)].spacing(2.0 * GAP).into()
            }
        }
    }

    /// The question in words.
    pub(crate) fn describe<Message: Clone>(
        &self,
        none: &Message,
        cx: &Context,
    ) -> Vec<Said<Message>> {
        self.words.describe(cx, |_| none.clone())
    }
}

/// As many of the words as there is room for: the question always, then what was wrong, then what it is for.
fn arranged(words: &Words, room: Size, cx: &Context) -> Reading {
    let Words { title, note, about } = words;
    let about = about.as_ref().map(|about| Block::text(about.clone()));
    let all = |title: Block| std::iter::once(title).chain(note.clone()).chain(about.clone());
    let (large, small) = (Block::title(title.clone()), Block::heading(title.clone()));
    let choices: [Vec<Block>; 4] = [
        all(large.clone()).collect(),
        all(small.clone()).collect(),
        std::iter::once(large).chain(note.clone()).collect(),
        std::iter::once(small.clone()).chain(note.clone()).collect(),
    ];
    let set = |blocks: Vec<Block>| Reading::new(cx, room, blocks, Vec::new(), None);
    let mut fitting = choices.into_iter().map(set).filter(|reading| reading.sheet().fits());
    fitting.next().unwrap_or_else(|| set(vec![small]))
}

/// Words in the ink of a mistake.
pub(crate) fn mistake(text: String) -> Block {
    Block::warning(text)
}

/// Words in the ink of what is done.
pub(crate) fn done(text: String) -> Block {
    Block::note(lucide_icons::Icon::BadgeCheck, Tone::JadeWeak, text)
}
