//! The shell's ticks: when it tells the application that time goes by.

use tramso::journal::Moment;
use tramso::kiosk::App;

use std::time::Duration;

/// How often the shell ticks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// Each tenth of a second, while a finger is on the hub's mark.
    Tenths,
    /// Each second, while something on the screen changes with them.
    Seconds,
    /// Whenever a minute begins, for the clock in the top bar.
    Minutes,
}

impl Pace {
    fn of(app: &App) -> Self {
        if app.is_door_held() {
            Self::Tenths
        } else if app.needs_seconds() {
            Self::Seconds
        } else {
            Self::Minutes
        }
    }

    fn millis(self) -> u64 {
        match self {
            Self::Tenths => 100,
            Self::Seconds => 1_000,
            Self::Minutes => 60_000,
        }
    }
}

/// The shell's ticks.
pub(crate) struct Ticks {
    pace: Pace,
    next: Duration,
}

impl Ticks {
    pub(crate) fn new(app: &App, now: Moment) -> Self {
        Self::at(Pace::of(app), now)
    }

    /// Tenths and seconds are counted from when they are first needed, minutes as the clock has them.
    fn at(pace: Pace, now: Moment) -> Self {
        let gone = match pace {
            Pace::Tenths | Pace::Seconds => 0,
            Pace::Minutes => now.wall.as_millisecond().rem_euclid(60_000).unsigned_abs(),
        };
        let left = Duration::from_millis(pace.millis() - gone);
        Self { pace, next: now.uptime + left }
    }

    /// Follows what the application needs after a message.
    pub(crate) fn follow(&mut self, app: &App, now: Moment) {
        if Pace::of(app) != self.pace {
            *self = Self::new(app, now);
        }
    }

    /// The uptime of the next tick.
    pub(crate) fn next(&self) -> Duration {
        self.next
    }

    /// It ticked: those that were missed meanwhile are not made up for.
    pub(crate) fn tick(&mut self, now: Moment) {
        let late = now.uptime.saturating_sub(self.next).as_millis() as u64;
        let ticks = late / self.pace.millis() + 1;
        self.next += Duration::from_millis(ticks * self.pace.millis());
    }
}
