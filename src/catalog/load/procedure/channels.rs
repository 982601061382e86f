//! Reading the ways to file a procedure.

use crate::catalog::load::procedure::cases::{CASES, Cases};
use crate::catalog::load::procedure::fees::{self, FEES, RawFees};
use crate::catalog::load::procedure::word_or::WordOr;
use crate::catalog::load::shape::{Field, Kind, Shaped, names};
use crate::catalog::load::sheet::Sheet;
use crate::catalog::load::vocabulary::Vocabulary;
use crate::catalog::procedure::{Channel, Limit, Time, TimeKind, TimeUnit, Way};
use crate::id::PartId;
use crate::l10n::Phrase;

use serde::Deserialize;
use toml::Spanned;

/// A way to file as it is written.
#[derive(Deserialize)]
pub(super) struct RawChannel {
    way: Spanned<Way>,
    #[serde(default)]
    cases: Vec<Spanned<PartId>>,
    limit: Spanned<WordOr<LimitWord, RawTime>>,
    plus: Option<Spanned<RawTime>>,
    fees: Spanned<RawFees>,
}

impl Shaped for RawChannel {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("way", Kind::Word(names::<Way>)),
        Field::may("cases", CASES),
        Field::must("limit", Kind::WordOr(names::<LimitWord>, &RawTime::SHAPE)),
        Field::may("plus", RawTime::SHAPE),
        Field::must("fees", FEES),
    ]);
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum LimitWord {
    SameDay,
    AtOnce,
    Unknown,
    None,
}

#[derive(Deserialize)]
struct RawTime {
    days: Option<u16>,
    hours: Option<u16>,
    kind: TimeKind,
}

impl Shaped for RawTime {
    const SHAPE: Kind = Kind::Table(&[
        Field::may("days", Kind::Number(0..=65_535)),
        Field::may("hours", Kind::Number(0..=65_535)),
        Field::must("kind", Kind::Word(names::<TimeKind>)),
    ]);
}

/// The ways to file: at least one in every case, and none twice in the same case.
pub(super) fn channels(
    raw: Vec<RawChannel>,
    sheet: &mut Sheet<'_>,
    words: &Vocabulary,
    cases: &mut Cases,
) -> Vec<Channel> {
    let mut channels: Vec<Channel> = Vec::new();
    for raw in raw {
        let at = raw.way.span();
        let channel = channel(raw, sheet, words, cases);
        let is_there =
            |other: &Channel| other.way == channel.way && other.cases.meets(&channel.cases);
        if channels.iter().any(is_there) {
            sheet.spoil(at, Phrase::new("catalog-way-twice"));
        }
        channels.push(channel);
    }
    check_every_case(&channels, sheet, cases);
    channels
}

fn check_every_case(channels: &[Channel], sheet: &mut Sheet<'_>, cases: &Cases) {
    for (case, at) in cases.all() {
        if channels.iter().any(|channel| channel.cases.has(case)) {
            continue;
        }
        match case {
            None => sheet.lack(at, Phrase::new("catalog-no-channel")),
            Some(case) => {
                let what = Phrase::new("catalog-case-no-channel").with("id", case.to_string());
                sheet.spoil(at, what);
            }
        }
    }
}

fn channel(
    raw: RawChannel,
    sheet: &mut Sheet<'_>,
    words: &Vocabulary,
    cases: &mut Cases,
) -> Channel {
    if let Some(plus) = &raw.plus {
        words.require(sheet, plus.span(), "plus-note");
    }
    let at = raw.fees.span();
    Channel {
        way: raw.way.into_inner(),
        cases: cases.scope(raw.cases, sheet),
        limit: limit(raw.limit, sheet),
        plus: raw.plus.and_then(|plus| time(&plus, sheet)),
        fees: fees::fees(raw.fees.into_inner(), &at, sheet, words, cases),
    }
}

fn limit(raw: Spanned<WordOr<LimitWord, RawTime>>, sheet: &mut Sheet<'_>) -> Limit {
    let at = raw.span();
    match raw.into_inner() {
        WordOr::Word(LimitWord::SameDay) => Limit::SameDay,
        WordOr::Word(LimitWord::AtOnce) => Limit::AtOnce,
        WordOr::Word(LimitWord::Unknown) => Limit::Unknown,
        WordOr::Word(LimitWord::None) => Limit::Unset,
        WordOr::Whole(raw) => {
            time(&Spanned::new(at, raw), sheet).map_or(Limit::Unknown, Limit::Within)
        }
    }
}

/// A length of time: in days or in hours, and at least one.
fn time(raw: &Spanned<RawTime>, sheet: &mut Sheet<'_>) -> Option<Time> {
    let RawTime { days, hours, kind } = *raw.get_ref();
    let (count, unit) = match (days, hours) {
        (Some(days), None) => (days, TimeUnit::Days),
        (None, Some(hours)) => (hours, TimeUnit::Hours),
        _ => (0, TimeUnit::Days),
    };
    if count == 0 {
        sheet.spoil(raw.span(), Phrase::new("catalog-time"));
        return None;
    }
    Some(Time { count, unit, kind })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::shape::agrees;

    #[test]
    fn what_is_read_is_what_may_be_written() {
        agrees::<RawChannel>();
        agrees::<RawTime>();
    }
}
