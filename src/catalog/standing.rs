//! How an item's facts stand on a day: whether somebody should compare them with the official page.

use crate::catalog::source::Source;

use jiff::Unit;
use jiff::civil::Date;

/// After how many days facts are to be compared again, where an item does not say.
const REVIEW_DAYS: u16 = 30;

/// How an item's facts stand, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The law itself has changed since.
    Expired,
    /// Nobody knows of which day they are.
    Undated,
    /// They were compared too long ago.
    Due,
    /// They were compared within the time.
    Fresh,
}

impl Standing {
    /// How the facts from `sources` stand on the day `today`: they hold until `until`, are to be compared
    /// every `review_days`, and were last `compared` by somebody here.
    pub fn of(
        sources: &[Source],
        until: Option<Date>,
        review_days: Option<u16>,
        compared: Option<Date>,
        today: Date,
    ) -> Self {
        let is_over = |until: Date| today > until && compared.is_none_or(|day| day <= until);
        if until.is_some_and(is_over) {
            return Self::Expired;
        }
        let read = sources.first().and_then(|source| source.read);
        match compared.max(read) {
            None => Self::Undated,
            Some(day) if is_past(day, review_days.unwrap_or(REVIEW_DAYS), today) => Self::Due,
            Some(_) => Self::Fresh,
        }
    }
}

/// Whether more than `days` have passed since `day`.
fn is_past(day: Date, days: u16, today: Date) -> bool {
    let passed = day.until((Unit::Day, today)).unwrap_or_default();
    passed.get_days() > i32::from(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::source::Trust;

    use jiff::civil::date;

    fn source(read: Option<Date>) -> Source {
        Source { url: "https://dichvucong.gov.vn/".into(), read, trust: Trust::Official }
    }

    #[test]
    fn facts_are_due_when_the_time_has_passed_since_they_were_read_or_compared() {
        let sources = [source(Some(date(2026, 7, 18)))];
        let on = |compared, today| Standing::of(&sources, None, None, compared, today);
        assert_eq!(on(None, date(2026, 8, 17)), Standing::Fresh);
        assert_eq!(on(None, date(2026, 8, 18)), Standing::Due);
        assert_eq!(on(Some(date(2026, 8, 18)), date(2026, 9, 17)), Standing::Fresh);
        assert_eq!(on(Some(date(2026, 8, 18)), date(2026, 9, 18)), Standing::Due);
        let rare = Standing::of(&sources, None, Some(90), None, date(2026, 9, 18));
        assert_eq!(rare, Standing::Fresh);
    }

    #[test]
    fn facts_without_a_day_are_told_apart() {
        let today = date(2026, 11, 24);
        assert_eq!(Standing::of(&[source(None)], None, None, None, today), Standing::Undated);
        let compared = Standing::of(&[source(None)], None, None, Some(today), today);
        assert_eq!(compared, Standing::Fresh);
    }

    #[test]
    fn facts_that_the_law_has_overtaken_stand_first() {
        let until = Some(date(2026, 12, 31));
        let on = |compared, today| Standing::of(&[source(None)], until, None, compared, today);
        assert_eq!(on(None, date(2027, 1, 1)), Standing::Expired);
        assert_eq!(on(Some(date(2026, 12, 31)), date(2027, 1, 1)), Standing::Expired);
        assert_eq!(on(Some(date(2027, 1, 1)), date(2027, 1, 1)), Standing::Fresh);
        assert!(Standing::Expired < Standing::Undated && Standing::Undated < Standing::Due);
    }
}
