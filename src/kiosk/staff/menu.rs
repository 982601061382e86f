//! The page with all sections of the desk and the ways the screen can look, where no bar has room for them.

use crate::kiosk::canvas::GAP;
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Press, Section};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Place, Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::staff::desk::{Page, Tool};
use crate::kiosk::theme::Push;
use crate::kiosk::widget::{Key, key};

use iced::widget::{Column, Row};
use iced::{Element, Fill};
use lucide_icons::Icon;

/// The page with all sections of the desk.
#[derive(Debug)]
pub struct Menu;

/// What happens here: something is pressed that other canvases have in the bar.
pub type Message = Press;

/// How many sections stand beside each other.
const COLUMNS: usize = 2;

impl Menu {
    fn page(cx: &Context) -> Page<Message> {
        let look = |label: &str, icon, press| Tool::new(cx.say(label), press).icon(icon);
        let looks = [
            look("text-size", Icon::ALargeSmall, Press::TextSize),
            look("contrast", Icon::Contrast, Press::Contrast),
        ];
        let language =
            cx.other_language().map(|_| look("other-language", Icon::Languages, Press::Language));
        Page::new(cx.say("desk-title")).keys(looks.into_iter().chain(language))
    }

    fn keys(cx: &Context) -> impl Iterator<Item = Key<Message>> {
        Section::ALL.iter().map(|section| {
            key(Push::Plain, cx.say(section.label()), Press::Section(*section))
                .before(section.icon())
                .width(Fill)
        })
    }
}

impl Screen for Menu {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, _cx: &Context) {}

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        Action::Press(message)
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let keys: Vec<Key<Message>> = Self::keys(cx).collect();
        let rows = keys.chunks(COLUMNS).map(|row| {
            let keys = row.iter().cloned().map(Element::from);
            Row::with_children(keys).spacing(GAP).into()
        });
        let body = Column::with_children(rows).spacing(GAP);
        Shown::desk(Place::Menu, Self::page(cx).view(body, cx), None)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        Self::page(cx).describe(Self::keys(cx).map(|key| key.say()).collect())
    }
}
