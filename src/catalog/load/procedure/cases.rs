//! Reading the cases of a procedure, what its parts name of them, and what a case may have of its own.

use crate::catalog::load::dates;
use crate::catalog::load::shape::{Field, Kind, Shaped, is};
use crate::catalog::load::sheet::Sheet;
use crate::catalog::load::shelf::Shelf;
use crate::catalog::load::vocabulary::Vocabulary;
use crate::catalog::procedure::{Case, Decision, Scope};
use crate::id::PartId;
use crate::l10n::Phrase;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use std::ops::Range;

/// A case as it is written.
#[derive(Deserialize)]
pub(super) struct RawCase {
    id: Spanned<PartId>,
    code: Option<Spanned<String>>,
    decision: Option<RawDecision>,
    page: Option<Spanned<String>>,
}

impl Shaped for RawCase {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("id", Kind::Id(is::<PartId>)),
        Field::may("code", Kind::Text),
        Field::may("decision", RawDecision::SHAPE),
        Field::may("page", Kind::Text),
    ]);
}

/// The cases that a part names.
pub(super) const CASES: Kind = Kind::List(&Kind::Id(is::<PartId>));

/// A decision as it is written.
#[derive(Deserialize)]
pub(super) struct RawDecision {
    number: Spanned<String>,
    date: Option<Spanned<Datetime>>,
}

impl Shaped for RawDecision {
    const SHAPE: Kind =
        Kind::Table(&[Field::must("number", Kind::Text), Field::may("date", Kind::Day)]);
}

/// The cases of a procedure while it is read, and which of them are named.
pub(super) struct Cases {
    cases: Vec<Case>,
    places: Vec<Range<usize>>,
    are_named: Vec<bool>,
}

impl Cases {
    /// Reads the cases.
    pub(super) fn load(
        raw: Vec<RawCase>,
        sheet: &mut Sheet<'_>,
        words: &Vocabulary,
        shelf: &Shelf<'_>,
    ) -> Self {
        let mut read = Self { cases: Vec::new(), places: Vec::new(), are_named: Vec::new() };
        for raw in raw {
            let at = raw.id.span();
            if read.cases.iter().any(|other| other.id == *raw.id.get_ref()) {
                let id = raw.id.get_ref().to_string();
                sheet.spoil(at.clone(), Phrase::new("catalog-same").with("id", id));
            }
            read.cases.push(case(raw, sheet, words, shelf));
            read.places.push(at);
            read.are_named.push(false);
        }
        read
    }

    /// The cases that a part names; an unknown one spoils the procedure.
    pub(super) fn scope(&mut self, written: Vec<Spanned<PartId>>, sheet: &mut Sheet<'_>) -> Scope {
        for id in &written {
            match self.cases.iter().position(|case| case.id == *id.get_ref()) {
                Some(place) => self.are_named[place] = true,
                None => {
                    let what = Phrase::new("catalog-case").with("id", id.get_ref().to_string());
                    sheet.spoil(id.span(), what);
                }
            }
        }
        Scope::new(written.into_iter().map(Spanned::into_inner).collect())
    }

    /// The cases, once all parts have named theirs: each that nothing tells apart is a problem.
    pub(super) fn finish(self, sheet: &mut Sheet<'_>) -> Vec<Case> {
        let marks = self.places.into_iter().zip(self.are_named);
        for (case, (at, is_named)) in self.cases.iter().zip(marks) {
            if !is_named && !case.has_own() {
                let what = Phrase::new("catalog-case-unnamed").with("id", case.id.to_string());
                sheet.spoil(at, what);
            }
        }
        self.cases
    }

    /// The ids of the cases with their places in the file; a procedure without cases has one without a name.
    pub(super) fn all(&self) -> Vec<(Option<&PartId>, Range<usize>)> {
        if self.cases.is_empty() {
            return vec![(None, 0..0)];
        }
        let ids = self.cases.iter().map(|case| Some(&case.id));
        ids.zip(self.places.iter().cloned()).collect()
    }
}

fn case(raw: RawCase, sheet: &mut Sheet<'_>, words: &Vocabulary, shelf: &Shelf<'_>) -> Case {
    let (at, id) = (raw.id.span(), raw.id.into_inner());
    words.require(sheet, at.clone(), &format!("case-{id}"));
    words.allow(&format!("case-{id}.about"));
    Case {
        code: raw.code.and_then(|code| self::code(&code, sheet)),
        decision: raw.decision.map(|raw| decision(&raw, sheet)),
        page: raw.page.and_then(|page| shelf.qr_address(sheet, &page)),
        conditions: words.count(sheet, at.clone(), &format!("case-{id}.condition-")),
        notes: words.count(sheet, at, &format!("case-{id}.note-")),
        id,
    }
}

/// A decision, its number as it is written.
pub(super) fn decision(raw: &RawDecision, sheet: &mut Sheet<'_>) -> Decision {
    let date = raw.date.as_ref().map(|day| dates::date(sheet, day));
    Decision { number: sheet.text(&raw.number), date }
}

/// A procedure's code: a digit, a point and six digits.
pub(super) fn code(written: &Spanned<String>, sheet: &mut Sheet<'_>) -> Option<String> {
    let text = written.get_ref();
    let is_fit = |(place, c): (usize, char)| {
        if place == 1 { c == '.' } else { c.is_ascii_digit() }
    };
    if text.len() == 8 && text.char_indices().all(is_fit) {
        return Some(text.clone());
    }
    sheet.spoil(written.span(), Phrase::new("catalog-code").with("code", text.clone()));
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::shape::agrees;

    #[test]
    fn what_is_read_is_what_may_be_written() {
        agrees::<RawCase>();
        agrees::<RawDecision>();
    }
}
