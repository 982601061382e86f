//! The kinds of periods, and how each is called.

use crate::kiosk::context::Context;
use crate::review::Period;

use jiff::civil::Date;

/// A kind of period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter.
    Quarter,
    /// A year.
    Year,
}

impl Kind {
    /// Every kind, the shortest first.
    pub const ALL: [Self; 5] = [Self::Day, Self::Week, Self::Month, Self::Quarter, Self::Year];

    /// The message that names it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Day => "period-day",
            Self::Week => "period-week",
            Self::Month => "period-month",
            Self::Quarter => "period-quarter",
            Self::Year => "period-year",
        }
    }

    /// The period of this kind with a day in it.
    pub fn with(self, day: Date) -> Period {
        match self {
            Self::Day => Period::Day(day),
            Self::Week => Period::Week(day),
            Self::Month => Period::month_of(day),
            Self::Quarter => Period::quarter_of(day),
            Self::Year => Period::Year(day.year()),
        }
    }
}

/// How a period is called.
pub fn name(period: Period, cx: &Context) -> String {
    let (first, last) = period.days();
    let year = || first.year().to_string();
    match period {
        Period::Day(day) => cx.say_with("period-of-day", &[("day", cx.date(day).into())]),
        Period::Week(_) => {
            let week = first.iso_week_date();
            let (week, year) = (week.week().to_string(), week.year().to_string());
            cx.say_with("period-of-week", &[("week", week.into()), ("year", year.into())])
        }
        Period::Month(_) => cx.month(first),
        Period::Quarter(_) => {
            let quarter = ((first.month() - 1) / 3 + 1).to_string();
            cx.say_with(
                "period-of-quarter",
                &[("quarter", quarter.into()), ("year", year().into())],
            )
        }
        Period::Year(_) => cx.say_with("period-of-year", &[("year", year().into())]),
        Period::Days { .. } => days(first, last, cx),
    }
}

/// From a day to another; one day stands alone.
pub fn days(first: Date, last: Date, cx: &Context) -> String {
    if first == last {
        return cx.date(first);
    }
    let days = [("first", cx.date(first).into()), ("last", cx.date(last).into())];
    cx.say_with("period-of-days", &days)
}
