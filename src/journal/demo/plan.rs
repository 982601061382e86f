//! What to make up.

use jiff::civil::Date;

/// What to make up.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// How many months, the last one ending with `until`.
    pub months: u16,
    /// The last day.
    pub until: Date,
    /// About how many visitors come on a weekday.
    pub visits_a_day: u32,
    /// Plans with the same seed make up the same sessions.
    pub seed: u64,
}
