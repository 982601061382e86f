//! What a search answers.

use crate::id::{ItemId, TroubleId};

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
    /// Its title, in the reader's language; a procedure of the national index has only its Vietnamese name.
    pub title: String,
    /// Why it is here, in one line: the everyday name that was found, or what it is about.
    pub why: String,
    /// The province whose own procedure it is ("tỉnh Bắc Ninh"); nothing for all else.
    pub province: Option<Arc<str>>,
    /// Which parts of the title were found, in bytes, in order.
    pub marks: Vec<Range<usize>>,
}

/// What can be found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Found {
    /// A guide, a procedure or a notice.
    Item(ItemId),
    /// A trouble that somebody may have.
    Trouble(TroubleId),
    /// A procedure of the national index, by its code.
    Listed(Box<str>),
}

impl Found {
    /// The name of its kind, as the command line has it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Item(ItemId::Guide(_)) => "guide",
            Self::Item(ItemId::Procedure(_)) => "procedure",
            Self::Item(ItemId::Notice(_)) => "notice",
            Self::Trouble(_) => "trouble",
            Self::Listed(_) => "listed",
        }
    }

    /// Its id or its code.
    pub fn id(&self) -> &str {
        match self {
            Self::Item(item) => item.as_str(),
            Self::Trouble(trouble) => trouble.as_str(),
            Self::Listed(code) => code,
        }
    }
}
