//! A table of counts, darker where there are more; the counts are written in it.

use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Ink, Role, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{Column, Row as Line, container};
use iced::{Element, Size};

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it counts.
    pub label: String,
    /// The counts, one a column.
    pub counts: Vec<u64>,
}

/// A table in the room it has.
#[derive(Debug, Clone)]
pub struct Heat {
    heads: Vec<String>,
    rows: Vec<Row>,
    most: u64,
    label: f32,
    cell: Size,
}

const ROLE: Role = Role::Small;
const SPACING: f32 = 4.0;
const BEFORE_CELLS: f32 = 12.0;
const HIGHEST: f32 = 84.0;

impl Heat {
    /// Arranges a table in `size` design pixels, with `heads` above its columns.
    pub fn new(heads: Vec<String>, rows: Vec<Row>, size: Size) -> Self {
        let width = |words: &String| text::measure(ROLE, words, f32::INFINITY).width.ceil();
        let label = rows.iter().map(|row| width(&row.label)).fold(0.0, f32::max) + BEFORE_CELLS;
        let columns = heads.len().max(1) as f32;
        let lines = rows.len().max(1) as f32;
        let cell = Size::new(
            ((size.width - label - SPACING) / columns - SPACING).floor().max(1.0),
            ((size.height - ROLE.line()) / lines - SPACING).floor().clamp(1.0, HIGHEST),
        );
        let most = rows.iter().flat_map(|row| &row.counts).max().copied().unwrap_or(0);
        Self { heads, rows, most, label, cell }
    }

    /// How many of `count` rows go into one so that what is left has room in `height` design pixels.
    pub fn gather(count: usize, height: f32) -> usize {
        let fits = ((height - ROLE.line()) / (ROLE.line() + SPACING)).max(1.0) as usize;
        count.div_ceil(fits).max(1)
    }

    /// What is written in it, in the order of drawing.
    pub fn describe<Message>(&self) -> Vec<Said<Message>> {
        let heads = self.heads.iter().cloned();
        let rows = self.rows.iter().flat_map(|row| {
            let counts = row.counts.iter().filter(|count| **count > 0).map(u64::to_string);
            std::iter::once(row.label.clone()).chain(counts)
        });
        heads.chain(rows).map(Said::Text).collect()
    }

    /// The table.
    pub fn view<'a, Message: 'a>(&self) -> Element<'a, Message, Theme> {
        let head = |head: &String| {
            let head = prose(ROLE, head.clone()).ink(Ink::Muted(Tone::Surface));
            Element::from(container(head).center_x(self.cell.width))
        };
        let corner = container(iced::widget::space::horizontal().width(self.label)).into();
        let heads = std::iter::once(corner).chain(self.heads.iter().map(head));
        let rows = self.rows.iter().map(|row| self.row(row));
        Column::new()
            .push(Line::with_children(heads).spacing(SPACING))
            .extend(rows)
            .spacing(SPACING)
            .into()
    }

    fn row<'a, Message: 'a>(&self, row: &Row) -> Element<'a, Message, Theme> {
        let label = prose(ROLE, row.label.clone()).ink(Ink::Muted(Tone::Surface));
        let label = container(label).width(self.label).center_y(self.cell.height);
        let cells = row.counts.iter().map(|count| self.cell(*count));
        Line::new().push(label).extend(cells).spacing(SPACING).into()
    }

    fn cell<'a, Message: 'a>(&self, count: u64) -> Element<'a, Message, Theme> {
        let words = (count > 0).then(|| prose(ROLE, count.to_string()));
        container(iced::widget::row![words])
            .center_x(self.cell.width)
            .center_y(self.cell.height)
            .class(Panel::Fill(tone(count, self.most), 8.0))
            .into()
    }
}

/// The tone of a count, of which there are four.
fn tone(count: u64, most: u64) -> Tone {
    match count * 3 {
        0 => Tone::Paper,
        weighed if weighed <= most => Tone::PrimaryWeak,
        weighed if weighed <= 2 * most => Tone::Primary,
        _ => Tone::Strong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_is_darker() {
        let tones = [0, 1, 3, 4, 6, 7, 9].map(|count| tone(count, 9));
        use Tone::{Paper, Primary, PrimaryWeak, Strong};
        assert_eq!(tones, [Paper, PrimaryWeak, PrimaryWeak, Primary, Primary, Strong, Strong]);
        assert_eq!(tone(0, 0), Paper);
    }
}
