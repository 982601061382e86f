//! What whoever looks after the PC should know of the staff's files.

use crate::l10n::Phrase;
use crate::staff::undone::Undone;

/// What whoever looks after the PC should know of the staff's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A file is damaged, or is of another folder, and was set aside.
    SetAside {
        /// Its new name, in the data folder.
        moved_to: String,
    },
    /// The tries were gone or damaged: everybody waits an hour.
    TriesLost,
    /// The list is gone or damaged: nobody signs in until a PIN is set from the command line.
    ListLost,
    /// Both files are gone, though the log knows of staff: nobody signs in until there is somebody again.
    AllLost,
    /// The files cannot be read or written: nobody signs in until they can be.
    Closed(Undone),
}

impl Fault {
    /// What is wrong and what to do.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::SetAside { moved_to } => {
                Phrase::new("staff-fault-set-aside").with("file", moved_to.clone())
            }
            Self::TriesLost => Phrase::new("staff-fault-tries-lost"),
            Self::ListLost => Phrase::new("staff-fault-list-lost"),
            Self::AllLost => Phrase::new("staff-fault-all-lost"),
            Self::Closed(undone) => undone.phrase(),
        }
    }
}
