//! How cards stand on pages, below a sentence if there is one to say.

use crate::kiosk::canvas::GAP;
use crate::kiosk::text::{self, Role};

use iced::Size;

use std::ops::Range;

/// How cards stand on pages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pages {
    /// How many stand beside each other.
    pub columns: usize,
    /// The size of each, in design pixels.
    pub card: Size,
    rows: usize,
    cards: usize,
    /// Whether the sentence has a page for itself: there is no room for a card below it.
    has_note_alone: bool,
}

/// The least height of a card, that of one with a title of two lines, and the most it takes, in design
/// pixels.
const LEAST: f32 = 96.0;
const TWO_LINES: f32 = 118.0;
const MOST: f32 = 176.0;

/// How many rows of titles of two lines are enough not to have more rows of lower cards.
const ENOUGH_ROWS: usize = 3;

/// The widths from which on cards stand beside each other where one column is not enough: two of them; two
/// where only one row has room; and three below a sentence, which names more than two columns show.
const TWO_COLUMNS: f32 = 1200.0;
const TWO_IN_A_ROW: f32 = 600.0;
const THREE_COLUMNS: f32 = 1680.0;

/// The space between the sentence and the cards.
pub const NOTE_GAP: f32 = 12.0;

/// What the sentence is set in.
pub const NOTE: Role = Role::Compact;

impl Pages {
    /// Puts so many cards on pages of `room`, each below `note`.
    pub fn new(room: Size, note: Option<&str>, cards: usize) -> Self {
        let taken = note.map_or(0.0, |note| text::height(NOTE, note, room.width) + NOTE_GAP);
        let below = room.height - taken;
        let has_note_alone = note.is_some() && below < LEAST;
        let height = if has_note_alone { room.height } else { below };
        let rows_of = |card: f32| ((height + GAP) / (card + GAP)).floor().max(0.0) as usize;
        let roomy = rows_of(TWO_LINES);
        let fitting = if roomy >= ENOUGH_ROWS { roomy } else { rows_of(LEAST) };
        let columns = match room.width {
            _ if cards <= fitting => 1,
            THREE_COLUMNS.. if note.is_some() => 3,
            TWO_COLUMNS.. => 2,
            TWO_IN_A_ROW.. if fitting == 1 => 2,
            _ => 1,
        };
        let rows = fitting.min(cards.div_ceil(columns));
        let share = (height + GAP) / rows.max(1) as f32 - GAP;
        let width = (room.width - GAP * (columns - 1) as f32) / columns as f32;
        let card = Size::new(width.floor(), share.min(MOST).floor());
        Self { columns, card, rows, cards, has_note_alone }
    }

    /// How many pages there are; at least one.
    pub fn count(&self) -> usize {
        let of_cards = self
            .cards
            .checked_div(self.per_page())
            .map_or(0, |full| full + usize::from(!self.cards.is_multiple_of(self.per_page())));
        (of_cards + usize::from(self.has_note_alone)).max(1)
    }

    /// Whether a page begins with the sentence.
    pub fn has_note(&self, page: usize) -> bool {
        !self.has_note_alone || page == 0
    }

    /// The cards of a page.
    pub fn cards(&self, page: usize) -> Range<usize> {
        let Some(nth) = page.checked_sub(usize::from(self.has_note_alone)) else {
            return 0..0;
        };
        let from = (nth * self.per_page()).min(self.cards);
        from..(from + self.per_page()).min(self.cards)
    }

    /// The page that a card is on.
    pub fn page_of(&self, card: usize) -> usize {
        let nth = card.checked_div(self.per_page()).unwrap_or(0);
        // Who has not turned the page stays with the sentence.
        let before = usize::from(self.has_note_alone && card > 0);
        (nth + before).min(self.count() - 1)
    }

    fn per_page(&self) -> usize {
        self.rows * self.columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::text::load_fonts;

    use proptest::prelude::*;

    const LINE: &str = "Chưa thấy đúng việc này.";

    #[test]
    fn a_wide_room_above_keys_has_two_rows_of_two() {
        let pages = Pages::new(Size::new(1824.0, 274.0), None, 9);
        assert_eq!((pages.columns, pages.rows, pages.count()), (2, 2, 3));
        assert_eq!(pages.cards(2), 8..9);
    }

    #[test]
    fn few_cards_have_the_whole_width_and_are_never_too_high() {
        let pages = Pages::new(Size::new(1824.0, 690.0), None, 3);
        assert_eq!((pages.columns, pages.rows, pages.card.height), (1, 3, MOST));
    }

    #[test]
    fn a_sentence_that_leaves_no_room_has_a_page_for_itself() {
        load_fonts();
        let room = Size::new(813.0, 120.0);
        let pages = Pages::new(room, Some(LINE), 2);
        assert_eq!(pages.count(), 2);
        assert!(pages.has_note(0) && !pages.has_note(1));
        assert_eq!((pages.cards(0), pages.cards(1)), (0..0, 0..2));
        let roomy = Pages::new(Size::new(813.0, 300.0), Some(LINE), 2);
        assert_eq!((roomy.count(), roomy.cards(0)), (1, 0..2));
    }

    #[test]
    fn a_room_too_low_for_any_card_has_one_empty_page() {
        let pages = Pages::new(Size::new(500.0, 20.0), None, 5);
        assert_eq!((pages.count(), pages.cards(0), pages.page_of(3)), (1, 0..0, 0));
    }

    proptest! {
        #[test]
        fn every_card_is_on_one_page_in_order(
            width in 300.0f32..2000.0,
            height in 60.0f32..1600.0,
            cards in 0usize..40,
            has_note: bool,
        ) {
            load_fonts();
            let pages = Pages::new(Size::new(width, height), has_note.then_some(LINE), cards);
            let shown: Vec<usize> = (0..pages.count()).flat_map(|page| pages.cards(page)).collect();
            prop_assert!(shown.is_empty() || shown.iter().copied().eq(0..cards));
            prop_assert!(height < LEAST || shown.len() == cards);
            for card in &shown[..shown.len().min(40)] {
                let page = pages.page_of(*card);
                prop_assert!(pages.cards(page).contains(card) || *card == 0);
            }
        }
    }
}
