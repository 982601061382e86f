//! Why a command did not do what it was asked for, and the exit code that says so.

use crate::l10n::Phrase;
use crate::program::station::AlreadyRunning;

/// Why a command did not do what it was asked for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Error {
    /// The answer is no.
    No(Phrase),
    /// The answer is no, and the standard output has said why.
    SaidNo,
    /// The command line makes no sense.
    WrongUsage(Phrase),
    /// The disk, the display or the database is in the way.
    Machine(Phrase),
    /// The standard output cannot be written to.
    Mute,
}

impl Error {
    /// The exit code.
    pub(super) fn code(&self) -> u8 {
        match self {
            Self::No(_) | Self::SaidNo => 1,
            Self::WrongUsage(_) => 2,
            Self::Machine(_) | Self::Mute => 3,
        }
    }

    /// What is left to say on the standard error.
    pub(super) fn phrase(&self) -> Option<&Phrase> {
        match self {
            Self::No(phrase) | Self::WrongUsage(phrase) | Self::Machine(phrase) => Some(phrase),
            Self::SaidNo | Self::Mute => None,
        }
    }
}

impl From<AlreadyRunning> for Error {
    fn from(running: AlreadyRunning) -> Self {
        Self::Machine(running.phrase())
    }
}
