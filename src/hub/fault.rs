//! What is wrong with the settings, for staff.

use crate::l10n::{Language, Phrase, Words};

/// The file of the settings, in the data folder.
pub const FILE: &str = "hub.toml";

/// A field of a file of the hub that is not taken as it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The file, below the data folder.
    pub file: String,
    /// The field, as `timers.home` or `phones[2].number`; empty when it is the file or a stray line.
    pub field: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub what: Phrase,
}

/// The most faults that are named.
const MOST: usize = 200;

/// Names the first faults and counts the others.
pub(super) fn shorten(faults: &mut Vec<Fault>) {
    let more = faults.len().saturating_sub(MOST);
    faults.truncate(MOST);
    if let Some(last) = faults.last().filter(|_| more > 0) {
        let what = Phrase::new("hub-more").with("count", more);
        faults.push(Fault { field: String::new(), what, ..last.clone() });
    }
}

impl Fault {
    /// A fault in `hub.toml`.
    pub(super) fn new(field: String, line: usize, what: Phrase) -> Self {
        Self { file: FILE.to_owned(), field, line, what }
    }

    /// Whether the field is taken all the same.
    pub fn is_warning(&self) -> bool {
        self.what.id == "hub-undrawn"
    }

    /// The same in another file.
    pub(super) fn in_file(self, file: String) -> Self {
        Self { file, ..self }
    }

    /// The fault as one line: the file, the line, the field, what is wrong and what to do.
    pub fn say(&self, words: &Words, language: Language) -> String {
        let what = words.phrase(language, &self.what);
        let id = if self.field.is_empty() { "hub-fault-line" } else { "hub-fault" };
        let args = [
            ("file", self.file.as_str().into()),
            ("line", self.line.into()),
            ("field", self.field.as_str().into()),
            ("what", what.into()),
        ];
        words.say(language, id, &args)
    }
}
