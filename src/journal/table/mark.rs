//! Which sessions have what: the index behind every filter of the list.
//!
//! Sessions are taken in blocks of 4,096 by their numbers. For each block and each thing that can be
//! asked for, a row holds the sessions that have it: up to 255 places in ascending order, two bytes each,
//! or 512 bytes with a bit for each place. To filter is to intersect these rows, whichever filters are
//! set, so no combination is slow, and the whole index takes about twenty bytes a session.

use crate::journal::calendar;
use crate::journal::table::tally::{Count, Key, Kind};

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};

use std::collections::BTreeMap;

/// How many sessions make a block.
pub(crate) const BLOCK: u64 = 4096;

const BYTES: usize = 512;
const MOST_LISTED: usize = (BYTES - 1) / 2;

/// The block of a session and its place in it.
pub(crate) fn place(number: u64) -> (u64, u16) {
    (number / BLOCK, u16::try_from(number % BLOCK).unwrap_or(0))
}

/// Some of the sessions of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Places([u64; 64]);

impl Places {
    /// No session.
    pub(crate) const NONE: Self = Self([0; 64]);
    /// Every session.
    pub(crate) const ALL: Self = Self([u64::MAX; 64]);

    /// Reads a row; what it cannot mean is left out.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let mut places = Self::NONE;
        if bytes.len() == BYTES {
            for (word, bytes) in places.0.iter_mut().zip(bytes.chunks_exact(8)) {
                *word = bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
            }
        } else {
            for pair in bytes.chunks_exact(2) {
                let place = u16::from_le_bytes([pair[0], pair[1]]);
                if place < 4096 {
                    places.insert(place);
                }
            }
        }
        places
    }

    /// The row that reads back as these.
    pub(crate) fn write(&self) -> Vec<u8> {
        if self.len() > MOST_LISTED {
            return self.0.iter().flat_map(|word| word.to_le_bytes()).collect();
        }
        self.ascending().flat_map(u16::to_le_bytes).collect()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Adds a place, 0 to 4,095.
    pub(crate) fn insert(&mut self, place: u16) {
        self.0[usize::from(place / 64)] |= 1 << (place % 64);
    }

    fn remove(&mut self, place: u16) {
        self.0[usize::from(place / 64)] &= !(1 << (place % 64));
    }

    /// Keeps those that `other` has too.
    pub(crate) fn keep(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word &= other);
    }

    /// Adds those that `other` has.
    pub(crate) fn join(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word |= other);
    }

    /// The places, the lowest first.
    pub(crate) fn ascending(&self) -> impl DoubleEndedIterator<Item = u16> + '_ {
        let words = self.0.iter().zip((0..4096_u16).step_by(64)).filter(|(word, _)| **word != 0);
        words.flat_map(|(word, first)| {
            (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| first + bit)
        })
    }
}

/// What a session is marked with: those of its counts that can be asked for, and its day.
pub(crate) fn marks(counts: &[Count], day: i64) -> impl Iterator<Item = Key> + '_ {
    const ASKED_FOR: [Kind; 11] = [
        Kind::Language,
        Kind::Mode,
        Kind::Helper,
        Kind::Outcome,
        Kind::Operator,
        Kind::Filed,
        Kind::Rating,
        Kind::EndedBy,
        Kind::Item,
        Kind::Trouble,
        Kind::HelpCalled,
    ];
    let keys = counts.iter().map(|(key, _)| *key);
    keys.filter(|key| ASKED_FOR.iter().any(|kind| key.is(*kind))).chain([Key::new(Kind::Day, day)])
}

/// The sessions of a block that have a mark.
pub(crate) fn find(db: &Connection, block: u64, mark: Key) -> rusqlite::Result<Places> {
    let row = db
        .prepare_cached("SELECT ids FROM mark WHERE block = ?1 AND kind = ?2 AND key = ?3")?
        .query_row(params![block.cast_signed(), mark.kind, mark.value], |row| {
            Ok(Places::read(row.get_ref(0)?.as_blob()?))
        })
        .optional()?;
    Ok(row.unwrap_or(Places::NONE))
}

/// The sessions of a block opened on the days from `first` to `last`, both included.
pub(crate) fn find_days(
    db: &Connection,
    block: u64,
    first: Date,
    last: Date,
) -> rusqlite::Result<Places> {
    let mut statement = db.prepare_cached(
        "SELECT ids FROM mark WHERE block = ?1 AND kind = ?2 AND key BETWEEN ?3 AND ?4",
    )?;
    let (first, last) = (calendar::day_number(first), calendar::day_number(last));
    let mut rows = statement.query(params![block.cast_signed(), Kind::Day as u8, first, last])?;
    let mut places = Places::NONE;
    while let Some(row) = rows.next()? {
        places.join(&Places::read(row.get_ref(0)?.as_blob()?));
    }
    Ok(places)
}

/// Every mark of a block.
pub(crate) fn all(db: &Connection, block: u64) -> rusqlite::Result<BTreeMap<Key, Places>> {
    let mut statement = db.prepare_cached("SELECT kind, key, ids FROM mark WHERE block = ?1")?;
    let rows = statement.query_map([block.cast_signed()], |row| {
        let mark = Key { kind: row.get(0)?, value: row.get(1)? };
        Ok((mark, Places::read(row.get_ref(2)?.as_blob()?)))
    })?;
    rows.collect()
}

/// Marks a session.
pub(crate) fn add(
    db: &Connection,
    number: u64,
    marks: impl Iterator<Item = Key>,
) -> rusqlite::Result<()> {
    change(db, number, marks, Places::insert)
}

/// Takes a session's marks off; a row that marks nothing any more is gone.
pub(crate) fn remove(
    db: &Connection,
    number: u64,
    marks: impl Iterator<Item = Key>,
) -> rusqlite::Result<()> {
    change(db, number, marks, Places::remove)
}

fn change(
    db: &Connection,
    number: u64,
    marks: impl Iterator<Item = Key>,
    change: fn(&mut Places, u16),
) -> rusqlite::Result<()> {
    let (block, place) = place(number);
    let mut write = db.prepare_cached("INSERT OR REPLACE INTO mark VALUES (?1, ?2, ?3, ?4)")?;
    let mut erase =
        db.prepare_cached("DELETE FROM mark WHERE block = ?1 AND kind = ?2 AND key = ?3")?;
    for mark in marks {
        let mut places = find(db, block, mark)?;
        change(&mut places, place);
        let block = block.cast_signed();
        if places.is_empty() {
            erase.execute(params![block, mark.kind, mark.value])?;
        } else {
            write.execute(params![block, mark.kind, mark.value, places.write()])?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn places_read_back_as_they_are_written(set in prop::collection::btree_set(0..4096_u16, 0..600)) {
            let mut places = Places::NONE;
            set.iter().for_each(|place| places.insert(*place));
            let bytes = places.write();
            prop_assert!(bytes.len() <= BYTES);
            prop_assert_eq!(Places::read(&bytes), places.clone());
            prop_assert_eq!(places.ascending().collect::<BTreeSet<_>>(), set);
        }

        #[test]
        fn any_bytes_read_as_some_places(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
            prop_assert!(Places::read(&bytes).len() <= 4096);
        }
    }

    #[test]
    fn what_is_removed_is_gone() {
        let mut places = Places::NONE;
        [0, 63, 64, 4095].into_iter().for_each(|place| places.insert(place));
        places.remove(64);
        assert_eq!(places.ascending().collect::<Vec<_>>(), [0, 63, 4095]);
    }
}
