//! Reading screens: a sheet of blocks with something beside it, a picture or a QR code.
//!
//! Where room is short the picture gives way first, then the sheet goes on to more pages. A QR code
//! never gives way: it is what the resident came for.

use crate::catalog::PhonePicture;
use crate::kiosk::block::{self, Block};
use crate::kiosk::canvas::{GAP, Shape};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::said::Said;
use crate::kiosk::sheet::Sheet;
use crate::kiosk::theme::Theme;
use crate::kiosk::widget::{PHONE_RATIO, QrCode, phone, phone_words, qr_card, qr_card_height};
use crate::qr::{Payload, Symbol, WebAddress};

use iced::widget::{column, container, row};
use iced::{Element, Fill, Size};
use lucide_icons::Icon;

/// What stands beside the text.
#[derive(Debug, Clone)]
pub enum Aside {
    /// The picture of a phone.
    Phone(PhonePicture),
    /// A QR code.
    Code(Code),
}

impl Aside {
    /// What stands beside the text, in words.
    fn say<Message>(&self, cx: &Context) -> Said<Message> {
        match self {
            Self::Phone(picture) => Said::Picture(phone_words(picture, cx)),
            Self::Code(code) => Said::Code { what: code.caption.clone(), host: code.host.clone() },
        }
    }
}

/// What happens on a screen that is a reading.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The main action was pressed.
    MainPressed,
    /// Back was pressed.
    BackPressed,
    /// A choice was pressed: its place among all of them.
    Chosen(usize),
}

/// What a message comes to, once the pages have been turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// A page was turned.
    Page,
    /// On from the last page.
    On,
    /// Back from the first page.
    Back,
    /// A choice was made.
    Chosen(usize),
}

/// A QR code, what it is for, and the host it opens.
#[derive(Debug, Clone)]
pub struct Code {
    symbol: Symbol,
    address: String,
    caption: String,
    host: String,
}

impl Code {
    /// The code of a web address; nothing if the address is too long for one.
    pub fn of_address(address: &WebAddress, caption: String) -> Option<Self> {
        let symbol = Symbol::encode(&Payload::Web(address.clone())).ok()?;
        Some(Self {
            symbol,
            address: address.as_str().to_owned(),
            caption,
            host: address.host().to_owned(),
        })
    }
}

/// A sheet and what stands beside it, arranged for a canvas.
#[derive(Debug, Clone)]
pub struct Reading {
    sheet: Sheet,
    aside: Option<(Aside, Size)>,
    is_upright: bool,
}

/// The least height of a phone's picture that can be read, in design pixels.
const LEAST_PHONE: f32 = 380.0;
const MOST_PHONE: f32 = 640.0;
const ASIDE_GAP: f32 = 2.0 * GAP;

impl Reading {
    /// Arranges `blocks` below `head` in `room`, with `aside` beside or below them.
    pub fn new(
        cx: &Context,
        room: Size,
        head: Vec<Block>,
        blocks: Vec<Block>,
        aside: Option<Aside>,
    ) -> Self {
        let shape = cx.canvas.shape();
        let gap = block::gap(shape == Shape::Small);
        let is_upright = shape == Shape::Portrait;
        let set = |room| Sheet::new(&head, &blocks, room, gap);
        let (sheet, aside) = match aside {
            None => (set(room), None),
            Some(Aside::Code(code)) => {
                let size = code_size(&code, shape, room);
                (set(beside(room, size, is_upright)), Some((Aside::Code(code), size)))
            }
            Some(Aside::Phone(picture)) => {
                let (sheet, size) = set_beside_phone(set, room, is_upright);
                (sheet, size.map(|size| (Aside::Phone(picture), size)))
            }
        };
        Self { sheet, aside, is_upright }
    }

    /// Arranges `blocks` below a title on a card that fills the body.
    pub fn on_card(cx: &Context, title: String, blocks: Vec<Block>) -> Self {
        let padding = 2.0 * card_padding(cx.canvas.shape());
        let body = cx.canvas.body();
        let room = Size::new(body.width - padding, body.height - padding);
        Self::new(cx, room, vec![Block::title(title)], blocks, None)
    }

    /// Turns the pages, and says what is left for the screen to do.
    pub fn update(&mut self, message: &Message) -> Turn {
        match message {
            Message::MainPressed if self.sheet.turn_on() => Turn::Page,
            Message::BackPressed if self.sheet.turn_back() => Turn::Page,
            Message::MainPressed => Turn::On,
            Message::BackPressed => Turn::Back,
            Message::Chosen(choice) => Turn::Chosen(*choice),
        }
    }

    /// What the bottom bar offers: to read on while there is more, then what the message `label` says.
    pub fn footer(&self, label: &str, icon: Icon, cx: &Context) -> Footer<Message> {
        let (label, icon) =
            if self.sheet.has_next() { ("read-on", Icon::ArrowRight) } else { (label, icon) };
        let main = Key { label: cx.say(label), icon, message: Message::MainPressed };
        Footer { extra: None, back: Some(Message::BackPressed), main: Some(main) }
    }

    /// The text.
    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    /// The text, to turn its pages.
    pub fn sheet_mut(&mut self) -> &mut Sheet {
        &mut self.sheet
    }

    /// Shows `page`, or the last one.
    #[must_use]
    pub fn at(mut self, page: usize) -> Self {
        self.sheet = self.sheet.at(page);
        self
    }

    /// Whether a QR code is on the screen.
    pub fn has_code(&self) -> bool {
        matches!(self.aside, Some((Aside::Code(_), _)))
    }

    /// The text and what stands beside it.
    pub fn view<'a, Message: Clone + 'a>(
        &'a self,
        cx: &'a Context,
        chosen: impl Fn(usize) -> Message + 'a,
    ) -> Element<'a, Message, Theme> {
        let text = self.sheet.view(chosen);
        let Some((aside, size)) = &self.aside else {
            return text;
        };
        let aside = aside_view(aside, *size, cx);
        if self.is_upright {
            column![text, container(aside).center_x(Fill)].spacing(ASIDE_GAP).into()
        } else {
            // A row that shrinks would be as high as its text, and squeeze what stands beside it.
            row![container(text).width(Fill), container(aside).center_y(Fill)]
                .spacing(ASIDE_GAP)
                .height(Fill)
                .into()
        }
    }

    /// The text and what stands beside it in words; a choice publishes what `chosen` makes of its place.
    pub fn describe<Message>(
        &self,
        cx: &Context,
        chosen: impl Fn(usize) -> Message,
    ) -> Vec<Said<Message>> {
        let text = self.sheet.describe().into_iter().map(|said| said.map(&chosen));
        let aside = self.aside.as_ref().map(|(aside, _)| aside.say(cx));
        text.chain(aside).collect()
    }
}

/// The space between a card's edge and what is on it.
pub fn card_padding(shape: Shape) -> f32 {
    match shape {
        Shape::Wide => 40.0,
        Shape::Medium | Shape::Portrait => 28.0,
        Shape::Small => 18.0,
    }
}

fn aside_view<'a, Message: 'a>(
    aside: &'a Aside,
    size: Size,
    cx: &'a Context,
) -> Element<'a, Message, Theme> {
    match aside {
        Aside::Phone(picture) => phone(picture, cx, size.height),
        Aside::Code(code) => {
            let side = size.height - qr_card_height(&code.caption, 0.0, size.width);
            let square = QrCode::new(&code.symbol, &code.address, side, cx.canvas.density);
            qr_card(square, &code.caption, &code.host, size.width)
        }
    }
}

/// The room that is left for text with something of `size` beside or below it.
fn beside(room: Size, size: Size, is_upright: bool) -> Size {
    if is_upright {
        Size::new(room.width, room.height - size.height - ASIDE_GAP)
    } else {
        Size::new(room.width - size.width - ASIDE_GAP, room.height)
    }
}

/// The size of a code's card: as wide as the canvas allows, and never higher than the room.
fn code_size(code: &Code, shape: Shape, room: Size) -> Size {
    let width: f32 = match shape {
        Shape::Wide => 460.0,
        Shape::Medium => 400.0,
        Shape::Small => 330.0,
        Shape::Portrait => (room.height * 0.38).min(420.0),
    };
    let words = qr_card_height(&code.caption, 0.0, width);
    let side = (width - 2.0 * GAP - 4.0).min(room.height - words);
    Size::new(width, words + side)
}

/// The text with the room left by a phone's picture, and the picture's size; the text alone where they
/// do not fit on one page together.
fn set_beside_phone(
    set: impl Fn(Size) -> Sheet,
    room: Size,
    is_upright: bool,
) -> (Sheet, Option<Size>) {
    let alone = set(room);
    let together = phone_size(alone.height(), room, is_upright)
        .map(|size| (set(beside(room, size, is_upright)), size))
        .filter(|(sheet, _)| sheet.page_count() == 1);
    match together {
        Some((sheet, size)) => (sheet, Some(size)),
        None => (alone, None),
    }
}

/// The size of a phone's picture: what the room's height allows, or what the text leaves below it.
fn phone_size(text_height: f32, room: Size, is_upright: bool) -> Option<Size> {
    let free = if is_upright { room.height - text_height - ASIDE_GAP } else { room.height };
    let height = free.min(MOST_PHONE);
    (height >= LEAST_PHONE).then(|| Size::new(height * PHONE_RATIO, height))
}
