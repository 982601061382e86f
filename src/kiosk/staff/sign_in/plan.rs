//! How signing in is laid out: the codes on a card, the pad on another beside or below it.

use crate::kiosk::canvas::{GAP, Shape, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::reading::card_padding;
use crate::kiosk::text::{self, Role};

use iced::Size;

/// The sizes of what is drawn, in design pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plan {
    pub(super) title: Role,
    pub(super) text: Role,
    /// Whether there is room for the sentence below the title.
    pub(super) has_text: bool,
    pub(super) padding: f32,
    /// The card with the pad.
    pub(super) right: Size,
    /// The room for the dots and the keys.
    pub(super) pad: Size,
    /// The width of a code's button.
    pub(super) code: f32,
    pub(super) columns: usize,
    pub(super) per_page: usize,
    pub(super) pages: usize,
}

/// What a code, the line above the pad and the note below the codes are set in.
pub(super) const CODE: Role = Role::Section;
pub(super) const PIN: Role = Role::Section;
pub(super) const NOTE: Role = Role::Compact;

/// The space between the title and the text below it.
pub(super) const HEAD_GAP: f32 = 12.0;

/// The space between a note's edge and its words.
pub(super) const NOTE_PADDING: f32 = 12.0;

/// The most lines that a note takes.
const NOTE_LINES: f32 = 3.0;

/// The width of the pad's card, where it stands beside the codes.
const RIGHT: f32 = 560.0;
const NARROW_RIGHT: f32 = 420.0;

/// The height of the pad's card, where it stands below the codes.
const BELOW: f32 = 620.0;

/// The least width of a code's button.
const CODE_WIDTH: f32 = 200.0;

impl Plan {
    /// A plan for so many codes.
    pub(super) fn new(codes: usize, cx: &Context) -> Self {
        let shape = cx.canvas.shape();
        let (title, text) = match shape {
            Shape::Wide => (Role::Title, Role::Body),
            Shape::Medium | Shape::Portrait => (Role::Section, Role::Compact),
            Shape::Small => (Role::Section, Role::Note),
        };
        let (body, padding) = (cx.canvas.body(), card_padding(shape));
        let (left, right) = match shape {
            Shape::Portrait => {
                let below = BELOW.min(body.height * 0.53);
                (Size::new(body.width, body.height - below - GAP), Size::new(body.width, below))
            }
            Shape::Wide | Shape::Medium => beside(body, RIGHT),
            Shape::Small => beside(body, NARROW_RIGHT),
        };
        let inner = |card: Size| Size::new(card.width - 2.0 * padding, card.height - 2.0 * padding);
        let (codes_room, pad) = (inner(left), inner(right));
        let head = text::height(title, &cx.say("sign-in-title"), codes_room.width);
        let sentence = HEAD_GAP + text::height(text, &cx.say("sign-in-text"), codes_room.width);
        let note = NOTE_LINES * NOTE.line() + 2.0 * NOTE_PADDING;
        let room = codes_room.height - head - note - 2.0 * GAP;
        let has_text = room - sentence >= TARGET;
        let room = if has_text { room - sentence } else { room };
        let columns = (((codes_room.width + GAP) / (CODE_WIDTH + GAP)).floor() as usize).max(1);
        let rows = (((room + GAP) / (TARGET + GAP)).floor() as usize).max(1);
        let per_page = columns * rows;
        let pad = Size::new(pad.width, pad.height - PIN.line() - HEAD_GAP);
        let code = CODE_WIDTH;
        let pages = codes.div_ceil(per_page).max(1);
        Self { title, text, has_text, padding, right, pad, code, columns, per_page, pages }
    }
}

fn beside(body: Size, right: f32) -> (Size, Size) {
    let left = Size::new(body.width - right - GAP, body.height);
    (left, Size::new(right, body.height))
}
