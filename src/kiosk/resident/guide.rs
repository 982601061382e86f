//! A guide: what to check before, its steps, what helps when a step does not work, and its ends.

mod hub;
pub(crate) mod pages;
mod place;
mod room;
mod step_list;
pub(super) mod trouble;
mod way;

use crate::catalog::{self, Target};
use crate::id::{GuideId, ItemId, StepId};
use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::reading::{Reading, card_padding};
use crate::kiosk::resident::action::Action;
use crate::kiosk::resident::guide::place::Place;
use crate::kiosk::resident::guide::step_list::StepList;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown, Wait};
use crate::kiosk::text::Zoom;
use crate::kiosk::theme::Theme;
use crate::kiosk::widget::sized_card;
use crate::visit::Happening;

use iced::Element;
use iced::widget::row;
use lucide_icons::Icon;

/// The steps of a guide that take more than one page of the canvas: a resident sees one thing at a time.
pub fn crowded(guide: &catalog::Guide, cx: &Context) -> Vec<StepId> {
    room::crowded(guide, cx)
}

/// All that a guide says, step after step: for whoever compares it.
pub fn told(guide: &catalog::Guide, cx: &Context) -> Vec<Block> {
    pages::told(guide, cx)
}

/// A guide on the screen.
#[derive(Debug, Clone)]
pub struct Guide {
    guide: GuideId,
    place: Place,
    /// The steps shown before this one, in order: Back walks them.
    trail: Vec<usize>,
    /// How large all its pages are set on this canvas.
    zoom: Zoom,
    reading: Reading,
    step_list: Option<StepList>,
}

/// What happens in a guide.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The main action was pressed.
    MainPressed,
    /// Back was pressed.
    BackPressed,
    /// "I can't do this step" was pressed.
    TroublesPressed,
    /// An answer, or a trouble, was pressed: its place in the list.
    Chosen(usize),
}

impl Guide {
    /// The page before the first step; nothing if the catalogue has no such guide.
    pub fn new(id: &GuideId, cx: &Context) -> Option<Self> {
        let guide = cx.catalog.guides.get(id)?;
        let (guide_id, place, trail) = (id.clone(), Place::Intro, Vec::new());
        let zoom = room::zoom_for(guide, cx);
        let room::Set { reading, step_list } = room::set(guide, &place, &trail, zoom, cx);
        Some(Self { guide: guide_id, place, trail, zoom, reading, step_list })
    }
}

impl Screen for Guide {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        let page = self.reading.sheet().page();
        if let Some(guide) = cx.catalog.guides.get(&self.guide) {
            self.zoom = room::zoom_for(guide, cx);
        }
        self.show_place(self.place.clone(), page, cx);
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        let Some(guide) = cx.catalog.guides.get(&self.guide) else {
            return Action::Back;
        };
        match message {
            Message::MainPressed => self.go_on(guide, cx),
            Message::BackPressed => self.go_back(cx),
            Message::TroublesPressed => self.list_troubles(cx),
            Message::Chosen(choice) => self.choose(choice, guide, cx),
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        Shown::reading(self.view(cx), self.footer(cx)).waiting(self.wait(cx))
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let steps = self.step_list.iter().flat_map(StepList::describe);
        steps.chain(self.reading.describe(cx, Message::Chosen)).collect()
    }

    fn item(&self) -> Option<ItemId> {
        Some(ItemId::Guide(self.guide.clone()))
    }

    fn is_under_way(&self) -> bool {
        !matches!(self.place, Place::Intro | Place::End(_))
    }
}

impl Guide {
    /// What the reader waits for.
    fn wait(&self, cx: &Context) -> Wait {
        let (Place::Step(step) | Place::Troubles(step) | Place::Trouble(step, _)) = self.place
        else {
            return Wait::Reading;
        };
        let guide = cx.catalog.guides.get(&self.guide);
        let step = guide.and_then(|guide| guide.steps.get(step));
        step.map_or(Wait::Reading, |step| step.wait.into())
    }

    /// The page on a card, the steps beside it where there is room; an end has cards of its own.
    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let page = self.reading.view(cx, Message::Chosen);
        if matches!(self.place, Place::End(_)) {
            return page;
        }
        let page = sized_card(page, card_padding(cx.canvas.shape()));
        match &self.step_list {
            Some(step_list) => row![step_list.view(), page].spacing(step_list::GAP_TO_CARD).into(),
            None => page,
        }
    }

    /// What the bottom bar offers.
    fn footer(&self, cx: &Context) -> Footer<Message> {
        let guide = cx.catalog.guides.get(&self.guide);
        let step = |step: usize| guide.and_then(|guide| guide.steps.get(step));
        let key =
            |id: &str, icon| Some(Key { label: cx.say(id), icon, message: Message::MainPressed });
        let main = match &self.place {
            _ if self.reading.sheet().has_next() => key("read-on", Icon::ArrowRight),
            Place::Intro => key("start", Icon::ArrowRight),
            Place::Step(at) if step(*at).is_some_and(|step| !step.ask.is_empty()) => None,
            Place::Step(_) => key("step-done", Icon::ArrowRight),
            Place::Troubles(_) => None,
            Place::Trouble(..) => key("back-to-step", Icon::Check),
            Place::End(_) => key("finish", Icon::Check),
        };
        let has_troubles = match self.place {
            Place::Step(at) => step(at).is_some_and(|step| !step.troubles.is_empty()),
            Place::Intro | Place::Troubles(_) | Place::Trouble(..) | Place::End(_) => false,
        };
        let extra = has_troubles.then(|| Key {
            label: cx.say("cannot-do-step"),
            icon: Icon::CircleQuestionMark,
            message: Message::TroublesPressed,
        });
        Footer { extra, back: Some(Message::BackPressed), main }
    }

    fn go_on(&mut self, guide: &catalog::Guide, cx: &Context) -> Action {
        if self.reading.sheet_mut().turn_on() {
            return Action::None;
        }
        match self.place.clone() {
            Place::Intro => Action::note(self.show_step(0, cx)),
            Place::Step(at) if !guide.steps[at].ask.is_empty() => Action::None,
            Place::Step(at) => {
                self.trail.push(at);
                let has_next = at + 1 < guide.steps.len();
                Action::note(if has_next {
                    self.show_step(at + 1, cx)
                } else {
                    self.show_end(guide.done, guide, cx)
                })
            }
            Place::Troubles(at) | Place::Trouble(at, _) => {
                self.show_place(Place::Step(at), 0, cx);
                Action::None
            }
            Place::End(_) => Action::Finish(ItemId::Guide(self.guide.clone())),
        }
    }

    fn go_back(&mut self, cx: &Context) -> Action {
        if self.reading.sheet_mut().turn_back() {
            return Action::None;
        }
        let (place, page) = match self.place.clone() {
            Place::Intro => return Action::Back,
            Place::Step(_) | Place::End(_) => match self.trail.pop() {
                Some(before) => (Place::Step(before), usize::MAX),
                None => (Place::Intro, usize::MAX),
            },
            Place::Troubles(at) => (Place::Step(at), 0),
            Place::Trouble(at, _) => (Place::Troubles(at), 0),
        };
        self.show_place(place, page, cx);
        Action::None
    }

    fn list_troubles(&mut self, cx: &Context) -> Action {
        if let Place::Step(at) = self.place {
            self.show_place(Place::Troubles(at), 0, cx);
        }
        Action::None
    }

    fn choose(&mut self, choice: usize, guide: &catalog::Guide, cx: &Context) -> Action {
        match self.place.clone() {
            Place::Step(at) => self.answer(at, choice, guide, cx),
            Place::Troubles(at) => {
                let Some(trouble) = guide.steps[at].troubles.get(choice).cloned() else {
                    return Action::None;
                };
                self.show_place(Place::Trouble(at, trouble.clone()), 0, cx);
                Action::Note(vec![Happening::TroubleOpened(trouble)])
            }
            Place::Trouble(_, trouble) => {
                trouble::opened(&trouble, choice, cx).map_or(Action::None, Action::Open)
            }
            Place::End(at) => {
                let next = guide.ends.get(at).and_then(|end| end.go.get(choice));
                next.map_or(Action::None, |item| Action::Open(item.clone()))
            }
            Place::Intro => Action::None,
        }
    }

    fn answer(&mut self, at: usize, choice: usize, guide: &catalog::Guide, cx: &Context) -> Action {
        let Some(answer) = guide.steps[at].ask.get(choice) else {
            return Action::None;
        };
        let answered = Happening::Answered { step: counted(at), answer: counted(choice) };
        self.trail.push(at);
        let shown = match answer.to {
            Target::Step(step) => self.show_step(step, cx),
            Target::End(end) => self.show_end(end, guide, cx),
        };
        Action::Note(std::iter::once(answered).chain(shown).collect())
    }

    /// Shows a step; what to write down about it.
    fn show_step(&mut self, at: usize, cx: &Context) -> Vec<Happening> {
        self.show_place(Place::Step(at), 0, cx);
        let shown = Happening::StepShown(counted(at));
        let code = self.reading.has_code().then_some(Happening::QrShown);
        std::iter::once(shown).chain(code).collect()
    }

    /// Shows an end; what to write down about it.
    fn show_end(&mut self, at: usize, guide: &catalog::Guide, cx: &Context) -> Vec<Happening> {
        let Some(end) = guide.ends.get(at) else {
            return Vec::new();
        };
        self.show_place(Place::End(at), 0, cx);
        vec![Happening::Reached(end.outcome)]
    }

    fn show_place(&mut self, place: Place, page: usize, cx: &Context) {
        if let Some(guide) = cx.catalog.guides.get(&self.guide) {
            let set = room::set(guide, &place, &self.trail, self.zoom, cx);
            self.reading = set.reading.at(page);
            self.step_list = set.step_list;
            self.place = place;
        }
    }
}

/// A place in a list, counted from 1 as the log does.
fn counted(place: usize) -> u8 {
    u8::try_from(place + 1).unwrap_or(u8::MAX)
}
