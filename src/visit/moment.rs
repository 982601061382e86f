//! When something happened, and the time zone of the hubs.

use jiff::Timestamp;
use jiff::tz::{Offset, offset};

use std::time::{Duration, SystemTime};

/// Vietnam's time, the same since 1975 and without summer time.
pub const VIETNAM: Offset = offset(7);

/// The first and the last second that a wall clock is believed: beyond them, sums of days and offsets are
/// no times any more.
const BELIEVED: [i64; 2] = [0, 253_370_764_799];

/// The time that a system's clock tells, or the nearest that is believed: 1970 to 9998.
pub fn told(clock: SystemTime) -> Timestamp {
    let seconds = match clock.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(_) => i64::MIN,
    };
    let [first, last] = BELIEVED;
    let believed = seconds.clamp(first, last);
    if believed == seconds {
        return Timestamp::try_from(clock).unwrap_or_default();
    }
    Timestamp::from_second(believed).unwrap_or_default()
}

/// A moment by both clocks: the wall clock may be set, the other one only moves on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The time since the program started, by a clock that is never set.
    pub uptime: Duration,
    /// The time by the wall clock.
    pub wall: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        let span = Duration::from_secs(seconds.unsigned_abs());
        let clock =
            if seconds < 0 { SystemTime::UNIX_EPOCH - span } else { SystemTime::UNIX_EPOCH + span };
        told(clock)
    }

    #[test]
    fn a_clock_is_believed_from_1970_to_9998() {
        assert_eq!(at(1_795_488_431).as_second(), 1_795_488_431);
        assert_eq!(at(-315_619_200), Timestamp::UNIX_EPOCH);
        for late in [253_370_764_800, 253_402_300_799, 999_999_999_999] {
            assert_eq!(VIETNAM.to_datetime(at(late)).date(), jiff::civil::date(9999, 1, 1));
            assert_eq!(at(late).to_string(), "9998-12-31T23:59:59Z");
        }
    }
}
