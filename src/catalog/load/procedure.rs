//! Reading a procedure.

use super::common::{self, Written};
use super::sheet::Sheet;
use super::shelf::{self, Shelf};
use super::vocabulary::Vocabulary;
use crate::catalog::procedure::{
    Applicant, Channel, Component, Copies, Cost, Handler, Level, Limit, Procedure, Way,
};
use crate::id::{GuideId, ProcedureId, StepId};
use crate::l10n::Phrase;

use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    code: Spanned<String>,
    decision: Spanned<String>,
    level: Level,
    channels: Vec<RawChannel>,
    #[serde(default)]
    dossier: Vec<RawComponent>,
    applicants: Vec<Applicant>,
    handler: Handler,
    legal: Vec<Spanned<String>>,
    page: Spanned<String>,
    guide: Option<Spanned<GuideId>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChannel {
    way: Way,
    limit: Limit,
    cost: Spanned<Cost>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawComponent {
    id: Spanned<StepId>,
    copies: Option<Copies>,
    form: Option<Spanned<String>>,
    #[serde(default)]
    conditional: bool,
}

/// The procedure in `sheet`, unless a problem spoiled it.
pub(super) fn load(id: ProcedureId, mut sheet: Sheet<'_>, shelf: &Shelf<'_>) -> Option<Procedure> {
    let Written { common, own: raw } = common::read::<Raw>(&mut sheet)?;
    let words = Vocabulary::load(shelf.ground(), &format!("procedures/{id}.ftl"), &mut sheet);
    for message in ["title", "title.short", "official", "about", "field", "handler", "result"] {
        words.require(&mut sheet, 0..0, message);
    }
    let common = common.load(&mut sheet, shelf);
    check_code(&raw.code, &mut sheet);
    let channels = channels(&raw.channels, &mut sheet, &words);
    let dossier = dossier(raw.dossier, &mut sheet, &words);
    let page = shelf.qr_address(&mut sheet, &raw.page)?;

    let guide = raw.guide.into_iter().collect();
    let is_guide = |id: &GuideId| shelf.guides.contains(id);
    let procedure = Procedure {
        id,
        common,
        code: raw.code.into_inner(),
        decision: sheet.text(&raw.decision),
        level: raw.level,
        channels,
        dossier,
        applicants: raw.applicants,
        handler: raw.handler,
        legal: raw.legal.iter().map(|law| sheet.text(law)).collect(),
        conditions: words.count(&mut sheet, 0..0, "condition-"),
        notes: words.count(&mut sheet, 0..0, "note-"),
        page,
        guide: shelf::known(&mut sheet, guide, "catalog-guide", is_guide).pop(),
        words: words.into_words(),
    };
    sheet.finish(procedure)
}

/// A procedure's code is a digit, a point and six digits.
fn check_code(code: &Spanned<String>, sheet: &mut Sheet<'_>) {
    let text = code.get_ref();
    let is_code = text.len() == 8
        && text.char_indices().all(
            |(place, c)| {
                if place == 1 { c == '.' } else { c.is_ascii_digit() }
            },
        );
    if !is_code {
        sheet.spoil(code.span(), Phrase::new("catalog-code").with("code", text.clone()));
    }
}

fn channels(raw: &[RawChannel], sheet: &mut Sheet<'_>, words: &Vocabulary) -> Vec<Channel> {
    if raw.is_empty() {
        sheet.spoil(0..0, Phrase::new("catalog-no-channel"));
    }
    for channel in raw.iter().filter(|channel| *channel.cost.get_ref() == Cost::Varies) {
        words.require(sheet, channel.cost.span(), "fee-note");
    }
    raw.iter()
        .map(|raw| Channel { way: raw.way, limit: raw.limit, cost: *raw.cost.get_ref() })
        .collect()
}

fn dossier(raw: Vec<RawComponent>, sheet: &mut Sheet<'_>, words: &Vocabulary) -> Vec<Component> {
    let mut dossier: Vec<Component> = Vec::new();
    for raw in raw {
        let (at, id) = (raw.id.span(), raw.id.into_inner());
        if dossier.iter().any(|other| other.id == id) {
            sheet.spoil(at.clone(), Phrase::new("catalog-same").with("id", id.to_string()));
        }
        words.require(sheet, at.clone(), &format!("component-{id}"));
        words.require(sheet, at, &format!("component-{id}.how"));
        let RawComponent { copies, form, conditional: is_conditional, .. } = raw;
        let form = form.map(|form| sheet.text(&form));
        dossier.push(Component { id, copies, form, is_conditional });
    }
    dossier
}
