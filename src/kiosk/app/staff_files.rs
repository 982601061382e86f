//! What the application knows of the staff's files, which a job looks at.

use crate::id::Token;
use crate::kiosk::job::Ticket;

use std::time::Duration;

/// How long the program waits for its last act.
const LONGEST_ENDING: Duration = Duration::from_secs(3);

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

/// The last act, which the program waits for before it ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ending {
    pub(super) ticket: Ticket,
    /// Since when, by the clock that is never set.
    pub(super) since: Duration,
}

impl Ending {
    /// Whether it takes too long: a disk that hangs must not keep the program from ending.
    pub(super) fn is_overdue(&self, now: Duration) -> bool {
        now.saturating_sub(self.since) >= LONGEST_ENDING
    }
}
