//! What is wrong with a catalogue's files.

use crate::l10n::Phrase;

/// Something wrong in a file of the catalogue: where, and what.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The file, relative to the catalogue's folder, with `/` between its parts.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong and what to do, in words of `staff.ftl` (`catalog-…`).
    pub what: Phrase,
}
