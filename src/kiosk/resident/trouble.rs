//! A trouble that was looked for: what helps with it, as on the step where it happens.

use crate::id::TroubleId;
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Reading, Turn, card_padding, card_room};
use crate::kiosk::resident::action::Action;
use crate::kiosk::resident::guide::trouble::{opened, page};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::text::Zoom;
use crate::kiosk::widget::sized_card;
use crate::visit::Happening;

use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// A trouble that was looked for.
#[derive(Debug, Clone)]
pub struct Trouble {
    id: TroubleId,
    reading: Reading,
}

impl Trouble {
    /// The trouble `id`; nothing if the catalogue has no such trouble.
    pub fn new(id: &TroubleId, cx: &Context) -> Option<Self> {
        let is_known = cx.catalog.troubles.contains_key(id);
        is_known.then(|| Self { id: id.clone(), reading: arranged(id, cx) })
    }
}

impl Screen for Trouble {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.reading = arranged(&self.id, cx).at(self.reading.sheet().page());
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match self.reading.update(&message) {
            Turn::Page => Action::None,
            Turn::On | Turn::Back => Action::Back,
            Turn::Chosen(place) => opened(&self.id, place, cx).map_or(Action::None, Action::Open),
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

    fn opening(&self) -> Vec<Happening> {
        vec![Happening::TroubleOpened(self.id.clone())]
    }
}

fn arranged(id: &TroubleId, cx: &Context) -> Reading {
    Reading::larger(cx, card_room(cx), &page(id, cx), Zoom::NONE)
}
