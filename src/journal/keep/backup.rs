//! Copies of the database: on demand while it is in use, every night, and back again.

use crate::gate::private;
use crate::journal::table::schema;
use crate::l10n::Phrase;

use crate::journal::calendar;
use crate::journal::chain::verdict::{Broken, Verified};
use crate::journal::chain::verify;
use crate::journal::error::Error;
use crate::journal::file::{DATABASE, beside, open_to_read};
use crate::journal::health::Health;
use crate::journal::keep::rescue;
use crate::journal::keep::witness::{Known, Witness};

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use rusqlite::Connection;
use rusqlite::backup::Backup;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The folder of the nightly backups in the data folder.
pub const BACKUPS: &str = "backups";

/// The copy that is to take the log's place, until it does.
const RESTORED_PART: &str = "journal-restored.part";

/// How the name of a copy ends until it is whole.
const PART: &str = ".part";

/// The most names that are tried for it.
const MOST_PARTS: u32 = 1000;

/// For how many days a nightly backup is kept.
const KEPT_DAYS: i64 = 14;

/// Why there is no backup, or nothing was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undone {
    /// There is no log to copy.
    NoJournal,
    /// There is no file to restore from.
    NoCopy,
    /// A file with that name is there already, and is not overwritten.
    Exists,
    /// The copy was made by a newer version of this program.
    Newer,
    /// The copy does not verify.
    Broken(Broken),
    /// The disk or the database is in the way.
    Disk(Health),
}

impl Undone {
    /// What staff are told.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::NoJournal => Phrase::new("journal-backup-missing"),
            Self::NoCopy => Phrase::new("journal-restore-missing"),
            Self::Exists => Phrase::new("journal-backup-exists"),
            Self::Broken(broken) => broken.phrase(),
            Self::Newer => Phrase::new("journal-restore-newer"),
            Self::Disk(Health::Full) => Phrase::new("journal-backup-full"),
            Self::Disk(_) => Phrase::new("journal-backup-failed"),
        }
    }
}

impl From<Error> for Undone {
    fn from(error: Error) -> Self {
        Self::Disk(error.health())
    }
}

/// Copies the log of the data folder `folder` to `file`. The log may be in use; the copy is of one moment.
///
/// # Errors
/// Why there is no copy; `file` is then not there.
pub fn backup(folder: &Path, file: &Path) -> Result<(), Undone> {
    let database = folder.join(DATABASE);
    if !database.is_file() {
        return Err(Undone::NoJournal);
    }
    if file.exists() {
        return Err(Undone::Exists);
    }
    Ok(copy(&database, file)?)
}

/// Puts a copy of `file` in the place of the log of the data folder `folder`. The log that was there is
/// kept under another name with the time `now` in it, which is returned; nothing if there was none.
///
/// Nobody else may use the folder meanwhile: whoever calls this holds the folder's lock, as a kiosk does
/// while it runs.
///
/// # Errors
/// Why nothing was restored: a copy that does not verify is not taken, and the log that is there stays
/// where it is until the whole copy is on the disk beside it.
pub fn restore(folder: &Path, file: &Path, now: Timestamp) -> Result<Option<String>, Undone> {
    if !file.is_file() {
        return Err(Undone::NoCopy);
    }
    private::create_folder(folder).map_err(Error::from)?;
    let next = folder.join(RESTORED_PART);
    let _leftover = std::fs::remove_file(&next);
    let placed = prepare(file, &next).and_then(|()| replace(folder, &next, now));
    if placed.is_err() {
        let _gone = std::fs::remove_file(&next);
    }
    placed
}

/// Whether `file` is a copy of another log than the one that the data folder `folder` has, or last had.
pub fn is_of_another(folder: &Path, file: &Path) -> bool {
    let here = known_of(&folder.join(DATABASE)).ok();
    let here = here.or_else(|| Witness::load(folder)?.log().copied());
    let copied = known_of(file).ok();
    here.zip(copied).is_some_and(|(here, copied)| !here.is_of_log_of(&copied))
}

/// Copies `file` to `next`, which is what has to verify: it is what will be in the log's place.
fn prepare(file: &Path, next: &Path) -> Result<(), Undone> {
    copy(file, next).map_err(|error| match error {
        error if error.is_damage() => Undone::Broken(Broken::Damaged),
        error => error.into(),
    })?;
    let version = open_to_read(next).and_then(|db| schema::version(&db)).map_err(Error::from)?;
    if schema::is_newer(version) {
        return Err(Undone::Newer);
    }
    verify::verify(next).map(|_| ()).map_err(Undone::Broken)
}

/// Puts `next` in the place of the log of `folder`; returns the new name of the log that was there.
fn replace(folder: &Path, next: &Path, now: Timestamp) -> Result<Option<String>, Undone> {
    let database = folder.join(DATABASE);
    // A log of changes that is left over would be played into the copy.
    let is_there = database.exists() || folder.join(format!("{DATABASE}-wal")).exists();
    let kept = is_there.then(|| rescue::move_away(folder, "journal-replaced", now));
    let kept = kept.transpose().map_err(Error::from)?;
    let witness = Witness::of(known_of(next)?);
    std::fs::rename(next, database).map_err(Error::from)?;
    private::sync(folder).map_err(Error::from)?;
    // Whoever restores a copy has looked after what was missing.
    witness.save(folder);
    Ok(kept)
}

/// Copies a database, over a file of another name so that `to` is whole or not there.
fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    // Opened first: without one to copy there is nothing to begin.
    let from = open_to_read(from)?;
    let part = begin_part(to)?;
    let copied = copy_pages(&from, &part).and_then(|()| {
        File::open(&part)?.sync_all()?;
        Ok(std::fs::rename(&part, to)?)
    });
    if copied.is_err() {
        let _gone = std::fs::remove_file(&part);
    }
    copied
}

/// Makes the file that is to become `to`, under a name that nobody else has.
fn begin_part(to: &Path) -> std::io::Result<PathBuf> {
    let process = std::process::id();
    let mut numbers = 1_u32..;
    loop {
        let number = numbers.next().unwrap_or_default();
        let part = beside(to, &format!("-{process}-{number}{PART}"));
        match private::create_new(&part) {
            Ok(_) => return Ok(part),
            Err(error)
                if error.kind() == std::io::ErrorKind::AlreadyExists && number < MOST_PARTS => {}
            Err(error) => return Err(error),
        }
    }
}

fn copy_pages(from: &Connection, to: &Path) -> Result<(), Error> {
    let mut to = Connection::open(to)?;
    {
        let backup = Backup::new(from, &mut to)?;
        // All pages in one step: that reads one moment, while whoever writes goes on.
        backup.run_to_completion(i32::MAX, Duration::from_millis(50), None)?;
    }
    // A copy is one file: it needs no log of changes beside it, also where it cannot be written to.
    to.pragma_update(None, "journal_mode", "DELETE")?;
    Ok(())
}

/// What came of the nightly backup.
pub(crate) enum Nightly {
    /// It was made before.
    IsThere,
    /// It is made, and its chain was walked: what is broken in it is broken in the log.
    Made(Result<Verified, Broken>),
}

/// Makes the backup of the day, if there is none yet, and walks its chain. Removes those that are too old
/// or, the oldest first, take more than `budget` bytes together with the files that were set aside. The
/// newest one stays in any case.
///
/// # Errors
/// Why there is no backup, or why those that are too old are still there.
pub(crate) fn nightly(folder: &Path, now: Timestamp, budget: u64) -> Result<Nightly, Undone> {
    let backups = folder.join(BACKUPS);
    private::create_folder(&backups).map_err(Error::from)?;
    let today = calendar::day_at(now.as_second());
    let file = backups.join(name_of(today));
    let is_due = !file.exists();
    if is_due {
        remove_parts(&backups).map_err(Error::from)?;
        copy(&folder.join(DATABASE), &file)?;
    }
    let aside = size_of_set_aside(folder).map_err(Error::from)?;
    prune(&backups, today, budget.saturating_sub(aside))?;
    Ok(if is_due { Nightly::Made(verify::verify(&file)) } else { Nightly::IsThere })
}

/// How many bytes the files take that were set aside.
fn size_of_set_aside(folder: &Path) -> std::io::Result<u64> {
    let mut size = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("journal-damaged-") || name.starts_with("journal-replaced-") {
            size += entry.metadata()?.len();
        }
    }
    Ok(size)
}

/// Removes what is left of nightly copies that were cut.
fn remove_parts(backups: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(backups)? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        let begun = name.split_once(".db-").filter(|(_, rest)| rest.ends_with(PART));
        if begun.is_some_and(|(name, _)| day_of(&format!("{name}.db")).is_some()) {
            std::fs::remove_file(backups.join(&*name))?;
        }
    }
    Ok(())
}

/// The day of the newest nightly copy of the data folder `folder`, if there is one.
pub(crate) fn newest(folder: &Path) -> Option<Date> {
    let entries = std::fs::read_dir(folder.join(BACKUPS)).ok()?;
    entries.filter_map(|entry| day_of(entry.ok()?.file_name().to_str()?)).max()
}

/// What the nightly copy of `day` of the data folder `folder` holds.
///
/// # Errors
/// Why it cannot be read.
pub(crate) fn known_of_copy(folder: &Path, day: Date) -> Result<Known, Error> {
    known_of(&folder.join(BACKUPS).join(name_of(day)))
}

fn known_of(path: &Path) -> Result<Known, Error> {
    Known::of(&open_to_read(path)?)
}

fn prune(backups: &Path, today: Date, budget: u64) -> Result<(), Error> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(backups)? {
        let entry = entry?;
        if let Some(day) = entry.file_name().to_str().and_then(day_of) {
            files.push((day, entry.metadata()?.len(), entry.path()));
        }
    }
    files.sort_by_key(|(day, ..)| std::cmp::Reverse(*day));
    let oldest = today.checked_sub(Span::new().days(KEPT_DAYS)).unwrap_or(today);
    let mut taken = 0_u64;
    for (place, (day, size, path)) in files.iter().enumerate() {
        taken = taken.saturating_add(*size);
        if place > 0 && (*day <= oldest || taken > budget) {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// The name of the nightly backup of a day.
pub(crate) fn name_of(day: Date) -> String {
    format!("journal-{day}.db")
}

/// The day of a nightly backup, by its name.
pub(crate) fn day_of(name: &str) -> Option<Date> {
    name.strip_prefix("journal-")?.strip_suffix(".db")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    use jiff::civil::date;

    #[test]
    fn backups_older_than_fourteen_days_or_beyond_the_budget_go_and_the_newest_stays() {
        let folder = tempfile::tempdir().unwrap();
        for day in 1..=28 {
            let name = format!("journal-2026-11-{day:02}.db");
            std::fs::write(folder.path().join(name), [0; 100]).unwrap();
        }
        std::fs::write(folder.path().join("notes.txt"), "mine").unwrap();
        let days = || {
            let files = std::fs::read_dir(folder.path()).unwrap();
            let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
            let mut days: Vec<_> = names.filter_map(|name| day_of(&name)).collect();
            days.sort();
            days
        };

        prune(folder.path(), date(2026, 11, 28), 10_000).unwrap();
        assert_eq!((days().len(), days()[0]), (14, date(2026, 11, 15)));
        for room_for_three in [350, 300] {
            prune(folder.path(), date(2026, 11, 28), room_for_three).unwrap();
            assert_eq!(days(), [date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 28)]);
        }
        prune(folder.path(), date(2028, 1, 1), 0).unwrap();
        assert_eq!(days(), [date(2026, 11, 28)]);
        assert!(folder.path().join("notes.txt").exists());
    }

    #[test]
    fn a_copy_is_begun_under_a_name_of_its_own_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("journal-2026-11-28.db");
        let name = |number| {
            let process = std::process::id();
            folder.path().join(format!("journal-2026-11-28.db-{process}-{number}.part"))
        };
        assert_eq!(begin_part(&to).unwrap(), name(1));
        assert_eq!(begin_part(&to).unwrap(), name(2));
        for number in 3..=MOST_PARTS {
            std::fs::write(name(number), "").unwrap();
        }
        let refused = begin_part(&to).unwrap_err();
        assert_eq!(refused.kind(), std::io::ErrorKind::AlreadyExists);
        assert!(!name(MOST_PARTS + 1).exists());

        let nowhere = begin_part(&folder.path().join("gone/journal.db")).unwrap_err();
        assert_eq!(nowhere.kind(), std::io::ErrorKind::NotFound);
    }

    #[test]
    fn what_was_set_aside_is_counted_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        for (name, size) in [
            ("journal-damaged-2026-11-28T081500Z.db", 100),
            ("journal-replaced-2026-11-28T081500Z.db", 20),
            ("journal-replaced-2026-11-28T081500Z.db-wal", 3),
            ("journal.db", 4000),
            ("hub.toml", 50_000),
        ] {
            std::fs::write(folder.path().join(name), vec![0; size]).unwrap();
        }
        assert_eq!(size_of_set_aside(folder.path()).unwrap(), 123);
    }

    #[test]
    fn a_damaged_copy_is_told_from_a_disk_that_is_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        let [damaged, whole, next] =
            ["damaged.db", "whole.db", "next.db"].map(|name| folder.path().join(name));
        std::fs::write(&damaged, "this is no database at all".repeat(400)).unwrap();
        assert_eq!(prepare(&damaged, &next), Err(Undone::Broken(Broken::Damaged)));

        schema::migrate(&mut Connection::open(&whole).unwrap()).unwrap();
        std::fs::create_dir(&next).unwrap();
        assert!(matches!(prepare(&whole, &next), Err(Undone::Disk(_))));
    }
}
