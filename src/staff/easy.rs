//! PINs that somebody guesses in a few tries.

use crate::staff::pin::Pin;

/// The longest pattern that is seen to be typed again and again.
const LONGEST_PATTERN: usize = 3;

impl Pin {
    /// Whether it is one of those that are guessed first: digits in their order, the same few again and
    /// again, or the same from both ends.
    pub fn is_easy(&self) -> bool {
        let digits = self.digits();
        let mut once = digits.to_vec();
        once.dedup();
        let is_easy = is_run(&once) || is_repeated(digits) || digits.iter().rev().eq(digits);
        zeroize::Zeroize::zeroize(&mut once);
        is_easy
    }
}

/// Whether each digit is as far from the one before, as in 123456, 864208 and, written twice each, 112233;
/// after 9 comes 0.
fn is_run(digits: &[u8]) -> bool {
    let step = |pair: &[u8]| (10 + pair[1] - pair[0]) % 10;
    let mut steps = digits.windows(2).map(step);
    let first = steps.next();
    steps.all(|step| Some(step) == first)
}

/// Whether a pattern of a few digits comes again and again, as in 121212 and 123123.
fn is_repeated(digits: &[u8]) -> bool {
    (1..=LONGEST_PATTERN).any(|length| digits.iter().zip(&digits[length..]).all(|(a, b)| a == b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_easy(digits: &str) -> bool {
        Pin::parse(digits).unwrap().is_easy()
    }

    #[test]
    fn what_people_try_first_is_easy() {
        for easy in [
            "000000",
            "1111111111",
            "123456",
            "12345678",
            "0123456789",
            "654321",
            "987654",
            "890123",
            "112233",
            "111222",
            "1122334455",
            "332211",
            "121212",
            "123123",
            "1231231",
            "100000",
            "123321",
            "246802",
            "135791",
            "111112",
            "9999990",
        ] {
            assert!(is_easy(easy), "{easy}");
        }
    }

    #[test]
    fn what_nobody_tries_first_is_not() {
        for good in ["120857", "739402", "493118", "2026117", "0917263544", "112235", "142536"] {
            assert!(!is_easy(good), "{good}");
        }
    }

    #[test]
    fn nearly_every_pin_of_six_digits_may_be_had() {
        let easy = (0..1_000_000).filter(|pin| is_easy(&format!("{pin:06}"))).count();
        assert!((500..10_000).contains(&easy), "{easy} are refused");
    }
}
