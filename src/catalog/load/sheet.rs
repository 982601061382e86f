//! One TOML file while it is read, and where its problems go.

use crate::catalog::problem::{Problem, Problems};
use crate::l10n::{Phrase, code_point, odd_character};

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::DeTable;

use std::collections::BTreeSet;
use std::ops::Range;

/// Where what stands for something that cannot be read is: in no text.
pub(super) const NOWHERE: Range<usize> = usize::MAX..usize::MAX;

/// The icon in place of one that does not exist.
const FALLBACK_ICON: &str = "file-text";

/// The most lines that are said not to be TOML; the others are most likely wrong because of them.
const MOST_TORN: usize = 20;

/// The most characters of what is quoted from the file.
const LONGEST_QUOTE: usize = 60;

/// The most characters of a text that stands in the structure, such as a decision's number.
const LONGEST_TEXT: usize = 120;

/// A TOML file that is being read.
pub(super) struct Sheet<'a> {
    path: &'a str,
    text: &'a str,
    problems: &'a mut Problems,
    is_spoiled: bool,
    /// The lines that are not TOML.
    torn: BTreeSet<usize>,
    /// Whether the check has looked at it before it was built in.
    is_known: bool,
}

impl<'a> Sheet<'a> {
    /// A file that nothing has been found in yet.
    pub(super) fn new(path: &'a str, text: &'a str, problems: &'a mut Problems) -> Self {
        let torn = BTreeSet::new();
        Self { path, text, problems, is_spoiled: false, torn, is_known: false }
    }

    /// A file of the program's own, of which what takes time to make sure of need not be asked again.
    #[must_use]
    pub(super) fn known(self) -> Self {
        Self { is_known: true, ..self }
    }

    /// Whether the check has looked at it before it was built in.
    pub(super) fn is_known(&self) -> bool {
        self.is_known
    }

    /// The file as it is written, as far as it is TOML; a line that is not is a problem.
    pub(super) fn table(&mut self) -> Spanned<DeTable<'a>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        errors.iter().take(MOST_TORN).for_each(|error| self.tear(error));
        table
    }

    fn tear(&mut self, error: &toml::de::Error) {
        let at = error.span().unwrap_or(0..0);
        let line = line_of(self.text, at.start);
        if self.torn.contains(&line) {
            return;
        }
        let what = match error.message() {
            "duplicate key" => Phrase::new("catalog-key-twice").with("key", self.written(&at)),
            _ => self.malformed(line),
        };
        self.spoil(at, what);
        self.torn.insert(line);
    }

    /// What is written in a table of the file, or nothing and a problem.
    pub(super) fn value<T: DeserializeOwned>(&mut self, table: Spanned<DeTable<'_>>) -> Option<T> {
        let read = T::deserialize(toml::Deserializer::from(table));
        let told = read.map_err(|error| {
            let at = error.span().unwrap_or(0..0);
            let what = self.malformed(line_of(self.text, at.start));
            self.spoil(at, what);
        });
        told.ok()
    }

    fn malformed(&self, line: usize) -> Phrase {
        let line = self.text.lines().nth(line - 1).unwrap_or_default();
        Phrase::new("catalog-format").with("line", quote(line))
    }

    /// What is written at a place, short and on one line.
    pub(super) fn written(&self, at: &Range<usize>) -> String {
        let written = self.text.get(at.clone()).unwrap_or_default();
        quote(written.lines().next().unwrap_or_default())
    }

    /// Whether some of the file is not TOML, so that what is missing may only not have been found.
    pub(super) fn is_torn(&self) -> bool {
        !self.torn.is_empty()
    }

    /// That something is not in the file, which costs it its item.
    pub(super) fn lack(&mut self, at: Range<usize>, what: Phrase) {
        self.is_spoiled = true;
        // A table between braces is whole, or its line is not TOML.
        let is_inline = self.text.get(at.start..).is_some_and(|rest| rest.starts_with('{'));
        if is_inline || !self.is_torn() {
            self.problem(at, what);
        }
    }

    /// That a value is not what it has to be, which costs the file its item.
    pub(super) fn misfit(&mut self, at: Range<usize>, what: Phrase) {
        self.is_spoiled = true;
        // What stands for a value that is not TOML has no place.
        if !(self.is_torn() && at.is_empty()) {
            self.problem(at, what);
        }
    }

    /// A problem that costs the file its item.
    pub(super) fn spoil(&mut self, at: Range<usize>, what: Phrase) {
        self.is_spoiled = true;
        self.problem(at, what);
    }

    /// That the file is of no use, as has been said elsewhere.
    pub(super) fn give_up(&mut self) {
        self.is_spoiled = true;
    }

    /// Whether the file will not be an item.
    pub(super) fn is_spoiled(&self) -> bool {
        self.is_spoiled
    }

    /// A problem that costs the item no more than what it is about.
    pub(super) fn problem(&mut self, at: Range<usize>, what: Phrase) {
        let (file, text) = (self.path, self.text);
        let is_on_a_torn_line = || !at.is_empty() && self.torn.contains(&line_of(text, at.start));
        let is_torn = self.is_torn() && !self.problems.is_full();
        if is_blank(&at) || is_torn && is_on_a_torn_line() {
            return;
        }
        self.problems.push_with(|| {
            let line = line_of(text, at.start);
            Problem { file: file.to_owned(), line, what }
        });
    }

    /// A problem in the file of words that belongs to this one; `line` is only asked for while there is
    /// room to name it.
    pub(super) fn problem_elsewhere(
        &mut self,
        file: &str,
        line: impl FnOnce() -> usize,
        what: Phrase,
    ) {
        self.problems.push_with(|| Problem { file: file.to_owned(), line: line(), what });
    }

    /// The name of a Lucide icon; an unknown one is a problem.
    pub(super) fn icon(&mut self, name: &Spanned<String>) -> String {
        // There are 1,600 of them, and each is compared.
        if self.is_known || lucide_icons::Icon::try_from(name.get_ref().as_str()).is_ok() {
            return name.get_ref().clone();
        }
        let what = Phrase::new("catalog-icon").with("icon", name.get_ref().clone());
        self.problem(name.span(), what);
        FALLBACK_ICON.to_owned()
    }

    /// A text that people read as it is written; what they would not see or that goes on for too long
    /// spoils the item.
    pub(super) fn text(&mut self, written: &Spanned<String>) -> String {
        let text = written.get_ref().trim();
        if let Some(odd) = odd_character(text) {
            let what = Phrase::new("catalog-invisible").with("code", code_point(odd));
            self.spoil(written.span(), what);
        }
        if !(1..=LONGEST_TEXT).contains(&text.chars().count()) {
            let what = Phrase::new("catalog-text-length").with("most", LONGEST_TEXT);
            self.spoil(written.span(), what);
        }
        text.to_owned()
    }

    /// The item, unless it was spoiled.
    pub(super) fn finish<T>(self, item: T) -> Option<T> {
        (!self.is_spoiled).then_some(item)
    }
}

/// The beginning of a foreign text.
fn quote(text: &str) -> String {
    text.trim().chars().take(LONGEST_QUOTE).collect()
}

/// Whether what stands `at` a place stands for something that cannot be read.
pub(super) fn is_blank(at: &Range<usize>) -> bool {
    *at == NOWHERE
}

/// The line of the byte `at`, counted from 1 and never past the last.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    let before = &text.as_bytes()[..at.min(text.len())];
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    line.min(text.lines().count().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_never_outside_the_text() {
        for (at, line) in [(0, 1), (1, 1), (2, 2), (4, 2), (99, 2)] {
            assert_eq!(line_of("a\nb\n", at), line, "byte {at}");
        }
        assert_eq!(line_of("", 3), 1);
    }
}
