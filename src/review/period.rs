//! The periods that figures are asked for, in Vietnam's days.

use crate::journal::read::{Month, calendar};

use jiff::Span;
use jiff::civil::{Date, ISOWeekDate, Weekday, date};

use std::fmt;
use std::str::FromStr;

/// A period of whole days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// One day.
    Day(Date),
    /// The week, Monday to Sunday, that this day lies in.
    Week(Date),
    /// A month.
    Month(Month),
    /// The quarter that this month lies in: January to March and so on.
    Quarter(Month),
    /// A year.
    Year(i16),
    /// From the first day to the last, both included.
    Days {
        /// The first day.
        first: Date,
        /// The last day.
        last: Date,
    },
}

impl Period {
    /// The month that a day lies in.
    pub fn month_of(day: Date) -> Self {
        Self::Month(Month::containing(day))
    }

    /// The quarter that a day lies in.
    pub fn quarter_of(day: Date) -> Self {
        Self::Quarter(Month::containing(day))
    }

    /// The first and the last day. A year beyond 1 to 9998 counts as the nearest.
    pub fn days(self) -> (Date, Date) {
        match self {
            Self::Day(day) => (day, day),
            Self::Week(day) => {
                let monday = plus(day, -i64::from(day.weekday().to_monday_zero_offset()));
                (monday, plus(monday, 6))
            }
            Self::Days { first, last } => (first, last),
            Self::Month(_) | Self::Quarter(_) | Self::Year(_) => {
                let (first, last) = self.months().unwrap_or_else(|| whole_year(1));
                (first.first_day(), last.first_day().last_of_month())
            }
        }
    }

    /// The first and the last month, if the period is of whole months by its kind.
    pub fn months(self) -> Option<(Month, Month)> {
        match self {
            Self::Month(month) => Some((month, month)),
            Self::Quarter(month) => {
                let day = month.first_day();
                let first = Month::containing(date(day.year(), (day.month() - 1) / 3 * 3 + 1, 1));
                Some((first, first.next().next()))
            }
            Self::Year(year) => Some(whole_year(year)),
            Self::Day(_) | Self::Week(_) | Self::Days { .. } => None,
        }
    }

    /// The period of the same kind and length right before.
    #[must_use]
    pub fn previous(self) -> Self {
        let (first, last) = self.days();
        self.around(plus(first, -1), -days_between(first, last) - 1)
    }

    /// The period of the same kind and length right after.
    #[must_use]
    pub fn next(self) -> Self {
        let (first, last) = self.days();
        self.around(plus(last, 1), days_between(first, last) + 1)
    }

    /// The period of the same kind with this day in it, or these days moved on.
    fn around(self, day: Date, days: i64) -> Self {
        match self {
            Self::Day(_) => Self::Day(day),
            Self::Week(_) => Self::Week(day),
            Self::Month(_) => Self::Month(Month::containing(day)),
            Self::Quarter(_) => Self::Quarter(Month::containing(day)),
            Self::Year(_) => Self::Year(day.year()),
            Self::Days { first, last } => {
                Self::Days { first: plus(first, days), last: plus(last, days) }
            }
        }
    }
}

/// A text that is not a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a period is written 2026-11-22, 2026-W47, 2026-11, 2026-Q4 or 2026")]
pub struct NotAPeriod;

/// Reads a day, a week (ISO 8601), a month, a quarter or a year: `2026-11-22`, `2026-W47`, `2026-11`,
/// `2026-Q4`, `2026`.
impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let digits = |text: &str, count: usize| -> Option<i16> {
            let is_number = text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
            is_number.then(|| text.parse().ok()).flatten()
        };
        let (year, rest) =
            text.split_once('-').map_or((text, None), |(year, rest)| (year, Some(rest)));
        let year = digits(year, 4).filter(|year| (1..=9998).contains(year)).ok_or(NotAPeriod)?;
        let period = match rest {
            None => Some(Self::Year(year)),
            Some(rest) => match rest.split_at_checked(1) {
                Some(("W", week)) => digits(week, 2)
                    .and_then(|week| {
                        ISOWeekDate::new(year, i8::try_from(week).ok()?, Weekday::Monday).ok()
                    })
                    .map(|monday| Self::Week(monday.date())),
                Some(("Q", quarter)) => digits(quarter, 1)
                    .filter(|quarter| (1..=4).contains(quarter))
                    .and_then(|quarter| Date::new(year, i8::try_from(quarter * 3).ok()?, 1).ok())
                    .map(Self::quarter_of),
                _ if rest.contains('-') => {
                    text.parse().ok().filter(|_| text.len() == 10).map(Self::Day)
                }
                _ => text.parse().ok().map(Self::Month),
            },
        };
        period.ok_or(NotAPeriod)
    }
}

/// Writes what is read as the same period; from a day to another as `2026-11-22..2026-12-03`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = self.days();
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Week(_) => {
                let week = first.iso_week_date();
                write!(f, "{:04}-W{:02}", week.year(), week.week())
            }
            Self::Month(month) => write!(f, "{month}"),
            Self::Quarter(_) => write!(f, "{:04}-Q{}", first.year(), (first.month() - 1) / 3 + 1),
            Self::Year(_) => write!(f, "{:04}", first.year()),
            Self::Days { .. } => write!(f, "{first}..{last}"),
        }
    }
}

fn whole_year(year: i16) -> (Month, Month) {
    let year = year.clamp(1, 9998);
    (Month::containing(date(year, 1, 1)), Month::containing(date(year, 12, 1)))
}

fn plus(day: Date, days: i64) -> Date {
    let span = Span::new().try_days(days);
    span.and_then(|span| day.checked_add(span)).unwrap_or(day)
}

fn days_between(first: Date, last: Date) -> i64 {
    (calendar::start_of(last) - calendar::start_of(first)) / 86_400
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    fn days(period: Period) -> String {
        let (first, last) = period.days();
        format!("{first} {last}")
    }

    #[test]
    fn weeks_begin_on_monday_and_quarters_in_january() {
        let sunday = date(2026, 11, 22);
        assert_eq!(days(Period::Day(sunday)), "2026-11-22 2026-11-22");
        assert_eq!(days(Period::Week(sunday)), "2026-11-16 2026-11-22");
        assert_eq!(days(Period::Week(date(2026, 11, 23))), "2026-11-23 2026-11-29");
        assert_eq!(days(Period::Month("2028-02".parse().unwrap())), "2028-02-01 2028-02-29");
        assert_eq!(days(Period::Quarter(Month::containing(sunday))), "2026-10-01 2026-12-31");
        assert_eq!(days(Period::Year(2026)), "2026-01-01 2026-12-31");
    }

    #[test]
    fn the_period_before_ends_right_before() {
        let day = date(2026, 11, 22);
        let periods = [
            Period::Day(day),
            Period::Week(day),
            Period::Month(Month::containing(day)),
            Period::Quarter(Month::containing(day)),
            Period::Year(2026),
            Period::Days { first: day, last: date(2026, 12, 3) },
        ];
        for period in periods {
            let (first, last) = period.days();
            assert_eq!(period.previous().days().1, first.yesterday().unwrap(), "{period:?}");
            assert_eq!(period.next().days().0, last.tomorrow().unwrap(), "{period:?}");
            assert_eq!(period.next().previous().days(), period.days(), "{period:?}");
        }
    }

    #[test]
    fn a_period_is_read_as_it_is_written() {
        for (text, is) in [
            ("2026-11-22", "2026-11-22 2026-11-22"),
            ("2026-W47", "2026-11-16 2026-11-22"),
            ("2026-W53", "2026-12-28 2027-01-03"),
            ("2026-11", "2026-11-01 2026-11-30"),
            ("2026-Q4", "2026-10-01 2026-12-31"),
            ("2026", "2026-01-01 2026-12-31"),
        ] {
            let period: Period = text.parse().unwrap();
            assert_eq!(days(period), is);
            assert_eq!(period.to_string(), text);
        }
        for bad in [
            "",
            "26",
            "0000",
            "9999",
            "2026-",
            "2026-13",
            "2026-Q5",
            "2026-Q",
            "2026-W54",
            "2025-W53",
            "2026-w47",
            "2026-11-31",
            "2026-1-2",
            "2026-11-22T01",
            "+026",
            "2026-W+7",
            "2026-11 ",
            "é",
            "2026-é",
        ] {
            assert_eq!(bad.parse::<Period>(), Err(NotAPeriod), "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_stops_the_reader(text in "[0-9WQ-]{0,12}|.{0,12}") {
            if let Ok(period) = text.parse::<Period>() {
                prop_assert_eq!(period.to_string(), text);
            }
        }

        #[test]
        fn any_period_has_days(year in -9999_i16..=9999, month in 1..=12_i8, day in 1..=28_i8) {
            let day = date(year, month, day);
            let month = Month::containing(day);
            for period in [
                Period::Day(day), Period::Week(day), Period::Month(month), Period::Quarter(month),
                Period::Year(year),
            ] {
                let (first, last) = period.days();
                prop_assert!(first <= last);
                prop_assert!(period.next().days().1 >= first);
                prop_assert!(period.previous().days().0 <= last);
            }
        }
    }
}
