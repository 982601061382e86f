//! The pages of the first run: one question each.

use crate::kiosk::keyboard::Key;
use crate::l10n::odd_character;

/// A page of the first run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    /// What the hub is called.
    Name,
    /// Which ward it belongs to, among those of the list.
    Ward,
    /// The code of a ward that is not in the list.
    WardCode,
    /// The name of that ward.
    WardName,
    /// The hub's number in its ward.
    Number,
    /// The first admin's code.
    Code,
    /// The first admin's PIN.
    Pin,
    /// All of it once more, and what came of saving it.
    Summary,
}

impl Page {
    /// The message that asks; its attributes say more.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Name => "first-name",
            Self::Ward => "first-ward",
            Self::WardCode => "first-ward-code",
            Self::WardName => "first-ward-name",
            Self::Number => "first-number",
            Self::Code => "first-code",
            Self::Pin => "first-pin",
            Self::Summary => "first-summary",
        }
    }

    /// Whether its answer is digits alone.
    pub(super) fn is_numeric(self) -> bool {
        matches!(self, Self::WardCode | Self::Number | Self::Code | Self::Pin)
    }

    /// Whether a key has any business there: a setting holds no stars and nothing that nobody sees.
    pub(super) fn takes(self, key: Key) -> bool {
        match key {
            Key::Char(c) if self.is_numeric() => c.is_ascii_digit(),
            Key::Char(c) => c != '*' && odd_character(c.encode_utf8(&mut [0; 4])).is_none(),
            Key::Shift | Key::Board(_) | Key::Method => !self.is_numeric(),
            Key::Erase | Key::Clear | Key::Done => true,
        }
    }
}
