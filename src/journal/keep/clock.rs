//! Whether the wall clock can be believed, judged by where it was before.
//!
//! A PC whose clock battery is dead, or whose clock somebody set, may be years off. Such a time is marked
//! and nothing is rounded or removed by it. A clock that keeps its new time over seven days of use is
//! believed again: then it was the old time that was wrong, or the PC stood in a cupboard.

use crate::journal::calendar;

use jiff::civil::Date;
use rusqlite::{Connection, params};

const DAY: i64 = 86_400;
/// How far behind the last believed time a time may be.
const BEHIND: i64 = DAY;
/// How far ahead of the last believed time a time may be: a hub may be shut over a holiday.
const AHEAD: i64 = 60 * DAY;
/// On how many days in a row of use a new time must have stood.
const STANDING: u8 = 7;

/// What is believed about the wall clock. Times are in seconds since 1970 (UTC).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trust {
    trusted: Option<i64>,
    doubted_day: Option<i64>,
    doubted_days: u8,
    /// No time before this one is believed: the catalogue was made then.
    earliest: i64,
}

impl Trust {
    /// What the log knows; `made` is the day the catalogue was made, if times before it are impossible.
    pub(crate) fn load(db: &Connection, made: Option<Date>) -> rusqlite::Result<Self> {
        db.query_row("SELECT trusted, doubted_day, doubted_days FROM journal", [], |row| {
            Ok(Self {
                trusted: row.get(0)?,
                doubted_day: row.get(1)?,
                doubted_days: row.get(2)?,
                earliest: earliest(made),
            })
        })
    }

    /// Believes no time before the day `made` on which the catalogue was made, if there is such a day.
    pub(crate) fn expect_after(&mut self, made: Option<Date>) {
        self.earliest = earliest(made);
    }

    /// Believes what another log believed.
    pub(crate) fn take_over(&mut self, old: &Connection) -> rusqlite::Result<()> {
        *self = Self { earliest: self.earliest, ..Self::load(old, None)? };
        Ok(())
    }

    /// Writes down what is believed.
    pub(crate) fn save(&self, db: &Connection) -> rusqlite::Result<()> {
        db.prepare_cached("UPDATE journal SET trusted = ?1, doubted_day = ?2, doubted_days = ?3")?
            .execute(params![self.trusted, self.doubted_day, self.doubted_days])?;
        Ok(())
    }

    /// Whether the time `now` can be believed.
    pub(crate) fn believes(&self, now: i64) -> bool {
        match self.trusted {
            None => now >= self.earliest,
            Some(trusted) => (trusted - BEHIND..=trusted + AHEAD).contains(&now),
        }
    }

    /// Takes note of the time `now`, and says whether it can be believed.
    pub(crate) fn observe(&mut self, now: i64) -> bool {
        if !self.believes(now) {
            self.doubt(now);
        }
        let is_believed = self.believes(now);
        if is_believed {
            self.trusted = Some(now);
            self.doubted_day = None;
            self.doubted_days = 0;
        }
        is_believed
    }

    fn doubt(&mut self, now: i64) {
        let today = calendar::day_at(now);
        let before = self.doubted_day.and_then(calendar::day_from_number);
        let gone_on =
            before.map(|before| (calendar::start_of(today) - calendar::start_of(before)) / DAY);
        match gone_on {
            Some(0) => return,
            Some(1..=5) => self.doubted_days = (self.doubted_days + 1).min(STANDING),
            _ => self.doubted_days = 1,
        }
        self.doubted_day = Some(calendar::day_number(today));
        if self.doubted_days >= STANDING && now >= self.earliest {
            self.trusted = Some(now);
        }
    }
}

fn earliest(made: Option<Date>) -> i64 {
    made.map_or(i64::MIN, |made| calendar::start_of(made) - BEHIND)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trust(trusted: Option<i64>) -> Trust {
        Trust { trusted, doubted_day: None, doubted_days: 0, earliest: 1_790_000_000 }
    }

    #[test]
    fn a_clock_that_goes_on_is_believed() {
        let mut trust = trust(None);
        for day in 0..400 {
            assert!(trust.observe(1_800_000_000 + day * DAY), "day {day}");
        }
        assert!(trust.believes(1_800_000_000 + 399 * DAY - 3600), "an hour back");
    }

    #[test]
    fn a_clock_set_far_away_is_doubted_until_it_has_stood_for_seven_days() {
        for jump in [-366 * DAY, -10 * DAY, 61 * DAY, 3652 * DAY] {
            let mut trust = trust(Some(1_900_000_000));
            let days = (0..7).map(|day| trust.observe(1_900_000_000 + jump + day * DAY));
            let believed: Vec<_> = days.collect();
            assert_eq!(believed, [false, false, false, false, false, false, true], "{jump}");
        }
    }

    #[test]
    fn a_clock_that_comes_back_was_never_far() {
        let mut trust = trust(Some(1_900_000_000));
        assert!(!trust.observe(1_900_000_000 + 3652 * DAY));
        assert!(trust.observe(1_900_000_600));
        assert_eq!((trust.doubted_day, trust.doubted_days), (None, 0));
    }

    #[test]
    fn a_time_before_the_catalogue_was_made_is_never_believed() {
        let mut trust = trust(None);
        assert!((0..30).all(|day| !trust.observe(1_000_000_000 + day * DAY)));
    }

    #[test]
    fn a_newer_catalogue_moves_the_earliest_day_and_another_logs_belief_leaves_it() {
        let mut trust = trust(None);
        let newer = jiff::civil::date(2027, 3, 2);
        trust.expect_after(Some(newer));
        let earliest = calendar::start_of(newer) - DAY;
        assert!(trust.believes(earliest) && !trust.believes(earliest - 1));

        let mut old = Connection::open_in_memory().unwrap();
        crate::journal::table::schema::migrate(&mut old).unwrap();
        trust.take_over(&old).unwrap();
        assert!(trust.believes(earliest) && !trust.believes(earliest - 1));
        old.execute("UPDATE journal SET trusted = 1900000000", []).unwrap();
        trust.take_over(&old).unwrap();
        assert!(trust.believes(1_900_000_000) && !trust.believes(earliest));
    }
}
