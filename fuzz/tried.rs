//! What is tried with a hostile text, by the fuzz targets and by the test that replays their corpora.
//!
//! Each function reads a text as the program would and panics where a promise about it is broken: nothing
//! crashes, what staff read is one line without characters that a terminal obeys, and what residents read
//! is short, seen and whole.

#![allow(
    dead_code,
    clippy::panic,
    reason = "each target tries one of them, and says no by a panic"
)]

use tramso::catalog::{Catalog, Files, Problem};
use tramso::hub::Settings;
use tramso::l10n::{Base, Language, Words, odd_character};

use std::fs;
use std::path::{Component, Path};

/// The most faults or problems that are named, and the line that counts the others.
const MOST_SAID: usize = 201;

/// The most bytes of a message.
const LONGEST_MESSAGE: usize = 4_000;

/// The items of the catalogue built in that stay in it; the others only take time.
const ITEMS: [&str; 3] = ["vneid-install", "identity-card", "otp-missing"];

/// What a line of `folder`'s text begins with that names the next file.
const FILE_MARK: &str = "=== ";

thread_local! {
    static KIOSK: Words = Words::of_the_kiosk();

    /// A catalogue that has a bit of everything.
    static SMALL: Files = small();
}

fn small() -> Files {
    let mut small = Files::default();
    for (path, text) in Files::embedded().texts() {
        let is_common = !["guides/", "procedures/", "troubles/"].iter().any(|of| path.contains(of));
        if is_common || ITEMS.iter().any(|item| path.contains(item)) {
            small.insert(path, text);
        }
    }
    small
}

/// Reads the text of a `hub.toml`.
pub(crate) fn settings(text: &str) {
    let (settings, faults) = Settings::read(text);
    assert!(settings.languages.contains(&settings.display.language));
    let labels = settings.phones.iter().map(|phone| phone.label.as_str());
    for seen in
        settings.name.as_deref().into_iter().chain(settings.address.as_deref()).chain(labels)
    {
        assert_eq!(odd_character(seen), None, "{seen:?}");
        assert!(!seen.trim().is_empty() && !seen.contains("**"), "{seen:?}");
    }
    assert!(faults.len() <= MOST_SAID, "{} faults", faults.len());
    for fault in &faults {
        assert!((1..=1 + lines(text)).contains(&fault.line), "{fault:?}");
        Language::ALL
            .into_iter()
            .for_each(|language| check_line(&KIOSK.with(|words| fault.say(words, language))));
    }
}

/// Puts a file into a catalogue: the text's first line is its path, what follows is what it says. A path
/// that the gate would refuse is not tried.
pub(crate) fn catalog(text: &str) {
    let (path, text) = text.split_once('\n').unwrap_or((text, ""));
    if odd_character(path).is_some() {
        return;
    }
    let mut files = SMALL.with(Files::clone);
    files.insert(path, text);
    check_catalog(&Catalog::load(&files));
}

/// Reads a file of words and says each of its messages.
pub(crate) fn words(text: &str) {
    let mut words = Words::new();
    for language in Language::ALL {
        if let Err(errors) = words.add(language, text) {
            errors.iter().for_each(|error| check_phrase(&error.what));
        }
    }
    words.settle(&Base::default()).iter().for_each(|unsound| check_phrase(&unsound.what));
    for id in ids(text) {
        for language in Language::ALL.into_iter().filter(|language| words.has(*language, &id)) {
            check_message(&words.say(language, &id, &[]), text);
        }
    }
}

/// Reads a folder of files; a line that begins with `=== ` names the file that follows.
pub(crate) fn folder(text: &str) {
    let Ok(folder) = tempfile::tempdir() else { return };
    for part in text.split(FILE_MARK).skip(1) {
        let (path, text) = part.split_once('\n').unwrap_or((part, ""));
        write(folder.path(), Path::new(path.trim()), text);
    }
    if let Ok(files) = Files::folder(folder.path()) {
        check_catalog(&Catalog::load(&files));
    }
}

/// Writes a file below `folder`; what the disk does not take is left out.
fn write(folder: &Path, path: &Path, text: &str) {
    let is_below = path.components().all(|part| matches!(part, Component::Normal(_)));
    if is_below && let Some(above) = path.parent() {
        let _ = fs::create_dir_all(folder.join(above));
        let _ = fs::write(folder.join(path), text);
    }
}

/// What may be the ids of the messages in a text, as `message` or `message.attribute`.
fn ids(text: &str) -> Vec<String> {
    let mut message = "";
    let mut ids = Vec::new();
    for (key, _) in text.lines().filter_map(|line| line.split_once('=')) {
        let key = key.trim();
        if !key.starts_with('.') {
            message = key;
        }
        ids.push(if key == message { key.to_owned() } else { format!("{message}{key}") });
    }
    ids
}

fn lines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

fn check_catalog(catalog: &Catalog) {
    assert!(catalog.problems.len() <= MOST_SAID, "{} problems", catalog.problems.len());
    for Problem { file, line, what } in &catalog.problems {
        assert!(*line > 0, "{file}");
        check_line(file);
        check_phrase(what);
    }
}

fn check_phrase(phrase: &tramso::l10n::Phrase) {
    for language in Language::ALL {
        let said = KIOSK.with(|words| words.phrase(language, phrase));
        assert!(!said.contains('⟦') || format!("{phrase:?}").contains('⟦'), "{said}");
    }
}

fn check_line(said: &str) {
    assert_eq!(odd_character(said), None, "{said:?}");
}

fn check_message(said: &str, text: &str) {
    assert!(said.len() <= LONGEST_MESSAGE && !said.trim().is_empty(), "{said:?}");
    assert_eq!(odd_character(&said.replace('\n', " ")), None, "{said:?}");
    // Only a literal can bring a brace that is meant.
    assert!(text.contains('"') || !said.contains('{'), "{said:?}");
}
