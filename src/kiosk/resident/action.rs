//! What only the residents' area can decide.

use crate::id::{ItemId, TopicId, TroubleId};
use crate::kiosk::keyboard::Key;
use crate::kiosk::shift::Choice;
use crate::visit::{Happening, Outcome};

/// What a resident's screen leaves to its area.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Write down what happened, in order.
    Note(Vec<Happening>),
    /// Look for something by typing, with the key that somebody typed before there was a field.
    Search(Option<Key>),
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
    /// Whoever is on duty does something about their shift.
    Duty(Choice),
    /// A helper has come, after help was called.
    HelperCame,
    /// What came of the assisted session is settled, with what is still to be written down: the resident
    /// has the last word.
    Settle(ItemId, Vec<Happening>),
    /// Show where the resident goes on, after a session about an item that came to an outcome.
    Refer(ItemId, Outcome),
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
