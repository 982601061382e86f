//! Visits that a helper assists: what is tapped is kept tap by tap, and visits may be open side by side.

use super::driven;
use super::visits::*;

use proptest::prelude::*;
use tramso::journal::{
    Closing, EndedBy, Event, Filed, Happening, Mode, Operator, Options, Outcome, Record, Report,
    Session, VisitNumber, verify,
};
use tramso::l10n::Language;
use tramso::review::{HelpWaits, Period, Review};

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::time::Duration;

fn session(log: &Log, number: u64) -> Session {
    Review::open(log.folder.path()).unwrap().session(number).unwrap().unwrap()
}

fn record(log: &Log, number: u64) -> Record {
    session(log, number).record().unwrap()
}

fn mark(id: &str, is_met: bool) -> Happening {
    Happening::TroubleMarked { trouble: trouble(id), is_met }
}

/// A visit with everything that a helper can tap.
fn tapped() -> Vec<Event> {
    Visit::open(1, start())
        .then(3, Happening::ItemOpened(guide("vneid-activate")))
        .then(2, Happening::StepShown(1))
        .then(10, Happening::TroubleOpened(trouble("otp-missing")))
        .then(5, Happening::HelpCalled)
        .then(42, Happening::HelperCame)
        .then(9, Happening::HelperJoined("TN-05".parse().unwrap()))
        .then(8, Happening::OutcomeChosen(Outcome::SentToPolice))
        .then(1, mark("otp-missing", false))
        .then(1, mark("sim-not-own", true))
        .then(2, Happening::OperatorChosen(Operator::Together))
        .then(2, Happening::FiledChosen(Filed::No))
        .then(3, Happening::Parked)
        .then(600, Happening::TakenUp)
        .then(5, Happening::Reached(Outcome::DoneHere))
        .then(5, Happening::HelperLeft)
        .close(5, EndedBy::Resident)
}

/// What the first of these events add up to.
fn sum(events: &[Event]) -> Record {
    let mut record = Record::begin(&events[0]).unwrap();
    events.iter().skip(1).for_each(|event| record.add(event));
    record
}

#[test]
fn every_tap_is_read_back_and_adds_up() {
    let log = Log::new();
    log.write(tapped());
    assert!(log.flush());
    let line: Vec<_> = session(&log, 1).line.into_iter().map(|(_, what)| what).collect();
    assert_eq!(line, tapped().into_iter().map(|event| event.what).collect::<Vec<_>>());

    let record = record(&log, 1);
    assert_eq!((record.mode, record.helper), (Mode::SelfService, None));
    assert_eq!((record.help_called, record.help_waits), (1, vec![Duration::from_secs(42)]));
    assert_eq!(record.outcome, Some(Outcome::SentToPolice));
    assert_eq!(record.troubles, [trouble("sim-not-own")]);
    assert_eq!((record.operator, record.filed_online), (Operator::Together, Filed::No));
    assert_eq!(record.items[0].spent.as_secs(), 100);
    assert_eq!(log.number("SELECT seconds FROM session"), 703);
    assert_eq!(log.number("SELECT sum(count) FROM day_count WHERE kind = 20 AND key = 50"), 1);
    assert_eq!(log.number("SELECT count FROM month_count WHERE kind = 21"), 42);
    assert!(verify(&log.path()).is_ok());
}

#[test]
fn waits_for_help_are_known_when_their_sessions_are_gone() {
    let log = Log::with(Options { retention_months: 1, ..options() });
    log.write(tapped());
    log.rest(start() + hours(24 * 40));
    assert_eq!(log.number("SELECT count(*) FROM session"), 0);
    let review = Review::open(log.folder.path()).unwrap();
    let waits = |period| review.figures(period).unwrap().help_waits;
    let [median, sum] = [50, 42].map(Duration::from_secs);
    let month = Period::Month("2026-11".parse().unwrap());
    assert_eq!(waits(month), HelpWaits { answered: 1, median: Some(median), sum });
    assert_eq!(waits(Period::Day(jiff::civil::date(2026, 11, 22))), HelpWaits::default());
    assert!(verify(&log.path()).is_ok());
}

#[test]
fn whatever_a_kill_cuts_off_what_was_tapped_before_stays() {
    for cut in 1..tapped().len() {
        let mut log = Log::new();
        let events = &tapped()[..cut];
        log.write(events.to_vec());
        assert!(log.flush());
        log.reopen(options());
        let (kept, told) = (record(&log, 1), sum(events));
        assert_eq!(kept.ended_by, Some(EndedBy::Restart));
        assert_eq!(
            (kept.mode, kept.helper, kept.operator, kept.filed_online),
            (told.mode, told.helper, told.operator, told.filed_online)
        );
        assert_eq!((kept.troubles, kept.help_waits), (told.troubles, told.help_waits));
        assert!(told.outcome.is_none() || kept.outcome == told.outcome);
        assert!(verify(&log.path()).is_ok());
    }
}

/// Taps without end, and says after each that it is on the disk.
fn tap_for_ever(folder: &Path) {
    let (journal, _reports) = open(folder, options());
    let mut visit = Visit::open_by(1, start(), Language::English, Some("TN-05"));
    for number in 0..900_u32 {
        let outcome = Outcome::ALL[number as usize % Outcome::ALL.len()];
        visit = visit.then(1, Happening::OutcomeChosen(outcome));
        let told = visit.events.len() - if number == 0 { 2 } else { 1 };
        visit.events[told..].iter().for_each(|event| journal.write(event.clone()));
        assert!(journal.flush(LONG));
        let mut out = std::io::stdout();
        if writeln!(out, "\ntapped {number}").and_then(|()| out.flush()).is_err() {
            return;
        }
    }
}

#[test]
fn a_tap_that_a_kill_loses_loses_only_itself() {
    const NAME: &str = "assisted::a_tap_that_a_kill_loses_loses_only_itself";
    if let Some((folder, _)) = driven::told() {
        return tap_for_ever(&folder);
    }
    for round in 0..times(6, 200) {
        let mut log = Log::new();
        log.close();
        let mut child = driven::command(NAME, log.folder.path(), 0).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut taps = lines.filter_map(|line| line.strip_prefix("tapped ")?.parse::<usize>().ok());
        let first = taps.next().expect("nothing was tapped");
        std::thread::sleep(Duration::from_micros(u64::from(round) * 7919 % 50_000));
        child.kill().unwrap();
        let last = taps.last().unwrap_or(first);
        child.wait().unwrap();

        log.reopen(options());
        let record = record(&log, 1);
        // The one in flight may have come through.
        let outcomes = [last, last + 1].map(|tap| Some(Outcome::ALL[tap % Outcome::ALL.len()]));
        assert!(outcomes.contains(&record.outcome), "{:?} after {last} taps", record.outcome);
        assert_eq!((record.mode, record.ended_by), (Mode::Assisted, Some(EndedBy::Restart)));
        assert!(verify(&log.path()).is_ok());
    }
}

/// A visit that is put aside for a while.
fn parked(number: u32) -> Visit {
    Visit::open_by(number, start(), Language::Vietnamese, Some("TN-03"))
        .then(5, Happening::ItemOpened(guide("portal-login")))
        .then(10, Happening::Parked)
}

#[test]
fn a_visit_goes_on_while_another_is_put_aside() {
    let log = Log::new();
    let aside = parked(1);
    let told = aside.events.len();
    log.write(aside.events.clone());
    log.write(reading(2, start() + hours(1)));
    assert!(log.flush());
    assert_eq!(log.number("SELECT count(DISTINCT visit) FROM open_event"), 1);
    let aside = aside
        .then(7200, Happening::TakenUp)
        .then(20, Happening::OutcomeChosen(Outcome::DoneHere))
        .close(5, EndedBy::Helper);
    log.write(aside[told..].to_vec());
    assert!(log.flush());

    let (first, second) = (record(&log, 1), record(&log, 2));
    assert_eq!((first.ended_by, second.ended_by), (Some(EndedBy::Resident), Some(EndedBy::Helper)));
    assert_eq!((second.items[0].spent.as_secs(), second.duration().as_secs()), (35, 7240));
    assert_eq!(second.outcome, Some(Outcome::DoneHere));
    assert_eq!(log.number("SELECT count(*) FROM session WHERE clock = 1"), 2);
    assert!(verify(&log.path()).is_ok());
}

#[test]
fn visits_that_are_open_side_by_side_are_both_closed_after_a_kill() {
    let mut log = Log::new();
    log.write(parked(1).events);
    log.write(assisted(2, start() + hours(1)).into_iter().take(6));
    assert!(log.flush());
    log.reopen(options());
    for number in [1, 2] {
        assert_eq!(record(&log, number).ended_by, Some(EndedBy::Restart));
    }
    assert_eq!(record(&log, 1).items[0].item, guide("portal-login"));
    assert_eq!(log.number("SELECT seconds FROM session WHERE id = 1"), 15);
    assert_eq!(log.number("SELECT seconds FROM session WHERE id = 2"), 77);
    assert_eq!(log.number("SELECT count(*) FROM open_event"), 0);
    assert!(verify(&log.path()).is_ok());
}

#[test]
fn a_visit_that_was_put_aside_over_the_end_of_a_month_leaves_a_whole_log() {
    let log = Log::new();
    // 30 November 2026, 23:50 in Vietnam.
    let late = start() + hours(24 * 8 + 14) + jiff::SignedDuration::from_mins(50);
    let aside = Visit::open(1, late).then(60, Happening::Parked);
    log.write(aside.events.clone());
    log.write(reading(2, late + hours(1)));
    log.rest(late + hours(2));
    log.write(aside.then(7200, Happening::TakenUp).close(9, EndedBy::Helper).split_off(2));
    log.write(reading(3, late + hours(3)));
    log.rest(late + hours(4));
    let verified = verify(&log.path()).unwrap();
    assert_eq!(verified.sessions, 3);
    let figures = |month: &str| {
        let review = Review::open(log.folder.path()).unwrap();
        review.figures(Period::Month(month.parse().unwrap())).unwrap().sessions
    };
    assert_eq!((figures("2026-11"), figures("2026-12")), (1, 2));
}

#[test]
fn a_visit_that_never_ended_gives_way_before_one_that_was_put_aside() {
    let log = Log::new();
    log.write(parked(1).events);
    for number in 2..20 {
        log.write(reading(number, start() + hours(1)).into_iter().take(2));
    }
    let back = parked(1).then(9, Happening::TakenUp).close(9, EndedBy::Helper);
    log.write(back.into_iter().skip(3));
    assert!(log.flush());
    assert!(log.reported().contains(&Report::Saved(VisitNumber(1))));
    assert_eq!(record(&log, 1).items[0].spent.as_secs(), 19);
}

/// What happens in a visit that is assisted.
fn step() -> impl Strategy<Value = Happening> {
    use prop::sample::select;

    let trouble = || select(vec![trouble("otp-missing"), trouble("sim-not-own")]);
    prop_oneof![
        select(vec![Happening::HelpCalled, Happening::HelperCame, Happening::HelperLeft]),
        select(vec![Happening::Parked, Happening::TakenUp]),
        select(vec![guide("vneid-activate"), guide("portal-login")])
            .prop_map(Happening::ItemOpened),
        (0..100_u8).prop_map(|number| {
            Happening::HelperJoined(format!("TN-{number:02}").parse().unwrap())
        }),
        trouble().prop_map(Happening::TroubleOpened),
        (trouble(), any::<bool>())
            .prop_map(|(trouble, is_met)| Happening::TroubleMarked { trouble, is_met }),
        select(Outcome::ALL).prop_map(Happening::Reached),
        select(Outcome::ALL).prop_map(Happening::OutcomeChosen),
        select(Operator::ALL).prop_map(Happening::OperatorChosen),
        select(Filed::ALL).prop_map(Happening::FiledChosen),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: times(12, 400), failure_persistence: None, ..Default::default() })]

    #[test]
    fn visits_side_by_side_add_up_each_by_itself(
        steps in prop::collection::vec((1..4_u32, 0..400_u64, step()), 0..60),
        is_cut: bool,
    ) {
        let mut log = Log::new();
        let mut visits: Vec<_> = (1..4).map(|number| Visit::open(number, start())).collect();
        log.write(visits.iter().map(|visit| visit.events[0].clone()));
        for (number, pause, what) in steps {
            let place = number as usize - 1;
            let visit = visits.remove(place).then(pause, what);
            log.write(visit.events.last().cloned());
            visits.insert(place, visit);
        }
        let (after, by) = if is_cut { (0, EndedBy::Restart) } else { (7, EndedBy::Helper) };
        let closing = Happening::Closed(Closing::by(by));
        let visits = visits.into_iter().map(|visit| visit.then(after, closing.clone()));
        let visits: Vec<_> = visits.collect();
        if is_cut {
            prop_assert!(log.flush());
            log.reopen(options());
        } else {
            log.write(visits.iter().filter_map(|visit| visit.events.last().cloned()));
            prop_assert!(log.flush());
        }
        for (visit, number) in visits.iter().zip(1..) {
            let (kept, told) = (record(&log, number), sum(&visit.events));
            prop_assert_eq!(kept.duration(), told.duration());
            prop_assert_eq!(&kept.items, &told.items);
            prop_assert_eq!(&kept.troubles, &told.troubles);
            prop_assert_eq!(&kept.help_waits, &told.help_waits);
            prop_assert_eq!((kept.mode, kept.helper), (told.mode, told.helper));
            prop_assert_eq!((kept.operator, kept.filed_online), (told.operator, told.filed_online));
            prop_assert_eq!((kept.outcome, kept.ended_by), (told.outcome, told.ended_by));
        }
        prop_assert!(verify(&log.path()).is_ok());
    }
}
