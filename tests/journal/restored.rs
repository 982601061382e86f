//! Back to a copy, and the heads that say whether it is the right one.

use super::visits::*;

use jiff::civil::date;
use tramso::journal::demo::{self, Plan};
use tramso::journal::{
    Broken, DATABASE, Options, Undone, backup, heads, is_of_another, restore, verify,
};

use std::fs;
use std::path::Path;

/// The names of the files in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A log with one visit that nobody uses, and a copy of it elsewhere.
fn copied() -> (Log, tempfile::TempDir, std::path::PathBuf) {
    let mut log = Log::new();
    log.write(assisted(1, start()));
    assert!(log.flush());
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("copy.db");
    backup(log.folder.path(), &file).unwrap();
    log.close();
    (log, elsewhere, file)
}

#[test]
fn a_copy_is_restored_to_a_folder_that_is_not_there_yet() {
    let (_log, elsewhere, file) = copied();
    let folder = elsewhere.path().join("new/folder");
    assert_eq!(restore(&folder, &file, start()), Ok(None));
    assert_eq!(names(&folder), ["journal-witness", DATABASE]);
    assert_eq!(verify(&folder.join(DATABASE)), verify(&file));
}

#[test]
fn the_log_that_was_there_is_kept_under_the_time_it_was_replaced() {
    let (log, _elsewhere, file) = copied();
    fs::write(log.folder.path().join("journal.db-shm"), "left over").unwrap();
    let kept = ["journal-replaced-20261122T020000Z.db", "journal-replaced-20261122T020000Z-2.db"];
    for kept in kept {
        assert_eq!(restore(log.folder.path(), &file, start()), Ok(Some(kept.to_owned())));
        assert_eq!(verify(&log.folder.path().join(kept)).unwrap().sessions, 1);
    }
    assert!(!names(log.folder.path()).contains(&"journal.db-shm".to_owned()));
}

#[test]
fn a_copy_of_another_log_is_known_for_what_it_is() {
    let (log, _elsewhere, file) = copied();
    let (_other, _there, of_other) = copied();
    assert!(!is_of_another(log.folder.path(), &file));
    assert!(is_of_another(log.folder.path(), &of_other));
    // Also where only the witness tells of the log that was there.
    fs::remove_file(log.path()).unwrap();
    assert!(!is_of_another(log.folder.path(), &file));
    assert!(is_of_another(log.folder.path(), &of_other));
    // A new folder had no log that it could be of.
    let new = tempfile::tempdir().unwrap();
    assert!(!is_of_another(new.path(), &of_other));
}

#[test]
fn what_cannot_be_restored_changes_nothing() {
    let (log, elsewhere, file) = copied();
    let before = names(log.folder.path());
    let bytes = fs::read(log.path()).unwrap();

    let missing = elsewhere.path().join("missing.db");
    assert_eq!(restore(log.folder.path(), &missing, start()), Err(Undone::NoCopy));
    fs::write(&missing, "no database at all").unwrap();
    let damaged = Err(Undone::Broken(Broken::Damaged));
    assert_eq!(restore(log.folder.path(), &missing, start()), damaged);
    let db = rusqlite::Connection::open(&file).unwrap();
    db.execute("UPDATE session SET rating = 1", []).unwrap();
    let broken = Err(Undone::Broken(Broken::Session(1)));
    assert_eq!(restore(log.folder.path(), &file, start()), broken);

    assert_eq!(names(log.folder.path()), before);
    assert_eq!(fs::read(log.path()).unwrap(), bytes);
}

#[test]
fn a_copy_of_a_newer_program_is_not_restored() {
    let (log, _elsewhere, file) = copied();
    let db = rusqlite::Connection::open(&file).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    assert_eq!(restore(log.folder.path(), &file, start()), Err(Undone::Newer));
}

#[test]
fn a_copy_leaves_files_of_others_alone_whatever_their_names() {
    let (log, elsewhere, _) = copied();
    let file = elsewhere.path().join("x.db");
    let theirs = ["x.db-part", "x.db.part", "x.db-1.part"].map(|name| elsewhere.path().join(name));
    theirs.iter().for_each(|path| fs::write(path, "mine").unwrap());
    let before = names(elsewhere.path());
    assert!(backup(log.folder.path(), &elsewhere.path().join("no/x.db")).is_err());
    assert_eq!(names(elsewhere.path()), before);
    backup(log.folder.path(), &file).unwrap();
    assert_eq!(names(elsewhere.path()).len(), before.len() + 1);
    assert!(theirs.iter().all(|path| fs::read(path).unwrap() == b"mine"));
}

#[test]
fn a_nightly_copy_that_was_cut_is_taken_away_by_the_next() {
    let mut log = Log::new();
    log.write(assisted(1, start()));
    log.rest(start());
    let backups = log.folder.path().join(tramso::journal::BACKUPS);
    fs::write(backups.join("journal-2026-11-23.db-77-1.part"), "half").unwrap();
    fs::write(backups.join("mine.db-77-1.part"), "mine").unwrap();
    log.rest(start() + hours(24));
    let kept = ["journal-2026-11-22.db", "journal-2026-11-23.db", "mine.db-77-1.part"];
    assert_eq!(names(&backups), kept);
    log.close();
}

#[test]
fn made_up_sessions_are_there_all_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let demo = |budget| Options { is_demo: true, budget, ..options() };
    let plan = Plan { months: 2, until: date(2026, 11, 20), visits_a_day: 20, seed: 1 };
    let full = demo::fill(folder.path(), demo(200 << 10), &plan);
    assert_eq!(full, Err(Undone::Disk(tramso::journal::Health::Full)));
    assert_eq!(names(folder.path()), [""; 0]);
    // As it looks when the power fails in the middle of it.
    for side in ["", "-wal", "-shm"] {
        fs::write(folder.path().join(format!("journal-demo.part{side}")), "half").unwrap();
    }
    let count = demo::fill(folder.path(), demo(64 << 20), &plan).unwrap();
    assert_eq!(names(folder.path()), ["journal-witness", DATABASE]);
    assert_eq!(verify(&folder.path().join(DATABASE)).unwrap().sessions, count);
}

#[test]
fn a_log_of_a_newer_program_is_copied_and_says_so_when_it_cannot_be_checked() {
    let (log, elsewhere, _) = copied();
    log.db().pragma_update(None, "user_version", 99).unwrap();
    let copy = elsewhere.path().join("newer.db");
    assert_eq!(backup(log.folder.path(), &copy), Ok(()));
    assert_eq!(verify(&copy).unwrap().sessions, 1, "its rules are the same");
    log.db().execute_batch("ALTER TABLE session RENAME COLUMN rating TO stars").unwrap();
    assert_eq!(verify(&log.path()), Err(Broken::Newer));
}

#[test]
fn the_heads_of_a_log_are_those_that_verify_whatever_was_removed() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Options { is_demo: true, ..options() };
    let plan = Plan { months: 4, until: date(2026, 11, 20), visits_a_day: 3, seed: 1 };
    demo::fill(folder.path(), demo.clone(), &plan).unwrap();
    let path = folder.path().join(DATABASE);
    let before = heads(&path).unwrap();
    let (journal, _reports) = open(folder.path(), Options { retention_months: 2, ..demo });
    journal.rest(start());
    assert!(journal.flush(LONG));
    drop(journal);

    let after = heads(&path).unwrap();
    let head = |months: &[tramso::journal::MonthHead], place: usize| months[place].head.unwrap();
    for place in 0..3 {
        assert_eq!(head(&after, place), head(&before, place));
        assert_eq!(after[place].sessions, before[place].sessions);
    }
    assert_eq!(head(&after, 0).to_string().len(), 39);
    assert_eq!(after[0].removed, after[0].sessions);
    let removed: u64 = after.iter().map(|month| month.removed).sum();
    assert_eq!(verify(&path).unwrap().removed, removed);
    assert!(removed > 0 && after.iter().any(|month| month.removed == 0));

    let db = rusqlite::Connection::open(&path).unwrap();
    db.execute("UPDATE month SET head = zeroblob(32) WHERE month = 202610", []).unwrap();
    assert_eq!(heads(&path), Err(Broken::Month("2026-11".parse().unwrap())));
}
