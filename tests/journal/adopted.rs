//! The catalogue changes while the kiosk runs, and with a visit open.

use super::visits::*;

use jiff::civil::{Date, date};
use tramso::id::ItemId;
use tramso::journal::{
    Closing, EndedBy, Happening, Options, Report, Session, VisitNumber, Vocabulary, verify,
};
use tramso::review::Review;

/// The catalogue of the next day: a guide and a trouble are new, a guide and a trouble are gone.
fn next_vocabulary() -> Vocabulary {
    Vocabulary::new([guide("vneid-activate"), guide("health-card")], [trouble("card-missing")])
}

const NEXT: Date = date(2026, 11, 21);

fn next_options() -> Options {
    Options { catalog_version: NEXT, vocabulary: next_vocabulary(), ..options() }
}

fn adopt(log: &Log) {
    log.journal.as_ref().unwrap().adopt(NEXT, next_vocabulary());
}

fn refused(log: &Log) -> Vec<Report> {
    let mut reports = log.reported();
    reports.retain(|report| matches!(report, Report::Refused(_)));
    reports
}

fn session(log: &Log, number: u64) -> Session {
    Review::open(log.folder.path()).unwrap().session(number).unwrap().unwrap()
}

fn items(session: &Session) -> Vec<(ItemId, u8)> {
    let record = session.record().unwrap();
    record.items.into_iter().map(|visited| (visited.item, visited.furthest_step)).collect()
}

#[test]
fn a_visit_that_is_open_goes_on_with_the_new_items_and_the_old() {
    let mut log = Log::new();
    let before = Visit::open(1, start()).then(1, Happening::ItemOpened(guide("portal-login")));
    let told = before.events.len();
    let visit = before
        .then(1, Happening::ItemOpened(guide("health-card")))
        .then(1, Happening::StepShown(3))
        .then(1, Happening::TroubleOpened(trouble("card-missing")))
        .then(1, Happening::ItemOpened(guide("portal-login")))
        .then(1, Happening::StepShown(2))
        .then(5, Happening::TroubleMarked { trouble: trouble("sim-not-own"), is_met: true })
        .then(4, Happening::Closed(Closing::by(EndedBy::Resident)));
    log.write(visit.events[..told].to_vec());
    adopt(&log);
    log.write(visit.events[told..].to_vec());
    assert!(log.flush());
    assert_eq!(refused(&log), []);

    log.reopen(next_options());
    let session = session(&log, 1);
    assert_eq!(items(&session), [(guide("portal-login"), 2), (guide("health-card"), 3)]);
    let troubles = [trouble("card-missing"), trouble("sim-not-own")];
    assert_eq!(session.record().unwrap().troubles, troubles);
    assert_eq!(session.setup.catalog_version, NEXT);
    assert_eq!(verify(&log.path()).unwrap().sessions, 1);
}

#[test]
fn each_event_is_judged_by_the_catalogue_it_was_told_under() {
    let log = Log::new();
    // Nothing is written while another program holds the file: all of it waits in one queue.
    assert!(log.flush());
    let other = log.db();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let visit = |number: u32, item: &str| {
        Visit::open(number, start() + hours(number.into()))
            .then(1, Happening::ItemOpened(guide(item)))
            .close(9, EndedBy::Resident)
    };
    log.write(visit(1, "health-card"));
    log.write(visit(2, "portal-login"));
    adopt(&log);
    log.write(visit(3, "health-card"));
    log.write(visit(4, "portal-login"));
    assert!(!log.flush());
    other.execute_batch("COMMIT").unwrap();
    assert!((0..1000).any(|_| log.flush()));

    assert_eq!(refused(&log), [1, 4].map(|visit| Report::Refused(VisitNumber(visit))));
    let opened = [1, 2, 3, 4].map(|number| items(&session(&log, number)).len());
    assert_eq!(opened, [0, 1, 1, 0]);
    let versions = [1, 2, 3, 4].map(|number| session(&log, number).setup.catalog_version);
    assert_eq!(versions, [date(2026, 11, 20), date(2026, 11, 20), NEXT, NEXT]);
}

#[test]
fn a_visit_that_named_a_new_item_survives_a_restart() {
    let mut log = Log::new();
    let visit = Visit::open(1, start())
        .then(1, Happening::QrShown)
        .then(1, Happening::ItemOpened(guide("health-card")))
        .then(1, Happening::StepShown(4));
    log.write(visit.events[..2].to_vec());
    adopt(&log);
    log.write(visit.events[2..].to_vec());
    assert!(log.flush());

    log.reopen(next_options());
    let session = session(&log, 1);
    assert_eq!(items(&session), [(guide("health-card"), 4)]);
    assert_eq!(session.record().unwrap().ended_by, Some(EndedBy::Restart));
    assert!(verify(&log.path()).is_ok());
}
