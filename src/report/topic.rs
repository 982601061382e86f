//! What figures are about.

use crate::id::{HelperCode, ItemId, TroubleId};
use crate::report::cell::Cell;

/// What figures are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// What came of them.
    Outcomes,
    /// Who did the work.
    Operators,
    /// Whether a dossier was filed online.
    Filed,
    /// The ratings.
    Ratings,
    /// Alone or assisted.
    Modes,
    /// The languages.
    Languages,
    /// Who or what ended them.
    EndedBy,
    /// What was used.
    Used,
    /// The hours at which they were opened.
    Hours,
    /// The items opened.
    Items,
    /// The troubles met.
    Troubles,
    /// The helpers.
    Helpers,
}

impl Topic {
    /// Every topic, in the order of a report.
    pub const ALL: [Self; 12] = [
        Self::Outcomes,
        Self::Operators,
        Self::Filed,
        Self::Ratings,
        Self::Modes,
        Self::Languages,
        Self::EndedBy,
        Self::Used,
        Self::Hours,
        Self::Items,
        Self::Troubles,
        Self::Helpers,
    ];

    /// Its code, and the end of its message's id.
    pub fn code(self) -> &'static str {
        match self {
            Self::Outcomes => "outcomes",
            Self::Operators => "operators",
            Self::Filed => "filed-online",
            Self::Ratings => "ratings",
            Self::Modes => "modes",
            Self::Languages => "languages",
            Self::EndedBy => "ended-by",
            Self::Used => "used",
            Self::Hours => "hours",
            Self::Items => "items",
            Self::Troubles => "troubles",
            Self::Helpers => "helpers",
        }
    }

    /// Whether the most frequent comes first.
    pub(super) fn is_ranked(self) -> bool {
        matches!(self, Self::Items | Self::Troubles | Self::Helpers)
    }
}

/// What sessions have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Name {
    /// A code, named by the message that its kind and itself make: `outcome` and `done-here`.
    Code(&'static str, &'static str),
    /// An hour of the day, 0 to 23.
    Hour(u8),
    /// An item.
    Item(ItemId),
    /// A trouble.
    Trouble(TroubleId),
    /// A helper.
    Helper(HelperCode),
}

/// What sessions have in common, and how many have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What it is about.
    pub topic: Topic,
    /// What they have in common, and how many.
    pub rows: Vec<(Name, Cell)>,
    /// Whether months are kept back, which had too few sessions to be told by this topic.
    pub is_short: bool,
}

impl Group {
    /// Whether there is nothing to tell of it.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && !self.is_short
    }
}
