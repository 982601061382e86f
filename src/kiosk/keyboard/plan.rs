//! Where the keys go in the room there is.

use crate::kiosk::canvas::{GAP, TARGET};
use crate::kiosk::keyboard::board::Grid;
use crate::kiosk::keyboard::key::{Board, Key};

use iced::{Point, Rectangle, Size};

/// The least height of a key where a canvas has no room for more, in design pixels.
const LOWEST: f32 = 64.0;

/// The widest that a key of digits alone is, in design pixels.
const WIDEST_DIGIT: f32 = 150.0;

/// Half a pixel of slack: widths are sums of rounded lengths.
const SLACK: f32 = 0.5;

/// How the keys of a keyboard are arranged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plan {
    grid: Grid,
    /// How wide all of it is, in design pixels.
    width: f32,
    key_height: f32,
}

impl Plan {
    /// Keys to write with, across the bottom of `room`, where what is above them would like to have `rest`.
    pub fn writing(room: Size, rest: f32) -> Self {
        let has_width = |grid: &Grid| least_width(*grid) <= room.width + SLACK;
        let leaves_rest = |grid: Grid| height(grid, TARGET) + GAP + rest <= room.height + SLACK;
        let first = if leaves_rest(Grid::Usual) { Grid::Usual } else { Grid::Low };
        let grids = [first, Grid::Usual, Grid::Narrow];
        let grid = grids.into_iter().find(has_width).unwrap_or(Grid::Narrowest);
        Self { grid, width: room.width, key_height: key_height(grid, room) }
    }

    /// Digits alone, in `room`.
    pub fn numeric(room: Size) -> Self {
        let grid = Grid::Numeric;
        let columns = grid.columns() as f32;
        let widest = columns * (WIDEST_DIGIT + GAP) - GAP;
        Self { grid, width: room.width.min(widest), key_height: key_height(grid, room) }
    }

    /// The size of the whole keyboard, in design pixels.
    pub fn size(&self) -> Size {
        Size::new(self.width, height(self.grid, self.key_height))
    }

    /// The keys of a board, each with its place from the keyboard's upper left corner on.
    pub(super) fn places(&self, board: Board) -> Vec<(Key, Rectangle)> {
        let half = (self.width + GAP) / (2.0 * self.grid.columns() as f32);
        let mut places = Vec::new();
        for (nth, row) in self.grid.rows(board).enumerate() {
            let (y, mut halves) = (nth as f32 * (self.key_height + GAP), 0);
            for place in row {
                let width = place.halves as f32 * half - GAP;
                let corner = Point::new(halves as f32 * half, y);
                let size = Size::new(width, self.key_height);
                places.extend(place.key.map(|key| (key, Rectangle::new(corner, size))));
                halves += place.halves;
            }
        }
        places
    }
}

fn least_width(grid: Grid) -> f32 {
    grid.columns() as f32 * (TARGET + GAP) - GAP
}

fn height(grid: Grid, key: f32) -> f32 {
    grid.row_count() as f32 * (key + GAP) - GAP
}

/// As high as a finger likes it, less only where the room is lower than that.
fn key_height(grid: Grid, room: Size) -> f32 {
    let share = (room.height + GAP) / grid.row_count() as f32 - GAP;
    share.clamp(LOWEST, TARGET).floor()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hub::TextSize;
    use crate::kiosk::canvas::Canvas;

    const REST: f32 = 300.0;

    fn plan(width: f32, height: f32, text: TextSize) -> (Plan, Size) {
        let room = Canvas::new(Size::new(width, height), 1.0, text).body();
        (Plan::writing(room, REST), room)
    }

    #[test]
    fn every_canvas_has_keys_of_full_size() {
        for (width, height) in [(1920.0, 1080.0), (1366.0, 768.0), (1080.0, 1920.0)] {
            for text in TextSize::ALL {
                let (plan, room) = plan(width, height, text);
                assert!(plan.size().height + TARGET <= room.height, "{plan:?}");
                for (_, place) in plan.places(Board::Letters) {
                    assert!(place.width >= TARGET - SLACK, "{plan:?}: {place:?}");
                    assert!(place.height >= TARGET, "{plan:?}: {place:?}");
                    assert!(place.x + place.width <= room.width + SLACK, "{plan:?}: {place:?}");
                }
            }
        }
    }

    #[test]
    fn letters_keep_a_typewriters_order_where_there_is_room_for_ten_in_a_row() {
        let grid = |width, height, text| plan(width, height, text).0.grid;
        assert_eq!(grid(1920.0, 1080.0, TextSize::Normal), Grid::Usual);
        assert_eq!(grid(1920.0, 1080.0, TextSize::Large), Grid::Low);
        assert_eq!(grid(1366.0, 768.0, TextSize::Larger), Grid::Low);
        assert_eq!(grid(1080.0, 1920.0, TextSize::Normal), Grid::Usual);
        assert_eq!(grid(1080.0, 1920.0, TextSize::Large), Grid::Narrow);
        assert_eq!(grid(1080.0, 1920.0, TextSize::Larger), Grid::Narrowest);
    }

    #[test]
    fn keys_stand_a_gap_apart_and_never_overlap() {
        let (plan, _) = plan(1920.0, 1080.0, TextSize::Normal);
        let places = plan.places(Board::Digits);
        for (nth, (_, one)) in places.iter().enumerate() {
            for (_, other) in &places[nth + 1..] {
                let across = (other.x - one.x - one.width).max(one.x - other.x - other.width);
                let down = (other.y - one.y - one.height).max(one.y - other.y - other.height);
                assert!(across.max(down) >= GAP - SLACK, "{one:?} and {other:?}");
            }
        }
    }

    #[test]
    fn a_canvas_without_room_has_lower_keys_rather_than_none() {
        let plan = Plan::writing(Size::new(912.0, 420.0), REST);
        let (_, first) = plan.places(Board::Letters)[0];
        assert!((LOWEST..TARGET).contains(&first.height), "{first:?}");
    }

    #[test]
    fn digits_alone_are_no_wider_than_they_need() {
        let plan = Plan::numeric(Size::new(900.0, 600.0));
        assert_eq!(plan.size(), Size::new(3.0 * 150.0 + 2.0 * GAP, 4.0 * 88.0 + 3.0 * GAP));
        assert_eq!(plan.places(Board::Numeric).len(), 12);
    }
}
