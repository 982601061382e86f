//! The notice of a procedure in one of its cases: first what one needs to bring, how long it takes, what
//! it costs and where; then all else that is known of it.

use crate::catalog::Rule;
use crate::hub::WardCode;
use crate::id::RuleId;
use crate::kiosk::block::{Block, Fact};
use crate::kiosk::reading::{Aside, Code, Reading};
use crate::kiosk::resident::procedure::head::{Head, head};
use crate::kiosk::resident::procedure::subject::Subject;
use crate::kiosk::resident::procedure::{details, filing, limits, money, papers};
use crate::kiosk::source::Origin;

use lucide_icons::Icon;

/// The notice, arranged for the canvas.
pub(super) fn arranged(subject: Subject<'_>) -> Reading {
    let cx = subject.cx;
    let Head { always, first } = head(subject, title(subject));
    let blocks = first.into_iter().chain(body(subject)).collect();
    let code = subject.page().and_then(|page| Code::of_address(page, cx.say("scan-to-continue")));
    Reading::new(cx, cx.canvas.body(), always, blocks, code.map(Aside::Code))
}

pub(super) fn body(subject: Subject<'_>) -> Vec<Block> {
    let origin = Origin::from(subject.procedure);
    let mut blocks: Vec<Block> = origin.staleness(subject.cx).into_iter().collect();
    blocks.push(Block::facts(facts(subject)));
    blocks.extend(papers::blocks(subject));
    blocks.extend(details::staff(subject));
    blocks.extend(money::blocks(subject));
    blocks.extend(rules(subject));
    blocks.extend(details::conditions(subject));
    blocks.extend(details::notes(subject));
    blocks.extend(filing::blocks(subject));
    blocks.extend(details::steps(subject));
    blocks.extend(details::office(subject));
    blocks.extend(details::complaints(subject));
    blocks.extend(details::about(subject));
    blocks.extend(details::laws(subject));
    blocks.push(origin.note(subject.cx));
    blocks
}

/// The case's name, or the procedure's where there are no cases.
pub(super) fn title(subject: Subject<'_>) -> String {
    match subject.case {
        Some(case) => subject.word(&format!("case-{}", case.id)),
        None => subject.word("title"),
    }
}

fn facts(subject: Subject<'_>) -> Vec<Fact> {
    let cx = subject.cx;
    let fact = |icon, label, value, note| Fact { icon, label: cx.say(label), value, note };
    let office = subject.procedure.handler.as_ref();
    let office = office.map(|agency| cx.name(&format!("agency-{agency}")));
    let mut facts = vec![
        fact(Icon::Clock, "fact-limit", limits::value(subject), limits::note(subject)),
        fact(Icon::Banknote, "fact-cost", money::value(subject), money::note(subject)),
    ];
    facts.extend(office.map(|office| fact(Icon::Building2, "fact-office", office, None)));
    facts
}

/// The rules that hold here and today, each with its source.
fn rules(subject: Subject<'_>) -> Vec<Block> {
    let cx = subject.cx;
    let province = cx.hub.ward.as_ref().and_then(|ward| ward.code).and_then(WardCode::province);
    let known = subject.procedure.common.rules.iter();
    let known = known.filter_map(|id| cx.catalog.rules.get_key_value(id));
    let held = known.filter(|(_, rule)| rule.holds(cx.today(), province));
    held.flat_map(|(id, rule): (&RuleId, &Rule)| {
        [Block::text(cx.name(&format!("rule-{id}"))), Origin::from((id, rule)).note(cx)]
    })
    .collect()
}
