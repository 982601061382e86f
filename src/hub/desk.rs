//! The helpers' desk: where it is, when somebody is there, and how they sign in.

use super::reader::{Section, choice, truth};

/// What the hub says of its helpers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    /// Where they are: "Bàn số 1, cạnh cửa".
    pub place: Option<String>,
    /// When they are there: "Thứ Hai đến thứ Sáu, 8:00 đến 17:00".
    pub hours: Option<String>,
    /// Whether the digits of a PIN are in another order each time.
    pub shuffles_pin: bool,
    /// The function key that opens the staff door, by its number, beside the hub's mark.
    pub door_key: Option<u8>,
}

/// The keys that may open the door; F1 is help nearly everywhere, and F11 and F12 belong to the window.
const DOOR_KEYS: [(&str, u8); 9] = [
    ("F2", 2),
    ("F3", 3),
    ("F4", 4),
    ("F5", 5),
    ("F6", 6),
    ("F7", 7),
    ("F8", 8),
    ("F9", 9),
    ("F10", 10),
];

impl Desk {
    pub(super) fn take(section: &mut Section<'_>) -> Self {
        Self {
            place: section.take_text("place", 60),
            hours: section.take_text("hours", 60),
            shuffles_pin: section.take("shuffle-pin", truth).unwrap_or_default(),
            door_key: section.take("door-key", choice(&DOOR_KEYS)),
        }
    }
}
