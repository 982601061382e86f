//! Reading what a dossier holds.

use crate::catalog::load::procedure::cases::{CASES, Cases};
use crate::catalog::load::procedure::word_or::WordOr;
use crate::catalog::load::shape::{Field, Kind, Shaped, is, names};
use crate::catalog::load::sheet::Sheet;
use crate::catalog::load::vocabulary::Vocabulary;
use crate::catalog::procedure::{Component, Copies, Papers};
use crate::id::PartId;
use crate::l10n::Phrase;

use serde::Deserialize;
use toml::Spanned;

use std::ops::Range;

/// A part of the dossier as it is written.
#[derive(Deserialize)]
pub(super) struct RawComponent {
    id: Spanned<PartId>,
    #[serde(default)]
    cases: Vec<Spanned<PartId>>,
    copies: Option<Spanned<WordOr<CopiesWord, RawPapers>>>,
    form: Option<Spanned<String>>,
    #[serde(rename = "one-of")]
    one_of: Option<Spanned<PartId>>,
}

impl Shaped for RawComponent {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("id", Kind::Id(is::<PartId>)),
        Field::may("cases", CASES),
        Field::may("copies", Kind::WordOr(names::<CopiesWord>, &RawPapers::SHAPE)),
        Field::may("form", Kind::Text),
        Field::may("one-of", Kind::Id(is::<PartId>)),
    ]);
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum CopiesWord {
    Electronic,
    Shown,
}

#[derive(Deserialize)]
struct RawPapers {
    #[serde(default)]
    originals: u8,
    #[serde(default)]
    copies: u8,
    #[serde(default)]
    certified: u8,
}

impl Shaped for RawPapers {
    const SHAPE: Kind = Kind::Table(&[
        Field::may("originals", Kind::Number(0..=255)),
        Field::may("copies", Kind::Number(0..=255)),
        Field::may("certified", Kind::Number(0..=255)),
    ]);
}

/// The parts of the dossier, each with its words.
pub(super) fn dossier(
    raw: Vec<RawComponent>,
    sheet: &mut Sheet<'_>,
    words: &Vocabulary,
    cases: &mut Cases,
) -> Vec<Component> {
    let mut dossier: Vec<Component> = Vec::new();
    let mut groups: Vec<Range<usize>> = Vec::new();
    for raw in raw {
        let (at, group) = (raw.id.span(), raw.one_of.as_ref().map(Spanned::span));
        let component = component(raw, sheet, words, cases);
        if dossier.iter().any(|other| other.id == component.id) {
            let id = component.id.to_string();
            sheet.spoil(at, Phrase::new("catalog-same").with("id", id));
        }
        groups.push(group.unwrap_or_default());
        dossier.push(component);
    }
    check_groups(&dossier, &groups, sheet);
    dossier
}

/// A group of one leaves nothing to choose; most likely its name is misspelt.
fn check_groups(dossier: &[Component], places: &[Range<usize>], sheet: &mut Sheet<'_>) {
    for (component, at) in dossier.iter().zip(places) {
        let Some(group) = &component.one_of else {
            continue;
        };
        if dossier.iter().filter(|other| other.one_of.as_ref() == Some(group)).count() == 1 {
            let what = Phrase::new("catalog-one-of-alone").with("id", group.to_string());
            sheet.spoil(at.clone(), what);
        }
    }
}

fn component(
    raw: RawComponent,
    sheet: &mut Sheet<'_>,
    words: &Vocabulary,
    cases: &mut Cases,
) -> Component {
    let (at, id) = (raw.id.span(), raw.id.into_inner());
    words.require(sheet, at, &format!("component-{id}"));
    words.allow(&format!("component-{id}.how"));
    if let Some(group) = &raw.one_of {
        words.require(sheet, group.span(), &format!("one-of-{}", group.get_ref()));
    }
    Component {
        cases: cases.scope(raw.cases, sheet),
        copies: raw.copies.and_then(|raw| copies(raw, sheet)),
        form: raw.form.map(|form| sheet.text(&form)),
        one_of: raw.one_of.map(Spanned::into_inner),
        is_conditional: words.has(&format!("component-{id}.when")),
        id,
    }
}

fn copies(raw: Spanned<WordOr<CopiesWord, RawPapers>>, sheet: &mut Sheet<'_>) -> Option<Copies> {
    let at = raw.span();
    match raw.into_inner() {
        WordOr::Word(CopiesWord::Electronic) => Some(Copies::Electronic),
        WordOr::Word(CopiesWord::Shown) => Some(Copies::Shown),
        WordOr::Whole(RawPapers { originals: 0, copies: 0, certified: 0 }) => {
            sheet.spoil(at, Phrase::new("catalog-no-copies"));
            None
        }
        WordOr::Whole(RawPapers { originals, copies, certified }) => {
            Some(Copies::Papers(Papers { originals, copies, certified }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::shape::agrees;

    #[test]
    fn what_is_read_is_what_may_be_written() {
        agrees::<RawComponent>();
        agrees::<RawPapers>();
    }
}
