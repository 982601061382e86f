//! The laws that facts rest on, each said once.
//!
//! The title of a law is `law-<id>` in `locales/<language>/shared.ftl`, where the facts give one.

use crate::id;

use jiff::civil::Date;
use serde::Deserialize;

use std::fmt;
use std::sync::Arc;

/// A law, decree or circular that items refer to by its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// Its number as it is written: `69/2024/NĐ-CP`.
    pub number: String,
    /// What it is.
    pub kind: LawKind,
    /// The day it was signed, where that is known.
    pub date: Option<Date>,
    /// The first day it is in force, where that is known.
    pub from: Option<Date>,
}

/// What a law is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LawKind {
    /// Luật.
    Law,
    /// Nghị định.
    Decree,
    /// Thông tư.
    Circular,
    /// Nghị quyết.
    Resolution,
    /// Quyết định.
    Decision,
    /// Chỉ thị.
    Directive,
    /// Kế hoạch.
    Plan,
    /// Công văn.
    Letter,
}

/// The id of a law: kind, number and year, with the ministry where the number needs it
/// (`circular-116-2026-bca`). It holds more digits than the log lets an id have, and the log never names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct LawId(Arc<str>);

/// A text that is not the id of a law.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a law's id is made of lower-case letters, digits and single hyphens, 40 at most")]
pub struct LawIdError;

impl LawId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for LawId {
    type Error = LawIdError;

    fn try_from(text: String) -> Result<Self, LawIdError> {
        id::has_form(&text).then(|| Self(text.into())).ok_or(LawIdError)
    }
}

impl fmt::Display for LawId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_laws_id_has_room_for_its_number_and_its_year() {
        for good in ["decree-69-2024", "circular-116-2026-bca", "resolution-66-7-2025"] {
            assert_eq!(LawId::try_from(good.to_owned()).unwrap().as_str(), good);
        }
        for bad in ["", "69-2024", "decree-69/2024", "nghị-định", "decree--69", &"a".repeat(41)]
        {
            assert!(LawId::try_from(bad.to_owned()).is_err(), "{bad:?} was taken");
        }
    }
}
