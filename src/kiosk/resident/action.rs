//! What only the residents' area can decide.

use crate::id::{ItemId, TopicId, TroubleId};
use crate::visit::Happening;

/// What a resident's screen leaves to its area.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Write down what happened, in order.
    Note(Vec<Happening>),
    /// Look for something by typing.
    Search,
    /// Show what a topic holds.
    OpenTopic(TopicId),
    /// Open a guide, a procedure or a notice.
    Open(ItemId),
    /// Show what helps with a trouble.
    OpenTrouble(TroubleId),
    /// Show a procedure of the national index, by its code.
    OpenListed(Box<str>),
    /// Back to wherever the screen was opened from.
    Back,
    /// The item is through.
    Finish(ItemId),
    /// Something else is to be done in the same visit.
    Another,
    /// The visit is over.
    EndVisit,
}

impl Action {
    /// Writes down what happened, if anything did.
    pub fn note(happenings: Vec<Happening>) -> Self {
        if happenings.is_empty() { Self::None } else { Self::Note(happenings) }
    }
}
