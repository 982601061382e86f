//! Why there is no report.

use crate::journal::Broken;
use crate::l10n::Phrase;
use crate::review::Unread;

use rust_xlsxwriter::XlsxError;

use std::error::Error;
use std::io::{self, ErrorKind};

/// Why there is no report. No file of it is left either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undone {
    /// The log cannot be read.
    Unread(Unread),
    /// The log is not as it was written: what it says may be wrong.
    Broken(Broken),
    /// A file with that name is there already, and is not overwritten.
    Exists,
    /// The folder is not there, or not any more.
    Gone,
    /// There is no room left.
    Full,
    /// Nothing can be written there.
    Denied,
    /// The disk is in the way.
    Disk,
    /// Somebody called it off.
    CalledOff,
    /// No month of the period is over, and small groups are to be kept back.
    NotOver,
    /// More sessions than a sheet has rows.
    TooMany,
}

impl Undone {
    /// Whether it is the log that is in the way, and not the file to write.
    pub fn is_of_log(self) -> bool {
        matches!(self, Self::Unread(_) | Self::Broken(_))
    }

    /// What staff are told.
    pub fn phrase(self) -> Phrase {
        match self {
            Self::Unread(unread) => unread.phrase(),
            Self::Broken(broken) => broken.phrase(),
            Self::Exists => Phrase::new("report-exists"),
            Self::Gone => Phrase::new("report-gone"),
            Self::Full => Phrase::new("report-full"),
            Self::Denied => Phrase::new("report-denied"),
            Self::Disk => Phrase::new("report-disk"),
            Self::CalledOff => Phrase::new("report-called-off"),
            Self::NotOver => Phrase::new("report-not-over"),
            Self::TooMany => Phrase::new("report-too-many"),
        }
    }
}

impl From<Unread> for Undone {
    fn from(unread: Unread) -> Self {
        Self::Unread(unread)
    }
}

impl From<Broken> for Undone {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

impl From<ErrorKind> for Undone {
    fn from(kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::Gone,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::Full
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::Denied,
            _ => Self::Disk,
        }
    }
}

impl From<io::Error> for Undone {
    fn from(error: io::Error) -> Self {
        error.kind().into()
    }
}

impl From<csv::Error> for Undone {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => error.into(),
            _ => Self::Disk,
        }
    }
}

impl From<XlsxError> for Undone {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::IoError(error) => error.into(),
            XlsxError::RowColumnLimitError => Self::TooMany,
            // Of what went wrong beneath, only the file system's own word helps.
            other => {
                let beneath = other.source().and_then(|it| it.downcast_ref::<io::Error>());
                beneath.map_or(Self::Disk, |error| error.kind().into())
            }
        }
    }
}
