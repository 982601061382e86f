//! The figures of a period as they may leave the hub.

use crate::journal::Month;
use crate::report::cell::Cell;
use crate::report::release::{is_enough, parts};
use crate::report::told::{Told, together};
use crate::report::topic::{Group, Name, Topic};
use crate::report::undone::Undone;
use crate::review::{Period, Review};

use jiff::civil::Date;

use std::time::Duration;

/// The figures of a period as they may leave the hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The period.
    pub period: Period,
    /// Whether small groups are kept back.
    pub is_protected: bool,
    /// How many sessions.
    pub sessions: Cell,
    /// The duration that half of them did not exceed, where it is told.
    pub median: Option<Duration>,
    /// The duration that nine in ten of them did not exceed, where it is told.
    pub p90: Option<Duration>,
    /// What they are made of.
    pub groups: Vec<Group>,
    /// The months that they are made of.
    pub months: Vec<MonthRow>,
    /// The days of the period whose sessions are kept, as far as they are told.
    pub days: Vec<(Date, Cell)>,
    /// Whether months of the period are left out, because they are not over.
    pub is_cut: bool,
}

/// A month in the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthRow {
    /// The month.
    pub month: Month,
    /// Its sessions.
    pub sessions: Cell,
    /// The duration that half of them did not exceed, where it is told.
    pub median: Option<Duration>,
}

impl Figures {
    /// The figures of a period, every number told.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn exact(review: &Review, period: Period) -> Result<Self, Undone> {
        let counts = review.figures(period)?;
        let told = Told::exact(&counts);
        let months = months_of(period).map(|month| {
            let counts = review.figures(Period::Month(month))?;
            Ok(row(month, &Told::exact(&counts)))
        });
        let months = if period.months().is_some() {
            months.collect::<Result<_, Undone>>()?
        } else {
            Vec::new()
        };
        let days = review.by_day(period)?.into_iter();
        Ok(Self {
            period,
            is_protected: false,
            sessions: told.sessions,
            median: told.median,
            p90: told.p90,
            groups: together([&told]),
            months,
            days: days.map(|(day, sessions)| (day, Cell::Told(sessions))).collect(),
            is_cut: false,
        })
    }

    /// The figures of a period with small groups kept back, made of what is told of its months that are
    /// over on the day `today`: of a period of days or weeks, that are its days alone.
    ///
    /// # Errors
    /// [`Undone::NotOver`] where no month is over; why the log cannot be read.
    pub fn protected(review: &Review, period: Period, today: Date) -> Result<Self, Undone> {
        let all: Vec<Month> = months_of(period).collect();
        let over = all.iter().filter(|month| month.first_day().last_of_month() < today);
        let released = over.map(|month| Released::of(review, *month));
        let released = released.collect::<Result<Vec<_>, _>>()?;
        if released.is_empty() {
            return Err(Undone::NotOver);
        }
        let (first, last) = period.days();
        let days = released.iter().flat_map(|it| &it.days).copied();
        let days: Vec<(Date, Cell)> =
            days.filter(|(day, _)| (first..=last).contains(day)).collect();
        // The days that a month keeps back may have any number.
        let kept = released.iter().any(|it| it.days.is_empty()).then_some(Cell::AtLeast(0));
        let of_days = Self {
            period,
            is_protected: true,
            sessions: Cell::sum(days.iter().map(|(_, cell)| *cell).chain(kept)),
            median: None,
            p90: None,
            groups: Vec::new(),
            months: Vec::new(),
            days,
            is_cut: released.len() < all.len(),
        };
        if period.months().is_none() {
            return Ok(of_days);
        }
        let lone = <&[Released; 1]>::try_from(released.as_slice()).ok().map(|[lone]| &lone.told);
        Ok(Self {
            sessions: Cell::sum(released.iter().map(|it| it.told.sessions)),
            median: lone.and_then(|told| told.median),
            p90: lone.and_then(|told| told.p90),
            months: released.iter().map(|it| row(it.month, &it.told)).collect(),
            groups: together(released.iter().map(|it| &it.told)),
            ..of_days
        })
    }

    /// What the figures say of a topic.
    pub fn group(&self, topic: Topic) -> &[(Name, Cell)] {
        let group = self.groups.iter().find(|group| group.topic == topic);
        group.map_or(&[], |group| &group.rows)
    }
}

/// The calendar months that a period touches.
fn months_of(period: Period) -> impl Iterator<Item = Month> {
    let (first, last) = period.days();
    let last = Month::containing(last);
    let first = Month::containing(first);
    std::iter::successors(Some(first), |month| Some(month.next()).filter(|next| next != month))
        .take_while(move |month| *month <= last)
}

/// What is told of a month that is over.
struct Released {
    month: Month,
    told: Told,
    days: Vec<(Date, Cell)>,
}

impl Released {
    fn of(review: &Review, month: Month) -> Result<Self, Undone> {
        let counts = review.figures(Period::Month(month))?;
        let days = review.by_day(Period::Month(month))?;
        Ok(Self { month, told: Told::protected(&counts), days: days_of(days, counts.sessions) })
    }
}

/// What is told of the days of a month with so many sessions; nothing where some of them are not kept any
/// more, and the others could be taken from the month.
fn days_of(days: Vec<(Date, u64)>, sessions: u64) -> Vec<(Date, Cell)> {
    let counts: Vec<u64> = days.iter().map(|(_, sessions)| *sessions).collect();
    let is_told = is_enough(sessions) && counts.iter().sum::<u64>() == sessions;
    let cells = parts(&counts).filter(|_| is_told).unwrap_or_default();
    days.into_iter().map(|(day, _)| day).zip(cells).collect()
}

fn row(month: Month, told: &Told) -> MonthRow {
    MonthRow { month, sessions: told.sessions, median: told.median }
}
