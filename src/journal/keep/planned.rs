//! A nightly copy that is to take the log's place when the program starts next: while it runs, the log is open.

use crate::gate::{self, private};
use crate::journal::keep::backup::{self, BACKUPS, Undone};

use jiff::Timestamp;
use jiff::civil::Date;

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// The file in the data folder that names the copy by its day.
const FILE: &str = "restore-next";

/// The most bytes it has.
const LARGEST: usize = 64;

/// A nightly copy of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copy {
    /// The day it is of.
    pub day: Date,
    /// Its size in bytes.
    pub size: u64,
}

/// The nightly copies of the data folder `folder`, the newest first.
pub fn copies(folder: &Path) -> Vec<Copy> {
    let entries = fs::read_dir(folder.join(BACKUPS)).into_iter().flatten().flatten();
    let copy = |entry: fs::DirEntry| {
        let day = backup::day_of(entry.file_name().to_str()?)?;
        Some(Copy { day, size: entry.metadata().ok()?.len() })
    };
    let mut copies: Vec<Copy> = entries.filter_map(copy).collect();
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.day));
    copies
}

/// Plans to put the copy of `day` in the log's place at the next start; without one, nothing is planned any
/// more.
///
/// # Errors
/// What the file system says.
pub fn plan_restore(folder: &Path, day: Option<Date>) -> io::Result<()> {
    match day {
        Some(day) => private::replace(folder, FILE, format!("{day}\n").as_bytes()),
        None => match fs::remove_file(folder.join(FILE)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        },
    }
}

/// The day of the copy that is planned to take the log's place.
pub fn planned_restore(folder: &Path) -> Option<Date> {
    gate::text(folder, FILE, LARGEST).ok()?.trim().parse().ok()
}

/// Does what was planned, once, whatever comes of it: gives the day of the copy, or why it was not taken.
/// Nobody else may use the folder meanwhile.
pub fn restore_planned(folder: &Path, now: Timestamp) -> Option<Result<Date, Undone>> {
    let day = planned_restore(folder)?;
    // First: a copy that cannot be taken is not tried at each start.
    if let Err(error) = plan_restore(folder, None) {
        log::error!("{FILE} cannot be removed: {error}");
        return None;
    }
    let file = folder.join(BACKUPS).join(backup::name_of(day));
    // What a nightly copy was made of goes on from there; the log that was there is kept beside it.
    Some(backup::restore(folder, &file, now).map(|_| day))
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::journal::calendar;
    use crate::journal::{Broken, DATABASE, HubCode, Options, demo, verify};

    use jiff::civil::date;

    /// The moment at which a day begins.
    fn start_of(day: Date) -> Timestamp {
        Timestamp::from_second(calendar::start_of(day)).unwrap()
    }

    fn filled() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let until = date(2026, 11, 21);
        let options = Options::new(
            HubCode::default(),
            until,
            crate::journal::Vocabulary::default(),
            start_of(until),
        );
        let plan = demo::Plan { months: 1, until, visits_a_day: 2, seed: 1 };
        demo::fill(folder.path(), options, &plan).unwrap();
        folder
    }

    #[test]
    fn a_planned_copy_takes_the_logs_place_once_and_the_log_is_kept() {
        let folder = filled();
        let day = date(2026, 11, 20);
        fs::create_dir(folder.path().join(BACKUPS)).unwrap();
        let copy = folder.path().join(BACKUPS).join(backup::name_of(day));
        backup::backup(folder.path(), &copy).unwrap();
        assert_eq!(copies(folder.path())[0].day, day);
        let sessions = verify(&copy).unwrap().sessions;

        let now = start_of(date(2026, 11, 22));
        assert_eq!(restore_planned(folder.path(), now), None);
        plan_restore(folder.path(), Some(day)).unwrap();
        assert_eq!(planned_restore(folder.path()), Some(day));
        assert_eq!(restore_planned(folder.path(), now), Some(Ok(day)));
        assert_eq!(verify(&folder.path().join(DATABASE)).unwrap().sessions, sessions);
        let names = fs::read_dir(folder.path()).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        assert_eq!(
            names.filter(|it| it.starts_with("journal-replaced-") && it.ends_with(".db")).count(),
            1
        );
        assert_eq!(restore_planned(folder.path(), now), None, "once");
    }

    #[test]
    fn a_copy_that_is_gone_or_damaged_is_not_tried_again_and_the_log_stays() {
        let folder = filled();
        let log = fs::read(folder.path().join(DATABASE)).unwrap();
        let now = start_of(date(2026, 11, 22));
        let (gone, damaged) = (date(2026, 11, 18), date(2026, 11, 19));
        fs::create_dir(folder.path().join(BACKUPS)).unwrap();
        let copy = folder.path().join(BACKUPS).join(backup::name_of(damaged));
        fs::write(copy, "no database at all".repeat(300)).unwrap();
        for (day, undone) in [(gone, Undone::NoCopy), (damaged, Undone::Broken(Broken::Damaged))] {
            plan_restore(folder.path(), Some(day)).unwrap();
            assert_eq!(restore_planned(folder.path(), now), Some(Err(undone)));
            assert_eq!(restore_planned(folder.path(), now), None);
            assert_eq!(fs::read(folder.path().join(DATABASE)).unwrap(), log);
        }
    }

    #[test]
    fn what_is_planned_can_be_taken_back_and_nonsense_plans_nothing() {
        let folder = tempfile::tempdir().unwrap();
        plan_restore(folder.path(), Some(date(2026, 11, 20))).unwrap();
        plan_restore(folder.path(), None).unwrap();
        plan_restore(folder.path(), None).unwrap();
        assert_eq!(planned_restore(folder.path()), None);
        for nonsense in ["", "../../etc/passwd", "2026-13-41", &"2".repeat(100)] {
            fs::write(folder.path().join(FILE), nonsense).unwrap();
            assert_eq!(planned_restore(folder.path()), None, "{nonsense}");
        }
    }
}
