//! Why settings were not written.

use super::fault::FILE;
use crate::gate;
use crate::l10n::Phrase;

use std::io::{self, ErrorKind};

/// Why the settings were not written; the file is as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unwritten {
    /// The file that is there cannot be read.
    Unreadable(gate::Error),
    /// The file that is there is no TOML, first in this line, counted from 1.
    NotToml(usize),
    /// The file has a group of fields where this field should be.
    Group(String),
    /// Somebody changed the file meanwhile.
    Changed,
    /// The file would be longer than is read.
    TooLong,
    /// The settings are none that a file can hold.
    Unfit,
    /// It cannot be written, and why.
    Disk(ErrorKind),
}

impl Unwritten {
    /// What is wrong with `hub.toml` and what to do.
    pub fn phrase(&self) -> Phrase {
        self.phrase_for(FILE)
    }

    /// What is wrong with the file `file`, below the data folder, and what to do.
    pub fn phrase_for(&self, file: &str) -> Phrase {
        let phrase = match self {
            Self::Unreadable(_) => Phrase::new("first-unwritten-unreadable"),
            Self::NotToml(line) => Phrase::new("first-unwritten-not-toml").with("line", *line),
            Self::Group(field) => Phrase::new("first-unwritten-group").with("field", field.clone()),
            Self::Changed => Phrase::new("first-unwritten-changed"),
            Self::TooLong => Phrase::new("first-unwritten-too-long"),
            Self::Unfit => return Phrase::new("first-unwritten-unfit"),
            Self::Disk(ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => {
                Phrase::new("first-unwritten-full")
            }
            Self::Disk(_) => Phrase::new("first-unwritten-disk"),
        };
        phrase.with("file", file.to_owned())
    }
}

impl From<io::Error> for Unwritten {
    fn from(error: io::Error) -> Self {
        Self::Disk(error.kind())
    }
}
