//! Reading a step: what stands in it, be it a guide's own or one that guides share.

use super::picture::{Pictures, RawPicture};
use super::shape::{self, Field, Kind, Shaped, is, names};
use super::sheet::Sheet;
use super::shelf::{self, Shelf};
use super::vocabulary::Vocabulary;
use crate::catalog::guide::{HubCard, Step, Wait};
use crate::id::{HotlineId, StepId, TroubleId};
use crate::l10n::Phrase;

use serde::Deserialize;
use toml::Spanned;

use std::ops::Range;

/// The most QR codes of a step.
const MOST_CODES: usize = 2;

/// What stands in a step, as it is written.
#[derive(Deserialize, Default)]
pub(super) struct RawBody {
    #[serde(default)]
    pub(super) wait: Wait,
    pub(super) picture: Option<Spanned<RawPicture>>,
    #[serde(default)]
    pub(super) troubles: Vec<Spanned<TroubleId>>,
    #[serde(default)]
    pub(super) qr: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) call: Vec<Spanned<HotlineId>>,
    pub(super) hub: Option<HubCard>,
}

impl Shaped for RawBody {
    const SHAPE: Kind = Kind::Table(&[
        Field::may("wait", Kind::Word(names::<Wait>)),
        Field::may("picture", RawPicture::SHAPE),
        Field::may("troubles", Kind::List(&Kind::Id(is::<TroubleId>))),
        Field::may("qr", Kind::List(&Kind::Text)),
        Field::may("call", Kind::List(&Kind::Id(is::<HotlineId>))),
        Field::may("hub", Kind::Word(names::<HubCard>)),
    ]);
}

/// The shared step in `sheet`, unless a problem spoiled it.
pub(super) fn load(id: StepId, mut sheet: Sheet<'_>, shelf: &Shelf<'_>) -> Option<Step> {
    let raw: RawBody = shape::read(&mut sheet)?;
    let words = Vocabulary::load(shelf.ground(), &words_of(&id), &mut sheet);
    let step = read(id, 0..0, raw, &words, &mut sheet, shelf);
    sheet.finish(step)
}

/// The file of a shared step's words, below a language's folder.
pub(super) fn words_of(id: &StepId) -> String {
    format!("steps/{id}.ftl")
}

/// A step as it is written, without the answers to its question; `at` is where its id stands.
pub(super) fn read(
    id: StepId,
    at: Range<usize>,
    raw: RawBody,
    words: &Vocabulary,
    sheet: &mut Sheet<'_>,
    shelf: &Shelf<'_>,
) -> Step {
    check_codes(&raw, sheet);
    let is_trouble = |trouble: &TroubleId| shelf.troubles.contains(trouble);
    let qr = raw.qr.iter().filter_map(|text| shelf.qr_address(sheet, text)).collect();
    let step = Step {
        id,
        wait: raw.wait,
        actions: 0,
        texts: 0,
        has_warning: false,
        has_tip: false,
        has_helper: false,
        picture: None,
        ask: Vec::new(),
        troubles: shelf::known(sheet, raw.troubles, "catalog-trouble", is_trouble),
        qr,
        call: shelf.known_phones(sheet, raw.call),
        hub: raw.hub,
    };
    let step = told(step, at, words, sheet);
    let pictures = Pictures { shelf, words, actions: step.actions };
    let picture = raw.picture.and_then(|picture| pictures.load(picture, sheet));
    Step { picture, ..step }
}

/// The step in the words at hand, which may tell a shared step in another way.
pub(super) fn told(
    step: Step,
    at: Range<usize>,
    words: &Vocabulary,
    sheet: &mut Sheet<'_>,
) -> Step {
    let id = step.id.clone();
    words.require(sheet, at.clone(), id.as_str());
    for number in 1..=step.qr.len() {
        words.require(sheet, at.clone(), &format!("{id}.qr-{number}"));
    }
    let actions = words.count(sheet, at.clone(), &format!("{id}.do-"));
    let mut step = Step {
        actions,
        texts: words.count(sheet, at.clone(), &format!("{id}.text-")),
        has_warning: words.has(&format!("{id}.warning")),
        has_tip: words.has(&format!("{id}.tip")),
        has_helper: words.has(&format!("{id}.helper")),
        ..step
    };
    let idle = drop_idle_marks(&mut step);
    for mark in idle.into_iter().filter(|_| !words.is_lost()) {
        sheet.problem(at.clone(), Phrase::new("catalog-mark").with("mark", i64::from(mark)));
    }
    step
}

/// Makes sure that a step says something: an action, a fact, a number, a card or a question.
pub(super) fn require_content(step: &Step, at: Range<usize>, sheet: &mut Sheet<'_>) {
    let says = step.actions > 0 || step.texts > 0 || !step.call.is_empty();
    if !says && step.hub.is_none() && step.ask.is_empty() {
        sheet.spoil(at, Phrase::new("catalog-step-empty").with("id", step.id.to_string()));
    }
}

/// Takes the marks that no action has out of the step's picture.
fn drop_idle_marks(step: &mut Step) -> Vec<u8> {
    let mut dropped = Vec::new();
    for row in step.picture.iter_mut().flat_map(|picture| &mut picture.rows) {
        let (known, idle) = row.marks.iter().partition(|mark| (1..=step.actions).contains(*mark));
        row.marks = known;
        dropped.extend::<Vec<u8>>(idle);
    }
    dropped
}

/// There is room for two codes, and for one beside a picture.
fn check_codes(raw: &RawBody, sheet: &mut Sheet<'_>) {
    let hub = usize::from(matches!(raw.hub, Some(HubCard::Wifi | HubCard::Zalo)));
    let most = if raw.picture.is_some() { 1 } else { MOST_CODES };
    if let Some(code) = raw.qr.last().filter(|_| raw.qr.len() + hub > most) {
        sheet.spoil(code.span(), Phrase::new("catalog-codes").with("most", most));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::shape::agrees;

    #[test]
    fn what_is_read_is_what_may_be_written() {
        agrees::<RawBody>();
    }
}
