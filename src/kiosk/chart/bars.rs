//! Bars below each other, each with what it counts before or above it and its number behind it.

use crate::kiosk::fitting::start_that_fits;
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Role, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{Column, column, container, row, space};
use iced::{Center, Element};

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it counts.
    pub label: String,
    /// How many.
    pub count: u64,
    /// The number as it is read.
    pub number: String,
}

/// Bars in the room they have.
#[derive(Debug, Clone)]
pub struct Bars {
    bars: Vec<Placed>,
    /// The width of what stands before a bar; nothing where it stands above.
    label: Option<f32>,
    track: f32,
    number: f32,
}

#[derive(Debug, Clone)]
struct Placed {
    label: String,
    number: String,
    length: f32,
}

const ROLE: Role = Role::Small;
const THICK: f32 = 20.0;
const LEADING: f32 = 2.0;
const SPACING: f32 = 12.0;
const BEFORE_NUMBER: f32 = 16.0;

/// The width from which on a bar stands on one line with what it counts, and the part that this takes.
const WIDE: f32 = 480.0;
const LABEL_SHARE: f32 = 0.52;

impl Bars {
    /// Arranges the first of `bars` that `width` by `height` design pixels have room for.
    pub fn new(bars: &[Bar], width: f32, height: f32) -> Self {
        let shown = ((height + SPACING) / (each(width) + SPACING)).max(0.0) as usize;
        let bars = &bars[..shown.min(bars.len())];
        let numbers =
            bars.iter().map(|bar| text::measure(ROLE, &bar.number, f32::INFINITY).width.ceil());
        let number = numbers.fold(0.0, f32::max) + 2.0;
        let label = (width >= WIDE).then(|| (width * LABEL_SHARE).floor());
        let before = label.map_or(0.0, |label| label + BEFORE_NUMBER);
        let track = (width - before - number - BEFORE_NUMBER).max(0.0);
        let most = bars.iter().map(|bar| bar.count).max().unwrap_or(0).max(1);
        let placed = bars.iter().map(|bar| Placed {
            label: start_that_fits(ROLE, &bar.label, label.unwrap_or(width), ROLE.line())
                .into_owned(),
            number: bar.number.clone(),
            length: (bar.count as f32 / most as f32 * track).floor(),
        });
        Self { bars: placed.collect(), label, track, number }
    }

    /// The height of `count` bars across `width` design pixels.
    pub fn height_of(count: usize, width: f32) -> f32 {
        (count as f32 * (each(width) + SPACING) - SPACING).max(0.0)
    }

    /// What is written on them, in the order of drawing.
    pub fn describe<Message>(&self) -> Vec<Said<Message>> {
        let said = |bar: &Placed| [bar.label.clone(), bar.number.clone()].map(Said::Text);
        self.bars.iter().flat_map(said).collect()
    }

    /// The bars.
    pub fn view<'a, Message: 'a>(&self, tone: Tone) -> Element<'a, Message, Theme> {
        let bars = self.bars.iter().map(|bar| self.bar(bar, tone));
        Column::with_children(bars).spacing(SPACING).into()
    }

    fn bar<'a, Message: 'a>(&self, bar: &Placed, tone: Tone) -> Element<'a, Message, Theme> {
        let part = |width: f32, panel| {
            container(space::horizontal().width(width)).height(THICK).class(panel)
        };
        let rest = (self.track - bar.length).max(0.0);
        let track = row![
            part(bar.length, Panel::Fill(tone, 4.0)),
            part(rest, Panel::Fill(Tone::Paper, 4.0))
        ];
        let number = prose(ROLE, bar.number.clone()).bold().width(self.number).flush_right();
        let line = row![track, number].spacing(BEFORE_NUMBER).align_y(Center);
        let line = container(line).center_y(ROLE.line());
        let label = prose(ROLE, bar.label.clone());
        match self.label {
            Some(width) => row![label.width(width), line].spacing(BEFORE_NUMBER).into(),
            None => column![label, line].spacing(LEADING).into(),
        }
    }
}

/// The height of a bar with what it counts.
fn each(width: f32) -> f32 {
    if width >= WIDE { ROLE.line() } else { 2.0 * ROLE.line() + LEADING }
}
