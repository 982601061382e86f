//! The sessions of a period, one after the other.

use crate::journal::Session;
use crate::report::undone::Undone;
use crate::report::watch::Watch;
use crate::review::{Filter, Period, Review};
use crate::visit::Record;

/// How many sessions are read at once.
const AT_ONCE: usize = 500;

/// Hands the sessions of a period that are kept to `take`, the latest first.
///
/// # Errors
/// Why the log cannot be read, or what `take` says; [`Undone::CalledOff`] once somebody did.
pub(super) fn each(
    review: &Review,
    period: Period,
    watch: &Watch,
    mut take: impl FnMut(&Session, &Record) -> Result<(), Undone>,
) -> Result<(), Undone> {
    watch.expect(count(review, period)?);
    let filter = Filter { period: Some(period), ..Filter::default() };
    let mut before = None;
    loop {
        let page = review.page(&filter, before, AT_ONCE)?;
        for session in &page.sessions {
            if let Some(record) = session.record() {
                take(session, &record)?;
            }
        }
        watch.did(page.sessions.len() as u64);
        if watch.is_off() {
            return Err(Undone::CalledOff);
        }
        match page.next {
            Some(next) => before = Some(next),
            None => return Ok(()),
        }
    }
}

/// How many sessions of a period are kept.
pub(super) fn count(review: &Review, period: Period) -> Result<u64, Undone> {
    Ok(review.by_day(period)?.iter().map(|(_, sessions)| sessions).sum())
}
