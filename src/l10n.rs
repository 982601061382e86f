//! Languages and words: every text a person reads is a Fluent message under `locales/`.
//!
//! The language is a value that whoever speaks hands in; nothing here is global. A message that is
//! missing in English is said in Vietnamese. Where a message belongs (the kiosk's own words, one guide's
//! words) is the caller's business: each such set is a [`Words`] of its own.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;
use serde::{Deserialize, Serialize};
use unic_langid::langid;

use std::fmt;

pub use fluent_bundle::FluentValue as Value;

/// A language the kiosk speaks.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Language {
    /// Vietnamese, the language of the kiosk.
    #[default]
    #[serde(rename = "vi")]
    Vietnamese,
    /// English, for whoever reads no Vietnamese.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Every language, the kiosk's own first.
    pub const ALL: [Self; 2] = [Self::Vietnamese, Self::English];

    /// The ISO 639-1 code, which is also the folder's name under `locales/`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::English => "en",
        }
    }

    /// The other language, which the button of the top bar offers.
    pub fn other(self) -> Self {
        match self {
            Self::Vietnamese => Self::English,
            Self::English => Self::Vietnamese,
        }
    }
}

/// A message and what goes into it, to be said later in a language: an error, a report.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// The message's id, with `.attribute` where it is one.
    pub id: &'static str,
    /// The values of the message's variables.
    pub args: Vec<(&'static str, Value<'static>)>,
}

impl Phrase {
    /// A phrase without variables.
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// The phrase with one more variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value<'static>>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// A text that is not Fluent: the line it fails on, counted from 1, and what the parser says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// The line in the text, counted from 1.
    pub line: usize,
    /// What is wrong, in the parser's words.
    pub reason: String,
}

/// A set of messages in every language.
pub struct Words {
    vietnamese: FluentBundle<FluentResource>,
    english: FluentBundle<FluentResource>,
}

impl Words {
    /// A set without messages.
    pub fn new() -> Self {
        Self { vietnamese: bundle(Language::Vietnamese), english: bundle(Language::English) }
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
    /// The parts of `text` that are not Fluent; the other parts are added all the same.
    pub fn add(&mut self, language: Language, text: &str) -> Result<(), Vec<SyntaxError>> {
        let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        self.bundle_mut(language).add_resource_overriding(resource);

        if errors.is_empty() {
            return Ok(());
        }
        Err(errors
            .into_iter()
            .map(|error| SyntaxError {
                line: 1 + text[..error.pos.start.min(text.len())].matches('\n').count(),
                reason: error.kind.to_string(),
            })
            .collect())
    }

    /// Whether `language` itself has the message `id` (`message` or `message.attribute`).
    pub fn has(&self, language: Language, id: &str) -> bool {
        pattern(self.bundle(language), id).is_some()
    }

    /// The message `id` in `language`, else in Vietnamese, else nothing.
    pub fn find(&self, language: Language, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        format(self.bundle(language), id, args).or_else(|| format(&self.vietnamese, id, args))
    }

    /// The message `id`, or the id itself where no language has it: a gap that shows, never a crash.
    pub fn say(&self, language: Language, id: &str, args: &[(&str, Value<'_>)]) -> String {
        self.find(language, id, args).unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// A phrase said in `language`.
    pub fn phrase(&self, language: Language, phrase: &Phrase) -> String {
        self.say(language, phrase.id, &phrase.args)
    }

    fn bundle(&self, language: Language) -> &FluentBundle<FluentResource> {
        match language {
            Language::Vietnamese => &self.vietnamese,
            Language::English => &self.english,
        }
    }

    fn bundle_mut(&mut self, language: Language) -> &mut FluentBundle<FluentResource> {
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

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let locale = match language {
        Language::Vietnamese => langid!("vi"),
        Language::English => langid!("en"),
    };
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // The isolating marks around variables are invisible in a browser, but a box in some fonts.
    bundle.set_use_isolating(false);
    bundle
}

/// The pattern of `message` or `message.attribute`.
fn pattern<'a>(bundle: &'a FluentBundle<FluentResource>, id: &str) -> Option<&'a Pattern<&'a str>> {
    match id.split_once('.') {
        Some((message, attribute)) => {
            Some(bundle.get_message(message)?.get_attribute(attribute)?.value())
        }
        None => bundle.get_message(id)?.value(),
    }
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    args: &[(&str, Value<'_>)],
) -> Option<String> {
    let pattern = pattern(bundle, id)?;
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
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
