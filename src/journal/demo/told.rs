//! A visit as it is being made up.

use crate::visit::{Event, Happening, Moment, VisitNumber};

use jiff::Timestamp;

use std::time::Duration;

/// The events of a visit so far.
pub(crate) struct Told {
    number: u32,
    opened: i64,
    seconds: u64,
    events: Vec<Event>,
}

impl Told {
    /// A visit that opens at a second since 1970.
    pub(crate) fn new(number: u32, opened: i64) -> Self {
        Self { number, opened, seconds: 0, events: Vec::new() }
    }

    /// The second up to which it has come.
    pub(crate) fn now(&self) -> i64 {
        self.opened + self.seconds.cast_signed()
    }

    /// Lets some seconds pass.
    pub(crate) fn wait(&mut self, seconds: u64) {
        self.seconds += seconds;
    }

    /// Lets something happen some seconds later.
    pub(crate) fn then(&mut self, after: u64, what: Happening) {
        self.wait(after);
        let wall = Timestamp::from_second(self.now()).unwrap_or_default();
        let at = Moment { uptime: Duration::from_secs(self.seconds), wall };
        self.events.push(Event { visit: VisitNumber(self.number), at, what });
    }

    /// All that happened.
    pub(crate) fn into_events(self) -> Vec<Event> {
        self.events
    }
}
