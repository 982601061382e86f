//! Reading what a way to file costs.

use crate::catalog::load::dates;
use crate::catalog::load::procedure::cases::{CASES, Cases};
use crate::catalog::load::procedure::word_or::WordOr;
use crate::catalog::load::shape::{Field, Kind, Shaped, is, names};
use crate::catalog::load::sheet::Sheet;
use crate::catalog::load::vocabulary::Vocabulary;
use crate::catalog::procedure::{Amount, Fees};
use crate::id::PartId;
use crate::l10n::Phrase;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use std::ops::Range;

/// How fees are written.
pub(super) const FEES: Kind = Kind::WordOr(names::<FeeWord>, &Kind::List(&RawAmount::SHAPE));

/// Fees as they are written.
pub(super) type RawFees = WordOr<FeeWord, Vec<Spanned<RawAmount>>>;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum FeeWord {
    Free,
    Varies,
    Unknown,
}

#[derive(Deserialize)]
pub(super) struct RawAmount {
    dong: u32,
    #[serde(default)]
    half: bool,
    from: Option<Spanned<Datetime>>,
    until: Option<Spanned<Datetime>>,
    label: Option<Spanned<PartId>>,
    #[serde(default)]
    cases: Vec<Spanned<PartId>>,
}

impl Shaped for RawAmount {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("dong", Kind::Number(0..=4_294_967_295)),
        Field::may("half", Kind::Truth),
        Field::may("from", Kind::Day),
        Field::may("until", Kind::Day),
        Field::may("label", Kind::Id(is::<PartId>)),
        Field::may("cases", CASES),
    ]);
}

/// The fees written at `at`; amounts that contradict each other spoil the procedure.
pub(super) fn fees(
    raw: RawFees,
    at: &Range<usize>,
    sheet: &mut Sheet<'_>,
    words: &Vocabulary,
    cases: &mut Cases,
) -> Fees {
    match raw {
        WordOr::Word(FeeWord::Free) => Fees::Free,
        WordOr::Word(FeeWord::Unknown) => Fees::Unknown,
        WordOr::Word(FeeWord::Varies) => {
            words.require(sheet, at.clone(), "fee-note");
            Fees::Varies
        }
        WordOr::Whole(raw) => Fees::Listed(amounts(raw, at, sheet, words, cases)),
    }
}

fn amounts(
    raw: Vec<Spanned<RawAmount>>,
    at: &Range<usize>,
    sheet: &mut Sheet<'_>,
    words: &Vocabulary,
    cases: &mut Cases,
) -> Vec<Amount> {
    if raw.is_empty() {
        sheet.spoil(at.clone(), Phrase::new("catalog-no-fee"));
    }
    let mut amounts: Vec<Amount> = Vec::new();
    for raw in raw {
        let at = raw.span();
        let amount = amount(raw.into_inner(), &at, sheet, words, cases);
        if amounts.iter().any(|other| other.contradicts(&amount)) {
            let what = Phrase::new("catalog-fees-conflict").with("dong", amount.paid());
            sheet.spoil(at, what);
        }
        amounts.push(amount);
    }
    amounts
}

fn amount(
    raw: RawAmount,
    at: &Range<usize>,
    sheet: &mut Sheet<'_>,
    words: &Vocabulary,
    cases: &mut Cases,
) -> Amount {
    if let Some(label) = &raw.label {
        words.require(sheet, label.span(), &format!("fee-{}", label.get_ref()));
    }
    if raw.half && raw.until.is_none() {
        sheet.spoil(at.clone(), Phrase::new("catalog-half-until"));
    }
    let from = raw.from.map(|day| dates::date(sheet, &day));
    let until = raw.until.map(|day| dates::date(sheet, &day));
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        sheet.spoil(at.clone(), Phrase::new("catalog-days-order"));
    }
    Amount {
        dong: raw.dong,
        is_half: raw.half,
        from,
        until,
        label: raw.label.map(Spanned::into_inner),
        cases: cases.scope(raw.cases, sheet),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::shape::agrees;

    #[test]
    fn what_is_read_is_what_may_be_written() {
        agrees::<RawAmount>();
    }
}
