//! What a text of words may ask of the parser, counted before it is parsed.

use crate::l10n::phrase::Phrase;
use crate::l10n::plain::shown;

/// How deep braces may lie in each other; the parser goes down one call for each.
const DEEPEST: usize = 50;

/// The most placeables in a text.
const MOST_PLACEABLES: usize = 4_000;

/// What is wrong in a text of words, or with a message of it.
#[derive(Debug, Clone, PartialEq)]
pub struct WordsError {
    /// The line in the text, counted from 1.
    pub line: usize,
    /// What is wrong and what to do, for staff.
    pub what: Phrase,
}

impl WordsError {
    /// What the parser could not read, in its own words.
    pub(super) fn malformed(line: usize, reason: &str) -> Self {
        Self { line, what: Phrase::new("words-malformed").with("reason", shown(reason)) }
    }
}

/// Makes sure that the parser comes back from `text` without much room or time.
///
/// # Errors
/// The place from which on `text` asks for too much.
pub(super) fn check(text: &str) -> Result<(), WordsError> {
    let (mut depth, mut placeables, mut line) = (0_usize, 0, 1);
    for byte in text.bytes() {
        match byte {
            b'\n' => line += 1,
            b'{' => {
                depth += 1;
                placeables += 1;
            }
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(WordsError { line, what: Phrase::new("words-deep") });
        }
        if placeables > MOST_PLACEABLES {
            let what = Phrase::new("words-too-many").with("most", MOST_PLACEABLES);
            return Err(WordsError { line, what });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(usize, &'static str)> {
        check(text).err().map(|error| (error.line, error.what.id))
    }

    #[test]
    fn braces_are_counted_by_their_depth_and_their_number() {
        assert_eq!(found("a = { b } { c }\n"), None);
        assert_eq!(found(&format!("a = b\nc = {}\n", "{".repeat(20_000))), Some((2, "words-deep")));
        let deep = format!("a = {}x{}\n", "{ ".repeat(DEEPEST), " }".repeat(DEEPEST));
        assert_eq!(found(&deep), None);
        assert_eq!(found(&"a = {\"\"}\n".repeat(MOST_PLACEABLES)), None);
        let many = "a = {\"\"}\n".repeat(MOST_PLACEABLES + 1);
        assert_eq!(found(&many), Some((MOST_PLACEABLES + 1, "words-too-many")));
    }
}
