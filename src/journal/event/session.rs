//! A session as the log keeps it: its time line and what it was recorded with.

use crate::journal::calendar;
use crate::journal::event::line::{self, Entry};
use crate::journal::event::seal::Seal;
use crate::journal::event::setup::Setup;
use crate::visit::{Event, Moment, Record, VisitNumber};

use jiff::Timestamp;
use jiff::civil::Date;

use std::time::Duration;

/// How far the wall clock can be trusted in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Clock {
    /// It agreed with the clock that is never set.
    Steady,
    /// It was set while the visit was open; durations are right all the same.
    Jumped,
    /// It was far from where the sessions before it were; the day may be wrong.
    Doubtful,
}

impl Clock {
    /// The number that stands for it in the database; it never changes.
    pub fn number(self) -> u8 {
        match self {
            Self::Steady => 1,
            Self::Jumped => 2,
            Self::Doubtful => 3,
        }
    }

    pub(crate) fn from_number(number: u8) -> Option<Self> {
        [Self::Steady, Self::Jumped, Self::Doubtful].into_iter().find(|c| c.number() == number)
    }
}

/// A closed session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its place in the chain, counted from 1. A number is never used again.
    pub number: u64,
    /// What it was recorded with.
    pub setup: Setup,
    /// The first touch, in seconds since 1970 (UTC); rounded down to the hour once it is old.
    pub opened: i64,
    /// How far its times can be trusted.
    pub clock: Clock,
    /// By how many seconds the wall clock was set while the visit was open; 0 if less than 5.
    pub jump: i32,
    /// What happened, in order, in seconds since the first touch.
    pub line: Vec<Entry>,
    pub(crate) seal: Seal,
}

impl Session {
    /// Whether its exact times are gone.
    pub fn is_rounded(&self) -> bool {
        matches!(self.seal, Seal::Rounded(_))
    }

    /// The day in Vietnam on which it was opened.
    pub fn day(&self) -> Date {
        calendar::day_at(self.opened)
    }

    /// What its events add up to; nothing if they do not begin with the first touch.
    pub fn record(&self) -> Option<Record> {
        let mut events = self.line.iter().map(|(offset, what)| Event {
            visit: VisitNumber(0),
            at: self.moment(*offset),
            what: what.clone(),
        });
        let mut record = Record::begin(&events.next()?)?;
        events.for_each(|event| record.add(&event));
        Some(record)
    }

    /// The moment `offset` seconds after the first touch.
    pub fn moment(&self, offset: u32) -> Moment {
        let wall = Timestamp::from_second(self.opened.saturating_add(offset.into()));
        Moment { uptime: Duration::from_secs(offset.into()), wall: wall.unwrap_or_default() }
    }

    /// The time line that the events of a visit make.
    pub(crate) fn line_of(events: &[Event]) -> Vec<Entry> {
        let Some(first) = events.first() else {
            return Vec::new();
        };
        let mut latest = 0;
        let entries = events.iter().map(|event| {
            latest = latest.max(line::seconds_between(first.at.uptime, event.at.uptime));
            (latest, event.what.clone())
        });
        entries.collect()
    }

    /// By how many seconds the wall clock was set between the first and the last event; 0 if less than 5.
    pub(crate) fn jump_of(events: &[Event]) -> i32 {
        let (Some(first), Some(last)) = (events.first(), events.last()) else {
            return 0;
        };
        let walked = last.at.wall.as_second() - first.at.wall.as_second();
        let lasted = i64::from(line::seconds_between(first.at.uptime, last.at.uptime));
        let jump = (walked - lasted).clamp(i32::MIN.into(), i32::MAX.into()) as i32;
        if jump.unsigned_abs() < 5 { 0 } else { jump }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::visit::Happening;

    fn jump(wall_goes_on_by: i64, lasted: u64) -> i32 {
        let event = |uptime, wall| Event {
            visit: VisitNumber(1),
            at: Moment {
                uptime: Duration::from_secs(uptime),
                wall: Timestamp::from_second(1_795_488_431 + wall).unwrap(),
            },
            what: Happening::QrShown,
        };
        Session::jump_of(&[event(100, 0), event(100 + lasted, wall_goes_on_by)])
    }

    #[test]
    fn a_clock_has_jumped_from_five_seconds_on() {
        for (wall, lasted, jumped) in [
            (60, 60, 0),
            (64, 60, 0),
            (65, 60, 5),
            (66, 60, 6),
            (56, 60, 0),
            (55, 60, -5),
            (54, 60, -6),
            (100_000_000_000, 1, i32::MAX),
        ] {
            assert_eq!(jump(wall, lasted), jumped, "{wall} s told in {lasted} s");
        }
        assert_eq!(Session::jump_of(&[]), 0);
    }
}
