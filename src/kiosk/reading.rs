//! Reading screens: a sheet of blocks with something beside it, a picture, QR codes or both.
//!
//! Where room is short a picture alone gives way first, then the sheet goes on to more pages. A QR code
//! never gives way: it is what the resident came for.

mod aside;

use crate::kiosk::block::{self, Block};
use crate::kiosk::canvas::Shape;
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::said::Said;
use crate::kiosk::sheet::Sheet;
use crate::kiosk::text::Zoom;
use crate::kiosk::theme::Theme;

pub use aside::{Aside, Code};

use aside::{ASIDE_GAP, Beside, picture_size};

use iced::widget::{Row, column, container, row};
use iced::{Center, Element, Fill, Size};
use lucide_icons::Icon;

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

/// What a reading says: what each page repeats, the rest, and what stands beside it.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// What each page repeats.
    pub head: Vec<Block>,
    /// The rest.
    pub blocks: Vec<Block>,
    /// What stands beside the text: QR codes, and at most one picture.
    pub asides: Vec<Aside>,
}

/// A sheet and what stands beside it, arranged for a canvas.
#[derive(Debug, Clone)]
pub struct Reading {
    sheet: Sheet,
    beside: Beside,
}

impl Reading {
    /// Arranges `blocks` below `head` in `room`, with `asides` beside or below them.
    pub fn new(
        cx: &Context,
        room: Size,
        head: Vec<Block>,
        blocks: Vec<Block>,
        asides: impl IntoIterator<Item = Aside>,
    ) -> Self {
        let asides = asides.into_iter().collect();
        Self::larger(cx, room, &Page { head, blocks, asides }, Zoom::NONE)
    }

    /// Arranges a page in `room`, its words and its picture larger than usual.
    pub fn larger(cx: &Context, room: Size, page: &Page, zoom: Zoom) -> Self {
        let shape = cx.canvas.shape();
        let gap = block::gap(shape == Shape::Small);
        let zoomed = |blocks: &[Block]| -> Vec<Block> {
            blocks.iter().map(|block| block.zoomed(zoom)).collect()
        };
        let (head, blocks) = (zoomed(&page.head), zoomed(&page.blocks));
        let set = |room| Sheet::new(&head, &blocks, room, gap);
        if let [Aside::Picture(_)] = page.asides.as_slice() {
            return Self::with_picture(set, room, &page.asides[0], shape, zoom);
        }
        let arranged = |share| {
            let beside = beside_codes(&page.asides, room, shape, share, zoom);
            Self { sheet: set(beside.rest(room)), beside }
        };
        // Above a code the least text needs room too: the code gives way a little where it must.
        let shares = CODE_SHARES.iter().copied().map(arranged);
        let last = || arranged(CODE_SHARES[CODE_SHARES.len() - 1]);
        shares.into_iter().find(|reading| reading.sheet.fits()).unwrap_or_else(last)
    }

    /// The text with a picture, or alone where they do not fit on one page together.
    fn with_picture(
        set: impl Fn(Size) -> Sheet,
        room: Size,
        picture: &Aside,
        shape: Shape,
        zoom: Zoom,
    ) -> Self {
        let Aside::Picture(sketch) = picture else {
            return Self { sheet: set(room), beside: Beside::default() };
        };
        let is_upright = shape == Shape::Portrait;
        let alone = set(room);
        let free = if is_upright {
            Size::new(room.width, room.height - alone.height() - ASIDE_GAP)
        } else {
            Size::new(room.width - ASIDE_GAP - LEAST_TEXT, room.height)
        };
        let small = sketch.heights().0;
        let largest = picture_size(sketch, free, zoom).map_or(small, |size| size.height);
        let heights = PICTURE_SHARES.map(|share| small + (largest - small) * share);
        let mut together = heights
            .into_iter()
            .filter_map(|height| sketch.size(height.min(free.height)))
            .filter(|size| size.height >= small && size.width <= free.width)
            .map(|size| Beside { placed: vec![(picture.clone(), size)], is_upright })
            .map(|beside| Self { sheet: set(beside.rest(room)), beside })
            .filter(|reading| reading.sheet.page_count() == 1);
        together.next().unwrap_or(Self { sheet: alone, beside: Beside::default() })
    }

    /// Arranges `blocks` below a title on a card that fills the body.
    pub fn on_card(cx: &Context, title: String, blocks: Vec<Block>) -> Self {
        Self::new(cx, card_room(cx), vec![Block::title(title)], blocks, None)
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
        self.beside.placed.iter().any(|(aside, _)| aside.code().is_some())
    }

    /// Whether it takes no more pages than `other` and has lost nothing that stands beside it, nor cuts
    /// anything off.
    pub fn is_as_short_as(&self, other: &Self) -> bool {
        self.sheet.fits()
            && self.sheet.page_count() <= other.sheet.page_count()
            && self.beside.placed.len() >= other.beside.placed.len()
    }

    /// The text and what stands beside it.
    pub fn view<'a, Message: Clone + 'a>(
        &'a self,
        cx: &'a Context,
        chosen: impl Fn(usize) -> Message + 'a,
    ) -> Element<'a, Message, Theme> {
        let text = self.sheet.view(chosen);
        let mut asides =
            self.beside.placed.iter().map(|(aside, size)| aside.view(*size, cx)).peekable();
        if asides.peek().is_none() {
            return text;
        }
        if self.beside.is_upright {
            let asides = Row::with_children(asides).spacing(ASIDE_GAP).align_y(Center);
            return column![text, container(asides).center_x(Fill)].spacing(ASIDE_GAP).into();
        }
        // A row that shrinks would be as high as its text, and squeeze what stands beside it.
        row![container(text).width(Fill)]
            .extend(asides.map(|aside| container(aside).center_y(Fill).into()))
            .spacing(ASIDE_GAP)
            .height(Fill)
            .into()
    }

    /// The text and what stands beside it in words; a choice publishes what `chosen` makes of its place.
    pub fn describe<Message>(
        &self,
        _cx: &Context,
        chosen: impl Fn(usize) -> Message,
    ) -> Vec<Said<Message>> {
        let text = self.sheet.describe().into_iter().map(|said| said.map(&chosen));
        text.chain(self.beside.placed.iter().map(|(aside, _)| aside.say())).collect()
    }
}

/// The room on a card that fills the body.
pub fn card_room(cx: &Context) -> Size {
    let padding = 2.0 * card_padding(cx.canvas.shape());
    let Size { width, height } = cx.canvas.body();
    Size::new(width - padding, height - padding)
}

/// The space between a card's edge and what is on it.
pub fn card_padding(shape: Shape) -> f32 {
    match shape {
        Shape::Wide => 40.0,
        Shape::Medium | Shape::Portrait => 28.0,
        Shape::Small => 18.0,
    }
}

/// The parts of an upright canvas' height that a code may be wide, the best first.
const CODE_SHARES: [f32; 3] = [0.38, 0.34, 0.3];

/// How far a picture is tried between its least height and the largest there is room for, the best first.
const PICTURE_SHARES: [f32; 4] = [1.0, 0.7, 0.35, 0.0];

/// The least width of a text beside a picture.
const LEAST_TEXT: f32 = 600.0;

/// The least width of a text beside a picture and a QR code.
const LEAST_TEXT_BESIDE_BOTH: f32 = 548.0;

/// QR codes, with a picture among them where there is room for it.
fn beside_codes(asides: &[Aside], room: Size, shape: Shape, share: f32, zoom: Zoom) -> Beside {
    let is_upright = shape == Shape::Portrait;
    let size_of = |code: &Code| code.size(shape, room, share, asides.len());
    let mut highest = 0.0f32;
    let mut width = room.width - if is_upright { 0.0 } else { LEAST_TEXT_BESIDE_BOTH + ASIDE_GAP };
    for size in asides.iter().filter_map(Aside::code).map(size_of) {
        highest = highest.max(size.height);
        width -= size.width + ASIDE_GAP;
    }
    let place = |aside: &Aside| {
        let size = match aside {
            Aside::Code(code) => Some(size_of(code)),
            Aside::Picture(sketch) if is_upright => {
                // Below the text a picture is no higher than the code beside it, if it can be read so.
                let free = |height| picture_size(sketch, Size::new(width, height), Zoom::NONE);
                free(highest).or_else(|| free(room.height))
            }
            Aside::Picture(sketch) => picture_size(sketch, Size::new(width, room.height), zoom),
        };
        size.map(|size| (aside.clone(), size))
    };
    Beside { placed: asides.iter().filter_map(place).collect(), is_upright }
}
