//! What can go wrong with the database, and what that means for whoever looks after the PC.

use crate::journal::health::Health;

use rusqlite::ErrorCode;

use std::io;

/// Why the log could not be opened or written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// What the database says.
    #[error(transparent)]
    Database(#[from] rusqlite::Error),
    /// What the file system says.
    #[error(transparent)]
    Files(#[from] io::Error),
    /// The file was written by a newer version of this program.
    #[error("written by a newer version")]
    Newer,
    /// A made-up session was to be written to a real log, or the other way round.
    #[error("made-up and real sessions do not mix")]
    OtherKind {
        /// Whether the folder holds made-up sessions.
        is_demo: bool,
    },
    /// The files that were open are not in the log's place any more.
    #[error("the files were taken away or replaced")]
    Gone,
    /// The tables hold something that this program never writes.
    #[error("the tables hold something unknown")]
    Nonsense,
}

impl From<rusqlite_migration::Error> for Error {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => Self::Database(err),
            rusqlite_migration::Error::MigrationDefinition(_) => Self::Newer,
            _ => Self::Nonsense,
        }
    }
}

impl Error {
    /// Whether the file itself is broken, so that trying again is of no use.
    pub(crate) fn is_damage(&self) -> bool {
        match self {
            Self::Nonsense => true,
            Self::Database(error) => match error {
                rusqlite::Error::SqliteFailure(failure, _) => is_broken(*failure),
                // This program's SQL is right: it is the tables that are not what they should be.
                rusqlite::Error::SqlInputError { .. }
                | rusqlite::Error::QueryReturnedNoRows
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..) => true,
                _ => false,
            },
            _ => false,
        }
    }

    /// What staff are told.
    pub(crate) fn health(&self) -> Health {
        match self {
            Self::Database(error) => health_of_code(error.sqlite_error_code()),
            Self::Files(error) => match error.kind() {
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    Health::ReadOnly
                }
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Health::Full,
                _ => Health::Unreachable,
            },
            Self::Newer => Health::Newer,
            Self::OtherKind { is_demo: true } => Health::DemoFolder,
            Self::OtherKind { is_demo: false } => Health::RealFolder,
            Self::Gone | Self::Nonsense => Health::Failing,
        }
    }
}

/// Whether a code tells of a broken file. No value of this program breaks a constraint, and none of its
/// statements is wrong in itself: then it is the tables that are not what they should be.
fn is_broken(failure: rusqlite::ffi::Error) -> bool {
    const WRONG_STATEMENT: i32 = 1;

    match failure.code {
        ErrorCode::ConstraintViolation
        | ErrorCode::DatabaseCorrupt
        | ErrorCode::NotADatabase
        | ErrorCode::SchemaChanged
        | ErrorCode::TypeMismatch => true,
        _ => failure.extended_code == WRONG_STATEMENT,
    }
}

fn health_of_code(code: Option<ErrorCode>) -> Health {
    match code {
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Health::ReadOnly,
        Some(ErrorCode::DiskFull) => Health::Full,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Health::Locked,
        Some(ErrorCode::CannotOpen) => Health::Unreachable,
        _ => Health::Failing,
    }
}
