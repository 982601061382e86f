//! What staff do at the kiosk or from the command line, as every room speaks of it.

use crate::id::{HelperCode, Token};
use crate::visit::code::{ActKind, Source};

use jiff::Timestamp;

/// Something that staff did, or tried to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Act {
    /// Tells it from all others, so that it is written down once.
    pub id: Token,
    /// When, to the second.
    pub at: Timestamp,
    /// What.
    pub kind: ActKind,
    /// Whom it is about: who tried, whose PIN was set; nobody where it is about all.
    pub code: Option<HelperCode>,
    /// Who did it and where.
    pub by: By,
}

/// Who does something and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct By {
    /// Where.
    pub source: Source,
    /// Who; nothing where nobody is signed in.
    pub code: Option<HelperCode>,
}

impl By {
    /// Whoever administers the PC.
    pub const COMMAND_LINE: Self = Self { source: Source::CommandLine, code: None };

    /// Somebody at the kiosk who is not signed in.
    pub const ANYBODY: Self = Self { source: Source::Kiosk, code: None };

    /// A member of the staff who is signed in at the kiosk.
    pub fn member(code: HelperCode) -> Self {
        Self { source: Source::Kiosk, code: Some(code) }
    }
}
