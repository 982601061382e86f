//! Keeps a mistake in the writing of `hub.toml` to the lines it stands in.
//!
//! A TOML parser gives up a whole file for one missing quotation mark. Here the file is first cut into
//! its headers and fields; those that cannot be read alone are blanked and named, and the rest is kept.

use crate::hub::fault::Fault;
use crate::l10n::{Phrase, shown};

use toml::de::DeTable;

use std::borrow::Cow;
use std::collections::HashSet;

/// How often what is left is read again, each time without one part more. Only a file that nobody wrote by
/// hand needs more turns.
const MOST_TURNS: usize = 64;

/// A header or a field of the file, with the lines that continue it.
struct Part<'a> {
    text: &'a str,
    start: usize,
    line: usize,
    /// The header it stands under, without its brackets.
    header: &'a str,
    key: &'a str,
    is_header: bool,
    is_kept: bool,
}

/// `text` as it can be read: as it is, or with the lines blanked that are not TOML; and their faults.
pub(super) fn repair(text: &str) -> (Cow<'_, str>, Vec<Fault>) {
    if DeTable::parse(text).is_ok() {
        return (Cow::Borrowed(text), Vec::new());
    }
    let mut parts = split(text);
    let mut faults = Vec::new();
    for place in 0..parts.len() {
        if parts[place].is_kept && DeTable::parse(parts[place].text).is_err() {
            faults.push(parts[place].fault("hub-not-toml"));
            blank(&mut parts, place);
        }
    }
    blank_repeated(&mut parts, &mut faults);
    // Each part is TOML; together they fail only where one still contradicts another, as `a.b` does `a`.
    for _ in 0..MOST_TURNS {
        let repaired = join(&parts);
        let Err(error) = DeTable::parse(&repaired) else {
            return (Cow::Owned(repaired), faults);
        };
        let at = error.span().map_or(0, |span| span.start);
        let culprit = parts.iter().rposition(|part| part.is_kept && part.start <= at);
        let Some(place) = culprit.or_else(|| parts.iter().position(|part| part.is_kept)) else {
            break;
        };
        faults.push(parts[place].fault("hub-twice"));
        blank(&mut parts, place);
    }
    // Nothing is left, or it contradicts itself without end: then the whole file is no TOML.
    let is_empty = parts.iter().all(|part| !part.is_kept);
    if !is_empty {
        let what = Phrase::new("hub-not-toml");
        faults.push(Fault::new(String::new(), 1, what));
    }
    (Cow::Borrowed(""), faults)
}

/// Blanks the fields and headers that are there already, all in one turn.
fn blank_repeated(parts: &mut [Part<'_>], faults: &mut Vec<Fault>) {
    let mut headers: HashSet<&str> = HashSet::new();
    let mut keys: HashSet<&str> = HashSet::new();
    for place in 0..parts.len() {
        let part = &parts[place];
        if part.is_header {
            keys.clear();
        }
        if !part.is_kept {
            continue;
        }
        // An entry of a list has the same header as the one before, and sections of its own.
        let is_entry = part.is_header && part.text.trim_start().starts_with("[[");
        if is_entry {
            headers.clear();
        }
        let is_new = if part.is_header {
            is_entry || headers.insert(part.header)
        } else {
            part.key.is_empty() || keys.insert(part.key)
        };
        if !is_new {
            faults.push(part.fault("hub-twice"));
            blank(parts, place);
        }
    }
}

impl Part<'_> {
    fn fault(&self, id: &'static str) -> Fault {
        let names = [self.header, self.key].into_iter().filter(|name| !name.is_empty());
        let field = names.map(shown).collect::<Vec<_>>().join(".");
        Fault::new(field, self.line, Phrase::new(id))
    }
}

/// Blanks a part; with a header goes what stands under it, which would else count to the one before.
fn blank(parts: &mut [Part<'_>], place: usize) {
    parts[place].is_kept = false;
    if parts[place].is_header {
        for part in parts[place + 1..].iter_mut().take_while(|part| !part.is_header) {
            part.is_kept = false;
        }
    }
}

/// The text of the parts in their places, so that bytes and lines stay where they were.
fn join(parts: &[Part<'_>]) -> String {
    let mut text = String::new();
    for part in parts {
        if part.is_kept {
            text.push_str(part.text);
        } else {
            text.extend(part.text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        }
    }
    text
}

fn split(text: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut header = "";
    let mut start = 0;
    for (place, written) in text.split_inclusive('\n').enumerate() {
        let end = start + written.len();
        let key = key(written);
        let is_header = written.trim_start().starts_with('[');
        match parts.last_mut() {
            Some(part) if key.is_none() && !is_header => part.text = &text[part.start..end],
            _ => {
                if is_header {
                    header = written.trim().trim_matches(['[', ']']).trim();
                }
                let (line, key) = (place + 1, key.unwrap_or_default());
                parts.push(Part {
                    text: written,
                    start,
                    line,
                    header,
                    key,
                    is_header,
                    is_kept: true,
                });
            }
        }
        start = end;
    }
    parts
}

/// The key, if a field begins in this line.
fn key(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim().trim_start_matches('\u{feff}');
    let is_key = !key.is_empty()
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    is_key.then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    fn found(text: &str) -> Vec<(String, usize, &'static str)> {
        let (repaired, faults) = repair(text);
        assert!(DeTable::parse(&repaired).is_ok(), "{repaired:?}");
        faults.into_iter().map(|fault| (fault.field, fault.line, fault.what.id)).collect()
    }

    #[test]
    fn a_text_that_is_toml_stays_as_it_is() {
        let text = "\u{feff}name = \"a\"\n\n[timers]\nhome = 60\n";
        assert_eq!(repair(text), (Cow::Borrowed(text), Vec::new()));
    }

    #[test]
    fn a_mistake_takes_its_own_lines_only() {
        let (text, faults) = repair("a = 1\nname = To 7\nlanguages = [\n  \"vi\",\n]\n");
        assert_eq!(text, "a = 1\n           \nlanguages = [\n  \"vi\",\n]\n");
        assert_eq!((faults[0].field.as_str(), faults[0].line), ("name", 2));

        assert_eq!(found("a = [1,\nb = 2"), [("a".into(), 1, "hub-not-toml")]);
        assert_eq!(found("[t]\na = '''x\nb = 2"), [("t.a".into(), 2, "hub-not-toml")]);
    }

    #[test]
    fn a_broken_header_takes_what_stands_under_it() {
        let (text, faults) = repair("[a\nb = 1\n[c]\nd = 2\n");
        assert_eq!(text, "  \n     \n[c]\nd = 2\n");
        assert_eq!((faults[0].field.as_str(), faults.len()), ("a", 1));
    }

    #[test]
    fn what_is_written_twice_counts_once() {
        assert_eq!(found("a = 1\na = 2\n"), [("a".into(), 2, "hub-twice")]);
        assert_eq!(found("[t]\nb = 1\n[t]\nb = 2\n"), [("t".into(), 3, "hub-twice")]);
        assert_eq!(found("a = To 7\na = 2\n"), [("a".into(), 1, "hub-not-toml")]);
    }

    #[test]
    fn what_contradicts_a_line_above_is_blanked_and_what_follows_stays() {
        let (text, faults) = repair("a = 1\na.b = 2\nc = 3\n");
        assert_eq!(text, "a = 1\n       \nc = 3\n");
        assert_eq!((faults[0].field.as_str(), faults[0].line, faults.len()), ("a.b", 2, 1));
    }

    #[test]
    fn what_is_no_toml_at_all_is_one_fault() {
        assert_eq!(found("Xin chào\nđây là thư\n"), [(String::new(), 1, "hub-not-toml")]);
    }

    #[test]
    fn the_fields_of_a_list_may_be_there_in_every_entry() {
        let text = "[[p]]\na = 1\n[[p]]\na = 2\na = 3\n";
        assert_eq!(found(text), [("p.a".into(), 5, "hub-twice")]);
    }

    #[test]
    fn a_file_that_repeats_itself_without_end_is_read_once() {
        let text = "a=1\n".repeat(16_000);
        let (repaired, faults) = repair(&text);
        assert_eq!((repaired.trim(), faults.len()), ("a=1", 15_999));
    }

    #[test]
    fn a_line_that_only_looks_like_a_field_goes_on_with_the_one_above() {
        let text = "a = \"\"\"\nto 7 = x\n\"\"\"\nb = ?\n";
        assert_eq!(found(text), [("b".into(), 4, "hub-not-toml")]);
    }

    #[test]
    fn a_header_that_is_repeated_without_end_counts_once() {
        let found = found(&"[t]\n".repeat(200));
        assert_eq!((found.len(), &found[198]), (199, &("t".to_owned(), 200, "hub-twice")));
    }

    #[test]
    fn a_file_that_contradicts_itself_without_end_is_given_up() {
        let text: String = (0..8_000).map(|n| format!("a{n}=1\na{n}.b=1\n")).collect();
        let (repaired, faults) = repair(&text);
        assert_eq!((repaired.trim(), faults.len()), ("", MOST_TURNS + 1));
        let last = faults.last().unwrap();
        assert_eq!((last.field.as_str(), last.line, last.what.id), ("", 1, "hub-not-toml"));
    }

    proptest! {
        #[test]
        fn any_text_can_be_read_after_repair(
            text in "([a-c]{0,2}|\\[{0,2}[a-c\\]]{0,3}|[=\"'\\[\\]{},.#\\n\\r ]|\\PC|[0-9]){0,40}",
        ) {
            let (repaired, _) = repair(&text);
            prop_assert!(DeTable::parse(&repaired).is_ok());
        }
    }
}
