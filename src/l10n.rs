//! Languages and words: every text a person reads is a Fluent message under `locales/`.
//!
//! The language is a value that whoever speaks hands in; nothing here is global. A message that is
//! missing in English is said in Vietnamese. Where a message belongs (the kiosk's own words, one guide's
//! words) is the caller's business: each such set is a [`Words`] of its own.

mod base;
mod book;
mod drawn;
mod glance;
mod language;
mod library;
mod limits;
mod outline;
mod own;
mod phrase;
mod plain;

pub use base::Base;
pub use drawn::undrawn_character;
pub use fluent_bundle::FluentValue as Value;
pub use language::Language;
pub use library::Library;
pub use limits::{WordsError, is_too_much};
pub use outline::Unsound;
pub use phrase::Phrase;
pub use plain::{code_point, odd_character, shown, shown_path};

use book::Book;
use library::Closed;
use own::Own;

use fluent_bundle::FluentResource;

use std::fmt;
use std::sync::Arc;

/// A set of messages in every language.
pub struct Words {
    vietnamese: Kept,
    english: Kept,
}

/// The messages of one language: read, or to be read when somebody asks.
enum Kept {
    Open(Box<Book>),
    Closed(Closed),
    Own(Own),
}

impl Words {
    /// A set without messages.
    pub fn new() -> Self {
        let open = |language| Kept::Open(Box::new(Book::new(language)));
        Self { vietnamese: open(Language::Vietnamese), english: open(Language::English) }
    }

    /// The messages of texts that are built into the program, in the order of [`Language::ALL`], read by
    /// `library` when somebody asks for them. Nothing is added to such a set.
    pub fn closed(texts: [Vec<&'static str>; 2], library: &Arc<Library>) -> Self {
        let [vietnamese, english] = texts;
        let closed =
            |language, texts| Kept::Closed(Closed::new(language, texts, Arc::clone(library)));
        Self {
            vietnamese: closed(Language::Vietnamese, vietnamese),
            english: closed(Language::English, english),
        }
    }

    /// The kiosk's own words, as built into the program. Nothing is added to such a set.
    pub fn of_the_kiosk() -> Self {
        let own = |language, texts| Kept::Own(Own::new(language, texts));
        Self {
            vietnamese: own(Language::Vietnamese, VIETNAMESE),
            english: own(Language::English, ENGLISH),
        }
    }

    /// Adds the messages of `text`; a message already there is replaced.
    ///
    /// # Errors
    /// The parts of `text` that are not Fluent; the other parts are added all the same. Where `text` asks
    /// too much of the parser, that alone, and nothing is added.
    pub fn add(&mut self, language: Language, text: &str) -> Result<(), Vec<WordsError>> {
        match self.kept_mut(language) {
            Kept::Open(book) => book.add(text),
            Kept::Closed(_) | Kept::Own(_) => Ok(()),
        }
    }

    /// Finds the messages that cannot be said without values, and has them said no more: those that name
    /// what is not there, or go in a circle, or say nothing, or too much, or what nobody sees. What a
    /// message names and this set does not have may lie `below`.
    pub fn settle(&mut self, below: &Base) -> Vec<Unsound> {
        let mut found = Vec::new();
        for language in Language::ALL {
            if let Kept::Open(book) = self.kept_mut(language) {
                found.extend(book.settle(below));
            }
        }
        found
    }

    /// What of `texts`, whose messages this settled set has, can lie under other sets.
    pub fn base<'a>(&self, texts: impl IntoIterator<Item = (Language, &'a str)>) -> Base {
        let mut base = Base::default();
        for (language, text) in texts {
            let Kept::Open(book) = self.kept(language) else { continue };
            let refused = book.refused_entries();
            let is_sound = |name: &str| !refused.contains(name);
            let resource =
                match limits::check(text).map(|()| FluentResource::try_new(text.to_owned())) {
                    Ok(Ok(resource) | Err((resource, _))) => resource,
                    Err(_) => continue,
                };
            base.add(language, &resource, is_sound);
        }
        base
    }

    /// Whether `language` itself has the message `id` (`message` or `message.attribute`).
    pub fn has(&self, language: Language, id: &str) -> bool {
        match self.kept(language) {
            Kept::Open(book) => book.pattern(id).is_some(),
            Kept::Closed(book) => book.has(id),
            Kept::Own(books) => books.has(id),
        }
    }

    /// The message `id` in `language`, else in Vietnamese, else nothing.
    pub fn find(&self, language: Language, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let said = self.kept(language).format(id, args);
        said.or_else(|| self.vietnamese.format(id, args))
    }

    /// The message `id`, or the id itself where no language has it: a gap that shows, never a crash.
    pub fn say(&self, language: Language, id: &str, args: &[(&str, Value<'_>)]) -> String {
        self.find(language, id, args).unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// A phrase said in `language`.
    pub fn phrase(&self, language: Language, phrase: &Phrase) -> String {
        self.say(language, phrase.id, &phrase.args)
    }

    fn kept(&self, language: Language) -> &Kept {
        match language {
            Language::Vietnamese => &self.vietnamese,
            Language::English => &self.english,
        }
    }

    fn kept_mut(&mut self, language: Language) -> &mut Kept {
        match language {
            Language::Vietnamese => &mut self.vietnamese,
            Language::English => &mut self.english,
        }
    }
}

impl Kept {
    fn format(&self, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        match self {
            Self::Open(book) => book.format(id, args),
            Self::Closed(book) => book.format(id, args),
            Self::Own(books) => books.format(id, args),
        }
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words")
    }
}

const VIETNAMESE: &[&str] = &[
    include_str!("../locales/vi/kiosk.ftl"),
    include_str!("../locales/vi/staff.ftl"),
    include_str!("../locales/vi/desk.ftl"),
    include_str!("../locales/vi/report.ftl"),
    include_str!("../locales/vi/settings.ftl"),
    include_str!("../locales/vi/privacy.ftl"),
];

const ENGLISH: &[&str] = &[
    include_str!("../locales/en/kiosk.ftl"),
    include_str!("../locales/en/staff.ftl"),
    include_str!("../locales/en/desk.ftl"),
    include_str!("../locales/en/report.ftl"),
    include_str!("../locales/en/settings.ftl"),
    include_str!("../locales/en/privacy.ftl"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        let mut words = Words::new();
        words
            .add(
                Language::Vietnamese,
                "hello = Chào { $name }\n    .short = Chào\nonly-here = Chỉ ở đây\n",
            )
            .unwrap();
        words
            .add(
                Language::English,
                "hello = Hello { $name }\n\
                 steps = { $count ->\n    [one] one step\n   *[other] { $count } steps\n }\n",
            )
            .unwrap();
        words
    }

    #[test]
    fn a_message_takes_its_variables_without_invisible_marks() {
        let said = words().say(Language::English, "hello", &[("name", "VNeID".into())]);
        assert_eq!(said, "Hello VNeID");
    }

    #[test]
    fn what_english_lacks_is_said_in_vietnamese() {
        let words = words();
        assert_eq!(words.say(Language::English, "only-here", &[]), "Chỉ ở đây");
        assert_eq!(words.say(Language::English, "hello.short", &[]), "Chào");
        assert!(!words.has(Language::English, "only-here"));
        assert!(words.has(Language::Vietnamese, "hello.short"));
    }

    #[test]
    fn plurals_follow_the_language() {
        let words = words();
        assert_eq!(words.say(Language::English, "steps", &[("count", 1.into())]), "one step");
        assert_eq!(words.say(Language::English, "steps", &[("count", 7.into())]), "7 steps");
    }

    #[test]
    fn a_gap_shows_its_id() {
        assert_eq!(words().say(Language::Vietnamese, "nowhere", &[]), "⟦nowhere⟧");
    }

    #[test]
    fn a_malformed_text_names_its_line_and_keeps_the_rest() {
        let mut words = Words::new();
        let errors = words.add(Language::Vietnamese, "good = Tốt\n\n= bad\n").unwrap_err();
        assert_eq!(errors[0].line, 3);
        assert_eq!(words.say(Language::Vietnamese, "good", &[]), "Tốt");
    }

    #[test]
    fn the_kiosks_own_words_are_well_formed() {
        for (language, texts) in [(Language::Vietnamese, VIETNAMESE), (Language::English, ENGLISH)]
        {
            for text in texts {
                assert_eq!(Words::new().add(language, text), Ok(()), "{language:?}");
                let (mut words, below) = (Words::new(), Base::default());
                let _ = words.add(language, text);
                let stray =
                    words.settle(&below).into_iter().filter(|it| it.what.id == "words-unknown");
                assert_eq!(stray.map(|it| it.id).collect::<Vec<_>>(), Vec::<String>::new());
            }
        }
    }

    #[test]
    fn the_kiosks_own_words_are_each_in_one_text() {
        for texts in [VIETNAMESE, ENGLISH] {
            let ids = texts.iter().flat_map(|text| text.lines()).filter_map(|line| {
                let name = line.split_once('=')?.0.trim_end();
                name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(name)
            });
            let mut ids: Vec<_> = ids.collect();
            let all = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), all);
        }
    }
}
