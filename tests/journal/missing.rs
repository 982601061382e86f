//! Sessions that were saved and are gone: it is never silent, whatever happened to the files.

use super::visits::*;

use rusqlite::Connection;
use tramso::journal::{BACKUPS, Broken, Health, Report, Subject, restore, verify};

use std::fs;
use std::path::Path;

/// How many sessions the logs here have.
const SESSIONS: u32 = 9;

fn write_some(log: &Log) {
    for number in 0..SESSIONS {
        log.write(reading(number, start() + hours(number.into())));
    }
    assert!(log.flush());
}

/// A log with sessions that nobody uses.
fn closed() -> Log {
    let mut log = Log::new();
    write_some(&log);
    log.close();
    log
}

/// The folder of a log that was cut off from its power: its changes are not in the database yet.
fn cut_off() -> Log {
    let mut log = closed();
    log.reopen(options());
    for number in SESSIONS..2 * SESSIONS {
        log.write(reading(number, start() + hours(number.into())));
    }
    assert!(log.flush());
    let files = ["journal.db", "journal.db-wal", "journal-witness"];
    let bytes = files.map(|file| fs::read(log.folder.path().join(file)).unwrap());
    log.close();
    for (file, bytes) in files.iter().zip(bytes) {
        fs::write(log.folder.path().join(file), bytes).unwrap();
    }
    log
}

/// What staff are told of missing sessions, each time.
fn missing(reports: &[Report]) -> Vec<u64> {
    let missing = reports.iter().filter_map(|report| match report {
        Report::Missing { sessions, .. } => Some(*sessions),
        _ => None,
    });
    missing.collect()
}

fn is_set_aside(reports: &[Report]) -> bool {
    reports.iter().any(|report| matches!(report, Report::SetAside { .. }))
}

/// The bytes of the files that were set aside.
fn set_aside(folder: &Path) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let damaged = entries.filter(|path| path.to_string_lossy().contains("journal-damaged-"));
    damaged.map(|path| fs::read(path).unwrap()).collect()
}

fn remove_database(folder: &Path) {
    for side in ["", "-wal", "-shm"] {
        let _gone = fs::remove_file(folder.join(format!("journal.db{side}")));
    }
}

#[test]
fn a_log_that_is_whole_lacks_nothing_however_it_was_left() {
    for mut log in [closed(), cut_off()] {
        log.reopen(options());
        assert_eq!(log.reported(), [Report::Health(Health::Well)]);
    }
}

#[test]
fn a_database_cut_to_nothing_is_set_aside_and_what_it_had_is_missed() {
    for (log, sessions) in [(closed as fn() -> Log, 9), (cut_off, 18)] {
        for length in [0, 1, 100] {
            let mut log = log();
            let file = fs::OpenOptions::new().write(true).open(log.path()).unwrap();
            file.set_len(length).unwrap();
            let wal = fs::read(log.folder.path().join("journal.db-wal")).unwrap_or_default();
            log.reopen(options());
            let reports = log.reported();
            assert!(is_set_aside(&reports), "{length}: {reports:?}");
            assert_eq!(missing(&reports), [sessions], "{length}");
            assert!(wal.is_empty() || set_aside(log.folder.path()).contains(&wal));
            log.reopen(options());
            assert_eq!(missing(&log.reported()), [sessions], "{length}: told at every start");
        }
    }
}

#[test]
fn a_database_cut_to_nothing_is_set_aside_without_a_witness_too() {
    let mut log = closed();
    fs::remove_file(log.folder.path().join("journal-witness")).unwrap();
    fs::write(log.path(), []).unwrap();
    log.reopen(options());
    assert!(is_set_aside(&log.reported()));
}

#[test]
fn a_log_that_was_removed_is_missed_until_it_is_back() {
    let mut log = closed();
    let bytes = fs::read(log.path()).unwrap();
    remove_database(log.folder.path());
    log.reopen(options());
    assert_eq!(missing(&log.reported()), [9]);
    log.close();
    fs::write(log.path(), bytes).unwrap();
    log.reopen(options());
    assert!(missing(&log.reported()).is_empty());
}

#[test]
fn a_log_of_changes_that_was_removed_or_cut_or_changed_is_missed() {
    let spoil = |spoil: fn(&mut Vec<u8>)| {
        let mut log = cut_off();
        let path = log.folder.path().join("journal.db-wal");
        let mut wal = fs::read(&path).unwrap();
        spoil(&mut wal);
        fs::write(&path, wal).unwrap();
        log.reopen(options());
        let lost = missing(&log.reported());
        log.reopen(options());
        assert_eq!(missing(&log.reported()), lost);
        lost
    };
    assert_eq!(spoil(Vec::clear), [9]);
    let cut = spoil(|wal| wal.truncate(wal.len() / 2));
    assert!((1..9).contains(&cut[0]), "{cut:?}");
    assert_eq!(spoil(|wal| wal[60] ^= 1), [9]);
}

#[test]
fn what_is_missing_is_missed_also_when_as_many_came_after_it() {
    let mut log = cut_off();
    fs::remove_file(log.folder.path().join("journal.db-wal")).unwrap();
    log.reopen(options());
    for number in 0..2 * SESSIONS {
        log.write(reading(number, start() + hours(100 + i64::from(number))));
    }
    log.reopen(options());
    assert_eq!(missing(&log.reported()), [9]);
}

#[test]
fn the_database_of_another_program_is_set_aside_as_it_was() {
    for version in [0, 1, 99] {
        let mut log = closed();
        remove_database(log.folder.path());
        let db = Connection::open(log.path()).unwrap();
        db.execute_batch("CREATE TABLE recipe (id INTEGER PRIMARY KEY, text TEXT)").unwrap();
        db.pragma_update(None, "user_version", version).unwrap();
        drop(db);
        let bytes = fs::read(log.path()).unwrap();
        log.reopen(options());
        let reports = log.reported();
        assert!(is_set_aside(&reports), "{reports:?}");
        assert_eq!(missing(&reports), [9]);
        assert_eq!(set_aside(log.folder.path()), [bytes]);
    }
}

#[test]
fn files_that_are_taken_away_while_it_runs_are_missed_and_nothing_else_is_lost() {
    let folder = |log: &Log| log.folder.path().to_owned();
    let take_away: [fn(&Path); 3] = [
        remove_database,
        |folder| fs::remove_file(folder.join("journal.db")).unwrap(),
        |folder| fs::remove_dir_all(folder).unwrap(),
    ];
    for take_away in take_away {
        let log = Log::new();
        write_some(&log);
        let visit = assisted(50, start() + hours(50));
        log.write(visit.iter().take(4).cloned());
        assert!(log.flush());
        take_away(&folder(&log));
        log.write(visit.into_iter().skip(4));
        assert!(log.flush());
        assert_eq!(missing(&log.reported()), [9]);
        assert_eq!(log.number("SELECT seconds FROM session"), 242, "the open visit is there");
        assert_eq!(verify(&log.path()).unwrap().sessions, 1);
    }
}

#[test]
fn a_database_that_is_cut_to_nothing_while_it_runs_is_set_aside_and_missed() {
    let mut log = closed();
    log.reopen(options());
    assert!(missing(&log.reported()).is_empty());
    fs::OpenOptions::new().write(true).truncate(true).open(log.path()).unwrap();
    log.write(reading(50, start() + hours(50)));
    assert!(log.flush());
    let reports = log.reported();
    assert!(is_set_aside(&reports), "{reports:?}");
    assert_eq!(missing(&reports), [9]);
    assert_eq!(verify(&log.path()).unwrap().sessions, 1);
}

#[test]
fn files_that_are_taken_away_while_nobody_is_there_are_missed() {
    let log = Log::new();
    write_some(&log);
    remove_database(log.folder.path());
    log.rest(start() + hours(20));
    assert_eq!(missing(&log.reported()), [9]);
}

#[test]
fn another_file_in_the_place_of_the_log_is_noticed_and_gone_over_to() {
    let log = Log::new();
    write_some(&log);
    let other = closed();
    fs::rename(other.path(), log.path()).unwrap();
    log.write(reading(50, start() + hours(50)));
    assert!(log.flush());
    assert_eq!(missing(&log.reported()), [9]);
    assert_eq!(verify(&log.path()).unwrap().sessions, 10);
}

#[test]
fn a_log_of_changes_that_is_taken_away_while_it_runs_costs_nothing() {
    let log = Log::new();
    write_some(&log);
    fs::remove_file(log.folder.path().join("journal.db-wal")).unwrap();
    log.write(reading(50, start() + hours(50)));
    assert!(log.flush());
    assert!(missing(&log.reported()).is_empty());
    assert_eq!(verify(&log.path()).unwrap().sessions, 10);
}

#[test]
#[cfg(unix)]
fn a_disk_that_is_gone_for_a_while_is_missed_while_it_is_and_what_was_written_meanwhile_later() {
    let outer = tempfile::tempdir().unwrap();
    let [data, away, under] = ["data", "away", "under"].map(|name| outer.path().join(name));
    let (journal, reports) = open(&data, options());
    let write = |numbers: std::ops::Range<u32>| {
        for number in numbers {
            let visit = reading(number, start() + hours(number.into()));
            visit.into_iter().for_each(|event| journal.write(event));
        }
        assert!(journal.flush(LONG));
    };
    write(0..9);
    fs::rename(&data, &away).unwrap();
    fs::create_dir(&data).unwrap();
    write(9..12);
    fs::rename(&data, &under).unwrap();
    fs::rename(&away, &data).unwrap();
    write(12..13);
    drop(journal);
    assert_eq!(missing(&reports.iter().collect::<Vec<_>>()), [9, 3]);
    assert_eq!(verify(&data.join("journal.db")).unwrap().sessions, 10);
    assert_eq!(verify(&under.join("journal.db")).unwrap().sessions, 3);
}

#[test]
fn a_witness_that_is_gone_or_nonsense_is_written_anew_and_nothing_is_told() {
    for text in [None, Some(""), Some("tramso journal witness 1\nlog what\nend\n")] {
        let mut log = closed();
        let witness = log.folder.path().join("journal-witness");
        let before = fs::read(&witness).unwrap();
        match text {
            None => fs::remove_file(&witness).unwrap(),
            Some(text) => fs::write(&witness, text).unwrap(),
        }
        log.reopen(options());
        assert_eq!(log.reported(), [Report::Health(Health::Well)]);
        assert_eq!(fs::read(&witness).unwrap(), before);
    }
}

/// A log with a nightly copy of five sessions that then lost all nine.
fn lost_with_a_copy(is_witness_left: bool) -> (Log, Vec<Report>) {
    let mut log = Log::new();
    for number in 0..5 {
        log.write(reading(number, start() + hours(number.into())));
    }
    log.rest(start() + hours(6));
    for number in 5..SESSIONS {
        log.write(reading(number, start() + hours(number.into())));
    }
    assert!(log.flush());
    log.close();
    remove_database(log.folder.path());
    if !is_witness_left {
        fs::remove_file(log.folder.path().join("journal-witness")).unwrap();
    }
    log.reopen(options());
    let reports = log.reported();
    (log, reports)
}

#[test]
fn the_newest_copy_from_before_is_named_and_ends_the_fault_when_it_is_restored() {
    let (mut log, reports) = lost_with_a_copy(true);
    let copy = log.folder.path().join(BACKUPS).join("journal-2026-11-22.db");
    let told = Report::Missing { sessions: 9, copy: Some(copy.clone()) };
    assert_eq!(reports.first(), Some(&told));
    // The copies to come are of the new log.
    log.rest(start() + hours(24));
    log.rest(start() + hours(48));
    assert!(missing(&log.reported()).is_empty());
    log.reopen(options());
    assert_eq!(log.reported().first(), Some(&told));

    log.close();
    restore(log.folder.path(), &copy, start() + hours(50)).unwrap();
    log.reopen(options());
    assert_eq!(log.reported(), [Report::Health(Health::Well)]);
    assert_eq!(verify(&log.path()).unwrap().sessions, 5);
}

#[test]
fn without_a_witness_the_newest_copy_tells_what_there_was() {
    let (_log, reports) = lost_with_a_copy(false);
    assert_eq!(missing(&reports), [5]);
}

#[test]
fn a_loss_is_over_after_thirty_days_and_a_copy_that_is_gone_is_not_named() {
    let (log, _) = lost_with_a_copy(true);
    log.rest(start() + hours(20 * 24));
    assert_eq!(log.reported(), [Report::Missing { sessions: 9, copy: None }]);
    log.rest(start() + hours(31 * 24));
    assert_eq!(log.reported(), [Report::Over(Subject::Missing)]);
}

#[test]
fn sessions_that_were_salvaged_are_not_missing_and_the_others_are() {
    let mut log = closed();
    log.db().execute_batch("DROP TABLE mark").unwrap();
    log.reopen(options());
    let reports = log.reported();
    assert!(is_set_aside(&reports) && missing(&reports).is_empty(), "{reports:?}");

    log.close();
    log.db().execute_batch("DELETE FROM session WHERE id = 4; DROP TABLE open_event").unwrap();
    log.reopen(options());
    let reports = log.reported();
    assert!(is_set_aside(&reports), "{reports:?}");
    assert_eq!(missing(&reports), [1]);
}

#[test]
fn sessions_that_were_removed_when_their_time_was_over_are_not_missing() {
    let short = || tramso::journal::Options { retention_months: 1, ..options() };
    let mut log = Log::with(short());
    write_some(&log);
    log.rest(start() + hours(24 * 60));
    log.reopen(short());
    assert!(missing(&log.reported()).is_empty());
    log.close();
    remove_database(log.folder.path());
    fs::remove_dir_all(log.folder.path().join(BACKUPS)).unwrap();
    log.reopen(short());
    assert!(missing(&log.reported()).is_empty());
}

#[test]
fn what_cannot_be_checked_is_not_touched() {
    let log = cut_off();
    fs::write(log.path(), []).unwrap();
    let wal = fs::read(log.folder.path().join("journal.db-wal")).unwrap();
    assert_eq!(verify(&log.path()), Err(Broken::Damaged));
    assert_eq!(fs::read(log.folder.path().join("journal.db-wal")).unwrap(), wal);
}
