//! Words that are read when somebody asks for them: of many books, only the last few are held.

use crate::l10n::base::Base;
use crate::l10n::book::Book;
use crate::l10n::glance::Glance;
use crate::l10n::language::Language;

use fluent_bundle::FluentValue as Value;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// How many books are held at once.
const MOST_OPEN: usize = 16;

/// The books that are open, and what lies under all of them.
pub struct Library {
    base: Base,
    /// The open books by where their texts lie, the last one asked for first.
    open: Mutex<VecDeque<(usize, Book)>>,
}

impl Library {
    /// A library of books over `base`.
    pub fn new(base: Base) -> Self {
        Self { base, open: Mutex::default() }
    }

    /// What lies under all books.
    pub fn base(&self) -> &Base {
        &self.base
    }

    /// What the book of `texts` says for `id`; the book is opened if it is not yet.
    fn say(
        &self,
        (language, texts): (Language, &[&'static str]),
        id: &str,
        args: &[(&str, Value<'_>)],
    ) -> Option<String> {
        let key = texts.last().map_or(0, |text| text.as_ptr() as usize);
        // Whoever panicked while holding it has left whole books behind.
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let place = open.iter().position(|(other, _)| *other == key);
        let book = place.and_then(|place| open.remove(place)).map(|(_, book)| book);
        let book = book.unwrap_or_else(|| self.read(language, texts));
        let said = book.format(id, args);
        open.push_front((key, book));
        open.truncate(MOST_OPEN);
        said
    }

    fn read(&self, language: Language, texts: &[&'static str]) -> Book {
        let mut book = Book::new(language);
        for text in texts {
            // A malformed text that is built in is found by the check; what parsed of it is still said.
            let _ = book.add(text);
        }
        book.settle(&self.base);
        book
    }
}

/// A book of texts built into the program that is read when somebody asks for a message.
pub(super) struct Closed {
    language: Language,
    texts: Vec<&'static str>,
    library: Arc<Library>,
    glance: Glance,
}

impl Closed {
    /// A book of `texts`, of which a later one takes the place of an earlier one message by message.
    pub(super) fn new(language: Language, texts: Vec<&'static str>, library: Arc<Library>) -> Self {
        Self { language, texts, library, glance: Glance::default() }
    }

    /// Whether there is a message `id`, by a glance at the texts.
    pub(super) fn has(&self, id: &str) -> bool {
        self.glance.has(&self.texts, id)
    }

    /// The message `id` with `args` filled in.
    pub(super) fn format(&self, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        self.library.say((self.language, &self.texts), id, args)
    }
}

#[cfg(test)]
mod tests {
    use crate::l10n::{Base, Language, Library, Words};

    use std::sync::Arc;

    fn library() -> Arc<Library> {
        let mut shared = Words::new();
        let text = "-otp = mã OTP\n";
        shared.add(Language::Vietnamese, text).unwrap();
        let _ = shared.settle(&Base::default());
        Arc::new(Library::new(shared.base([(Language::Vietnamese, text)])))
    }

    #[test]
    fn a_closed_book_says_what_an_open_one_would() {
        let library = library();
        let words = Words::closed(
            [vec!["title = Chào\n", "title = Gõ { -otp }\n    .short = Gõ\n"], vec![]],
            &library,
        );
        assert!(
            words.has(Language::Vietnamese, "title")
                && words.has(Language::Vietnamese, "title.short")
        );
        assert!(!words.has(Language::Vietnamese, "tit") && !words.has(Language::English, "title"));
        assert_eq!(words.say(Language::Vietnamese, "title", &[]), "Gõ mã OTP");
        assert_eq!(words.say(Language::English, "title.short", &[]), "Gõ");
        assert_eq!(words.find(Language::English, "nowhere", &[]), None);
    }

    #[test]
    fn only_the_last_books_stay_open() {
        let library = library();
        let texts: Vec<&'static str> = (0..40).map(|n| &*format!("a = {n}\n").leak()).collect();
        let books: Vec<Words> =
            texts.iter().map(|text| Words::closed([vec![text], vec![]], &library)).collect();
        for round in 0..2 {
            for (number, words) in books.iter().enumerate() {
                let said = words.say(Language::Vietnamese, "a", &[]);
                assert_eq!(said, number.to_string(), "round {round}");
            }
        }
        assert_eq!(library.open.lock().unwrap().len(), super::MOST_OPEN);
    }
}
