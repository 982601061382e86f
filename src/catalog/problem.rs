//! What is wrong with a catalogue's files.

use crate::l10n::{Phrase, Value, shown};

/// Something wrong in a file of the catalogue: where, and what.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The file, relative to the catalogue's folder, with `/` between its parts; `.` for the folder.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong and what to do, in words of `staff.ftl`.
    pub what: Phrase,
}

/// What counts the problems that are not named.
const MORE: &str = "catalog-more";

impl Problem {
    /// The most problems that are named; the others are counted.
    pub const MOST: usize = 200;
}

/// The problems found so far.
#[derive(Debug, Default)]
pub(super) struct Problems {
    named: Vec<Problem>,
    more: usize,
}

impl Problems {
    /// Adds a problem. What it quotes from files is made fit to be shown.
    pub(super) fn push(&mut self, problem: Problem) {
        self.push_with(|| problem);
    }

    /// Adds a problem that takes work to describe: `describe` is only called while there is room.
    pub(super) fn push_with(&mut self, describe: impl FnOnce() -> Problem) {
        if self.is_full() {
            self.more += 1;
            return;
        }
        let mut problem = describe();
        for (_, value) in &mut problem.what.args {
            if let Value::String(text) = value {
                *value = shown(text).into();
            }
        }
        self.named.push(problem);
    }

    /// The problems that [`Problems::into_sorted`] made a list of, to find more.
    pub(super) fn from_sorted(mut named: Vec<Problem>) -> Self {
        let more = match named.pop_if(|last| last.what.id == MORE).map(|last| last.what.args) {
            #[allow(clippy::cast_sign_loss, clippy::cast_possible_truncation, reason = "a count")]
            Some(args) => match args.as_slice() {
                [(_, Value::Number(count))] => count.value as usize,
                _ => 0,
            },
            None => 0,
        };
        Self { named, more }
    }

    /// Whether further problems are only counted.
    pub(super) fn is_full(&self) -> bool {
        self.named.len() >= Problem::MOST
    }

    /// The problems by file and line; those without a place of their own come last, as a number.
    pub(super) fn into_sorted(self) -> Vec<Problem> {
        let Self { mut named, more } = self;
        named.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        if more > 0 {
            let what = Phrase::new(MORE).with("count", more);
            named.push(Problem { file: ".".to_owned(), line: 1, what });
        }
        named
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(line: usize, text: &str) -> Problem {
        let what = Phrase::new("catalog-code").with("code", text.to_owned());
        Problem { file: "a.toml".into(), line, what }
    }

    #[test]
    fn the_first_problems_are_named_and_the_others_counted() {
        let mut problems = Problems::default();
        for line in (1..=Problem::MOST + 7).rev() {
            problems.push(problem(line, ""));
        }
        let sorted = problems.into_sorted();
        assert_eq!((sorted.len(), sorted[0].line), (Problem::MOST + 1, 8));
        assert_eq!(sorted[Problem::MOST].what, Phrase::new("catalog-more").with("count", 7));
    }

    #[test]
    fn a_list_is_added_to_with_its_count() {
        let mut problems = Problems::default();
        (1..=Problem::MOST + 7).for_each(|line| problems.push(problem(line, "")));
        let mut problems = Problems::from_sorted(problems.into_sorted());
        problems.push(problem(1, ""));
        let sorted = problems.into_sorted();
        assert_eq!(sorted[Problem::MOST].what, Phrase::new(MORE).with("count", 8));
    }

    #[test]
    fn what_is_quoted_is_fit_for_a_terminal() {
        let mut problems = Problems::default();
        problems.push(problem(1, "a\u{1b}[2J\u{202e}"));
        let quoted = problems.into_sorted().remove(0).what.args.remove(0).1;
        assert_eq!(quoted, "a\\u{1b}[2J\\u{202e}".into());
    }
}
