//! Whether somebody is typing a number that is nobody else's business.

/// So many digits in a row are an identity, phone, insurance or card number.
const MOST_DIGITS: usize = 9;

/// So many are, where the first is a nought, as a phone number's and an identity number's is; or where a
/// letter stands right before them, as in a passport's.
const MOST_AFTER_NOUGHT: usize = 5;
const MOST_AFTER_LETTER: usize = 7;

/// What people put between the digits of a number.
const BETWEEN: [char; 7] = [' ', '\u{a0}', '.', '-', '–', '(', ')'];

/// Whether `typed` holds what looks like an identity, phone or card number, or its beginning.
pub(super) fn is_in(typed: &str) -> bool {
    let mut run = Run::default();
    typed.chars().any(|c| {
        run.take(c);
        run.is_personal()
    })
}

/// Digits in a row, as they are read.
#[derive(Default)]
struct Run {
    digits: usize,
    has_nought_first: bool,
    has_letter_before: bool,
    /// Whether the character before is a letter, or the plus of a country's code.
    is_after_letter: bool,
    is_after_plus: bool,
}

impl Run {
    fn take(&mut self, c: char) {
        if c.is_numeric() {
            if self.digits == 0 {
                self.has_nought_first = c.to_digit(10) == Some(0) || self.is_after_plus;
                self.has_letter_before = self.is_after_letter;
            }
            self.digits += 1;
        } else if !BETWEEN.contains(&c) {
            *self = Self {
                is_after_plus: c == '+',
                is_after_letter: c.is_alphabetic(),
                ..Self::default()
            };
        } else if self.digits == 0 {
            self.is_after_letter = false;
        }
    }

    fn is_personal(&self) -> bool {
        self.digits >= MOST_DIGITS
            || self.has_nought_first && self.digits >= MOST_AFTER_NOUGHT
            || self.has_letter_before && self.digits >= MOST_AFTER_LETTER
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_persons_are_seen() {
        for number in [
            "001203012345",
            "001 203 012 345",
            "0912345678",
            "0912.345.678",
            "+84 912 345 678",
            "(024) 3826 1234",
            "9704 0000 0000 0000",
            "số của tôi là 0912-345-678",
            "cccd001203012345",
            "B1234567",
            "GD4010012345678",
            "０９１２３４５６７８",
            "٠٩١٢٣٤٥٦٧٨",
        ] {
            assert!(is_in(number), "{number}");
        }
    }

    #[test]
    fn other_numbers_are_not() {
        for other in [
            "",
            "115",
            "1022",
            "1900 0368",
            "1.004194",
            "1004194",
            "CT07",
            "KT3",
            "phí 22.000 đ",
            "75 tuổi",
            "01/07/2026",
            "08/2025/TT-BTP",
            "năm 2025 2026",
            "tam5 tru1 d9u7o7ng2",
        ] {
            assert!(!is_in(other), "{other}");
        }
    }
}
