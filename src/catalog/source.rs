//! Where the facts of an item come from, and how far they can be trusted.

use jiff::civil::Date;
use serde::Deserialize;

/// A page that facts were read from. An item's first source is the one its main fact comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The page's web address.
    pub url: String,
    /// The day of the copy that was read; nothing where nobody wrote it down.
    pub read: Option<Date>,
    /// Who says so.
    pub trust: Trust,
}

/// Who says what a source says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// A state body, on its own page.
    Official,
    /// A newspaper that quotes a state body.
    Press,
    /// Somebody who names the official page, which itself was not read.
    SecondHand,
}
