//! The texts of a catalogue as its editors wrote them, each with its place.

use crate::catalog::files::Files;
use crate::catalog::places::{self, SHARED};
use crate::l10n::{Base, Language, Words};

use std::collections::HashMap;

/// A file of words.
pub(super) struct Book<'a> {
    /// Its path among the catalogue's files.
    pub(super) path: &'a str,
    pub(super) language: Language,
    /// Its path below the language's folder: `guides/vneid-install.ftl`.
    pub(super) below: &'a str,
    /// Whether it is a folder's own, which lies over the one built in.
    pub(super) is_own: bool,
    /// What it says, in the order of its lines.
    pub(super) texts: Vec<Text>,
    /// The places of its texts by their ids.
    places: HashMap<String, usize>,
}

/// One text of a file: a message or an attribute of it.
pub(super) struct Text {
    /// `message` or `message.attribute`.
    pub(super) id: String,
    /// The line it begins on, counted from 1.
    pub(super) line: usize,
}

impl Book<'_> {
    /// The folder of the items it belongs to; empty for the shared files.
    pub(super) fn folder(&self) -> &str {
        self.below.split_once('/').map_or("", |(folder, _)| folder)
    }

    /// The text `id`, where the file itself has it.
    pub(super) fn text(&self, id: &str) -> Option<&Text> {
        self.places.get(id).map(|place| &self.texts[*place])
    }
}

/// Every file of words that belongs to the catalogue.
pub(super) fn books(files: &Files) -> Vec<Book<'_>> {
    files.texts().filter_map(|(path, text)| book(files, path, text)).collect()
}

/// The words that lie under every file's.
pub(super) struct Shared {
    words: Words,
    base: Base,
}

impl Shared {
    /// Reads the shared files, in every language.
    pub(super) fn read(files: &Files) -> Self {
        let mut words = Words::new();
        let mut layers = Vec::new();
        for language in Language::ALL {
            for name in SHARED {
                let path = format!("locales/{}/{name}", language.code());
                layers.extend(files.layers(&path).map(|text| (language, text)));
            }
        }
        for (language, text) in &layers {
            let _ = words.add(*language, text);
        }
        words.settle(&Base::default());
        let base = words.base(layers);
        Self { words, base }
    }

    /// What `book` says, over what is built in and with what it names of the shared words filled in. Of
    /// many books, one at a time is held.
    pub(super) fn under(&self, book: &Book<'_>, files: &Files) -> Words {
        let mut words = Words::new();
        for text in files.layers(book.path) {
            // What is malformed was found when the catalogue loaded.
            let _ = words.add(book.language, text);
        }
        words.settle(&self.base);
        words
    }

    /// A shared message.
    pub(super) fn find(&self, language: Language, id: &str) -> Option<String> {
        self.words.find(language, id, &[])
    }
}

fn book<'a>(files: &Files, path: &'a str, text: &str) -> Option<Book<'a>> {
    let (code, below) = path.strip_prefix("locales/")?.split_once('/')?;
    let language = *Language::ALL.iter().find(|language| language.code() == code)?;
    if places::fault(path).is_some() {
        return None;
    }
    let texts: Vec<Text> = places(text).into_iter().map(|(id, line)| Text { id, line }).collect();
    let places = texts.iter().enumerate().map(|(place, text)| (text.id.clone(), place)).collect();
    Some(Book { path, language, below, is_own: files.is_own(path), texts, places })
}

/// Where each message and attribute begins.
pub(super) fn places(text: &str) -> Vec<(String, usize)> {
    let mut message = "";
    let mut places = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let Some((name, _)) = line.split_once('=') else { continue };
        let name = name.trim_end();
        match name.trim_start_matches(' ').strip_prefix('.') {
            // A term's are its own business.
            Some(attribute) if is_name(attribute) && !message.starts_with('-') => {
                places.push((format!("{message}.{attribute}"), number + 1));
            }
            None if name.strip_prefix('-').is_some_and(is_name) => message = name,
            None if is_name(name) => {
                message = name;
                places.push((name.to_owned(), number + 1));
            }
            Some(_) | None => {}
        }
    }
    places
}

pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_and_attributes_are_found_on_their_lines() {
        let text = "## Group\n-t = t\n    .y = t\na = A = b\n    .x = { -t }\n.z = z\n\n# b = c\nb-1 =\n    long\n";
        let found = places(text);
        let wanted = [("a", 4), ("a.x", 5), ("a.z", 6), ("b-1", 9)];
        assert_eq!(found, wanted.map(|(id, line)| (id.to_owned(), line)));
    }

    #[test]
    fn a_text_is_what_is_said_with_the_shared_words_filled_in() {
        let mut files = Files::default();
        files.insert("locales/vi/shared.ftl", "-otp = mã OTP\n");
        files.insert("locales/vi/guides/a.ftl", "title = Gõ { -otp }\n");
        files.insert("locales/vi/kiosk.ftl", "back = Quay lại\n");
        let (books, shared) = (books(&files), Shared::read(&files));
        let paths: Vec<_> = books.iter().map(|book| (book.folder(), book.below)).collect();
        assert_eq!(paths, [("guides", "guides/a.ftl"), ("", "shared.ftl")]);
        let words = shared.under(&books[0], &files);
        assert_eq!(words.say(Language::Vietnamese, "title", &[]), "Gõ mã OTP");
    }
}
