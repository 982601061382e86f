//! Reading a guide.

mod written;

use super::common::{self, Written};
use super::flow::Flow;
use super::sheet::Sheet;
use super::shelf::{self, Shelf};
use super::step::{self, RawBody};
use super::vocabulary::Vocabulary;
use crate::catalog::guide::{Answer, End, Guide, Step, Target};
use crate::id::{GuideId, ProcedureId, StepId};
use crate::l10n::Phrase;
use crate::visit::Outcome;

use written::{Raw, RawAnswer, RawEnd, RawStep};

use toml::Spanned;

/// The most steps a guide may have; the log counts them in a byte.
const MOST_STEPS: usize = 99;

/// The end that the last step leads to.
const DONE: &str = "done";

/// The guide in `sheet`, unless a problem spoiled it.
pub(super) fn load(id: GuideId, mut sheet: Sheet<'_>, shelf: &Shelf<'_>) -> Option<Guide> {
    let Written { common, own: raw } = common::read::<Raw>(&mut sheet)?;
    let shared = raw.steps.iter().filter_map(|step| step.get_ref().shared.as_ref());
    let shared: Vec<String> = shared.map(|name| step::words_of(name.get_ref())).collect();
    let own = format!("guides/{id}.ftl");
    let words = Vocabulary::load_over(shelf.ground(), &shared, &own, &mut sheet);
    for message in ["title", "title.short", "about"] {
        words.require(&mut sheet, 0..0, message);
    }
    words.allow("title.keywords");
    let common = common.load(&mut sheet, shelf);
    let ends = ends(&raw.ends, &mut sheet, &words, shelf);
    let done = done(&ends, &mut sheet);
    let steps = Steps { shelf, words: &words, ends: &ends }.load(raw.steps, &mut sheet);
    if let Some(steps) = &steps {
        check_ends(&raw.ends, steps, done, &mut sheet);
    }

    let is_procedure = |id: &ProcedureId| shelf.procedures.contains(id);
    let procedure = raw.procedure.into_iter().collect();
    let guide = Guide {
        id,
        common,
        minutes: raw.minutes,
        place: raw.place,
        fee: raw.fee,
        needs: shelf.known_needs(&mut sheet, raw.needs),
        procedure: shelf::known(&mut sheet, procedure, "catalog-procedure", is_procedure).pop(),
        steps: steps?,
        ends,
        done: done?,
        words: words.into_words(),
    };
    sheet.finish(guide)
}

/// The most items that an end leads on to.
const MOST_TO_GO: usize = 4;

fn ends(raw: &[RawEnd], sheet: &mut Sheet<'_>, words: &Vocabulary, shelf: &Shelf<'_>) -> Vec<End> {
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
            let codes: Vec<_> = Outcome::ALL.iter().map(|outcome| outcome.code()).collect();
            let what = Phrase::new("catalog-outcome").with("code", code);
            sheet.spoil(end.outcome.span(), what.with("codes", codes.join(", ")));
            Outcome::Looked
        });
        if let Some(one_more) = end.go.get(MOST_TO_GO) {
            sheet.problem(one_more.span(), Phrase::new("catalog-go").with("most", MOST_TO_GO));
        }
        let go = end.go.iter().take(MOST_TO_GO).cloned().collect();
        ends.push(End { id: id.clone(), outcome, go: shelf.known_items(sheet, go) });
    }
    ends
}

/// The place of the end that the last step leads to.
fn done(ends: &[End], sheet: &mut Sheet<'_>) -> Option<usize> {
    let done = ends.iter().position(|end| end.id.as_str() == DONE);
    if done.is_none() {
        sheet.lack(0..0, Phrase::new("catalog-no-done"));
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
    /// The steps; nothing where one of them, or of its answers, is not known, so that nobody can tell where
    /// the ways lead.
    fn load(&self, raw: Vec<Spanned<RawStep>>, sheet: &mut Sheet<'_>) -> Option<Vec<Step>> {
        if raw.is_empty() || raw.len() > MOST_STEPS {
            sheet.lack(0..0, Phrase::new("catalog-steps").with("most", MOST_STEPS));
            return None;
        }
        for step in raw.iter().filter(|step| step.get_ref().name().is_none()) {
            sheet.spoil(step.span(), Phrase::new("catalog-step"));
        }
        let places: Vec<Spanned<StepId>> =
            raw.iter().filter_map(|step| step.get_ref().name().cloned()).collect();
        check_ids(&places, sheet);
        let written = raw.len();
        let answers = raw.iter().filter_map(|step| step.get_ref().ask.as_ref());
        let answers: usize = answers.map(|ask| ask.get_ref().len()).sum();
        let steps: Vec<Step> = raw
            .into_iter()
            .filter_map(|step| self.step(step.into_inner(), &places, sheet))
            .collect();
        let led: usize = steps.iter().map(|step| step.ask.len()).sum();
        if steps.len() < written || led < answers {
            return None;
        }
        check_flow(&steps, &places, sheet);
        Some(steps)
    }

    /// The step, unless it is a shared one that is not there.
    fn step(
        &self,
        raw: RawStep,
        places: &[Spanned<StepId>],
        sheet: &mut Sheet<'_>,
    ) -> Option<Step> {
        let name = raw.name()?.clone();
        let (at, id) = (name.span(), name.into_inner());
        let ask = self.answers(&id, raw.ask, places, sheet);
        let step = if raw.shared.is_some() {
            let shared = self.shelf.steps.get(&id).cloned();
            if shared.is_none() {
                let what = Phrase::new("catalog-no-step").with("id", id.to_string());
                sheet.spoil(at.clone(), what);
            }
            step::told(shared?, at.clone(), self.words, sheet)
        } else {
            let RawStep { picture, troubles, qr, call, hub, .. } = raw;
            let wait = raw.wait.unwrap_or_default();
            let body = RawBody { wait, picture, troubles, qr, call, hub };
            step::read(id, at.clone(), body, self.words, sheet, self.shelf)
        };
        let step = Step { ask, ..step };
        if !self.words.is_lost() {
            step::require_content(&step, at, sheet);
        }
        Some(step)
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

/// Every step has to be on a way, and every way has to lead to an end.
fn check_flow(steps: &[Step], places: &[Spanned<StepId>], sheet: &mut Sheet<'_>) {
    let flow = Flow::walked(steps);
    for (what, found) in
        [("catalog-unreachable", flow.unreachable), ("catalog-loop", flow.circling)]
    {
        for place in found {
            let id = places[place].get_ref().to_string();
            sheet.spoil(places[place].span(), Phrase::new(what).with("id", id));
        }
    }
}

/// A step's id names its message, so it must differ from the guide's other messages.
fn check_ids(ids: &[Spanned<StepId>], sheet: &mut Sheet<'_>) {
    for (place, id) in ids.iter().enumerate() {
        let name = id.get_ref().as_str();
        let is_taken = ["title", "about"].contains(&name)
            || ["end-", "label-"].iter().any(|prefix| name.starts_with(prefix));
        if is_taken || ids[..place].iter().any(|other| other.get_ref() == id.get_ref()) {
            sheet.spoil(id.span(), Phrase::new("catalog-same").with("id", name.to_owned()));
        }
    }
}
