//! Whether somebody reads each word: a misspelt `.tipp` is a tip that nobody sees.

use super::texts::Book;
use crate::catalog::files::Files;
use crate::catalog::load::Asked;
use crate::catalog::problem::Problem;
use crate::l10n::Phrase;

use std::collections::HashSet;

/// What nobody reads of `books`, of which loading `asked` for what it needs.
pub(super) fn check(books: &[Book<'_>], asked: &Asked, files: &Files) -> Vec<Problem> {
    let named = named(files);
    books
        .iter()
        .flat_map(|book| match book.folder() {
            "" => nameless(book, &named),
            _ if asked.has_any(book.below) => unread(book, asked),
            // What is hidden or could not be read does not ask for its words.
            _ if files.has_item(book.below) => Vec::new(),
            _ => vec![problem(book, 1, Phrase::new("check-no-item"))],
        })
        .collect()
}

fn problem(book: &Book<'_>, line: usize, what: Phrase) -> Problem {
    Problem { file: book.path.to_owned(), line, what }
}

fn unread(book: &Book<'_>, asked: &Asked) -> Vec<Problem> {
    // Of an item that is not written as it should be, a message of its own may be meant for what was lost.
    let may_be_asked = |id: &str| {
        let message = id.split('.').next().unwrap_or_default();
        asked.is_unsure(book.below) && !asked.has(book.below, message)
    };
    let unread = book
        .texts
        .iter()
        .filter(|text| !asked.has(book.below, &text.id) && !may_be_asked(&text.id));
    unread
        .map(|text| {
            let what = Phrase::new("check-unread").with("id", text.id.clone());
            problem(book, text.line, what)
        })
        .collect()
}

/// Messages of a shared file, such as `need-phone`, that belong to nothing in the structure and that no
/// other message names.
fn nameless(book: &Book<'_>, named: &HashSet<&str>) -> Vec<Problem> {
    // The program itself names what is on an identity card.
    let is_named = |id: &str| {
        let name = id.split_once('-').map_or("", |(_kind, name)| name);
        id.contains('.')
            || id.starts_with("label-card-")
            || named.contains(id)
            || named.contains(name)
    };
    let nameless = book.texts.iter().filter(|text| !is_named(&text.id));
    nameless
        .map(|text| {
            let what = Phrase::new("check-unread").with("id", text.id.clone());
            problem(book, text.line, what)
        })
        .collect()
}

/// The names that the structure has, and those of messages that others name.
fn named(files: &Files) -> HashSet<&str> {
    let mut named = HashSet::new();
    // What a folder hides or writes anew leaves the words built in for it.
    let below = files.texts().filter_map(|(path, _)| Some((path, files.built_in_below(path)?)));
    for (path, text) in files.texts().chain(below) {
        if path.ends_with(".toml") {
            named.extend(text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-'));
        } else {
            let references = text.split("{ ").skip(1);
            named.extend(references.filter_map(|rest| rest.split([' ', '}', '.']).next()));
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use crate::catalog::{Catalog, Files};

    fn found(path: &str, text: &str) -> Vec<(String, usize, &'static str)> {
        let mut files = Files::embedded();
        files.insert(path, text);
        let problems = Catalog::check(&files, jiff::civil::Date::MAX);
        let of_words = problems.into_iter().filter(|problem| problem.what.id.starts_with("check-"));
        of_words.map(|problem| (problem.file, problem.line, problem.what.id)).collect()
    }

    fn with(path: &str, more: &str) -> String {
        format!("{}\n{more}", Files::embedded().text(path).unwrap())
    }

    #[test]
    fn a_misspelt_attribute_is_named_in_its_line() {
        let path = "locales/vi/guides/vneid-install.ftl";
        let text = Files::embedded().text(path).unwrap().replacen("    .tip =", "    .tipp =", 1);
        let line = text.lines().position(|line| line.contains(".tipp")).unwrap() + 1;
        let found = found(path, &text);
        assert!(found.contains(&(path.to_owned(), line, "check-unread")), "{found:?}");
    }

    #[test]
    fn the_words_of_an_item_that_is_hidden_are_nobodys_problem() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("guides")).unwrap();
        std::fs::write(folder.path().join("guides/vneid-install.toml"), "hidden = true\n").unwrap();
        let files = Files::folder(folder.path()).unwrap();
        assert_eq!(Catalog::check(&files, jiff::civil::Date::MAX), []);
    }

    #[test]
    fn of_an_item_that_is_written_wrong_what_nobody_can_mean_is_still_named() {
        let mut files = Files::embedded();
        let structure = files.text("guides/vneid-install.toml").unwrap();
        files.insert("guides/vneid-install.toml", format!("odd = \n{structure}"));
        let path = "locales/vi/guides/vneid-install.ftl";
        let text = files.text(path).unwrap().replacen("    .tip =", "    .tipp =", 1);
        files.insert(path, format!("{text}\nmore = Thêm\n"));
        let found = Catalog::check(&files, jiff::civil::Date::MAX);
        let found: Vec<_> = found.iter().map(|p| (p.file.as_str(), p.what.id)).collect();
        let english = "locales/en/guides/vneid-install.ftl";
        let wanted = [
            ("guides/vneid-install.toml", "catalog-format"),
            (english, "check-one-language"),
            (path, "check-unread"),
            (path, "check-long"),
            (path, "check-one-language"),
            (path, "check-one-language"),
        ];
        for (file, id) in wanted {
            assert!(found.contains(&(file, id)), "{found:?}");
        }
        assert_eq!(found.len(), wanted.len(), "{found:?}");
    }

    #[test]
    fn words_of_no_item_and_shared_words_of_nothing_are_named() {
        let path = "locales/vi/guides/nowhere.ftl";
        assert!(found(path, "title = A\n").contains(&(path.to_owned(), 1, "check-no-item")));
        let path = "locales/vi/catalog.ftl";
        let text = with(path, "need-moonlight = A\n");
        let line = text.lines().count();
        assert!(found(path, &text).contains(&(path.to_owned(), line, "check-unread")));
    }
}
