//! How long nothing may happen at what is on the screen.

use crate::hub::Timers;
use crate::kiosk::screen::Wait;
use crate::session::Patience;

use std::time::Duration;

/// How long nothing may happen while the reader waits for something.
pub(crate) fn patience(wait: Wait, timers: &Timers) -> Patience {
    let (quiet, countdown) = match wait {
        Wait::Visitor => (timers.home, Duration::ZERO),
        Wait::Reading => (timers.reading, timers.countdown),
        Wait::Phone => (timers.phone, timers.countdown),
        Wait::Otp => (timers.otp, timers.countdown),
        Wait::Farewell => (timers.finish, Duration::ZERO),
        Wait::Staff => (timers.staff, timers.countdown),
    };
    Patience { quiet, countdown }
}

/// The seconds of a countdown, as its digits show them.
pub(crate) fn seconds(left: Duration) -> u64 {
    left.as_secs() + u64::from(left.subsec_nanos() > 0)
}
