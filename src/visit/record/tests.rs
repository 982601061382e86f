//! What is added up.

use super::*;

use crate::visit::event::VisitNumber;

use jiff::Timestamp;

fn event(seconds: u64, what: Happening) -> Event {
    let at = Moment {
        uptime: Duration::from_secs(seconds),
        wall: Timestamp::from_second(1_800_000_000 + seconds as i64).unwrap(),
    };
    Event { visit: VisitNumber(1), at, what }
}

fn opened() -> Event {
    let language = Language::Vietnamese;
    event(10, Happening::Opened { language, mode: Mode::SelfService, helper: None })
}

fn guide(id: &str) -> ItemId {
    ItemId::Guide(id.parse().unwrap())
}

#[test]
fn time_is_counted_for_each_item_also_when_it_is_opened_again() {
    let mut record = Record::begin(&opened()).unwrap();
    record.add(&event(20, Happening::ItemOpened(guide("a"))));
    record.add(&event(50, Happening::ItemOpened(guide("b"))));
    record.add(&event(60, Happening::ItemOpened(guide("a"))));
    record.add(&event(65, Happening::Closed(Closing::by(EndedBy::Resident))));

    let spent: Vec<_> = record.items.iter().map(|visited| visited.spent.as_secs()).collect();
    assert_eq!(spent, [35, 10]);
    assert_eq!(record.duration(), Duration::from_secs(55));
}

#[test]
fn the_furthest_step_is_kept_when_the_reader_goes_back() {
    let mut record = Record::begin(&opened()).unwrap();
    record.add(&event(20, Happening::ItemOpened(guide("a"))));
    for step in [1, 2, 3, 2] {
        record.add(&event(30, Happening::StepShown(step)));
    }
    assert_eq!(record.items[0].furthest_step, 3);
}

#[test]
fn a_visit_left_in_a_guide_is_unfinished_and_one_that_only_read_has_looked() {
    let mut left = Record::begin(&opened()).unwrap();
    left.add(&event(20, Happening::ItemOpened(guide("a"))));
    left.add(&event(21, Happening::StepShown(1)));
    left.add(&event(99, Happening::Closed(Closing::by(EndedBy::Idle))));
    assert_eq!(left.outcome, Some(Outcome::Unfinished));

    let mut read = Record::begin(&opened()).unwrap();
    read.add(&event(99, Happening::Closed(Closing::by(EndedBy::Resident))));
    assert_eq!(read.outcome, Some(Outcome::Looked));
}

#[test]
fn a_helper_who_joins_makes_the_visit_assisted() {
    let mut record = Record::begin(&opened()).unwrap();
    assert_eq!((record.mode, record.helper), (Mode::SelfService, None));
    for code in ["TN-03", "TN-05"] {
        record.add(&event(20, Happening::HelperJoined(code.parse().unwrap())));
        assert_eq!((record.mode, record.helper), (Mode::Assisted, code.parse().ok()));
    }
}

#[test]
fn nothing_is_added_to_a_closed_record() {
    let mut record = Record::begin(&opened()).unwrap();
    record.add(&event(20, Happening::Closed(Closing::by(EndedBy::Resident))));
    let closed = record.clone();
    record.add(&event(30, Happening::HelpCalled));
    assert_eq!(record, closed);
}

fn helper(code: &str) -> HelperCode {
    code.parse().unwrap()
}

fn trouble(id: &str) -> TroubleId {
    id.parse().unwrap()
}

/// What these happenings add up to, ten seconds after each other from the first touch on.
fn told(happenings: impl IntoIterator<Item = Happening>) -> Record {
    let mut record = Record::begin(&opened()).unwrap();
    for (what, place) in happenings.into_iter().zip(2..) {
        record.add(&event(10 * place, what));
    }
    record
}

fn closed(by: EndedBy) -> Happening {
    Happening::Closed(Closing::by(by))
}

#[test]
fn the_resident_goes_on_alone_when_the_helper_leaves_and_may_be_joined_again() {
    let joined = |code| Happening::HelperJoined(helper(code));
    let record = told([joined("TN-03"), Happening::HelperLeft]);
    assert_eq!((record.mode, record.helper), (Mode::SelfService, None));
    let record = told([joined("TN-03"), Happening::HelperLeft, joined("TN-05")]);
    assert_eq!((record.mode, record.helper), (Mode::Assisted, Some(helper("TN-05"))));
}

#[test]
fn help_is_waited_for_from_the_first_call_until_it_comes() {
    use Happening::{HelpCalled, HelperCame, QrShown};

    let record = told([HelpCalled, QrShown, HelpCalled, HelperCame, HelpCalled, HelperCame]);
    assert_eq!(record.help_called, 3);
    assert_eq!(record.help_waits, [30, 10].map(Duration::from_secs));
    let unanswered = told([HelpCalled, HelpCalled, closed(EndedBy::Idle)]);
    assert_eq!((unanswered.help_called, unanswered.help_waits), (2, Vec::new()));
    let uncalled = told([HelperCame, HelpCalled]);
    assert_eq!((uncalled.help_called, uncalled.help_waits), (1, Vec::new()));
}

#[test]
fn what_a_helper_chose_stands_over_what_guides_come_to_however_the_visit_ends() {
    for by in EndedBy::ALL {
        let record = told([
            Happening::Reached(Outcome::ContinuesAtHome),
            Happening::OutcomeChosen(Outcome::DoneHere),
            Happening::OutcomeChosen(Outcome::SentToPolice),
            Happening::OperatorChosen(Operator::Helper),
            Happening::OperatorChosen(Operator::Together),
            Happening::FiledChosen(Filed::No),
            Happening::FiledChosen(Filed::Yes),
            Happening::Reached(Outcome::SentToOneStop),
            closed(*by),
        ]);
        assert_eq!(record.outcome, Some(Outcome::SentToPolice));
        assert_eq!((record.operator, record.filed_online), (Operator::Together, Filed::Yes));
        assert_eq!(record.ended_by, Some(*by));
    }
}

#[test]
fn a_trouble_that_is_taken_back_was_not_met_until_it_is_named_again() {
    let mark = |id, is_met| Happening::TroubleMarked { trouble: trouble(id), is_met };
    let open = |id| Happening::TroubleOpened(trouble(id));
    let record = told([open("a"), mark("b", true), mark("a", false), mark("b", true)]);
    assert_eq!(record.troubles, [trouble("b")]);
    let record = told([open("a"), mark("a", false), mark("b", false), open("a")]);
    assert_eq!(record.troubles, [trouble("a")]);
}

#[test]
fn the_time_for_which_a_visit_is_put_aside_counts_for_no_item() {
    use Happening::{ItemOpened, Parked, QrShown, TakenUp};

    let spent = |happenings: Vec<Happening>| -> Vec<u64> {
        let record = told(happenings);
        record.items.iter().map(|visited| visited.spent.as_secs()).collect()
    };
    let open = |id| ItemOpened(guide(id));
    let end = || closed(EndedBy::Helper);
    assert_eq!(spent(vec![open("a"), Parked, QrShown, TakenUp, end()]), [20]);
    assert_eq!(spent(vec![open("a"), Parked, QrShown, end()]), [10]);
    assert_eq!(spent(vec![open("a"), Parked, Parked, TakenUp, TakenUp, end()]), [30]);
    assert_eq!(spent(vec![open("a"), Parked, open("b"), TakenUp, end()]), [10, 10]);
    assert_eq!(spent(vec![Parked, TakenUp, open("a"), end()]), [10]);
}

#[test]
fn what_an_old_closing_tells_is_added_as_it_was_then() {
    let summary = Summary {
        outcome: None,
        troubles: vec![trouble("b"), trouble("a")],
        operator: Operator::Together,
        filed_online: Filed::No,
    };
    let closing = Closing { by: EndedBy::Helper, summary: Some(summary) };
    let reached = Happening::Reached(Outcome::ContinuesAtHome);
    let record =
        told([Happening::TroubleOpened(trouble("a")), reached, Happening::Closed(closing)]);
    assert_eq!(record.outcome, Some(Outcome::ContinuesAtHome));
    assert_eq!(record.troubles, [trouble("a"), trouble("b")]);
    assert_eq!((record.operator, record.filed_online), (Operator::Together, Filed::No));
}
