//! What the log tells the kiosk: what is saved, and what staff should know.

use crate::id::Token;
use crate::journal::chain::verdict::Broken;
use crate::journal::health::Health;
use crate::journal::keep::backup::Undone;
use crate::l10n::Phrase;
use crate::visit::VisitNumber;

use std::path::{Path, PathBuf};

/// What the log reports while it runs.
#[derive(Debug, Clone, PartialEq)]
pub enum Report {
    /// A closed visit is on the disk, for good.
    Saved(VisitNumber),
    /// What staff did is on the disk, for good: the act with this id.
    Recorded(Token),
    /// How the log is, each time that changes.
    Health(Health),
    /// A damaged file was set aside and a new one begun.
    SetAside {
        /// The damaged file's new name, in the same folder.
        moved_to: String,
        /// How many sessions could be taken over.
        salvaged: u64,
    },
    /// The chain does not verify.
    Broken(Broken),
    /// The nightly backup was not made.
    NoBackup(Undone),
    /// What was told last on this subject is over.
    Over(Subject),
    /// An event named an id that the catalogue does not know and was left out.
    Refused(VisitNumber),
    /// Sessions that were on the disk are missing from the log.
    Missing {
        /// How many.
        sessions: u64,
        /// The newest nightly copy from before.
        copy: Option<PathBuf>,
    },
    /// Others on this PC may read the log, and this program cannot keep them from it.
    Exposed,
    /// Why the data folder is not this program's alone, as whoever keeps it says.
    Folder(Phrase),
    /// So many visits could not be kept in memory while nothing could be written.
    Lost(u32),
}

/// What a report is about. Staff are told one thing on each subject: a report takes the place of the one
/// before it on the same subject, or withdraws it where it has no phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Whether the log can be written; over with [`Health::Well`].
    Health,
    /// A damaged file that was set aside; over when it is taken out of the folder.
    Damage,
    /// Whether the chain verifies; over when the whole of it was walked and does.
    Chain,
    /// The nightly backup; over when there is one again.
    Backup,
    /// Events with ids that the catalogue does not know; over when another catalogue is adopted.
    Refusals,
    /// Visits that could not be kept; over after seven days.
    Losses,
    /// Sessions that are missing; over when they are back, a copy was restored, or after thirty days.
    Missing,
    /// Who else may read the log; over when nobody may.
    Privacy,
    /// Whether the data folder is this program's alone; over when it is.
    Folder,
}

impl Report {
    /// What staff were told before that this takes the place of, or withdraws; nothing where it tells staff
    /// nothing.
    pub fn subject(&self) -> Option<Subject> {
        match self {
            Self::Saved(_) | Self::Recorded(_) => None,
            Self::Health(_) => Some(Subject::Health),
            Self::SetAside { .. } => Some(Subject::Damage),
            Self::Broken(_) => Some(Subject::Chain),
            Self::NoBackup(_) => Some(Subject::Backup),
            Self::Over(subject) => Some(*subject),
            Self::Refused(_) => Some(Subject::Refusals),
            Self::Lost(_) => Some(Subject::Losses),
            Self::Exposed => Some(Subject::Privacy),
            Self::Folder(_) => Some(Subject::Folder),
            Self::Missing { .. } => Some(Subject::Missing),
        }
    }

    /// What staff are told; nothing where all goes as it should.
    pub fn phrase(&self) -> Option<Phrase> {
        match self {
            Self::Saved(_) | Self::Recorded(_) | Self::Health(Health::Well) | Self::Over(_) => None,
            Self::Health(health) => Some(health.phrase()),
            Self::SetAside { moved_to, salvaged } => Some(
                Phrase::new("journal-set-aside")
                    .with("file", moved_to.clone())
                    .with("count", i64::try_from(*salvaged).unwrap_or(i64::MAX)),
            ),
            Self::Broken(broken) => Some(broken.phrase()),
            Self::NoBackup(undone) => Some(undone.phrase()),
            Self::Refused(_) => Some(Phrase::new("journal-refused")),
            Self::Missing { sessions, copy } => Some(missing(*sessions, copy.as_deref())),
            Self::Folder(phrase) => Some(phrase.clone()),
            Self::Exposed => Some(Phrase::new("journal-exposed")),
            Self::Lost(count) => Some(Phrase::new("journal-lost").with("count", *count)),
        }
    }
}

fn missing(sessions: u64, copy: Option<&Path>) -> Phrase {
    match copy {
        Some(copy) => Phrase::new("journal-missing")
            .with("file", copy.to_string_lossy().replace(char::is_control, "?")),
        None => Phrase::new("journal-missing-no-copy"),
    }
    .with("count", sessions)
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::l10n::{Language, Words};

    #[test]
    fn everything_staff_are_told_is_said_in_both_languages() {
        let words = Words::of_the_kiosk();
        let set_aside = Report::SetAside { moved_to: "x.db".to_owned(), salvaged: 2 };
        let reports = [
            set_aside,
            Report::Broken(Broken::Session(3)),
            Report::NoBackup(Undone::Disk(Health::Full)),
            Report::Refused(VisitNumber(1)),
            Report::Lost(2),
            Report::Exposed,
            Report::Missing { sessions: 2, copy: None },
            Report::Missing { sessions: 2, copy: Some("x.db".into()) },
        ];
        let undone = [
            Undone::NoJournal,
            Undone::Exists,
            Undone::NoCopy,
            Undone::Broken(Broken::Unreadable),
            Undone::Broken(Broken::Damaged),
            Undone::Broken(Broken::Counts),
            Undone::Broken(Broken::Marks(4096)),
            Undone::Broken(Broken::Month("2026-11".parse().unwrap())),
            Undone::Disk(Health::Full),
            Undone::Newer,
        ];
        let health = Health::ALL.map(Health::phrase).into_iter();
        let phrases = health.chain(undone.iter().map(Undone::phrase));
        for phrase in phrases.chain(reports.iter().filter_map(Report::phrase)) {
            for language in Language::ALL {
                assert!(words.has(language, phrase.id), "{} in {language:?}", phrase.id);
            }
        }
    }

    #[test]
    fn nothing_is_said_where_all_is_well() {
        assert_eq!(Report::Saved(VisitNumber(1)).phrase(), None);
        assert_eq!(Report::Health(Health::Well).phrase(), None);
        assert_eq!(Report::Over(Subject::Backup).phrase(), None);
        assert!(Report::Health(Health::Full).phrase().is_some());
    }
}
