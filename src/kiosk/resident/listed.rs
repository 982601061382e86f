//! A procedure of the national index: what the portal's list says of it, and the QR code of its page.

use crate::catalog::{LISTED_ON, Listed as Row};
use crate::kiosk::block::{Badge, Block, Fact};
use crate::kiosk::context::Context;
use crate::kiosk::fitting::pieces;
use crate::kiosk::reading::{Aside, Code, Reading, Turn, card_padding, card_room};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::theme::Tone;
use crate::kiosk::widget::sized_card;
use crate::visit::Happening;

use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// A procedure of the national index.
#[derive(Debug, Clone)]
pub struct Listed {
    row: Row,
    reading: Reading,
}

impl Listed {
    /// What the list says in `row`.
    pub fn new(row: Row, cx: &Context) -> Self {
        let reading = arranged(&row, cx);
        Self { row, reading }
    }
}

impl Screen for Listed {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.reading = arranged(&self.row, cx).at(self.reading.sheet().page());
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
        Shown::reading(body, self.reading.footer("finish", Icon::Check, cx))
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.reading.describe(cx, Message::Chosen)
    }

    /// The log knows the catalogue's own items only: of this one it learns that a code was shown.
    fn opening(&self) -> Vec<Happening> {
        let has_code = self.reading.has_code();
        has_code.then_some(Happening::QrShown).into_iter().collect()
    }
}

/// How many characters a name has that is set as large as other titles.
const LONG_NAME: usize = 60;

/// How many characters of a name stay together where it is longer than a page: as many as there is room for.
const TOGETHER: [usize; 6] = [480, 360, 240, 120, 80, 50];

/// What the row says, its name in one piece where there is room for it, on as few pages as may be.
fn arranged(row: &Row, cx: &Context) -> Reading {
    let names = names(&row.name);
    let ways = names.iter().map(|name| [true, false].map(|is_one| reading(row, name, is_one, cx)));
    let fitting = ways.map(|ways| ways.into_iter().filter(|reading| reading.sheet().fits()));
    let shortest = |ways| Iterator::min_by_key(ways, |way: &Reading| way.sheet().page_count());
    let mut shortest = fitting.filter_map(shortest);
    shortest.next().unwrap_or_else(|| reading(row, &names[names.len() - 1], false, cx))
}

/// The ways to set a name, the best first; at least one.
fn names(name: &str) -> Vec<Vec<Block>> {
    let is_short = name.chars().count() <= LONG_NAME;
    let title = is_short.then(|| vec![Block::title(name.to_owned())]);
    let whole = [Block::heading(name.to_owned()), Block::text(name.to_owned())];
    // A few names are longer than a page.
    let parted = TOGETHER.map(|most| pieces(name, most).into_iter().map(Block::text).collect());
    title.into_iter().chain(whole.map(|block| vec![block])).chain(parted).collect()
}

/// What the row says below this `name`, its facts on one card or on one each.
fn reading(row: &Row, name: &[Block], is_one_card: bool, cx: &Context) -> Reading {
    let text = match row.province.as_deref() {
        Some(province) => cx.say_with("kind-listed-of", &[("province", province.into())]),
        None => cx.say("listed-badge"),
    };
    let badge = Badge { tone: Tone::PrimaryWeak, icon: Some(Icon::Landmark), text };
    let head = vec![Block::badges(vec![badge])];
    let replaced = row.replaced_by.as_ref().map(|code| {
        Block::warning(cx.say_with("listed-replaced", &[("code", code.to_string().into())]))
    });
    let facts = facts(row, cx);
    let cards =
        if is_one_card { vec![facts] } else { facts.into_iter().map(|it| vec![it]).collect() };
    let mut cards = cards.into_iter().map(Block::facts);
    let first = cards.next();
    let more = Block::text(cx.say("listed-more"));
    let day = [("day", cx.date(LISTED_ON).into())];
    let source = cx.say_with("listed-source", &day);
    let source = Block::note(Icon::BookOpen, Tone::PrimaryWeak, source);
    let above = name.iter().cloned().chain(replaced).chain(first);
    let blocks = above.chain([more]).chain(cards).chain([source]).collect();
    let page = row.page().filter(|page| cx.catalog.hosts.allows(page));
    let code = page.and_then(|page| Code::of_address(&page, cx.say("scan-to-continue")));
    Reading::new(cx, card_room(cx), head, blocks, code.map(Aside::Code))
}

/// What the list says of the row, who handles it first.
fn facts(row: &Row, cx: &Context) -> Vec<Fact> {
    let fact = |icon, label: &str, value: &str| Fact {
        icon,
        label: cx.say(label),
        value: value.to_owned(),
        note: None,
    };
    let code = fact(Icon::Hash, "listed-code", &row.code);
    let field = (!row.field.is_empty()).then(|| fact(Icon::Folder, "listed-field", &row.field));
    let handlers =
        (!row.handlers.is_empty()).then(|| fact(Icon::Building2, "listed-handlers", &row.handlers));
    [handlers, Some(code), field].into_iter().flatten().collect()
}
