//! How long the kiosk waits for somebody.

use super::reader::{Section, number};

use std::ops::RangeInclusive;
use std::time::Duration;

/// How long the kiosk waits without a touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timers {
    /// On the first screen, until the visit's language and text size are forgotten.
    pub home: Duration,
    /// While somebody reads.
    pub reading: Duration,
    /// While somebody does a step on the phone.
    pub phone: Duration,
    /// While somebody waits for an OTP.
    pub otp: Duration,
    /// How long the countdown before the end lasts.
    pub countdown: Duration,
    /// On the last screen.
    pub finish: Duration,
    /// Behind the staff door.
    pub staff: Duration,
}

impl Default for Timers {
    fn default() -> Self {
        Self {
            home: Duration::from_secs(60),
            reading: Duration::from_secs(180),
            phone: Duration::from_secs(300),
            otp: Duration::from_secs(300),
            countdown: Duration::from_secs(30),
            finish: Duration::from_secs(60),
            staff: Duration::from_secs(180),
        }
    }
}

impl Timers {
    pub(super) fn take(section: &mut Section<'_>) -> Self {
        let mut seconds = |key, range: RangeInclusive<u32>, default| {
            let seconds = section.take(key, number(range));
            seconds.map_or(default, |seconds| Duration::from_secs(seconds.into()))
        };
        let default = Self::default();
        Self {
            home: seconds("home", 15..=600, default.home),
            reading: seconds("reading", 30..=1800, default.reading),
            phone: seconds("phone", 60..=1800, default.phone),
            otp: seconds("otp", 60..=1800, default.otp),
            countdown: seconds("countdown", 10..=120, default.countdown),
            finish: seconds("finish", 10..=300, default.finish),
            staff: seconds("staff", 30..=1800, default.staff),
        }
    }
}
