//! The counts of a period as tables, topic by topic.

use crate::report::topic::{Name, Topic};
use crate::review::Figures;
use crate::visit::{EndedBy, Operator};

/// The rows of a topic as they are counted, in an order that does not depend on the numbers.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub(super) topic: Topic,
    pub(super) kind: Kind,
    pub(super) rows: Vec<(Name, u64)>,
}

/// How the rows of a table are related to the sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Each session is in one of them.
    Parts,
    /// Each session is in one of them, those without a helper in the last.
    PartsWithAloneLast,
    /// Each assisted session is in one of them.
    PartsOfAssisted,
    /// How many of so many: one may be in several.
    Among(u64),
    /// They count something else.
    Times,
}

impl Table {
    fn coded(
        topic: Topic,
        kind: Kind,
        of: &'static str,
        rows: impl IntoIterator<Item = (&'static str, u64)>,
    ) -> Self {
        let rows = rows.into_iter().map(|(code, number)| (Name::Code(of, code), number));
        Self { topic, kind, rows: rows.collect() }
    }

    /// The same with one more row, of the sessions that are in no other.
    fn and_none_of(mut self, sessions: u64, of: &'static str) -> Self {
        let none = sessions.saturating_sub(self.numbers().sum());
        self.rows.push((Name::Code(of, "none"), none));
        self
    }

    fn of(topic: Topic, kind: Kind, rows: impl IntoIterator<Item = (Name, u64)>) -> Self {
        Self { topic, kind, rows: rows.into_iter().collect() }
    }

    /// The numbers alone.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u64> + '_ {
        self.rows.iter().map(|(_, number)| *number)
    }
}

/// The tables of some counts.
pub(super) fn tables(counts: &Figures) -> Vec<Table> {
    let used = |code, number| (Name::Code("report-used", code), number);
    let hours = (0_u8..).zip(counts.hours).map(|(hour, number)| (Name::Hour(hour), number));
    let items = counts.items.iter().map(|it| (Name::Item(it.item.clone()), it.sessions));
    let troubles = counts.troubles.iter().map(|(it, number)| (Name::Trouble(it.clone()), *number));
    let mut helpers = counts.helpers.clone();
    helpers.sort_by_key(|(helper, _)| *helper);
    let helpers = helpers.into_iter().map(|(helper, number)| (Name::Helper(helper), number));
    let mut operators = codes(&counts.operators, |it| it.code());
    operators.sort_by_key(|(code, _)| *code == Operator::Resident.code());
    let times = [
        used("codes-shown", counts.qr_shown),
        used("printed", counts.printed),
        used("help-called", counts.help_called),
    ];
    let answered = [used("help-answered", counts.help_waits.answered)];
    vec![
        Table::coded(
            Topic::Outcomes,
            Kind::Parts,
            "outcome",
            codes(&counts.outcomes, |it| it.code()),
        )
        .and_none_of(counts.sessions, "report-outcome"),
        Table::coded(Topic::Operators, Kind::PartsWithAloneLast, "report-operator", operators),
        Table::coded(
            Topic::Filed,
            Kind::PartsWithAloneLast,
            "report-filed",
            codes(&counts.filed, |it| it.code()),
        ),
        Table::coded(Topic::Ratings, Kind::Parts, "rating", codes(&counts.ratings, |it| it.code()))
            .and_none_of(counts.sessions, "report-rating"),
        Table::coded(
            Topic::Modes,
            Kind::Parts,
            "report-mode",
            codes(&counts.modes, |it| it.code()),
        ),
        Table::coded(
            Topic::Languages,
            Kind::Parts,
            "report-language",
            codes(&counts.languages, |it| it.code()),
        ),
        Table::coded(Topic::EndedBy, Kind::Parts, "report-ended", ends(&counts.ended_by)),
        Table::of(Topic::Used, Kind::Among(counts.sessions), [used("searched", counts.searched)]),
        Table::of(Topic::Used, Kind::Times, times),
        Table::of(Topic::Used, Kind::Among(counts.help_called), answered),
        Table::of(Topic::Hours, Kind::Parts, hours),
        Table::of(Topic::Items, Kind::Among(counts.sessions), items),
        Table::of(Topic::Troubles, Kind::Among(counts.sessions), troubles),
        Table::of(Topic::Helpers, Kind::PartsOfAssisted, helpers),
    ]
}

/// How sessions ended. Which person ended one is not told: it would say who was helped, and beside how many
/// were, how many of each kind ended otherwise.
fn ends(counts: &[(EndedBy, u64)]) -> Vec<(&'static str, u64)> {
    let is_person = |by: &EndedBy| matches!(by, EndedBy::Resident | EndedBy::Helper);
    let (persons, others): (Vec<_>, Vec<_>) = counts.iter().partition(|(by, _)| is_person(by));
    let by_person = persons.iter().map(|(_, number)| number).sum();
    std::iter::once(("person", by_person)).chain(codes(&others, |it| it.code())).collect()
}

fn codes<T: Copy>(counts: &[(T, u64)], code: fn(T) -> &'static str) -> Vec<(&'static str, u64)> {
    counts.iter().map(|(it, number)| (code(*it), *number)).collect()
}
