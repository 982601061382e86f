//! The kiosk's own words: each text is read when somebody asks for a message of it, and kept from then on.
//!
//! What only staff read costs nothing until there is something to tell them, and a language nothing until
//! somebody reads it.

use crate::l10n::Language;
use crate::l10n::book::Book;
use crate::l10n::glance::Glance;

use fluent_bundle::FluentValue as Value;

use std::sync::OnceLock;

/// The kiosk's own words in one language, text by text; no message is in two of them, and none names one of
/// another text.
pub(super) struct Own(Vec<Text>);

struct Text {
    language: Language,
    text: &'static str,
    glance: Glance,
    book: OnceLock<Book>,
}

impl Own {
    /// The words of `texts`.
    pub(super) fn new(language: Language, texts: &[&'static str]) -> Self {
        let text = |text| Text { language, text, glance: Glance::default(), book: OnceLock::new() };
        Self(texts.iter().copied().map(text).collect())
    }

    /// Whether there is a message `id`.
    pub(super) fn has(&self, id: &str) -> bool {
        self.0.iter().any(|text| text.has(id))
    }

    /// The message `id` with `args` filled in.
    pub(super) fn format(&self, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let text = self.0.iter().find(|text| text.has(id))?;
        text.book.get_or_init(|| Book::of(text.language, text.text)).format(id, args)
    }
}

impl Text {
    fn has(&self, id: &str) -> bool {
        self.glance.has(&[self.text], id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_when_something_of_it_is_said() {
        let own = Own::new(Language::English, &["a = A\n", "b = B { $n }\n    .short = b\n"]);
        assert!(own.has("a") && own.has("b.short") && !own.has("c") && !own.has("a.short"));
        let read = |own: &Own| own.0.iter().filter(|text| text.book.get().is_some()).count();
        assert_eq!(read(&own), 0);
        assert_eq!(own.format("b", &[("n", 7.into())]).as_deref(), Some("B 7"));
        assert_eq!(read(&own), 1);
        assert_eq!(own.format("c", &[]), None);
        assert_eq!(own.format("a", &[]).as_deref(), Some("A"));
        assert_eq!(read(&own), 2);
    }
}
