//! A procedure of the national index: what the portal's list says of it, and the QR code of its page.

use crate::catalog::{LISTED_ON, Listed as Row};
use crate::kiosk::block::{Badge, Block, Fact};
use crate::kiosk::context::Context;
use crate::kiosk::fitting::parts;
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

/// How many characters of a name stay together, so that they fit a page with a code on it.
const TOGETHER: usize = 120;

fn arranged(row: &Row, cx: &Context) -> Reading {
    let badge =
        Badge { tone: Tone::PrimaryWeak, icon: Some(Icon::Landmark), text: cx.say("listed-badge") };
    let head = vec![Block::badges(vec![badge])];
    let length = row.name.chars().count();
    let name = if length <= LONG_NAME {
        vec![Block::title(row.name.to_string())]
    } else if length <= TOGETHER {
        vec![Block::heading(row.name.to_string())]
    } else {
        // A few names are longer than a page.
        parts(&row.name, TOGETHER).into_iter().map(Block::text).collect()
    };
    let replaced = row.replaced_by.as_ref().map(|code| {
        Block::warning(cx.say_with("listed-replaced", &[("code", code.to_string().into())]))
    });
    let day = [("day", cx.date(LISTED_ON).into())];
    let blocks = name
        .into_iter()
        .chain(replaced)
        .chain(facts(row, cx).into_iter().map(|fact| Block::facts(vec![fact])))
        .chain([
            Block::text(cx.say("listed-more")),
            Block::note(Icon::BookOpen, Tone::PrimaryWeak, cx.say_with("listed-source", &day)),
        ])
        .collect();
    let page = row.page().filter(|page| cx.catalog.hosts.allows(page));
    let code = page.and_then(|page| Code::of_address(&page, cx.say("scan-to-continue")));
    Reading::new(cx, card_room(cx), head, blocks, code.map(Aside::Code))
}

fn facts(row: &Row, cx: &Context) -> Vec<Fact> {
    let fact = |icon, label: &str, value: &str| Fact {
        icon,
        label: cx.say(label),
        value: value.to_owned(),
        note: None,
    };
    let code = fact(Icon::Hash, "listed-code", &row.code);
    let field = (!row.field.is_empty()).then(|| fact(Icon::Folder, "listed-field", &row.field));
    let province = row.province.as_deref();
    let province = province.map(|province| fact(Icon::MapPin, "listed-province", province));
    let handlers =
        (!row.handlers.is_empty()).then(|| fact(Icon::Building2, "listed-handlers", &row.handlers));
    [Some(code), field, province, handlers].into_iter().flatten().collect()
}
