//! What is to be said later, in whatever language.

use fluent_bundle::FluentValue as Value;

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
