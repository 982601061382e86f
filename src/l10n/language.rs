//! The languages that the kiosk speaks.

use serde::{Deserialize, Serialize};

/// A language the kiosk speaks.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Language {
    /// Vietnamese, the language of the kiosk.
    #[default]
    #[serde(rename = "vi")]
    Vietnamese,
    /// English, for whoever reads no Vietnamese.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Every language, the kiosk's own first.
    pub const ALL: [Self; 2] = [Self::Vietnamese, Self::English];

    /// The ISO 639-1 code, which is also the folder's name under `locales/`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::English => "en",
        }
    }

    /// The other language, which the button of the top bar offers.
    pub fn other(self) -> Self {
        match self {
            Self::Vietnamese => Self::English,
            Self::English => Self::Vietnamese,
        }
    }
}
