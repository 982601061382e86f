//! Reading a guide.

use super::dates::{self, RawSource};
use super::flow::Flow;
use super::picture::{self, RawPhone};
use super::sheet::Sheet;
use super::shelf::{self, Shelf};
use super::vocabulary::Vocabulary;
use crate::catalog::guide::{Answer, End, Fee, Guide, Place, Step, Target, Wait};
use crate::id::{EndId, GuideId, NeedId, ProcedureId, StepId, TopicId, TroubleId};
use crate::l10n::Phrase;
use crate::visit::Outcome;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

/// The most steps a guide may have; the log counts them in a byte.
const MOST_STEPS: usize = 99;

/// The end that the last step leads to.
const DONE: &str = "done";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    topic: Spanned<TopicId>,
    order: u16,
    icon: Spanned<String>,
    minutes: Option<u16>,
    place: Place,
    fee: Option<Fee>,
    #[serde(default)]
    needs: Vec<Spanned<NeedId>>,
    until: Option<Spanned<Datetime>>,
    sources: Spanned<Vec<RawSource>>,
    procedure: Option<Spanned<ProcedureId>>,
    #[serde(default)]
    steps: Vec<RawStep>,
    #[serde(default)]
    ends: Vec<RawEnd>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    id: Spanned<StepId>,
    #[serde(default)]
    wait: Wait,
    phone: Option<Spanned<RawPhone>>,
    ask: Option<Spanned<Vec<RawAnswer>>>,
    #[serde(default)]
    troubles: Vec<Spanned<TroubleId>>,
    #[serde(default)]
    qr: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAnswer {
    answer: Spanned<StepId>,
    to: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEnd {
    id: Spanned<EndId>,
    outcome: Spanned<String>,
}

/// The guide in `sheet`, unless a problem spoiled it.
pub(super) fn load(id: GuideId, mut sheet: Sheet<'_>, shelf: &Shelf<'_>) -> Option<Guide> {
    let raw: Raw = sheet.read()?;
    let words = Vocabulary::load(shelf.files, &format!("guides/{id}.ftl"), &mut sheet);
    for message in ["title", "title.short", "about"] {
        words.require(&mut sheet, 0..0, message);
    }
    shelf.require_topic(&mut sheet, &raw.topic);
    let until = dates::until(&mut sheet, raw.until.as_ref());
    let sources = dates::sources(&mut sheet, &raw.sources, shelf.version);
    let ends = ends(&raw.ends, &mut sheet, &words);
    let done = done(&ends, &mut sheet);
    let steps = Steps { shelf, words: &words, ends: &ends }.load(raw.steps, &mut sheet);
    check_ends(&raw.ends, &steps, done, &mut sheet);

    let is_procedure = |id: &ProcedureId| shelf.procedures.contains(id);
    let procedure = raw.procedure.into_iter().collect();
    let guide = Guide {
        id,
        topic: raw.topic.into_inner(),
        order: raw.order,
        icon: sheet.icon(&raw.icon),
        minutes: raw.minutes,
        place: raw.place,
        fee: raw.fee,
        needs: shelf.known_needs(&mut sheet, raw.needs),
        until,
        sources,
        procedure: shelf::known(&mut sheet, procedure, "catalog-procedure", is_procedure).pop(),
        steps,
        ends,
        done: done?,
        words: words.into_words(),
    };
    sheet.finish(guide)
}

fn ends(raw: &[RawEnd], sheet: &mut Sheet<'_>, words: &Vocabulary) -> Vec<End> {
    let mut ends: Vec<End> = Vec::new();
    for end in raw {
        let id = end.id.get_ref();
        if ends.iter().any(|other| other.id == *id) {
            sheet.spoil(end.id.span(), Phrase::new("catalog-same").with("id", id.to_string()));
        }
        words.require(sheet, end.id.span(), &format!("end-{id}"));
        words.require(sheet, end.id.span(), &format!("end-{id}.next"));
        let outcome = Outcome::from_code(end.outcome.get_ref()).unwrap_or_else(|| {
            let code = end.outcome.get_ref().clone();
            sheet.spoil(end.outcome.span(), Phrase::new("catalog-outcome").with("code", code));
            Outcome::Looked
        });
        ends.push(End { id: id.clone(), outcome });
    }
    ends
}

/// The place of the end that the last step leads to.
fn done(ends: &[End], sheet: &mut Sheet<'_>) -> Option<usize> {
    let done = ends.iter().position(|end| end.id.as_str() == DONE);
    if done.is_none() {
        sheet.spoil(0..0, Phrase::new("catalog-no-done"));
    }
    done
}

/// An end that no answer leads to was most likely meant for one.
fn check_ends(raw: &[RawEnd], steps: &[Step], done: Option<usize>, sheet: &mut Sheet<'_>) {
    for (place, end) in raw.iter().enumerate() {
        let is_asked_for =
            steps.iter().flat_map(|step| &step.ask).any(|answer| answer.to == Target::End(place));
        if !is_asked_for && done != Some(place) {
            let id = end.id.get_ref().to_string();
            let what = Phrase::new("catalog-unreachable").with("id", id);
            sheet.problem(end.id.span(), what);
        }
    }
}

/// What reading the steps needs to know.
struct Steps<'a> {
    shelf: &'a Shelf<'a>,
    words: &'a Vocabulary,
    ends: &'a [End],
}

impl Steps<'_> {
    fn load(&self, raw: Vec<RawStep>, sheet: &mut Sheet<'_>) -> Vec<Step> {
        if raw.is_empty() || raw.len() > MOST_STEPS {
            sheet.spoil(0..0, Phrase::new("catalog-steps").with("most", MOST_STEPS));
            return Vec::new();
        }
        let places: Vec<Spanned<StepId>> = raw.iter().map(|step| step.id.clone()).collect();
        check_ids(&places, sheet);
        let steps: Vec<Step> =
            raw.into_iter().map(|step| self.step(step, &places, sheet)).collect();

        let flow = Flow::walked(&steps);
        for (what, found) in
            [("catalog-unreachable", flow.unreachable), ("catalog-loop", flow.circling)]
        {
            for place in found {
                let id = places[place].get_ref().to_string();
                sheet.spoil(places[place].span(), Phrase::new(what).with("id", id));
            }
        }
        steps
    }

    fn step(&self, raw: RawStep, places: &[Spanned<StepId>], sheet: &mut Sheet<'_>) -> Step {
        let (at, id) = (raw.id.span(), raw.id.into_inner());
        self.words.require(sheet, at.clone(), id.as_str());
        let actions = self.words.count(sheet, at.clone(), &format!("{id}.do-"));
        let ask = self.answers(&id, raw.ask, places, sheet);
        for (number, address) in raw.qr.iter().enumerate() {
            self.words.require(sheet, address.span(), &format!("{id}.qr-{}", number + 1));
        }
        let is_trouble = |trouble: &TroubleId| self.shelf.troubles.contains(trouble);
        Step {
            wait: raw.wait,
            actions,
            has_warning: self.words.has(&format!("{id}.warning")),
            has_tip: self.words.has(&format!("{id}.tip")),
            has_helper: self.words.has(&format!("{id}.helper")),
            phone: raw.phone.and_then(|phone| picture::load(phone, actions, sheet, self.shelf)),
            ask,
            troubles: shelf::known(sheet, raw.troubles, "catalog-trouble", is_trouble),
            qr: raw.qr.iter().filter_map(|text| self.shelf.qr_address(sheet, text)).collect(),
            id,
        }
    }

    fn answers(
        &self,
        step: &StepId,
        raw: Option<Spanned<Vec<RawAnswer>>>,
        places: &[Spanned<StepId>],
        sheet: &mut Sheet<'_>,
    ) -> Vec<Answer> {
        let Some(raw) = raw else { return Vec::new() };
        if raw.get_ref().is_empty() {
            sheet.spoil(raw.span(), Phrase::new("catalog-no-answers").with("id", step.to_string()));
        }
        let mut answers: Vec<Answer> = Vec::new();
        for written in raw.into_inner() {
            let (at, answer) = (written.answer.span(), written.answer.into_inner());
            if answers.iter().any(|other| other.answer == answer) {
                let id = answer.to_string();
                sheet.spoil(at.clone(), Phrase::new("catalog-same").with("id", id));
            }
            self.words.require(sheet, at, &format!("{step}.answer-{answer}"));
            match self.target(written.to.get_ref(), places) {
                Some(to) => answers.push(Answer { answer, to }),
                None => {
                    let id = written.to.get_ref().clone();
                    sheet.spoil(written.to.span(), Phrase::new("catalog-target").with("id", id));
                }
            }
        }
        answers
    }

    /// Where `to` leads: `numbers` to a step, `end:counter` to an end.
    fn target(&self, to: &str, places: &[Spanned<StepId>]) -> Option<Target> {
        match to.strip_prefix("end:") {
            Some(end) => self.ends.iter().position(|e| e.id.as_str() == end).map(Target::End),
            None => places.iter().position(|s| s.get_ref().as_str() == to).map(Target::Step),
        }
    }
}

/// A step's id names its message, so it must differ from the guide's other messages.
fn check_ids(ids: &[Spanned<StepId>], sheet: &mut Sheet<'_>) {
    for (place, id) in ids.iter().enumerate() {
        let name = id.get_ref().as_str();
        let is_taken = ["title", "about"].contains(&name) || name.starts_with("end-");
        if is_taken || ids[..place].iter().any(|other| other.get_ref() == id.get_ref()) {
            sheet.spoil(id.span(), Phrase::new("catalog-same").with("id", name.to_owned()));
        }
    }
}
