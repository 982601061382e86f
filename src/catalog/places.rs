//! Where the files of a catalogue lie, and why nobody reads one that lies elsewhere.

use crate::l10n::{Language, Phrase};

/// The files of structure beside the items' folders.
const FILES: [&str; 8] = [
    "agencies.toml",
    "catalog.toml",
    "hosts.toml",
    "laws.toml",
    "needs.toml",
    "phones.toml",
    "rules.toml",
    "topics.toml",
];

/// The folders of items, each with a file of structure and one of words in each language.
pub(super) const FOLDERS: [&str; 4] = ["guides", "procedures", "troubles", "steps"];

/// The files of words that many items share; they lie at the top of a language's folder.
pub(super) const SHARED: [&str; 2] = ["catalog.ftl", "shared.ftl"];

/// The words of the program itself, which lie beside those of the catalogue.
const PROGRAM: &[&str] = &[
    "desk.ftl",
    "find.ftl",
    "kiosk.ftl",
    "privacy.ftl",
    "report.ftl",
    "settings.ftl",
    "staff.ftl",
];

/// Whether a file may be meant for a catalogue.
pub(super) fn is_meant(path: &str) -> bool {
    let kind = path.rsplit_once('.').map_or("", |(_, kind)| kind);
    kind.eq_ignore_ascii_case("toml") || kind.eq_ignore_ascii_case("ftl")
}

/// Why nobody reads the file at `path`; nothing where somebody does.
pub(super) fn fault(path: &str) -> Option<Phrase> {
    let id = match path.rsplit_once('.') {
        Some((_, "toml")) => fault_of_structure(path)?,
        Some((_, "ftl")) => fault_of_words(path)?,
        _ => "catalog-ending",
    };
    Some(Phrase::new(id))
}

fn fault_of_structure(path: &str) -> Option<&'static str> {
    let is_read = match path.split_once('/') {
        None => FILES.contains(&path),
        Some(("notices", _)) => return Some("catalog-notice"),
        Some((folder, name)) => FOLDERS.contains(&folder) && !name.contains('/'),
    };
    (!is_read).then_some("catalog-place")
}

fn fault_of_words(path: &str) -> Option<&'static str> {
    let parts = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/'));
    let Some((code, below)) = parts else { return Some("catalog-words-place") };
    if !Language::ALL.iter().any(|language| language.code() == code) {
        return Some("catalog-language");
    }
    let is_read = match below.split_once('/') {
        None if PROGRAM.contains(&below) => return Some("catalog-program-words"),
        None => SHARED.contains(&below),
        Some((folder, name)) => FOLDERS.contains(&folder) && !name.contains('/'),
    };
    (!is_read).then_some("catalog-words-place")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_nobody_reads_is_told_why() {
        let why = |path: &str| fault(path).map(|what| what.id);
        for path in [
            "topics.toml",
            "guides/a.toml",
            "steps/a.toml",
            "locales/vi/shared.ftl",
            "locales/en/troubles/a.ftl",
        ] {
            assert_eq!(why(path), None, "{path}");
        }
        for (path, id) in [
            ("topic.toml", "catalog-place"),
            ("guide/a.toml", "catalog-place"),
            ("guides/a/b.toml", "catalog-place"),
            ("locales/vi/guides/a.toml", "catalog-place"),
            ("notices/01.toml", "catalog-notice"),
            ("guides/a.TOML", "catalog-ending"),
            ("locales/vi/guides/a.Ftl", "catalog-ending"),
            ("a.ftl", "catalog-words-place"),
            ("guides/a.ftl", "catalog-words-place"),
            ("locales/vi/more.ftl", "catalog-words-place"),
            ("locales/vi/notices/a.ftl", "catalog-words-place"),
            ("locales/fr/guides/a.ftl", "catalog-language"),
            ("locales/vi/kiosk.ftl", "catalog-program-words"),
            ("locales/en/find.ftl", "catalog-program-words"),
        ] {
            assert_eq!(why(path), Some(id), "{path}");
            assert!(is_meant(path), "{path}");
        }
    }

    #[test]
    fn the_words_of_the_program_are_those_that_lie_there_and_are_not_of_the_catalogue() {
        let files = crate::catalog::Files::embedded();
        let beside = files.texts().filter_map(|(path, _)| path.strip_prefix("locales/vi/"));
        let program = beside.filter(|below| !below.contains('/') && !SHARED.contains(below));
        assert_eq!(program.collect::<Vec<_>>(), PROGRAM);
    }
}
