//! When something happened, and the time zone of the hubs.

use jiff::Timestamp;
use jiff::tz::{Offset, offset};

use std::time::Duration;

/// Vietnam's time, the same since 1975 and without summer time.
pub const VIETNAM: Offset = offset(7);

/// A moment by both clocks: the wall clock may be set, the other one only moves on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The time since the program started, by a clock that is never set.
    pub uptime: Duration,
    /// The time by the wall clock.
    pub wall: Timestamp,
}
