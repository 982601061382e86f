//! What walking the chain finds.

use crate::journal::calendar::Month;
use crate::journal::chain::digest::Head;
use crate::l10n::Phrase;

/// What a log that verifies holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// How many sessions are there.
    pub sessions: u64,
    /// How many of them have their times rounded to the hour.
    pub rounded: u64,
    /// How many were removed when their time was over.
    pub removed: u64,
    /// How many acts of the staff are there.
    pub acts: u64,
    /// The months, in the chain's order.
    pub months: Vec<MonthHead>,
}

/// A month of the chain. After the clock was set, a month may come twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthHead {
    /// The calendar month.
    pub month: Month,
    /// How many sessions were recorded in it, removed ones too.
    pub sessions: u64,
    /// How many of them were removed since.
    pub removed: u64,
    /// Its head; nothing while it goes on.
    pub head: Option<Head>,
}

/// Where a log stops to verify.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// There is no log, or it cannot be read.
    Unreadable,
    /// The file itself is damaged: cut, overwritten, or no log at all.
    Damaged,
    /// It was written by a newer version of this program, by rules of its own.
    Newer,
    /// This session is not as it was written, or not in its place.
    Session(u64),
    /// This month's head or bounds are not what its sessions make.
    Month(Month),
    /// This act of the staff is not as it was written, or not in its place.
    Act(u64),
    /// The counts of a day or a month are not what its sessions make.
    Counts,
    /// The marks of the block of sessions that begins with this one are not what its sessions make.
    Marks(u64),
}

impl Broken {
    /// What staff are told.
    pub fn phrase(&self) -> Phrase {
        let number = |number: &u64| i64::try_from(*number).unwrap_or(i64::MAX);
        match self {
            Self::Unreadable => Phrase::new("journal-unreadable"),
            Self::Damaged => Phrase::new("journal-damaged"),
            Self::Newer => Phrase::new("journal-newer"),
            Self::Session(session) => Phrase::new("journal-broken").with("number", number(session)),
            Self::Month(month) => {
                Phrase::new("journal-broken-month").with("month", month.to_string())
            }
            Self::Act(act) => Phrase::new("journal-broken-act").with("number", number(act)),
            Self::Counts => Phrase::new("journal-broken-counts"),
            // Sessions count from 1; the first block of marks begins below that.
            Self::Marks(first) => {
                Phrase::new("journal-broken-marks").with("number", number(&(*first).max(1)))
            }
        }
    }

    /// The session it stops at; 0 if it is not a session's fault.
    pub fn session(&self) -> u64 {
        match self {
            Self::Session(number) => *number,
            _ => 0,
        }
    }
}
