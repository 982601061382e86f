//! Days and months as the hub's people count them: in Vietnam's time, which is UTC+7 all year.

use crate::visit::VIETNAM;

use jiff::Timestamp;
use jiff::civil::{Date, date};

use std::fmt;
use std::str::FromStr;

/// A calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// The month a day lies in.
    pub fn containing(day: Date) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        date(self.year, self.month, 1)
    }

    /// The number that stands for it in the database: 202611 for November 2026.
    pub fn number(self) -> i64 {
        i64::from(self.year) * 100 + i64::from(self.month)
    }

    /// The month that `number` stands for.
    pub fn from_number(number: i64) -> Option<Self> {
        let year = i16::try_from(number.div_euclid(100)).ok()?;
        let month = i8::try_from(number.rem_euclid(100)).ok()?;
        Date::new(year, month, 1).ok().map(Self::containing)
    }

    /// The month after it; the last one there is stays.
    pub fn next(self) -> Self {
        let day = self.first_day();
        Self::containing(day.checked_add(jiff::Span::new().months(1)).unwrap_or(day))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// A text that is not a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a month is written 2026-11")]
pub struct NotAMonth;

impl FromStr for Month {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        let is_plain = year.len() == 4 && month.len() == 2;
        let number = format!("{year}{month}").parse().map_err(|_| NotAMonth)?;
        is_plain.then(|| Self::from_number(number)).flatten().ok_or(NotAMonth)
    }
}

/// The day in Vietnam at a moment given in seconds since 1970 (UTC).
pub fn day_at(second: i64) -> Date {
    let at = Timestamp::from_second(second).unwrap_or_default();
    VIETNAM.to_datetime(at).date()
}

/// The hour of the day in Vietnam, 0 to 23, at a moment given in seconds since 1970 (UTC).
pub fn hour_at(second: i64) -> u8 {
    u8::try_from((second + 7 * 3600).rem_euclid(86_400) / 3600).unwrap_or(0)
}

/// The second (UTC, since 1970) at which a day begins in Vietnam.
pub fn start_of(day: Date) -> i64 {
    VIETNAM.to_timestamp(day.at(0, 0, 0, 0)).unwrap_or_default().as_second()
}

/// The number that stands for a day in the database: 20261122.
pub fn day_number(day: Date) -> i64 {
    i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day())
}

/// The day that `number` stands for.
pub fn day_from_number(number: i64) -> Option<Date> {
    let year = i16::try_from(number.div_euclid(10_000)).ok()?;
    let rest = number.rem_euclid(10_000);
    Date::new(year, i8::try_from(rest / 100).ok()?, i8::try_from(rest % 100).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_seventeen_hours_utc_of_the_day_before() {
        let start = start_of(date(2026, 11, 22));
        assert_eq!(Timestamp::from_second(start).unwrap().to_string(), "2026-11-21T17:00:00Z");
        assert_eq!(day_at(start), date(2026, 11, 22));
        assert_eq!(day_at(start - 1), date(2026, 11, 21));
        assert_eq!((hour_at(start), hour_at(start - 1)), (0, 23));
    }

    #[test]
    fn days_and_months_read_back_from_their_numbers() {
        let day = date(2026, 2, 28);
        assert_eq!(day_from_number(day_number(day)), Some(day));
        assert_eq!(Month::from_number(202602), Some(Month::containing(day)));
        assert_eq!(Month::from_number(202613), None);
        assert_eq!(day_from_number(20260230), None);
        assert_eq!("2026-02".parse(), Ok(Month::containing(day)));
        assert_eq!(Month::containing(date(2026, 12, 31)).next().to_string(), "2027-01");
        for bad in ["2026", "26-11", "2026-1", "2026-00", "-026-11", "2026-13"] {
            assert!(bad.parse::<Month>().is_err(), "{bad}");
        }
    }
}
