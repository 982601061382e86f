//! What is told of the counts of a period.

use crate::report::cell::Cell;
use crate::report::release::{alone, among, is_enough, median, p90, parts};
use crate::report::tables::{Kind, Table, tables};
use crate::report::topic::{Group, Name, Topic};
use crate::review;
use crate::visit::Mode;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::time::Duration;

/// What is told of the counts of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) sessions: Cell,
    pub(super) median: Option<Duration>,
    pub(super) p90: Option<Duration>,
    pub(super) groups: Vec<Group>,
}

impl Told {
    /// Every number.
    pub(super) fn exact(counts: &review::Figures) -> Self {
        let group = |table: Table| {
            let cells = table.rows.into_iter().map(|(name, number)| (name, Cell::Told(number)));
            Group { topic: table.topic, rows: cells.collect(), is_short: false }
        };
        Self {
            sessions: Cell::Told(counts.sessions),
            median: counts.median,
            p90: counts.p90,
            groups: tables(counts).into_iter().map(group).collect(),
        }
    }

    /// What is told of a month without telling of small groups.
    pub(super) fn protected(counts: &review::Figures) -> Self {
        let is_enough = is_enough(counts.sessions);
        let group = |table: Table| {
            let cells = cells(&table, counts).filter(|_| is_enough);
            let is_short = cells.is_none();
            let names = table.rows.into_iter().map(|(name, _)| name);
            let rows = names.zip(cells.unwrap_or_default()).collect();
            Group { topic: table.topic, rows, is_short }
        };
        Self {
            sessions: alone(counts.sessions),
            median: median(counts.median, counts.sessions),
            p90: p90(counts.p90, counts.sessions),
            groups: tables(counts).into_iter().map(group).collect(),
        }
    }
}

/// What is told of a table of a month; nothing where it is kept back.
fn cells(table: &Table, counts: &review::Figures) -> Option<Vec<Cell>> {
    let numbers: Vec<u64> = table.numbers().collect();
    let parts_of = |whole: u64| (numbers.iter().sum::<u64>() == whole).then(|| parts(&numbers))?;
    match table.kind {
        Kind::Parts => parts_of(counts.sessions),
        Kind::PartsWithAloneLast => with_alone_last(numbers, alone_of(counts)?, counts.sessions),
        Kind::PartsOfAssisted => parts_of(counts.sessions.checked_sub(alone_of(counts)?)?),
        Kind::Among(whole) => Some(numbers.iter().map(|number| among(*number, whole)).collect()),
        Kind::Times => Some(numbers.iter().map(|number| alone(*number)).collect()),
    }
}

/// What is told of parts the last of which has all sessions without a helper: so many of them that the rest
/// of it is one of the parts of the others.
fn with_alone_last(mut numbers: Vec<u64>, alone: u64, sessions: u64) -> Option<Vec<Cell>> {
    let last = numbers.last_mut()?;
    *last = last.checked_sub(alone)?;
    let is_whole = numbers.iter().sum::<u64>() + alone == sessions;
    let mut cells = parts(&numbers).filter(|_| is_whole)?;
    let last = cells.last_mut()?;
    *last = Cell::sum([*last, Cell::Told(alone)]);
    Some(cells)
}

/// How many sessions were without a helper, where that is told.
fn alone_of(counts: &review::Figures) -> Option<u64> {
    let is_told = counts.modes.iter().all(|(_, number)| alone(*number).told().is_some());
    let number = counts.modes.iter().find(|(mode, _)| *mode == Mode::SelfService)?.1;
    is_told.then_some(number)
}

/// Adds up what is told of several months, topic by topic.
pub(super) fn together<'a>(months: impl IntoIterator<Item = &'a Told>) -> Vec<Group> {
    let groups: Vec<&Group> = months.into_iter().flat_map(|told| &told.groups).collect();
    Topic::ALL.into_iter().map(|topic| of_topic(topic, &groups)).collect()
}

fn of_topic(topic: Topic, groups: &[&Group]) -> Group {
    let all = || groups.iter().filter(|group| group.topic == topic);
    let mut order: Vec<&Name> = Vec::new();
    let mut cells: BTreeMap<&Name, Vec<Cell>> = BTreeMap::new();
    for (name, cell) in all().flat_map(|group| &group.rows) {
        let of_name = cells.entry(name).or_default();
        if of_name.is_empty() {
            order.push(name);
        }
        of_name.push(*cell);
    }
    let is_short = all().any(|group| group.is_short);
    // What a month keeps back may be any number.
    let kept = is_short.then_some(Cell::AtLeast(0));
    let sum = |name| Cell::sum(cells.get(name).into_iter().flatten().copied().chain(kept));
    let mut rows: Vec<(Name, Cell)> =
        order.into_iter().map(|name| (name.clone(), sum(name))).collect();
    if topic.is_ranked() {
        rows.sort_by(|a, b| (Reverse(a.1.least()), &a.0).cmp(&(Reverse(b.1.least()), &b.0)));
    }
    Group { topic, rows, is_short }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::visit::{EndedBy, Filed, Operator};

    use std::collections::BTreeSet;

    /// The sessions of a month by what they have in common: without a helper, and with one of two helpers,
    /// by who did the work.
    type Month = [u64; 7];

    fn counts(month: &Month) -> review::Figures {
        let [alone, beside @ ..] = month;
        let of = |places: [usize; 2]| places.map(|place| beside[place]).iter().sum::<u64>();
        let (resident, together, helper) = (of([0, 3]), of([1, 4]), of([2, 5]));
        let assisted = resident + together + helper;
        let sessions = alone + assisted;
        let helpers = [("TN-01", [0, 1, 2]), ("TN-02", [3, 4, 5])].map(|(code, places)| {
            (code.parse().unwrap(), places.map(|place| beside[place]).iter().sum())
        });
        review::Figures {
            sessions,
            modes: vec![(Mode::SelfService, *alone), (Mode::Assisted, assisted)],
            operators: vec![
                (Operator::Resident, alone + resident),
                (Operator::Together, together),
                (Operator::Helper, helper),
            ],
            filed: vec![(Filed::NotApplicable, sessions)],
            helpers: helpers.into_iter().filter(|(_, number)| *number > 0).collect(),
            ..review::Figures::default()
        }
    }

    /// What somebody would want to know: every group that is told of, and what is left beside it.
    fn wanted(month: &Month) -> [u64; 8] {
        let counts = counts(month);
        let helper = |code: &str| {
            let mut helpers = counts.helpers.iter();
            helpers.find(|(helper, _)| helper.to_string() == code).map_or(0, |(_, number)| *number)
        };
        let [(_, alone), (_, assisted)] = counts.modes[..] else { unreachable!() };
        let [(_, resident), (_, together), (_, by_helper)] = counts.operators[..] else {
            unreachable!()
        };
        let beside = resident - alone;
        [alone, assisted, resident, beside, together, by_helper, helper("TN-01"), helper("TN-02")]
    }

    fn months(sessions: u64, places: usize) -> Vec<Vec<u64>> {
        if places == 1 {
            return vec![vec![sessions]];
        }
        let with = |first| {
            let rest = months(sessions - first, places - 1).into_iter();
            rest.map(move |rest| std::iter::once(first).chain(rest).collect())
        };
        (0..=sessions).flat_map(with).collect()
    }

    /// Whoever knows the rule tries every month that would have been told in the same way: of what is
    /// `wanted`, no small number may be left with fewer than three values.
    fn hold_open<const WANTED: usize>(
        months: impl IntoIterator<Item = (review::Figures, [u64; WANTED])>,
        topics: &[Topic],
    ) {
        let mut told: BTreeMap<String, [BTreeSet<u64>; WANTED]> = BTreeMap::new();
        for (counts, wanted) in months {
            let mut release = Told::protected(&counts);
            release.groups.retain(|group| topics.contains(&group.topic));
            let known = told.entry(format!("{release:?}"));
            let known = known.or_insert_with(|| [const { BTreeSet::new() }; WANTED]);
            for (known, number) in known.iter_mut().zip(wanted) {
                known.insert(number);
            }
        }
        for (release, known) in told {
            for (place, numbers) in known.iter().enumerate() {
                let is_open =
                    numbers.len() > 2 || !numbers.iter().any(|it| alone(*it) == Cell::Few);
                assert!(is_open, "{release}: {place} is {numbers:?}");
            }
        }
    }

    /// Only helpers help.
    #[test]
    fn tables_that_hang_together_tell_of_no_small_group() {
        for sessions in [9, 10, 12] {
            let all = months(sessions, 7).into_iter().map(|month| month.try_into().unwrap());
            let all = all.map(|month: Month| (counts(&month), wanted(&month)));
            hold_open(all, &[Topic::Modes, Topic::Operators, Topic::Helpers]);
        }
    }

    /// A helper ends nearly every session that they are in, and the resident every other, unless nobody is
    /// there any more.
    #[test]
    fn how_sessions_ended_does_not_tell_how_many_were_left_with_and_without_a_helper() {
        for sessions in 9..40 {
            let all = months(sessions, 4).into_iter().map(|month| {
                let [resident, left_alone, helper, left_with_helper] = month[..] else {
                    unreachable!()
                };
                let counts = review::Figures {
                    sessions,
                    modes: vec![
                        (Mode::SelfService, resident + left_alone),
                        (Mode::Assisted, helper + left_with_helper),
                    ],
                    ended_by: vec![
                        (EndedBy::Resident, resident),
                        (EndedBy::Helper, helper),
                        (EndedBy::Idle, left_alone + left_with_helper),
                    ],
                    ..review::Figures::default()
                };
                (counts, [left_alone, left_with_helper, left_alone + left_with_helper])
            });
            hold_open(all, &[Topic::Modes, Topic::EndedBy]);
        }
    }
}
