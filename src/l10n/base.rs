//! Words that lie under many sets, each kept once.

use crate::l10n::language::Language;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer;

use std::collections::HashMap;
use std::sync::Arc;

/// The messages and terms that other sets of words may name without having them. A set takes from here what
/// it names; each message is read once, however many sets name it.
#[derive(Debug, Default)]
pub struct Base {
    vietnamese: Entries,
    english: Entries,
}

/// Messages and terms by their names, without a term's hyphen, each as a text of its own.
type Entries = HashMap<String, Arc<FluentResource>>;

impl Base {
    /// Adds the messages of `text` that `is_sound` lets pass, by their names; those already there are
    /// replaced.
    pub(super) fn add(
        &mut self,
        language: Language,
        text: &FluentResource,
        is_sound: impl Fn(&str) -> bool,
    ) {
        let entries = match language {
            Language::Vietnamese => &mut self.vietnamese,
            Language::English => &mut self.english,
        };
        for entry in text.entries() {
            let Some(name) = name(entry).filter(|name| is_sound(name)) else {
                continue;
            };
            let alone = serializer::serialize(&Resource { body: vec![entry.clone()] });
            if let Ok(resource) = FluentResource::try_new(alone) {
                entries.insert(name.to_owned(), Arc::new(resource));
            }
        }
    }

    /// The message or term `name` in `language`.
    pub(super) fn get(&self, language: Language, name: &str) -> Option<&Arc<FluentResource>> {
        match language {
            Language::Vietnamese => self.vietnamese.get(name),
            Language::English => self.english.get(name),
        }
    }
}

fn name<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    match entry {
        Entry::Message(message) => Some(message.id.name),
        Entry::Term(term) => Some(term.id.name),
        Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::l10n::{Base, Language, Words};

    const SHARED: &str = "-otp = mã OTP\ntwice = { -otp } và { -otp }\nbad = { nowhere }\n\
                          see = Ra phường\n    .short = { twice }\n";

    fn base(text: &str) -> Base {
        let mut words = Words::new();
        words.add(Language::Vietnamese, text).unwrap();
        let _ = words.settle(&Base::default());
        words.base([(Language::Vietnamese, text)])
    }

    fn over(base: &Base, text: &str) -> (Words, Vec<(String, &'static str)>) {
        let mut words = Words::new();
        words.add(Language::Vietnamese, text).unwrap();
        let unsound = words.settle(base).into_iter();
        let unsound = unsound.map(|unsound| (unsound.id, unsound.what.id)).collect();
        (words, unsound)
    }

    #[test]
    fn what_a_set_names_and_does_not_have_is_taken_from_below() {
        let (words, unsound) = over(&base(SHARED), "title = Nhập { -otp }: { see.short }\n");
        assert_eq!(unsound, []);
        let said = words.say(Language::Vietnamese, "title", &[]);
        assert_eq!(said, "Nhập mã OTP: mã OTP và mã OTP");
    }

    #[test]
    fn a_sets_own_words_come_before_those_below() {
        let (words, unsound) = over(&base(SHARED), "-otp = mã\ntitle = { -otp }, { twice }\n");
        assert_eq!(unsound, []);
        assert_eq!(words.say(Language::Vietnamese, "title", &[]), "mã, mã và mã");
    }

    #[test]
    fn what_nobody_names_and_what_cannot_be_said_is_not_taken() {
        let base = base(SHARED);
        let (words, unsound) = over(&base, "title = { bad }\n");
        assert_eq!(unsound, [("title".to_owned(), "words-unknown")]);
        for id in ["bad", "see", "twice"] {
            assert!(!words.has(Language::Vietnamese, id), "{id}");
        }
        let (words, _) = over(&base, "title = { see }\n");
        assert!(words.has(Language::Vietnamese, "title"));
    }

    #[test]
    fn a_language_takes_nothing_from_another() {
        let mut words = Words::new();
        words.add(Language::English, "title = Type the { -otp }\n").unwrap();
        let unsound = words.settle(&base(SHARED));
        assert_eq!(unsound[0].what.id, "words-unknown");
    }

    #[test]
    fn a_set_that_names_too_much_below_goes_without_the_rest() {
        let shared: String = (0..200).map(|n| format!("m{n} = x\n")).collect();
        let names: String = (0..200).map(|n| format!("t{n} = {{ m{n} }}\n")).collect();
        let (_, unsound) = over(&base(&shared), &names);
        assert_eq!(unsound.len(), 200 - crate::l10n::book::MOST_FROM_BELOW);
    }
}
