//! The periods that figures are asked for, in Vietnam's days.

use crate::journal::read::{Month, calendar};

use jiff::Span;
use jiff::civil::{Date, date};

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

    proptest! {
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
