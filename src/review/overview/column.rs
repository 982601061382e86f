//! Sessions over time, in as many columns as can be told apart.

use crate::journal::read::{Error, Kind, Month, Snapshot};
use crate::review::period::Period;
use crate::visit::Mode;

use jiff::Span;
use jiff::civil::Date;

/// The sessions of some days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// How many were assisted.
    pub assisted: u64,
    /// In how many the resident was alone.
    pub alone: u64,
}

impl Column {
    /// All of them.
    pub fn sessions(&self) -> u64 {
        self.assisted + self.alone
    }
}

/// The most days that stand as a column each: a month.
const MOST_DAYS: usize = 31;

/// The columns of a period: its days; of more than a month its weeks, of a year its months.
pub(super) fn columns(log: &Snapshot<'_>, period: Period) -> Result<Vec<Column>, Error> {
    if let (Period::Year(_), Some((first, last))) = (period, period.months()) {
        let months = std::iter::successors(Some(first), |month| Some(month.next()));
        return months
            .take_while(|month| *month <= last)
            .map(|month| of_month(log, month))
            .collect();
    }
    let (first, last) = period.days();
    let days = days(first, last).map(|day| of_day(log, day));
    let days: Vec<Column> = days.collect::<Result<_, _>>()?;
    if days.len() <= MOST_DAYS {
        return Ok(days);
    }
    let is_one_week = |a: &Column, b: &Column| monday(a.first) == monday(b.first);
    Ok(days.chunk_by(is_one_week).filter_map(together).collect())
}

/// Every day from the first to the last, both included.
pub(super) fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
    first.series(Span::new().days(1)).take_while(move |day| *day <= last)
}

fn monday(day: Date) -> Option<Date> {
    let since = day.weekday().to_monday_zero_offset();
    day.checked_sub(Span::new().days(since)).ok()
}

fn together(days: &[Column]) -> Option<Column> {
    let (first, last) = (days.first()?.first, days.last()?.last);
    let assisted = days.iter().map(|day| day.assisted).sum();
    let alone = days.iter().map(|day| day.alone).sum();
    Some(Column { first, last, assisted, alone })
}

fn of_day(log: &Snapshot<'_>, day: Date) -> Result<Column, Error> {
    let counts = log.counts_of_day(day, Kind::Mode)?;
    Ok(column(day, day, &counts))
}

fn of_month(log: &Snapshot<'_>, month: Month) -> Result<Column, Error> {
    let counts = log.counts_of_month(month, Kind::Mode)?;
    let first = month.first_day();
    Ok(column(first, first.last_of_month(), &counts))
}

fn column(first: Date, last: Date, counts: &[(i64, u64)]) -> Column {
    let of = |mode: Mode| {
        let modes = counts.iter().filter(|(code, _)| *code == i64::from(mode.number()));
        modes.map(|(_, count)| count).sum()
    };
    Column { first, last, assisted: of(Mode::Assisted), alone: of(Mode::SelfService) }
}
