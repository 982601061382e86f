//! A damaged database: set aside under another name, never deleted, and what can be read of it taken over.

use crate::gate::private;
use crate::journal::chain::acts;
use crate::journal::chain::link::{self, Link};
use crate::journal::error::Error;
use crate::journal::event::seal::Hash;
use crate::journal::file::{DATABASE, beside, open_to_read};
use crate::journal::keep::place::{self, SIDES};
use crate::journal::keep::store::Store;
use crate::journal::table::open_event;
use crate::journal::table::rows::{Rows, Stored};
use crate::journal::table::tally::{self, Counts};

use jiff::Timestamp;
use rusqlite::{Connection, params};

use std::io;
use std::path::Path;

/// How the names of damaged databases begin.
const DAMAGED: &str = "journal-damaged";
/// The new database while it is being filled from a damaged one.
const PART: &str = "journal-salvaged.part";

/// After so many numbers in a row that cannot be read, no more are tried.
const GIVE_UP_AFTER: u32 = 20_000;
/// How many sessions are taken over in one transaction.
const BATCH: usize = 500;

/// Moves the database and its side files out of the way; returns the database's new name, which begins
/// with `prefix`.
///
/// # Errors
/// What the file system says; then nothing may have been moved.
pub(crate) fn move_away(folder: &Path, prefix: &str, now: Timestamp) -> io::Result<String> {
    let name = free_name(folder, prefix, now);
    // The log of changes goes first: without its database it is of no harm to the next one.
    for side in SIDES.into_iter().chain([""]) {
        move_side(folder, side, &name)?;
    }
    Ok(name)
}

/// A name that no file of the folder has, nor one beside it.
fn free_name(folder: &Path, prefix: &str, now: Timestamp) -> String {
    let is_free = |name: &String| {
        let path = folder.join(name);
        !path.exists() && SIDES.into_iter().all(|side| !beside(&path, side).exists())
    };
    private::dated(prefix, ".db", now).find(is_free).unwrap_or_default()
}

fn move_side(folder: &Path, side: &str, name: &str) -> io::Result<()> {
    let from = folder.join(format!("{DATABASE}{side}"));
    if from.exists() { std::fs::rename(from, folder.join(format!("{name}{side}"))) } else { Ok(()) }
}

/// Sets a log of changes aside that is not the database's.
///
/// # Errors
/// What the file system says.
pub(crate) fn set_changes_aside(folder: &Path, now: Timestamp) -> io::Result<()> {
    let name = free_name(folder, DAMAGED, now);
    SIDES.into_iter().try_for_each(|side| move_side(folder, side, &name))
}

/// Sets the damaged database aside; returns its new name. It is to be salvaged, also if that is cut.
///
/// # Errors
/// What the file system says.
pub(crate) fn set_aside(folder: &Path, now: Timestamp) -> io::Result<String> {
    private::create(&folder.join(PART))?;
    move_away(folder, DAMAGED, now)
}

/// The file that was set aside and not salvaged to the end, if there is one.
pub(crate) fn unfinished(folder: &Path) -> Option<String> {
    if !folder.join(PART).exists() || folder.join(DATABASE).exists() {
        return None;
    }
    let names = std::fs::read_dir(folder).ok()?.filter_map(|entry| {
        let name = entry.ok()?.file_name().into_string().ok()?;
        (name.starts_with(DAMAGED) && name.ends_with(".db")).then_some(name)
    });
    names.max()
}

/// Leaves the file that was set aside alone.
pub(crate) fn give_up(folder: &Path) {
    place::remove(folder, PART);
}

/// Makes a new database of what can be read of the one that was set aside as `name`; returns how many
/// sessions. The new one takes its place only when it is complete.
///
/// As far as the old chain is whole, numbers, hashes and heads stay what they were; behind a gap sessions
/// get new ones.
///
/// # Errors
/// What is wrong with the new database; what is wrong with the old one costs only what cannot be read.
pub(crate) fn salvage(
    folder: &Path,
    name: &str,
    open: impl FnOnce(&Path) -> Result<Store, Error>,
) -> Result<u64, Error> {
    place::make(folder, PART, open, |store| take_over(&folder.join(name), store))
}

fn take_over(path: &Path, store: &mut Store) -> Result<u64, Error> {
    let Ok(old) = open_to_read(path) else {
        return Ok(0);
    };
    // Otherwise a file that is shorter than it says, or one unknown table, stops all reading.
    let _reads_as_far_as_it_goes = old.pragma_update(None, "writable_schema", true);
    let rows = Rows::load_what_reads(&old);
    let old = Old { db: &old, rows: &rows, end: 0, removed_to: 0 };
    let old = Old { end: old.find_end(), removed_to: old.find_removed(), ..old };
    let removed_to = if old.carry_over(store).is_ok() { old.removed_to } else { 0 };

    let mut count = 0;
    let mut numbers = old.readable(removed_to + 1);
    loop {
        let batch: Vec<_> = numbers.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            break;
        }
        count += store.take_over(batch)?;
    }
    let left = open_event::left_open(old.db, &rows.lexicon, 0).unwrap_or_default();
    left.into_iter().try_for_each(|left| store.restart(left))?;
    store.record(&acts::readable(old.db))?;
    Ok(count)
}

struct Old<'a> {
    db: &'a Connection,
    rows: &'a Rows,
    /// The number after the last session's, as far as it can be known.
    end: u64,
    removed_to: u64,
}

impl Old<'_> {
    fn find_end(&self) -> u64 {
        let by_month = self.number("SELECT max(first + count) FROM month");
        by_month.max(self.number("SELECT max(id) + 1 FROM session"))
    }

    fn find_removed(&self) -> u64 {
        self.number("SELECT removed_to FROM journal")
    }

    fn number(&self, sql: &str) -> u64 {
        let number = self.db.query_row(sql, [], |row| row.get::<_, Option<i64>>(0));
        number.ok().flatten().map_or(0, |number| u64::try_from(number).unwrap_or(0))
    }

    /// The sessions from `first` on that can be read, in order.
    fn readable(&self, first: u64) -> impl Iterator<Item = Stored> + '_ {
        let mut misses = 0;
        (first..)
            .map_while(move |number| {
                let stored = self.read(number);
                misses = if stored.is_some() { 0 } else { misses + 1 };
                let is_over = misses > GIVE_UP_AFTER || (number >= self.end && stored.is_none());
                (!is_over).then_some(stored)
            })
            .flatten()
    }

    fn read(&self, number: u64) -> Option<Stored> {
        self.rows.find(self.db, number).ok()?.filter(|stored| stored.record().is_some())
    }

    /// Takes over the beginning of the chain, what was believed of the clock, and of the months whose
    /// sessions were removed their counts and heads.
    fn carry_over(&self, store: &mut Store) -> Result<(), Error> {
        let removed_hash: Option<Hash> =
            self.db.query_row("SELECT removed_hash FROM journal", [], |row| row.get(0))?;
        let months = self.removed_months()?;
        let origin: Vec<u8> =
            self.db.query_row("SELECT origin FROM journal", [], |row| row.get(0))?;
        let (removed_to, old) = (self.removed_to, self.rows);
        let mut trust = store.trust.clone();
        let _believes_anew = trust.take_over(self.db);
        store.write(|db, rows| {
            for (link, counts) in &months {
                db.execute(
                    "INSERT INTO month VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    params![
                        link.row,
                        link.month.number(),
                        link.first.cast_signed(),
                        link.count.cast_signed(),
                        link.before,
                        link.last,
                        link.head.map(|head| head.0),
                    ],
                )?;
                let counts = tally::translate(db, counts, &old.lexicon, &mut rows.lexicon)?;
                tally::add_to_month(db, link.row, &counts)?;
            }
            db.execute(
                "UPDATE journal SET origin = ?1, removed_to = ?2, removed_hash = ?3",
                params![origin, removed_to.cast_signed(), removed_hash],
            )?;
            Ok(trust.save(db)?)
        })?;
        store.trust = trust;
        Ok(())
    }

    /// The months of which sessions were removed, without what is still there of them.
    fn removed_months(&self) -> Result<Vec<(Link, Counts)>, Error> {
        let sql = format!("SELECT {} FROM month WHERE first <= ?1 ORDER BY id", Link::COLUMNS);
        let mut statement = self.db.prepare(&sql)?;
        let links = statement.query_map([self.removed_to.cast_signed()], Link::read)?;
        let mut months = Vec::new();
        for link in links {
            let mut link = link?.ok_or(Error::Nonsense)?;
            let mut counts = tally::month_counts(self.db, link.row)?;
            if link.end() > self.removed_to + 1 {
                self.cut(&mut link, &mut counts)?;
            }
            months.push((link, counts));
        }
        Ok(months)
    }

    /// Cuts a month down to its removed sessions.
    fn cut(&self, link: &mut Link, counts: &mut Counts) -> Result<(), Error> {
        let rest = self.readable(self.removed_to + 1);
        for stored in rest.take_while(|stored| stored.session.number < link.end()) {
            let record = stored.record().ok_or(Error::Nonsense)?;
            let counted = tally::session_counts(&stored.session, &record, &self.rows.lexicon);
            for (key, count) in counted.ok_or(Error::Nonsense)? {
                *counts.entry(key).or_default() -= count;
            }
        }
        counts.retain(|_, count| *count > 0);
        let sql = "SELECT removed_hash FROM journal";
        link.last = self.db.query_row(sql, [], |row| row.get(0))?;
        link.count = self.removed_to + 1 - link.first;
        link.head = None;
        Ok(())
    }
}

impl Store {
    /// Adds sessions of another database in one transaction; returns how many.
    fn take_over(&mut self, batch: Vec<Stored>) -> Result<u64, Error> {
        let is_demo = self.is_demo();
        self.write(|db, rows| {
            let mut count = 0;
            for stored in batch.into_iter().filter(|stored| stored.session.setup.is_demo == is_demo)
            {
                link::append(db, rows, stored.session)?;
                count += 1;
            }
            Ok(count)
        })
    }
}
