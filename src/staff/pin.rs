//! PINs: digits that nothing shows and that are wiped when nobody needs them any more.

use zeroize::{Zeroize, Zeroizing};

use std::fmt;

/// The fewest digits a PIN has.
pub const FEWEST: usize = 6;

/// The most digits a PIN has.
pub const MOST: usize = 10;

/// A PIN: 6 to 10 digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(Zeroizing<String>);

impl Pin {
    /// The PIN with these digits; nothing if they are none.
    pub fn parse(text: &str) -> Option<Self> {
        let is_pin =
            (FEWEST..=MOST).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        is_pin.then(|| Self(Zeroizing::new(text.to_owned())))
    }

    pub(super) fn digits(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin")
    }
}

/// The digits of a PIN while they are typed on a pad.
#[derive(Clone, PartialEq, Eq)]
pub struct Typed(Zeroizing<String>);

impl Typed {
    /// No digits yet.
    pub fn new() -> Self {
        // All the room it ever needs: digits that move to a larger one would stay behind.
        Self(Zeroizing::new(String::with_capacity(MOST)))
    }

    /// Adds a digit, 0 to 9, unless there are as many as a PIN has.
    pub fn push(&mut self, digit: u8) {
        let digit = char::from_digit(digit.into(), 10).filter(|_| self.0.len() < MOST);
        self.0.extend(digit);
    }

    /// Takes the last digit away.
    pub fn backspace(&mut self) {
        self.0.pop();
    }

    /// Takes all digits away.
    pub fn clear(&mut self) {
        self.0.zeroize();
    }

    /// How many digits there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The PIN, if there are enough digits for one; they are gone from here either way.
    pub fn finish(&mut self) -> Option<Pin> {
        let pin = Pin::parse(&self.0);
        self.clear();
        pin
    }
}

impl Default for Typed {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_six_to_ten_digits() {
        for good in ["123456", "0000000000"] {
            assert_eq!(Pin::parse(good).unwrap().digits(), good.as_bytes());
        }
        for bad in ["", "12345", "12345678901", "12345a", "１２３４５６", "12 456", "+12345"]
        {
            assert_eq!(Pin::parse(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn digits_are_typed_taken_back_and_finished() {
        let mut typed = Typed::new();
        (0..20).for_each(|digit| typed.push(digit));
        assert_eq!(typed.len(), 10);
        typed.backspace();
        assert_eq!(typed.finish(), Pin::parse("012345678"));
        assert!(typed.is_empty());
        typed.backspace();
        (0..5).for_each(|digit| typed.push(digit));
        assert_eq!(typed.finish(), None);
        typed.push(1);
        typed.clear();
        assert_eq!(typed, Typed::new());
    }

    #[test]
    fn nothing_shows_a_digit_and_no_digit_is_left_behind() {
        let mut typed = Typed::new();
        let room = typed.0.as_ptr();
        (0..10).for_each(|_| typed.push(7));
        assert_eq!(typed.0.as_ptr(), room);
        let shown = format!("{typed:?} {:?}", Pin::parse("777777"));
        assert!(!shown.contains('7'), "{shown}");
    }
}
