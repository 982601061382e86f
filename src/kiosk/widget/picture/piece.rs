//! Pieces that pictures are put together from: each knows its height, its look and its words.
//!
//! Lengths of a piece are those of the picture's own design; `scale` makes them design pixels of the
//! canvas.

use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::kiosk::widget::badge::number;

use iced::widget::{Column, Row, container, space};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// A piece of a picture.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    /// Nothing, so high.
    Space(f32),
    /// A text.
    Text(Letters),
    /// An icon in the middle, on a tone.
    Icon(Icon, f32, Ink),
    /// The number of an action.
    Mark(u8),
    /// Pieces on top of each other.
    Stack(f32, Vec<Piece>),
    /// Pieces beside each other: those without a width share what is left.
    Beside(f32, Vec<(Option<f32>, Piece)>),
    /// A piece on a ground of its own.
    Box(Ground, Box<Piece>),
}

/// How a text of a picture is set.
#[derive(Debug, Clone)]
pub(super) struct Letters {
    pub(super) text: String,
    pub(super) size: f32,
    pub(super) look: Look,
    pub(super) is_centered: bool,
}

/// How much a text of a picture stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Plain,
    Bold,
    Quiet,
}

/// What a piece stands on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ground {
    pub(super) tone: Tone,
    pub(super) has_edge: bool,
    pub(super) radius: f32,
    /// Above and below, left and right.
    pub(super) padding: [f32; 2],
    /// The least height within the padding.
    pub(super) least: f32,
}

/// The side of a mark.
pub(super) const MARK: f32 = 40.0;

impl Piece {
    /// The height in a column of `width` design pixels.
    pub(super) fn height(&self, width: f32, scale: f32) -> f32 {
        match self {
            Self::Space(height) => height * scale,
            Self::Text(letters) => letters.height(width, scale),
            Self::Icon(_, side, _) => side * scale,
            Self::Mark(_) => MARK * scale,
            Self::Stack(gap, pieces) => {
                let heights = pieces.iter().map(|piece| piece.height(width, scale));
                heights.sum::<f32>() + gap * scale * pieces.len().saturating_sub(1) as f32
            }
            Self::Beside(gap, cells) => {
                let widths = widths(*gap, cells, width, scale);
                let heights = cells.iter().zip(widths);
                heights.map(|((_, piece), width)| piece.height(width, scale)).fold(0.0, f32::max)
            }
            Self::Box(ground, piece) => {
                let [vertical, horizontal] = ground.padding.map(|length| 2.0 * length * scale);
                piece.height(width - horizontal, scale).max(ground.least * scale) + vertical
            }
        }
    }

    /// The piece in a column of `width` design pixels.
    pub(super) fn view<'a, Message: 'a>(
        &self,
        width: f32,
        scale: f32,
    ) -> Element<'a, Message, Theme> {
        match self {
            Self::Space(height) => space::horizontal().height(height * scale).into(),
            Self::Text(letters) => letters.view(width, scale),
            Self::Icon(mark, side, ink) => {
                container(icon(*mark, side * scale, *ink)).center_x(width).into()
            }
            Self::Mark(mark) => number(*mark, Tone::Gold, MARK * scale, role(22.0, scale)),
            Self::Stack(gap, pieces) => {
                let views = pieces.iter().map(|piece| piece.view(width, scale));
                Column::with_children(views).spacing(gap * scale).width(width).into()
            }
            Self::Beside(gap, cells) => {
                let widths = widths(*gap, cells, width, scale);
                let cells = cells.iter().zip(widths).map(|((_, piece), width)| {
                    container(piece.view(width, scale)).width(width).into()
                });
                Row::with_children(cells).spacing(gap * scale).align_y(Center).into()
            }
            Self::Box(ground, piece) => {
                let inner = width - 2.0 * ground.padding[1] * scale;
                container(piece.view(inner, scale))
                    .width(width)
                    .center_y(self.height(width, scale))
                    .padding(ground.padding.map(|length| length * scale))
                    .class(ground.panel(scale))
                    .into()
            }
        }
    }

    /// Adds the words of the piece, in the order of drawing.
    pub(super) fn say(&self, said: &mut Vec<String>) {
        match self {
            Self::Space(_) | Self::Icon(..) => {}
            Self::Text(letters) => said.push(letters.text.clone()),
            Self::Mark(mark) => said.push(format!("{mark}.")),
            Self::Stack(_, pieces) => pieces.iter().for_each(|piece| piece.say(said)),
            Self::Beside(_, cells) => cells.iter().for_each(|(_, piece)| piece.say(said)),
            Self::Box(_, piece) => piece.say(said),
        }
    }
}

impl Letters {
    fn height(&self, width: f32, scale: f32) -> f32 {
        text::height(role(self.size, scale), &self.marked(), width)
    }

    fn view<'a, Message: 'a>(&self, width: f32, scale: f32) -> Element<'a, Message, Theme> {
        let set = prose(role(self.size, scale), self.marked()).width(width);
        let set = if self.look == Look::Quiet { set.ink(Ink::Muted(Tone::Surface)) } else { set };
        if self.is_centered { set.centered().into() } else { set.width(Fill).into() }
    }

    /// The text as it is set: bold as a whole or not at all.
    fn marked(&self) -> String {
        match self.look {
            Look::Bold => format!("**{}**", self.text),
            Look::Plain | Look::Quiet => self.text.clone(),
        }
    }
}

impl Ground {
    fn panel(self, scale: f32) -> Panel {
        let radius = self.radius * scale;
        if self.has_edge { Panel::Card(self.tone, radius) } else { Panel::Fill(self.tone, radius) }
    }
}

fn role(size: f32, scale: f32) -> Role {
    Role::Picture((size * scale * 10.0) as u16)
}

/// The width of each cell in a row of `width` design pixels.
fn widths(gap: f32, cells: &[(Option<f32>, Piece)], width: f32, scale: f32) -> Vec<f32> {
    let gaps = gap * scale * cells.len().saturating_sub(1) as f32;
    let fixed: f32 = cells.iter().filter_map(|(width, _)| *width).sum::<f32>() * scale;
    let shared = cells.iter().filter(|(width, _)| width.is_none()).count().max(1) as f32;
    let share = ((width - gaps - fixed) / shared).max(1.0);
    cells.iter().map(|(width, _)| width.map_or(share, |width| width * scale)).collect()
}
