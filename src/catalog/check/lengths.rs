//! Whether each text is short enough to be read standing, at 150 %, on its place of the screen.

use super::texts::{Book, Text};
use crate::catalog::problem::Problem;
use crate::l10n::{Language, Phrase, Words};

/// The most words of a sentence. A Vietnamese word is often two syllables, each written by itself.
const fn longest_sentence(language: Language) -> usize {
    match language {
        Language::Vietnamese => 26,
        Language::English => 20,
    }
}

/// The most actions of a step.
const MOST_ACTIONS: u8 = 4;

/// How many things a trouble lets one try.
const MOST_TRIES: u8 = 4;

/// What is too long in `book`, which says `words`.
pub(super) fn check(book: &Book<'_>, words: &Words) -> Vec<Problem> {
    let said = |text: &Text| words.find(book.language, &text.id, &[]).unwrap_or_default();
    let too_long = book.texts.iter().filter_map(|text| too_long(book, text, &said(text)));
    let winded = book.texts.iter().filter_map(|text| winded(book, text, &said(text)));
    let too_many = book.texts.iter().filter_map(|text| too_many(book, text));
    too_long.chain(winded).chain(too_many).collect()
}

fn problem(book: &Book<'_>, text: &Text, what: Phrase) -> Problem {
    Problem { file: book.path.to_owned(), line: text.line, what }
}

fn too_long(book: &Book<'_>, text: &Text, said: &str) -> Option<Problem> {
    let most = most(book.folder(), &text.id)?;
    let count = unmarked(said).chars().count();
    let what = || {
        Phrase::new("check-long")
            .with("id", text.id.clone())
            .with("count", count)
            .with("most", most)
    };
    (count > most).then(|| problem(book, text, what()))
}

fn winded(book: &Book<'_>, text: &Text, said: &str) -> Option<Problem> {
    // What only staff or the search read has no sentences, and an official name is as it is.
    let is_exempt = text.id.ends_with(".keywords") || text.id.starts_with("staff-");
    if is_exempt || text.id == "official" {
        return None;
    }
    let most = longest_sentence(book.language);
    let count = longest(said);
    let what = || {
        Phrase::new("check-sentence")
            .with("id", text.id.clone())
            .with("count", count)
            .with("most", most)
    };
    (count > most).then(|| problem(book, text, what()))
}

fn too_many(book: &Book<'_>, text: &Text) -> Option<Problem> {
    let (name, most) = match book.folder() {
        "guides" | "steps" => (text.id.split_once(".do-")?.1, MOST_ACTIONS),
        "troubles" => (text.id.strip_prefix("try-")?, MOST_TRIES),
        _ => return None,
    };
    let number: u8 = name.parse().ok()?;
    let what = || Phrase::new("check-many").with("id", text.id.clone()).with("most", most);
    (number > most).then(|| problem(book, text, what()))
}

/// The most characters of the text `id` in a file of `folder`; nothing where it is not drawn as one text.
fn most(folder: &str, id: &str) -> Option<usize> {
    let (message, attribute) = match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    };
    let kind = attribute.unwrap_or(message).trim_end_matches(|c: char| c.is_ascii_digit());
    match (folder, kind) {
        (_, "keywords") => None,
        (_, "staff-") => Some(300),
        (_, "official") => Some(160),
        (_, "short") => Some(32),
        (_, "warning" | "text-" | "note-" | "condition-") => Some(110),
        (_, "tip" | "helper") => Some(160),
        (_, "next" | "see") => Some(140),
        (_, "about") if folder.is_empty() => Some(60),
        (_, "about") => Some(140),
        (_, "do-" | "try-") => Some(90),
        (_, "how" | "when" | "fee-note" | "time-note" | "plus-note") => Some(60),
        ("procedures", "step-") => Some(110),
        ("procedures", _) if message.starts_with("component-") => Some(60),
        ("procedures", _) if message.starts_with("fee-") => Some(60),
        ("", _) if message.starts_with("rule-") || message.starts_with("law-") => Some(160),
        (_, _) if message.starts_with("label-") => Some(48),
        ("", _) if message.starts_with("source-") => Some(60),
        _ => Some(45),
    }
}

/// What is read, without the marks of bold type and of labels.
fn unmarked(text: &str) -> String {
    text.replace("**", "").replace('`', "")
}

/// The words of the longest sentence; a label, however long, is one word.
fn longest(text: &str) -> usize {
    let mut spoken = String::new();
    for (place, part) in text.split('`').enumerate() {
        spoken.push_str(if place % 2 == 1 { "x" } else { part });
    }
    let ends = ['.', '?', '!', ';', '…'];
    let mut count = 0;
    let mut most = 0;
    for word in spoken.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)) {
        count += 1;
        most = most.max(count);
        let tail = word.trim_end_matches(['*', '”', ')', '"']);
        if tail.ends_with(ends) {
            count = 0;
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::check::texts::{Shared, books};
    use crate::catalog::files::Files;

    fn found(path: &str, text: &str) -> Vec<(usize, &'static str)> {
        let mut files = Files::default();
        files.insert(path, text);
        let (books, shared) = (books(&files), Shared::read(&files));
        let words = shared.under(&books[0], &files);
        check(&books[0], &words)
            .into_iter()
            .map(|problem| (problem.line, problem.what.id))
            .collect()
    }

    #[test]
    fn a_text_that_does_not_fit_is_named_with_its_line() {
        let text = format!("title = {}\n    .short = {}\n", "a ".repeat(12), "a".repeat(33));
        assert_eq!(found("locales/vi/guides/a.ftl", &text), [(2, "check-long")]);
        let bold = format!("title = **{}**\n", "a".repeat(45));
        assert_eq!(found("locales/vi/guides/a.ftl", &bold), []);
    }

    #[test]
    fn a_fifth_action_is_one_too_many() {
        let text = "open = Mở\n    .do-4 = Bấm\n    .do-5 = Bấm\n";
        assert_eq!(found("locales/vi/guides/a.ftl", text), [(3, "check-many")]);
        assert_eq!(found("locales/vi/troubles/a.ftl", "try-5 = Bấm\n"), [(1, "check-many")]);
        assert_eq!(found("locales/vi/procedures/a.ftl", "step-5 = Bấm\n"), []);
    }

    #[test]
    fn a_sentence_is_counted_to_its_end() {
        assert_eq!(longest("Một hai ba. Bốn 25.000 đ! Năm"), 3);
        assert_eq!(longest("Bấm `Kích hoạt tài khoản` rồi **chờ.** Xong"), 4);
        assert_eq!(longest("— … –"), 0);
    }

    #[test]
    fn a_breathless_sentence_is_named() {
        let text = format!("a = A\n    .tip = {}\n", "a ".repeat(21).trim_end());
        assert_eq!(found("locales/en/guides/a.ftl", &text), [(2, "check-sentence")]);
        assert_eq!(found("locales/vi/guides/a.ftl", &text), []);
    }
}
