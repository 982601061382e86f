//! The ward (phường, xã) a hub belongs to, by its code in the official list.

use super::reader::{Section, text};
use crate::l10n::Phrase;

use toml::de::DeValue;

use std::fmt;

/// The wards of Hanoi since 1 July 2025 (Decision 19/2025/QD-TTg), as `code,name`.
const OFFICIAL: &str = include_str!("../../assets/hanoi-wards.csv");

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
        OFFICIAL
            .lines()
            .filter_map(|line| line.split_once(','))
            .find(|(code, _)| Self::parse(code) == Some(self))
            .map(|(_, name)| name)
    }
}

impl fmt::Display for WardCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}", self.0)
    }
}

impl Ward {
    /// Takes `ward`, a code, and `ward-name`, which a ward outside the list needs.
    pub(super) fn take(root: &mut Section<'_>) -> Option<Self> {
        let given = root.take("ward-name", text(1..=40));
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
