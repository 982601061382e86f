//! Pictures: a schematic phone, page or card drawn from data, in the reader's language and theme.
//!
//! A picture is sketched on a design of its own and scaled as a whole; where it has more to show than
//! that has room for, what is on it is drawn smaller.

mod labels;
mod parts;
mod piece;

use crate::catalog::{Depicted, Picture};
use crate::kiosk::context::Context;
use crate::kiosk::said::joined;
use crate::kiosk::text::Ink;
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::l10n::Words;
use labels::Labels;
use piece::{Ground, Letters, Look, Piece};

use iced::widget::{column, container};
use iced::{Element, Fill, Size};
use lucide_icons::Icon;

/// A picture in the reader's language, ready to be drawn.
#[derive(Debug, Clone)]
pub struct Sketch {
    frame: Frame,
    head: Piece,
    body: Piece,
}

/// What a picture looks like from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frame {
    Phone,
    Browser,
    Card,
}

/// The smallest scale at which the letters of a picture can still be read.
const LEAST_SCALE: f32 = 0.59;

impl Frame {
    /// The size of the design.
    fn design(self) -> Size {
        match self {
            Self::Phone => Size::new(320.0, 580.0),
            Self::Browser => Size::new(400.0, 520.0),
            Self::Card => Size::new(500.0, 330.0),
        }
    }

    /// The space between the edge and what is inside: above and below, left and right.
    fn padding(self) -> [f32; 2] {
        match self {
            Self::Phone => [26.0, 12.0],
            Self::Browser | Self::Card => [6.0, 6.0],
        }
    }

    fn panel(self, scale: f32) -> Panel {
        match self {
            Self::Phone => Panel::Fill(Tone::Case, 36.0 * scale),
            Self::Browser => Panel::Fill(Tone::Case, 18.0 * scale),
            Self::Card => Panel::Fill(Tone::Jade, 24.0 * scale),
        }
    }
}

impl Sketch {
    /// The picture in the words of its item.
    pub fn new(picture: &Picture, words: &Words, cx: &Context) -> Self {
        let labels = Labels { cx, words };
        let (frame, head) = match &picture.of {
            Depicted::Phone(title) => (Frame::Phone, title_bar(labels.of(title.as_str()))),
            Depicted::Browser(address) => (Frame::Browser, address_bar(address.clone())),
            Depicted::Card(side) => (Frame::Card, card_title(labels.of(side.label()))),
        };
        let body = match frame {
            Frame::Phone | Frame::Browser => parts::screen(&picture.rows, &labels),
            Frame::Card => parts::card(&picture.rows, &labels),
        };
        Self { frame, head, body }
    }

    /// The size of the picture where it is so high; nothing where it could not be read.
    pub fn size(&self, height: f32) -> Option<Size> {
        self.scale(height).map(|_| Size::new(height * self.ratio(), height))
    }

    /// The width of the picture over its height.
    pub fn ratio(&self) -> f32 {
        let design = self.frame.design();
        design.width / design.height
    }

    /// The heights between which the picture is drawn, in design pixels.
    pub fn heights(&self) -> (f32, f32) {
        match self.frame {
            Frame::Phone => (380.0, 640.0),
            Frame::Browser => (340.0, 560.0),
            Frame::Card => (264.0, 400.0),
        }
    }

    /// The picture, `height` design pixels high.
    pub fn view<'a, Message: 'a>(&self, height: f32) -> Element<'a, Message, Theme> {
        let outer = height / self.frame.design().height;
        let scale = self.scale(height).unwrap_or(LEAST_SCALE);
        let width = self.inner(height).width;
        let inside = column![self.head.view(width, scale), self.body.view(width, scale)];
        let inside =
            container(inside).width(Fill).height(Fill).class(Panel::Fill(Tone::Surface, 0.0));
        container(inside)
            .width(height * self.ratio())
            .height(height)
            .padding(self.frame.padding().map(|length| length * outer))
            .class(self.frame.panel(outer))
            .into()
    }

    /// The words of the picture, in the order of drawing.
    pub fn words(&self) -> String {
        let mut said = Vec::new();
        self.head.say(&mut said);
        self.body.say(&mut said);
        joined(said)
    }

    /// The room within the frame of a picture so high.
    fn inner(&self, height: f32) -> Size {
        let (design, outer) = (self.frame.design(), height / self.frame.design().height);
        let [vertical, horizontal] = self.frame.padding().map(|length| 2.0 * length * outer);
        Size::new(design.width * outer - horizontal, height - vertical)
    }

    /// How large what is inside is drawn, so that all of it fits; nothing where that is too small.
    fn scale(&self, height: f32) -> Option<f32> {
        let room = self.inner(height);
        let mut scale = height / self.frame.design().height;
        while scale >= LEAST_SCALE {
            let taken = self.head.height(room.width, scale) + self.body.height(room.width, scale);
            if taken <= room.height {
                return Some(scale);
            }
            scale *= 0.94;
        }
        None
    }
}

/// A title in the middle of a bar.
fn title_bar(title: String) -> Piece {
    let title = Letters { text: title, size: 24.0, look: Look::Bold, is_centered: true };
    bar(Tone::Lacquer, Piece::Text(title))
}

fn card_title(title: String) -> Piece {
    let title = Letters { text: title, size: 24.0, look: Look::Bold, is_centered: true };
    bar(Tone::JadeWeak, Piece::Text(title))
}

/// The address of a page, with the lock that a browser shows.
fn address_bar(address: String) -> Piece {
    let lock = Piece::Icon(Icon::LockKeyhole, 24.0, Ink::Accent(Tone::PrimaryWeak));
    let address = Letters { text: address, size: 22.0, look: Look::Bold, is_centered: false };
    bar(
        Tone::PrimaryWeak,
        Piece::Beside(8.0, vec![(Some(28.0), lock), (None, Piece::Text(address))]),
    )
}

fn bar(tone: Tone, content: Piece) -> Piece {
    let ground = Ground { tone, has_edge: false, radius: 0.0, padding: [14.0, 14.0], least: 32.0 };
    Piece::Box(ground, Box::new(content))
}
