//! The messages of one language.

use crate::l10n::base::Base;
use crate::l10n::language::Language;
use crate::l10n::limits::{self, WordsError};
use crate::l10n::outline::{self, Outline, Unsound};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue as Value};
use fluent_syntax::ast::Pattern;
use fluent_syntax::parser::{ErrorKind, ParserError};
use unic_langid::langid;

use std::collections::HashSet;
use std::sync::Arc;

/// The most messages that a book takes from below.
pub(super) const MOST_FROM_BELOW: usize = 50;

/// The messages of one language.
pub(super) struct Book {
    language: Language,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// What the messages are made of, until they are settled.
    outline: Outline,
    /// The messages that nobody can say.
    refused: HashSet<String>,
}

impl Book {
    /// A book without messages.
    pub(super) fn new(language: Language) -> Self {
        let locale = match language {
            Language::Vietnamese => langid!("vi"),
            Language::English => langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The isolating marks around variables are invisible in a browser, but a box in some fonts.
        bundle.set_use_isolating(false);
        Self { language, bundle, outline: Outline::default(), refused: HashSet::new() }
    }

    /// The messages of a text that is built into the program, whose messages are said with values.
    pub(super) fn of(language: Language, text: &str) -> Self {
        let mut book = Self::new(language);
        // A malformed file is found by this room's tests; what parsed of it is still said.
        let _ = book.add(text);
        book.outline = Outline::default();
        book
    }

    /// Adds the messages of `text`; a message already there is replaced.
    ///
    /// # Errors
    /// The parts of `text` that are not Fluent; the other parts are added all the same. Where `text` asks
    /// too much of the parser, that alone, and nothing is added.
    pub(super) fn add(&mut self, text: &str) -> Result<(), Vec<WordsError>> {
        limits::check(text).map_err(|error| vec![error])?;
        let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        self.outline.add(&resource);
        self.bundle.add_resource_overriding(Arc::new(resource));

        let (mut line, mut read) = (1, 0);
        let errors: Vec<_> = errors
            .into_iter()
            .map(|error| {
                // The parser goes through the text once, and so does this.
                let at = begin_of(&error, text).clamp(read, text.len());
                line += text.as_bytes()[read..at].iter().filter(|byte| **byte == b'\n').count();
                read = at;
                WordsError::malformed(text, at, line, &error.kind)
            })
            .collect();
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    /// Finds the messages that cannot be said without values, and has them said no more. What a message
    /// names and this book does not have may lie `below`.
    pub(super) fn settle(&mut self, below: &Base) -> Vec<Unsound> {
        let borrowed = self.borrow(below);
        let mut unsound = std::mem::take(&mut self.outline).settle(self.language);
        unsound.retain(|unsound| !borrowed.contains(outline::entry_of(&unsound.id)));
        self.refused.extend(unsound.iter().map(|unsound| unsound.id.clone()));
        unsound
    }

    /// The entries that cannot be said, or have an attribute that cannot.
    pub(super) fn refused_entries(&self) -> HashSet<&str> {
        self.refused.iter().map(|id| outline::entry_of(id)).collect()
    }

    /// Takes what its messages name and it does not have from `below`; the names of what it took.
    fn borrow(&mut self, below: &Base) -> HashSet<String> {
        let mut borrowed = HashSet::new();
        loop {
            let missing = self.outline.missing();
            let found =
                missing.iter().filter_map(|name| Some((name, below.get(self.language, name)?)));
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
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
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

    /// The message `id` with `args` filled in.
    pub(super) fn format(&self, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.pattern(id)?;
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }
}

/// Where what the parser could not read begins. A brace that nobody closed is missed where the next line
/// begins.
fn begin_of(error: &ParserError, text: &str) -> usize {
    let at = text.floor_char_boundary(error.pos.start);
    match error.kind {
        ErrorKind::ExpectedToken('}') => text[..at].trim_end().len(),
        _ => at,
    }
}
