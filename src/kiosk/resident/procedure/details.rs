//! What the end of a notice tells: the office, the result, who may apply, what the procedure rests on.

use crate::catalog::{Applicant, Level};
use crate::id::AgencyId;
use crate::kiosk::block::Block;
use crate::kiosk::law;
use crate::kiosk::resident::procedure::subject::{Subject, headed};
use crate::kiosk::text::icon_named;

use lucide_icons::Icon;

/// The sequence of what happens, numbered.
pub(super) fn steps(subject: Subject<'_>) -> Vec<Block> {
    let steps = subject.numbered("step-", subject.procedure.steps);
    let numbered = (1..).zip(steps).map(|(number, text)| Block::action(number, text));
    headed(subject.cx.say("steps-title"), numbered.collect())
}

/// The conditions, those of the case first.
pub(super) fn conditions(subject: Subject<'_>) -> Vec<Block> {
    let own = subject
        .case
        .map(|case| subject.numbered(&format!("case-{}.condition-", case.id), case.conditions));
    let common = subject.numbered("condition-", subject.procedure.conditions);
    let all = own.into_iter().flatten().chain(common);
    subject.section("conditions-title", Icon::Dot, all)
}

/// What else is good to know, of the case first.
pub(super) fn notes(subject: Subject<'_>) -> Vec<Block> {
    let own =
        subject.case.map(|case| subject.numbered(&format!("case-{}.note-", case.id), case.notes));
    let common = subject.numbered("note-", subject.procedure.notes);
    subject.section("notes-title", Icon::Dot, own.into_iter().flatten().chain(common))
}

/// What a helper should ask or know.
pub(super) fn staff(subject: Subject<'_>) -> Vec<Block> {
    let Some(_) = subject.cx.reader.helper() else {
        return Vec::new();
    };
    let lines = subject.numbered("staff-", subject.procedure.staff);
    subject.section("for-helpers-title", Icon::MessageCircleQuestionMark, lines)
}

/// The office that handles it, and how to go there.
pub(super) fn office(subject: Subject<'_>) -> Vec<Block> {
    agency(subject, "fact-office", subject.procedure.handler.as_ref())
}

/// Where complaints go.
pub(super) fn complaints(subject: Subject<'_>) -> Vec<Block> {
    agency(subject, "complaints-title", subject.procedure.complaints.as_ref())
}

fn agency(subject: Subject<'_>, heading: &str, agency: Option<&AgencyId>) -> Vec<Block> {
    let Some((id, icon)) = agency.and_then(|id| subject.cx.catalog.agencies.get_key_value(id))
    else {
        return Vec::new();
    };
    let name = subject.cx.name(&format!("agency-{id}"));
    let see = subject.cx.name(&format!("agency-{id}.see"));
    let mut blocks = subject.section(heading, icon_named(icon), [name]);
    blocks.push(Block::text(see));
    blocks
}

/// The procedure's own particulars: what it is for, what comes of it, for whom, its official name.
pub(super) fn about(subject: Subject<'_>) -> Vec<Block> {
    let (procedure, cx) = (subject.procedure, subject.cx);
    let said = |message, name, value: String| cx.say_with(message, &[(name, value.into())]);
    let level = procedure.level.map(|level| said("level-is", "level", cx.say(level_name(level))));
    let who = procedure.applicants.iter().map(|who| cx.say(applicant_name(*who)));
    let who = who.collect::<Vec<_>>().join(", ");
    let who = (!who.is_empty()).then(|| said("applicants-are", "who", who));
    let lines = [
        Some(subject.word("about")),
        Some(said("result-is", "result", subject.word("result"))),
        who,
        level,
        Some(said("official-is", "official", subject.word("official"))),
        decision(subject),
    ];
    subject.section("about-title", Icon::Dot, lines.into_iter().flatten())
}

fn decision(subject: Subject<'_>) -> Option<String> {
    let decision = subject.decision()?;
    let number = ("number", decision.number.as_str().into());
    Some(match decision.date {
        None => subject.cx.say_with("decision-is", &[number]),
        Some(day) => {
            let day = ("day", subject.cx.date(day).into());
            subject.cx.say_with("decision-of-day", &[number, day])
        }
    })
}

/// The laws it rests on: those with a title each on a line, the others in a row.
pub(super) fn laws(subject: Subject<'_>) -> Vec<Block> {
    let mut titled = Vec::new();
    let mut numbers = Vec::new();
    for id in &subject.procedure.common.laws {
        let Some(law) = subject.cx.catalog.laws.get(id) else {
            continue;
        };
        match law::titled(id, law, subject.cx) {
            Some(line) => titled.push(line),
            None => numbers.push(law.number.as_str()),
        }
    }
    let row = (!numbers.is_empty()).then(|| numbers.join(", "));
    subject.section("laws-title", Icon::Scale, titled.into_iter().chain(row))
}

fn level_name(level: Level) -> &'static str {
    match level {
        Level::Commune => "level-commune",
        Level::Province => "level-province",
        Level::Ministry => "level-ministry",
    }
}

fn applicant_name(applicant: Applicant) -> &'static str {
    match applicant {
        Applicant::Citizen => "applicant-citizen",
        Applicant::Overseas => "applicant-overseas",
        Applicant::Foreigner => "applicant-foreigner",
        Applicant::Organisation => "applicant-organisation",
    }
}
