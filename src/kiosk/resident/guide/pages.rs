//! What the pages of a guide say, as blocks.

use crate::catalog::{CallCost, Guide, Place, Rule, Step};
use crate::hub::WardCode;
use crate::id::{HotlineId, ItemId, NeedId, RuleId};
use crate::kiosk::block::{Badge, Block, Card, Fact, Item, Large};
use crate::kiosk::context::Context;
use crate::kiosk::law;
use crate::kiosk::reading::{Aside, Code, Page};
use crate::kiosk::resident::guide::{hub, way};
use crate::kiosk::resident::summary::{fee, place};
use crate::kiosk::source::Origin;
use crate::kiosk::text::icon_named;
use crate::kiosk::theme::Tone;
use crate::kiosk::widget::Sketch;
use crate::l10n::Words;

use lucide_icons::Icon;

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
    blocks.extend(rules(guide, cx));
    blocks.extend(laws(guide, cx));
    blocks.push(origin.note(cx));
    Page { head, blocks, asides: Vec::new() }
}

/// The rules that hold here and today, each with its source.
fn rules(guide: &Guide, cx: &Context) -> Vec<Block> {
    let province = cx.hub.ward.as_ref().and_then(|ward| ward.code).and_then(WardCode::province);
    let known = guide.common.rules.iter().filter_map(|id| cx.catalog.rules.get_key_value(id));
    let held = known.filter(|(_, rule)| rule.holds(cx.today(), province));
    held.flat_map(|(id, rule): (&RuleId, &Rule)| {
        [Block::text(cx.name(&format!("rule-{id}"))), Origin::from((id, rule)).note(cx)]
    })
    .collect()
}

/// The laws that the guide rests on, each with its title where that is known.
fn laws(guide: &Guide, cx: &Context) -> Vec<Block> {
    let known = guide.common.laws.iter().filter_map(|id| Some((id, cx.catalog.laws.get(id)?)));
    let lines = known.map(|(id, law)| {
        let text = law::titled(id, law, cx).unwrap_or_else(|| law::name(law, cx));
        Block::item(Item { icon: Icon::Scale, text, how: None })
    });
    let lines: Vec<Block> = lines.collect();
    let heading = (!lines.is_empty()).then(|| Block::heading(cx.say("laws-title")));
    heading.into_iter().chain(lines).collect()
}

/// A step, after `before` others.
pub(super) fn step(guide: &Guide, at: usize, before: usize, cx: &Context) -> Page {
    let step = &guide.steps[at];
    let say = |attribute: &str| cx.word(&guide.words, &format!("{}.{attribute}", step.id));
    let asides = asides(step, &guide.words, &say, cx);
    let actions = (1..=step.actions).map(|n| Block::action(n, say(&format!("do-{n}"))));
    let texts = (1..=step.texts).map(|n| Block::text(say(&format!("text-{n}"))));
    let calls = step.call.iter().filter_map(|id| number_to_call(id, cx));
    let card = step.hub.map(|card| hub::on_card(card, cx));
    let (on_card, code) = card.map_or((Vec::new(), None), |card| (card.blocks, card.code));
    let answers = step.ask.iter().map(|answer| say(&format!("answer-{}", answer.answer)));
    let warning = step.has_warning.then(|| Block::warning(say("warning")));
    let tip = step.has_tip.then(|| Block::note(Icon::Info, Tone::PrimaryWeak, say("tip")));
    let lines = warning.into_iter().chain(tip).chain(for_helper(step, &say, cx));
    let told = actions.chain(texts).chain(calls).chain(on_card);
    let blocks = told.chain(Block::choices(answers)).chain(lines).collect();
    let asides: Vec<Aside> = asides.into_iter().chain(code).collect();
    let is_small = cx.canvas.size.width.min(cx.canvas.size.height) < 800.0;
    // Codes never give way, so where room is short the title does.
    let has_room = !is_small || asides.iter().all(|aside| aside.code().is_none());
    let badge = progress(guide, at, before, has_room, cx);
    let title = cx.word(&guide.words, step.id.as_str());
    let title = if has_room { Block::title(title) } else { Block::heading(title) };
    Page { head: vec![Block::badges(vec![badge]), title], blocks, asides }
}

/// All that a guide says, step after step: for whoever compares it.
pub(super) fn told(guide: &Guide, cx: &Context) -> Vec<Block> {
    let mut blocks = intro(guide, cx).blocks;
    for step in &guide.steps {
        let say = |attribute: &str| cx.word(&guide.words, &format!("{}.{attribute}", step.id));
        blocks.push(Block::heading(cx.word(&guide.words, step.id.as_str())));
        blocks.extend((1..=step.actions).map(|n| Block::action(n, say(&format!("do-{n}")))));
        blocks.extend((1..=step.texts).map(|n| Block::text(say(&format!("text-{n}")))));
        blocks.extend(step.call.iter().filter_map(|id| number_to_call(id, cx)));
        let answers = step.ask.iter().map(|answer| say(&format!("answer-{}", answer.answer)));
        let answer = |text| Block::item(Item { icon: Icon::Dot, text, how: None });
        blocks.extend(answers.map(answer));
        blocks.extend(step.has_warning.then(|| Block::warning(say("warning"))));
        blocks.extend(step.has_tip.then(|| Block::text(say("tip"))));
    }
    blocks
}

/// A number to call, in large letters.
pub(super) fn number_to_call(id: &HotlineId, cx: &Context) -> Option<Block> {
    let hotline = cx.catalog.phones.get(id)?;
    let note = match hotline.cost {
        CallCost::Free => Some(cx.say("call-free")),
        CallCost::Charged => Some(cx.say("call-charged")),
        CallCost::Unknown => None,
    };
    let (label, value) = (cx.name(&format!("phone-{id}")), hotline.number.to_string());
    Some(Block::large(Large { icon: Icon::Phone, label, value, note }))
}

/// The line for the helper at the resident's side.
fn for_helper(step: &Step, say: &impl Fn(&str) -> String, cx: &Context) -> Option<Block> {
    let is_for_somebody = step.has_helper && cx.reader.helper().is_some();
    is_for_somebody.then(|| {
        let text = cx.say_with("for-helper", &[("text", say("helper").into())]);
        Block::note(Icon::HandHelping, Tone::JadeWeak, text)
    })
}

/// What stands beside a step: its picture, then its QR codes.
fn asides(step: &Step, words: &Words, say: &impl Fn(&str) -> String, cx: &Context) -> Vec<Aside> {
    let picture = step.picture.as_ref();
    let picture = picture.map(|picture| Aside::Picture(Sketch::new(picture, words, cx)));
    let codes = (1..).zip(&step.qr).filter_map(|(n, address)| {
        Code::of_address(address, say(&format!("qr-{n}"))).map(Aside::Code)
    });
    picture.into_iter().chain(codes).collect()
}

/// The troubles one may have with a step, after `before` others.
pub(super) fn troubles(guide: &Guide, at: usize, before: usize, cx: &Context) -> Page {
    let step = &guide.steps[at];
    let head = vec![
        Block::badges(vec![progress(guide, at, before, true, cx)]),
        Block::title(cx.say("troubles-title")),
    ];
    // A trouble that the catalogue lacks was left out when it loaded, so places in both lists agree.
    let titles = step
        .troubles
        .iter()
        .filter_map(|id| cx.catalog.troubles.get(id))
        .map(|trouble| cx.word(&trouble.words, "title"));
    let blocks = Block::choices(titles);
    Page { head, blocks, asides: Vec::new() }
}

/// An end: what was reached, and what people do next.
pub(super) fn end(guide: &Guide, at: usize, cx: &Context) -> Page {
    let end = &guide.ends[at];
    let title = cx.word(&guide.words, &format!("end-{}", end.id));
    let next = cx.find(&guide.words, &format!("end-{}.next", end.id));
    let cards: Vec<Card> = end.go.iter().filter_map(|item| card(item, cx)).collect();
    let mut blocks = vec![Block::reached(title, next)];
    if !cards.is_empty() {
        blocks.extend([Block::heading(cx.say("go-on-title")), Block::cards(cards)]);
    }
    Page { head: Vec::new(), blocks, asides: Vec::new() }
}

/// The card of an item. The catalogue keeps no links to what it lacks, so places in both lists agree.
pub(super) fn card(item: &ItemId, cx: &Context) -> Option<Card> {
    let common = cx.catalog.common(item)?;
    let words = cx.catalog.item_words(item)?;
    let (title, about) = (cx.short_title(words), cx.find(words, "about"));
    Some(Card { icon: icon_named(&common.icon), title, about })
}

/// How far one is, and where it is done if there is room to say so.
fn progress(guide: &Guide, at: usize, before: usize, has_room: bool, cx: &Context) -> Badge {
    let place = match guide.place {
        Place::Phone => "place-phone.doing",
        Place::Counter => "place-counter.doing",
        Place::Portal => "place-portal.doing",
    };
    let text = cx.say_with(
        if has_room { "step-of" } else { "step-of.short" },
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
pub(crate) fn need(id: &NeedId, cx: &Context) -> Block {
    let icon = cx.catalog.needs.get(id).map_or(Icon::Circle, |name| icon_named(name));
    Block::item(Item { icon, text: cx.name(&format!("need-{id}")), how: None })
}
