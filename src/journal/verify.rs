//! Walking the chain: is every session as it was written, and do heads, counts and marks agree with it?

use crate::l10n::Phrase;

use super::READ_ONLY;
use super::calendar::{self, Month};
use super::chain::{self, Link};
use super::fault::Fault;
use super::mark::{self, Places};
use super::rows::{COLUMNS, Rows, Stored};
use super::seal::{self, Hash, Head};
use super::tally::{self, Count, Counts};

use rusqlite::{Connection, OptionalExtension};

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// What a log that verifies holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// How many sessions are there.
    pub sessions: u64,
    /// How many of them have their times rounded to the hour.
    pub rounded: u64,
    /// How many were removed when their time was over.
    pub removed: u64,
    /// The months, in the chain's order.
    pub months: Vec<MonthHead>,
}

/// A month of the chain. After the clock was set, a month may come twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthHead {
    /// The calendar month.
    pub month: Month,
    /// How many sessions were recorded in it, removed ones too.
    pub sessions: u64,
    /// How many of them were removed since.
    pub removed: u64,
    /// Its head; nothing while it goes on.
    pub head: Option<Head>,
}

/// Where a log stops to verify.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// There is no log, or it cannot be read.
    Unreadable,
    /// This session is not as it was written, or not in its place.
    Session(u64),
    /// This month's head or bounds are not what its sessions make.
    Month(Month),
    /// The counts of a day or a month are not what its sessions make.
    Counts,
    /// The marks of the block of sessions that begins with this one are not what its sessions make.
    Marks(u64),
}

impl Broken {
    /// What staff are told.
    pub fn phrase(&self) -> Phrase {
        let number = |number: &u64| i64::try_from(*number).unwrap_or(i64::MAX);
        match self {
            Self::Unreadable => Phrase::new("journal-unreadable"),
            Self::Session(session) => Phrase::new("journal-broken").with("number", number(session)),
            Self::Month(month) => {
                Phrase::new("journal-broken-month").with("month", month.to_string())
            }
            Self::Counts => Phrase::new("journal-broken-counts"),
            Self::Marks(first) => Phrase::new("journal-broken-marks").with("number", number(first)),
        }
    }

    /// The session it stops at; 0 if it is not a session's fault.
    pub fn session(&self) -> u64 {
        match self {
            Self::Session(number) => *number,
            _ => 0,
        }
    }
}

/// Walks the chain of the log at `path`, which may be in use.
///
/// # Errors
/// The first thing that is not as it was written.
pub fn verify(path: &Path) -> Result<Verified, Broken> {
    let db = Connection::open_with_flags(path, READ_ONLY).map_err(|_| Broken::Unreadable)?;
    verify_open(&db).unwrap_or(Err(Broken::Unreadable))
}

/// Walks the chain of an open log.
pub(super) fn verify_open(db: &Connection) -> Result<Result<Verified, Broken>, Fault> {
    // One transaction, so that a session that is added meanwhile does not look out of place.
    let transaction = db.unchecked_transaction()?;
    let rows = Rows::load(&transaction)?;
    let mut walk = Walk::begin(&transaction, &rows)?;
    let verdict = walk.go()?;
    Ok(verdict.map(|()| walk.found))
}

/// Checks the last `count` sessions only: each follows the one before, and the month knows the last.
pub(super) fn verify_tail(
    db: &Connection,
    rows: &Rows,
    count: u64,
) -> Result<Option<Broken>, Fault> {
    let Some(link) = chain::tail(db)? else {
        return Ok(None);
    };
    let from = link.end().saturating_sub(count + 1);
    let starts = month_starts(db, from)?;
    let sql = format!("SELECT {COLUMNS} FROM session WHERE id >= ?1 ORDER BY id");
    let mut statement = db.prepare(&sql)?;
    let mut query = statement.query([from.cast_signed()])?;
    let mut before: Option<(u64, Hash)> = None;
    while let Some(row) = query.next()? {
        let number = row.get::<_, i64>(0)?.cast_unsigned();
        let Some(stored) = rows.read(row)? else {
            return Ok(Some(Broken::Session(number)));
        };
        let follows = before.is_none_or(|(previous, hash)| {
            let hash = starts.get(&number).unwrap_or(&hash);
            previous + 1 == number && is_hashed(&stored, hash, rows)
        });
        if !follows || stored.record().is_none() {
            return Ok(Some(Broken::Session(number)));
        }
        before = Some((number, stored.hash));
    }
    let is_whole =
        before.is_none_or(|(number, hash)| number + 1 == link.end() && hash == link.last);
    Ok((!is_whole).then_some(Broken::Month(link.month)))
}

/// The first sessions of the months from session `from` on, and what each of them is chained to.
fn month_starts(db: &Connection, from: u64) -> Result<HashMap<u64, Hash>, Fault> {
    let sql = format!("SELECT {} FROM month WHERE first >= ?1 ORDER BY id", Link::COLUMNS);
    let mut statement = db.prepare(&sql)?;
    let links = statement.query_map([from.cast_signed()], Link::read)?;
    links.map(|link| link?.map(|link| (link.first, link.before)).ok_or(Fault::Nonsense)).collect()
}

fn is_hashed(stored: &Stored, before: &Hash, rows: &Rows) -> bool {
    seal::hash(before, &stored.session, &rows.lexicon) == Some(stored.hash)
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
    marks: BTreeMap<(u8, i64), Places>,
}

type Step = Result<Result<(), Broken>, Fault>;

/// Leaves the function with what is broken.
macro_rules! check {
    ($holds:expr, $broken:expr) => {
        if !$holds {
            return Ok(Err($broken));
        }
    };
}

impl<'a> Walk<'a> {
    fn begin(db: &'a Connection, rows: &'a Rows) -> Result<Self, Fault> {
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
            links: links.ok_or(Fault::Nonsense)?,
            removed_to,
            removed_hash,
            found: Verified { removed: removed_to, ..Verified::default() },
            days: HashMap::new(),
            month_days: HashMap::new(),
            block: 0,
            marks: BTreeMap::new(),
        })
    }

    fn go(&mut self) -> Step {
        if let Err(broken) = self.bounds()? {
            return Ok(Err(broken));
        }
        let sql = format!("SELECT {COLUMNS} FROM session WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
        for link in self.links.clone() {
            if let Err(broken) = self.sessions_of(&link, &sql)?.and(self.month(&link)?) {
                return Ok(Err(broken));
            }
        }
        let outside = self.strays()?;
        check!(outside.is_none(), Broken::Session(outside.unwrap_or(0)));
        if let Err(broken) = self.end_block()?.and(self.stray_rows()?) {
            return Ok(Err(broken));
        }
        self.all_days()
    }

    /// Each month follows the one before, and only the last may lack its head.
    fn bounds(&self) -> Step {
        let (mut before, mut next) = (chain::origin(self.db)?, 1);
        for (place, link) in self.links.iter().enumerate() {
            check!(link.before == before && link.first == next, Broken::Month(link.month));
            let is_last = place + 1 == self.links.len();
            check!(link.head.is_some() || is_last, Broken::Month(link.month));
            before = link.head.map_or(link.last, |head| head.0);
            next = link.end();
        }
        check!(self.removed_to < next, Broken::Session(next));
        check!(self.removed_to > 0 || self.removed_hash.is_none(), Broken::Session(1));
        Ok(Ok(()))
    }

    fn sessions_of(&mut self, link: &Link, sql: &str) -> Step {
        let mut hash = link.before;
        let mut number = link.first;
        if self.removed_to >= link.first {
            number = link.end().min(self.removed_to + 1);
            hash = if link.end() <= self.removed_to {
                link.last
            } else {
                let Some(hash) = self.removed_hash else {
                    return Ok(Err(Broken::Session(number)));
                };
                hash
            };
        }
        let db = self.db;
        let mut statement = db.prepare_cached(sql)?;
        let bounds = [number.cast_signed(), link.end().cast_signed() - 1];
        let mut rows = statement.query(bounds)?;
        while let Some(row) = rows.next()? {
            check!(row.get::<_, i64>(0)?.cast_unsigned() == number, Broken::Session(number));
            let Some(stored) = self.rows.read(row)? else {
                return Ok(Err(Broken::Session(number)));
            };
            check!(is_hashed(&stored, &hash, self.rows), Broken::Session(number));
            if let Err(broken) = self.count(&stored, link)? {
                return Ok(Err(broken));
            }
            hash = stored.hash;
            number += 1;
        }
        check!(number == link.end(), Broken::Session(number));
        check!(hash == link.last, Broken::Month(link.month));
        Ok(Ok(()))
    }

    fn count(&mut self, stored: &Stored, link: &Link) -> Step {
        let (session, broken) = (&stored.session, Broken::Session(stored.session.number));
        let Some(record) = stored.record() else {
            return Ok(Err(broken));
        };
        let is_in_place = Month::of(session.day()) == link.month;
        let is_round = session.opened.rem_euclid(3600) == 0 || !session.is_rounded();
        check!(is_in_place && is_round, broken);
        let counts = tally::of(session, &record, &self.rows.lexicon).ok_or(Fault::Nonsense)?;

        let (block, place) = mark::place(session.number);
        if block != self.block
            && let Err(broken) = self.end_block()?
        {
            return Ok(Err(broken));
        }
        self.block = block;
        let day = calendar::day_number(session.day());
        for key in mark::of(&counts, day) {
            self.marks.entry(key).or_insert(Places::NONE).insert(place);
        }
        add(self.month_days.entry(day).or_default(), counts);
        self.found.sessions += 1;
        self.found.rounded += u64::from(session.is_rounded());
        Ok(Ok(()))
    }

    /// The marks of the block that ends are what its sessions make.
    fn end_block(&mut self) -> Step {
        let marks = std::mem::take(&mut self.marks);
        let is_same = mark::of_block(self.db, self.block)? == marks;
        check!(is_same, Broken::Marks(self.block * mark::BLOCK));
        Ok(Ok(()))
    }

    fn month(&mut self, link: &Link) -> Step {
        let counts = tally::of_month(self.db, link.row)?;
        let mut counted = Counts::new();
        for (day, of_day) in self.month_days.drain() {
            add(&mut counted, of_day.iter().map(|(key, count)| (*key, *count)));
            add(self.days.entry(day).or_default(), of_day);
        }
        let removed = (self.removed_to + 1).clamp(link.first, link.end()) - link.first;
        check!(removed > 0 || counted == counts, Broken::Counts);
        if let Some(head) = link.head {
            let Some(digest) = tally::digest(&counts, &self.rows.lexicon) else {
                return Ok(Err(Broken::Counts));
            };
            check!(link.head_over(digest) == head, Broken::Month(link.month));
        }
        let (month, sessions, head) = (link.month, link.count, link.head);
        self.found.months.push(MonthHead { month, sessions, removed, head });
        Ok(Ok(()))
    }

    /// A session that no month knows.
    fn strays(&self) -> Result<Option<u64>, Fault> {
        let end = self.links.last().map_or(1, Link::end).cast_signed();
        let sql = "SELECT id FROM session WHERE id <= ?1 OR id >= ?2 ORDER BY id LIMIT 1";
        let stray = self
            .db
            .query_row(sql, [self.removed_to.cast_signed(), end], |row| row.get::<_, i64>(0))
            .optional()?;
        Ok(stray.map(i64::cast_unsigned))
    }

    /// No marks of a block without sessions, and no counts of a month that is not there.
    fn stray_rows(&self) -> Step {
        let first = (self.removed_to + 1) / mark::BLOCK;
        let sql = "SELECT block FROM mark WHERE block NOT BETWEEN ?1 AND ?2 LIMIT 1";
        let bounds = [first.cast_signed(), self.block.cast_signed()];
        let block = self.db.query_row(sql, bounds, |row| row.get::<_, i64>(0)).optional()?;
        let begins = block.map_or(0, i64::cast_unsigned).saturating_mul(mark::BLOCK);
        check!(block.is_none(), Broken::Marks(begins));

        let sql = "SELECT count(*) FROM month_count WHERE month NOT IN (SELECT id FROM month)";
        let counts: i64 = self.db.query_row(sql, [], |row| row.get(0))?;
        check!(counts == 0, Broken::Counts);
        Ok(Ok(()))
    }

    fn all_days(&self) -> Step {
        let mut statement = self.db.prepare("SELECT day, kind, key, count FROM day_count")?;
        let mut rows = statement.query([])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            let day = self.days.get(&row.get(0)?);
            let counted = day.and_then(|day| day.get(&(row.get(1).ok()?, row.get(2).ok()?)));
            check!(counted == Some(&row.get(3)?), Broken::Counts);
            count += 1;
        }
        check!(count == self.days.values().map(Counts::len).sum::<usize>(), Broken::Counts);
        Ok(Ok(()))
    }
}

fn add(counts: &mut Counts, more: impl IntoIterator<Item = Count>) {
    for (key, count) in more {
        *counts.entry(key).or_default() += count;
    }
}
