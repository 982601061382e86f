//! How Vietnamese is typed on keys without marks.

use std::fmt;

/// How Vietnamese is typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Method {
    /// By letters: `trus` is `trú`.
    #[default]
    Telex,
    /// By digits: `tru1` is `trú`.
    Vni,
    /// Not at all: every key is what is on it.
    Off,
}

impl Method {
    /// Every method, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Telex, Self::Vni, Self::Off];

    /// The method that the switch comes to after this one.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Telex => Self::Vni,
            Self::Vni => Self::Off,
            Self::Off => Self::Telex,
        }
    }

    /// Whether `c` may be a part of a syllable that is being composed.
    pub(super) fn takes(self, c: char) -> bool {
        match self {
            Self::Telex => c.is_ascii_alphabetic(),
            Self::Vni => c.is_ascii_alphanumeric(),
            Self::Off => false,
        }
    }

    /// The syllable that the keys of one come to.
    pub(super) fn compose(self, keys: &str) -> String {
        let definition = match self {
            // No Vietnamese word begins with a W, and what does is no syllable: Wi-Fi, web.
            Self::Telex if keys.starts_with(['w', 'W']) => return keys.to_owned(),
            Self::Telex => &vi::TELEX,
            // A digit by itself is one.
            Self::Vni if keys.starts_with(|key: char| key.is_ascii_digit()) => {
                return keys.to_owned();
            }
            Self::Vni => &vi::VNI,
            Self::Off => return keys.to_owned(),
        };
        let mut syllable = String::with_capacity(2 * keys.len());
        vi::transform_buffer(definition, keys.chars(), &mut syllable);
        syllable
    }
}

/// The end of the switch's message that names it: `method-telex`.
impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Telex => "telex",
            Self::Vni => "vni",
            Self::Off => "off",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_digits_make_the_marks() {
        let telex = [
            ("tajm", "tạm"),
            ("TRUS", "TRÚ"),
            ("dduowcj", "được"),
            ("giaays", "giấy"),
            ("chwa", "chưa"),
            ("DDaats", "Đất"),
        ];
        let vni = [("tam5", "tạm"), ("viet65", "việt"), ("d9uo7c5", "được"), ("so61", "số")];
        assert!(telex.iter().all(|(keys, text)| Method::Telex.compose(keys) == *text));
        assert!(vni.iter().all(|(keys, text)| Method::Vni.compose(keys) == *text));
    }

    #[test]
    fn what_is_no_vietnamese_stays_as_it_is() {
        for word in ["wifi", "website", "VNeID", "BHYT", "CCCD", "GPLX", "zalo", "online", "otp"] {
            assert_eq!(Method::Telex.compose(word), word);
        }
        for word in ["2026", "1", "KT3", "tess"] {
            assert_eq!(Method::Vni.compose(word), word);
            assert_eq!(Method::Off.compose(word), word);
        }
    }

    #[test]
    fn the_switch_comes_to_every_method() {
        let mut method = Method::Telex;
        for next in [Method::Vni, Method::Off, Method::Telex] {
            method = method.next();
            assert_eq!(method, next);
        }
    }
}
