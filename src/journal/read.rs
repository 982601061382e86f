//! Reading the log: all that `review` reads it through.
//!
//! A [`Reader`] has a connection of its own that cannot write, and may be used on any thread while the log
//! is being written. What belongs together is read from one [`Snapshot`].

pub(crate) use crate::journal::calendar::{self, Month};
pub(crate) use crate::journal::error::Error;
pub(crate) use crate::journal::event::lexicon::{Lexicon, Word};
pub(crate) use crate::journal::event::line::{helper_from, language_number};
pub(crate) use crate::journal::event::session::Session;
pub(crate) use crate::journal::health::Health;
pub(crate) use crate::journal::table::mark::{BLOCK, Places};
pub(crate) use crate::journal::table::tally::{Counts, Key, Kind};

use crate::journal::file::{DATABASE, open_to_read};
use crate::journal::table::rows::Rows;
use crate::journal::table::{mark, tally};

use jiff::Span;
use jiff::civil::Date;
use rusqlite::{Connection, Transaction};

use std::ops::Range;
use std::path::Path;
use std::time::Duration;

/// How long to wait for a program that holds the file.
const PATIENCE: Duration = Duration::from_millis(500);

/// Whether the log of the data folder `folder` knows of anything that staff did; not where it cannot be
/// read.
pub fn has_acts(folder: &Path) -> bool {
    let last = |reader: Reader| -> rusqlite::Result<i64> {
        reader.db.query_row("SELECT last FROM act_chain", [], |row| row.get(0))
    };
    let reader = Reader::open(folder).ok().flatten();
    reader.is_some_and(|reader| last(reader).is_ok_and(|last| last > 0))
}

/// The log, open for reading.
pub(crate) struct Reader {
    db: Connection,
}

impl Reader {
    /// Opens the log of the data folder `folder`; nothing if there is none.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub(crate) fn open(folder: &Path) -> Result<Option<Self>, Error> {
        let path = folder.join(DATABASE);
        if !path.is_file() {
            return Ok(None);
        }
        let db = open_to_read(&path)?;
        db.busy_timeout(PATIENCE)?;
        db.pragma_update(None, "query_only", "ON")?;
        Ok(Some(Self { db }))
    }

    /// The log as it is at this moment, whatever is written meanwhile.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub(crate) fn snapshot(&self) -> Result<Snapshot<'_>, Error> {
        let db = self.db.unchecked_transaction()?;
        let rows = Rows::load(&db)?;
        Ok(Snapshot { db, rows })
    }

    /// How many sessions were opened on each day from the first to the last, both included.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub(crate) fn sessions_by_day(
        &self,
        first: Date,
        last: Date,
    ) -> Result<Vec<(Date, u64)>, Error> {
        let db = self.db.unchecked_transaction()?;
        let days = first.series(Span::new().days(1)).take_while(|day| *day <= last);
        days.map(|day| Ok((day, tally::sessions_on(&db, day)?))).collect()
    }
}

/// The log at one moment.
pub(crate) struct Snapshot<'a> {
    db: Transaction<'a>,
    rows: Rows,
}

impl Snapshot<'_> {
    /// The ids that the log names.
    pub(crate) fn lexicon(&self) -> &Lexicon {
        &self.rows.lexicon
    }

    /// The counts of the calendar months from the first to the last, both included.
    ///
    /// # Errors
    /// Why the log cannot be read; so below.
    pub(crate) fn counts_of_months(&self, first: Month, last: Month) -> Result<Counts, Error> {
        Ok(tally::counts_of_months(&self.db, first, last)?)
    }

    /// The counts of the days from the first to the last, both included.
    pub(crate) fn counts_of_days(&self, first: Date, last: Date) -> Result<Counts, Error> {
        Ok(tally::counts_of_days(&self.db, first, last)?)
    }

    /// What is counted of one kind on a day, by its value.
    pub(crate) fn counts_of_day(&self, day: Date, kind: Kind) -> Result<Vec<(i64, u64)>, Error> {
        Ok(tally::counts_of_day(&self.db, day, kind)?)
    }

    /// What is counted of one kind in a calendar month, by its value.
    pub(crate) fn counts_of_month(
        &self,
        month: Month,
        kind: Kind,
    ) -> Result<Vec<(i64, u64)>, Error> {
        Ok(tally::counts_of_month(&self.db, month, kind)?)
    }

    /// The numbers that sessions may have: those of the removed ones lie before.
    pub(crate) fn numbers(&self) -> Result<Range<u64>, Error> {
        let number = |sql| self.db.query_row(sql, [], |row| row.get::<_, i64>(0));
        let first = number("SELECT removed_to + 1 FROM journal")?.cast_unsigned();
        let end = number("SELECT coalesce(max(id), 0) + 1 FROM session")?.cast_unsigned();
        Ok(first..end)
    }

    /// The session with this number; nothing if there is none.
    pub(crate) fn session(&self, number: u64) -> Result<Option<Session>, Error> {
        Ok(self.rows.find(&self.db, number)?.map(|stored| stored.session))
    }

    /// The sessions of a block that have a mark.
    pub(crate) fn marked(&self, block: u64, mark: Key) -> Result<Places, Error> {
        Ok(mark::find(&self.db, block, mark)?)
    }

    /// The sessions of a block that were opened on the days from the first to the last, both included.
    pub(crate) fn opened(&self, block: u64, first: Date, last: Date) -> Result<Places, Error> {
        Ok(mark::find_days(&self.db, block, first, last)?)
    }
}
