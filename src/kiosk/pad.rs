//! The pad that a PIN is typed on: a dot for each digit, and the keys.
//!
//! Which digits were typed is known to nobody but whoever takes the finished PIN.

use crate::kiosk::canvas::GAP;
use crate::kiosk::context::Context;
use crate::kiosk::keyboard::{Board, Key, Keys, Method, Order, Plan, describe_keyboard, keyboard};
use crate::kiosk::said::Said;
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::staff::{FEWEST, Pin, Typed};

use iced::widget::{Row, column, container, space};
use iced::{Center, Element, Size};

/// The pad that a PIN is typed on.
#[derive(Debug)]
pub struct Pad {
    typed: Typed,
    order: Order,
}

/// What a key came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Keyed {
    /// It goes on.
    On,
    /// The PIN is done.
    Done(Pin),
    /// It was said to be done, but has too few digits; they are gone.
    TooShort,
}

/// The width of a dot.
const DOT: f32 = 28.0;

/// The space between the dots and the keys.
const BELOW_DOTS: f32 = 20.0;

impl Pad {
    /// A pad with nothing typed yet, its digits where the hub's settings have them.
    pub fn new(cx: &Context) -> Self {
        let is_shuffled = cx.hub.desk.shuffles_pin;
        let order = if is_shuffled { Order::shuffled(seed(cx)) } else { Order::default() };
        Self { typed: Typed::new(), order }
    }

    /// Whether nothing has been typed.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// A key was pressed, on the screen or on a table.
    pub fn press(&mut self, key: Key) -> Keyed {
        match key {
            Key::Char(digit) => {
                if let Some(digit) = digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok()) {
                    self.typed.push(digit);
                }
            }
            Key::Erase => self.typed.backspace(),
            Key::Clear => self.typed.clear(),
            Key::Done => return self.typed.finish().map_or(Keyed::TooShort, Keyed::Done),
            Key::Shift | Key::Board(_) | Key::Method => {}
        }
        Keyed::On
    }

    /// The keys that show.
    pub fn keys(&self) -> Keys {
        Keys {
            board: Board::Numeric,
            is_shifted: false,
            method: Method::Off,
            has_text: !self.typed.is_empty(),
            order: self.order,
        }
    }

    /// The dots and the keys in `room`.
    pub fn view<'a, Message: 'a>(
        &self,
        room: Size,
        cx: &Context,
        press: impl Fn(Key) -> Message + 'a,
    ) -> Element<'a, Message, Theme> {
        let keys = keyboard(&plan(room), self.keys(), cx, press);
        column![self.dots(), keys].spacing(BELOW_DOTS).align_x(Center).into()
    }

    /// A dot for each digit.
    pub fn dots<'a, Message: 'a>(&self) -> Element<'a, Message, Theme> {
        let shown = FEWEST.max(self.typed.len());
        let dots = (0..shown).map(|nth| dot(nth < self.typed.len()));
        Row::with_children(dots).spacing(GAP - 2.0).into()
    }

    /// The keys in words; how many digits were typed is not said.
    pub fn describe<Message>(
        &self,
        room: Size,
        cx: &Context,
        press: impl Fn(Key) -> Message,
    ) -> Vec<Said<Message>> {
        describe_keyboard(&plan(room), self.keys(), cx, press)
    }
}

fn plan(room: Size) -> Plan {
    Plan::numeric(Size::new(room.width, room.height - DOT - BELOW_DOTS))
}

fn dot<'a, Message: 'a>(is_full: bool) -> Element<'a, Message, Theme> {
    let panel = if is_full {
        Panel::Fill(Tone::Primary, DOT / 2.0)
    } else {
        Panel::Card(Tone::Surface, DOT / 2.0)
    };
    container(space::horizontal().width(DOT)).height(DOT).class(panel).into()
}

/// The moment, to parts of a second that nobody chooses.
fn seed(cx: &Context) -> u64 {
    let parts = cx.now.uptime.as_nanos() ^ cx.now.wall.as_nanosecond().unsigned_abs();
    parts as u64
}
