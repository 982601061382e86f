//! A row of small columns: how far people came, step by step.

use crate::kiosk::theme::{Panel, Theme};

use iced::widget::{Row, container, space};
use iced::{Bottom, Element, Size};

/// The size of the row, in design pixels.
pub const SPARK: Size = Size::new(230.0, 64.0);

const SPACING: f32 = 4.0;

/// The least height of a column.
const LEAST: f32 = 3.0;

/// Small columns of `counts`; the one at `marked` is filled, the others are outlined.
pub fn spark<'a, Message: 'a>(
    counts: impl ExactSizeIterator<Item = u64> + Clone,
    marked: Option<usize>,
) -> Element<'a, Message, Theme> {
    let most = counts.clone().max().unwrap_or(0).max(1);
    let each = (SPARK.width + SPACING) / counts.len().max(1) as f32 - SPACING;
    let columns = counts.enumerate().map(|(place, count)| {
        let height = (count as f32 / most as f32 * SPARK.height).max(LEAST);
        let column = container(space::horizontal().width(each.clamp(2.0, 40.0))).height(height);
        Element::from(column.class(Panel::Bar(marked == Some(place))))
    });
    let row = Row::with_children(columns).spacing(SPACING).align_y(Bottom);
    container(row).width(SPARK.width).align_y(Bottom).height(SPARK.height).into()
}
