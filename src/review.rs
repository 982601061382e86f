//! Reading the log: figures for a period, lists by filter, one session with its time line.
//!
//! It has a connection of its own that cannot write, and may be used on any thread while the log is being
//! written. Figures come from the log's counts by day and month, lists from its marks, so a million
//! sessions read as fast as a hundred. Whole months are counted for ever; single days and weeks only as
//! long as their sessions are kept.

mod figures;
mod filter;
mod period;

pub use figures::{Figures, ItemFigures, StepFigures};
pub use filter::{Filter, Page};
pub use period::Period;

use crate::id::{GuideId, ItemId};
use crate::journal::calendar;
use crate::journal::read::Fault;
use crate::journal::read::Word;
use crate::journal::read::{COLUMNS, READ_ONLY, Rows};
use crate::journal::read::{Counts, Kind, tally};
use crate::journal::{DATABASE, Health, Session};
use crate::l10n::Phrase;

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension};

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

impl<E: Into<Fault>> From<E> for Unread {
    fn from(error: E) -> Self {
        Self::Disk(error.into().health())
    }
}

/// The log, open for reading.
pub struct Review {
    db: Connection,
}

impl Review {
    /// Opens the log of the data folder `folder`.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn open(folder: &Path) -> Result<Self, Unread> {
        let path = folder.join(DATABASE);
        if !path.is_file() {
            return Err(Unread::Missing);
        }
        let db = Connection::open_with_flags(path, READ_ONLY)?;
        db.busy_timeout(std::time::Duration::from_millis(500))?;
        db.pragma_update(None, "query_only", "ON")?;
        Ok(Self { db })
    }

    /// The figures of a period.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn figures(&self, period: Period) -> Result<Figures, Unread> {
        let moment = self.db.unchecked_transaction()?;
        let rows = Rows::load(&moment)?;
        Ok(Figures::of(&self.counts(period)?, &rows.lexicon))
    }

    /// How many sessions were opened on each day of a period, every day of it, the first one first.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn by_day(&self, period: Period) -> Result<Vec<(Date, u64)>, Unread> {
        let (first, last) = period.days();
        let mut statement = self.db.prepare_cached(
            "SELECT count FROM day_count WHERE day = ?1 AND kind = ?2 AND key = 0",
        )?;
        let mut days = Vec::new();
        for day in first.series(jiff::Span::new().days(1)).take_while(|day| *day <= last) {
            let key = (calendar::day_number(day), Kind::Sessions as u8);
            let count = statement.query_row(key, |row| row.get::<_, i64>(0)).optional()?;
            days.push((day, count.unwrap_or(0).unsigned_abs()));
        }
        Ok(days)
    }

    /// How far the visits of a period came in a guide, step by step.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn drop_off(&self, guide: &GuideId, period: Period) -> Result<Vec<StepFigures>, Unread> {
        let moment = self.db.unchecked_transaction()?;
        let rows = Rows::load(&moment)?;
        let word = Word::Item(ItemId::Guide(guide.clone()));
        let Some(number) = rows.lexicon.number(&word) else {
            return Ok(Vec::new());
        };
        Ok(figures::drop_off(&self.counts(period)?, number))
    }

    /// A page of at most `size` sessions that pass the filter, the latest first, before the session
    /// `before` if there is one.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn page(&self, filter: &Filter, before: Option<u64>, size: usize) -> Result<Page, Unread> {
        let moment = self.db.unchecked_transaction()?;
        let rows = Rows::load(&moment)?;
        Ok(filter::page(&moment, &rows, filter, before, size)?)
    }

    /// A session with its time line; nothing if there is none with this number.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn session(&self, number: u64) -> Result<Option<Session>, Unread> {
        let moment = self.db.unchecked_transaction()?;
        let rows = Rows::load(&moment)?;
        let sql = format!("SELECT {COLUMNS} FROM session WHERE id = ?1");
        let mut statement = moment.prepare_cached(&sql)?;
        let stored =
            statement.query_row([number.cast_signed()], |row| rows.read(row)).optional()?;
        Ok(stored.flatten().map(|stored| stored.session))
    }

    /// The counts of a period: of its months if it is made of whole ones, else of its days.
    fn counts(&self, period: Period) -> Result<Counts, Unread> {
        if let Some((first, last)) = period.months() {
            return Ok(tally::of_months(&self.db, first, last)?);
        }
        let (first, last) = period.days();
        Ok(tally::of_days(&self.db, first, last)?)
    }
}

impl std::fmt::Debug for Review {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Review")
    }
}
