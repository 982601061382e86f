//! Reading a procedure.

mod cases;
mod channels;
mod dossier;
mod fees;
mod word_or;

use super::common::{self, Written};
use super::shape::{Field, Kind, Shaped, is, names};
use super::sheet::Sheet;
use super::shelf::{self, Shelf};
use super::vocabulary::Vocabulary;
use crate::catalog::procedure::{Applicant, Level, Procedure};
use crate::id::{AgencyId, GuideId, ProcedureId};
use crate::l10n::Phrase;

use cases::{Cases, RawCase, RawDecision};
use channels::RawChannel;
use dossier::RawComponent;

use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
struct Raw {
    code: Option<Spanned<String>>,
    decision: Option<RawDecision>,
    level: Option<Level>,
    handler: Spanned<AgencyId>,
    #[serde(default)]
    applicants: Vec<Applicant>,
    #[serde(default)]
    cases: Vec<RawCase>,
    #[serde(default)]
    channels: Vec<RawChannel>,
    #[serde(default)]
    dossier: Vec<RawComponent>,
    sets: Option<Spanned<u8>>,
    complaints: Option<Spanned<AgencyId>>,
    page: Option<Spanned<String>>,
    guide: Option<Spanned<GuideId>>,
}

impl Shaped for Raw {
    const SHAPE: Kind = Kind::Table(&[
        Field::may("code", Kind::Text),
        Field::may("decision", RawDecision::SHAPE),
        Field::may("level", Kind::Word(names::<Level>)),
        Field::must("handler", Kind::Id(is::<AgencyId>)),
        Field::may("applicants", Kind::List(&Kind::Word(names::<Applicant>))),
        Field::may("cases", Kind::List(&RawCase::SHAPE)),
        Field::may("channels", Kind::List(&RawChannel::SHAPE)),
        Field::may("dossier", Kind::List(&RawComponent::SHAPE)),
        Field::may("sets", Kind::Number(0..=255)),
        Field::may("complaints", Kind::Id(is::<AgencyId>)),
        Field::may("page", Kind::Text),
        Field::may("guide", Kind::Id(is::<GuideId>)),
    ]);
}

/// The procedure in `sheet`, unless a problem spoiled it.
pub(super) fn load(id: ProcedureId, mut sheet: Sheet<'_>, shelf: &Shelf<'_>) -> Option<Procedure> {
    let Written { common, own: raw } = common::read::<Raw>(&mut sheet)?;
    let words = Vocabulary::load(shelf.ground(), &format!("procedures/{id}.ftl"), &mut sheet);
    for message in ["title", "title.short", "official", "about", "field", "result"] {
        words.require(&mut sheet, 0..0, message);
    }
    ["title.keywords", "fee-note", "time-note"].iter().for_each(|id| words.allow(id));
    let common = common.load(&mut sheet, shelf);
    let mut cases = Cases::load(raw.cases, &mut sheet, &words, shelf);
    let channels = channels::channels(raw.channels, &mut sheet, &words, &mut cases);
    let dossier = dossier::dossier(raw.dossier, &mut sheet, &words, &mut cases);
    let mut count = |prefix| words.count(&mut sheet, 0..0, prefix);
    let [steps, conditions, notes, staff] =
        ["step-", "condition-", "note-", "staff-"].map(&mut count);

    let guide = raw.guide.into_iter().collect();
    let is_guide = |id: &GuideId| shelf.guides.contains(id);
    let procedure = Procedure {
        id,
        common,
        code: raw.code.and_then(|code| cases::code(&code, &mut sheet)),
        decision: raw.decision.map(|raw| cases::decision(&raw, &mut sheet)),
        level: raw.level,
        handler: shelf.known_agency(&mut sheet, raw.handler),
        applicants: raw.applicants,
        cases: cases.finish(&mut sheet),
        channels,
        dossier,
        sets: raw.sets.and_then(|sets| count_of_sets(&sets, &mut sheet)),
        steps,
        conditions,
        notes,
        staff,
        complaints: raw.complaints.and_then(|agency| shelf.known_agency(&mut sheet, agency)),
        page: raw.page.and_then(|page| shelf.qr_address(&mut sheet, &page)),
        guide: shelf::known(&mut sheet, guide, "catalog-guide", is_guide).pop(),
        words: words.into_words(),
    };
    sheet.finish(procedure)
}

/// How many sets are handed in: at least one.
fn count_of_sets(written: &Spanned<u8>, sheet: &mut Sheet<'_>) -> Option<u8> {
    if *written.get_ref() == 0 {
        sheet.spoil(written.span(), Phrase::new("catalog-no-sets"));
    }
    Some(*written.get_ref())
}

#[cfg(test)]
mod tests;
