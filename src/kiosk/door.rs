//! The staff door: the hub's mark, held for three seconds.

use crate::visit::Moment;

use std::time::Duration;

/// How long the mark is held before the door opens.
const HELD: Duration = Duration::from_secs(3);

/// The staff door.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Door {
    since: Option<Duration>,
}

impl Door {
    /// A finger went down on the mark.
    pub(crate) fn hold(&mut self, at: Moment) {
        self.since = Some(at.uptime);
    }

    /// The finger left.
    pub(crate) fn shut(&mut self) {
        self.since = None;
    }

    /// Whether a finger is on the mark.
    pub(crate) fn is_held(self) -> bool {
        self.since.is_some()
    }

    /// Whether it has been there long enough; if so, the door shuts behind whoever enters.
    pub(crate) fn opens(&mut self, at: Moment) -> bool {
        let is_open = self.since.is_some_and(|since| at.uptime.saturating_sub(since) >= HELD);
        if is_open {
            self.shut();
        }
        is_open
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: u64) -> Moment {
        Moment { uptime: Duration::from_millis(millis), wall: jiff::Timestamp::UNIX_EPOCH }
    }

    #[test]
    fn the_door_opens_after_three_seconds_and_not_before() {
        let mut door = Door::default();
        assert!(!door.opens(at(9000)));
        door.hold(at(1000));
        assert!(!door.opens(at(3999)));
        assert!(door.opens(at(4000)));
        assert!(!door.is_held());
    }

    #[test]
    fn a_lifted_finger_shuts_it() {
        let mut door = Door::default();
        door.hold(at(0));
        door.shut();
        assert!(!door.opens(at(5000)));
    }
}
