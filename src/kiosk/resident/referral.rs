//! A referral (chuyển tuyến): where the resident goes on, what to bring, and when somebody is there; large, to
//! be read from the screen or photographed.

use crate::id::{AgencyId, ItemId, TroubleId};
use crate::kiosk::block::{Block, Item, Large};
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Aside, Code, Reading, Turn, card_padding, card_room};
use crate::kiosk::resident::action::Action;
use crate::kiosk::resident::guide::pages::need;
use crate::kiosk::resident::guide::trouble::{agency_icon, headed};
use crate::kiosk::resident::help::{contacts, official_line};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::widget::sized_card;
use crate::visit::{Happening, Outcome};

use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// Where the resident goes on.
#[derive(Debug)]
pub struct Referral {
    to: Place,
    reading: Reading,
}

/// What decides where that is.
#[derive(Debug, Clone)]
pub struct Place {
    /// What the session was about.
    pub item: ItemId,
    /// What came of it.
    pub outcome: Outcome,
    /// The trouble that was met last.
    pub trouble: Option<TroubleId>,
}

impl Referral {
    /// Where the resident goes on from `to`.
    pub fn new(to: Place, cx: &Context) -> Self {
        let reading = arranged(&to, cx);
        Self { to, reading }
    }
}

impl Screen for Referral {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.reading = arranged(&self.to, cx).at(self.reading.sheet().page());
    }

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        match self.reading.update(&message) {
            Turn::On | Turn::Back => Action::Back,
            Turn::Page | Turn::Chosen(_) => Action::None,
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let text = self.reading.view(cx, Message::Chosen);
        let body = sized_card(text, card_padding(cx.canvas.shape()));
        Shown::reading(body, self.reading.footer("referral-seen", Icon::Check, cx))
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.reading.describe(cx, Message::Chosen)
    }

    fn opening(&self) -> Vec<Happening> {
        if self.reading.has_code() { vec![Happening::QrShown] } else { Vec::new() }
    }
}

fn arranged(to: &Place, cx: &Context) -> Reading {
    let trouble = to.trouble.as_ref().and_then(|id| cx.catalog.troubles.get(id));
    let trouble = trouble.filter(|_| to.outcome != Outcome::NeedsHomeVisit);
    let agency = agency(to, cx);
    let mut blocks: Vec<Block> = agency.iter().map(|agency| at(agency, cx)).collect();
    if let Some(trouble) = trouble.filter(|trouble| trouble.has_see) {
        blocks.push(Block::text(cx.word(&trouble.words, "see")));
    } else if let Some(agency) = &agency {
        blocks.push(Block::text(cx.name(&format!("agency-{agency}.see"))));
    }
    if blocks.is_empty() {
        blocks.push(Block::text(cx.say("referral-ask")));
        blocks.extend(contacts(cx));
    }
    let bring = trouble.map(|trouble| trouble.bring.as_slice()).unwrap_or_default();
    blocks.extend(headed("trouble-bring", bring.iter().map(|id| need(id, cx)).collect(), cx));
    if agency.is_some() {
        blocks.extend(headed("referral-there", there(cx), cx));
    }
    let code = page(&to.item, cx).map(Aside::Code);
    let head = vec![Block::title(cx.say("referral-title"))];
    Reading::new(cx, card_room(cx), head, blocks, code)
}

/// Whom to see: as the outcome says, else as the trouble does, else as the procedure does.
fn agency(to: &Place, cx: &Context) -> Option<AgencyId> {
    let trouble = to.trouble.as_ref().and_then(|id| cx.catalog.troubles.get(id));
    let of_outcome = match to.outcome {
        Outcome::SentToPolice => "ward-police".parse().ok(),
        Outcome::SentToOneStop => "one-stop".parse().ok(),
        // Somebody comes to them: they need not go anywhere.
        Outcome::NeedsHomeVisit => return None,
        Outcome::DoneHere | Outcome::ContinuesAtHome | Outcome::Looked | Outcome::Unfinished => {
            None
        }
    };
    let of_procedure = || match &to.item {
        ItemId::Procedure(id) => cx.catalog.procedures.get(id)?.handler.clone(),
        ItemId::Guide(_) | ItemId::Notice(_) => None,
    };
    let found = of_outcome.or_else(|| trouble.map(|it| it.see.clone())).or_else(of_procedure);
    found.filter(|agency| cx.catalog.agencies.contains_key(agency))
}

fn at(agency: &AgencyId, cx: &Context) -> Block {
    let icon = agency_icon(agency, cx);
    let (label, value) = (cx.say("referral-where"), cx.name(&format!("agency-{agency}")));
    Block::large(Large { icon, label, value, note: None })
}

/// Who receives dossiers and when, as the hub's settings have it.
fn there(cx: &Context) -> Vec<Block> {
    let item = |icon, text| Block::item(Item { icon, text, how: None });
    let officials = cx.hub.officials.iter();
    officials.map(|official| item(Icon::UserRound, official_line(official))).collect()
}

/// The official page of a procedure, to go on with on one's own phone.
fn page(item: &ItemId, cx: &Context) -> Option<Code> {
    let procedure = match item {
        ItemId::Procedure(id) => Some(id),
        ItemId::Guide(id) => cx.catalog.guides.get(id)?.procedure.as_ref(),
        ItemId::Notice(_) => None,
    };
    let address = cx.catalog.procedures.get(procedure?)?.pages().next()?;
    Code::of_address(address, cx.say("scan-to-continue"))
}
