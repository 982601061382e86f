//! Vietnamese phone numbers.

use crate::l10n::Phrase;

use std::fmt;

/// A phone number as one dials it in Vietnam, digits only: `113`, `1022`, `19000000`, `0900000000`.
///
/// By the numbering plan (Circular 22/2014/TT-BTTTT): short numbers have 3 to 5 digits, service numbers
/// begin with 1800 or 1900, mobile numbers with 03, 05, 07, 08 or 09, landlines with 02. A short number may
/// follow the area code, as `0241022` does from a mobile phone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber(String);

/// A text that is no phone number one can dial in Vietnam.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhoneError;

impl PhoneError {
    /// What is wrong and what to do, for staff.
    pub fn phrase(self) -> Phrase {
        Phrase::new("qr-phone-bad")
    }
}

impl PhoneNumber {
    /// Reads a number; spaces, dots and hyphens between the digits are left out, `+84` becomes `0`.
    ///
    /// # Errors
    /// When it is not a number that can be dialled in Vietnam.
    pub fn parse(text: &str) -> Result<Self, PhoneError> {
        let text = text.trim();
        let has_prefix = text.starts_with("+84");
        let mut digits = String::from(if has_prefix { "0" } else { "" });
        for c in text.strip_prefix("+84").unwrap_or(text).chars() {
            match c {
                '0'..='9' => digits.push(c),
                ' ' | '\u{a0}' | '.' | '-' => {}
                _ => return Err(PhoneError),
            }
        }
        let is_number = is_subscriber(&digits) || (!has_prefix && is_service(&digits));
        is_number.then_some(Self(digits)).ok_or(PhoneError)
    }

    /// The digits to dial.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PhoneNumber {
    /// Writes the digits in groups, as one reads them aloud: `0900 000 000`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ends: &[usize] = match self.0.len() {
            7 if is_two_digit_area(&self.0) => &[3],
            8 if is_service(&self.0) => &[4],
            10 => &[4, 7],
            11 if is_two_digit_area(&self.0) => &[3, 7],
            11 => &[4, 7],
            _ => &[],
        };
        let mut start = 0;
        for &end in ends {
            write!(f, "{} ", &self.0[start..end])?;
            start = end;
        }
        f.write_str(&self.0[start..])
    }
}

fn is_subscriber(digits: &str) -> bool {
    match digits.as_bytes() {
        [b'0', b'3' | b'5' | b'7' | b'8' | b'9', ..] => digits.len() == 10,
        [b'0', b'2', ..] => matches!(digits.len(), 7 | 8 | 11),
        _ => false,
    }
}

/// Whether the area code is that of Hanoi or Ho Chi Minh City, shorter than the others.
fn is_two_digit_area(digits: &str) -> bool {
    digits.starts_with("024") || digits.starts_with("028")
}

fn is_service(digits: &str) -> bool {
    if digits.starts_with("1800") || digits.starts_with("1900") {
        matches!(digits.len(), 4 | 5 | 8 | 10)
    } else {
        (3..=5).contains(&digits.len()) && !digits.starts_with('0')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    #[test]
    fn a_number_is_written_in_one_way_and_read_in_groups() {
        for (text, digits, shown) in [
            ("113", "113", "113"),
            ("1022", "1022", "1022"),
            ("18001", "18001", "18001"),
            ("1900 0000", "19000000", "1900 0000"),
            ("1800.000000", "1800000000", "1800 000 000"),
            ("0900-000-000", "0900000000", "0900 000 000"),
            ("+84 900 000 000", "0900000000", "0900 000 000"),
            ("024 0000 0000", "02400000000", "024 0000 0000"),
            ("0241022", "0241022", "024 1022"),
            ("0203113", "0203113", "0203113"),
            ("02031022", "02031022", "02031022"),
            ("02030000000", "02030000000", "0203 000 0000"),
        ] {
            let number = PhoneNumber::parse(text).unwrap();
            assert_eq!((number.as_str(), number.to_string().as_str()), (digits, shown), "{text:?}");
        }
    }

    #[test]
    fn what_cannot_be_dialled_is_refused() {
        for text in [
            "",
            "12",
            "012",
            "090000000",
            "09000000000",
            "0400000000",
            "+84113",
            "+841900000",
            "+1900000000",
            "++84900000000",
            "09o0000000",
            "tel:113",
            "113;ext=1",
            "123456",
            "*101#",
            "٠٩٠٠٠٠٠٠٠٠",
        ] {
            assert_eq!(PhoneNumber::parse(text), Err(PhoneError), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_crash_and_a_shown_number_reads_back(
            text in "(\\+84)?[0-9 .-]{0,12}\\PC{0,2}",
        ) {
            if let Ok(number) = PhoneNumber::parse(&text) {
                prop_assert!(number.as_str().bytes().all(|b| b.is_ascii_digit()));
                prop_assert_eq!(PhoneNumber::parse(&number.to_string()), Ok(number));
            }
        }
    }
}
