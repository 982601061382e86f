//! What leaves the log: it is what was counted, and no small group can be read or computed from it.

use super::visits::*;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use tempfile::TempDir;
use tramso::journal::demo::{self, Plan};
use tramso::journal::{Month, Record};
use tramso::report::{Cell, Figures, Name, Topic, Undone};
use tramso::review::{Period, Review};

use std::collections::BTreeMap;
use std::sync::LazyLock;

const TODAY: Date = date(2026, 11, 21);

/// A hub where few people come, so that nearly all groups are small.
fn quiet() -> &'static TempDir {
    static LOG: LazyLock<TempDir> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let plan = Plan { months: 8, until: TODAY, visits_a_day: 3, seed: 4 };
        demo::fill(folder.path(), options(), &plan).unwrap();
        folder
    });
    &LOG
}

fn review() -> Review {
    Review::open(quiet().path()).unwrap()
}

/// The sessions of a period, read one by one.
fn records(period: Period) -> Vec<Record> {
    let filter = tramso::review::Filter { period: Some(period), ..Default::default() };
    let page = review().page(&filter, None, 100_000).unwrap();
    page.sessions.iter().map(|session| session.record().unwrap()).collect()
}

/// What sessions have in common, counted one by one.
fn plain(topic: Topic, records: &[Record]) -> BTreeMap<Name, u64> {
    let mut counts = BTreeMap::new();
    for record in records {
        let names: Vec<Name> = match topic {
            Topic::Outcomes => {
                let none = Name::Code("report-outcome", "none");
                vec![record.outcome.map_or(none, |it| Name::Code("outcome", it.code()))]
            }
            Topic::Modes => vec![Name::Code("report-mode", record.mode.code())],
            Topic::Languages => vec![Name::Code("report-language", record.language.code())],
            Topic::Ratings => {
                let none = Name::Code("report-rating", "none");
                vec![record.rating.map_or(none, |it| Name::Code("rating", it.code()))]
            }
            Topic::Operators => vec![Name::Code("report-operator", record.operator.code())],
            Topic::Filed => vec![Name::Code("report-filed", record.filed_online.code())],
            Topic::Items => record.items.iter().map(|it| Name::Item(it.item.clone())).collect(),
            Topic::Troubles => record.troubles.iter().cloned().map(Name::Trouble).collect(),
            Topic::Helpers => record.helper.into_iter().map(Name::Helper).collect(),
            Topic::EndedBy | Topic::Used | Topic::Hours => Vec::new(),
        };
        for name in names {
            *counts.entry(name).or_default() += 1;
        }
    }
    counts
}

const COUNTED: [Topic; 9] = [
    Topic::Outcomes,
    Topic::Modes,
    Topic::Languages,
    Topic::Ratings,
    Topic::Operators,
    Topic::Filed,
    Topic::Items,
    Topic::Troubles,
    Topic::Helpers,
];

fn months() -> impl Iterator<Item = Month> {
    ["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"]
        .into_iter()
        .map(|month| month.parse().unwrap())
}

fn protected(period: Period) -> Figures {
    Figures::protected(&review(), period, TODAY).unwrap()
}

#[test]
fn exact_figures_are_a_plain_count_of_the_sessions() {
    for period in ["2026-10", "2026-Q3", "2026", "2026-W42", "2026-10-14"] {
        let period: Period = period.parse().unwrap();
        let records = records(period);
        let figures = Figures::exact(&review(), period).unwrap();
        assert_eq!(figures.sessions, Cell::Told(records.len() as u64));
        for topic in COUNTED {
            let told = figures.group(topic).iter().filter(|(_, cell)| *cell != Cell::NONE);
            let told: BTreeMap<Name, u64> =
                told.map(|(name, cell)| (name.clone(), cell.told().unwrap())).collect();
            assert_eq!(told, plain(topic, &records), "{topic:?} of {period}");
        }
        let days: u64 = figures.days.iter().filter_map(|(_, cell)| cell.told()).sum();
        assert_eq!(days, records.len() as u64);
    }
}

#[test]
fn no_small_group_of_a_month_is_told_and_nothing_untrue() {
    let mut hidden = 0;
    for month in months() {
        let (figures, records) = (protected(Period::Month(month)), records(Period::Month(month)));
        for topic in COUNTED {
            let plain = plain(topic, &records);
            for (name, cell) in figures.group(topic) {
                let count = plain.get(name).copied().unwrap_or(0);
                match cell {
                    Cell::Told(told) => {
                        assert_eq!(*told, count, "{name:?}");
                        assert!(!(1..5).contains(told), "{name:?} of {month}");
                    }
                    Cell::Few => assert!((1..5).contains(&count), "{name:?}"),
                    Cell::AtLeast(least) => assert!(count >= *least, "{name:?}"),
                }
                hidden += usize::from(cell.told().is_none());
            }
        }
        hidden += figures.groups.iter().filter(|group| group.is_short).count();
        assert!(figures.days.iter().all(|(_, cell)| cell.told().is_none_or(|n| n == 0 || n >= 5)));
    }
    assert!(hidden > 40, "a quiet hub has small groups: {hidden}");
}

/// Whatever else is told of overlapping periods is made of what is told of the months: it adds nothing.
#[test]
fn overlapping_periods_say_no_more_than_their_months() {
    let of_months: Vec<(Month, Figures)> =
        months().map(|month| (month, protected(Period::Month(month)))).collect();
    for period in ["2026", "2026-Q2", "2026-Q3", "2026-Q4"] {
        let period: Period = period.parse().unwrap();
        let (first, last) = period.days();
        let within =
            || of_months.iter().filter(|(month, _)| (first..=last).contains(&month.first_day()));
        let figures = protected(period);
        assert_eq!(figures.sessions, Cell::sum(within().map(|(_, month)| month.sessions)));
        for group in &figures.groups {
            let groups = || within().flat_map(|(_, month)| &month.groups);
            let groups = || groups().filter(|other| other.topic == group.topic);
            let kept = groups().any(|other| other.is_short).then_some(Cell::AtLeast(0));
            assert_eq!(group.is_short, kept.is_some());
            for (name, cell) in &group.rows {
                let cells = groups().flat_map(|other| &other.rows);
                let cells = cells.filter(|(other, _)| other == name).map(|(_, cell)| *cell);
                assert_eq!(*cell, Cell::sum(cells.chain(kept)), "{name:?} of {period}");
            }
        }
        assert!(figures.median.is_none() || within().count() == 1);
    }
    for period in ["2026-W40", "2026-W44", "2026-10-14"] {
        let figures = protected(period.parse().unwrap());
        assert!(figures.groups.is_empty() && figures.median.is_none());
        for day in &figures.days {
            let month = of_months.iter().find(|(month, _)| *month == Month::containing(day.0));
            assert!(month.unwrap().1.days.contains(day), "{day:?}");
        }
        let days = Cell::sum(figures.days.iter().map(|(_, cell)| *cell));
        assert!(figures.sessions == days || figures.sessions == Cell::AtLeast(days.least()));
    }
}

#[test]
fn a_month_under_way_is_not_told_with_small_groups_kept_back() {
    let november: Period = "2026-11".parse().unwrap();
    assert_eq!(Figures::protected(&review(), november, TODAY), Err(Undone::NotOver));
    let autumn = protected("2026-Q4".parse().unwrap());
    assert!(autumn.is_cut);
    assert_eq!(autumn.months.len(), 1);
    assert!(Figures::exact(&review(), november).unwrap().sessions.least() > 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// A month told today is told the same on any later day.
    #[test]
    fn what_is_told_of_a_month_never_changes(month in 0..8_usize, later in 0..900_i64) {
        let month = Period::Month(months().nth(month).unwrap());
        let day = TODAY.checked_add(jiff::Span::new().days(later)).unwrap();
        let told = Figures::protected(&review(), month, day).unwrap();
        prop_assert_eq!(told, protected(month));
    }
}
