//! The ward (phường, xã) a hub belongs to, by its code in the official list.

use super::reader::{Section, line, text};
use crate::l10n::Phrase;

use toml::de::DeValue;

use std::fmt;
use std::ops::RangeInclusive;

/// The wards of Hanoi since 1 July 2025 (Decision 19/2025/QD-TTg), as `code,name`.
const OFFICIAL: &str = include_str!("../../assets/hanoi-wards.csv");

/// How many characters a ward's name has.
const NAME: RangeInclusive<usize> = 1..=40;

/// The code of Hanoi in the national list of provinces.
const HANOI: &str = "01";

/// A ward: its name to show and its code for reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ward {
    /// The code in the national list; none when only the name was given.
    pub code: Option<WardCode>,
    /// The name with its kind: "Phường Ba Đình".
    pub name: String,
}

/// A ward's code in the national list: five digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WardCode(u32);

impl WardCode {
    /// Reads a code, five digits.
    pub fn parse(text: &str) -> Option<Self> {
        let is_code = text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit());
        is_code.then(|| text.parse().ok()).flatten().map(Self)
    }

    /// The code as a number, 0 to 99,999.
    pub fn number(self) -> u32 {
        self.0
    }

    /// The code of the province it lies in, two digits, if the list that ships with the program has it.
    pub fn province(self) -> Option<&'static str> {
        self.name().map(|_| HANOI)
    }

    /// The ward's name, if the list that ships with the program has it.
    pub fn name(self) -> Option<&'static str> {
        official().find(|(code, _)| *code == self).map(|(_, name)| name)
    }
}

/// The codes and names of the list that ships with the program.
fn official() -> impl Iterator<Item = (WardCode, &'static str)> {
    let lines = OFFICIAL.lines().filter_map(|line| line.split_once(','));
    lines.filter_map(|(code, name)| Some((WardCode::parse(code)?, name)))
}

impl fmt::Display for WardCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}", self.0)
    }
}

impl Ward {
    /// The most characters of a ward's name.
    pub const LONGEST: usize = *NAME.end();

    /// The wards of the list that ships with the program, in its order.
    pub fn listed() -> impl Iterator<Item = Self> {
        official().map(|(code, name)| Self { code: Some(code), name: name.to_owned() })
    }

    /// The ward with this code. Its name is the list's, else `name`.
    ///
    /// # Errors
    /// What is wrong with `name`.
    pub fn new(code: WardCode, name: &str) -> Result<Self, Phrase> {
        let name = code.name().map_or_else(|| line(name, &NAME), |name| Ok(name.to_owned()))?;
        Ok(Self { code: Some(code), name })
    }

    /// Takes `ward`, a code, and `ward-name`, which a ward outside the list needs.
    pub(super) fn take(root: &mut Section<'_>) -> Option<Self> {
        let given = root.take("ward-name", text(NAME));
        let code = root.take("ward", |value| {
            let code = code(value)?;
            let has_name = given.is_some() || code.name().is_some();
            has_name.then_some(code).ok_or(Phrase::new("hub-ward-unknown"))
        });
        let official = code.and_then(WardCode::name).map(str::to_owned);
        Some(Self { code, name: official.or(given)? })
    }
}

fn code(value: &DeValue<'_>) -> Result<WardCode, Phrase> {
    value.as_str().and_then(WardCode::parse).ok_or(Phrase::new("hub-not-ward"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_a_code_and_a_name() {
        let mut codes = Vec::new();
        for line in OFFICIAL.lines().skip(1) {
            let (code, name) = line.split_once(',').unwrap();
            let ward = WardCode::parse(code).unwrap();
            assert_eq!((ward.to_string().as_str(), ward.name()), (code, Some(name)));
            codes.push(ward);
        }
        assert_eq!(codes.len(), 126);
        assert!(Ward::listed().map(|ward| ward.code).eq(codes.into_iter().map(Some)));
    }

    #[test]
    fn a_ward_of_the_list_has_its_name_and_another_the_given_one() {
        let [known, other] = ["00004", "99999"].map(|code| WardCode::parse(code).unwrap());
        assert_eq!(Ward::new(known, "").unwrap().name, "Phường Ba Đình");
        assert_eq!(Ward::new(other, " Xã Mới ").unwrap().name, "Xã Mới");
        for bad in ["", " ", "a**b", "a\u{202e}b", &"a".repeat(41)] {
            assert!(Ward::new(other, bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_code_is_five_digits() {
        assert_eq!(WardCode::parse("00226").map(WardCode::number), Some(226));
        for bad in ["", "226", "000226", "0022a", "+0226", "００２２６"] {
            assert_eq!(WardCode::parse(bad), None, "{bad:?}");
        }
        assert_eq!(WardCode::parse("99999").and_then(WardCode::name), None);
    }
}
