//! What a session was recorded with: the hub, the program, the catalogue, and whether it is made up.

use jiff::civil::Date;

use std::fmt;
use std::str::FromStr;

/// Which hub a session belongs to: the ward's official code and the hub's number in it, `00070-07`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HubCode {
    ward: u32,
    number: u8,
}

impl HubCode {
    /// The hub `number` (0 to 99) of the ward with the official code `ward` (five digits at most; 0 while
    /// no ward is set); nothing if one of them is larger.
    pub fn new(ward: u32, number: u8) -> Option<Self> {
        (ward <= 99_999 && number <= 99).then_some(Self { ward, number })
    }

    /// The ward's official code, 0 while none is set.
    pub fn ward(self) -> u32 {
        self.ward
    }

    /// The hub's number in the ward.
    pub fn number(self) -> u8 {
        self.number
    }
}

impl fmt::Display for HubCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}-{:02}", self.ward, self.number)
    }
}

/// The program's version, three numbers: `0.1.0`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AppVersion {
    /// Major, minor and patch number.
    pub parts: [u16; 3],
}

impl AppVersion {
    /// The version of this program.
    pub fn current() -> Self {
        env!("CARGO_PKG_VERSION").parse().unwrap_or_default()
    }
}

/// A text that is not three numbers joined by dots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a version is three numbers from 0 to 9999, joined by dots")]
pub struct NotAVersion;

impl FromStr for AppVersion {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        let mut numbers = text.split('.').map(|part| {
            let is_number =
                (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
            is_number.then(|| part.parse().ok()).flatten().ok_or(NotAVersion)
        });
        let mut next = || numbers.next().unwrap_or(Err(NotAVersion));
        let parts = [next()?, next()?, next()?];
        numbers.next().is_none().then_some(Self { parts }).ok_or(NotAVersion)
    }
}

impl fmt::Display for AppVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.parts;
        write!(f, "{major}.{minor}.{patch}")
    }
}

/// What a session was recorded with. It is the same for all sessions between two updates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Setup {
    /// The hub.
    pub hub: HubCode,
    /// The program.
    pub app_version: AppVersion,
    /// The catalogue, named by its date.
    pub catalog_version: Date,
    /// Whether its sessions are made up, to try the program out.
    pub is_demo: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_three_small_numbers_and_nothing_else() {
        assert_eq!("0.12.3".parse(), Ok(AppVersion { parts: [0, 12, 3] }));
        for bad in ["", "1", "1.2", "1.2.3.4", "1.2.x", "1.2.+3", "0912.345678.1", "1..2"] {
            assert_eq!(bad.parse::<AppVersion>(), Err(NotAVersion), "{bad:?}");
        }
        assert_ne!(AppVersion::current(), AppVersion::default());
        assert_eq!(AppVersion { parts: [0, 12, 3] }.to_string(), "0.12.3");
    }

    #[test]
    fn a_hub_code_has_room_for_a_ward_and_a_number_only() {
        assert_eq!(HubCode::new(70, 7).unwrap().to_string(), "00070-07");
        assert_eq!(HubCode::new(100_000, 1), None);
        assert_eq!(HubCode::new(1, 100), None);
    }
}
