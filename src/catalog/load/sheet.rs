//! One TOML file while it is read, and where its problems go.

use crate::catalog::problem::{Problem, Problems};
use crate::l10n::{Phrase, code_point, odd_character};

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::DeTable;

use std::ops::Range;

/// The icon in place of one that does not exist.
const FALLBACK_ICON: &str = "file-text";

/// The most characters of a text that stands in the structure, such as a decision's number.
const LONGEST_TEXT: usize = 120;

/// A TOML file that is being read.
pub(super) struct Sheet<'a> {
    path: &'a str,
    text: &'a str,
    problems: &'a mut Problems,
    is_spoiled: bool,
    /// Whether the check has looked at it before it was built in.
    is_known: bool,
}

impl<'a> Sheet<'a> {
    /// A file that nothing has been found in yet.
    pub(super) fn new(path: &'a str, text: &'a str, problems: &'a mut Problems) -> Self {
        Self { path, text, problems, is_spoiled: false, is_known: false }
    }

    /// A file of the program's own, of which what takes time to make sure of need not be asked again.
    #[must_use]
    pub(super) fn known(self) -> Self {
        Self { is_known: true, ..self }
    }

    /// The file as a `T`, or nothing and a problem.
    pub(super) fn read<T: DeserializeOwned>(&mut self) -> Option<T> {
        let table = self.table()?;
        self.value(table)
    }

    /// The file as it is written, or nothing and a problem.
    pub(super) fn table(&mut self) -> Option<Spanned<DeTable<'a>>> {
        DeTable::parse(self.text).map_err(|error| self.malformed(&error)).ok()
    }

    /// What is written in a table of the file, or nothing and a problem.
    pub(super) fn value<T: DeserializeOwned>(&mut self, table: Spanned<DeTable<'_>>) -> Option<T> {
        T::deserialize(toml::Deserializer::from(table)).map_err(|error| self.malformed(&error)).ok()
    }

    fn malformed(&mut self, error: &toml::de::Error) {
        let reason = error.message().lines().collect::<Vec<_>>().join(" ");
        let what = Phrase::new("catalog-format").with("reason", reason);
        self.spoil(error.span().unwrap_or(0..0), what);
    }

    /// A problem that costs the file its item.
    pub(super) fn spoil(&mut self, at: Range<usize>, what: Phrase) {
        self.is_spoiled = true;
        self.problem(at, what);
    }

    /// A problem that costs the item no more than what it is about.
    pub(super) fn problem(&mut self, at: Range<usize>, what: Phrase) {
        let (file, text) = (self.path, self.text);
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

    #[test]
    fn an_unknown_field_is_named_with_its_line() {
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Raw {
            #[allow(dead_code, reason = "only its absence matters")]
            good: Option<u8>,
        }
        let mut problems = Problems::default();
        let read = Sheet::new("a.toml", "good = 1\n\nodd = 2\n", &mut problems).read::<Raw>();
        let problems = problems.into_sorted();
        assert!(read.is_none());
        assert_eq!((problems[0].line, problems[0].what.id), (3, "catalog-format"));
    }
}
