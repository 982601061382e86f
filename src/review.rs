//! Reading the log: figures for a period, lists by filter, one session with its time line.
//!
//! It has a connection of its own that cannot write, and may be used on any thread while the log is being
//! written. Figures come from the log's counts by day and month, lists from its marks, so a million
//! sessions read as fast as a hundred. Whole months are counted for ever; single days and weeks only as
//! long as their sessions are kept.

mod counted;
mod figures;
mod filter;
mod overview;
mod period;

pub use figures::{Figures, HelpWaits, ItemFigures, StepFigures};
pub use filter::{Filter, Page};
pub use overview::{
    Before, Busiest, Column, GuideSteps, LOOKED_AT, Overview, StepTrouble, WeekHours,
};
pub use period::{NotAPeriod, Period};

use crate::id::{GuideId, ItemId, NoticeId};
use crate::journal::read::{Error, Health, Reader, Session, Word};
use crate::l10n::Phrase;

use counted::counts;

use jiff::civil::Date;

use std::path::Path;

/// Why the log could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// There is no log yet.
    Missing,
    /// The disk or the database is in the way.
    Disk(Health),
}

impl Unread {
    /// What staff are told.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Missing => Phrase::new("review-missing"),
            Self::Disk(Health::Locked) => Phrase::new("review-locked"),
            Self::Disk(_) => Phrase::new("review-unreadable"),
        }
    }
}

impl<E: Into<Error>> From<E> for Unread {
    fn from(error: E) -> Self {
        Self::Disk(error.into().health())
    }
}

/// The log, open for reading.
pub struct Review {
    log: Reader,
}

impl Review {
    /// Opens the log of the data folder `folder`.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn open(folder: &Path) -> Result<Self, Unread> {
        let log = Reader::open(folder)?.ok_or(Unread::Missing)?;
        Ok(Self { log })
    }

    /// The figures of a period.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn figures(&self, period: Period) -> Result<Figures, Unread> {
        let log = self.log.snapshot()?;
        Ok(Figures::from_counts(&counts(&log, period)?, log.lexicon()))
    }

    /// A period at one glance, as it is on the day `today`.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn overview(&self, period: Period, today: Date) -> Result<Overview, Unread> {
        Ok(Overview::of(&self.log.snapshot()?, period, today)?)
    }

    /// How many sessions were opened on each day of a period, every day of it, the first one first.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn by_day(&self, period: Period) -> Result<Vec<(Date, u64)>, Unread> {
        let (first, last) = period.days();
        Ok(self.log.sessions_by_day(first, last)?)
    }

    /// How far the visits of a period came in a guide, step by step.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn drop_off(&self, guide: &GuideId, period: Period) -> Result<Vec<StepFigures>, Unread> {
        let log = self.log.snapshot()?;
        let word = Word::Item(ItemId::Guide(guide.clone()));
        let Some(number) = log.lexicon().number(&word) else {
            return Ok(Vec::new());
        };
        Ok(figures::drop_off(&counts(&log, period)?, number))
    }

    /// The notices that the log knows.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn notices(&self) -> Result<Vec<NoticeId>, Unread> {
        let log = self.log.snapshot()?;
        let notices = log.lexicon().words().filter_map(|word| match word {
            Word::Item(ItemId::Notice(id)) => Some(id.clone()),
            Word::Item(_) | Word::Trouble(_) => None,
        });
        Ok(notices.collect())
    }

    /// A page of at most `size` sessions that pass the filter, the latest first, before the session
    /// `before` if there is one.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn page(&self, filter: &Filter, before: Option<u64>, size: usize) -> Result<Page, Unread> {
        Ok(filter::page(&self.log.snapshot()?, filter, before, size)?)
    }

    /// A session with its time line; nothing if there is none with this number.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn session(&self, number: u64) -> Result<Option<Session>, Unread> {
        Ok(self.log.snapshot()?.session(number)?)
    }
}

impl std::fmt::Debug for Review {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Review")
    }
}
