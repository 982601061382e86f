//! What an admin sees of a period at one glance.

mod column;
mod given_up;
mod week;

pub use column::Column;
pub use given_up::{GuideSteps, LOOKED_AT, StepTrouble};
pub use week::{Busiest, WeekHours};

use crate::journal::read::{Error, Snapshot, calendar};
use crate::review::counted::counts;
use crate::review::figures::Figures;
use crate::review::period::Period;

use jiff::civil::Date;

/// A period at one glance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// The period.
    pub period: Period,
    /// What it comes to.
    pub figures: Figures,
    /// What it is compared with.
    pub before: Before,
    /// Its sessions over time, the first day first.
    pub columns: Vec<Column>,
    /// When in the week people come.
    pub week: WeekHours,
    /// How far people come in the guides, the one that most opened first.
    pub guides: Vec<GuideSteps>,
}

/// What a period is compared with: the one before, of a period that is under way only as many days of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// The days.
    pub days: Period,
    /// What they come to.
    pub figures: Figures,
}

impl Overview {
    /// A period as it is on the day `today`.
    pub(super) fn of(log: &Snapshot<'_>, period: Period, today: Date) -> Result<Self, Error> {
        let counted = counts(log, period)?;
        let figures = Figures::from_counts(&counted, log.lexicon());
        let days = compared(period, today);
        let before = Figures::from_counts(&counts(log, days)?, log.lexicon());
        Ok(Self {
            period,
            columns: column::columns(log, period)?,
            week: week::hours(log, period)?,
            guides: given_up::guides(log, period, &counted, &figures)?,
            figures,
            before: Before { days, figures: before },
        })
    }
}

/// The days that a period is compared with on the day `today`.
fn compared(period: Period, today: Date) -> Period {
    let (first, last) = period.days();
    let before = period.previous();
    if !(first..last).contains(&today) {
        return before;
    }
    let (start, end) = before.days();
    let passed = (calendar::start_of(today) - calendar::start_of(first)) / 86_400;
    let until = start.checked_add(jiff::Span::new().days(passed)).unwrap_or(end);
    Period::Days { first: start, last: until.min(end) }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::journal::read::Month;

    use jiff::civil::date;

    fn days(period: Period, today: Date) -> String {
        let (first, last) = compared(period, today).days();
        format!("{first} {last}")
    }

    #[test]
    fn a_period_under_way_is_compared_with_as_many_days_of_the_one_before() {
        let november = Period::Month(Month::containing(date(2026, 11, 1)));
        assert_eq!(days(november, date(2026, 11, 22)), "2026-10-01 2026-10-22");
        assert_eq!(days(november, date(2026, 11, 30)), "2026-10-01 2026-10-31");
        assert_eq!(days(november, date(2027, 1, 9)), "2026-10-01 2026-10-31");
        let march = Period::Month(Month::containing(date(2026, 3, 1)));
        assert_eq!(days(march, date(2026, 3, 30)), "2026-02-01 2026-02-28");
        assert_eq!(days(Period::Year(2026), date(2026, 1, 1)), "2025-01-01 2025-01-01");
        let day = date(2026, 11, 22);
        assert_eq!(days(Period::Day(day), day), "2026-11-21 2026-11-21");
    }
}
