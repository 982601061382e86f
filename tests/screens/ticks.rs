//! The shell's ticks: when it tells the application that time goes by.

use tramso::journal::Moment;
use tramso::kiosk::{App, Pace};

use std::time::Duration;

/// The shell's ticks.
pub(crate) struct Ticks {
    pace: Pace,
    next: Duration,
}

impl Ticks {
    pub(crate) fn new(app: &App, now: Moment) -> Self {
        Self::at(app.pace(), now)
    }

    fn at(pace: Pace, now: Moment) -> Self {
        let left = if pace.is_of_the_clock() { pace.left(now) } else { pace.period() };
        Self { pace, next: now.uptime + left }
    }

    /// Follows what the application needs after a message.
    pub(crate) fn follow(&mut self, app: &App, now: Moment) {
        if app.pace() != self.pace {
            *self = Self::new(app, now);
        }
    }

    /// The uptime of the next tick.
    pub(crate) fn next(&self) -> Duration {
        self.next
    }

    /// It ticked: those that were missed meanwhile are not made up for.
    pub(crate) fn tick(&mut self, now: Moment) {
        let period = self.pace.period();
        let late = now.uptime.saturating_sub(self.next).as_millis() / period.as_millis();
        self.next += period * (late as u32 + 1);
    }
}
