//! What stands beside the text of a reading: a picture, QR codes, and the room they take.

use crate::kiosk::canvas::{GAP, Shape};
use crate::kiosk::context::Context;
use crate::kiosk::said::Said;
use crate::kiosk::text::Zoom;
use crate::kiosk::theme::Theme;
use crate::kiosk::widget::{QrCode, Sketch, qr_card, qr_card_height};
use crate::qr::{Payload, Symbol, WebAddress, Wifi};

use iced::{Element, Size};

/// What stands beside the text.
#[derive(Debug, Clone)]
pub enum Aside {
    /// A picture.
    Picture(Sketch),
    /// A QR code.
    Code(Code),
}

/// A QR code, what it is for, and the host or the network it opens.
#[derive(Debug, Clone)]
pub struct Code {
    symbol: Symbol,
    holds: String,
    caption: String,
    host: String,
}

impl Code {
    /// The code of a web address; nothing if the address is too long for one.
    pub fn of_address(address: &WebAddress, caption: String) -> Option<Self> {
        Self::new(&Payload::Web(address.clone()), caption, address.host().to_owned())
    }

    /// The code of a network, for phones to join it.
    pub fn of_wifi(wifi: &Wifi, caption: String) -> Option<Self> {
        Self::new(&Payload::Wifi(wifi.clone()), caption, wifi.ssid.clone())
    }

    /// The code of a summary for whoever looks after this PC, which `name` stands below.
    pub fn of_summary(summary: String, caption: String, name: String) -> Option<Self> {
        Self::new(&Payload::Summary(summary), caption, name)
    }

    fn new(payload: &Payload, caption: String, host: String) -> Option<Self> {
        let symbol = Symbol::encode(payload).ok()?;
        Some(Self { symbol, holds: payload.text(), caption, host })
    }

    /// The size of the code's card where `count` things stand beside the text: as wide as the canvas
    /// allows, which upright is the part `upright` of the room's height, and never higher than the room.
    pub(super) fn size(&self, shape: Shape, room: Size, upright: f32, count: usize) -> Size {
        let is_alone = count == 1;
        let width: f32 = match shape {
            Shape::Wide => {
                if is_alone {
                    460.0
                } else {
                    400.0
                }
            }
            Shape::Medium => {
                if is_alone {
                    400.0
                } else {
                    330.0
                }
            }
            Shape::Small => {
                if is_alone {
                    330.0
                } else {
                    270.0
                }
            }
            Shape::Portrait => (room.height * upright).min(420.0).min(share(room.width, count)),
        };
        let words = qr_card_height(&self.caption, &self.host, 0.0, width);
        let side = (width - 2.0 * GAP - 4.0).min(room.height - words);
        Size::new(width, words + side)
    }
}

/// The space between the text and what stands beside it.
pub(super) const ASIDE_GAP: f32 = 2.0 * GAP;

/// The width of each of `count` things that share `width`.
fn share(width: f32, count: usize) -> f32 {
    (width - ASIDE_GAP * count.saturating_sub(1) as f32) / count.max(1) as f32
}

impl Aside {
    /// The QR code that it is.
    pub fn code(&self) -> Option<&Code> {
        match self {
            Self::Code(code) => Some(code),
            Self::Picture(_) => None,
        }
    }

    /// What stands there in words.
    pub(super) fn say<Message>(&self) -> Said<Message> {
        match self {
            Self::Picture(sketch) => Said::Picture(sketch.words()),
            Self::Code(code) => Said::Code { what: code.caption.clone(), host: code.host.clone() },
        }
    }

    /// What stands there, in the place it was given.
    pub(super) fn view<'a, Message: 'a>(
        &'a self,
        size: Size,
        cx: &'a Context,
    ) -> Element<'a, Message, Theme> {
        match self {
            Self::Picture(sketch) => sketch.view(size.height),
            Self::Code(code) => {
                let words = qr_card_height(&code.caption, &code.host, 0.0, size.width);
                let side = size.height - words;
                let square = QrCode::new(&code.symbol, &code.holds, side, cx.canvas.density);
                qr_card(square, &code.caption, &code.host, size.width)
            }
        }
    }
}

/// The size of a picture in `free` design pixels; nothing where it could not be read.
pub(super) fn picture_size(sketch: &Sketch, free: Size, zoom: Zoom) -> Option<Size> {
    let most = sketch.heights().1 * zoom.factor();
    let height = free.height.min(most).min(free.width / sketch.ratio());
    if height < sketch.heights().0 { None } else { sketch.size(height) }
}

/// What stands beside the text, each with its size, and whether below it.
#[derive(Debug, Clone, Default)]
pub(super) struct Beside {
    pub(super) placed: Vec<(Aside, Size)>,
    pub(super) is_upright: bool,
}

impl Beside {
    /// The room that is left for text.
    pub(super) fn rest(&self, room: Size) -> Size {
        let sizes = || self.placed.iter().map(|(_, size)| *size);
        if self.placed.is_empty() {
            room
        } else if self.is_upright {
            let highest = sizes().map(|size| size.height).fold(0.0, f32::max);
            Size::new(room.width, room.height - highest - ASIDE_GAP)
        } else {
            let taken: f32 = sizes().map(|size| size.width + ASIDE_GAP).sum();
            Size::new(room.width - taken, room.height)
        }
    }
}
