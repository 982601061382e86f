//! The boards: which keys there are, row by row, as data.

use crate::kiosk::keyboard::key::{Board, Key};

/// How keys are arranged: the more columns, the fewer rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grid {
    /// Twelve columns, the letters as on a typewriter, in as few rows as they take.
    Low,
    /// Ten columns, the letters as on a typewriter.
    Usual,
    /// Eight columns, the letters from A to Z.
    Narrow,
    /// Six columns, the letters from A to Z.
    Narrowest,
    /// Three columns of digits.
    Numeric,
}

/// A place in a row: a key, or nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) key: Option<Key>,
    /// How wide it is, in halves of a column.
    pub(super) halves: usize,
}

/// The rows of a board, from top to bottom. A character stands for its key, a word for what another key
/// does, `none` for nothing; a number behind a word says how many halves of a column it takes if not two.
type Rows = &'static [&'static str];

const LETTERS_LOW: Rows = &[
    "q w e r t y u i o p clear erase",
    "digits a s d f g h j k l method:4",
    "shift z x c v b n m space:4 done:4",
];

const DIGITS_LOW: Rows = &[
    "1 2 3 4 5 6 7 8 9 0 clear erase",
    "letters - / : ; ( ) & @ + = _",
    ". , ? ! ' \" # % space:4 done:4",
];

const LETTERS_USUAL: Rows = &[
    "q w e r t y u i o p",
    "none:1 a s d f g h j k l none:1",
    "shift:3 z x c v b n m erase:3",
    "digits:3 method:3 space:8 clear:3 done:3",
];

const DIGITS_USUAL: Rows = &[
    "1 2 3 4 5 6 7 8 9 0",
    "- / : ; ( ) & @ + =",
    "% # . , ? ! ' erase:6",
    "letters:3 \" _ space:7 clear:3 done:3",
];

const LETTERS_NARROW: Rows = &[
    "a b c d e f g h",
    "i j k l m n o p",
    "q r s t u v w x",
    "y z shift:4 clear:4 erase:4",
    "digits:3 method:4 space:5 done:4",
];

const DIGITS_NARROW: Rows = &[
    "1 2 3 4 5 6 7 8",
    "9 0 . , - / : ;",
    "( ) & @ + = ? !",
    "' \" _ # clear:4 erase:4",
    "letters:3 % space:7 done:4",
];

const LETTERS_NARROWEST: Rows = &[
    "a b c d e f",
    "g h i j k l",
    "m n o p q r",
    "s t u v w x",
    "y z shift clear erase:4",
    "digits method:3 space:4 done:3",
];

const DIGITS_NARROWEST: Rows = &[
    "1 2 3 4 5 6",
    "7 8 9 0 . ,",
    "- / : ; ( )",
    "& @ + = ? !",
    "' \" # clear erase:4",
    "letters space:7 done:3",
];

const NUMERIC: Rows = &["1 2 3", "4 5 6", "7 8 9", "erase 0 done"];

impl Grid {
    /// Every grid.
    #[cfg(test)]
    const ALL: [Self; 5] = [Self::Low, Self::Usual, Self::Narrow, Self::Narrowest, Self::Numeric];

    /// How many columns it has.
    pub(super) fn columns(self) -> usize {
        match self {
            Self::Low => 12,
            Self::Usual => 10,
            Self::Narrow => 8,
            Self::Narrowest => 6,
            Self::Numeric => 3,
        }
    }

    /// How many rows it has.
    pub(super) fn row_count(self) -> usize {
        self.table(Board::Letters).len()
    }

    /// The rows of a board; of the numeric grid, its own.
    pub(super) fn rows(self, board: Board) -> impl Iterator<Item = Vec<Place>> {
        self.table(board).iter().map(|row| row.split_whitespace().map(place).collect())
    }

    fn table(self, board: Board) -> Rows {
        let is_letters = board == Board::Letters;
        match self {
            Self::Low if is_letters => LETTERS_LOW,
            Self::Low => DIGITS_LOW,
            Self::Usual if is_letters => LETTERS_USUAL,
            Self::Usual => DIGITS_USUAL,
            Self::Narrow if is_letters => LETTERS_NARROW,
            Self::Narrow => DIGITS_NARROW,
            Self::Narrowest if is_letters => LETTERS_NARROWEST,
            Self::Narrowest => DIGITS_NARROWEST,
            Self::Numeric => NUMERIC,
        }
    }
}

/// What a word of a table says.
fn place(word: &str) -> Place {
    let (name, halves) = match word.split_once(':') {
        Some((name, halves)) if !name.is_empty() => (name, halves.parse().unwrap_or(2)),
        _ => (word, 2),
    };
    Place { key: key(name), halves }
}

fn key(name: &str) -> Option<Key> {
    let key = match name {
        "none" => return None,
        "erase" => Key::Erase,
        "clear" => Key::Clear,
        "shift" => Key::Shift,
        "letters" => Key::Board(Board::Letters),
        "digits" => Key::Board(Board::Digits),
        "method" => Key::Method,
        "space" => Key::Char(' '),
        "done" => Key::Done,
        character => Key::Char(character.chars().next()?),
    };
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOARDS: [Board; 2] = [Board::Letters, Board::Digits];

    fn all() -> impl Iterator<Item = (Grid, Board)> {
        Grid::ALL.into_iter().flat_map(|grid| BOARDS.map(|board| (grid, board)))
    }

    fn keys(grid: Grid, board: Board) -> Vec<Key> {
        grid.rows(board).flatten().filter_map(|place| place.key).collect()
    }

    #[test]
    fn every_row_fills_its_columns() {
        for (grid, board) in all() {
            assert_eq!(grid.rows(board).count(), grid.row_count(), "{grid:?}, {board:?}");
            for row in grid.rows(board) {
                let halves: usize = row.iter().map(|place| place.halves).sum();
                assert_eq!(halves, 2 * grid.columns(), "{grid:?}, {board:?}: {row:?}");
            }
        }
    }

    #[test]
    fn no_key_is_narrower_than_a_column_and_none_is_there_twice() {
        for (grid, board) in all() {
            for place in grid.rows(board).flatten() {
                assert!(place.key.is_none() || place.halves >= 2, "{grid:?}: {place:?}");
            }
            let keys = keys(grid, board);
            for (nth, key) in keys.iter().enumerate() {
                assert!(!keys[..nth].contains(key), "{grid:?}, {board:?}: {nth}");
            }
        }
    }

    #[test]
    fn every_grid_has_the_whole_alphabet_the_digits_and_what_goes_with_them() {
        let lettered = Grid::ALL.into_iter().filter(|grid| *grid != Grid::Numeric);
        let common = [Key::Char(' '), Key::Erase, Key::Clear, Key::Done];
        for grid in lettered {
            let (letters, digits) = (keys(grid, Board::Letters), keys(grid, Board::Digits));
            assert!(('a'..='z').all(|c| letters.contains(&Key::Char(c))), "{grid:?}");
            assert!(('0'..='9').all(|c| digits.contains(&Key::Char(c))), "{grid:?}");
            assert!(".,-/:()&@+?!'\"#".chars().all(|c| digits.contains(&Key::Char(c))), "{grid:?}");
            assert!(common.iter().all(|key| letters.contains(key) && digits.contains(key)));
            let switches = [Key::Shift, Key::Method, Key::Board(Board::Digits)];
            assert!(switches.iter().all(|key| letters.contains(key)), "{grid:?}");
            assert!(digits.contains(&Key::Board(Board::Letters)), "{grid:?}");
        }
    }

    #[test]
    fn digits_alone_have_what_a_code_needs() {
        let keys = keys(Grid::Numeric, Board::Numeric);
        assert!(('0'..='9').all(|c| keys.contains(&Key::Char(c))));
        assert!(keys.contains(&Key::Erase) && keys.contains(&Key::Done) && keys.len() == 12);
    }
}
