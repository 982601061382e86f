//! The answers at the end of an assisted session: which there are, which is likely, and which is chosen.

use crate::id::{AgencyId, ItemId, TroubleId};
use crate::kiosk::block::{Block, Chip};
use crate::kiosk::context::Context;
use crate::visit::{Filed, Happening, Operator, Outcome, Record};

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Choice {
    /// What came of the session.
    Outcome(Outcome),
    /// Who did the work on the phone.
    Operator(Operator),
    /// Whether a dossier was filed online.
    Filed(Filed),
    /// Where it got stuck; there may be several.
    Trouble(TroubleId),
}

/// Which question an answer belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    Outcome,
    Operator,
    Filed,
    Troubles,
}

/// All answers, in order.
#[derive(Debug)]
pub(super) struct Choices(Vec<Answer>);

#[derive(Debug)]
struct Answer {
    choice: Choice,
    is_chosen: bool,
    /// Whether the log knows already.
    is_told: bool,
}

/// The most troubles that are offered.
const MOST_TROUBLES: usize = 6;

/// What a helper may say came of a session; what else is likely is offered beside these.
const OUTCOMES: [Outcome; 5] = [
    Outcome::DoneHere,
    Outcome::ContinuesAtHome,
    Outcome::SentToPolice,
    Outcome::SentToOneStop,
    Outcome::NeedsHomeVisit,
];

impl Group {
    pub(super) const ALL: [Self; 4] = [Self::Outcome, Self::Troubles, Self::Operator, Self::Filed];

    fn title(self) -> &'static str {
        match self {
            Self::Outcome => "closing-outcome",
            Self::Operator => "closing-operator",
            Self::Filed => "closing-filed",
            Self::Troubles => "closing-troubles",
        }
    }
}

impl Choice {
    fn group(&self) -> Group {
        match self {
            Self::Outcome(_) => Group::Outcome,
            Self::Operator(_) => Group::Operator,
            Self::Filed(_) => Group::Filed,
            Self::Trouble(_) => Group::Troubles,
        }
    }

    fn say(&self, cx: &Context) -> String {
        match self {
            Self::Outcome(outcome) => cx.say(&format!("outcome-{}", outcome.code())),
            Self::Operator(operator) => cx.say(&format!("operator-{}", operator.code())),
            Self::Filed(filed) => cx.say(&format!("filed-{}", filed.code())),
            Self::Trouble(id) => {
                let trouble = cx.catalog.troubles.get(id);
                trouble.map(|trouble| cx.short_title(&trouble.words)).unwrap_or_default()
            }
        }
    }
}

impl Choices {
    /// The answers for a session with this record, which was about `item` last.
    pub(super) fn new(item: &ItemId, record: &Record, cx: &Context) -> Self {
        let answer = |choice, is_chosen| Answer { choice, is_chosen, is_told: false };
        let likely = likely(record, cx);
        let others = OUTCOMES.into_iter().filter(|outcome| *outcome != likely);
        let outcomes = std::iter::once(likely).chain(others);
        let outcomes = outcomes.map(|it| answer(Choice::Outcome(it), it == likely));
        let operators =
            Operator::ALL.iter().map(|it| answer(Choice::Operator(*it), *it == record.operator));
        let filed = filed(item, record, cx);
        let filings = Filed::ALL.iter().map(|it| answer(Choice::Filed(*it), *it == filed));
        let troubles = troubles(item, record, cx).into_iter().map(|id| {
            let is_met = record.troubles.contains(&id);
            let choice = Choice::Trouble(id);
            Answer { choice, is_chosen: is_met, is_told: true }
        });
        Self(outcomes.chain(operators).chain(filings).chain(troubles).collect())
    }

    /// The chosen outcome.
    pub(super) fn outcome(&self) -> Outcome {
        let chosen = self.0.iter().filter(|answer| answer.is_chosen);
        let mut outcomes = chosen.filter_map(|answer| match answer.choice {
            Choice::Outcome(outcome) => Some(outcome),
            Choice::Operator(_) | Choice::Filed(_) | Choice::Trouble(_) => None,
        });
        outcomes.next().unwrap_or(Outcome::Unfinished)
    }

    /// The answer at `place` was tapped; what to write down.
    pub(super) fn tap(&mut self, place: usize) -> Option<Happening> {
        let group = self.0.get(place)?.choice.group();
        let is_one_of_several = group == Group::Troubles;
        for (nth, answer) in self.0.iter_mut().enumerate() {
            if nth == place {
                answer.is_chosen = !(is_one_of_several && answer.is_chosen);
                answer.is_told = true;
            } else if !is_one_of_several && answer.choice.group() == group {
                answer.is_chosen = false;
            }
        }
        let tapped = self.0.get(place)?;
        Some(told(&tapped.choice, tapped.is_chosen))
    }

    /// What is chosen and was not tapped, to be written down.
    pub(super) fn untapped(&self) -> Vec<Happening> {
        let untold = self.0.iter().filter(|answer| answer.is_chosen && !answer.is_told);
        untold.map(|answer| told(&answer.choice, true)).collect()
    }

    /// The question of a group and its answers; nothing where there is nothing to answer.
    pub(super) fn blocks(&self, group: Group, cx: &Context) -> Vec<Block> {
        let is_of = |answer: &&Answer| answer.choice.group() == group;
        let first = self.0.iter().position(|answer| is_of(&answer)).unwrap_or_default();
        let chip = |it: &Answer| Chip { label: it.choice.say(cx), is_chosen: it.is_chosen };
        let chips: Vec<Chip> = self.0.iter().filter(is_of).map(chip).collect();
        if chips.is_empty() {
            return Vec::new();
        }
        vec![Block::heading(cx.say(group.title())), Block::low_chips(first, chips)]
    }
}

/// What most likely came of it: what a guide came to; else what the trouble that was met leads to.
fn likely(record: &Record, cx: &Context) -> Outcome {
    if let Some(outcome) = record.outcome {
        return outcome;
    }
    let sees = record.troubles.iter().filter_map(|id| Some(&cx.catalog.troubles.get(id)?.see));
    let sent = |agency: &AgencyId| match agency.as_str() {
        "ward-police" | "province-police" => Some(Outcome::SentToPolice),
        "one-stop" | "ward-committee" => Some(Outcome::SentToOneStop),
        _ => None,
    };
    let has_begun = record.items.iter().any(|visited| visited.furthest_step > 0);
    let otherwise = if has_begun { Outcome::Unfinished } else { Outcome::Looked };
    sees.filter_map(sent).next_back().unwrap_or(otherwise)
}

/// Whether a dossier was filed: where there is none to file, that is said at once.
fn filed(item: &ItemId, record: &Record, cx: &Context) -> Filed {
    let files = match item {
        ItemId::Procedure(_) => true,
        ItemId::Guide(id) => {
            cx.catalog.guides.get(id).is_some_and(|guide| guide.procedure.is_some())
        }
        ItemId::Notice(_) => false,
    };
    match record.filed_online {
        Filed::NotApplicable if files && record.outcome == Some(Outcome::DoneHere) => Filed::Yes,
        Filed::NotApplicable if files => Filed::No,
        known => known,
    }
}

/// Where it may have got stuck: what was opened first, then what belongs to the steps of the guide.
fn troubles(item: &ItemId, record: &Record, cx: &Context) -> Vec<TroubleId> {
    let guide = match item {
        ItemId::Guide(id) => cx.catalog.guides.get(id),
        ItemId::Procedure(_) | ItemId::Notice(_) => None,
    };
    let reached = record.items.iter().find(|visited| visited.item == *item);
    let reached = reached.map_or(0, |visited| usize::from(visited.furthest_step));
    // The steps that were seen, the last one first; then those that were not.
    let steps = guide.map(|guide| guide.steps.as_slice()).unwrap_or_default();
    let (seen, rest) = steps.split_at(reached.min(steps.len()));
    let of_steps = seen.iter().rev().chain(rest).flat_map(|step| &step.troubles);
    let mut troubles: Vec<TroubleId> = Vec::new();
    for trouble in record.troubles.iter().chain(of_steps) {
        if !troubles.contains(trouble) && cx.catalog.troubles.contains_key(trouble) {
            troubles.push(trouble.clone());
        }
    }
    troubles.truncate(MOST_TROUBLES);
    troubles
}

/// What a tap tells the log.
fn told(choice: &Choice, is_chosen: bool) -> Happening {
    match choice {
        Choice::Outcome(outcome) => Happening::OutcomeChosen(*outcome),
        Choice::Operator(operator) => Happening::OperatorChosen(*operator),
        Choice::Filed(filed) => Happening::FiledChosen(*filed),
        Choice::Trouble(trouble) => {
            Happening::TroubleMarked { trouble: trouble.clone(), is_met: is_chosen }
        }
    }
}
