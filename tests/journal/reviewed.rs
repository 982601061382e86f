//! Every figure and list, against a plain count over the records themselves.

use super::visits::*;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use tempfile::TempDir;
use tramso::id::{GuideId, ItemId, TroubleId};
use tramso::journal::demo::{self, Plan};
use tramso::journal::{Filed, Happening, Mode, Outcome, Rating, Record, Session, VIETNAM, verify};
use tramso::l10n::Language;
use tramso::review::{Filter, LOOKED_AT, Period, Review, StepFigures, StepTrouble, Unread};

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::sync::LazyLock;
use std::time::Duration;

/// A log, its sessions read one by one, and what their events add up to.
struct Read {
    folder: TempDir,
    sessions: Vec<(Session, Record)>,
}

fn log() -> &'static Read {
    static LOG: LazyLock<Read> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let plan = Plan { months: 4, until: date(2026, 11, 21), visits_a_day: 90, seed: 11 };
        let count = demo::fill(folder.path(), options(), &plan).unwrap();
        let review = Review::open(folder.path()).unwrap();
        let read = |number| {
            let session = review.session(number).unwrap().unwrap();
            let record = session.record().unwrap();
            (session, record)
        };
        let sessions = (1..=count).map(read).collect();
        Read { folder, sessions }
    });
    &LOG
}

fn review() -> Review {
    Review::open(log().folder.path()).unwrap()
}

/// The sessions opened in a period, told by the time of their first touch.
fn within(period: Period) -> impl Iterator<Item = &'static (Session, Record)> + Clone {
    let (first, last) = period.days();
    log().sessions.iter().filter(move |(_, record)| {
        let day = VIETNAM.to_datetime(record.opened.wall).date();
        first <= day && day <= last
    })
}

fn count(period: Period, has: impl Fn(&Record) -> bool) -> u64 {
    within(period).filter(|(_, record)| has(record)).count() as u64
}

fn period() -> impl Strategy<Value = Period> {
    let day = (0..140_i64)
        .prop_map(|days| date(2026, 7, 15).checked_add(jiff::Span::new().days(days)).unwrap());
    (day, 0..6, 0..40_i64).prop_map(|(day, kind, length): (Date, _, _)| match kind {
        0 => Period::Day(day),
        1 => Period::Week(day),
        2 => Period::Month(format!("{:04}-{:02}", day.year(), day.month()).parse().unwrap()),
        3 => Period::Quarter(format!("{:04}-{:02}", day.year(), day.month()).parse().unwrap()),
        4 => Period::Year(day.year()),
        _ => Period::Days {
            first: day,
            last: day.checked_add(jiff::Span::new().days(length)).unwrap(),
        },
    })
}

#[test]
fn the_log_that_is_counted_is_worth_counting() {
    let log = log();
    assert!(log.sessions.len() > 5000, "{}", log.sessions.len());
    assert!(verify(&log.folder.path().join("journal.db")).is_ok());
    assert!(log.sessions.iter().all(|(session, _)| session.setup.is_demo));
    let happenings = log.sessions.iter().flat_map(|(session, _)| &session.line);
    let kinds: HashSet<_> = happenings.map(|(_, what)| std::mem::discriminant(what)).collect();
    assert!(kinds.len() >= 19, "only {} kinds of things happen", kinds.len());
    let ends = log.sessions.iter().map(|(_, record)| record.last.wall);
    assert!(ends.is_sorted(), "a visit ends before one that ended before");
}

/// The trouble that was opened most at each step of a guide, in the latest sessions that opened it.
fn most_opened(guide: &GuideId, period: Period) -> Vec<StepTrouble> {
    let item = ItemId::Guide(guide.clone());
    let with = |record: &Record| record.items.iter().any(|visited| visited.item == item);
    let mut sessions: Vec<&Session> =
        within(period).filter(|(_, record)| with(record)).map(|(session, _)| session).collect();
    sessions.sort_by_key(|session| std::cmp::Reverse(session.number));
    let mut opened: BTreeMap<u8, BTreeMap<TroubleId, u64>> = BTreeMap::new();
    for session in sessions.into_iter().take(LOOKED_AT) {
        let (mut at, mut step) = (None, 0);
        for (_, what) in &session.line {
            match what {
                Happening::ItemOpened(opened) => (at, step) = (Some(opened), 0),
                Happening::StepShown(shown) => step = *shown,
                Happening::TroubleOpened(trouble) if at == Some(&item) => {
                    *opened.entry(step).or_default().entry(trouble.clone()).or_default() += 1;
                }
                _ => {}
            }
        }
    }
    let most = |(step, troubles): (u8, BTreeMap<TroubleId, u64>)| {
        let times = troubles.values().max().copied()?;
        let (trouble, _) = troubles.into_iter().find(|(_, count)| *count == times)?;
        Some(StepTrouble { step, trouble, times })
    };
    opened.into_iter().filter_map(most).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: times(12, 300), failure_persistence: None, ..Default::default() })]

    #[test]
    fn figures_by_code_are_what_a_plain_count_finds(period in period()) {
        let figures = review().figures(period).unwrap();
        prop_assert_eq!(figures.sessions, count(period, |_| true));
        for (language, found) in figures.languages {
            prop_assert_eq!(found, count(period, |record| record.language == language));
        }
        for (mode, found) in figures.modes {
            prop_assert_eq!(found, count(period, |record| record.mode == mode));
        }
        for (outcome, found) in figures.outcomes {
            prop_assert_eq!(found, count(period, |record| record.outcome == Some(outcome)));
        }
        for (operator, found) in figures.operators {
            prop_assert_eq!(found, count(period, |record| record.operator == operator));
        }
        for (filed, found) in figures.filed {
            prop_assert_eq!(found, count(period, |record| record.filed_online == filed));
        }
        for (rating, found) in figures.ratings {
            prop_assert_eq!(found, count(period, |record| record.rating == Some(rating)));
        }
        for (by, found) in figures.ended_by {
            prop_assert_eq!(found, count(period, |record| record.ended_by == Some(by)));
        }
        for (hour, found) in figures.hours.into_iter().enumerate() {
            let at = |record: &Record| VIETNAM.to_datetime(record.opened.wall).hour();
            prop_assert_eq!(found, count(period, |record| usize::try_from(at(record)).unwrap() == hour));
        }
        prop_assert_eq!(figures.searched, count(period, |record| record.has_searched));
        let sum = |number: fn(&Record) -> u16| -> u64 {
            within(period).map(|(_, record)| u64::from(number(record))).sum()
        };
        prop_assert_eq!(figures.qr_shown, sum(|record| record.qr_shown));
        prop_assert_eq!(figures.printed, sum(|record| record.printed));
        prop_assert_eq!(figures.help_called, sum(|record| record.help_called));
    }

    #[test]
    fn a_period_at_one_glance_is_what_a_plain_count_finds(period in period()) {
        let today = date(2026, 11, 21);
        let overview = review().overview(period, today).unwrap();
        prop_assert_eq!(&overview.figures, &review().figures(period).unwrap());
        prop_assert_eq!(&overview.before.figures, &review().figures(overview.before.days).unwrap());
        let (first, last) = period.days();
        prop_assert_eq!(overview.columns.first().map(|column| column.first), Some(first));
        prop_assert_eq!(overview.columns.last().map(|column| column.last), Some(last));
        prop_assert!(overview.columns.len() <= 31);
        for column in &overview.columns {
            let days = Period::Days { first: column.first, last: column.last };
            prop_assert_eq!(column.assisted, count(days, |record| record.mode == Mode::Assisted));
            prop_assert_eq!(column.sessions(), count(days, |_| true));
        }
        let mut week = [[0; 24]; 7];
        for (_, record) in within(period) {
            let at = VIETNAM.to_datetime(record.opened.wall);
            let weekday = usize::try_from(at.date().weekday().to_monday_zero_offset()).unwrap();
            week[weekday][usize::try_from(at.hour()).unwrap()] += 1;
        }
        prop_assert_eq!(overview.week.days, week);
        let most = week.iter().flatten().max().copied().filter(|most| *most > 0);
        prop_assert_eq!(overview.week.busiest().map(|busiest| busiest.sessions), most);
        for guide in &overview.guides {
            prop_assert_eq!(&guide.steps, &review().drop_off(&guide.guide, period).unwrap());
            prop_assert_eq!(&most_opened(&guide.guide, period), &guide.troubles);
        }
    }

    #[test]
    fn top_lists_are_what_a_plain_count_finds(period in period()) {
        let figures = review().figures(period).unwrap();
        let mut items: BTreeMap<ItemId, (u64, Duration)> = BTreeMap::new();
        let mut troubles = BTreeMap::new();
        let mut helpers = BTreeMap::new();
        for (_, record) in within(period) {
            for visited in &record.items {
                let item = items.entry(visited.item.clone()).or_default();
                *item = (item.0 + 1, item.1 + visited.spent);
            }
            record.troubles.iter().for_each(|trouble| *troubles.entry(trouble.clone()).or_insert(0) += 1);
            record.helper.iter().for_each(|helper| *helpers.entry(*helper).or_insert(0) += 1);
        }
        let found: BTreeMap<_, _> =
            figures.items.iter().map(|item| (item.item.clone(), (item.sessions, item.spent))).collect();
        prop_assert_eq!(found, items);
        prop_assert!(figures.items.is_sorted_by_key(|item| std::cmp::Reverse(item.sessions)));
        prop_assert!(figures.troubles.is_sorted_by_key(|(_, count)| std::cmp::Reverse(*count)));
        prop_assert_eq!(figures.troubles.into_iter().collect::<BTreeMap<_, _>>(), troubles);
        prop_assert_eq!(figures.helpers.into_iter().collect::<BTreeMap<_, _>>(), helpers);
    }

    #[test]
    fn durations_and_shares_are_what_a_plain_count_finds(period in period()) {
        let figures = review().figures(period).unwrap();
        let mut durations: Vec<_> = within(period).map(|(_, record)| record.duration()).collect();
        durations.sort();
        let at = |percent: usize| {
            let rank = (durations.len() * percent).div_ceil(100);
            rank.checked_sub(1).map(|place| durations[place])
        };
        prop_assert_eq!((figures.median, figures.p90), (at(50), at(90)));

        let share = |part: u64, all: u64| (all > 0).then(|| part as f64 / all as f64);
        let filed = |filed| count(period, |record| record.filed_online == filed);
        let all = filed(Filed::Yes) + filed(Filed::No);
        prop_assert_eq!(figures.filed_online_share(), share(filed(Filed::Yes), all));
        let good = count(period, |record| record.rating == Some(Rating::Good));
        let rated = count(period, |record| record.rating.is_some());
        prop_assert_eq!(figures.satisfied_share(), share(good, rated));
    }

    #[test]
    fn waits_for_help_are_what_a_plain_count_finds(period in period()) {
        let found = review().figures(period).unwrap().help_waits;
        let mut waits: Vec<_> =
            within(period).flat_map(|(_, record)| record.help_waits.clone()).collect();
        waits.sort();
        prop_assert_eq!(found.answered, waits.len() as u64);
        prop_assert_eq!(found.sum, waits.iter().sum());
        let middle = waits.len().div_ceil(2).checked_sub(1).map(|place| waits[place]);
        let tens = middle.map(|wait| Duration::from_secs(wait.as_secs().div_ceil(10) * 10));
        prop_assert_eq!(found.median, tens);
    }

    #[test]
    fn the_series_by_day_has_every_day(period in period()) {
        let days = review().by_day(period).unwrap();
        let (first, last) = period.days();
        prop_assert_eq!((days[0].0, days[days.len() - 1].0), (first, last));
        for (day, found) in days {
            prop_assert_eq!(found, count(Period::Day(day), |_| true), "{}", day);
        }
    }

    #[test]
    fn the_drop_off_of_a_guide_is_what_a_plain_count_finds(period in period()) {
        let id = guide("vneid-activate");
        let ItemId::Guide(name) = &id else { unreachable!() };
        let steps = review().drop_off(name, period).unwrap();
        let furthest = within(period)
            .flat_map(|(_, record)| record.items.iter().filter(|visited| visited.item == id))
            .map(|visited| visited.furthest_step);
        let naive: Vec<_> = (0..=furthest.clone().max().unwrap_or(0))
            .map(|step| StepFigures {
                step,
                reached: furthest.clone().filter(|furthest| *furthest >= step).count() as u64,
                stopped: furthest.clone().filter(|furthest| *furthest == step).count() as u64,
            })
            .collect();
        prop_assert_eq!(if furthest.clone().count() == 0 { Vec::new() } else { naive }, steps);
    }

    #[test]
    fn pages_hold_what_passes_the_filter_each_once_and_in_order(filter in filter(), size in 1..400_usize) {
        let review = review();
        let (mut listed, mut before) = (Vec::new(), None);
        loop {
            let page = review.page(&filter, before, size).unwrap();
            prop_assert!(page.sessions.len() <= size);
            prop_assert!(page.next.is_none() || page.sessions.len() == size);
            listed.extend(page.sessions.iter().map(|session| session.number));
            before = page.next;
            if before.is_none() {
                break;
            }
        }
        let passing = log().sessions.iter().rev().filter(|(_, record)| passes(&filter, record));
        let naive: Vec<_> = passing.map(|(session, _)| session.number).collect();
        prop_assert_eq!(listed, naive);
    }
}

fn filter() -> impl Strategy<Value = Filter> {
    use prop::option::weighted;
    use prop::sample::select;
    use tramso::journal::{EndedBy, Mode, Operator};

    let codes = (
        weighted(0.2, select(Language::ALL.to_vec())),
        weighted(0.3, select(Mode::ALL)),
        weighted(0.3, select(Outcome::ALL)),
        weighted(0.2, select(Operator::ALL)),
        weighted(0.2, select(Filed::ALL)),
        weighted(0.3, select(Rating::ALL)),
        weighted(0.2, select(EndedBy::ALL)),
    );
    let others = (
        weighted(0.3, period()),
        weighted(0.3, select(vec!["TN-01", "TN-03", "TN-05", "TN-77"])),
        weighted(
            0.3,
            select(vec![
                guide("vneid-activate"),
                procedure("birth-registration"),
                guide("unknown"),
            ]),
        ),
        weighted(0.2, select(vec![trouble("otp-missing"), trouble("unknown")])),
        prop::bool::weighted(0.1),
    );
    (codes, others).prop_map(|(codes, others)| {
        let (language, mode, outcome, operator, filed, rating, ended_by) = codes;
        let (period, helper, item, trouble, has_called_help) = others;
        let helper = helper.map(|code| code.parse().unwrap());
        Filter {
            period,
            language,
            mode,
            helper,
            outcome,
            operator,
            filed,
            rating,
            ended_by,
            item,
            trouble,
            has_called_help,
        }
    })
}

fn passes(filter: &Filter, record: &Record) -> bool {
    let day = VIETNAM.to_datetime(record.opened.wall).date();
    filter.period.is_none_or(|period| (period.days().0..=period.days().1).contains(&day))
        && filter.language.is_none_or(|language| record.language == language)
        && filter.mode.is_none_or(|mode| record.mode == mode)
        && filter.helper.is_none_or(|helper| record.helper == Some(helper))
        && filter.outcome.is_none_or(|outcome| record.outcome == Some(outcome))
        && filter.operator.is_none_or(|operator| record.operator == operator)
        && filter.filed.is_none_or(|filed| record.filed_online == filed)
        && filter.rating.is_none_or(|rating| record.rating == Some(rating))
        && filter.ended_by.is_none_or(|by| record.ended_by == Some(by))
        && filter
            .item
            .as_ref()
            .is_none_or(|item| record.items.iter().any(|visited| visited.item == *item))
        && filter.trouble.as_ref().is_none_or(|trouble| record.troubles.contains(trouble))
        && (!filter.has_called_help || record.help_called > 0)
}

#[test]
fn a_session_is_read_back_as_it_was_written() {
    let log = Log::new();
    let events = assisted(1, start());
    log.write(events.clone());
    assert!(log.flush());
    let session = Review::open(log.folder.path()).unwrap().session(1).unwrap().unwrap();

    let mut written = Record::begin(&events[0]).unwrap();
    events.iter().skip(1).for_each(|event| written.add(event));
    let read = session.record().unwrap();
    assert_eq!(read.items, written.items);
    assert_eq!(read.troubles, written.troubles);
    assert_eq!(read.duration(), written.duration());
    assert_eq!((read.opened.wall, read.last.wall), (written.opened.wall, written.last.wall));
    assert_eq!(
        (read.outcome, read.rating, read.helper),
        (written.outcome, written.rating, written.helper)
    );
    let line: Vec<_> = session.line.iter().map(|(_, what)| what.clone()).collect();
    assert_eq!(line, events.iter().map(|event| event.what.clone()).collect::<Vec<_>>());
}

#[test]
fn the_log_is_read_while_it_is_written() {
    let log = Log::new();
    assert!(log.flush());
    let review = Review::open(log.folder.path()).unwrap();
    for number in 1..=5 {
        log.write(reading(number, start() + hours(number.into())));
        assert!(log.flush());
        let figures = review.figures(Period::Year(2026)).unwrap();
        assert_eq!(figures.sessions, u64::from(number));
    }
}

#[test]
fn whatever_is_read_the_log_is_never_changed() {
    let mut log = Log::new();
    for number in 1..=5 {
        log.write(assisted(number, start() + hours(number.into())));
    }
    assert!(log.flush());
    let in_use = data(&log);
    assert_eq!(in_use.iter().filter(|data| data.is_some()).count(), 2);
    read_everything(&log);
    assert!(data(&log) == in_use, "reading changed the log in use");

    log.close();
    let closed = fs::read(log.path()).unwrap();
    read_everything(&log);
    assert!(fs::read(log.path()).unwrap() == closed, "reading changed the log");
}

/// The bytes of the database and of its log of changes.
fn data(log: &Log) -> [Option<Vec<u8>>; 2] {
    ["journal.db", "journal.db-wal"].map(|name| fs::read(log.folder.path().join(name)).ok())
}

/// Reads a log of five visits in every way there is.
fn read_everything(log: &Log) {
    let review = Review::open(log.folder.path()).unwrap();
    let year = Period::Year(2026);
    assert_eq!(review.figures(year).unwrap().sessions, 5);
    assert_eq!(review.by_day(year).unwrap().iter().map(|(_, count)| count).sum::<u64>(), 5);
    let ItemId::Guide(name) = guide("vneid-activate") else { unreachable!() };
    assert_eq!(review.drop_off(&name, year).unwrap()[0].reached, 5);
    let filter = Filter { rating: Some(Rating::Good), ..Filter::default() };
    assert_eq!(review.page(&filter, None, 10).unwrap().sessions.len(), 5);
    assert_eq!(review.session(5).unwrap().unwrap().number, 5);
}

#[test]
fn counts_of_months_stay_when_their_sessions_are_gone() {
    let mut log = Log::new();
    log.write(assisted(1, start()));
    log.write(reading(2, start() + hours(24 * 50)));
    assert!(log.flush());
    log.reopen(tramso::journal::Options { retention_months: 1, ..options() });
    log.rest(start() + hours(24 * 51));
    let review = Review::open(log.folder.path()).unwrap();
    assert_eq!(review.session(1), Ok(None));
    assert_eq!(review.page(&Filter::default(), None, 10).unwrap().sessions.len(), 1);
    assert_eq!(review.figures(Period::Month("2026-11".parse().unwrap())).unwrap().sessions, 1);
    assert_eq!(review.figures(Period::Day(date(2026, 11, 22))).unwrap().sessions, 0);
}

#[test]
fn a_log_that_is_not_there_is_said_to_be_missing() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Review::open(folder.path()).unwrap_err(), Unread::Missing);
}
