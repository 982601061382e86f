//! What a text of words may ask of the parser, counted before it is parsed.

use crate::l10n::phrase::Phrase;
use crate::l10n::plain::shown;

use fluent_syntax::parser::ErrorKind;

/// How deep braces may lie in each other; the parser goes down one call for each.
const DEEPEST: usize = 50;

/// The most characters of a line that are quoted.
const LONGEST_QUOTE: usize = 60;

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
    /// What the parser could not read at the byte `at` of `text`, in its line of that number.
    pub(super) fn malformed(text: &str, at: usize, line: usize, kind: &ErrorKind) -> Self {
        let begin = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let written = text[begin..].lines().next().unwrap_or_default();
        let id = match kind {
            ErrorKind::ExpectedMessageField { .. }
            | ErrorKind::ExpectedTermField { .. }
            | ErrorKind::MissingValue => "words-no-value",
            ErrorKind::UnterminatedStringLiteral
            | ErrorKind::UnknownEscapeSequence(_)
            | ErrorKind::InvalidUnicodeEscapeSequence(_) => "words-quote",
            ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. } => {
                "words-malformed"
            }
            _ => "words-braces",
        };
        let quote: String = written.trim().chars().take(LONGEST_QUOTE).collect();
        Self { line, what: Phrase::new(id).with("line", shown(&quote)) }
    }
}

/// Whether `text` asks too much of the parser, so that none of it is read.
pub fn is_too_much(text: &str) -> bool {
    check(text).is_err()
}

/// Makes sure that the parser comes back from `text` without much room or time.
///
/// # Errors
/// The place from which on `text` asks for too much.
pub(super) fn check(text: &str) -> Result<(), WordsError> {
    check_escapes(text)?;
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

/// The parser quotes an unfinished escape with the byte that follows, and panics where that byte is only
/// the beginning of a letter.
fn check_escapes(text: &str) -> Result<(), WordsError> {
    for (at, escape) in text.match_indices('\\').map(|(at, _)| (at, &text[at + 1..])) {
        let most = match escape.as_bytes().first() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let digits = escape.bytes().skip(1).take(most).take_while(u8::is_ascii_hexdigit).count();
        let next = escape.as_bytes().get(1 + digits);
        if digits < most && next.is_some_and(|next| !next.is_ascii()) {
            let line = 1 + text[..at].matches('\n').count();
            let kind = ErrorKind::InvalidUnicodeEscapeSequence(escape[1..=digits].to_owned());
            return Err(WordsError::malformed(text, at, line, &kind));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{Language, Words};

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

    #[test]
    fn what_the_parser_cannot_read_is_said_by_its_sort() {
        for (line, id) in [
            ("title", "words-malformed"),
            ("Tên = A", "words-malformed"),
            ("= A", "words-malformed"),
            ("title =", "words-no-value"),
            ("title = { about", "words-braces"),
            ("title = A } b", "words-braces"),
            ("title = { }", "words-braces"),
            ("title = { \"a }", "words-quote"),
        ] {
            let errors = Words::new().add(Language::English, &format!("a = A\n{line}\n"));
            let errors = errors.unwrap_err();
            assert_eq!((errors[0].line, errors[0].what.id), (2, id), "{line}");
        }
    }

    #[test]
    fn an_escape_that_a_letter_cuts_short_never_reaches_the_parser() {
        for bad in ["\\uộ", "\\u0Ф1", "\\u123ộ", "\\Uộ", "\\U12345ộ"] {
            assert_eq!(found(&format!("a = a\nb = {{ \"{bad}\" }}\n")), Some((2, "words-quote")));
        }
        for good in ["\\u1234ộ", "\\U123456ộ", "\\u12", "\\u12 ộ", "\\nộ", "\\"] {
            let text = format!("a = {{ \"{good}\" }}\nb = b\n");
            assert_eq!(found(&text), None);
            // Whether the parser takes it or not, it comes back.
            let _ = Words::new().add(Language::English, &text);
        }
    }
}
