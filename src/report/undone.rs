//! Why there is no report.

use crate::l10n::Phrase;
use crate::review::Unread;

use std::io::ErrorKind;

/// Why there is no report. No file of it is left either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undone {
    /// The log cannot be read.
    Unread(Unread),
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
    /// What staff are told.
    pub fn phrase(self) -> Phrase {
        match self {
            Self::Unread(unread) => unread.phrase(),
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

impl From<std::io::Error> for Undone {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
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

impl From<csv::Error> for Undone {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => error.into(),
            _ => Self::Disk,
        }
    }
}

impl From<rust_xlsxwriter::XlsxError> for Undone {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        match error {
            rust_xlsxwriter::XlsxError::IoError(error) => error.into(),
            rust_xlsxwriter::XlsxError::RowColumnLimitError => Self::TooMany,
            _ => Self::Disk,
        }
    }
}
