//! What a file of words loses without a word: a line that hangs on the one above, a text written twice, a
//! mark that is not closed, a warning that a message written anew leaves out.

use super::texts::{self, Book};
use crate::catalog::files::Files;
use crate::catalog::problem::Problem;
use crate::l10n::{Phrase, Words};

use std::collections::HashMap;

/// What `book`, which says `words`, loses.
pub(super) fn check(book: &Book<'_>, words: &Words, files: &Files) -> Vec<Problem> {
    let text = files.text(book.path).unwrap_or_default();
    let built_in = files.built_in_below(book.path).unwrap_or_default();
    let found = glued(text).into_iter().chain(twice(book)).chain(unclosed(book, words));
    let found = found.chain(unwarned(book, built_in));
    found.map(|(line, what)| Problem { file: book.path.to_owned(), line, what }).collect()
}

/// Lines that look like one of a message but have no point, so that they are read on with the line above.
fn glued(text: &str) -> Vec<(usize, Phrase)> {
    let lines = text.lines().enumerate().filter_map(|(number, line)| {
        let name = line.strip_prefix(' ')?.split_once('=')?.0.trim();
        texts::is_name(name)
            .then(|| (number + 1, Phrase::new("check-no-point").with("name", name.to_owned())))
    });
    lines.collect()
}

/// Texts that the file has before; only one of the two is said.
fn twice(book: &Book<'_>) -> Vec<(usize, Phrase)> {
    let mut first = HashMap::new();
    let texts = book.texts.iter().filter_map(|text| {
        let before = *first.entry(text.id.as_str()).or_insert(text.line);
        let what = || Phrase::new("check-twice").with("id", text.id.clone()).with("before", before);
        (before != text.line).then(|| (text.line, what()))
    });
    texts.collect()
}

/// Texts with a label or bold type that does not end, so that the marks themselves are read.
fn unclosed(book: &Book<'_>, words: &Words) -> Vec<(usize, Phrase)> {
    let texts = book.texts.iter().filter_map(|text| {
        let said = words.find(book.language, &text.id, &[])?;
        let is_open = |mark: &&str| said.matches(*mark).count() % 2 == 1;
        let mark = ["`", "**"].into_iter().find(is_open)?;
        let what = Phrase::new("check-unclosed").with("id", text.id.clone()).with("mark", mark);
        Some((text.line, what))
    });
    texts.collect()
}

/// Messages that take the place of one built in without its warning.
fn unwarned(book: &Book<'_>, built_in: &str) -> Vec<(usize, Phrase)> {
    let warned = texts::places(built_in).into_iter().filter_map(|(id, _)| {
        let message = id.strip_suffix(".warning")?;
        let text = book.text(message).filter(|_| book.text(&id).is_none())?;
        Some((text.line, Phrase::new("check-unwarned").with("id", message.to_owned())))
    });
    warned.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::check::texts::{Shared, books};

    const PATH: &str = "locales/vi/guides/vneid-install.ftl";

    fn found_in(files: &Files) -> Vec<(usize, &'static str)> {
        let books = books(files);
        let book = books.iter().find(|book| book.path == PATH).unwrap();
        let words = Shared::read(files).under(book, files);
        let found = check(book, &words, files).into_iter();
        found.map(|problem| (problem.line, problem.what.id)).collect()
    }

    fn found(text: &str) -> Vec<(usize, &'static str)> {
        let mut files = Files::default();
        files.insert(PATH, text);
        found_in(&files)
    }

    #[test]
    fn a_line_that_lacks_its_point_is_named() {
        let text =
            "open = Mở\n    .do-1 = Bấm\n    do-2 = Chờ\n    .tip = Một\n      hai = ba bốn\n";
        assert_eq!(found(text), [(3, "check-no-point"), (5, "check-no-point")]);
        assert_eq!(found("open = Mở\n    .tip = Một\n      hai ba = bốn\n"), []);
    }

    #[test]
    fn what_is_written_twice_is_named_where_it_is_again() {
        let text = "open = A\n    .tip = B\n.tip = C\nend = D\nopen = E\n";
        assert_eq!(found(text), [(3, "check-twice"), (5, "check-twice")]);
    }

    #[test]
    fn a_mark_that_is_not_closed_is_named() {
        assert_eq!(
            found("a = Bấm `Gửi\nb = Bấm `Gửi`\nc = **To\nd = **To**\n"),
            [(1, "check-unclosed"), (3, "check-unclosed"),]
        );
    }

    #[test]
    fn a_message_written_anew_keeps_its_warning() {
        let built_in = Files::embedded();
        let text = built_in.text(PATH).unwrap();
        let places = texts::places(text);
        let (id, _) = places.iter().find(|(id, _)| id.ends_with(".warning")).unwrap();
        let message = id.strip_suffix(".warning").unwrap();
        let with = |more: &str| {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join(PATH);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, format!("{message} = Mở\n{more}")).unwrap();
            found_in(&Files::folder(folder.path()).unwrap())
        };
        assert_eq!(with(""), [(1, "check-unwarned")]);
        assert_eq!(with("    .warning = Coi chừng\n"), []);
    }
}
