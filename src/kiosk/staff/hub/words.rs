//! What is said of the settings.

use crate::hub::{Draft, Fault, Written};
use crate::kiosk::block::{Block, Card, Offer};
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Aside, Code};
use crate::kiosk::staff::ask::Kind;
use crate::kiosk::staff::ask::value;
use crate::kiosk::staff::hub::fields::{Field, Group, List};
use crate::kiosk::staff::hub::rows::Row;

use lucide_icons::Icon;

/// The title of a group.
pub(super) fn group(group: Group, cx: &Context) -> String {
    cx.say(match group {
        Group::Hub => "settings-hub",
        Group::Wifi => "settings-wifi",
        Group::Contact => "settings-contact",
        Group::Desk => "settings-desk",
        Group::Screen => "settings-screen",
        Group::Waits => "settings-waits",
        Group::Log => "settings-log",
        Group::Machine => "settings-machine",
    })
}

fn icon(group: Group) -> Icon {
    match group {
        Group::Hub => Icon::MapPinHouse,
        Group::Wifi => Icon::Wifi,
        Group::Contact => Icon::Phone,
        Group::Desk => Icon::UsersRound,
        Group::Screen => Icon::Monitor,
        Group::Waits => Icon::Clock,
        Group::Log => Icon::List,
        Group::Machine => Icon::Printer,
    }
}

/// The message that names a setting; `.about` says what it does.
fn name(key: &str) -> String {
    let plain = key.split('.').map(|part| part.split('[').next().unwrap_or(part));
    format!("setting-{}", plain.collect::<Vec<_>>().join("-"))
}

/// What a setting is called.
fn label(key: &str, cx: &Context) -> String {
    cx.say(&name(key))
}

/// What a setting does.
fn about(key: &str, cx: &Context) -> String {
    cx.say(&format!("{}.about", name(key)))
}

/// What came of the last thing done, what is wrong, then the rows.
pub(super) fn blocks(
    told: Option<Block>,
    rows: &[Row],
    draft: Option<&Draft>,
    cx: &Context,
) -> Vec<Block> {
    let Some(draft) = draft else {
        return told.into_iter().collect();
    };
    let faults = draft.faults();
    let wrong = faults.iter().filter(|fault| !fault.is_warning());
    let wrong = wrong.map(|fault| Block::warning(said(fault, cx)));
    let cards = rows.iter().map(|row| card(row, draft, cx)).collect();
    told.into_iter().chain(wrong).chain([Block::cards(cards)]).collect()
}

/// A fault, by the name that the setting has on the screen.
fn said(fault: &Fault, cx: &Context) -> String {
    let what = cx.words.phrase(cx.language(), &fault.what);
    format!("{}: {what}", label(&fault.field, cx))
}

fn card(row: &Row, draft: &Draft, cx: &Context) -> Card {
    match row {
        Row::Group(it) => {
            Card { icon: icon(*it), title: group(*it, cx), about: summary(*it, draft, cx) }
        }
        Row::Field(key, kind) => {
            let fault = draft.fault_of(key);
            let wrong = fault.map(|what| cx.words.phrase(cx.language(), &what));
            let icon = if wrong.is_some() { Icon::TriangleAlert } else { Icon::Pencil };
            let value = value_of(key, *kind, draft, cx);
            let title = format!("{}: {value}", label(key, cx));
            Card { icon, title, about: Some(wrong.unwrap_or_else(|| about(key, cx))) }
        }
        Row::Element(list, place) => element(*list, *place, draft, cx),
        Row::Add(list) => {
            let title = match list {
                List::Phones => "settings-add-phone",
                List::Officials => "settings-add-official",
            };
            Card { icon: Icon::Plus, title: cx.say(title), about: None }
        }
        Row::Remove(..) => {
            Card { icon: Icon::Trash2, title: cx.say("settings-remove"), about: None }
        }
        Row::RemoveWifi => {
            Card { icon: Icon::WifiOff, title: cx.say("settings-remove-wifi"), about: None }
        }
    }
}

fn element(list: List, place: usize, draft: &Draft, cx: &Context) -> Card {
    let texts =
        list.fields().iter().filter_map(|field| match draft.value(&list.key_of(place, field))? {
            Written::Text(text) => Some(text),
            _ => None,
        });
    let mut texts = texts.collect::<Vec<_>>().into_iter();
    let title = texts.next().unwrap_or_else(|| cx.say("settings-unnamed"));
    let rest = texts.collect::<Vec<_>>().join(" · ");
    let icon = match list {
        List::Phones => Icon::Phone,
        List::Officials => Icon::UserRound,
    };
    Card { icon, title, about: (!rest.is_empty()).then_some(rest) }
}

/// The first settings of a group that are set.
fn summary(group: Group, draft: &Draft, cx: &Context) -> Option<String> {
    let set = |field: &&Field| draft.value(field.key).is_some();
    let fields = group.fields().iter().filter(set).filter(|field| field.key != "wifi.password");
    let values = fields.map(|field| value_of(field.key, field.kind, draft, cx)).take(2);
    let counted = group.lists().iter().map(|list| draft.count(list.key())).sum::<usize>();
    let counted =
        (counted > 0).then(|| cx.say_with("settings-entries", &[("count", counted.into())]));
    let all = values.chain(counted).collect::<Vec<_>>().join(" · ");
    Some(if all.is_empty() { cx.say("settings-default") } else { all })
}

/// A value as it is read.
fn value_of(key: &str, kind: Kind, draft: &Draft, cx: &Context) -> String {
    draft.value(key).map_or_else(|| cx.say("settings-unset"), |it| choice(key, kind, &it, cx))
}

/// What a question for a setting says.
pub(super) fn asked(key: &str, kind: Kind, cx: &Context) -> value::Words {
    let offer = |value: Written| Offer { text: choice(key, kind, &value, cx), about: None };
    let offers = kind.choices().into_iter().map(offer).collect();
    value::Words { title: label(key, cx), about: about(key, cx), offers }
}

fn choice(key: &str, kind: Kind, value: &Written, cx: &Context) -> String {
    match (value, kind) {
        (Written::Text(code), Kind::Words(codes)) if codes.contains(&code.as_str()) => {
            if key == "desk.door-key" {
                code.clone()
            } else {
                cx.say(&format!("{}-{code}", name(key)))
            }
        }
        (Written::Text(text), _) => text.clone(),
        (Written::Number(number), _) if key.ends_with("text-size") => format!("{number}%"),
        (Written::Number(number), _) => number.to_string(),
        (Written::Day(day), _) => cx.date(*day),
        (Written::Truth(truth), _) => cx.say(if *truth { "settings-yes" } else { "settings-no" }),
        (Written::Texts(codes), _) => {
            let known = codes.iter().filter(|code| ["vi", "en"].contains(&code.as_str()));
            let named = known.map(|code| cx.say(&format!("setting-display-language-{code}")));
            named.collect::<Vec<_>>().join(", ")
        }
    }
}

/// What a group looks like to residents.
pub(super) fn preview(group: Group, draft: &Draft, cx: &Context) -> Option<Aside> {
    let wifi = draft.settings().wifi.filter(|_| group == Group::Wifi)?;
    Code::of_wifi(&wifi, cx.say("settings-wifi-preview")).map(Aside::Code)
}

pub(super) fn reading(cx: &Context) -> Block {
    Block::text(cx.say("settings-reading"))
}
