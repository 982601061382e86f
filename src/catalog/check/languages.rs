//! Whether everything is said in every language.

use super::texts::Book;
use crate::catalog::files::Files;
use crate::catalog::problem::Problem;
use crate::l10n::{Language, Phrase};

/// What `books` say in one language alone.
pub(super) fn check(books: &[Book<'_>], files: &Files) -> Vec<Problem> {
    let pairs = books.iter().flat_map(|book| {
        let others = Language::ALL.iter().filter(|language| **language != book.language);
        others.map(move |language| (book, *language))
    });
    pairs.flat_map(|(book, language)| unsaid(book, language, books, files)).collect()
}

/// What `book` says and `language` does not. What a folder says anew it has to say in every language.
fn unsaid(book: &Book<'_>, language: Language, books: &[Book<'_>], files: &Files) -> Vec<Problem> {
    let file = format!("locales/{}/{}", language.code(), book.below);
    // What could not be read has been named; so has an item without words in Vietnamese.
    let is_told = |file: &str| {
        let is_asked_for = language == Language::Vietnamese && files.has_item(book.below);
        files.is_lost(file) || is_asked_for && files.text(file).is_none()
    };
    if is_told(&file) {
        return Vec::new();
    }
    let is_other = |other: &&Book<'_>| other.language == language && other.below == book.below;
    let other = match books.iter().find(is_other) {
        Some(other) if other.is_own == book.is_own => other,
        Some(other) if other.is_own => return Vec::new(),
        Some(_) | None => {
            let what = Phrase::new("check-no-language").with("file", file);
            return vec![Problem { file: book.path.to_owned(), line: 1, what }];
        }
    };
    let missing = book.texts.iter().filter(|text| other.text(&text.id).is_none());
    missing
        .map(|text| {
            let what = Phrase::new("check-one-language")
                .with("id", text.id.clone())
                .with("file", file.clone());
            Problem { file: book.path.to_owned(), line: text.line, what }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::check::texts::books;

    #[test]
    fn what_a_folder_changes_it_changes_in_every_language() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        let found = || {
            let files = Files::folder(folder.path()).unwrap();
            let found = check(&books(&files), &files).into_iter();
            found.map(|problem| (problem.file, problem.what.id)).collect::<Vec<_>>()
        };
        write("locales/vi/guides/vneid-install.ftl", "about = Cài VNeID\n");
        let own = "locales/vi/guides/vneid-install.ftl".to_owned();
        assert_eq!(found(), [(own, "check-no-language")]);
        write("locales/en/guides/vneid-install.ftl", "about = Install VNeID\n");
        assert_eq!(found(), []);
    }

    #[test]
    fn what_one_language_lacks_is_named_where_the_other_says_it() {
        let mut files = Files::default();
        files.insert("locales/vi/guides/a.ftl", "title = A\n    .short = A\n");
        files.insert("locales/en/guides/a.ftl", "title = A\nabout = B\n");
        files.insert("locales/en/guides/b.ftl", "title = B\n");
        let found = check(&books(&files), &files);
        let found: Vec<_> = found.iter().map(|p| (p.file.as_str(), p.line, p.what.id)).collect();
        let wanted = [
            ("locales/en/guides/a.ftl", 2, "check-one-language"),
            ("locales/en/guides/b.ftl", 1, "check-no-language"),
            ("locales/vi/guides/a.ftl", 2, "check-one-language"),
        ];
        assert_eq!(found, wanted);
    }
}
