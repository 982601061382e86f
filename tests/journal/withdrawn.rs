//! What staff are told of ends when it is over, without a restart.

use super::visits::*;

use tramso::journal::{BACKUPS, Broken, Health, Report, Subject, Undone};

use std::fs;

/// What staff were told, in order, without what is saved.
fn told(log: &Log) -> Vec<Report> {
    let mut reports = log.reported();
    reports.retain(|report| report.subject().is_some());
    reports
}

const WELL: Report = Report::Health(Health::Well);

#[test]
fn a_nightly_backup_that_works_again_withdraws_its_fault() {
    let log = Log::new();
    let backups = log.folder.path().join(BACKUPS);
    fs::write(&backups, "in the way").unwrap();
    log.rest(start());
    let disk = Report::NoBackup(Undone::Disk(Health::Unreachable));
    assert_eq!(told(&log), [WELL, disk]);

    fs::remove_file(&backups).unwrap();
    log.rest(start() + hours(1));
    log.rest(start() + hours(2));
    assert_eq!(told(&log), [Report::Over(Subject::Backup)]);
}

#[test]
fn a_chain_that_verifies_again_withdraws_its_fault_and_not_before() {
    let mut log = Log::new();
    log.write(assisted(1, start()));
    assert!(log.flush());
    log.close();
    log.db().execute("UPDATE session SET rating = 1", []).unwrap();
    log.reopen(options());
    let broken = Report::Broken(Broken::Session(1));
    assert_eq!(told(&log), [broken.clone(), WELL]);

    // The night's backup is made, and finds the same.
    log.rest(start());
    log.rest(start() + hours(1));
    assert_eq!(told(&log), []);
    log.db().execute("UPDATE session SET rating = 3", []).unwrap();
    log.rest(start() + hours(2));
    assert_eq!(told(&log), [], "nobody has walked the chain since");
    log.rest(start() + hours(24));
    assert_eq!(told(&log), [Report::Over(Subject::Chain)]);
}

#[test]
fn a_chain_that_breaks_while_the_program_runs_is_found_by_the_nightly_backup() {
    let log = Log::new();
    log.write(assisted(1, start()));
    assert!(log.flush());
    log.db().execute("UPDATE session SET rating = 1", []).unwrap();
    log.rest(start());
    assert_eq!(told(&log), [WELL, Report::Broken(Broken::Session(1))]);
}

#[test]
fn a_damaged_file_is_told_of_until_it_is_taken_away() {
    let mut log = Log::new();
    log.close();
    fs::write(log.path(), "this is no database, and it is longer than nothing at all").unwrap();
    log.reopen(options());
    let reports = told(&log);
    let Some(Report::SetAside { moved_to, .. }) = reports.first() else {
        panic!("{reports:?}");
    };
    log.rest(start());
    assert_eq!(told(&log), []);
    fs::remove_file(log.folder.path().join(moved_to)).unwrap();
    log.rest(start() + hours(1));
    assert_eq!(told(&log), [Report::Over(Subject::Damage)]);
}

#[test]
fn refusals_are_over_with_the_next_catalogue_and_losses_after_a_week() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("data");
    fs::write(&folder, "a file where the folder should be").unwrap();
    let (journal, reports) = open(&folder, options());
    let unknown = Visit::open(1, start())
        .then(1, tramso::journal::Happening::ItemOpened(guide("unknown")))
        .close(1, tramso::journal::EndedBy::Resident);
    for number in 2..2000 {
        reading(number, start()).into_iter().for_each(|event| journal.write(event));
    }
    unknown.into_iter().for_each(|event| journal.write(event));
    assert!(!journal.flush(LONG));
    fs::remove_file(&folder).unwrap();
    assert!((0..1000).any(|_| journal.flush(LONG)));
    let heard: Vec<_> = reports.try_iter().collect();
    assert!(heard.iter().any(|report| matches!(report, Report::Lost(_))));
    assert!(heard.iter().any(|report| matches!(report, Report::Refused(_))));

    journal.adopt(jiff::civil::date(2026, 11, 21), vocabulary());
    journal.rest(start() + hours(6 * 24));
    assert!(journal.flush(LONG));
    let over = |subject| Some(Report::Over(subject));
    assert_eq!(reports.try_iter().next(), over(Subject::Refusals));
    assert_eq!(reports.try_iter().next(), None);
    journal.rest(start() + hours(7 * 24));
    assert!(journal.flush(LONG));
    assert_eq!(reports.try_iter().next(), over(Subject::Losses));
}
