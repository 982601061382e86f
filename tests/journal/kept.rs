//! What is kept of a visit, and when.

use super::visits::*;

use tramso::journal::{EndedBy, Happening, Health, Report, VisitNumber, verify};

#[test]
fn a_closed_visit_is_one_row_and_reported_as_saved() {
    let log = Log::new();
    log.write(assisted(1, start()));
    log.write(reading(2, start() + hours(1)));
    assert!(log.flush());

    let well = Report::Health(Health::Well);
    let saved = [1, 2].map(|number| Report::Saved(VisitNumber(number)));
    assert_eq!(log.reported(), [&[well][..], &saved[..]].concat());
    assert_eq!(log.number("SELECT count(*) FROM session"), 2);
    assert_eq!(log.number("SELECT count(*) FROM open_event"), 0);
    assert_eq!(log.number("SELECT seconds FROM session WHERE id = 1"), 242);
    assert_eq!(log.number("SELECT outcome FROM session WHERE id = 1"), 1);
    assert_eq!(log.number("SELECT helper FROM session WHERE id = 1"), 3);
    assert_eq!(verify(&log.path()).unwrap().sessions, 2);
}

#[test]
fn the_events_of_an_open_visit_are_on_disk_before_it_closes() {
    let log = Log::new();
    let events = assisted(1, start());
    for (count, event) in events.iter().take(10).enumerate() {
        log.write([event.clone()]);
        assert!(log.flush());
        let written = log.number("SELECT count(*) FROM open_event");
        assert_eq!(written, i64::try_from(count).unwrap() + 1);
    }
}

#[test]
fn a_visit_found_open_is_closed_as_restart_at_the_time_of_its_last_event() {
    let mut log = Log::new();
    log.write(assisted(1, start()).into_iter().take(6));
    assert!(log.flush());
    log.reopen(options());

    assert_eq!(log.number("SELECT count(*) FROM open_event"), 0);
    assert_eq!(log.number("SELECT ended_by FROM session"), i64::from(EndedBy::Restart.number()));
    assert_eq!(log.number("SELECT seconds FROM session"), 77);
    assert_eq!(log.number("SELECT opened FROM session"), start().as_second());
    assert!(verify(&log.path()).is_ok());
}

#[test]
fn what_the_catalogue_does_not_know_is_left_out_and_told() {
    let log = Log::new();
    let events = Visit::open(1, start())
        .then(1, Happening::ItemOpened(guide("nguyen-van-an")))
        .then(1, Happening::StepShown(4))
        .then(1, Happening::TroubleOpened(trouble("tran-thi-be")))
        .then(1, Happening::ItemOpened(guide("portal-login")))
        .then(1, Happening::StepShown(2))
        .close(1, EndedBy::Resident);
    log.write(events);
    assert!(log.flush());

    let refused = Report::Refused(VisitNumber(1));
    assert_eq!(log.reported().iter().filter(|report| **report == refused).count(), 2);
    assert_eq!(log.number("SELECT count(*) FROM word"), 1);
    assert_eq!(log.number("SELECT max(key % 256) FROM day_count WHERE kind = 12"), 2);
}

#[test]
fn events_of_a_visit_that_never_opened_leave_nothing() {
    let log = Log::new();
    log.write(assisted(1, start()).into_iter().skip(1));
    assert!(log.flush());
    assert_eq!(log.number("SELECT count(*) FROM session"), 0);
    assert_eq!(log.number("SELECT count(*) FROM open_event"), 0);
}

#[test]
fn a_visit_without_end_does_not_grow_without_end() {
    let log = Log::new();
    let mut visit = Visit::open(1, start());
    for _ in 0..1500 {
        visit = visit.then(1, Happening::QrShown);
    }
    log.write(visit.close(1, EndedBy::Idle));
    assert!(log.flush());
    assert_eq!(log.number("SELECT qr FROM session"), 999);
    assert_eq!(log.number("SELECT seconds FROM session"), 1501);
    assert!(log.number("SELECT length(line) FROM session") < 4000);
}

#[test]
fn a_missing_folder_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("a/b/c");
    let (journal, reports) = open(&deep, options());
    journal.write(reading(1, start()).remove(0));
    assert!(journal.flush(LONG));
    assert_eq!(reports.try_iter().next(), Some(Report::Health(Health::Well)));
    assert!(deep.join("journal.db").is_file());
}

#[test]
fn real_and_made_up_sessions_never_mix() {
    for is_demo in [false, true] {
        let mut first = options();
        first.is_demo = is_demo;
        let mut log = Log::with(first);
        log.write(reading(1, start()));
        assert!(log.flush());
        log.close();

        let mut other = options();
        other.is_demo = !is_demo;
        let (journal, reports) = open(log.folder.path(), other);
        reading(2, start()).into_iter().for_each(|event| journal.write(event));
        assert!(!journal.flush(LONG));
        drop(journal);
        let health = if is_demo { Health::DemoFolder } else { Health::RealFolder };
        assert_eq!(reports.try_iter().next(), Some(Report::Health(health)));
        assert_eq!(log.number("SELECT count(*) FROM session"), 1);
    }
}

#[test]
fn a_log_of_a_newer_program_is_left_alone() {
    let mut log = Log::new();
    log.write(reading(1, start()));
    assert!(log.flush());
    log.close();
    log.db().pragma_update(None, "user_version", 99).unwrap();

    let (journal, reports) = open(log.folder.path(), options());
    assert!(!journal.flush(LONG));
    drop(journal);
    assert_eq!(reports.try_iter().next(), Some(Report::Health(Health::Newer)));
    assert_eq!(log.number("SELECT count(*) FROM session"), 1);
}
