//! Chips to tap: short answers beside each other, of which one or several are chosen.

use crate::kiosk::block::kind::Kind;
use crate::kiosk::canvas::GAP;
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Push, Theme, Tone};
use crate::kiosk::widget::press;

use iced::widget::{Column, Row, container, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// An answer to tap.
#[derive(Debug, Clone)]
pub struct Chip {
    /// What it says.
    pub label: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

#[derive(Debug)]
pub(super) struct Chips {
    /// The place of the first among all that can be pressed.
    pub(super) first: usize,
    pub(super) chips: Vec<Chip>,
    /// The least height of a chip.
    pub(super) least: f32,
}

/// The least height of a chip where many have to stand on one screen: staff tap them, who are quick with it.
pub(super) const LOW: f32 = 64.0;

const ROLE: Role = Role::Note;
const PADDING: f32 = 16.0;
const CHECK: f32 = 24.0;
const CHECK_GAP: f32 = 6.0;

/// The space above and below the words of a chip of several lines.
const AROUND: f32 = 14.0;

/// A chip's size; the room of the check is there whether it is chosen or not, so that nothing moves.
struct Cut {
    width: f32,
    height: f32,
}

impl Chips {
    fn cut(&self, chip: &Chip, column: f32) -> Cut {
        let beside = 2.0 * PADDING + CHECK + CHECK_GAP;
        let whole = text::measure(ROLE, &chip.label, f32::INFINITY).width.ceil() + beside;
        let width = whole.min(column);
        let words = text::height(ROLE, &chip.label, width - beside);
        Cut { width, height: (words + 2.0 * AROUND).max(self.least) }
    }

    /// The chips row by row, each with its place and its size.
    fn rows(&self, column: f32) -> Vec<Vec<(usize, Cut)>> {
        let mut rows: Vec<Vec<(usize, Cut)>> = Vec::new();
        let mut used = f32::INFINITY;
        for (place, chip) in self.chips.iter().enumerate() {
            let cut = self.cut(chip, column);
            if used + GAP + cut.width > column {
                rows.push(Vec::new());
                used = -GAP;
            }
            used += GAP + cut.width;
            rows.last_mut().into_iter().for_each(|row| row.push((place, Cut { ..cut })));
        }
        rows
    }
}

fn height_of(row: &[(usize, Cut)]) -> f32 {
    row.iter().map(|(_, cut)| cut.height).fold(0.0, f32::max)
}

impl Kind for Chips {
    fn height(&self, width: f32) -> f32 {
        self.rows(width).iter().map(|row| height_of(row) + GAP).sum::<f32>() - GAP
    }

    fn view(&self, width: f32) -> Element<'_, usize, Theme> {
        let rows = self.rows(width).into_iter().map(|chips| {
            let height = height_of(&chips);
            let chips = chips.into_iter().map(|(place, cut)| self.chip(place, cut.width, height));
            Row::with_children(chips).spacing(GAP).into()
        });
        Column::with_children(rows).spacing(GAP).into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        let chips = (self.first..).zip(&self.chips);
        chips.map(|(place, chip)| Said::action(chip.label.clone(), place)).collect()
    }
}

impl Chips {
    fn chip(&self, place: usize, width: f32, height: f32) -> Element<'_, usize, Theme> {
        let Chip { label, is_chosen } = &self.chips[place];
        let check = is_chosen.then(|| icon(Icon::Check, CHECK, Ink::Accent(Tone::PrimaryWeak)));
        let room = if *is_chosen { 0.0 } else { (CHECK + CHECK_GAP) / 2.0 };
        let label = container(prose(ROLE, label).width(Fill)).padding([0.0, room]);
        let content = row![check, label].spacing(CHECK_GAP).align_y(Center);
        press(container(content).center_y(Fill), self.first + place)
            .padding([0.0, PADDING])
            .width(width)
            .height(height)
            .class(Push::Choice(Tone::PrimaryWeak, *is_chosen))
            .into()
    }
}
