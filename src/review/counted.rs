//! The counts of a period.

use crate::journal::read::{Counts, Error, Snapshot};
use crate::review::period::Period;

/// The counts of a period: of its months if it is made of whole ones, else of its days.
pub(super) fn counts(log: &Snapshot<'_>, period: Period) -> Result<Counts, Error> {
    if let Some((first, last)) = period.months() {
        return log.counts_of_months(first, last);
    }
    let (first, last) = period.days();
    log.counts_of_days(first, last)
}
