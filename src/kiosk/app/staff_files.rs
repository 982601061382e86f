//! What the application knows of the staff's files, which a job looks at.

use crate::id::Token;
use crate::kiosk::job::Ticket;

use std::time::Duration;

/// What the application knows of the staff's files.
#[derive(Debug, Default)]
pub(super) struct StaffFiles {
    /// When they were last looked at, by the clock that is never set.
    pub(super) rested: Option<Duration>,
    /// The answer to the last look that is still to come.
    pub(super) resting: Option<Ticket>,
    /// What is in the log by now and need not wait in the files any more.
    pub(super) recorded: Vec<Token>,
}
