//! How the log is, as staff are told.

use crate::l10n::Phrase;

/// How the log is. Whatever it is, the guides run on and events wait in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Health {
    /// Everything handed over is on the disk.
    Well,
    /// The folder or the file cannot be written to.
    ReadOnly,
    /// The disk, or what the log may take of it, is full.
    Full,
    /// Another program holds the file.
    Locked,
    /// The folder or the file cannot be made or opened.
    Unreachable,
    /// The file was written by a newer version of this program.
    Newer,
    /// The folder holds made-up sessions, and a real one was to be written.
    DemoFolder,
    /// The folder holds real sessions, and a made-up one was to be written.
    RealFolder,
    /// The disk fails.
    Failing,
}

impl Health {
    /// Every state.
    pub const ALL: [Self; 9] = [
        Self::Well,
        Self::ReadOnly,
        Self::Full,
        Self::Locked,
        Self::Unreachable,
        Self::Newer,
        Self::DemoFolder,
        Self::RealFolder,
        Self::Failing,
    ];

    /// What staff are told: what is wrong and what to do.
    pub fn phrase(self) -> Phrase {
        Phrase::new(match self {
            Self::Well => "journal-well",
            Self::ReadOnly => "journal-read-only",
            Self::Full => "journal-full",
            Self::Locked => "journal-locked",
            Self::Unreachable => "journal-unreachable",
            Self::Newer => "journal-newer",
            Self::DemoFolder => "journal-demo-folder",
            Self::RealFolder => "journal-real-folder",
            Self::Failing => "journal-failing",
        })
    }
}
