//! The phone numbers of the country, each said once.
//!
//! What a number is for is `phone-<id>` in `locales/<language>/shared.ftl`.

use crate::catalog::source::Source;
use crate::qr::PhoneNumber;

use serde::Deserialize;

/// A number that anybody in the country, or in the city, may call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hotline {
    /// The number.
    pub number: PhoneNumber,
    /// What a call costs.
    pub cost: CallCost,
    /// Where it comes from, the main source first; empty for what everybody knows, such as 113.
    pub sources: Vec<Source>,
}

/// What a call costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallCost {
    /// Nothing.
    Free,
    /// More than nothing.
    Charged,
    /// Nobody says.
    Unknown,
}
