//! Finding what somebody types: what the search screen asks of whoever can find.

use crate::id::{ItemId, TroubleId};
use crate::l10n::Language;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// What a search answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Nothing was typed.
    Empty,
    /// What was typed looks like an identity, phone or card number, and was not searched for.
    Number,
    /// What was found, the best first.
    Hits(Vec<Hit>),
    /// Nothing was found; what is nearest, three at most.
    Nearest(Vec<Hit>),
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub what: Found,
    /// Its title, in the reader's language.
    pub title: String,
    /// Why it is here, in one line.
    pub why: String,
    /// Which parts of the title were found, in bytes, in order.
    pub marks: Vec<Range<usize>>,
}

/// What can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A guide, a procedure or a notice.
    Item(ItemId),
    /// A trouble that somebody may have.
    Trouble(TroubleId),
    /// A procedure of the national index, by its code.
    Listed(Box<str>),
}

/// Whoever can find, quickly enough for each key that is typed.
pub trait Seek: Send + Sync {
    /// What `typed` finds. Nothing of it is kept.
    fn find(&self, typed: &str) -> Answer;
}

/// Whoever can find, for readers of one language.
#[derive(Clone)]
pub struct Seeker {
    language: Language,
    seek: Arc<dyn Seek>,
}

impl Seeker {
    /// `seek` finds for readers of `language`.
    pub fn new(language: Language, seek: impl Seek + 'static) -> Self {
        Self { language, seek: Arc::new(seek) }
    }

    /// The language of those it finds for.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What `typed` finds.
    pub fn find(&self, typed: &str) -> Answer {
        self.seek.find(typed)
    }
}

/// The same finder, not one that finds the same.
impl PartialEq for Seeker {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.seek, &other.seek)
    }
}

impl fmt::Debug for Seeker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seeker")
    }
}
