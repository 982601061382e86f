//! Whether somebody is typing a number that is nobody else's business.

/// So many digits in a row are an identity, phone, insurance or card number.
const MOST_DIGITS: usize = 9;

/// So many are, where the first is a nought, as a phone number's and an identity number's is: the fewer where
/// only what people put between such digits stands there; or where a letter stands right before them, as in
/// a passport's.
const MOST_AFTER_NOUGHT: usize = 5;
const MOST_AFTER_NOUGHT_ODDLY: usize = 7;
const MOST_AFTER_LETTER: usize = 7;

/// So many that stand alone are a code from a message or a birthday.
const MOST_ALONE: usize = 5;

/// What people put between the digits of a number. Other signs may stand there too, not to be read.
const BETWEEN: [char; 7] = [' ', '\u{a0}', '.', '-', '–', '(', ')'];

/// How the numbers begin that anybody may call, and how many digits they have.
const SERVICES: [&str; 2] = ["1800", "1900"];
const OF_A_SERVICE: usize = 8;

/// Whether `typed` holds what looks like an identity, phone or card number, a birthday or a code from a
/// message, or its beginning. Digits alone that `is_code` knows are the code of a procedure.
pub(super) fn is_in(typed: &str, is_code: impl Fn(&str) -> bool) -> bool {
    let mut run = Run::default();
    let is_run = |c: char| {
        run.take(c);
        run.is_personal()
    };
    typed.chars().any(is_run) || alone(typed).any(|digits| !is_code(digits))
}

/// The many digits in a row that stand alone, and are not the code of a procedure as people write it.
fn alone(typed: &str) -> impl Iterator<Item = &str> {
    let pieces = typed.split(|c: char| !c.is_alphanumeric() && c != '.');
    let pieces =
        pieces.map(|piece| piece.trim_matches('.')).filter(|piece| !is_written_code(piece));
    pieces.flat_map(|piece| piece.split('.')).filter(|part| {
        let count = part.chars().count();
        let is_service = count == OF_A_SERVICE && SERVICES.iter().any(|it| part.starts_with(it));
        count > MOST_ALONE && !is_service && part.chars().all(char::is_numeric)
    })
}

/// Whether `text` is the code of a procedure as people write it, or its beginning: "1.004194".
fn is_written_code(text: &str) -> bool {
    let is_number = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let parts = text.split_once('.');
    parts.is_some_and(|(first, rest)| {
        first.len() == 1 && rest.len() <= OF_A_CODE && is_number(first) && is_number(rest)
    })
}

/// How many digits the code of a procedure has after its point.
const OF_A_CODE: usize = 6;

/// Digits in a row, as they are read.
#[derive(Default)]
struct Run {
    digits: usize,
    /// How many digits stand between the last signs, and between those before.
    groups: [usize; 3],
    has_nought_first: bool,
    has_letter_before: bool,
    /// Whether a sign stands among them that people put into no phone number.
    is_odd: bool,
    is_after_sign: bool,
    /// Whether the character before is a letter, or the plus of a country's code.
    is_after_letter: bool,
    is_after_plus: bool,
}

impl Run {
    fn take(&mut self, c: char) {
        if c.is_numeric() {
            self.take_digit(c);
        } else if c.is_alphabetic() || c == '+' {
            *self = Self {
                is_after_plus: c == '+',
                is_after_letter: c.is_alphabetic(),
                ..Self::default()
            };
        } else if self.digits == 0 {
            self.is_after_letter = false;
        } else {
            self.is_after_sign = true;
            self.is_odd |= !BETWEEN.contains(&c);
        }
    }

    fn take_digit(&mut self, c: char) {
        if self.digits == 0 {
            self.has_nought_first = c.to_digit(10) == Some(0) || self.is_after_plus;
            self.has_letter_before = self.is_after_letter;
        }
        if std::mem::take(&mut self.is_after_sign) {
            let [_, before, last] = self.groups;
            self.groups = [before, last, 0];
        }
        self.groups[2] += 1;
        self.digits += 1;
    }

    fn is_personal(&self) -> bool {
        let most = if self.is_odd { MOST_AFTER_NOUGHT_ODDLY } else { MOST_AFTER_NOUGHT };
        self.digits >= MOST_DIGITS
            || self.has_nought_first && self.digits >= most
            || self.has_letter_before && self.digits >= MOST_AFTER_LETTER
            || matches!(self.groups, [1..=2, 1..=2, 4..=9])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_code(digits: &str) -> bool {
        digits == "1004194"
    }

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
            "0912/345/678",
            "0912,345,678",
            "001_203_012_345",
            "9704|0000|0000",
            "482913",
            "otp 482913",
            "mật khẩu 482913 nhé",
            "mã là: 482913.",
            "15081955",
            "15/08/1955",
            "sinh ngày 1-7-1955",
            "1 7 1955",
            "01/07/2026",
            "1004195",
            "1.0041945",
        ] {
            assert!(is_in(number, is_code), "{number}");
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
            "phí 1.500.000",
            "19001009",
            "1.00419",
            "mã 2.001263",
            "08/2025/TT-BTP",
            "năm 2025 2026",
            "tam5 tru1 d9u7o7ng2",
        ] {
            assert!(!is_in(other, is_code), "{other}");
        }
    }
}
