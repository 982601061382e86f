//! What the pages of a guide say, as blocks.

use crate::catalog::{Guide, Place, Step};
use crate::id::NeedId;
use crate::kiosk::block::{Badge, Block, Fact, Item};
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Aside, Code};
use crate::kiosk::resident::guide::way;
use crate::kiosk::resident::summary::{fee, place};
use crate::kiosk::source::Origin;
use crate::kiosk::text::icon_named;
use crate::kiosk::theme::Tone;

use lucide_icons::Icon;

/// What a page says: what each sheet repeats, the rest, and what stands beside it.
pub(super) struct Page {
    pub(super) head: Vec<Block>,
    pub(super) blocks: Vec<Block>,
    pub(super) aside: Option<Aside>,
}

/// What to check before starting.
pub(super) fn intro(guide: &Guide, cx: &Context) -> Page {
    let head = vec![Block::title(cx.word(&guide.words, "title"))];
    let origin = Origin::from(guide);
    let mut blocks = Vec::from_iter(origin.staleness(cx));
    blocks.extend(cx.find(&guide.words, "about").map(Block::text));
    blocks.push(Block::facts(facts(guide, cx)));
    if !guide.needs.is_empty() {
        blocks.push(Block::heading(cx.say("needs-title")));
        blocks.extend(guide.needs.iter().map(|id| need(id, cx)));
    }
    blocks.push(origin.note(cx));
    Page { head, blocks, aside: None }
}

/// A step, after `before` others.
pub(super) fn step(guide: &Guide, at: usize, before: usize, cx: &Context) -> Page {
    let step = &guide.steps[at];
    let say = |attribute: &str| cx.word(&guide.words, &format!("{}.{attribute}", step.id));
    let head = vec![
        Block::badges(vec![progress(guide, at, before, cx)]),
        Block::title(cx.word(&guide.words, step.id.as_str())),
    ];
    let actions = (1..=step.actions).map(|n| Block::action(n, say(&format!("do-{n}"))));
    let answers = step.ask.iter().map(|answer| say(&format!("answer-{}", answer.answer)));
    let warning = step.has_warning.then(|| Block::warning(say("warning")));
    let tip = step.has_tip.then(|| Block::note(Icon::Info, Tone::PrimaryWeak, say("tip")));
    let lines = warning.into_iter().chain(tip).chain(for_helper(step, &say, cx));
    let blocks = actions.chain(Block::choices(answers)).chain(lines).collect();
    Page { head, blocks, aside: aside(step, &say) }
}

/// The line for the helper at the resident's side.
fn for_helper(step: &Step, say: &impl Fn(&str) -> String, cx: &Context) -> Option<Block> {
    let is_for_somebody = step.has_helper && cx.reader.helper().is_some();
    is_for_somebody.then(|| {
        let text = cx.say_with("for-helper", &[("text", say("helper").into())]);
        Block::note(Icon::HandHelping, Tone::JadeWeak, text)
    })
}

fn aside(step: &Step, say: &impl Fn(&str) -> String) -> Option<Aside> {
    let code = step.qr.first().and_then(|address| Code::of_address(address, say("qr-1")));
    code.map(Aside::Code).or_else(|| step.phone.clone().map(Aside::Phone))
}

/// The troubles one may have with a step, after `before` others.
pub(super) fn troubles(guide: &Guide, at: usize, before: usize, cx: &Context) -> Page {
    let step = &guide.steps[at];
    let head = vec![
        Block::badges(vec![progress(guide, at, before, cx)]),
        Block::title(cx.say("troubles-title")),
    ];
    // A trouble that the catalogue lacks was left out when it loaded, so places in both lists agree.
    let titles = step
        .troubles
        .iter()
        .filter_map(|id| cx.catalog.troubles.get(id))
        .map(|trouble| cx.word(&trouble.words, "title"));
    let blocks = Block::choices(titles);
    Page { head, blocks, aside: None }
}

/// An end.
pub(super) fn end(guide: &Guide, at: usize, cx: &Context) -> Page {
    let end = &guide.ends[at];
    let badge = Badge {
        tone: Tone::JadeWeak,
        icon: Some(Icon::CircleCheck),
        text: cx.short_title(&guide.words),
    };
    let head = vec![
        Block::badges(vec![badge]),
        Block::title(cx.word(&guide.words, &format!("end-{}", end.id))),
    ];
    let next = cx.find(&guide.words, &format!("end-{}.next", end.id));
    Page { head, blocks: next.map(Block::text).into_iter().collect(), aside: None }
}

fn progress(guide: &Guide, at: usize, before: usize, cx: &Context) -> Badge {
    let place = match guide.place {
        Place::Phone => "place-phone.doing",
        Place::Counter => "place-counter.doing",
        Place::Portal => "place-portal.doing",
    };
    let text = cx.say_with(
        "step-of",
        &[
            ("step", (before + 1).into()),
            ("steps", (before + way::ahead(guide, at).len()).into()),
            ("place", cx.say(place).into()),
        ],
    );
    Badge { tone: Tone::PrimaryWeak, icon: None, text }
}

fn facts(guide: &Guide, cx: &Context) -> Vec<Fact> {
    let fact = |icon, label: &str, value| Fact { icon, label: cx.say(label), value, note: None };
    let time = guide.minutes.map(|minutes| {
        let value = cx.say_with("minutes", &[("minutes", minutes.into())]);
        fact(Icon::Clock, "fact-time", value)
    });
    let fee = guide.fee.map(|cost| fact(Icon::Banknote, "fact-fee", cx.say(fee(cost))));
    let place = fact(Icon::MapPin, "fact-place", cx.say(place(guide.place)));
    time.into_iter().chain(fee).chain([place]).collect()
}

/// Something to have at hand.
pub(super) fn need(id: &NeedId, cx: &Context) -> Block {
    let icon = cx.catalog.needs.get(id).map_or(Icon::Circle, |name| icon_named(name));
    Block::item(Item { icon, text: cx.name(&format!("need-{id}")), how: None })
}
