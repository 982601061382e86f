//! What is said of the content and its items.

use crate::catalog::{Common, Standing, Trust};
use crate::hub::Confirmation;
use crate::id::ItemId;
use crate::kiosk::block::{Block, Card, Fact};
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Aside, Code};
use crate::kiosk::resident::{guide, procedure};
use crate::kiosk::staff::content::entry::{Entry, Show};
use crate::kiosk::text::icon_named;
use crate::kiosk::theme::Tone;
use crate::l10n::Phrase;
use crate::qr::WebAddress;

use lucide_icons::Icon;

/// What of the items is listed, to choose.
pub(super) fn label(show: Show, count: usize, cx: &Context) -> String {
    let id = match show {
        Show::Due => "content-due",
        Show::Hidden => "content-hidden",
        Show::All => "content-all",
        Show::Problems => "content-problems",
    };
    format!("{} · {}", cx.say(id), cx.count(count as u64))
}

/// The version of the content.
pub(super) fn version(cx: &Context) -> String {
    cx.say_with("content-version", &[("day", cx.date(cx.catalog.version).into())])
}

/// A list of items.
pub(super) fn list(show: Show, entries: &[&Entry], cx: &Context) -> Vec<Block> {
    if show == Show::Problems {
        return problems(cx);
    }
    if entries.is_empty() {
        let none = if show == Show::Hidden { "content-none-hidden" } else { "content-none-due" };
        return vec![Block::note(Icon::BadgeCheck, Tone::JadeWeak, cx.say(none))];
    }
    vec![Block::cards(entries.iter().map(|entry| card(entry, cx)).collect())]
}

/// What is wrong in the files, each with its line.
fn problems(cx: &Context) -> Vec<Block> {
    if cx.catalog.problems.is_empty() {
        let none = cx.say("content-no-problem");
        return vec![Block::note(Icon::BadgeCheck, Tone::JadeWeak, none)];
    }
    let line = |problem: &crate::catalog::Problem| {
        let what = cx.words.phrase(cx.language(), &problem.what);
        let text = format!("{}:{}: {what}", problem.file, problem.line);
        Block::note(Icon::Wrench, Tone::GoldWeak, text)
    };
    cx.catalog.problems.iter().map(line).collect()
}

fn card(entry: &Entry, cx: &Context) -> Card {
    let common = cx.catalog.common(&entry.item);
    let icon = match (entry.is_hidden(), entry.standing) {
        (true, _) => Icon::EyeOff,
        (false, Standing::Expired) => Icon::TriangleAlert,
        (false, _) => common.map_or(Icon::FileText, |common| icon_named(&common.icon)),
    };
    let source = common.and_then(|common| common.sources.first());
    let source = source.map(|source| cx.catalog.source_name(cx.language(), &source.url));
    let about = std::iter::once(standing(entry, cx)).chain(source).collect::<Vec<_>>();
    Card { icon, title: cx.title_of(&entry.item), about: Some(about.join(" · ")) }
}

/// How an item's facts stand, in a few words.
fn standing(entry: &Entry, cx: &Context) -> String {
    if let Some(last) = entry.compared.filter(|last| last.is_hidden) {
        return said_of("content-is-hidden", last, cx);
    }
    let days = entry.age(cx.today()).unwrap_or_default();
    match entry.standing {
        Standing::Expired => cx.say("content-expired"),
        Standing::Undated => cx.say("content-undated"),
        Standing::Due => cx.say_with("content-old", &[("days", i64::from(days).into())]),
        Standing::Fresh => {
            let day = entry.of.map_or_else(String::new, |day| cx.date(day));
            cx.say_with("content-fresh", &[("day", day.into())])
        }
    }
}

fn said_of(id: &str, last: Confirmation, cx: &Context) -> String {
    cx.say_with(id, &[("day", cx.date(last.day).into()), ("by", last.by.to_string().into())])
}

/// How an item stands and where its facts come from, then what it says, for whoever compares.
pub(super) fn page(entry: &Entry, cx: &Context) -> Vec<Block> {
    let mut blocks = vec![Block::title(cx.title_of(&entry.item))];
    if entry.is_hidden() || entry.standing == Standing::Expired {
        blocks.push(Block::warning(standing(entry, cx)));
    }
    let Some(common) = cx.catalog.common(&entry.item) else {
        return blocks;
    };
    blocks.push(Block::facts(facts(entry, common, cx)));
    let has_page = address(common, cx).is_some();
    let how = if has_page { "content-compare" } else { "content-no-page" };
    blocks.push(Block::note(Icon::Smartphone, Tone::PrimaryWeak, cx.say(how)));
    blocks.push(Block::heading(cx.say("content-says")));
    blocks.extend(says(&entry.item, cx));
    blocks
}

fn facts(entry: &Entry, common: &Common, cx: &Context) -> Vec<Fact> {
    let fact = |icon, label, value, note| Fact { icon, label: cx.say(label), value, note };
    let source = common.sources.first();
    let name = source.map(|source| cx.catalog.source_name(cx.language(), &source.url));
    let trust = source.map(|source| cx.say(trust_name(source.trust)));
    let read = source.and_then(|source| source.read);
    let read = read.map_or_else(|| cx.say("content-day-unknown"), |day| cx.date(day));
    let until = common.until.map(|day| cx.date(day));
    let compared = match entry.compared {
        Some(last) if last.is_hidden => said_of("content-found-wrong", last, cx),
        Some(last) => said_of("content-found-right", last, cx),
        None => cx.say("content-never"),
    };
    let mut facts = vec![
        fact(Icon::BookOpen, "content-source", name.unwrap_or_default(), trust),
        fact(Icon::CalendarDays, "content-read", read, None),
        fact(Icon::BadgeCheck, "content-compared", compared, None),
    ];
    facts.extend(until.map(|day| fact(Icon::CalendarX, "content-until", day, None)));
    facts
}

fn trust_name(trust: Trust) -> &'static str {
    match trust {
        Trust::Official => "content-official",
        Trust::Press => "content-press",
        Trust::SecondHand => "content-second-hand",
    }
}

/// The official page as a code for the admin's own phone.
pub(super) fn code(item: &ItemId, cx: &Context) -> Option<Aside> {
    let address = address(cx.catalog.common(item)?, cx)?;
    Code::of_address(&address, cx.say("content-scan")).map(Aside::Code)
}

/// The page that the main fact comes from, where a code may lead there.
fn address(common: &Common, cx: &Context) -> Option<WebAddress> {
    let address = WebAddress::parse(&common.sources.first()?.url).ok()?;
    cx.catalog.hosts.allows(&address).then_some(address)
}

/// All that an item tells residents.
fn says(item: &ItemId, cx: &Context) -> Vec<Block> {
    match item {
        ItemId::Guide(id) => {
            cx.catalog.any_guide(id).map(|it| guide::told(it, cx)).unwrap_or_default()
        }
        ItemId::Procedure(id) => {
            cx.catalog.any_procedure(id).map(|it| procedure::told(it, cx)).unwrap_or_default()
        }
        ItemId::Notice(_) => Vec::new(),
    }
}

/// What came of a comparison.
pub(super) fn done(item: &ItemId, is_hidden: bool, cx: &Context) -> Block {
    let title = [("title", cx.title_of(item).into())];
    let id = if is_hidden { "content-now-hidden" } else { "content-now-right" };
    Block::note(Icon::BadgeCheck, Tone::JadeWeak, cx.say_with(id, &title))
}

/// Why a comparison was not written down.
pub(super) fn undone(why: &Phrase, cx: &Context) -> Block {
    Block::warning(cx.words.phrase(cx.language(), why))
}
