//! What is done when nobody is there: months are closed, old times rounded, old sessions removed.
//!
//! All of it goes in small batches, each in one transaction, so that a cut leaves nothing half done and
//! an event never waits long. Nothing is done by a clock that cannot be believed.

use crate::journal::calendar::{self, Month};
use crate::journal::chain::acts;
use crate::journal::chain::link;
use crate::journal::error::Error;
use crate::journal::event::seal::Hash;
use crate::journal::keep::store::Store;
use crate::journal::table::mark;
use crate::journal::table::rows::{Rows, Stored};
use crate::journal::table::tally;

use jiff::{Span, Timestamp};
use rusqlite::{Connection, params};

const BATCH: i64 = 100;

/// When times are rounded and sessions removed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Periods {
    pub(crate) round_after_days: u16,
    pub(crate) retention_months: u16,
}

/// Does one batch of what is due at `now`; says whether there may be more.
pub(crate) fn step(store: &mut Store, now: Timestamp, periods: Periods) -> Result<bool, Error> {
    let now = now.as_second();
    let mut trust = store.trust.clone();
    let is_believed = trust.observe(now);
    if trust != store.trust {
        store.write(|db, _| Ok(trust.save(db)?))?;
        store.trust = trust;
    }
    if !is_believed {
        return Ok(false);
    }
    store.write(|db, rows| close_month(db, rows, now))?;
    let is_rounding = store.write(|db, rows| round(db, rows, round_before(now, periods)))?;
    let is_removing = store.write(|db, rows| remove(db, rows, remove_before(now, periods)))?;
    let cutoff = remove_before(now, periods);
    let is_removing_acts = store.write(|db, _| acts::remove(db, now, cutoff))?;
    Ok(is_rounding || is_removing || is_removing_acts)
}

/// Takes what was rounded and removed out of the log of changes, too.
pub(crate) fn finish(db: &Connection) -> Result<(), Error> {
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

fn round_before(now: i64, periods: Periods) -> i64 {
    now - i64::from(periods.round_after_days) * 86_400
}

fn remove_before(now: i64, periods: Periods) -> i64 {
    let day = calendar::day_at(now).checked_sub(Span::new().months(periods.retention_months));
    day.map_or(i64::MIN, calendar::start_of)
}

fn close_month(db: &Connection, rows: &Rows, now: i64) -> Result<(), Error> {
    match link::tail(db)? {
        Some(link)
            if link.head.is_none() && link.month < Month::containing(calendar::day_at(now)) =>
        {
            link::close(db, rows, &link).map(|_| ())
        }
        _ => Ok(()),
    }
}

/// The sessions after `done` that were closed before `cutoff`, a batch of them.
///
/// A session whose day is doubtful goes by those after it: sessions are numbered in the order in which
/// they really happened.
fn due(db: &Connection, rows: &Rows, done: i64, cutoff: i64) -> Result<Vec<Option<Stored>>, Error> {
    let mut until = done;
    let mut ahead = db.prepare_cached(
        "SELECT id, opened FROM session WHERE id > ?1 AND clock <> 3 ORDER BY id LIMIT ?2",
    )?;
    let mut query = ahead.query([done, BATCH])?;
    while let Some(row) = query.next()? {
        if row.get::<_, i64>(1)? >= cutoff {
            break;
        }
        until = row.get(0)?;
    }
    let (first, last) = (done.saturating_add(1), until.min(done.saturating_add(BATCH)));
    let mut due = Vec::new();
    rows.walk(db, first.cast_unsigned()..=last.cast_unsigned(), |_, stored| {
        due.push(stored);
        Ok::<_, Error>(())
    })?;
    Ok(due)
}

fn round(db: &Connection, rows: &mut Rows, cutoff: i64) -> Result<bool, Error> {
    let sql = "SELECT max(rounded_to, removed_to) FROM journal";
    let done = db.query_row(sql, [], |row| row.get(0))?;
    let due = due(db, rows, done, cutoff)?;
    let mut update =
        db.prepare_cached("UPDATE session SET opened = ?2, seal = ?3 WHERE id = ?1")?;
    let mut last = None;
    for session in due.iter().flatten().map(|stored| &stored.session) {
        last = Some(session.number.cast_signed());
        if !session.is_rounded() {
            let hour = session.opened.div_euclid(3600) * 3600;
            let commitment = session.seal.commitment(session.opened);
            update.execute(params![last, hour, commitment])?;
        }
    }
    if let Some(last) = last {
        db.execute("UPDATE journal SET rounded_to = ?1", [last])?;
    }
    Ok(last.is_some())
}

fn remove(db: &Connection, rows: &mut Rows, cutoff: i64) -> Result<bool, Error> {
    let done = db.query_row("SELECT removed_to FROM journal", [], |row| row.get(0))?;
    let due = due(db, rows, done, cutoff)?;
    let mut last: Option<(i64, Hash)> = None;
    for stored in due.iter().flatten() {
        uncount(db, rows, stored)?;
        last = Some((stored.session.number.cast_signed(), stored.hash));
    }
    let Some((number, hash)) = last else {
        return Ok(false);
    };
    db.execute("DELETE FROM session WHERE id <= ?1", [number])?;
    db.execute("UPDATE journal SET removed_to = ?1, removed_hash = ?2", params![number, hash])?;
    Ok(true)
}

/// Takes a session off its day's counts and its marks; the month's counts stay.
fn uncount(db: &Connection, rows: &Rows, stored: &Stored) -> Result<(), Error> {
    let Some(record) = stored.record() else {
        return Ok(());
    };
    let Some(counts) = tally::session_counts(&stored.session, &record, &rows.lexicon) else {
        return Ok(());
    };
    let day = calendar::day_number(stored.session.day());
    tally::take_from_day(db, day, &counts)?;
    mark::remove(db, stored.session.number, mark::marks(&counts, day))?;
    Ok(())
}
