//! What a key does, and which keys there are to show.

use std::fmt;

/// What a key does, on the screen or on a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Types a character.
    Char(char),
    /// Takes the last letter back.
    Erase,
    /// Takes all back.
    Clear,
    /// Makes the next letter a capital.
    Shift,
    /// Shows other keys.
    Board(Board),
    /// Types Vietnamese in another way.
    Method,
    /// The text is done: Enter.
    Done,
}

/// The keys that show.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Board {
    /// Letters.
    #[default]
    Letters,
    /// Digits and punctuation, in place of the letters.
    Digits,
    /// Digits alone, for PINs and codes.
    Numeric,
}

/// Which character was typed is not told.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Char(_) => f.write_str("Char"),
            Self::Erase => f.write_str("Erase"),
            Self::Clear => f.write_str("Clear"),
            Self::Shift => f.write_str("Shift"),
            Self::Board(board) => write!(f, "Board({board:?})"),
            Self::Method => f.write_str("Method"),
            Self::Done => f.write_str("Done"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_not_told_what_was_typed() {
        assert_eq!(format!("{:?}", Key::Char('7')), "Char");
        assert_eq!(format!("{:?}", Key::Board(Board::Digits)), "Board(Digits)");
    }
}
