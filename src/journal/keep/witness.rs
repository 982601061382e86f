//! The witness: a small file beside the log that says how many sessions it has, so that a log that is gone,
//! or shorter than it was, is known for what it is.
//!
//! It is a text of a few lines, replaced as a whole after each closed session and never waited for: when the
//! power is cut it may know of fewer sessions than there are, never of more. If it is gone nothing but what
//! it knew is lost, and it is written anew.

use crate::gate::private;
use crate::journal::chain::link;
use crate::journal::error::Error;
use crate::journal::event::seal::Hash;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension};

use std::fmt::{self, Write as _};
use std::io::{self, Read, Write as _};
use std::path::Path;

/// The witness's name in the data folder.
const WITNESS: &str = "journal-witness";
/// The next witness, until it takes the place of the one before.
const PART: &str = "journal-witness.part";

/// The first line, with the version of the form.
const TITLE: &str = "tramso journal witness 1";
/// The last line: what has none was cut.
const END: &str = "end";

/// The most bytes of a witness.
const LARGEST: u64 = 16 << 10;

/// The most losses that are kept apart.
const MOST_LOSSES: usize = 8;

/// For how long a loss is told.
const TOLD: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What a log held at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Known {
    /// What its chain begins with: no two logs have the same.
    origin: Hash,
    /// The number of its last session; 0 if there was none.
    closed: u64,
    /// Up to which number sessions were removed when their time was over.
    removed: u64,
    /// The hash of its last session.
    last: Hash,
}

impl Known {
    /// What the log `db` holds.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn of(db: &Connection) -> Result<Self, Error> {
        let origin = link::origin(db)?;
        let tail = link::tail(db)?;
        let removed: i64 =
            db.prepare_cached("SELECT removed_to FROM journal")?.query_row([], |row| row.get(0))?;
        Ok(Self {
            origin,
            closed: tail.as_ref().map_or(0, |tail| tail.end().saturating_sub(1)),
            removed: removed.cast_unsigned(),
            last: tail.map_or(origin, |tail| tail.last),
        })
    }

    /// Whether both are of one log.
    pub(crate) fn is_of_log_of(&self, other: &Self) -> bool {
        self.origin == other.origin
    }

    /// Whether all of it is in the log `db`, which holds `now`.
    fn is_in(&self, db: &Connection, now: &Self) -> Result<bool, Error> {
        if self.origin != now.origin || self.closed > now.closed {
            return Ok(self.closed == self.removed);
        }
        let sql = "SELECT hash FROM session WHERE id = ?1";
        let hash: Option<Hash> =
            db.query_row(sql, [self.closed.cast_signed()], |row| row.get(0)).optional()?;
        Ok(hash.map_or(self.closed <= now.removed, |hash| hash == self.last))
    }

    /// How many of its sessions are missing from a log that holds `now`, and into which so many were salvaged
    /// if it was made anew.
    fn missing_from(&self, now: &Self, salvaged: Option<u64>) -> u64 {
        let had = self.closed.saturating_sub(self.removed);
        match salvaged {
            Some(salvaged) => had.saturating_sub(salvaged),
            None if self.origin != now.origin => had,
            // As many as there were, and not those: the last was another.
            None => self.closed.saturating_sub(now.closed).max(1),
        }
    }

    fn parse(words: &[&str]) -> Option<Self> {
        let &[origin, closed, removed, last] = words else { return None };
        let (closed, removed) = (closed.parse().ok()?, removed.parse().ok()?);
        Some(Self { origin: hash_from(origin)?, closed, removed, last: hash_from(last)? })
    }
}

impl fmt::Display for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [origin, last] = [self.origin, self.last].map(in_hex);
        write!(f, "{origin} {} {} {last}", self.closed, self.removed)
    }
}

/// Sessions that a log had and that were gone when it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Loss {
    known: Known,
    missing: u64,
    found: Timestamp,
    /// The day of the newest nightly copy from before.
    copy: Option<Date>,
}

impl Loss {
    fn parse(words: &[&str]) -> Option<Self> {
        let (known, [missing, found, copy]) = words.split_at_checked(4)? else { return None };
        let copy = if *copy == "-" { None } else { Some(copy.parse().ok()?) };
        let found = Timestamp::from_second(found.parse().ok()?).ok()?;
        Some(Self { known: Known::parse(known)?, missing: missing.parse().ok()?, found, copy })
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let copy = self.copy.map_or_else(|| "-".to_owned(), |day| day.to_string());
        write!(f, "{} {} {} {copy}", self.known, self.missing, self.found.as_second())
    }
}

/// What is known of the log, and of sessions that are missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Witness {
    log: Option<Known>,
    losses: Vec<Loss>,
}

/// A log that was opened, as the witness compares it with what it knows.
pub(crate) struct Opened<'a> {
    /// The log.
    pub(crate) db: &'a Connection,
    /// How many sessions were salvaged into it, if it was made anew from a damaged one.
    pub(crate) salvaged: Option<u64>,
    /// When it was opened.
    pub(crate) at: Timestamp,
    /// The day of the newest nightly copy that there was then.
    pub(crate) copy: Option<Date>,
}

impl Witness {
    /// A witness of a log that holds what is known of it, and of no losses.
    pub(crate) fn of(known: Known) -> Self {
        Self { log: Some(known), losses: Vec::new() }
    }

    /// What is known of the log.
    pub(crate) fn log(&self) -> Option<&Known> {
        self.log.as_ref()
    }

    /// The witness in `folder`; nothing if there is none that can be read.
    pub(crate) fn load(folder: &Path) -> Option<Self> {
        let path = folder.join(WITNESS);
        // Not opened unless it is a file: a pipe would never end.
        std::fs::metadata(&path).ok().filter(std::fs::Metadata::is_file)?;
        let mut text = String::new();
        std::fs::File::open(path).ok()?.take(LARGEST).read_to_string(&mut text).ok()?;
        Self::parse(&text)
    }

    /// Writes it to `folder`, over the one that was there. The log is what counts: where the witness cannot
    /// be written, it is tried again with the next session.
    pub(crate) fn save(&self, folder: &Path) {
        if let Err(error) = self.write(folder) {
            log::warn!("the witness of the session log cannot be written: {error}");
        }
    }

    fn write(&self, folder: &Path) -> io::Result<()> {
        let part = folder.join(PART);
        private::create(&part)?.write_all(self.text().as_bytes())?;
        std::fs::rename(part, folder.join(WITNESS))
    }

    /// Compares a log that was opened with what was known, here and by the witness `found` beside it.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn compare(
        &mut self,
        found: Option<Self>,
        opened: &Opened<'_>,
    ) -> Result<(), Error> {
        let now = Known::of(opened.db)?;
        let mut known: Vec<_> = self.log.take().into_iter().collect();
        if let Some(theirs) = found {
            // What is known here was told by it, or later.
            known.extend(theirs.log.filter(|log| known.iter().all(|k| k.origin != log.origin)));
            let is_new = |loss: &Loss| self.losses.iter().all(|ours| ours.known != loss.known);
            let new: Vec<_> = theirs.losses.into_iter().filter(is_new).collect();
            self.losses.extend(new);
        }
        for known in known {
            if !known.is_in(opened.db, &now)? {
                self.lose(known, known.missing_from(&now, opened.salvaged), opened);
            }
        }
        let mut left = Vec::new();
        for loss in self.losses.drain(..) {
            if !loss.known.is_in(opened.db, &now)? {
                left.push(loss);
            }
        }
        *self = Self { log: Some(now), losses: left };
        Ok(())
    }

    fn lose(&mut self, known: Known, missing: u64, opened: &Opened<'_>) {
        if missing == 0 {
            return;
        }
        let mut loss = Loss { known, missing, found: opened.at, copy: opened.copy };
        if self.losses.len() >= MOST_LOSSES {
            loss.missing = loss.missing.saturating_add(self.losses.remove(0).missing);
        }
        self.losses.push(loss);
    }

    /// Takes note of what the log holds by now.
    pub(crate) fn update(&mut self, known: Known) {
        self.log = Some(known);
    }

    /// Forgets the losses that have been told for thirty days.
    pub(crate) fn forget_what_was_told(&mut self, now: Timestamp) {
        self.losses.retain(|loss| now.duration_since(loss.found) < TOLD);
    }

    /// How many sessions are missing.
    pub(crate) fn missing(&self) -> u64 {
        self.losses.iter().fold(0, |sum, loss| sum.saturating_add(loss.missing))
    }

    /// The days of the copies from before the losses, that of the largest loss first.
    pub(crate) fn copies(&self) -> Vec<Date> {
        let mut losses: Vec<_> = self.losses.iter().collect();
        losses.sort_by_key(|loss| std::cmp::Reverse(loss.missing));
        losses.iter().filter_map(|loss| loss.copy).collect()
    }

    fn text(&self) -> String {
        let mut text = format!("{TITLE}\n");
        let log = self.log.iter().map(|known| format!("log {known}"));
        let losses = self.losses.iter().map(|loss| format!("missing {loss}"));
        for line in log.chain(losses).chain([END.to_owned()]) {
            text.push_str(&line);
            text.push('\n');
        }
        text
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.strip_prefix(TITLE)?.strip_prefix('\n')?.lines();
        let mut witness = Self::default();
        loop {
            let words: Vec<_> = lines.next()?.split(' ').collect();
            match words.split_first()? {
                (&"log", known) => witness.log = Some(Known::parse(known)?),
                (&"missing", loss) => witness.losses.push(Loss::parse(loss)?),
                (&END, []) => return Some(witness),
                _ => return None,
            }
        }
    }
}

fn in_hex(hash: Hash) -> String {
    hash.iter().fold(String::new(), |mut text, byte| {
        let _always_written = write!(text, "{byte:02x}");
        text
    })
}

fn hash_from(text: &str) -> Option<Hash> {
    let mut hash = Hash::default();
    if text.len() != 2 * hash.len() || !text.is_ascii() {
        return None;
    }
    for (place, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * place..2 * place + 2)?, 16).ok()?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    use jiff::civil::date;

    fn known(closed: u64) -> Known {
        Known { origin: [7; 32], closed, removed: 2, last: [0xab; 32] }
    }

    fn witness() -> Witness {
        let found = Timestamp::from_second(1_795_400_000).unwrap();
        let loss = Loss { known: known(9), missing: 4, found, copy: Some(date(2026, 11, 20)) };
        Witness { log: Some(known(12)), losses: vec![loss, Loss { copy: None, ..loss }] }
    }

    #[test]
    fn a_witness_reads_back_as_it_was_written_and_a_cut_one_not_at_all() {
        let text = witness().text();
        assert_eq!(Witness::parse(&text), Some(witness()));
        for length in 0..text.len() - 1 {
            assert_eq!(Witness::parse(&text[..length]), None, "{length}");
        }
        assert_eq!(Witness::parse(&text.replace("witness 1", "witness 2")), None);
        assert_eq!(Witness::parse(&text.replace("log 07", "log -7")), None);
    }

    #[test]
    fn a_loss_is_told_for_thirty_days() {
        let mut witness = witness();
        let after = |days: i64| Timestamp::from_second(1_795_400_000 + days * 86_400).unwrap();
        witness.forget_what_was_told(after(29));
        assert_eq!((witness.missing(), witness.copies()), (8, vec![date(2026, 11, 20)]));
        witness.forget_what_was_told(after(30));
        assert_eq!((witness.missing(), witness.copies()), (0, vec![]));
    }

    #[test]
    fn what_is_missing_is_what_the_log_does_not_have_any_more() {
        let other = Known { origin: [8; 32], ..known(3) };
        assert_eq!(known(12).missing_from(&known(9), None), 3);
        assert_eq!(known(12).missing_from(&known(12), None), 1);
        assert_eq!(known(12).missing_from(&other, None), 10);
        assert_eq!(known(12).missing_from(&other, Some(10)), 0);
    }

    #[test]
    fn the_oldest_of_many_losses_is_counted_with_the_newest() {
        let mut witness = Witness::default();
        let db = Connection::open_in_memory().unwrap();
        let at = Timestamp::UNIX_EPOCH;
        let opened = Opened { db: &db, salvaged: None, at, copy: None };
        (0..20).for_each(|closed| witness.lose(known(closed), 1, &opened));
        assert_eq!((witness.losses.len(), witness.missing()), (MOST_LOSSES, 20));
    }
}
