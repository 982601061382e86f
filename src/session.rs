//! One resident's visit while it happens: a pure state machine.
//!
//! It is told what happened and when, answers with the event to write, and decides when nobody seems to
//! be there any more. It has no clock, touches no disk, and knows ids, not the catalogue's files.

use crate::id::HelperCode;
use crate::l10n::Language;
use crate::visit::{Closing, Event, Happening, Mode, Moment, Record, VisitNumber};

use std::time::Duration;

/// How long nothing may happen before the visit ends, at what is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// How long until the countdown starts.
    pub quiet: Duration,
    /// How long the countdown lasts.
    pub countdown: Duration,
}

impl Patience {
    /// Whether somebody is still there when nothing has happened for so long.
    pub fn presence(self, quiet: Duration) -> Presence {
        if quiet < self.quiet {
            return Presence::Here;
        }
        match (self.quiet + self.countdown).checked_sub(quiet) {
            Some(left) if !left.is_zero() => Presence::Asked(left),
            _ => Presence::Gone,
        }
    }
}

/// Whether somebody is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// They touched the screen not long ago.
    Here,
    /// Nothing has happened for a while: the countdown shows, with this much left.
    Asked(Duration),
    /// They are gone: the visit ends.
    Gone,
}

/// A visit that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    number: VisitNumber,
    /// Boxed, as a visit lies in the state of a screen and its record is far larger than the rest of that.
    record: Box<Record>,
    touched: Duration,
}

impl Visit {
    /// Opens a visit, and says what to write about it.
    pub fn open(
        number: VisitNumber,
        language: Language,
        helper: Option<HelperCode>,
        at: Moment,
    ) -> (Self, Event) {
        let mode = if helper.is_some() { Mode::Assisted } else { Mode::SelfService };
        let what = Happening::Opened { language, mode, helper };
        let event = Event { visit: number, at, what };
        let record = Box::new(Record::opened(language, mode, helper, at));
        (Self { number, record, touched: at.uptime }, event)
    }

    /// The number of the visit in this run of the program.
    pub fn number(&self) -> VisitNumber {
        self.number
    }

    /// What the visit adds up to so far.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// Notes what happened, and says what to write about it.
    pub fn note(&mut self, what: Happening, at: Moment) -> Event {
        let event = Event { visit: self.number, at, what };
        self.record.add(&event);
        event
    }

    /// Notes that the screen was touched.
    pub fn touch(&mut self, at: Moment) {
        self.touched = self.touched.max(at.uptime);
    }

    /// Whether somebody is still there, at a screen with this `patience`.
    pub fn presence(&self, patience: Patience, at: Moment) -> Presence {
        patience.presence(at.uptime.saturating_sub(self.touched))
    }

    /// Ends the visit, and says what to write about it. The visit, and every trace of it, is gone.
    pub fn close(self, closing: Closing, at: Moment) -> Event {
        Event { visit: self.number, at, what: Happening::Closed(closing) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visit::{EndedBy, Filed, Operator, Outcome, Rating};

    use jiff::Timestamp;
    use proptest::prelude::*;

    const PATIENCE: Patience =
        Patience { quiet: Duration::from_secs(180), countdown: Duration::from_secs(30) };

    fn at(seconds: u64) -> Moment {
        Moment {
            uptime: Duration::from_secs(seconds),
            wall: Timestamp::from_second(1_790_000_000).unwrap(),
        }
    }

    fn visit() -> Visit {
        Visit::open(VisitNumber(1), Language::Vietnamese, None, at(100)).0
    }

    #[test]
    fn a_visit_asks_after_a_quiet_while_and_ends_after_the_countdown() {
        let visit = visit();
        assert_eq!(visit.presence(PATIENCE, at(279)), Presence::Here);
        assert_eq!(visit.presence(PATIENCE, at(280)), Presence::Asked(Duration::from_secs(30)));
        assert_eq!(visit.presence(PATIENCE, at(309)), Presence::Asked(Duration::from_secs(1)));
        assert_eq!(visit.presence(PATIENCE, at(310)), Presence::Gone);
    }

    #[test]
    fn a_touch_starts_the_waiting_anew_any_number_of_times() {
        let mut visit = visit();
        for touch in (300..3000).step_by(200) {
            visit.touch(at(touch));
            assert_eq!(visit.presence(PATIENCE, at(touch + 179)), Presence::Here);
        }
    }

    #[test]
    fn a_touch_from_the_past_changes_nothing() {
        let mut visit = visit();
        visit.touch(at(50));
        assert_eq!(visit.presence(PATIENCE, at(101)), Presence::Here);
    }

    #[test]
    fn the_helper_makes_a_visit_assisted() {
        let helper = "TN-03".parse().ok();
        let (visit, event) = Visit::open(VisitNumber(2), Language::English, helper, at(1));
        assert_eq!(visit.record().mode, Mode::Assisted);
        assert!(matches!(event.what, Happening::Opened { mode: Mode::Assisted, .. }));
    }

    #[test]
    fn a_helper_may_join_a_visit_that_the_resident_began() {
        let helper = "TN-03".parse().unwrap();
        let mut visit = visit();
        visit.note(Happening::HelperJoined(helper), at(120));
        assert_eq!((visit.record().mode, visit.record().helper), (Mode::Assisted, Some(helper)));
    }

    fn happenings() -> impl Strategy<Value = Happening> {
        prop_oneof![
            Just(Happening::QrShown),
            Just(Happening::HelpCalled),
            Just(Happening::SearchUsed),
            (0u8..100).prop_map(|number| {
                Happening::HelperJoined(format!("TN-{number:02}").parse().unwrap())
            }),
            Just(Happening::HelperCame),
            Just(Happening::HelperLeft),
            Just(Happening::Parked),
            Just(Happening::TakenUp),
            (1u8..20).prop_map(Happening::StepShown),
            ("[a-c]", any::<bool>()).prop_map(|(id, is_met)| Happening::TroubleMarked {
                trouble: id.parse().unwrap(),
                is_met,
            }),
            prop::sample::select(Outcome::ALL).prop_map(Happening::Reached),
            prop::sample::select(Outcome::ALL).prop_map(Happening::OutcomeChosen),
            prop::sample::select(Operator::ALL).prop_map(Happening::OperatorChosen),
            prop::sample::select(Filed::ALL).prop_map(Happening::FiledChosen),
            prop::sample::select(Rating::ALL).prop_map(Happening::Rated),
            "[a-z]{1,8}".prop_filter_map("an id", |id| {
                Some(Happening::ItemOpened(crate::id::ItemId::Guide(id.parse().ok()?)))
            }),
        ]
    }

    /// The last of these that `choice` picks.
    fn last<T>(told: &[Happening], choice: fn(&Happening) -> Option<T>) -> Option<T> {
        told.iter().rev().find_map(choice)
    }

    proptest! {
        #[test]
        fn the_events_written_add_up_to_the_visits_record(
            steps in prop::collection::vec((happenings(), 0u64..500), 0..60),
            by in prop::sample::select(EndedBy::ALL),
            is_assisted: bool,
        ) {
            let helper = is_assisted.then(|| "TN-01".parse().unwrap());
            let (mut visit, opened) =
                Visit::open(VisitNumber(1), Language::Vietnamese, helper, at(0));
            let mut written = Record::begin(&opened).unwrap();
            let mut now = 0;
            let mut told = Vec::new();
            for (what, pause) in steps {
                now += pause;
                told.push(what.clone());
                written.add(&visit.note(what, at(now)));
                prop_assert_eq!(visit.record(), &written);
            }
            let open = visit.record().clone();
            written.add(&visit.close(Closing::by(by), at(now)));
            prop_assert_eq!(written.ended_by, Some(by));
            prop_assert_eq!(&written.troubles, &open.troubles);
            prop_assert_eq!(&written.help_waits, &open.help_waits);
            prop_assert!(written.help_waits.len() <= usize::from(written.help_called));
            prop_assert_eq!((written.mode, written.helper), (open.mode, open.helper));
            prop_assert_eq!(written.mode == Mode::Assisted, written.helper.is_some());
            let spent: Duration = written.items.iter().map(|visited| visited.spent).sum();
            prop_assert!(spent <= written.duration());

            let operator = last(&told, |what| match what {
                Happening::OperatorChosen(operator) => Some(*operator),
                _ => None,
            });
            prop_assert_eq!(written.operator, operator.unwrap_or(Operator::Resident));
            let filed = last(&told, |what| match what {
                Happening::FiledChosen(filed) => Some(*filed),
                _ => None,
            });
            prop_assert_eq!(written.filed_online, filed.unwrap_or(Filed::NotApplicable));
            let chosen = last(&told, |what| match what {
                Happening::OutcomeChosen(outcome) => Some(*outcome),
                _ => None,
            });
            let reached = last(&told, |what| match what {
                Happening::Reached(outcome) => Some(*outcome),
                _ => None,
            });
            prop_assert_eq!(open.outcome, chosen.or(reached));
            prop_assert_eq!(written.outcome, open.outcome.or(written.outcome));
            prop_assert!(written.outcome.is_some());
        }
    }
}
