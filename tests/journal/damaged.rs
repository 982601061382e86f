//! Files that are cut or changed: a valid part is recovered, or the file is set aside, and it is told which.

use super::visits::*;

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;
use tramso::journal::columns::COLUMNS;
use tramso::journal::{Broken, Report, VisitNumber, verify};

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The two files of a log that is in use, and its sessions.
struct Files {
    database: Vec<u8>,
    wal: Vec<u8>,
    sessions: Vec<Values>,
    /// The ids and the setup that the sessions name.
    named: [Vec<Values>; 2],
}

/// What a row holds.
type Values = Vec<Value>;

impl Files {
    fn read(log: &Log) -> Self {
        let db = log.db();
        let sessions = rows(&db, "session");
        let named = ["word", "setup"].map(|table| rows(&db, table));
        drop(db);
        let wal = fs::read(log.folder.path().join("journal.db-wal")).unwrap_or_default();
        Self { database: fs::read(log.path()).unwrap(), wal, sessions, named }
    }
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
        Files::read(&log)
    });
    &FILES
}

/// The files of a log that was closed, with sessions on many pages.
fn long_files() -> &'static Files {
    static FILES: LazyLock<Files> = LazyLock::new(|| {
        let mut log = Log::new();
        for number in 0..120 {
            log.write(reading(number, start() + hours(number.into())));
        }
        assert!(log.flush());
        log.close();
        Files::read(&log)
    });
    &FILES
}

/// The rows of a table, as far as they can be read, in the order of their numbers.
fn rows(db: &Connection, table: &str) -> Vec<Values> {
    let names: Vec<_> =
        COLUMNS.iter().filter(|column| column.table == table).map(|column| column.name).collect();
    let names = names.join(", ");
    (1..=200)
        .filter_map(|id| {
            let sql = format!("SELECT {names} FROM {table} WHERE id = {id}");
            let mut statement = db.prepare(&sql).ok()?;
            let columns = statement.column_count();
            let row = statement.query_row([], |row| (0..columns).map(|i| row.get(i)).collect());
            row.ok()
        })
        .collect()
}

fn hashes(path: &Path) -> Vec<Vec<u8>> {
    let db = Connection::open(path).unwrap();
    let mut statement = db.prepare("SELECT hash FROM session ORDER BY id").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// How many sessions of a damaged file can be read, told by asking for them one by one.
struct Readable {
    /// As they were written, with the ids and the setup that they name.
    intact: usize,
    /// As they were written or not.
    at_all: usize,
}

fn readable(path: &Path, files: &Files) -> Readable {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    // A file that is shorter than it says can be read as far as it goes.
    db.pragma_update(None, "writable_schema", true).unwrap();
    let found = rows(&db, "session");
    let is_named = ["word", "setup"].map(|table| rows(&db, table)) == files.named;
    let is_intact = |row: &&Values| is_named && files.sessions.contains(row);
    Readable { intact: found.iter().filter(is_intact).count(), at_all: found.len() }
}

#[derive(Debug, PartialEq, Eq, Clone, Copy)]
enum Found {
    /// This many sessions of the old file, which goes on.
    Prefix(usize),
    /// The file was set aside, and so many sessions taken over: what could be read of it.
    SetAside(usize),
    /// The file goes on, and staff know that it was changed.
    Told,
}

/// Opens a log of these files, writes one more visit, and says what came of it. `files` are what they were.
fn open_damaged(files: &Files, database: &[u8], wal: &[u8]) -> Found {
    let folder: TempDir = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    fs::write(&path, database).unwrap();
    fs::write(folder.path().join("journal.db-wal"), wal).unwrap();
    let (journal, reports) = open(folder.path(), options());
    reading(999, start() + hours(999)).into_iter().for_each(|event| journal.write(event));
    assert!(
        journal.flush(LONG),
        "the log must go on: {:?}",
        reports.try_iter().collect::<Vec<_>>()
    );
    drop(journal);

    let reports: Vec<_> = reports.iter().collect();
    let saved = Report::Saved(VisitNumber(999));
    assert_eq!(reports.iter().filter(|report| **report == saved).count(), 1);
    let set_aside = reports.iter().find_map(|report| match report {
        Report::SetAside { moved_to, salvaged } => {
            Some((folder.path().join(moved_to), usize::try_from(*salvaged).unwrap()))
        }
        _ => None,
    });
    match (set_aside, verify(&path)) {
        (Some((moved_to, salvaged)), verified) => {
            let readable = readable(&moved_to, files);
            let is_all = (readable.intact..=readable.at_all).contains(&salvaged);
            assert!(is_all, "{salvaged} of {} to {}", readable.intact, readable.at_all);
            // Behind them come at most the visit that was open, and the one just written.
            let more = usize::try_from(verified.unwrap().sessions).unwrap() - salvaged;
            assert!((1..=2).contains(&more), "{more} sessions more");
            Found::SetAside(salvaged)
        }
        (None, Err(broken)) => {
            let told = Report::Broken(broken);
            assert!(reports.contains(&told), "{told:?} is not in {reports:?}");
            Found::Told
        }
        (None, Ok(verified)) => {
            let now = rows(&Connection::open(&path).unwrap(), "session");
            let kept =
                now.iter().zip(&files.sessions).take_while(|(now, before)| now == before).count();
            let more = usize::try_from(verified.sessions).unwrap() - kept;
            assert!((1..=2).contains(&more), "{more} sessions more");
            Found::Prefix(kept)
        }
    }
}

fn every<'a>(bytes: &'a [u8], few: u32) -> impl Iterator<Item = usize> + 'a {
    let boundaries = bytes.len() / 512 + 1;
    let step = (boundaries / times(few, u32::MAX) as usize).max(1);
    (0..boundaries).step_by(step).map(|boundary| boundary * 512)
}

#[test]
fn the_files_as_they_were_lose_nothing() {
    for (files, sessions) in [(files(), 20), (long_files(), 120)] {
        assert_eq!(files.sessions.len(), sessions);
        assert_eq!(open_damaged(files, &files.database, &files.wal), Found::Prefix(sessions));
    }
}

#[test]
fn a_cut_log_of_changes_leaves_what_was_before_the_cut() {
    let files = files();
    let mut before = 12;
    for length in every(&files.wal, 60) {
        let found = open_damaged(files, &files.database, &files.wal[..length]);
        let Found::Prefix(kept) = found else {
            panic!("a cut at {length} is a crash like any other, not {found:?}");
        };
        assert!((before..=20).contains(&kept), "{kept} after {before} of 20 at {length}");
        before = kept;
        if length == 0 {
            assert_eq!(kept, 12);
        }
    }
    assert!(before > 12, "no session was in the log of changes");
}

#[test]
fn a_cut_database_is_set_aside_or_made_whole_by_the_log_of_changes() {
    let files = files();
    for length in every(&files.database, 60) {
        let found = open_damaged(files, &files.database[..length], &files.wal);
        let is_right = matches!(found, Found::Prefix(20) | Found::SetAside(_));
        assert!(is_right, "{found:?} at {length}");
        if length == 0 {
            assert_eq!(found, Found::SetAside(0));
        }
    }
}

#[test]
fn the_log_of_changes_of_a_database_that_is_empty_is_kept() {
    let files = files();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("journal.db"), []).unwrap();
    fs::write(folder.path().join("journal.db-wal"), &files.wal).unwrap();
    let (journal, reports) = open(folder.path(), options());
    assert!(journal.flush(LONG));
    drop(journal);
    let moved_to = "journal-damaged-20261122T020000Z.db".to_owned();
    let set_aside = Report::SetAside { moved_to: moved_to.clone(), salvaged: 0 };
    assert_eq!(reports.iter().next(), Some(set_aside));
    assert_eq!(fs::read(folder.path().join(moved_to + "-wal")).unwrap(), files.wal);
}

#[test]
fn a_database_cut_without_its_log_of_changes_is_set_aside_and_salvaged() {
    let files = long_files();
    let pages = files.database.len() / 4096;
    let mut salvaged = Vec::new();
    for page in 1..pages {
        match open_damaged(files, &files.database[..page * 4096], &[]) {
            Found::SetAside(count) => salvaged.push(count),
            found => panic!("{found:?} with {page} pages of {pages}"),
        }
    }
    // Without the pages that tell of the tables nothing can be found, without the last one most can.
    assert!(salvaged.is_sorted(), "{salvaged:?}");
    assert_eq!(salvaged[0], 0);
    assert!((60..120).contains(salvaged.last().unwrap()), "{salvaged:?}");
}

#[test]
fn a_changed_bit_is_recovered_from_or_told() {
    let files = files();
    let mut told = 0;
    for round in 0..times(120, 6000) as usize {
        let (mut database, mut wal) = (files.database.clone(), files.wal.clone());
        let file = if round % 3 == 0 { &mut wal } else { &mut database };
        let bit = (round * 2_654_435_761 + 97) % (file.len() * 8);
        file[bit / 8] ^= 1 << (bit % 8);
        let found = open_damaged(files, &database, &wal);
        let is_right = matches!(found, Found::Prefix(12..=20) | Found::SetAside(_) | Found::Told);
        assert!(is_right, "{found:?} at bit {bit}, round {round}");
        told += usize::from(!matches!(found, Found::Prefix(_)));
    }
    assert!(told > 0, "no bit mattered");
}

/// One bit in what a session holds, in the database and out of it.
#[test]
fn a_changed_session_is_told_by_its_number() {
    let files = files();
    let Value::Blob(hash) = &files.sessions[4][20] else { panic!("the last column is the hash") };
    let mut database = files.database.clone();
    let place = database.windows(32).position(|window| window == hash).unwrap();
    database[place] ^= 1;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    fs::write(&path, &database).unwrap();
    let (journal, reports) = open(folder.path(), options());
    assert!(journal.flush(LONG));
    drop(journal);
    let broken = Broken::Session(5);
    assert_eq!(verify(&path), Err(broken));
    assert!(reports.iter().any(|report| report == Report::Broken(broken)));
}

/// A page that walking the chain does not read.
#[test]
fn a_damaged_page_without_a_session_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    fs::write(&path, &files().database).unwrap();
    assert!(verify(&path).is_ok());
    let db = rusqlite::Connection::open(&path).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'open_event'";
    let page: u32 = db.query_row(sql, [], |row| row.get(0)).unwrap();
    drop(db);
    let mut database = fs::read(&path).unwrap();
    let cells = (page as usize - 1) * 4096 + 3;
    database[cells..cells + 2].copy_from_slice(&[0, 200]);
    fs::write(&path, database).unwrap();
    assert_eq!(verify(&path), Err(Broken::Damaged));
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
            Report::SetAside { moved_to, salvaged: 0 } => Some(moved_to),
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
    // From 22 November to 20 December, and from then to 20 January.
    assert_eq!((before.removed, before.sessions), (29, 31));
    let counts = "SELECT sum(month * 1009 + kind * 31 + key * 7 + count) FROM month_count";
    let sum = log.number(counts);
    log.db().execute_batch("DROP TABLE mark").unwrap();
    log.reopen(short());
    assert!(
        log.reported().iter().any(|report| matches!(report, Report::SetAside { salvaged: 31, .. }))
    );
    assert_eq!(verify(&log.path()), Ok(before));
    assert_eq!(log.number(counts), sum);
}

#[test]
fn salvage_keeps_what_was_believed_of_the_clock() {
    let mut log = Log::new();
    log.write(reading(1, start()));
    log.write(reading(2, start() + hours(1)));
    assert!(log.flush());
    log.close();
    log.db().execute_batch("DROP TABLE mark").unwrap();
    log.reopen(options());
    assert!(
        log.reported().iter().any(|report| matches!(report, Report::SetAside { salvaged: 2, .. }))
    );
    // Ten years ahead is a dead battery, not the time to remove anything.
    log.rest(start() + hours(24 * 3652));
    assert_eq!(log.number("SELECT count(*) FROM session WHERE length(seal) = 16"), 2);
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
