//! Why something was not done.

use crate::id::HelperCode;
use crate::l10n::Phrase;

use std::io::{self, ErrorKind};

/// Why something was not done; nothing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undone {
    /// The code is somebody's already.
    Taken(HelperCode),
    /// The code is nobody's.
    Unknown(HelperCode),
    /// No admin who can sign in would be left.
    LastAdmin(HelperCode),
    /// There is nobody on the list yet.
    Nobody,
    /// There is somebody on the list already.
    Begun,
    /// The list is gone or damaged: somebody has to set a PIN from the command line.
    ListLost,
    /// Another program holds the files.
    Busy,
    /// The files cannot be read or written, and why.
    Disk(ErrorKind),
}

impl From<io::Error> for Undone {
    fn from(error: io::Error) -> Self {
        Self::Disk(error.kind())
    }
}

impl Undone {
    /// What is wrong and what to do.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Taken(code) => Phrase::new("staff-undone-taken").with("code", code.to_string()),
            Self::Unknown(code) => {
                Phrase::new("staff-undone-unknown").with("code", code.to_string())
            }
            Self::LastAdmin(code) => {
                Phrase::new("staff-undone-last-admin").with("code", code.to_string())
            }
            Self::Nobody => Phrase::new("staff-undone-nobody"),
            Self::Begun => Phrase::new("staff-undone-begun"),
            Self::ListLost => Phrase::new("staff-fault-list-lost"),
            Self::Busy => Phrase::new("staff-undone-busy"),
            Self::Disk(ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => {
                Phrase::new("staff-undone-full")
            }
            Self::Disk(_) => Phrase::new("staff-fault-unreadable"),
        }
    }
}
