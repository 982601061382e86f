//! The notice of an administrative procedure, and the QR code of its page on the national portal.

use crate::catalog::{self, Channel, Component, Copies, Cost, Handler, Limit, Way};
use crate::hub::WardCode;
use crate::id::{GuideId, ItemId, ProcedureId};
use crate::kiosk::block::{Badge, Block, Fact, Item};
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Aside, Code, Reading, Turn};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::source::Origin;
use crate::kiosk::theme::Tone;
use crate::visit::Happening;

use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// The notice of a procedure.
#[derive(Debug, Clone)]
pub struct Procedure {
    procedure: ProcedureId,
    guide: Option<GuideId>,
    reading: Reading,
}

impl Procedure {
    /// The notice of `id`; nothing if the catalogue has no such procedure.
    pub fn new(id: &ProcedureId, cx: &Context) -> Option<Self> {
        let procedure = cx.catalog.procedures.get(id)?;
        let guide = procedure.guide.clone().filter(|guide| cx.catalog.guides.contains_key(guide));
        Some(Self { procedure: id.clone(), guide, reading: arranged(procedure, cx) })
    }
}

impl Screen for Procedure {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        if let Some(procedure) = cx.catalog.procedures.get(&self.procedure) {
            let page = self.reading.sheet().page();
            self.reading = arranged(procedure, cx).at(page);
        }
    }

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        match (self.reading.update(&message), &self.guide) {
            (Turn::On, Some(guide)) => Action::Open(ItemId::Guide(guide.clone())),
            (Turn::On, None) => Action::Finish(ItemId::Procedure(self.procedure.clone())),
            (Turn::Back, _) => Action::Back,
            (Turn::Page | Turn::Chosen(_), _) => Action::None,
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let footer = match self.guide {
            Some(_) => self.reading.footer("step-by-step", Icon::ArrowRight, cx),
            None => self.reading.footer("finish", Icon::Check, cx),
        };
        Shown::reading(self.reading.view(cx, Message::Chosen), footer)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.reading.describe(cx, Message::Chosen)
    }

    fn item(&self) -> Option<ItemId> {
        Some(ItemId::Procedure(self.procedure.clone()))
    }

    fn opening(&self) -> Vec<Happening> {
        if self.reading.has_code() { vec![Happening::QrShown] } else { Vec::new() }
    }
}

fn arranged(procedure: &catalog::Procedure, cx: &Context) -> Reading {
    let badges = Block::badges(badges(procedure, cx));
    let title = Block::title(cx.word(&procedure.words, "title"));
    let mut blocks = Vec::new();
    // Where room is short only the title is worth repeating on every page.
    let head = if cx.canvas.size.width.min(cx.canvas.size.height) < 800.0 {
        blocks.push(badges);
        vec![title]
    } else {
        vec![badges, title]
    };
    let origin = Origin::from(procedure);
    blocks.extend(origin.staleness(cx));
    blocks.push(Block::facts(facts(procedure, cx)));
    blocks.extend(rules(procedure, cx));
    blocks.extend(dossier(procedure, cx));
    blocks.extend(numbered(procedure, cx, "conditions-title", "condition", procedure.conditions));
    blocks.extend(numbered(procedure, cx, "notes-title", "note", procedure.notes));
    blocks.push(origin.note(cx));

    let code = Code::of_address(&procedure.page, cx.say("scan-to-continue"));
    Reading::new(cx, cx.canvas.body(), head, blocks, code.map(Aside::Code))
}

/// The rules that hold here and today, each with its source.
fn rules(procedure: &catalog::Procedure, cx: &Context) -> Vec<Block> {
    let province = cx.hub.ward.as_ref().and_then(|ward| ward.code).and_then(WardCode::province);
    let known = procedure.common.rules.iter().filter_map(|id| cx.catalog.rules.get_key_value(id));
    let held = known.filter(|(_, rule)| rule.holds(cx.today(), province));
    held.flat_map(|(id, rule)| {
        [Block::text(cx.name(&format!("rule-{id}"))), Origin::from((id, rule)).note(cx)]
    })
    .collect()
}

fn badges(procedure: &catalog::Procedure, cx: &Context) -> Vec<Badge> {
    let field =
        Badge { tone: Tone::PrimaryWeak, icon: None, text: cx.word(&procedure.words, "field") };
    let is_online = procedure.channels.iter().any(|channel| channel.way == Way::Online);
    let online = is_online.then(|| Badge {
        tone: Tone::JadeWeak,
        icon: Some(Icon::Globe),
        text: cx.say("way-online.badge"),
    });
    let code = Badge {
        tone: Tone::GoldWeak,
        icon: None,
        text: cx.say_with("procedure-code", &[("code", procedure.code.as_str().into())]),
    };
    std::iter::once(field).chain(online).chain(std::iter::once(code)).collect()
}

fn facts(procedure: &catalog::Procedure, cx: &Context) -> Vec<Fact> {
    let time = each_way(&procedure.channels, cx, |channel| limit(channel.limit, cx));
    let fee = each_way(&procedure.channels, cx, |channel| cost(channel.cost, cx));
    let note = |id: &str| cx.find(&procedure.words, id);
    let office = match procedure.handler {
        Handler::CommunePeoplesCommittee => "handler-commune",
        Handler::CommunePolice => "handler-police",
    };
    vec![
        Fact {
            icon: Icon::Clock,
            label: cx.say("fact-limit"),
            value: time,
            note: note("time-note"),
        },
        Fact {
            icon: Icon::Banknote,
            label: cx.say("fact-cost"),
            value: fee,
            note: note("fee-note"),
        },
        Fact {
            icon: Icon::Building2,
            label: cx.say("fact-office"),
            value: cx.say(office),
            note: None,
        },
    ]
}

/// What all ways have in common, or each way with its own.
fn each_way(channels: &[Channel], cx: &Context, of: impl Fn(&Channel) -> String) -> String {
    let values: Vec<String> = channels.iter().map(&of).collect();
    match values.first() {
        None => cx.say("ask-ward"),
        Some(first) if values.iter().all(|value| value == first) => first.clone(),
        Some(_) => {
            let told = channels.iter().zip(&values).map(|(channel, value)| {
                let args =
                    [("way", cx.say(way(channel.way)).into()), ("value", value.as_str().into())];
                cx.say_with("each-way", &args)
            });
            told.collect::<Vec<_>>().join("\n")
        }
    }
}

fn way(way: Way) -> &'static str {
    match way {
        Way::Counter => "way-counter",
        Way::Online => "way-online",
        Way::Post => "way-post",
    }
}

fn limit(limit: Limit, cx: &Context) -> String {
    match limit {
        Limit::SameDay => cx.say("limit-same-day"),
        Limit::WorkingDays(days) => cx.say_with("limit-working-days", &[("days", days.into())]),
        Limit::Unknown => cx.say("ask-ward"),
    }
}

fn cost(cost: Cost, cx: &Context) -> String {
    match cost {
        Cost::Free => cx.say("fee-free"),
        Cost::Dong(amount) => cx.dong(amount),
        Cost::Varies => cx.say("fee-varies"),
        Cost::Unknown => cx.say("fee-unknown"),
    }
}

fn dossier(procedure: &catalog::Procedure, cx: &Context) -> Vec<Block> {
    if procedure.dossier.is_empty() {
        return Vec::new();
    }
    let papers = procedure.dossier.iter().map(|component| paper(procedure, component, cx));
    std::iter::once(Block::heading(cx.say("dossier-title"))).chain(papers).collect()
}

fn paper(procedure: &catalog::Procedure, component: &Component, cx: &Context) -> Block {
    let message = format!("component-{}", component.id);
    let how = cx
        .find(&procedure.words, &format!("{message}.how"))
        .or_else(|| component.copies.map(|number| copies(number, cx)));
    let icon = if component.is_conditional { Icon::SquareDashed } else { Icon::Square };
    Block::item(Item { icon, text: cx.word(&procedure.words, &message), how })
}

fn copies(copies: Copies, cx: &Context) -> String {
    match copies {
        Copies::Electronic => cx.say("copies-electronic"),
        Copies::Shown => cx.say("copies-shown"),
        Copies::Originals(count) => cx.say_with("copies-originals", &[("count", count.into())]),
        Copies::Copies(count) => cx.say_with("copies-copies", &[("count", count.into())]),
    }
}

fn numbered(
    procedure: &catalog::Procedure,
    cx: &Context,
    heading: &str,
    message: &str,
    count: u8,
) -> Vec<Block> {
    if count == 0 {
        return Vec::new();
    }
    let lines = (1..=count).map(|n| {
        let text = cx.word(&procedure.words, &format!("{message}-{n}"));
        Block::item(Item { icon: Icon::Dot, text, how: None })
    });
    std::iter::once(Block::heading(cx.say(heading))).chain(lines).collect()
}
