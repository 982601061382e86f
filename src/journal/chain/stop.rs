//! Why a walk along a chain ends before it has come to the end.

use crate::journal::chain::verdict::Broken;
use crate::journal::error::Error;

/// Why a walk ends before it has come to the end.
#[derive(Debug)]
pub(crate) enum Stop {
    /// Something is not as it was written.
    Broken(Broken),
    /// The log cannot be read.
    Error(Error),
}

impl Stop {
    /// What is broken.
    ///
    /// # Errors
    /// Why nobody can tell.
    pub(crate) fn broken(self) -> Result<Broken, Error> {
        match self {
            Self::Broken(broken) => Ok(broken),
            Self::Error(error) => Err(error),
        }
    }

    /// What whoever looks after the log is told.
    pub(crate) fn told(self) -> Broken {
        match self {
            Self::Broken(broken) => broken,
            Self::Error(error) if error.is_damage() => Broken::Damaged,
            Self::Error(_) => Broken::Unreadable,
        }
    }
}

impl From<Broken> for Stop {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

impl From<rusqlite::Error> for Stop {
    fn from(error: rusqlite::Error) -> Self {
        Self::Error(error.into())
    }
}

/// Stops at what is broken unless all `is_well`.
pub(crate) fn hold(is_well: bool, broken: Broken) -> Result<(), Stop> {
    if is_well { Ok(()) } else { Err(broken.into()) }
}
