//! When in the week people come.

use crate::journal::read::{Error, Kind, Snapshot};
use crate::review::overview::column::days;
use crate::review::period::Period;

/// Sessions by the weekday and the hour at which they were opened, in Vietnam's time. Hours are known as long
/// as a day's sessions are kept; of older days only the month's figures are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekHours {
    /// From Monday on, 24 hours each.
    pub days: [[u64; 24]; 7],
}

impl WeekHours {
    /// The hour with the most sessions: its weekday from Monday on, the hour, and how many; nothing where
    /// there are none. Of several it is the first.
    pub fn busiest(&self) -> Option<Busiest> {
        let hours = self.days.iter().enumerate().flat_map(|(weekday, hours)| {
            hours.iter().enumerate().map(move |(hour, sessions)| Busiest {
                weekday,
                hour,
                sessions: *sessions,
            })
        });
        let busiest = hours.reduce(|a, b| if b.sessions > a.sessions { b } else { a });
        busiest.filter(|busiest| busiest.sessions > 0)
    }

    /// The first and the last hour of the day at which anybody came.
    pub fn open_hours(&self) -> Option<(usize, usize)> {
        let has_any = |hour: &usize| self.days.iter().any(|hours| hours[*hour] > 0);
        let first = (0..24).find(has_any)?;
        let last = (0..24).rev().find(has_any)?;
        Some((first, last))
    }

    /// All of them.
    pub fn sessions(&self) -> u64 {
        self.days.iter().flatten().sum()
    }
}

/// The hour of a week with the most sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busiest {
    /// The weekday, 0 for Monday.
    pub weekday: usize,
    /// The hour of the day, 0 to 23.
    pub hour: usize,
    /// How many sessions.
    pub sessions: u64,
}

pub(super) fn hours(log: &Snapshot<'_>, period: Period) -> Result<WeekHours, Error> {
    let mut week = WeekHours { days: [[0; 24]; 7] };
    let (first, last) = period.days();
    for day in days(first, last) {
        let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or(0);
        for (hour, count) in log.counts_of_day(day, Kind::Hour)? {
            let hour = usize::try_from(hour).ok();
            if let Some(sum) = hour.and_then(|hour| week.days[weekday].get_mut(hour)) {
                *sum += count;
            }
        }
    }
    Ok(week)
}
