//! Languages and words: every text a person reads is a Fluent message under `locales/`.
//!
//! The language is a value that whoever speaks hands in; nothing here is global. A message that is
//! missing in English is said in Vietnamese. Where a message belongs (the kiosk's own words, one guide's
//! words) is the caller's business: each such set is a [`Words`] of its own.

mod base;
mod drawn;
mod language;
mod limits;
mod outline;
mod phrase;
mod plain;

pub use base::Base;
pub use drawn::undrawn_character;
pub use fluent_bundle::FluentValue as Value;
pub use language::Language;
pub use limits::WordsError;
pub use outline::Unsound;
pub use phrase::Phrase;
pub use plain::{code_point, odd_character, shown, shown_path};

use outline::Outline;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;
use unic_langid::langid;

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

/// The most messages that a set takes from below in a language.
const MOST_FROM_BELOW: usize = 50;

/// A set of messages in every language.
pub struct Words {
    vietnamese: Book,
    english: Book,
}

/// The messages of one language.
struct Book {
    bundle: FluentBundle<Arc<FluentResource>>,
    /// What the messages are made of, until they are settled.
    outline: Outline,
    /// The messages that nobody can say.
    refused: HashSet<String>,
}

impl Words {
    /// A set without messages.
    pub fn new() -> Self {
        Self { vietnamese: Book::new(Language::Vietnamese), english: Book::new(Language::English) }
    }

    /// The kiosk's own words, as built into the program.
    pub fn of_the_kiosk() -> Self {
        let mut words = Self::new();
        for (language, text) in KIOSK_WORDS {
            // A malformed file is found by this room's tests; what parsed of it is still said.
            let _ = words.add(language, text);
        }
        words
    }

    /// Adds the messages of `text`; a message already there is replaced.
    ///
    /// # Errors
    /// The parts of `text` that are not Fluent; the other parts are added all the same. Where `text` asks
    /// too much of the parser, that alone, and nothing is added.
    pub fn add(&mut self, language: Language, text: &str) -> Result<(), Vec<WordsError>> {
        limits::check(text).map_err(|error| vec![error])?;
        let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let book = self.book_mut(language);
        book.outline.add(&resource);
        book.bundle.add_resource_overriding(Arc::new(resource));

        let (mut line, mut read) = (1, 0);
        let errors: Vec<_> = errors
            .into_iter()
            .map(|error| {
                // The parser goes through the text once, and so does this.
                let at = error.pos.start.clamp(read, text.len());
                line += text.as_bytes()[read..at].iter().filter(|byte| **byte == b'\n').count();
                read = at;
                WordsError::malformed(line, &error.kind.to_string())
            })
            .collect();
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    /// Finds the messages that cannot be said without values, and has them said no more: those that name
    /// what is not there, or go in a circle, or say nothing, or too much, or what nobody sees. What a
    /// message names and this set does not have may lie `below`.
    pub fn settle(&mut self, below: &Base) -> Vec<Unsound> {
        let mut found = Vec::new();
        for language in Language::ALL {
            let book = self.book_mut(language);
            let borrowed = book.borrow(below, language);
            let mut unsound = std::mem::take(&mut book.outline).settle(language);
            unsound.retain(|unsound| !borrowed.contains(outline::entry_of(&unsound.id)));
            book.refused.extend(unsound.iter().map(|unsound| unsound.id.clone()));
            found.extend(unsound);
        }
        found
    }

    /// What of `texts`, whose messages this settled set has, can lie under other sets.
    pub fn base<'a>(&self, texts: impl IntoIterator<Item = (Language, &'a str)>) -> Base {
        let mut base = Base::default();
        for (language, text) in texts {
            let refused = self.book(language).refused.iter();
            let refused: HashSet<&str> = refused.map(|id| outline::entry_of(id)).collect();
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
        self.book(language).pattern(id).is_some()
    }

    /// The message `id` in `language`, else in Vietnamese, else nothing.
    pub fn find(&self, language: Language, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let said = self.book(language).format(id, args);
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

    fn book(&self, language: Language) -> &Book {
        match language {
            Language::Vietnamese => &self.vietnamese,
            Language::English => &self.english,
        }
    }

    fn book_mut(&mut self, language: Language) -> &mut Book {
        match language {
            Language::Vietnamese => &mut self.vietnamese,
            Language::English => &mut self.english,
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

const KIOSK_WORDS: [(Language, &str); 6] = [
    (Language::Vietnamese, include_str!("../locales/vi/kiosk.ftl")),
    (Language::Vietnamese, include_str!("../locales/vi/staff.ftl")),
    (Language::Vietnamese, include_str!("../locales/vi/privacy.ftl")),
    (Language::English, include_str!("../locales/en/kiosk.ftl")),
    (Language::English, include_str!("../locales/en/staff.ftl")),
    (Language::English, include_str!("../locales/en/privacy.ftl")),
];

impl Book {
    fn new(language: Language) -> Self {
        let locale = match language {
            Language::Vietnamese => langid!("vi"),
            Language::English => langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The isolating marks around variables are invisible in a browser, but a box in some fonts.
        bundle.set_use_isolating(false);
        Self { bundle, outline: Outline::default(), refused: HashSet::new() }
    }

    /// Takes what its messages name and it does not have from `below`; the names of what it took.
    fn borrow(&mut self, below: &Base, language: Language) -> HashSet<String> {
        let mut borrowed = HashSet::new();
        loop {
            let missing = self.outline.missing();
            let found = missing.iter().filter_map(|name| Some((name, below.get(language, name)?)));
            let room = MOST_FROM_BELOW - borrowed.len();
            let found: Vec<_> =
                found.take(room).map(|(n, text)| (n.clone(), Arc::clone(text))).collect();
            if found.is_empty() {
                return borrowed;
            }
            for (name, text) in found {
                self.outline.add(&text);
                self.bundle.add_resource_overriding(text);
                borrowed.insert(name);
            }
        }
    }

    /// The pattern of `message` or `message.attribute`.
    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        if self.refused.contains(id) {
            return None;
        }
        match id.split_once('.') {
            Some((message, attribute)) => {
                Some(self.bundle.get_message(message)?.get_attribute(attribute)?.value())
            }
            None => self.bundle.get_message(id)?.value(),
        }
    }

    fn format(&self, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.pattern(id)?;
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }
}

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
        for (language, text) in KIOSK_WORDS {
            assert_eq!(Words::new().add(language, text), Ok(()), "{language:?}");
        }
    }
}
