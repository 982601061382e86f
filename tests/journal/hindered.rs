//! A disk or another program in the way: writing stops cleanly, is told, and goes on when it can.

use super::visits::*;

use tramso::journal::{Health, Journal, Options, Report, VisitNumber, verify};

use std::fs;
use std::path::Path;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// Waits until a report tells of this state.
pub(crate) fn wait_for(reports: &Receiver<Report>, health: Health) {
    let mut told = std::iter::from_fn(|| reports.recv_timeout(LONG).ok());
    assert!(told.any(|report| report == Report::Health(health)), "{health:?} was never told");
}

/// Flushes until it works, as the kiosk does not: it goes on.
pub(crate) fn flush_in_time(journal: &Journal) {
    assert!((0..1000).any(|_| journal.flush(LONG)), "nothing is written any more");
}

pub(crate) fn write_visits(journal: &Journal, numbers: std::ops::Range<u32>) {
    for number in numbers {
        assisted(number, start() + hours(number.into()))
            .into_iter()
            .for_each(|event| journal.write(event));
    }
}

pub(crate) fn sessions(folder: &Path) -> u64 {
    verify(&folder.join("journal.db")).unwrap().sessions
}

#[test]
fn a_database_that_another_program_holds_is_waited_for() {
    let log = Log::new();
    assert!(log.flush());
    let other = log.db();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    log.write(assisted(1, start()));
    assert!(!log.flush());
    wait_for(&log.reports, Health::Locked);
    other.execute_batch("COMMIT").unwrap();
    flush_in_time(log.journal.as_ref().unwrap());
    let saved = Report::Saved(VisitNumber(1));
    assert_eq!(log.reported(), [Report::Health(Health::Well), saved]);
    assert_eq!(sessions(log.folder.path()), 1);
}

#[test]
fn a_log_that_has_all_it_may_take_gives_its_reserve_back_stops_and_says_so() {
    const BUDGET: u64 = 200 << 10;
    const RESERVE: u64 = 64 << 10;

    let with = |budget| Options { budget, reserve: RESERVE, ..options() };
    let mut log = Log::with(with(BUDGET));
    assert!(log.flush());
    let reserve = log.folder.path().join("journal-reserve");
    assert_eq!(size(&reserve), Some(RESERVE));
    let full = fill_up(log.journal.as_ref().unwrap(), 0);
    let reports = log.reported();
    let health: Vec<_> =
        reports.iter().filter(|report| matches!(report, Report::Health(_))).collect();
    assert_eq!(health, [&Report::Health(Health::Well), &Report::Health(Health::Full)]);
    assert_eq!(saved(&reports), u64::from(full));
    assert_eq!(size(&reserve), None);
    assert!(size(&log.path()).unwrap() <= BUDGET);
    log.close();

    // With more room it goes on where it stopped; the visit that was cut is there as far as it got.
    let cut = log.number("SELECT count(DISTINCT visit) FROM open_event").cast_unsigned();
    log.reopen(with(BUDGET * 2));
    assert_eq!(size(&reserve), Some(RESERVE));
    log.write(reading(9999, start()));
    assert!(log.flush());
    assert_eq!(sessions(log.folder.path()), u64::from(full) + cut + 1);
}

/// Writes visits from `first` on until one cannot be written; returns its number.
pub(crate) fn fill_up(journal: &Journal, first: u32) -> u32 {
    let full = (first..first + 2000).find(|number| {
        write_visits(journal, *number..number + 1);
        !journal.flush(LONG)
    });
    full.expect("it never filled")
}

pub(crate) fn size(path: &Path) -> Option<u64> {
    fs::metadata(path).ok().map(|file| file.len())
}

pub(crate) fn saved(reports: &[Report]) -> u64 {
    reports.iter().filter(|report| matches!(report, Report::Saved(_))).count() as u64
}

#[test]
fn a_folder_that_is_in_the_way_of_itself_is_told_and_used_once_it_is_free() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("data");
    fs::write(&folder, "a file where the folder should be").unwrap();
    let (journal, reports) = open(&folder, options());
    write_visits(&journal, 0..3);
    assert!(!journal.flush(LONG));
    wait_for(&reports, Health::Unreachable);
    fs::remove_file(&folder).unwrap();
    flush_in_time(&journal);
    drop(journal);
    assert_eq!(sessions(&folder), 3);
}

/// The most events that wait in memory.
const MOST_WAITING: u32 = 4096;

#[test]
fn a_log_that_is_held_up_never_keeps_its_teller_waiting_and_keeps_the_newest_visits() {
    const VISITS: u32 = 3000;

    let folder = tempfile::tempdir().unwrap();
    let (sender, reports) = channel();
    let (opened, gate) = channel::<()>();
    let journal = Journal::open(folder.path(), options(), move |report| {
        let _nobody_listens = sender.send(report);
        // The writer tells this itself: until the gate is gone it does nothing else.
        let _opened = gate.recv();
    });
    assert_eq!(reports.recv_timeout(LONG), Ok(Report::Health(Health::Well)));
    let (done, is_done) = channel();
    let teller = std::thread::spawn(move || {
        (0..VISITS).for_each(|number| {
            reading(number, start() + hours(number.into()))
                .into_iter()
                .for_each(|event| journal.write(event));
        });
        done.send(()).unwrap();
        journal
    });
    // All was handed over, and the writer stands where it stood.
    assert_eq!(is_done.recv_timeout(LONG), Ok(()), "the teller waits for the writer");
    assert_eq!(reports.try_recv(), Err(TryRecvError::Empty));
    drop(opened);

    let journal = teller.join().unwrap();
    assert!(journal.flush(LONG));
    drop(journal);
    let told: Vec<_> = reports.iter().collect();
    let kept = MOST_WAITING / u32::try_from(reading(0, start()).len()).unwrap();
    let newest = (VISITS - kept..VISITS).map(|number| Report::Saved(VisitNumber(number)));
    let lost = Report::Lost(VISITS - kept);
    assert_eq!(told, newest.chain([lost]).collect::<Vec<_>>());
    assert_eq!(sessions(folder.path()), u64::from(kept));
}

#[test]
fn a_log_that_cannot_be_opened_does_not_grow_without_end_and_counts_what_it_loses() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("data");
    fs::write(&folder, "a file where the folder should be").unwrap();
    let (journal, reports) = open(&folder, options());
    write_visits(&journal, 0..3000);
    assert!(!journal.flush(LONG));
    assert!(!journal.flush(LONG));
    drop(journal);
    let lost: u32 =
        reports.iter().map(|report| if let Report::Lost(count) = report { count } else { 0 }).sum();
    let kept = MOST_WAITING / u32::try_from(assisted(0, start()).len()).unwrap();
    assert_eq!(lost, 3000 - kept);
}
