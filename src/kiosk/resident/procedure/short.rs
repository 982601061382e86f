//! What is short enough to stand among the first facts, which three share a narrow card.

/// The most lines of a fact, and letters of all its words; letters of values are larger than those of notes.
const MOST_LINES: usize = 3;
const MOST_LETTERS: usize = 150;

/// Whether values and notes are short enough for the first facts.
pub(super) fn is_short(values: &[String], notes: &[String]) -> bool {
    let letters = |lines: &[String]| lines.iter().map(|line| line.chars().count()).sum::<usize>();
    values.len() <= MOST_LINES && letters(values) * 3 / 2 + letters(notes) <= MOST_LETTERS
}
