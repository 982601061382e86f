//! What is told of the counts of one month, so that no group of fewer than five can be read or computed.
//!
//! The rule is one of primary and complementary suppression in tables with totals, made for readers who know
//! it: a number of one to four is told as "<5", and the first larger one of the same table as "≥5". What both
//! stand for adds up to what is left of the whole, and where that is large enough, each small number can still
//! be any of one to four: the larger one takes up the difference. Where it is not, the table is kept back.

use crate::report::cell::{Cell, LEAST};

use std::time::Duration;

/// The fewest sessions of a month of which more is told than how many they are: of fewer, who is not in a
/// group of five or more could be so few that the group's number says how many.
const LEAST_OF_A_MONTH: u64 = 2 * LEAST - 1;

/// Whether a group is so small that it is not told.
fn is_few(number: u64) -> bool {
    (1..LEAST).contains(&number)
}

/// Whether anything else is told of a month with so many sessions.
pub(super) fn is_enough(sessions: u64) -> bool {
    sessions == 0 || sessions >= LEAST_OF_A_MONTH
}

/// A number that is part of nothing that is told.
pub(super) fn alone(number: u64) -> Cell {
    if is_few(number) { Cell::Few } else { Cell::Told(number) }
}

/// How many of a whole that is told: who is not among them is a group too. Where the whole is not
/// [enough](is_enough) nothing is told.
pub(super) fn among(number: u64, whole: u64) -> Cell {
    if !is_enough(whole) {
        return Cell::AtLeast(0);
    }
    let is_rest_few = is_few(whole.saturating_sub(number));
    if !is_few(number) && is_rest_few { Cell::AtLeast(LEAST) } else { alone(number) }
}

/// The duration that half of so many sessions did not exceed. It is one of theirs, so that it is told in
/// whole minutes.
pub(super) fn median(time: Option<Duration>, sessions: u64) -> Option<Duration> {
    time.filter(|_| is_enough(sessions)).map(in_minutes)
}

/// The duration that nine in ten of so many sessions did not exceed, where a group that is told took longer.
pub(super) fn p90(time: Option<Duration>, sessions: u64) -> Option<Duration> {
    time.filter(|_| sessions / 10 >= LEAST).map(in_minutes)
}

fn in_minutes(time: Duration) -> Duration {
    Duration::from_secs((time.as_secs() + 30) / 60 * 60)
}

/// The parts of a whole that is told, each of which lies in one of them; nothing where they are kept back.
///
/// Their order must not depend on the numbers.
pub(super) fn parts(numbers: &[u64]) -> Option<Vec<Cell>> {
    let mut cells: Vec<Cell> = numbers.iter().map(|number| alone(*number)).collect();
    let few: Vec<u64> = numbers.iter().copied().filter(|number| is_few(*number)).collect();
    if few.is_empty() {
        return Some(cells);
    }
    let spare = numbers.iter().position(|number| *number >= LEAST)?;
    cells[spare] = Cell::AtLeast(LEAST);
    let hidden = numbers[spare] + few.iter().sum::<u64>();
    // One of the small ones as large as it can be, the others as small, and still at least five are left.
    let others = few.len() as u64 - 1;
    (hidden >= (LEAST - 1) + others + LEAST).then_some(cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    use std::collections::{BTreeMap, BTreeSet};

    fn contains(cell: Cell, number: u64) -> bool {
        match cell {
            Cell::Told(told) => told == number,
            Cell::Few => is_few(number),
            Cell::AtLeast(least) => number >= least,
        }
    }

    /// Every way to split a whole into so many parts.
    fn splits(whole: u64, parts: usize) -> Vec<Vec<u64>> {
        if parts == 1 {
            return vec![vec![whole]];
        }
        let split = |first| {
            let rest = splits(whole - first, parts - 1).into_iter();
            rest.map(move |rest| std::iter::once(first).chain(rest).collect())
        };
        (0..=whole).flat_map(split).collect()
    }

    #[test]
    fn small_groups_are_not_told_nor_what_would_tell_them() {
        let (few, five, told) = (Cell::Few, Cell::AtLeast(5), Cell::Told);
        assert_eq!(parts(&[10, 20, 0]), Some(vec![told(10), told(20), told(0)]));
        assert_eq!(parts(&[3, 10, 20]), Some(vec![few, five, told(20)]), "33 - 30 is 3");
        assert_eq!(parts(&[10, 2, 3]), Some(vec![five, few, few]));
        assert_eq!(parts(&[5, 1, 20]), None, "6 less five is 1");
        assert_eq!(parts(&[1, 1, 1, 1, 1, 1, 1, 1, 1]), None, "all nine are 1");
        assert_eq!(among(38, 40), five, "two did not");
        assert_eq!((among(30, 40), among(3, 40), among(0, 40)), (told(30), few, told(0)));
    }

    /// Whoever knows the rule, and tries every table that it would have told in the same way, is left with
    /// three numbers at least for each small group.
    #[test]
    fn nobody_who_knows_the_rule_can_tell_a_small_group() {
        for (places, most) in [(2, 40), (3, 30), (4, 22), (5, 16)] {
            for whole in LEAST..=most {
                let mut told: BTreeMap<String, Vec<Vec<u64>>> = BTreeMap::new();
                for numbers in splits(whole, places) {
                    told.entry(format!("{:?}", parts(&numbers))).or_default().push(numbers);
                }
                for (cells, tables) in told {
                    for place in 0..places {
                        let numbers: BTreeSet<u64> = tables.iter().map(|it| it[place]).collect();
                        let is_open = numbers.len() >= 3 || numbers.iter().all(|it| !is_few(*it));
                        assert!(is_open, "{cells} of {whole}: {place} is one of {numbers:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_session_tells_how_long_it_took() {
        let time = Some(Duration::from_secs(631));
        let minutes = |minutes: u64| Some(Duration::from_secs(minutes * 60));
        assert_eq!((median(time, 8), median(time, 9)), (None, minutes(11)));
        assert_eq!(
            (p90(time, 49), p90(time, 50)),
            (None, minutes(11)),
            "the fifth longest of 49 or less"
        );
    }

    #[test]
    fn of_few_calls_nobody_can_tell_how_many_were_not_answered() {
        assert!((1..9).all(|called| (0..=called).all(|it| among(it, called) == Cell::AtLeast(0))));
        assert_eq!((among(26, 28), among(28, 28)), (Cell::AtLeast(LEAST), Cell::Told(28)));
        assert_eq!(among(0, 0), Cell::NONE);
    }

    #[test]
    fn little_is_told_of_a_month_with_few_sessions() {
        assert!([0, 9, 10].into_iter().all(is_enough) && !(1..9).any(is_enough));
    }

    #[test]
    fn nobody_who_knows_the_rule_can_tell_who_is_not_in_a_group() {
        for whole in LEAST_OF_A_MONTH..60 {
            for cell in (0..=whole).map(|number| among(number, whole)) {
                let numbers: Vec<u64> =
                    (0..=whole).filter(|it| among(*it, whole) == cell).collect();
                let is_small = |it: &u64| is_few(*it) || is_few(whole - it);
                assert!(numbers.len() >= 4 || !numbers.iter().any(is_small), "{cell:?} of {whole}");
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_told_is_true(numbers in prop::collection::vec(0..40_u64, 1..12)) {
            for (cell, number) in parts(&numbers).into_iter().flatten().zip(&numbers) {
                prop_assert!(contains(cell, *number));
            }
        }

        /// Each small number of a table that is told can be any of one to four, with the same table told.
        #[test]
        fn each_small_group_stays_open(
            numbers in prop::collection::vec(prop_oneof![3 => 0..6_u64, 1 => 0..60_u64], 2..30),
        ) {
            let Some(cells) = parts(&numbers) else { return Ok(()) };
            for place in (0..numbers.len()).filter(|place| cells[*place] == Cell::Few) {
                for small in 1..LEAST {
                    let mut other = numbers.clone();
                    for few in (0..numbers.len()).filter(|few| cells[*few] == Cell::Few) {
                        other[few] = 1;
                    }
                    other[place] = small;
                    let spare = cells.iter().position(|cell| *cell == Cell::AtLeast(LEAST)).unwrap();
                    other[spare] = 0;
                    other[spare] = numbers.iter().sum::<u64>() - other.iter().sum::<u64>();
                    prop_assert_eq!(parts(&other), Some(cells.clone()), "{:?} as {:?}", numbers, other);
                }
            }
        }
    }
}
