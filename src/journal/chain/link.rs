//! Adding to the chain: a session with its hash, its counts and its marks, and the heads of months.

use crate::journal::calendar::{self, Month};
use crate::journal::chain::digest::{self, Closing, Head};
use crate::journal::error::Error;
use crate::journal::event::line;
use crate::journal::event::seal::Hash;
use crate::journal::event::session::Session;
use crate::journal::table::mark;
use crate::journal::table::rows::Rows;
use crate::journal::table::tally;

use rusqlite::{Connection, OptionalExtension, Row, params};

/// A month's row: a run of sessions of one calendar month.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub(crate) row: i64,
    pub(crate) month: Month,
    pub(crate) first: u64,
    pub(crate) count: u64,
    pub(crate) before: Hash,
    pub(crate) last: Hash,
    pub(crate) head: Option<Head>,
}

impl Link {
    /// The columns that [`Link::read`] reads.
    pub(crate) const COLUMNS: &str = "id, month, first, count, prev, last, head";

    /// The month in a row; nothing if its number is no month.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Option<Self>> {
        let Some(month) = Month::from_number(row.get(1)?) else {
            return Ok(None);
        };
        Ok(Some(Self {
            row: row.get(0)?,
            month,
            first: row.get::<_, i64>(2)?.cast_unsigned(),
            count: row.get::<_, i64>(3)?.cast_unsigned(),
            before: row.get(4)?,
            last: row.get(5)?,
            head: row.get::<_, Option<Hash>>(6)?.map(Head),
        }))
    }

    /// The number after its last session's.
    pub(crate) fn end(&self) -> u64 {
        self.first.saturating_add(self.count)
    }

    /// The head that it has or will have with these counts.
    pub(crate) fn head_over(&self, counts: Hash) -> Head {
        let Self { month, first, count, before, last, .. } = *self;
        Closing { before, month, first, count, last, counts }.head()
    }
}

/// The month that sessions are being added to.
pub(crate) fn tail(db: &Connection) -> Result<Option<Link>, Error> {
    let sql = format!("SELECT {} FROM month ORDER BY id DESC LIMIT 1", Link::COLUMNS);
    let link = db.prepare_cached(&sql)?.query_row([], Link::read).optional()?;
    link.map(|link| link.ok_or(Error::Nonsense)).transpose()
}

/// Adds a session at the end, under the next number, which it returns. Call it in a transaction.
pub(crate) fn append(db: &Connection, rows: &mut Rows, mut session: Session) -> Result<u64, Error> {
    for (_, what) in &session.line {
        for word in line::words(what) {
            rows.lexicon.add(db, &word)?;
        }
    }
    let record = session.record().ok_or(Error::Nonsense)?;
    let link = link_for(db, rows, Month::containing(session.day()))?;
    session.number = link.end();
    let hash = digest::session(&link.last, &session, &rows.lexicon).ok_or(Error::Nonsense)?;
    rows.insert(db, &session, &record, &hash)?.ok_or(Error::Nonsense)?;
    db.prepare_cached("UPDATE month SET count = count + 1, last = ?2 WHERE id = ?1")?
        .execute(params![link.row, hash])?;

    let counts = tally::session_counts(&session, &record, &rows.lexicon).ok_or(Error::Nonsense)?;
    let day = calendar::day_number(session.day());
    tally::add_to_day(db, day, &counts)?;
    tally::add_to_month(db, link.row, &counts)?;
    mark::add(db, session.number, mark::marks(&counts, day))?;
    Ok(session.number)
}

/// The month's row to add to: the last one, or a new one if that is of another month or closed.
fn link_for(db: &Connection, rows: &Rows, month: Month) -> Result<Link, Error> {
    let tail = tail(db)?;
    if let Some(link) = tail.as_ref().filter(|link| link.month == month && link.head.is_none()) {
        return Ok(link.clone());
    }
    let (first, before) = match tail {
        Some(link) => (link.end(), close(db, rows, &link)?.0),
        None => (1, origin(db)?),
    };
    db.execute(
        "INSERT INTO month (month, first, count, prev, last) VALUES (?1, ?2, 0, ?3, ?3)",
        params![month.number(), first.cast_signed(), before],
    )?;
    let row = db.last_insert_rowid();
    Ok(Link { row, month, first, count: 0, before, last: before, head: None })
}

/// Writes a month's head, if it has none yet.
pub(crate) fn close(db: &Connection, rows: &Rows, link: &Link) -> Result<Head, Error> {
    if let Some(head) = link.head {
        return Ok(head);
    }
    let counts = tally::month_counts(db, link.row)?;
    let head = link.head_over(digest::counts(&counts, &rows.lexicon).ok_or(Error::Nonsense)?);
    db.execute("UPDATE month SET head = ?2 WHERE id = ?1", params![link.row, head.0])?;
    Ok(head)
}

/// The hash that the first session of this log follows.
pub(crate) fn origin(db: &Connection) -> rusqlite::Result<Hash> {
    db.query_row("SELECT origin FROM journal", [], |row| {
        Ok(digest::origin(row.get_ref(0)?.as_blob()?))
    })
}
