//! What is said of the hub's notices.

use crate::hub::{Fault, Posted, Posting, Written};
use crate::kiosk::block::{Block, Card, Offer};
use crate::kiosk::context::Context;
use crate::kiosk::reading::Aside;
use crate::kiosk::resident::notice;
use crate::kiosk::staff::ask::{Kind, value};
use crate::kiosk::staff::notices::rows::Row;
use crate::kiosk::theme::Tone;
use crate::l10n::Language;

use lucide_icons::Icon;

/// All notices, each with whether residents see it.
pub(super) fn list(all: &[Posting], cx: &Context) -> Vec<Block> {
    if all.is_empty() {
        return vec![Block::note(Icon::Info, Tone::Paper, cx.say("notices-none"))];
    }
    let card = |posting: &Posting| Card {
        icon: icon(posting.posted(cx.today())),
        title: title(posting, cx),
        about: Some(posted(posting, cx)),
    };
    vec![Block::cards(all.iter().map(card).collect())]
}

fn icon(posted: Posted) -> Icon {
    match posted {
        Posted::Shown => Icon::Megaphone,
        Posted::From(_) | Posted::Over(_) => Icon::CalendarDays,
        Posted::Off => Icon::EyeOff,
        Posted::Wrong => Icon::TriangleAlert,
    }
}

/// What a notice is called.
pub(super) fn title(posting: &Posting, cx: &Context) -> String {
    let title = posting.notice().map(|notice| notice.title(Language::Vietnamese).to_owned());
    title.unwrap_or_else(|| cx.notice_number(posting.id()))
}

fn posted(posting: &Posting, cx: &Context) -> String {
    match posting.posted(cx.today()) {
        Posted::Shown => cx.say("notices-shown"),
        Posted::From(day) => cx.say_with("notices-from", &[("day", cx.date(day).into())]),
        Posted::Over(day) => cx.say_with("notices-over", &[("day", cx.date(day).into())]),
        Posted::Off => cx.say("notices-off"),
        Posted::Wrong => cx.say("notices-wrong"),
    }
}

/// What is wrong with a notice, then what can be changed of it.
pub(super) fn form(posting: &Posting, rows: &[Row], cx: &Context) -> Vec<Block> {
    if let Some(why) = posting.unread() {
        return vec![Block::warning(why.say(&cx.words, cx.language()))];
    }
    let faults = posting.faults();
    let wrong = faults.iter().filter(|fault| posting.is_written() && !fault.is_warning());
    let wrong = wrong.map(|fault| Block::warning(said(fault, cx)));
    let cards = rows.iter().map(|row| card(*row, posting, cx)).collect();
    let is_missing = !posting.is_written() && posting.notice().is_none();
    let missing = is_missing.then(|| Block::note(Icon::Info, Tone::Paper, cx.say("notices-needs")));
    missing.into_iter().chain(wrong).chain([Block::cards(cards)]).collect()
}

fn said(fault: &Fault, cx: &Context) -> String {
    let what = cx.words.phrase(cx.language(), &fault.what);
    let label = cx.words.find(cx.language(), &format!("notice-field-{}", fault.field), &[]);
    format!("{}: {what}", label.unwrap_or_else(|| fault.field.clone()))
}

fn card(row: Row, posting: &Posting, cx: &Context) -> Card {
    let plain = |icon, id: &str| Card { icon, title: cx.say(id), about: None };
    match row {
        Row::Switch => Card {
            icon: icon(posting.posted(cx.today())),
            title: posted(posting, cx),
            about: Some(cx.say("notices-switch")),
        },
        Row::Field(key, kind) => field(key, kind, posting, cx),
        Row::Up => plain(Icon::ArrowUp, "notices-up"),
        Row::Down => plain(Icon::ArrowDown, "notices-down"),
        Row::Remove => plain(Icon::Trash2, "notices-remove"),
    }
}

fn field(key: &str, kind: Kind, posting: &Posting, cx: &Context) -> Card {
    let value = posting.draft().value(key);
    let is_set = value.is_some();
    let value = value.map_or_else(|| unset(key, cx), |value| choice(key, kind, &value, cx));
    let wrong = posting.fault_of(key).filter(|_| is_set);
    let wrong = wrong.map(|what| cx.words.phrase(cx.language(), &what));
    let icon = if wrong.is_some() { Icon::TriangleAlert } else { Icon::Pencil };
    let title = format!("{}: {value}", cx.say(&format!("notice-field-{key}")));
    Card { icon, title, about: wrong }
}

fn unset(key: &str, cx: &Context) -> String {
    cx.say(match key {
        "from" | "to" => "ask-no-day",
        "level" => "notice-field-level-normal",
        _ => "settings-unset",
    })
}

fn choice(key: &str, kind: Kind, value: &Written, cx: &Context) -> String {
    match (value, kind) {
        (Written::Text(code), Kind::Words(codes)) if codes.contains(&code.as_str()) => {
            cx.say(&format!("notice-field-{key}-{code}"))
        }
        (Written::Text(text), _) => text.clone(),
        (Written::Day(day), _) => cx.date(*day),
        (Written::Number(number), _) => number.to_string(),
        (Written::Truth(_) | Written::Texts(_), _) => cx.say("settings-unset"),
    }
}

/// What a question for a field says.
pub(super) fn asked(key: &str, kind: Kind, cx: &Context) -> value::Words {
    let id = format!("notice-field-{key}");
    let offer = |value: Written| Offer { text: choice(key, kind, &value, cx), about: None };
    let offers = kind.choices().into_iter().map(offer).collect();
    value::Words { title: cx.say(&id), about: cx.say(&format!("{id}.about")), offers }
}

/// A notice as residents see it, and the code beside it.
pub(super) fn preview(posting: &Posting, cx: &Context) -> (Vec<Block>, Option<Aside>) {
    let mut told = posting.notice();
    if let Some(told) = &mut told {
        // Residents get no code of a page that is not allowed.
        told.link.take_if(|link| !cx.catalog.hosts.allows(link));
    }
    let told = told.map(|told| notice::told(&told, cx));
    told.unwrap_or_else(|| (vec![Block::text(cx.say("notices-wrong"))], None))
}

pub(super) fn reading(cx: &Context) -> Block {
    Block::text(cx.say("notices-reading"))
}
