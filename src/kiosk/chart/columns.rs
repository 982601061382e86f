//! Columns beside each other, each of two parts: one filled, on one that is outlined.

use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Ink, Role, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{Column, Row, column, container, space};
use iced::{Center, Element, Fill, Size};

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// What stands below it, where there is room.
    pub label: String,
    /// The part above, filled.
    pub above: u64,
    /// The part below, outlined.
    pub below: u64,
    /// Both together, as it is read.
    pub total: String,
}

/// Columns in the room they have.
#[derive(Debug, Clone)]
pub struct Columns {
    ticks: Vec<Placed>,
    size: Size,
    step: f32,
    label_every: usize,
}

/// A column with the heights of its parts.
#[derive(Debug, Clone)]
struct Placed {
    label: Option<String>,
    total: Option<String>,
    above: f32,
    below: f32,
}

/// The space between two columns, as a part of both.
const BETWEEN: f32 = 0.28;

/// The widest that a column is.
const WIDEST: f32 = 96.0;

/// The space between a label and its neighbour.
const APART: f32 = 12.0;

const ROLE: Role = Role::Small;

impl Columns {
    /// Arranges columns in `size` design pixels.
    pub fn new(ticks: &[Tick], size: Size) -> Self {
        let step = size.width / ticks.len().max(1) as f32;
        let widest = |words: fn(&Tick) -> &String| {
            let widths =
                ticks.iter().map(|tick| text::measure(ROLE, words(tick), f32::INFINITY).width);
            widths.fold(0.0, f32::max)
        };
        let has_totals = widest(|tick| &tick.total) + 4.0 <= step;
        let label_every = ((widest(|tick| &tick.label) + APART) / step).ceil().max(1.0) as usize;
        let most = ticks.iter().map(|tick| tick.above + tick.below).max().unwrap_or(0).max(1);
        let top = if has_totals { ROLE.line() } else { 0.0 };
        let room = (size.height - ROLE.line() - RULE - top).max(0.0);
        let height = |count: u64| (count as f32 / most as f32 * room).floor();
        let ticks = ticks.iter().enumerate().map(|(place, tick)| {
            // The last label may be the one that was left out: the first days are told.
            let is_told = place.is_multiple_of(label_every)
                && place + label_every <= ticks.len().max(label_every);
            let is_told = is_told || place == 0;
            let total = has_totals && tick.above + tick.below > 0;
            Placed {
                label: is_told.then(|| tick.label.clone()),
                total: total.then(|| tick.total.clone()),
                above: height(tick.above + tick.below) - height(tick.below),
                below: height(tick.below),
            }
        });
        Self { ticks: ticks.collect(), size, step, label_every }
    }

    /// What is written on them, in the order of drawing.
    pub fn describe<Message>(&self) -> Vec<Said<Message>> {
        let totals = self.ticks.iter().filter_map(|tick| tick.total.clone());
        let labels = self.ticks.iter().filter_map(|tick| tick.label.clone());
        totals.chain(labels).map(Said::Text).collect()
    }

    /// The columns on their line, with what stands below it.
    pub fn view<'a, Message: 'a>(&self) -> Element<'a, Message, Theme> {
        let bars = self.ticks.iter().map(|tick| self.bar(tick));
        let height = (self.size.height - ROLE.line() - RULE).max(0.0);
        let bars = Row::with_children(bars).height(height).align_y(iced::Bottom);
        let line = container(space::horizontal().width(self.size.width))
            .height(RULE)
            .class(Panel::Rule(Tone::Paper));
        let labels = self.ticks.iter().filter_map(|tick| tick.label.as_ref());
        let labels = labels.map(|label| self.label(label));
        column![bars, line, Row::with_children(labels)].width(self.size.width).into()
    }

    fn bar<'a, Message: 'a>(&self, tick: &Placed) -> Element<'a, Message, Theme> {
        let width = (self.step * (1.0 - BETWEEN)).min(WIDEST).floor();
        let part = |height: f32, panel| {
            (height > 0.0)
                .then(|| container(space::horizontal().width(width)).height(height).class(panel))
        };
        let total = tick.total.clone().map(|total| prose(ROLE, total));
        let bar = Column::new()
            .push(total)
            .push(part(tick.above, Panel::Bar(true)))
            .push(part(tick.below, Panel::Bar(false)))
            .align_x(Center);
        container(bar).center_x(self.step).into()
    }

    /// A label below its column; it may reach below those that have none.
    fn label<'a, Message: 'a>(&self, label: &str) -> Element<'a, Message, Theme> {
        let words = prose(ROLE, label.to_owned()).ink(Ink::Muted(Tone::Surface));
        let width = self.step * self.label_every as f32;
        if self.label_every == 1 {
            return container(words).center_x(width).into();
        }
        container(words.width(Fill)).width(width).into()
    }
}

/// The line below the columns.
const RULE: f32 = 3.0;

#[cfg(test)]
mod tests {
    use super::*;

    use crate::kiosk::text::load_fonts;

    use proptest::prelude::*;

    proptest! {
        #[test]
        fn columns_are_as_high_as_what_they_count(
            counts in prop::collection::vec((0_u64..500, 0_u64..500), 1..31),
            width in 300.0_f32..1500.0,
            height in 150.0_f32..700.0,
        ) {
            load_fonts();
            let tick = |(above, below): &(u64, u64)| Tick {
                label: "30".to_owned(),
                above: *above,
                below: *below,
                total: (above + below).to_string(),
            };
            let ticks: Vec<Tick> = counts.iter().map(tick).collect();
            let columns = Columns::new(&ticks, Size::new(width, height));
            let most = counts.iter().map(|(above, below)| above + below).max().unwrap_or(0);
            let highest = columns.ticks.iter().map(|tick| tick.above + tick.below).fold(0.0, f32::max);
            for ((above, below), tick) in counts.iter().zip(&columns.ticks) {
                let expected = |count: u64| count as f32 * highest / most.max(1) as f32;
                prop_assert!((tick.above + tick.below - expected(above + below)).abs() <= 1.5);
                prop_assert!((tick.below - expected(*below)).abs() <= 1.5);
            }
            let total = if columns.ticks.iter().any(|tick| tick.total.is_some()) { ROLE.line() } else { 0.0 };
            prop_assert!(highest + total + ROLE.line() + RULE <= height + 0.5);
        }
    }
}
