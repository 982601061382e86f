//! The chain of what staff did: each act's hash covers the one before and the act's own canonical bytes.
//!
//! Canonical bytes, all integers big-endian, all hashes SHA-256:
//! - act: `"tramso act 1"`, hash before (32), number (8), id (16), seconds since 1970 (8), kind (1), code (1),
//!   code of who did it (1), source (1); a code that is left out is 255
//! - the first hash before: `"tramso acts 1"`, origin of the log (16)
//!
//! Removed acts leave the hash of the last of them. One row says where the chain ends, so that an end that
//! is cut off is missed.

use crate::id::HelperCode;
use crate::journal::chain::stop::{Stop, hold};
use crate::journal::chain::verdict::Broken;
use crate::journal::error::Error;
use crate::journal::event::seal::Hash;
use crate::journal::table::act::{self, Written};
use crate::journal::table::schema;
use crate::visit::Act;

use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

/// How many acts are looked at in one batch of upkeep.
const BATCH: i64 = 100;

/// Where the chain begins and ends.
#[derive(Debug, Clone, Copy)]
struct Ends {
    removed_to: u64,
    removed_hash: Option<Hash>,
    last: u64,
    last_hash: Option<Hash>,
}

impl Ends {
    fn load(db: &Connection) -> rusqlite::Result<Self> {
        let sql = "SELECT removed_to, removed_hash, last, last_hash FROM act_chain";
        db.prepare_cached(sql)?.query_row([], |row| {
            Ok(Self {
                removed_to: row.get::<_, i64>(0)?.cast_unsigned(),
                removed_hash: row.get(1)?,
                last: row.get::<_, i64>(2)?.cast_unsigned(),
                last_hash: row.get(3)?,
            })
        })
    }
}

/// The hash that the first act of a log follows.
fn origin(db: &Connection) -> rusqlite::Result<Hash> {
    let origin: [u8; 16] = db.query_row("SELECT origin FROM journal", [], |row| row.get(0))?;
    let mut hasher = Sha256::new_with_prefix(b"tramso acts 1");
    hasher.update(origin);
    Ok(hasher.finalize().into())
}

/// The hash of an act that follows `before`.
fn digest(before: &Hash, number: u64, act: &Act) -> Hash {
    let code = |code: Option<HelperCode>| code.map_or(u8::MAX, HelperCode::number);
    let mut hasher = Sha256::new_with_prefix(b"tramso act 1");
    hasher.update(before);
    hasher.update(number.to_be_bytes());
    hasher.update(act.id.bytes());
    hasher.update(act.at.as_second().to_be_bytes());
    hasher.update([act.kind.number(), code(act.code), code(act.by.code), act.by.source.number()]);
    hasher.finalize().into()
}

/// Adds an act at the end; one that is there already changes nothing. Call it in a transaction.
pub(crate) fn append(db: &Connection, act: &Act) -> Result<(), Error> {
    if act::is_there(db, act.id)? {
        return Ok(());
    }
    let ends = Ends::load(db)?;
    let before = ends.last_hash.map_or_else(|| origin(db), Ok)?;
    let number = ends.last.saturating_add(1);
    let hash = digest(&before, number, act);
    Written { number, act: *act, hash }.insert(db)?;
    db.prepare_cached("UPDATE act_chain SET last = ?1, last_hash = ?2")?
        .execute(params![number.cast_signed(), hash])?;
    Ok(())
}

/// Walks the chain; says how many acts are there. A log from before there were any has none.
pub(crate) fn verify(db: &Connection) -> Result<u64, Stop> {
    if !schema::has_acts(db)? {
        return Ok(0);
    }
    let ends = Ends::load(db)?;
    let (mut number, mut before) = begin(db, &ends)?;
    act::walk(db, i64::MIN, i64::MAX, |written| {
        let written = written.ok_or(Broken::Act(number))?;
        let is_next =
            written.number == number && digest(&before, number, &written.act) == written.hash;
        hold(is_next, Broken::Act(number))?;
        before = written.hash;
        number = number.saturating_add(1);
        Ok::<_, Stop>(())
    })?;
    let end = ends.last_hash.map_or_else(|| origin(db), Ok)?;
    hold(number == ends.last.saturating_add(1) && before == end, Broken::Act(number))?;
    Ok(number.saturating_sub(ends.removed_to.saturating_add(1)))
}

/// The number of the first act that was not removed, and the hash before it.
fn begin(db: &Connection, ends: &Ends) -> Result<(u64, Hash), Stop> {
    let number = ends.removed_to.saturating_add(1);
    let is_whole = (ends.removed_to > 0) == ends.removed_hash.is_some()
        && (ends.last > 0) == ends.last_hash.is_some()
        && ends.removed_to <= ends.last;
    hold(is_whole, Broken::Act(number))?;
    let before = ends.removed_hash.map_or_else(|| origin(db), Ok)?;
    Ok((number, before))
}

/// Removes a batch of the acts from before `cutoff`; says whether there may be more. Call it in a
/// transaction.
///
/// An act whose time has not come yet goes by those after it: they are numbered in the order in which they
/// really happened.
pub(crate) fn remove(db: &Connection, now: i64, cutoff: i64) -> Result<bool, Error> {
    let ends = Ends::load(db)?;
    let (mut due, mut is_over) = (None, false);
    let first = ends.removed_to.saturating_add(1).cast_signed();
    act::walk(db, first, BATCH, |written| {
        let written = written.ok_or(Error::Nonsense)?;
        let at = written.act.at.as_second();
        is_over |= (cutoff..=now).contains(&at);
        if at < cutoff && !is_over {
            due = Some(written);
        }
        Ok::<_, Error>(())
    })?;
    let Some(Written { number, hash, .. }) = due else { return Ok(false) };
    db.execute("DELETE FROM act WHERE id <= ?1", [number.cast_signed()])?;
    db.execute(
        "UPDATE act_chain SET removed_to = ?1, removed_hash = ?2",
        params![number.cast_signed(), hash],
    )?;
    Ok(!is_over)
}

/// What can be read of the acts of a damaged log, in order.
pub(crate) fn readable(db: &Connection) -> Vec<Act> {
    let mut acts = Vec::new();
    let _read_as_far_as_it_goes = act::walk(db, 1, i64::MAX, |written| {
        acts.extend(written.map(|written| written.act));
        Ok::<_, rusqlite::Error>(())
    });
    acts
}
