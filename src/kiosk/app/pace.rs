//! How often the application has to be told that time goes by.

use crate::kiosk::resident::home::notices::TURN;
use crate::visit::Moment;

use std::time::Duration;

/// How often the application has to be told that time goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pace {
    /// While a finger is on the hub's mark: the door opens at most this much too late.
    Tenths,
    /// While something on the screen changes with the seconds.
    Seconds,
    /// While notices take turns.
    Turns,
    /// For the clock in the top bar.
    Minutes,
}

impl Pace {
    /// The time from one beat to the next.
    pub fn period(self) -> Duration {
        match self {
            Self::Tenths => Duration::from_millis(100),
            Self::Seconds => Duration::from_secs(1),
            Self::Turns => TURN,
            Self::Minutes => Duration::from_secs(60),
        }
    }

    /// Whether its beats are those of the clock on the wall, not counted from when it began.
    pub fn is_of_the_clock(self) -> bool {
        matches!(self, Self::Turns | Self::Minutes)
    }

    /// The time left at `now` until the next beat of the clock on the wall.
    pub fn left(self, now: Moment) -> Duration {
        let period = self.period().as_millis().max(1) as i64;
        let gone = now.wall.as_millisecond().rem_euclid(period);
        Duration::from_millis((period - gone).unsigned_abs())
    }

    /// Whether the clock on the wall beat between two moments.
    pub(super) fn is_another(self, before: Moment, now: Moment) -> bool {
        let period = self.period().as_millis().max(1) as i64;
        let beat = |at: Moment| at.wall.as_millisecond().div_euclid(period);
        beat(before) != beat(now)
    }
}
