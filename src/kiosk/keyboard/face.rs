//! What stands on a key, and how it looks.

use crate::kiosk::context::Context;
use crate::kiosk::keyboard::key::{Board, Key};
use crate::kiosk::keyboard::method::Method;
use crate::kiosk::keyboard::order::Order;
use crate::kiosk::text::{Ink, Role, icon, prose};
use crate::kiosk::theme::{Push, Theme, Tone};

use iced::Element;
use lucide_icons::Icon;

/// Which keys show, and what they say of the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Keys {
    /// The keys that show.
    pub board: Board,
    /// Whether the next letter is a capital.
    pub is_shifted: bool,
    /// How Vietnamese is typed.
    pub method: Method,
    /// Whether there is anything to take back.
    pub has_text: bool,
    /// Where the digits of the numeric board are.
    pub order: Order,
}

/// The side of an icon on a key.
const ICON: f32 = 40.0;

impl Keys {
    /// What a key of the board does now.
    pub(super) fn now(self, key: Key) -> Key {
        match key {
            Key::Char(letter) if self.is_shifted => Key::Char(letter.to_ascii_uppercase()),
            Key::Char(digit) if self.board == Board::Numeric => Key::Char(self.order.digit(digit)),
            _ => key,
        }
    }

    /// How a key looks.
    pub(super) fn push(self, key: Key) -> Push {
        match key {
            Key::Char(_) => Push::Plain,
            Key::Shift if self.is_shifted => Push::Choice(Tone::PrimaryWeak, true),
            Key::Erase | Key::Clear | Key::Shift | Key::Board(_) => Push::Quiet(Tone::Paper),
            Key::Method => Push::Quiet(Tone::PrimaryWeak),
            Key::Done => Push::Quiet(Tone::JadeWeak),
        }
    }

    /// What a key says, and is called where only an icon stands on it.
    pub(super) fn words(self, key: Key, cx: &Context) -> String {
        match key {
            Key::Char(' ') => cx.say("key-space"),
            Key::Char(character) => character.to_string(),
            Key::Erase => cx.say("key-erase"),
            Key::Clear => cx.say("key-clear"),
            Key::Shift => cx.say("key-shift"),
            Key::Board(Board::Letters) => cx.say("key-letters"),
            Key::Board(Board::Digits | Board::Numeric) => cx.say("key-digits"),
            Key::Method => cx.say(&format!("key-method-{}", self.method)),
            Key::Done => cx.say("key-done"),
        }
    }

    /// What stands on a key.
    pub(super) fn label<'a, Message: 'a>(
        self,
        key: Key,
        cx: &Context,
    ) -> Element<'a, Message, Theme> {
        let role = match key {
            Key::Erase => return icon(Icon::Delete, ICON, Ink::Plain),
            Key::Shift => return icon(Icon::ArrowBigUp, ICON, Ink::Plain),
            Key::Char(character) if character != ' ' => Role::Section,
            // It is as wide as a letter on the boards with the fewest rows.
            Key::Clear => Role::Small,
            _ => Role::Label,
        };
        prose(role, self.words(key, cx)).centered().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::canvas::TARGET;
    use crate::kiosk::text::{load_fonts, measure};
    use crate::l10n::{Language, Words};

    /// The space between the edges of a key and its words, on both sides.
    const AROUND: f32 = 12.0;

    #[test]
    fn no_word_is_broken_on_the_narrowest_key() {
        load_fonts();
        let words = Words::of_the_kiosk();
        for (id, role) in
            [("key-clear", Role::Small), ("key-letters", Role::Label), ("key-digits", Role::Label)]
        {
            for language in Language::ALL {
                for word in words.say(language, id, &[]).split(' ') {
                    let width = measure(role, word, f32::INFINITY).width;
                    assert!(width <= TARGET - AROUND, "{word} takes {width}");
                }
            }
        }
    }
}
