//! What is told of the counts of one month, so that no group of fewer than five can be read or computed.
//!
//! The rule is the one of primary and complementary suppression in tables with totals: a number of one to
//! four is not told, and where the others and their sum would give it away, another one is kept back too.

use crate::report::cell::Cell;

/// The fewest of a group that are told.
pub(super) const LEAST: u64 = 5;

/// Whether a group is so small that it is not told.
pub(super) fn is_few(number: u64) -> bool {
    (1..LEAST).contains(&number)
}

/// A number that is part of nothing that is told.
pub(super) fn alone(number: u64) -> Cell {
    if is_few(number) { Cell::Few } else { Cell::Told(number) }
}

/// A part of a whole that is told: who is not in it is a group too.
pub(super) fn part(number: u64, whole: u64) -> Cell {
    let is_rest_few = is_few(whole.saturating_sub(number));
    if !is_few(number) && is_rest_few { Cell::Kept } else { alone(number) }
}

/// Parts of a whole that is told, none of which lies in another; what is in none of them is a part too.
pub(super) fn parts(numbers: &[u64], whole: u64) -> Vec<Cell> {
    let known: u64 = numbers.iter().sum();
    let mut numbers = numbers.to_vec();
    numbers.push(whole.saturating_sub(known));
    let mut cells: Vec<Cell> = numbers.iter().map(|number| alone(*number)).collect();
    if !is_few(whole) && !is_ambiguous(&numbers) {
        let large = numbers.iter().enumerate().filter(|(_, number)| **number >= LEAST);
        match large.min_by_key(|(_, number)| **number).map(|(place, _)| place) {
            Some(place) => cells[place] = Cell::Kept,
            // Small groups alone, all as small or all as large as they can be: their sum says it all.
            None => cells.iter_mut().filter(|cell| **cell == Cell::Few).for_each(keep),
        }
    }
    cells.pop();
    cells
}

fn keep(cell: &mut Cell) {
    *cell = Cell::Kept;
}

/// Whether the sum of the small ones leaves each of them open.
fn is_ambiguous(numbers: &[u64]) -> bool {
    let few: Vec<u64> = numbers.iter().copied().filter(|number| is_few(*number)).collect();
    let (count, sum) = (few.len() as u64, few.iter().sum::<u64>());
    few.is_empty() || count > 1 && sum > count && sum < count * (LEAST - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    /// The numbers that a cell can stand for, up to `most`.
    fn range(cell: Cell, most: u64) -> std::ops::RangeInclusive<u64> {
        match cell {
            Cell::Told(number) => number..=number,
            Cell::Few => 1..=4,
            Cell::Kept => 0..=most,
            Cell::AtLeast(least) => least..=most,
        }
    }

    /// The numbers that each cell can be where all of them make up `whole`.
    fn candidates(cells: &[Cell], whole: u64) -> Vec<Vec<u64>> {
        let is_possible = |place: usize, number: u64| {
            let others = cells.iter().enumerate().filter(|(other, _)| *other != place);
            let (low, high) = others.fold((number, number), |(low, high), (_, cell)| {
                let range = range(*cell, whole);
                (low + range.start(), high + range.end())
            });
            (low..=high).contains(&whole)
        };
        let cells = cells.iter().enumerate();
        let numbers = cells.map(|(place, cell)| {
            range(*cell, whole).filter(|number| is_possible(place, *number)).collect()
        });
        numbers.collect()
    }

    #[test]
    fn small_groups_are_not_told_nor_what_would_tell_them() {
        let (few, kept, told) = (Cell::Few, Cell::Kept, Cell::Told);
        assert_eq!(parts(&[10, 20, 0], 30), [told(10), told(20), told(0)]);
        assert_eq!(parts(&[10, 20, 3], 33), [kept, told(20), few], "33 - 30 is 3");
        assert_eq!(parts(&[10, 2, 3], 15), [told(10), few, few], "2 and 3, or 1 and 4");
        assert_eq!(parts(&[10, 1, 1], 12), [kept, few, few], "12 - 10 is 1 and 1");
        assert_eq!(parts(&[4, 4], 8), [kept, kept]);
        assert_eq!(parts(&[2, 1], 3), [few, few], "the whole itself is not told");
        assert_eq!(parts(&[10, 20], 33), [kept, told(20)], "three are in neither");
        assert_eq!(part(38, 40), kept, "two did not");
        assert_eq!((part(30, 40), part(3, 40), part(0, 40)), (told(30), few, told(0)));
    }

    proptest! {
        #[test]
        fn nobody_can_compute_a_small_group(
            numbers in prop::collection::vec(prop_oneof![3 => 0..6_u64, 1 => 0..40_u64], 1..8),
            rest in prop_oneof![Just(0_u64), 0..9_u64],
        ) {
            let whole = numbers.iter().sum::<u64>() + rest;
            prop_assume!(!is_few(whole));
            let cells = parts(&numbers, whole);
            // What is in no part is not told either, but whoever reads the cells may know it by other ways
            // where it is no small group.
            let mut all = cells.clone();
            all.push(if is_few(rest) { Cell::Kept } else { Cell::Told(rest) });
            let kept_rest = rest >= LEAST && numbers.iter().all(|n| *n > rest || is_few(*n) || *n == 0);
            if kept_rest {
                *all.last_mut().unwrap() = Cell::Kept;
            }
            for (place, candidates) in candidates(&all, whole).iter().enumerate() {
                let number = numbers.get(place).copied().unwrap_or(rest);
                prop_assert!(candidates.contains(&number), "{cells:?} of {numbers:?}");
                prop_assert!(!is_few(number) || candidates.len() > 1, "{cells:?} of {numbers:?}");
            }
        }

        #[test]
        fn what_is_told_is_true(numbers in prop::collection::vec(0..40_u64, 1..8)) {
            let whole = numbers.iter().sum();
            for (cell, number) in parts(&numbers, whole).into_iter().zip(numbers) {
                prop_assert!(range(cell, whole).contains(&number));
            }
        }
    }
}
