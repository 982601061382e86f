//! Back to a copy, and the heads that say whether it is the right one.

use super::visits::*;

use jiff::civil::date;
use tramso::journal::demo::{self, Plan};
use tramso::journal::{Broken, DATABASE, Options, Undone, backup, heads, restore, verify};

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
fn what_cannot_be_restored_changes_nothing() {
    let (log, elsewhere, file) = copied();
    let before = names(log.folder.path());
    let bytes = fs::read(log.path()).unwrap();

    let missing = elsewhere.path().join("missing.db");
    assert_eq!(restore(log.folder.path(), &missing, start()), Err(Undone::NoCopy));
    fs::write(&missing, "no database at all").unwrap();
    let unreadable = Err(Undone::Broken(Broken::Unreadable));
    assert_eq!(restore(log.folder.path(), &missing, start()), unreadable);
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
