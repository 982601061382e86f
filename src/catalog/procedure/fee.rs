//! What a procedure costs: which fee holds on which day, and what comes after.

use crate::catalog::procedure::case::Scope;
use crate::id::PartId;

use jiff::civil::Date;

/// What a way to file costs (phí, lệ phí). An unknown cost is never shown as free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fees {
    /// Nothing, because the law says so: `"free"`.
    Free,
    /// It depends; the words' `fee-note` says on what: `"varies"`.
    Varies,
    /// Nobody published it: `"unknown"`.
    Unknown,
    /// Amounts, each in its time.
    Listed(Vec<Amount>),
}

/// An amount, when it holds and what for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// The whole amount, in đồng.
    pub dong: u32,
    /// Whether only half of it is paid.
    pub is_half: bool,
    /// The first day it holds; of old without one.
    pub from: Option<Date>,
    /// The last day it holds; until further notice without one.
    pub until: Option<Date>,
    /// What it is for, where there are several; its words are `fee-<label>`.
    pub label: Option<PartId>,
    /// The cases in which it is paid.
    pub cases: Scope,
}

/// What is paid for one thing, seen from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due<'a> {
    /// What it is for, where there are several.
    pub label: Option<&'a PartId>,
    /// What holds on the day; nobody knows where it is nothing.
    pub now: Option<&'a Amount>,
    /// What is known to come next.
    pub next: Option<&'a Amount>,
}

impl Amount {
    /// What is paid, in đồng.
    pub fn paid(&self) -> u32 {
        if self.is_half { self.dong / 2 } else { self.dong }
    }

    /// Whether it holds on `day`.
    pub fn holds(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether both cannot be true: for the same thing, in a case and on a day that both have, another
    /// amount.
    pub fn contradicts(&self, other: &Self) -> bool {
        let ends_before = |one: &Self, other: &Self| {
            one.until.zip(other.from).is_some_and(|(until, from)| until < from)
        };
        self.paid() != other.paid()
            && self.label == other.label
            && self.cases.meets(&other.cases)
            && !ends_before(self, other)
            && !ends_before(other, self)
    }
}

impl Due<'_> {
    /// Whether what comes next begins the day after what holds ends.
    pub fn is_seamless(&self) -> bool {
        let after = self.now.and_then(|now| now.until?.tomorrow().ok());
        after.is_some() && after == self.next.and_then(|next| next.from)
    }
}

/// What is paid on `day` in `case`, for each thing in the order of `fees`.
pub fn due<'a>(fees: &'a [Amount], day: Date, case: Option<&PartId>) -> Vec<Due<'a>> {
    let mut found: Vec<Due<'a>> = Vec::new();
    for fee in fees.iter().filter(|fee| fee.cases.has(case)) {
        let label = fee.label.as_ref();
        let at = found.iter().position(|due| due.label == label).unwrap_or_else(|| {
            found.push(Due { label, now: None, next: None });
            found.len() - 1
        });
        let due = &mut found[at];
        if fee.holds(day) {
            due.now.get_or_insert(fee);
        } else if fee.from.is_some_and(|from| from > day)
            && due.next.is_none_or(|next| fee.from < next.from)
        {
            due.next = Some(fee);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn fee(dong: u32, from: Option<Date>, until: Option<Date>) -> Amount {
        Amount { dong, is_half: false, from, until, label: None, cases: Scope::default() }
    }

    #[test]
    fn half_a_fee_until_a_day_is_followed_by_the_whole() {
        let last = date(2026, 12, 31);
        let half = Amount { is_half: true, ..fee(50_000, Some(date(2025, 7, 1)), Some(last)) };
        let fees = [fee(50_000, Some(date(2027, 1, 1)), None), half];
        let today = due(&fees, last, None)[0];
        assert_eq!((today.now.unwrap().paid(), today.next.unwrap().paid()), (25_000, 50_000));
        assert!(today.is_seamless());
        let tomorrow = due(&fees, date(2027, 1, 1), None)[0];
        assert_eq!((tomorrow.now.unwrap().paid(), tomorrow.next), (50_000, None));
        let before = due(&fees, date(2025, 6, 30), None)[0];
        assert_eq!((before.now, before.next.unwrap().paid()), (None, 25_000));
        assert!(!before.is_seamless());
    }

    #[test]
    fn each_thing_and_each_case_has_its_own_fee() {
        let label = |text: &str| Some(text.parse::<PartId>().unwrap());
        let of = |cases: &[&str]| Scope::new(cases.iter().map(|c| c.parse().unwrap()).collect());
        let fees = [
            Amount { label: label("page"), ..fee(2_000, None, None) },
            Amount { label: label("later-page"), ..fee(1_000, None, None) },
            Amount { cases: of(&["lost"]), ..fee(35_000, None, None) },
        ];
        let labels = |case: Option<&PartId>| {
            let due = due(&fees, date(2026, 1, 1), case);
            due.iter().map(|due| due.label.map(PartId::as_str)).collect::<Vec<_>>()
        };
        assert_eq!(labels(None), [Some("page"), Some("later-page")]);
        let lost: PartId = "lost".parse().unwrap();
        assert_eq!(labels(Some(&lost)), [Some("page"), Some("later-page"), None]);
    }

    #[test]
    fn two_amounts_for_the_same_thing_at_the_same_time_contradict_each_other() {
        let whole = fee(50_000, None, None);
        let last = Some(date(2026, 12, 31));
        let half = Amount { is_half: true, ..fee(50_000, None, last) };
        assert!(whole.contradicts(&half) && half.contradicts(&whole));
        assert!(!half.contradicts(&fee(50_000, Some(date(2027, 1, 1)), None)));
        assert!(half.contradicts(&fee(50_000, last, None)));
        assert!(!whole.contradicts(&fee(50_000, None, last)));
        let page = Amount { label: Some("page".parse().unwrap()), ..half.clone() };
        assert!(!whole.contradicts(&page));
    }

    /// Fees that follow each other, some with a gap between them, shuffled; the first may begin of old and
    /// the last may have no end.
    fn timeline() -> impl Strategy<Value = Vec<Amount>> {
        let part = (0..40i64, 0..3i64, 1..9u32, any::<bool>());
        let parts = prop::collection::vec(part, 1..6);
        (parts, any::<bool>(), any::<bool>())
            .prop_map(|(parts, is_of_old, is_open)| {
                let mut day = date(2026, 1, 1);
                let mut fees = Vec::new();
                for (length, gap, thousands, is_half) in parts {
                    let from = day + gap.days();
                    let until = from + length.days();
                    day = until + 1.day();
                    let whole = fee(thousands * 1_000, Some(from), Some(until));
                    fees.push(Amount { is_half, ..whole });
                }
                if is_of_old {
                    fees[0].from = None;
                }
                if is_open && let Some(last) = fees.last_mut() {
                    last.until = None;
                }
                fees
            })
            .prop_shuffle()
    }

    proptest! {
        #[test]
        fn on_every_day_exactly_what_holds_is_due_and_no_gap_is_hidden(fees in timeline()) {
            for (nth, fee) in fees.iter().enumerate() {
                prop_assert!(fees[nth + 1..].iter().all(|other| !fee.contradicts(other)));
            }
            for day in (-3..320).map(|day| date(2026, 1, 1) + day.days()) {
                let found = due(&fees, day, None);
                prop_assert_eq!(found.len(), 1);
                let due = found[0];
                let holding: Vec<&Amount> = fees.iter().filter(|fee| fee.holds(day)).collect();
                prop_assert!(holding.len() <= 1);
                prop_assert_eq!(due.now, holding.first().copied());
                let coming = fees.iter().filter(|fee| fee.from.is_some_and(|from| from > day));
                prop_assert_eq!(due.next, coming.min_by_key(|fee| fee.from));
                if due.is_seamless() {
                    let after = due.now.unwrap().until.unwrap().tomorrow().unwrap();
                    let then: Vec<&Amount> = fees.iter().filter(|fee| fee.holds(after)).collect();
                    prop_assert_eq!(due.next, then.first().copied());
                } else if let Some(until) = due.now.and_then(|now| now.until) {
                    let after = until.tomorrow().unwrap();
                    prop_assert!(!fees.iter().any(|fee| fee.holds(after)));
                }
            }
        }
    }
}
