//! The figures of a period as they may leave the hub.

use crate::id::{HelperCode, ItemId, TroubleId};
use crate::journal::Month;
use crate::report::cell::Cell;
use crate::report::release::{alone, is_few, part, parts};
use crate::report::undone::Undone;
use crate::review::{self, Period, Review};

use jiff::civil::Date;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::time::Duration;

/// The figures of a period as they may leave the hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The period.
    pub period: Period,
    /// Whether small groups are kept back.
    pub is_protected: bool,
    /// How many sessions.
    pub sessions: Cell,
    /// The duration that half of them did not exceed, where it is told.
    pub median: Option<Duration>,
    /// The duration that nine in ten of them did not exceed, where it is told.
    pub p90: Option<Duration>,
    /// What they are made of.
    pub groups: Vec<Group>,
    /// The months that they are made of.
    pub months: Vec<MonthRow>,
    /// The days of the period whose sessions are kept, as far as they are told.
    pub days: Vec<(Date, Cell)>,
    /// Whether months of the period are left out, because they are not over.
    pub is_cut: bool,
}

/// A month in the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthRow {
    /// The month.
    pub month: Month,
    /// Its sessions.
    pub sessions: Cell,
    /// The duration that half of them did not exceed, where it is told.
    pub median: Option<Duration>,
}

/// What sessions have in common, and how many have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What it is about.
    pub topic: Topic,
    /// What they have in common, and how many.
    pub rows: Vec<(Name, Cell)>,
}

/// What figures are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// What came of them.
    Outcomes,
    /// Who did the work.
    Operators,
    /// Whether a dossier was filed online.
    Filed,
    /// The ratings.
    Ratings,
    /// Alone or assisted.
    Modes,
    /// The languages.
    Languages,
    /// Who or what ended them.
    EndedBy,
    /// What was used.
    Used,
    /// The hours at which they were opened.
    Hours,
    /// The items opened.
    Items,
    /// The troubles met.
    Troubles,
    /// The helpers.
    Helpers,
}

impl Topic {
    /// Every topic, in the order of a report.
    pub const ALL: [Self; 12] = [
        Self::Outcomes,
        Self::Operators,
        Self::Filed,
        Self::Ratings,
        Self::Modes,
        Self::Languages,
        Self::EndedBy,
        Self::Used,
        Self::Hours,
        Self::Items,
        Self::Troubles,
        Self::Helpers,
    ];

    /// Its code, and the end of its message's id.
    pub fn code(self) -> &'static str {
        match self {
            Self::Outcomes => "outcomes",
            Self::Operators => "operators",
            Self::Filed => "filed-online",
            Self::Ratings => "ratings",
            Self::Modes => "modes",
            Self::Languages => "languages",
            Self::EndedBy => "ended-by",
            Self::Used => "used",
            Self::Hours => "hours",
            Self::Items => "items",
            Self::Troubles => "troubles",
            Self::Helpers => "helpers",
        }
    }

    /// Whether the most frequent comes first.
    fn is_ranked(self) -> bool {
        matches!(self, Self::Items | Self::Troubles | Self::Helpers)
    }
}

/// What sessions have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Name {
    /// A code, named by the message that its kind and itself make: `outcome` and `done-here`.
    Code(&'static str, &'static str),
    /// An hour of the day, 0 to 23.
    Hour(u8),
    /// An item.
    Item(ItemId),
    /// A trouble.
    Trouble(TroubleId),
    /// A helper.
    Helper(HelperCode),
}

impl Figures {
    /// The figures of a period, every number told.
    ///
    /// # Errors
    /// Why the log cannot be read.
    pub fn exact(review: &Review, period: Period) -> Result<Self, Undone> {
        let counts = review.figures(period)?;
        let told = Told::exact(&counts);
        let months = months_of(period).map(|month| {
            let counts = review.figures(Period::Month(month))?;
            Ok(row(month, Told::exact(&counts)))
        });
        let months = if period.months().is_some() {
            months.collect::<Result<_, Undone>>()?
        } else {
            Vec::new()
        };
        let days = review.by_day(period)?.into_iter();
        Ok(Self {
            period,
            is_protected: false,
            sessions: told.sessions,
            median: told.median,
            p90: told.p90,
            groups: together(&[told.groups]),
            months,
            days: days.map(|(day, sessions)| (day, Cell::Told(sessions))).collect(),
            is_cut: false,
        })
    }

    /// The figures of a period with small groups kept back, made of what is told of its months that are
    /// over on the day `today`: of a period of days or weeks, that are its days alone.
    ///
    /// # Errors
    /// [`Undone::NotOver`] where no month is over; why the log cannot be read.
    pub fn protected(review: &Review, period: Period, today: Date) -> Result<Self, Undone> {
        let all: Vec<Month> = months_of(period).collect();
        let over: Vec<Month> =
            all.iter().copied().filter(|month| month.first_day().last_of_month() < today).collect();
        if over.is_empty() {
            return Err(Undone::NotOver);
        }
        let (first, last) = period.days();
        let mut days = Vec::new();
        let mut told = Vec::new();
        for month in &over {
            let counts = review.figures(Period::Month(*month))?;
            days.extend(days_of(review, *month, counts.sessions)?);
            told.push((*month, Told::protected(&counts)));
        }
        days.retain(|(day, _)| (first..=last).contains(day));
        let is_cut = over.len() < all.len();
        if period.months().is_none() {
            let sessions = Cell::sum(days.iter().map(|(_, cell)| *cell));
            let (groups, months) = (Vec::new(), Vec::new());
            return Ok(Self {
                period,
                is_protected: true,
                sessions,
                median: None,
                p90: None,
                groups,
                months,
                days,
                is_cut,
            });
        }
        let lone = match told.as_slice() {
            [(_, only)] => Some((only.median, only.p90)),
            _ => None,
        };
        Ok(Self {
            period,
            is_protected: true,
            sessions: Cell::sum(told.iter().map(|(_, told)| told.sessions)),
            median: lone.and_then(|(median, _)| median),
            p90: lone.and_then(|(_, p90)| p90),
            months: told.iter().map(|(month, told)| row(*month, told.clone())).collect(),
            groups: together(&told.into_iter().map(|(_, told)| told.groups).collect::<Vec<_>>()),
            days,
            is_cut,
        })
    }

    /// What the figures say of a topic.
    pub fn group(&self, topic: Topic) -> &[(Name, Cell)] {
        let group = self.groups.iter().find(|group| group.topic == topic);
        group.map_or(&[], |group| &group.rows)
    }
}

/// The calendar months that a period touches.
fn months_of(period: Period) -> impl Iterator<Item = Month> {
    let (first, last) = period.days();
    let last = Month::containing(last);
    let first = Month::containing(first);
    std::iter::successors(Some(first), |month| Some(month.next()).filter(|next| next != month))
        .take_while(move |month| *month <= last)
}

/// What is told of the days of a month that is over; nothing where some of them are not kept any more, and
/// the others could be taken from the month.
fn days_of(review: &Review, month: Month, sessions: u64) -> Result<Vec<(Date, Cell)>, Undone> {
    let days = review.by_day(Period::Month(month))?;
    let counts: Vec<u64> = days.iter().map(|(_, sessions)| *sessions).collect();
    if counts.iter().sum::<u64>() != sessions {
        return Ok(Vec::new());
    }
    let days = days.into_iter().map(|(day, _)| day);
    Ok(days.zip(parts(&counts, sessions)).collect())
}

fn row(month: Month, told: Told) -> MonthRow {
    MonthRow { month, sessions: told.sessions, median: told.median }
}

/// What is told of some counts.
#[derive(Debug, Clone)]
struct Told {
    sessions: Cell,
    median: Option<Duration>,
    p90: Option<Duration>,
    groups: Vec<(Topic, Vec<(Name, Cell)>)>,
}

impl Told {
    fn exact(counts: &review::Figures) -> Self {
        let cells = |rows: Rows| {
            let cells = rows.rows.into_iter().map(|(name, number)| (name, Cell::Told(number)));
            (rows.topic, cells.collect())
        };
        Self {
            sessions: Cell::Told(counts.sessions),
            median: counts.median,
            p90: counts.p90,
            groups: rows(counts).into_iter().map(cells).collect(),
        }
    }

    fn protected(counts: &review::Figures) -> Self {
        let whole = counts.sessions;
        let is_told = !is_few(whole);
        let cells = |rows: Rows| {
            let numbers: Vec<u64> = rows.rows.iter().map(|(_, number)| *number).collect();
            let cells: Vec<Cell> = match rows.kind {
                Kind::Parts => parts(&numbers, whole),
                Kind::Sessions => numbers.iter().map(|number| part(*number, whole)).collect(),
                Kind::Times => numbers.iter().map(|number| alone(*number)).collect(),
            };
            let names = rows.rows.into_iter().map(|(name, _)| name);
            (rows.topic, names.zip(cells).collect())
        };
        Self {
            sessions: alone(whole),
            median: counts.median.filter(|_| is_told),
            p90: counts.p90.filter(|_| is_told),
            groups: rows(counts).into_iter().map(cells).collect(),
        }
    }
}

/// How the rows of a topic are related to the sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Each session is in one of them at most.
    Parts,
    /// A session may be in several.
    Sessions,
    /// They count something else.
    Times,
}

/// The rows of a topic as they are counted.
struct Rows {
    topic: Topic,
    kind: Kind,
    rows: Vec<(Name, u64)>,
}

/// The counts, topic by topic.
fn rows(counts: &review::Figures) -> Vec<Rows> {
    let used = |code, number| (Name::Code("report-used", code), number);
    let hours = (0_u8..).zip(counts.hours).map(|(hour, number)| (Name::Hour(hour), number));
    let items = counts.items.iter().map(|it| (Name::Item(it.item.clone()), it.sessions));
    let troubles = counts.troubles.iter().map(|(it, n)| (Name::Trouble(it.clone()), *n));
    let helpers = counts.helpers.iter().map(|(helper, n)| (Name::Helper(*helper), *n));
    let named = |of, rows: Vec<(&'static str, u64)>| {
        rows.into_iter().map(|(code, number)| (Name::Code(of, code), number)).collect()
    };
    let coded = [
        (Topic::Outcomes, named("outcome", codes(&counts.outcomes, |it| it.code()))),
        (Topic::Operators, named("report-operator", codes(&counts.operators, |it| it.code()))),
        (Topic::Filed, named("report-filed", codes(&counts.filed, |it| it.code()))),
        (Topic::Ratings, named("rating", codes(&counts.ratings, |it| it.code()))),
        (Topic::Modes, named("report-mode", codes(&counts.modes, |it| it.code()))),
        (Topic::Languages, named("report-language", codes(&counts.languages, |it| it.code()))),
        (Topic::EndedBy, named("report-ended", codes(&counts.ended_by, |it| it.code()))),
        (Topic::Hours, hours.collect()),
    ];
    let mut all: Vec<Rows> =
        coded.into_iter().map(|(topic, rows)| Rows { topic, kind: Kind::Parts, rows }).collect();
    let searched = vec![used("searched", counts.searched)];
    let times = vec![
        used("codes-shown", counts.qr_shown),
        used("printed", counts.printed),
        used("help-called", counts.help_called),
        used("help-answered", counts.help_waits.answered),
    ];
    all.push(Rows { topic: Topic::Used, kind: Kind::Sessions, rows: searched });
    all.push(Rows { topic: Topic::Used, kind: Kind::Times, rows: times });
    all.push(Rows { topic: Topic::Items, kind: Kind::Sessions, rows: items.collect() });
    all.push(Rows { topic: Topic::Troubles, kind: Kind::Sessions, rows: troubles.collect() });
    all.push(Rows { topic: Topic::Helpers, kind: Kind::Parts, rows: helpers.collect() });
    all
}

fn codes<T: Copy>(counts: &[(T, u64)], code: fn(T) -> &'static str) -> Vec<(&'static str, u64)> {
    counts.iter().map(|(it, number)| (code(*it), *number)).collect()
}

/// Adds up what is told of several months, topic by topic.
fn together(told: &[Vec<(Topic, Vec<(Name, Cell)>)>]) -> Vec<Group> {
    let group = |topic: Topic| {
        let all = told.iter().flatten().filter(|(its, _)| *its == topic);
        let mut order: Vec<&Name> = Vec::new();
        let mut cells: BTreeMap<&Name, Vec<Cell>> = BTreeMap::new();
        for (name, cell) in all.flat_map(|(_, rows)| rows) {
            let of_name = cells.entry(name).or_default();
            if of_name.is_empty() {
                order.push(name);
            }
            of_name.push(*cell);
        }
        let sum = |name: &Name| Cell::sum(cells.get(name).into_iter().flatten().copied());
        let mut rows: Vec<(Name, Cell)> =
            order.into_iter().map(|name| (name.clone(), sum(name))).collect();
        if topic.is_ranked() {
            rows.sort_by(|a, b| (Reverse(a.1.least()), &a.0).cmp(&(Reverse(b.1.least()), &b.0)));
        }
        Group { topic, rows }
    };
    Topic::ALL.into_iter().map(group).collect()
}
