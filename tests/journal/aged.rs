//! What time does to a log: months close, times are rounded, sessions go, backups are made.

use super::visits::*;

use jiff::Timestamp;
use jiff::civil::date;
use tramso::journal::demo::{self, Plan};
use tramso::journal::{
    BACKUPS, Clock, EndedBy, Event, Happening, Options, Report, Undone, backup, restore, verify,
};

use std::fs;
use std::path::Path;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// What was opened from here on is less than 12 months old at the start of most tests.
const KEPT_FROM: &str = "2025-11-21T17:00:00Z";

/// A log of made-up sessions from 16 months, and what is known of it before anything is done to it.
fn old_log(reserve: u64) -> Log {
    let folder = tempfile::tempdir().unwrap();
    let plan = Plan { months: 16, until: date(2026, 11, 21), visits_a_day: 2, seed: 5 };
    let mut options = options();
    options.is_demo = true;
    demo::fill(folder.path(), options.clone(), &plan).unwrap();
    let (journal, reports) = open(folder.path(), Options { reserve, ..options });
    Log { folder, journal: Some(journal), reports }
}

#[test]
fn times_older_than_thirty_days_are_rounded_and_the_chain_still_verifies() {
    let log = old_log(0);
    let before = verify(&log.path()).unwrap();
    let cutoff = start().as_second() - 30 * 86_400;
    let kept = at(KEPT_FROM).as_second();
    let old = format!("SELECT count(*) FROM session WHERE opened >= {kept} AND opened < {cutoff}");
    let old = log.number(&old).cast_unsigned();
    log.rest(start());

    let after = verify(&log.path()).unwrap();
    let exact = "SELECT count(*) FROM session WHERE length(seal) = 16";
    assert_eq!(log.number(&format!("{exact} AND opened < {cutoff}")), 0);
    assert_eq!(
        log.number(exact),
        log.number(&format!("SELECT count(*) FROM session WHERE opened >= {cutoff}"))
    );
    assert_eq!(
        log.number("SELECT count(*) FROM session WHERE length(seal) = 32 AND opened % 3600 <> 0"),
        0
    );
    assert_eq!((before.rounded, after.rounded), (0, old));
    assert!(0 < old && old < after.sessions);
    let heads = |verified: &tramso::journal::Verified| -> Vec<_> {
        verified.months.iter().map(|month| month.head).collect()
    };
    assert_eq!(heads(&before), heads(&after));
}

#[test]
fn a_rounded_time_is_nowhere_in_the_files_any_more() {
    let log = Log::new();
    // Not on the hour, which stays.
    let opened = start() + jiff::SignedDuration::from_secs(47 * 60 + 13);
    let events = assisted(1, opened);
    log.write(events.clone());
    log.write(reading(2, opened + hours(24 * 40)));
    assert!(log.flush());
    let salt: Vec<u8> =
        log.db().query_row("SELECT seal FROM session WHERE id = 1", [], |row| row.get(0)).unwrap();
    // As the database writes numbers: seconds of a session in four bytes, milliseconds of an event in six.
    let seconds = opened.as_second().to_be_bytes()[4..].to_vec();
    let events = events[..events.len() - 1].iter();
    let mut exact: Vec<_> = events.map(millis).chain([salt, seconds]).collect();
    exact.dedup();
    let files = |bytes: &[u8]| {
        files_with(log.folder.path(), &|file| {
            file.windows(bytes.len()).any(|window| window == bytes)
        })
    };
    for bytes in &exact {
        assert_eq!(files(bytes), 1, "{bytes:?} should still be in the log of changes");
    }

    log.rest(opened + hours(24 * 40 + 1));
    assert_eq!(fs::read_dir(log.folder.path().join(BACKUPS)).unwrap().count(), 1);
    for bytes in &exact {
        assert_eq!(files(bytes), 0, "{bytes:?}");
    }
    assert_eq!(log.number("SELECT opened FROM session WHERE id = 1"), start().as_second());
}

fn millis(event: &Event) -> Vec<u8> {
    event.at.wall.as_millisecond().to_be_bytes()[2..].to_vec()
}

#[test]
fn sessions_past_retention_go_and_their_counts_and_heads_stay() {
    let log = old_log(0);
    let before = verify(&log.path()).unwrap();
    let counts = "SELECT sum(month * 7 + kind * 31 + key * 13 + count) FROM month_count";
    let sum = log.number(counts);
    let cutoff = at(KEPT_FROM).as_second();
    let old = log.number(&format!("SELECT count(*) FROM session WHERE opened < {cutoff}"));
    let first_day = log.number("SELECT min(day) FROM day_count WHERE day >= 20251122");
    log.rest(start());

    assert_eq!(log.number(&format!("SELECT min(opened) >= {cutoff} FROM session")), 1);
    assert_eq!(log.number("SELECT min(day) FROM day_count"), first_day);
    assert_eq!(log.number(counts), sum);
    let after = verify(&log.path()).unwrap();
    assert_eq!((before.removed, after.removed), (0, old.cast_unsigned()));
    assert!(old > 0);
    assert_eq!(after.removed + after.sessions, before.sessions);
    for (before, after) in before.months.iter().zip(&after.months) {
        assert_eq!(
            (before.month, before.sessions, before.head),
            (after.month, after.sessions, after.head)
        );
    }
}

#[test]
fn a_month_gets_its_head_when_it_is_over() {
    let log = Log::new();
    log.write(reading(1, start()));
    log.rest(start());
    assert_eq!(verify(&log.path()).unwrap().months[0].head, None);
    log.rest(at("2026-11-30T17:00:00Z"));
    assert!(verify(&log.path()).unwrap().months[0].head.is_some());
}

/// Upkeep begins with the reserve. A pipe in its place holds it up there for as long as nobody reads on,
/// so that an event provably comes while upkeep is under way.
#[cfg(unix)]
#[test]
fn an_event_has_its_turn_after_one_batch_of_upkeep() {
    use std::sync::mpsc::channel;
    use tramso::journal::VisitNumber;

    const BATCH: i64 = 100;

    // More than a pipe takes.
    let log = old_log(1 << 20);
    assert!(log.flush());
    let pipe = log.folder.path().join("journal-reserve");
    fs::remove_file(&pipe).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let old = log.number(&format!(
        "SELECT count(*) FROM session WHERE opened < {}",
        at(KEPT_FROM).as_second()
    ));
    assert!(old > BATCH);
    log.journal.as_ref().unwrap().rest(start());
    // It is open once its other end is.
    let (sender, opened) = channel();
    std::thread::spawn(move || sender.send(fs::File::open(pipe).unwrap()));
    let held = opened.recv_timeout(LONG).expect("upkeep left the reserve alone");
    log.write(reading(1, start()));
    drop(held);
    assert!(log.flush());
    assert_eq!(log.number("SELECT removed_to FROM journal"), BATCH);
    let saved = Report::Saved(VisitNumber(1));
    assert_eq!(log.reported().iter().filter(|report| **report == saved).count(), 1);

    log.rest(start() + hours(1));
    assert_eq!(log.number("SELECT removed_to FROM journal"), old);
    assert!(verify(&log.path()).is_ok());
}

#[test]
fn a_clock_far_off_removes_nothing_and_is_marked() {
    for jump in [hours(24 * 3652), hours(-24 * 366)] {
        let log = Log::new();
        log.write(assisted(1, start()));
        log.write(reading(2, start() + jump));
        log.write(reading(3, start() + hours(2)));
        log.rest(start() + jump);

        assert_eq!(log.number("SELECT count(*) FROM session WHERE length(seal) = 16"), 3);
        let doubtful = i64::from(Clock::Doubtful.number());
        assert_eq!(log.number("SELECT clock FROM session WHERE id = 2"), doubtful);
        assert_ne!(log.number("SELECT clock FROM session WHERE id = 3"), doubtful);
        let verified = verify(&log.path()).unwrap();
        assert_eq!((verified.sessions, verified.months.len()), (3, 3));
    }
}

#[test]
fn a_clock_set_during_a_visit_is_marked_and_the_duration_stays_right() {
    for (jump, seconds) in [(hours(-1), -3600), (hours(24 * 365), 31_536_000)] {
        let log = Log::new();
        let mut events = Visit::open(1, start())
            .then(10, Happening::QrShown)
            .then(20, Happening::QrShown)
            .close(30, EndedBy::Resident);
        events.iter_mut().skip(2).for_each(|event| event.at.wall += jump);
        log.write(events);
        assert!(log.flush());
        assert_eq!(log.number("SELECT seconds FROM session"), 60);
        assert_eq!(log.number("SELECT jump FROM session"), seconds);
        assert_eq!(log.number("SELECT clock FROM session"), i64::from(Clock::Jumped.number()));
        assert!(verify(&log.path()).is_ok());
    }
}

#[test]
fn a_backup_is_whole_while_the_log_is_in_use_and_restores() {
    let mut log = Log::new();
    log.write(assisted(1, start()));
    log.write(reading(2, start() + hours(1)).into_iter().take(2));
    assert!(log.flush());
    let file = log.folder.path().join("copy.db");
    assert_eq!(backup(log.folder.path(), &file), Ok(()));
    assert_eq!(backup(log.folder.path(), &file), Err(Undone::Exists));
    assert_eq!(verify(&file).unwrap().sessions, 1);
    assert_eq!(
        backup(Path::new("nowhere"), &log.folder.path().join("x.db")),
        Err(Undone::NoJournal)
    );

    log.write(reading(3, start() + hours(2)));
    assert!(log.flush());
    log.close();
    let kept = restore(log.folder.path(), &file, start()).unwrap().unwrap();
    assert!(kept.starts_with("journal-replaced-"));
    assert_eq!(verify(&log.folder.path().join(kept)).unwrap().sessions, 2);
    log.reopen(options());
    // The visit that was open in the copy ended with it.
    assert_eq!(log.number("SELECT count(*) FROM session"), 2);
    assert_eq!(
        log.number("SELECT max(ended_by) FROM session"),
        i64::from(EndedBy::Restart.number())
    );
    assert!(verify(&log.path()).is_ok());
}

#[test]
fn a_leftover_log_of_changes_is_not_played_into_what_is_restored() {
    let mut log = Log::new();
    log.write(assisted(1, start()));
    assert!(log.flush());
    let file = log.folder.path().join("copy.db");
    backup(log.folder.path(), &file).unwrap();
    log.write(reading(2, start() + hours(1)));
    assert!(log.flush());
    let wal = log.folder.path().join("journal.db-wal");
    let leftover = fs::read(&wal).unwrap();
    log.close();
    fs::remove_file(log.path()).unwrap();
    fs::write(&wal, leftover).unwrap();

    assert!(restore(log.folder.path(), &file, start()).unwrap().is_some());
    assert_eq!(verify(&log.path()).unwrap().sessions, 1);
    assert!(!wal.exists() || fs::metadata(&wal).unwrap().len() == 0);
}

#[test]
fn a_copy_that_does_not_verify_is_not_restored() {
    let mut log = Log::new();
    log.write(assisted(1, start()));
    assert!(log.flush());
    let file = log.folder.path().join("copy.db");
    backup(log.folder.path(), &file).unwrap();
    rusqlite::Connection::open(&file)
        .unwrap()
        .execute("UPDATE session SET rating = 1", [])
        .unwrap();
    log.close();
    assert!(matches!(restore(log.folder.path(), &file, start()), Err(Undone::Broken(_))));
    assert_eq!(log.number("SELECT rating FROM session"), 3);
}

#[test]
fn there_is_one_backup_a_night_and_it_verifies() {
    let log = Log::new();
    log.write(assisted(1, start()));
    for hour in [0, 1, 2, 30] {
        log.rest(start() + hours(hour));
    }
    let mut files: Vec<_> = fs::read_dir(log.folder.path().join(BACKUPS))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    assert_eq!(files.len(), 2);
    assert!(files[0].ends_with("journal-2026-11-22.db"));
    assert!(files.iter().all(|file| verify(file).unwrap().sessions == 1));
}

#[test]
fn a_backup_that_cannot_be_made_is_told_once_and_stops_nothing() {
    let log = Log::new();
    fs::write(log.folder.path().join(BACKUPS), "in the way").unwrap();
    log.write(reading(1, start()));
    log.rest(start());
    log.rest(start() + hours(1));
    log.write(reading(2, start() + hours(2)));
    assert!(log.flush());
    let told = |report: &Report| matches!(report, Report::NoBackup(Undone::Disk(_)));
    assert_eq!(log.reported().iter().filter(|report| told(report)).count(), 1);
    assert_eq!(log.number("SELECT count(*) FROM session"), 2);
}
