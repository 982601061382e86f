//! Walking the chain: is every session as it was written, and do heads, counts and marks agree with it?

use crate::journal::calendar::{self, Month};
use crate::journal::chain::acts;
use crate::journal::chain::digest;
use crate::journal::chain::link::{self, Link};
use crate::journal::chain::stop::{Stop, hold};
use crate::journal::chain::verdict::{Broken, MonthHead, Verified};
use crate::journal::error::Error;
use crate::journal::event::seal::Hash;
use crate::journal::file::{check_pages, open_to_read};
use crate::journal::table::mark::{self, Places};
use crate::journal::table::rows::{Rows, Stored};
use crate::journal::table::schema;
use crate::journal::table::tally::{self, Counts, Key};

use rusqlite::{Connection, OptionalExtension, Row};

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Looks at the file of the log at `path`, which may be in use, and walks its chain.
///
/// # Errors
/// The first thing that is not as it was written.
pub fn verify(path: &Path) -> Result<Verified, Broken> {
    let db = open_to_read(path).map_err(|error| Stop::from(error).told())?;
    verify_file(&db).map_err(|stop| match schema::version(&db) {
        // What another program wrote by other rules says nothing by these.
        Ok(version) if schema::is_newer(version) => Broken::Newer,
        _ => stop.told(),
    })
}

/// The months of the log at `path`, which may be in use, in the chain's order: how many sessions each has,
/// how many of them were removed, and its head to print. A head is told of a log that verifies only.
///
/// # Errors
/// The first thing that is not as it was written.
pub fn heads(path: &Path) -> Result<Vec<MonthHead>, Broken> {
    verify(path).map(|verified| verified.months)
}

/// Walks the chain, and looks at pages that the walk does not read.
fn verify_file(db: &Connection) -> Result<Verified, Stop> {
    let verified = verify_open(db)?;
    check_pages(db)?;
    Ok(verified)
}

/// Walks the chain of an open log.
pub(crate) fn verify_open(db: &Connection) -> Result<Verified, Stop> {
    // One transaction, so that a session that is added meanwhile does not look out of place.
    let transaction = db.unchecked_transaction()?;
    let rows = Rows::load(&transaction)?;
    let mut walk = Walk::begin(&transaction, &rows)?;
    walk.go()?;
    let acts = acts::verify(&transaction)?;
    Ok(Verified { acts, ..walk.found })
}

/// Checks the last `count` sessions only: each follows the one before, and the month knows the last.
pub(crate) fn verify_tail(db: &Connection, rows: &Rows, count: u64) -> Result<(), Stop> {
    let Some(link) = link::tail(db)? else {
        return Ok(());
    };
    let from = link.end().saturating_sub(count + 1);
    let starts = month_starts(db, from)?;
    let mut before: Option<(u64, Hash)> = None;
    rows.walk(db, from..=i64::MAX.cast_unsigned(), |number, stored| {
        let stored = stored.ok_or(Broken::Session(number))?;
        let follows = before.is_none_or(|(previous, hash)| {
            let hash = starts.get(&number).unwrap_or(&hash);
            previous + 1 == number && is_hashed(&stored, hash, rows)
        });
        before = Some((number, stored.hash));
        hold(follows && stored.record().is_some(), Broken::Session(number))
    })?;
    let is_whole =
        before.is_none_or(|(number, hash)| number + 1 == link.end() && hash == link.last);
    hold(is_whole, Broken::Month(link.month))
}

/// The first sessions of the months from session `from` on, and what each of them is chained to.
fn month_starts(db: &Connection, from: u64) -> Result<HashMap<u64, Hash>, Error> {
    let sql = format!("SELECT {} FROM month WHERE first >= ?1 ORDER BY id", Link::COLUMNS);
    let mut statement = db.prepare(&sql)?;
    let links = statement.query_map([from.cast_signed()], Link::read)?;
    links.map(|link| link?.map(|link| (link.first, link.before)).ok_or(Error::Nonsense)).collect()
}

fn is_hashed(stored: &Stored, before: &Hash, rows: &Rows) -> bool {
    digest::session(before, &stored.session, &rows.lexicon) == Some(stored.hash)
}

struct Walk<'a> {
    db: &'a Connection,
    rows: &'a Rows,
    links: Vec<Link>,
    removed_to: u64,
    removed_hash: Option<Hash>,
    found: Verified,
    /// The counts that the sessions so far make: of all days, and of the days of the current month's row.
    days: HashMap<i64, Counts>,
    month_days: HashMap<i64, Counts>,
    block: u64,
    marks: BTreeMap<Key, Places>,
}

impl<'a> Walk<'a> {
    fn begin(db: &'a Connection, rows: &'a Rows) -> Result<Self, Error> {
        let sql = format!("SELECT {} FROM month ORDER BY id", Link::COLUMNS);
        let mut statement = db.prepare(&sql)?;
        let links = statement.query_map([], Link::read)?.collect::<Result<Option<Vec<_>>, _>>()?;
        let (removed_to, removed_hash) =
            db.query_row("SELECT removed_to, removed_hash FROM journal", [], |row| {
                Ok((row.get::<_, i64>(0)?.cast_unsigned(), row.get(1)?))
            })?;
        Ok(Self {
            db,
            rows,
            links: links.ok_or(Error::Nonsense)?,
            removed_to,
            removed_hash,
            found: Verified { removed: removed_to, ..Verified::default() },
            days: HashMap::new(),
            month_days: HashMap::new(),
            block: 0,
            marks: BTreeMap::new(),
        })
    }

    fn go(&mut self) -> Result<(), Stop> {
        self.bounds()?;
        for link in self.links.clone() {
            self.sessions_of(&link)?;
            self.month(&link)?;
        }
        if let Some(stray) = self.stray()? {
            return Err(Broken::Session(stray).into());
        }
        self.end_block()?;
        self.stray_rows()?;
        self.all_days()
    }

    /// Each month follows the one before, and only the last may lack its head.
    fn bounds(&self) -> Result<(), Stop> {
        let (mut before, mut next) = (link::origin(self.db)?, 1);
        for (place, link) in self.links.iter().enumerate() {
            let is_last = place + 1 == self.links.len();
            let follows = link.before == before && link.first == next;
            hold(follows && (link.head.is_some() || is_last), Broken::Month(link.month))?;
            before = link.head.map_or(link.last, |head| head.0);
            next = link.end();
        }
        hold(self.removed_to < next, Broken::Session(next))?;
        hold(self.removed_to > 0 || self.removed_hash.is_none(), Broken::Session(1))
    }

    /// No marks of a block without sessions, and no counts of a month that is not there.
    fn stray_rows(&self) -> Result<(), Stop> {
        let first = (self.removed_to + 1) / mark::BLOCK;
        let sql = "SELECT block FROM mark WHERE block NOT BETWEEN ?1 AND ?2 LIMIT 1";
        let bounds = [first.cast_signed(), self.block.cast_signed()];
        let block = self.db.query_row(sql, bounds, |row| row.get::<_, i64>(0)).optional()?;
        let begins = block.map_or(0, i64::cast_unsigned).saturating_mul(mark::BLOCK);
        hold(block.is_none(), Broken::Marks(begins))?;

        let sql = "SELECT count(*) FROM month_count WHERE month NOT IN (SELECT id FROM month)";
        let counts: i64 = self.db.query_row(sql, [], |row| row.get(0))?;
        hold(counts == 0, Broken::Counts)
    }

    fn sessions_of(&mut self, link: &Link) -> Result<(), Stop> {
        let (mut number, mut hash) = self.first_kept(link)?;
        let (db, rows) = (self.db, self.rows);
        rows.walk(db, number..=link.end().saturating_sub(1), |found, stored| {
            hold(found == number, Broken::Session(number))?;
            let stored = stored.ok_or(Broken::Session(number))?;
            hold(is_hashed(&stored, &hash, rows), Broken::Session(number))?;
            self.count(&stored, link)?;
            hash = stored.hash;
            number += 1;
            Ok::<_, Stop>(())
        })?;
        hold(number == link.end(), Broken::Session(number))?;
        hold(hash == link.last, Broken::Month(link.month))
    }

    /// The first session of a month that was not removed, and the hash before it.
    fn first_kept(&self, link: &Link) -> Result<(u64, Hash), Stop> {
        if self.removed_to < link.first {
            return Ok((link.first, link.before));
        }
        let number = link.end().min(self.removed_to.saturating_add(1));
        if link.end() <= self.removed_to {
            return Ok((number, link.last));
        }
        Ok((number, self.removed_hash.ok_or(Broken::Session(number))?))
    }

    fn count(&mut self, stored: &Stored, link: &Link) -> Result<(), Stop> {
        let (session, broken) = (&stored.session, Broken::Session(stored.session.number));
        let record = stored.record().ok_or(broken)?;
        let is_in_place = Month::containing(session.day()) == link.month;
        let is_round = session.opened.rem_euclid(3600) == 0 || !session.is_rounded();
        hold(is_in_place && is_round, broken)?;
        let counts = tally::session_counts(session, &record, &self.rows.lexicon);
        let counts = counts.ok_or(Error::Nonsense)?;

        let (block, place) = mark::place(session.number);
        if block != self.block {
            self.end_block()?;
        }
        self.block = block;
        let day = calendar::day_number(session.day());
        for mark in mark::marks(&counts, day) {
            self.marks.entry(mark).or_insert(Places::NONE).insert(place);
        }
        tally::add(self.month_days.entry(day).or_default(), counts);
        self.found.sessions += 1;
        self.found.rounded += u64::from(session.is_rounded());
        Ok(())
    }

    /// The marks of the block that ends are what its sessions make.
    fn end_block(&mut self) -> Result<(), Stop> {
        let marks = std::mem::take(&mut self.marks);
        let is_same = mark::all(self.db, self.block)? == marks;
        hold(is_same, Broken::Marks(self.block * mark::BLOCK))
    }

    fn month(&mut self, link: &Link) -> Result<(), Stop> {
        let counts = tally::month_counts(self.db, link.row)?;
        let mut counted = Counts::new();
        for (day, of_day) in self.month_days.drain() {
            tally::add(&mut counted, of_day.iter().map(|(key, count)| (*key, *count)));
            tally::add(self.days.entry(day).or_default(), of_day);
        }
        let removed = self.removed_to.saturating_add(1).clamp(link.first, link.end()) - link.first;
        hold(removed > 0 || counted == counts, Broken::Counts)?;
        if let Some(head) = link.head {
            let digest = digest::counts(&counts, &self.rows.lexicon).ok_or(Broken::Counts)?;
            hold(link.head_over(digest) == head, Broken::Month(link.month))?;
        }
        let (month, sessions, head) = (link.month, link.count, link.head);
        self.found.months.push(MonthHead { month, sessions, removed, head });
        Ok(())
    }

    /// A session that no month knows.
    fn stray(&self) -> Result<Option<u64>, Stop> {
        let end = self.links.last().map_or(1, Link::end).cast_signed();
        let sql = "SELECT id FROM session WHERE id <= ?1 OR id >= ?2 ORDER BY id LIMIT 1";
        let stray = self
            .db
            .query_row(sql, [self.removed_to.cast_signed(), end], |row| row.get::<_, i64>(0))
            .optional()?;
        Ok(stray.map(i64::cast_unsigned))
    }

    fn all_days(&self) -> Result<(), Stop> {
        let mut statement = self.db.prepare("SELECT day, kind, key, count FROM day_count")?;
        let mut rows = statement.query([])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            let day = self.days.get(&row.get(0)?);
            let key = |row: &Row<'_>| Some(Key { kind: row.get(1).ok()?, value: row.get(2).ok()? });
            let counted = day.and_then(|day| day.get(&key(row)?));
            hold(counted == Some(&row.get(3)?), Broken::Counts)?;
            count += 1;
        }
        hold(count == self.days.values().map(Counts::len).sum::<usize>(), Broken::Counts)
    }
}
