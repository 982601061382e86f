//! Whom a resident may call or see.

use super::reader::{Section, text};
use crate::l10n::Phrase;
use crate::qr::PhoneNumber;

use toml::de::DeValue;

/// A number to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// Whose number it is: "Công an phường".
    pub label: String,
    /// The number.
    pub number: PhoneNumber,
}

/// Somebody who receives dossiers; the role says enough, a name is the hub's choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Official {
    /// What they do: "Công chức Tư pháp – Hộ tịch".
    pub role: String,
    /// Their name, if the hub shows it.
    pub name: Option<String>,
    /// Their number at work.
    pub phone: Option<PhoneNumber>,
    /// Where to find them: "Bộ phận Một cửa, tầng 1".
    pub place: Option<String>,
    /// When they are there: "Thứ Hai đến thứ Sáu, 8:00 đến 17:00".
    pub hours: Option<String>,
}

impl Phone {
    pub(super) fn take(section: &mut Section<'_>) -> Option<Self> {
        let label = section.need("label", text(1..=60));
        let number = section.need("number", number);
        Some(Self { label: label?, number: number? })
    }
}

impl Official {
    pub(super) fn take(section: &mut Section<'_>) -> Option<Self> {
        let role = section.need("role", text(1..=80));
        let name = section.take_text("name", 60);
        let phone = section.take("phone", number);
        let place = section.take_text("place", 120);
        let hours = section.take_text("hours", 60);
        Some(Self { role: role?, name, phone, place, hours })
    }
}

fn number(value: &DeValue<'_>) -> Result<PhoneNumber, Phrase> {
    let text = value.as_str().ok_or(Phrase::new("hub-not-text"))?;
    PhoneNumber::parse(text).map_err(|bad| bad.phrase())
}
