//! Files that are cut or changed: a valid part is recovered, or the file is set aside, and it is told which.

use super::visits::*;

use rusqlite::Connection;
use tempfile::TempDir;
use tramso::journal::{Report, verify};

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The two files of a log that is in use, and the hashes of its sessions.
struct Files {
    database: Vec<u8>,
    wal: Vec<u8>,
    hashes: Vec<Vec<u8>>,
}

fn files() -> &'static Files {
    static FILES: LazyLock<Files> = LazyLock::new(|| {
        let mut log = Log::new();
        for number in 0..12 {
            log.write(assisted(number, start() + hours(number.into())));
        }
        assert!(log.flush());
        // What was written so far goes into the database, what comes after stays in the log of changes.
        log.reopen(options());
        for number in 12..20 {
            log.write(assisted(number, start() + hours(number.into())));
        }
        log.write(assisted(20, start() + hours(20)).into_iter().take(4));
        assert!(log.flush());
        let database = fs::read(log.path()).unwrap();
        let wal = fs::read(log.folder.path().join("journal.db-wal")).unwrap();
        Files { database, wal, hashes: hashes(&log.path()) }
    });
    &FILES
}

fn hashes(path: &Path) -> Vec<Vec<u8>> {
    let db = Connection::open(path).unwrap();
    let mut statement = db.prepare("SELECT hash FROM session ORDER BY id").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[derive(Debug, PartialEq, Eq, Clone, Copy)]
enum Found {
    /// This many sessions of the old file, which goes on.
    Prefix(usize),
    /// The file was set aside, and so many sessions taken over.
    SetAside(u64),
    /// The file goes on, and staff know that it was changed.
    Told,
}

/// Opens a log of these files, writes one more visit, and says what came of it.
fn open_damaged(database: &[u8], wal: &[u8]) -> Found {
    let folder: TempDir = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    fs::write(&path, database).unwrap();
    fs::write(folder.path().join("journal.db-wal"), wal).unwrap();
    let (journal, reports) = open(folder.path(), options());
    reading(99, start() + hours(99)).into_iter().for_each(|event| journal.write(event));
    assert!(
        journal.flush(LONG),
        "the log must go on: {:?}",
        reports.try_iter().collect::<Vec<_>>()
    );
    drop(journal);

    let reports: Vec<_> = reports.iter().collect();
    assert!(reports.iter().any(|report| matches!(report, Report::Saved(visit) if visit.0 == 99)));
    let verified = verify(&path);
    for report in &reports {
        if let Report::SetAside { moved_to, salvaged } = report {
            assert!(verified.is_ok(), "{verified:?}");
            assert!(folder.path().join(moved_to).is_file());
            assert!(*salvaged <= 21);
            return Found::SetAside(*salvaged);
        }
    }
    if verified.is_err() {
        assert!(reports.iter().any(|report| matches!(report, Report::Broken(_))), "{verified:?}");
        return Found::Told;
    }
    let now = hashes(&path);
    let kept = now.iter().zip(&files().hashes).take_while(|(now, before)| now == before).count();
    // Behind the old sessions come at most the visit that was open, and the one just written.
    assert!(now.len() <= kept + 2, "{} of {} are unknown", now.len() - kept, now.len());
    Found::Prefix(kept)
}

fn every<'a>(bytes: &'a [u8], few: u32) -> impl Iterator<Item = usize> + 'a {
    let boundaries = bytes.len() / 512 + 1;
    let step = (boundaries / times(few, u32::MAX) as usize).max(1);
    (0..boundaries).step_by(step).map(|boundary| boundary * 512)
}

#[test]
fn the_files_as_they_were_lose_nothing() {
    let files = files();
    assert_eq!(files.hashes.len(), 20);
    assert_eq!(open_damaged(&files.database, &files.wal), Found::Prefix(20));
}

#[test]
fn a_cut_log_of_changes_leaves_what_was_before_the_cut() {
    let files = files();
    let mut before = 0;
    for length in every(&files.wal, 60) {
        let Found::Prefix(kept) = open_damaged(&files.database, &files.wal[..length]) else {
            panic!("a cut at {length} is a crash like any other");
        };
        assert!(kept >= before.max(12) && kept <= 20, "{kept} of 20 at {length}");
        before = kept;
    }
}

#[test]
fn a_cut_database_is_set_aside_or_made_whole_by_the_log_of_changes() {
    let files = files();
    for length in every(&files.database, 60) {
        let found = open_damaged(&files.database[..length], &files.wal);
        let is_right = matches!(found, Found::Prefix(20 | 0) | Found::SetAside(_) | Found::Told);
        assert!(is_right, "{found:?} at {length}");
    }
}

#[test]
fn a_database_cut_without_its_log_of_changes_is_set_aside_and_salvaged() {
    let files = files();
    let mut log = Log::new();
    for number in 0..40 {
        log.write(reading(number, start() + hours(number.into())));
    }
    assert!(log.flush());
    log.close();
    let whole = fs::read(log.path()).unwrap();
    let cut = &whole[..whole.len() - 3 * 4096];
    assert!(matches!(open_damaged(cut, &[]), Found::SetAside(_)), "{}", files.hashes.len());
}

#[test]
fn a_changed_bit_is_recovered_from_or_told() {
    let files = files();
    for round in 0..times(120, 6000) as usize {
        let (mut database, mut wal) = (files.database.clone(), files.wal.clone());
        let file = if round % 3 == 0 { &mut wal } else { &mut database };
        let bit = (round * 2_654_435_761 + 97) % (file.len() * 8);
        file[bit / 8] ^= 1 << (bit % 8);
        let found = open_damaged(&database, &wal);
        let is_right = matches!(found, Found::Prefix(12..=20) | Found::SetAside(_) | Found::Told);
        assert!(is_right, "{found:?} at bit {bit}, round {round}");
    }
}

#[test]
fn what_is_no_database_is_set_aside_and_kept() {
    for bytes in
        [&b"not a database at all, but long enough to look like one"[..], &[0; 8192], &[0xff; 100]]
    {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("journal.db"), bytes).unwrap();
        let (journal, reports) = open(folder.path(), options());
        reading(1, start()).into_iter().for_each(|event| journal.write(event));
        assert!(journal.flush(LONG));
        drop(journal);
        let moved = reports.iter().find_map(|report| match report {
            Report::SetAside { moved_to, .. } => Some(moved_to),
            _ => None,
        });
        assert_eq!(fs::read(folder.path().join(moved.unwrap())).unwrap(), bytes);
        assert_eq!(verify(&folder.path().join("journal.db")).unwrap().sessions, 1);
    }
}

#[test]
fn salvage_keeps_numbers_hashes_and_heads_as_far_as_the_chain_is_whole() {
    let mut log = Log::new();
    for number in 0..60 {
        log.write(reading(number, start() + hours(12 * i64::from(number))));
    }
    assert!(log.flush());
    log.close();
    let before = verify(&log.path()).unwrap();
    let old = hashes(&log.path());
    // A table that is gone makes the file useless, and leaves its sessions readable.
    log.db().execute_batch("DROP TABLE mark").unwrap();
    log.reopen(options());

    assert!(
        log.reported().iter().any(|report| matches!(report, Report::SetAside { salvaged: 60, .. }))
    );
    assert_eq!(hashes(&log.path()), old);
    assert_eq!(verify(&log.path()), Ok(before));
}

#[test]
fn salvage_keeps_the_counts_of_sessions_that_were_removed_before() {
    let short = || tramso::journal::Options { retention_months: 1, ..options() };
    let mut log = Log::with(short());
    for number in 0..60 {
        log.write(reading(number, start() + hours(24 * i64::from(number))));
    }
    log.rest(start() + hours(24 * 60));
    log.close();
    let before = verify(&log.path()).unwrap();
    assert!(before.removed > 10 && before.sessions > 10);
    let counts = "SELECT sum(month * 1009 + kind * 31 + key * 7 + count) FROM month_count";
    let sum = log.number(counts);
    log.db().execute_batch("DROP TABLE mark").unwrap();
    log.reopen(short());
    assert_eq!(verify(&log.path()), Ok(before));
    assert_eq!(log.number(counts), sum);
}

#[test]
fn salvage_that_was_cut_is_done_again_at_the_next_start() {
    let mut log = Log::new();
    for number in 0..5 {
        log.write(reading(number, start() + hours(number.into())));
    }
    assert!(log.flush());
    log.close();
    let old = hashes(&log.path());
    // As it looks when the power fails in the middle of it.
    fs::rename(log.path(), log.folder.path().join("journal-damaged-20261122T020000Z.db")).unwrap();
    fs::write(log.folder.path().join("journal-salvaged.part"), b"half of something").unwrap();
    log.reopen(options());
    let told = log.reported();
    assert!(
        told.iter().any(|report| matches!(report, Report::SetAside { salvaged: 5, .. })),
        "{told:?}"
    );
    assert_eq!(hashes(&log.path()), old);

    log.reopen(options());
    assert_eq!(log.reported(), [Report::Health(tramso::journal::Health::Well)]);
    assert_eq!(hashes(&log.path()), old);
}
