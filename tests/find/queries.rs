//! The table of what people type, and how well it is answered.
//!
//! Queries are written down before anything is tuned by them, and by those of the set `check` nothing ever
//! is: it tells how the rest carries over. A change may not lower any of the scores below; a better one is
//! written down.

use super::{FINDER, every_keyword, found};

use std::collections::BTreeSet;

/// How well a set of queries is answered.
#[derive(Debug, Default, Clone, Copy, PartialEq, PartialOrd)]
struct Score {
    /// How many found the wanted item first.
    first: usize,
    /// How many found it among the first three.
    first_three: usize,
    /// The mean of one over the place where it was found.
    mean_reciprocal_rank: f64,
}

const TUNE: Score = Score { first: 381, first_three: 426, mean_reciprocal_rank: 0.942 };
const CHECK: Score = Score { first: 177, first_three: 202, mean_reciprocal_rank: 0.880 };

/// What somebody types, and what it should find.
#[derive(Debug, Clone, Copy)]
struct Query {
    typed: &'static str,
    wanted: &'static str,
    is_check: bool,
}

fn queries() -> Vec<Query> {
    let lines = include_str!("queries.tsv").lines().filter(|line| !line.starts_with('#'));
    let query = |line: &'static str| {
        let [typed, wanted, set] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line:?} has not three columns");
        };
        assert!(["tune", "check"].contains(&set), "{line:?} is of no set");
        Query { typed, wanted, is_check: set == "check" }
    };
    lines.map(query).collect()
}

/// The score of one set; what was not found among the first three is printed.
fn score(is_check: bool) -> (Score, usize) {
    let mut score = Score::default();
    let queries: Vec<Query> = queries().into_iter().filter(|it| it.is_check == is_check).collect();
    for Query { typed, wanted, .. } in &queries {
        let ids = found(&FINDER, typed);
        let place = ids.iter().position(|id| id == wanted);
        score.first += usize::from(place == Some(0));
        score.first_three += usize::from(place.is_some_and(|place| place < 3));
        score.mean_reciprocal_rank += place.map_or(0.0, |place| 1.0 / (place + 1) as f64);
        if place.is_none_or(|place| place >= 3) {
            println!("{typed:?} should find {wanted}: {ids:?}");
        }
    }
    score.mean_reciprocal_rank /= queries.len() as f64;
    let set = if is_check { "check" } else { "tune" };
    println!("{set}, {} queries: {score:?}", queries.len());
    (score, queries.len())
}

fn is_as_good(score: Score, committed: Score) -> bool {
    score.first >= committed.first
        && score.first_three >= committed.first_three
        && score.mean_reciprocal_rank >= committed.mean_reciprocal_rank
}

#[test]
fn people_find_what_they_look_for() {
    let (score, count) = score(false);
    assert!(is_as_good(score, TUNE), "{score:?} is less than {TUNE:?}");
    assert_eq!(score.first_three, count);
}

#[test]
fn people_find_what_nobody_thought_of() {
    let (score, _) = score(true);
    assert!(is_as_good(score, CHECK), "{score:?} is less than {CHECK:?}");
}

#[test]
fn the_table_is_a_fair_one() {
    let queries = queries();
    let typed: BTreeSet<_> = queries.iter().map(|query| query.typed).collect();
    assert_eq!(typed.len(), queries.len(), "a query is there twice");
    assert!(queries.len() >= 200);
    let aside = queries.iter().filter(|query| query.is_check).count();
    assert!(aside * 3 >= queries.len(), "only {aside} are held aside");
    let keywords = every_keyword();
    let is_verbatim = |query: &&Query| {
        let own = keywords.get(query.wanted);
        own.is_some_and(|own| own.contains(&query.typed.to_lowercase()))
    };
    let verbatim = queries.iter().filter(is_verbatim).count();
    println!("{verbatim} of {} are keywords of what they should find", queries.len());
    assert!(verbatim * 2 <= queries.len());
}

#[test]
fn every_item_is_asked_for() {
    let wanted: BTreeSet<_> = queries().iter().map(|query| query.wanted.to_owned()).collect();
    let missing: Vec<_> = every_keyword().into_keys().filter(|id| !wanted.contains(id)).collect();
    assert_eq!(missing, [""; 0]);
}
