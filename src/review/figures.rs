//! The figures of a period, from its counts.

use crate::id::{HelperCode, ItemId, TroubleId};
use crate::journal::read::{Counts, Key, Kind, Lexicon, Word, helper_from, language_number};
use crate::l10n::Language;
use crate::visit::{EndedBy, Filed, Mode, Operator, Outcome, Rating};

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::time::Duration;

/// What a period comes to. Lists by code have every code, in its order; lists by id the most frequent
/// first, ids as frequent in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many sessions.
    pub sessions: u64,
    /// By language.
    pub languages: Vec<(Language, u64)>,
    /// By mode.
    pub modes: Vec<(Mode, u64)>,
    /// By outcome.
    pub outcomes: Vec<(Outcome, u64)>,
    /// By who did the work.
    pub operators: Vec<(Operator, u64)>,
    /// By whether a dossier was filed online.
    pub filed: Vec<(Filed, u64)>,
    /// By rating; sessions without one are in none.
    pub ratings: Vec<(Rating, u64)>,
    /// By who or what ended them.
    pub ended_by: Vec<(EndedBy, u64)>,
    /// By helper.
    pub helpers: Vec<(HelperCode, u64)>,
    /// The items opened.
    pub items: Vec<ItemFigures>,
    /// The troubles met, and in how many sessions.
    pub troubles: Vec<(TroubleId, u64)>,
    /// By the hour of the day at which they were opened, 0 to 23.
    pub hours: [u64; 24],
    /// How often a QR code was shown.
    pub qr_shown: u64,
    /// How often something was printed.
    pub printed: u64,
    /// In how many sessions somebody searched.
    pub searched: u64,
    /// How often help was called.
    pub help_called: u64,
    /// How long it was waited for.
    pub help_waits: HelpWaits,
    /// The duration that half of the sessions did not exceed.
    pub median: Option<Duration>,
    /// The duration that nine in ten of the sessions did not exceed.
    pub p90: Option<Duration>,
}

/// How long help was waited for in a period, where it came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HelpWaits {
    /// How often it came.
    pub answered: u64,
    /// The wait that half of them did not exceed, rounded up to ten seconds.
    pub median: Option<Duration>,
    /// All of them together, to the second.
    pub sum: Duration,
}

/// An item in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemFigures {
    /// The guide, procedure or notice.
    pub item: ItemId,
    /// In how many sessions it was opened.
    pub sessions: u64,
    /// How long it was on the screen, in all.
    pub spent: Duration,
}

/// A step of a guide in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepFigures {
    /// The step, counted from 1; 0 is the page before the first.
    pub step: u8,
    /// How many sessions came this far.
    pub reached: u64,
    /// How many of them came no further.
    pub stopped: u64,
}

impl Figures {
    pub(super) fn from_counts(counts: &Counts, lexicon: &Lexicon) -> Self {
        let of = |kind: Kind| OfKind { counts, kind };
        Self {
            sessions: of(Kind::Sessions).at(0),
            languages: Language::ALL
                .map(|language| (language, of(Kind::Language).at(language_number(language).into())))
                .to_vec(),
            modes: of(Kind::Mode).by(Mode::ALL, Mode::number),
            outcomes: of(Kind::Outcome).by(Outcome::ALL, Outcome::number),
            operators: of(Kind::Operator).by(Operator::ALL, Operator::number),
            filed: of(Kind::Filed).by(Filed::ALL, Filed::number),
            ratings: of(Kind::Rating).by(Rating::ALL, Rating::number),
            ended_by: of(Kind::EndedBy).by(EndedBy::ALL, EndedBy::number),
            helpers: helpers(&of(Kind::Helper)),
            items: items(&of(Kind::Item), &of(Kind::ItemSeconds), lexicon),
            troubles: troubles(&of(Kind::Trouble), lexicon),
            hours: std::array::from_fn(|hour| of(Kind::Hour).at(i64::try_from(hour).unwrap_or(0))),
            qr_shown: of(Kind::QrShown).at(0),
            printed: of(Kind::Printed).at(0),
            searched: of(Kind::Searched).at(0),
            help_called: of(Kind::HelpCalled).at(0),
            help_waits: HelpWaits {
                answered: of(Kind::HelpWait).total(),
                median: of(Kind::HelpWait).quantile(50),
                sum: Duration::from_secs(of(Kind::HelpWaitSeconds).at(0)),
            },
            median: of(Kind::Seconds).quantile(50),
            p90: of(Kind::Seconds).quantile(90),
        }
    }

    /// The share of dossiers filed online among those that were filed or were to be, 0 to 1.
    pub fn filed_online_share(&self) -> Option<f64> {
        let count =
            |wanted| self.filed.iter().find(|(filed, _)| *filed == wanted).map_or(0, |(_, n)| *n);
        let (yes, no) = (count(Filed::Yes), count(Filed::No));
        (yes + no > 0).then(|| yes as f64 / (yes + no) as f64)
    }

    /// The share of satisfied residents among those who gave a rating, 0 to 1.
    pub fn satisfied_share(&self) -> Option<f64> {
        let all: u64 = self.ratings.iter().map(|(_, count)| count).sum();
        let good = self.ratings.iter().find(|(rating, _)| *rating == Rating::Good)?.1;
        (all > 0).then(|| good as f64 / all as f64)
    }
}

/// The counts of one kind.
struct OfKind<'a> {
    counts: &'a Counts,
    kind: Kind,
}

impl OfKind<'_> {
    fn all(&self) -> impl Iterator<Item = (i64, u64)> + '_ {
        let bounds = Key::new(self.kind, i64::MIN)..=Key::new(self.kind, i64::MAX);
        let counts = self.counts.range(bounds);
        counts.map(|(key, count)| (key.value, u64::try_from(*count).unwrap_or(0)))
    }

    fn at(&self, value: i64) -> u64 {
        let count = self.counts.get(&Key::new(self.kind, value)).copied();
        count.map_or(0, |count| u64::try_from(count).unwrap_or(0))
    }

    fn by<T: Copy>(&self, codes: &[T], number: fn(T) -> u8) -> Vec<(T, u64)> {
        codes.iter().map(|code| (*code, self.at(number(*code).into()))).collect()
    }

    fn total(&self) -> u64 {
        self.all().map(|(_, count)| count).sum()
    }

    /// The smallest duration that `percent` of what is counted did not exceed.
    fn quantile(&self, percent: u64) -> Option<Duration> {
        let rank = (self.total() * percent).div_ceil(100).max(1);
        let mut before = 0;
        self.all().find_map(|(seconds, count)| {
            before += count;
            (before >= rank).then(|| Duration::from_secs(seconds.unsigned_abs()))
        })
    }
}

fn helpers(of: &OfKind<'_>) -> Vec<(HelperCode, u64)> {
    let helper = |number: i64| helper_from(u32::try_from(number).ok()?);
    let mut helpers: Vec<_> =
        of.all().filter_map(|(number, count)| Some((helper(number)?, count))).collect();
    helpers.sort_by_key(|(helper, count)| (Reverse(*count), *helper));
    helpers
}

fn items(of: &OfKind<'_>, seconds: &OfKind<'_>, lexicon: &Lexicon) -> Vec<ItemFigures> {
    let item = |number: i64| match lexicon.word(u32::try_from(number).ok()?)? {
        Word::Item(item) => Some(item.clone()),
        Word::Trouble(_) => None,
    };
    let mut items: Vec<_> = of
        .all()
        .filter_map(|(number, sessions)| {
            let spent = Duration::from_secs(seconds.at(number));
            Some(ItemFigures { item: item(number)?, sessions, spent })
        })
        .collect();
    items.sort_by(|a, b| (Reverse(a.sessions), &a.item).cmp(&(Reverse(b.sessions), &b.item)));
    items
}

fn troubles(of: &OfKind<'_>, lexicon: &Lexicon) -> Vec<(TroubleId, u64)> {
    let trouble = |number: i64| match lexicon.word(u32::try_from(number).ok()?)? {
        Word::Trouble(trouble) => Some(trouble.clone()),
        Word::Item(_) => None,
    };
    let mut troubles: Vec<_> =
        of.all().filter_map(|(number, count)| Some((trouble(number)?, count))).collect();
    troubles.sort_by(|a, b| (Reverse(a.1), &a.0).cmp(&(Reverse(b.1), &b.0)));
    troubles
}

/// How far the sessions came in the item with this word, up to the furthest step that one reached.
pub(super) fn drop_off(counts: &Counts, word: u32) -> Vec<StepFigures> {
    let mut stopped = BTreeMap::new();
    for (value, count) in (OfKind { counts, kind: Kind::Step }).all() {
        let named = Key::new(Kind::Step, value).named();
        if let Some(named) = named.filter(|named| named.word == word) {
            stopped.insert(u8::try_from(named.step).unwrap_or(u8::MAX), count);
        }
    }
    let Some(last) = stopped.keys().next_back().copied() else {
        return Vec::new();
    };
    (0..=last)
        .map(|step| StepFigures {
            step,
            reached: stopped.range(step..).map(|(_, count)| count).sum(),
            stopped: stopped.get(&step).copied().unwrap_or(0),
        })
        .collect()
}
