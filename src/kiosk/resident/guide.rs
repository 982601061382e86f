//! A guide: what to check before, its steps, what helps when a step does not work, and its ends.

mod pages;
mod rail;
mod way;

use crate::catalog::{self, Target, Wait};
use crate::id::{GuideId, TroubleId};
use crate::journal::Happening;
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::reading::{Reading, card_padding};
use crate::kiosk::resident::guide::rail::Rail;
use crate::kiosk::theme::Theme;
use crate::kiosk::widget::sized_card;

use iced::widget::row;
use iced::{Element, Size};
use lucide_icons::Icon;

/// A guide on the screen.
#[derive(Debug, Clone)]
pub struct Guide {
    guide: GuideId,
    place: Place,
    /// The steps shown before this one, in order: Back walks them.
    trail: Vec<usize>,
    reading: Reading,
    rail: Option<Rail>,
}

/// Where in the guide the reader is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// What to check before starting.
    Intro,
    /// A step.
    Step(usize),
    /// The troubles one may have with a step.
    Troubles(usize),
    /// What helps with one of them.
    Trouble(usize, TroubleId),
    /// An end.
    End(usize),
}

/// What happens in a guide.
#[derive(Debug, Clone)]
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

/// What the parent decides.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Write down what happened, in order.
    Note(Vec<Happening>),
    /// Leave the guide the way it was entered.
    Leave,
    /// The guide is through.
    Finish,
}

impl Guide {
    /// The page before the first step; nothing if the catalogue has no such guide.
    pub fn new(id: &GuideId, cx: &Context<'_>) -> Option<Self> {
        let guide = cx.catalog.guides.get(id)?;
        let (reading, rail) = arranged(guide, &Place::Intro, &[], cx);
        Some(Self { guide: id.clone(), place: Place::Intro, trail: Vec::new(), reading, rail })
    }

    /// The guide's id.
    pub fn id(&self) -> &GuideId {
        &self.guide
    }

    /// Whether steps were begun and not brought to an end, so that leaving loses one's place.
    pub fn is_under_way(&self) -> bool {
        !matches!(self.place, Place::Intro | Place::End(_))
    }

    /// What the reader waits for.
    pub fn wait(&self, cx: &Context<'_>) -> Wait {
        let (Place::Step(step) | Place::Troubles(step) | Place::Trouble(step, _)) = self.place
        else {
            return Wait::Reading;
        };
        let guide = cx.catalog.guides.get(&self.guide);
        guide.and_then(|guide| guide.steps.get(step)).map_or(Wait::Reading, |step| step.wait)
    }

    /// Sets the page anew for the language and canvas at hand.
    pub fn arrange(&mut self, cx: &Context<'_>) {
        let page = self.reading.sheet().page();
        self.show(self.place.clone(), page, cx);
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action {
        let Some(guide) = cx.catalog.guides.get(&self.guide) else {
            return Action::Leave;
        };
        match message {
            Message::MainPressed => self.go_on(guide, cx),
            Message::BackPressed => self.go_back(cx),
            Message::TroublesPressed => self.list_troubles(cx),
            Message::Chosen(choice) => self.choose(choice, guide, cx),
        }
    }

    /// The page on a card, the steps beside it where there is room.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message, Theme> {
        let padding = card_padding(cx.canvas.shape());
        let page = sized_card(self.reading.view(cx, Message::Chosen), padding);
        match &self.rail {
            Some(rail) => row![rail.view(), page].spacing(rail::GAP_TO_CARD).into(),
            None => page,
        }
    }

    /// What the bottom bar offers.
    pub fn footer(&self, cx: &Context<'_>) -> Footer<Message> {
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

    fn go_on(&mut self, guide: &catalog::Guide, cx: &Context<'_>) -> Action {
        if self.reading.sheet_mut().turn_on() {
            return Action::Note(Vec::new());
        }
        match self.place.clone() {
            Place::Intro => self.show_step(0, guide, cx),
            Place::Step(at) if !guide.steps[at].ask.is_empty() => Action::Note(Vec::new()),
            Place::Step(at) => {
                self.trail.push(at);
                match at + 1 < guide.steps.len() {
                    true => self.show_step(at + 1, guide, cx),
                    false => self.show_end(done(guide), guide, cx),
                }
            }
            Place::Troubles(at) | Place::Trouble(at, _) => {
                self.show(Place::Step(at), 0, cx);
                Action::Note(Vec::new())
            }
            Place::End(_) => Action::Finish,
        }
    }

    fn go_back(&mut self, cx: &Context<'_>) -> Action {
        if self.reading.sheet_mut().turn_back() {
            return Action::Note(Vec::new());
        }
        let (place, page) = match self.place.clone() {
            Place::Intro => return Action::Leave,
            Place::Step(_) | Place::End(_) => match self.trail.pop() {
                Some(before) => (Place::Step(before), usize::MAX),
                None => (Place::Intro, usize::MAX),
            },
            Place::Troubles(at) => (Place::Step(at), 0),
            Place::Trouble(at, _) => (Place::Troubles(at), 0),
        };
        self.show(place, page, cx);
        Action::Note(Vec::new())
    }

    fn list_troubles(&mut self, cx: &Context<'_>) -> Action {
        if let Place::Step(at) = self.place {
            self.show(Place::Troubles(at), 0, cx);
        }
        Action::Note(Vec::new())
    }

    fn choose(&mut self, choice: usize, guide: &catalog::Guide, cx: &Context<'_>) -> Action {
        match self.place {
            Place::Step(at) => self.answer(at, choice, guide, cx),
            Place::Troubles(at) => {
                let Some(trouble) = guide.steps[at].troubles.get(choice).cloned() else {
                    return Action::Note(Vec::new());
                };
                self.show(Place::Trouble(at, trouble.clone()), 0, cx);
                Action::Note(vec![Happening::TroubleOpened(trouble)])
            }
            Place::Intro | Place::Trouble(..) | Place::End(_) => Action::Note(Vec::new()),
        }
    }

    fn answer(
        &mut self,
        at: usize,
        choice: usize,
        guide: &catalog::Guide,
        cx: &Context<'_>,
    ) -> Action {
        let Some(answer) = guide.steps[at].ask.get(choice) else {
            return Action::Note(Vec::new());
        };
        let answered = Happening::Answered { step: counted(at), answer: counted(choice) };
        self.trail.push(at);
        let shown = match answer.to {
            Target::Step(step) => self.show_step(step, guide, cx),
            Target::End(end) => self.show_end(end, guide, cx),
        };
        match shown {
            Action::Note(happenings) => {
                Action::Note(std::iter::once(answered).chain(happenings).collect())
            }
            Action::Leave | Action::Finish => shown,
        }
    }

    fn show_step(&mut self, at: usize, guide: &catalog::Guide, cx: &Context<'_>) -> Action {
        self.show(Place::Step(at), 0, cx);
        let mut happenings = vec![Happening::StepShown(counted(at))];
        if !guide.steps[at].qr.is_empty() {
            happenings.push(Happening::QrShown);
        }
        Action::Note(happenings)
    }

    fn show_end(&mut self, at: usize, guide: &catalog::Guide, cx: &Context<'_>) -> Action {
        let Some(end) = guide.ends.get(at) else {
            return Action::Finish;
        };
        self.show(Place::End(at), 0, cx);
        Action::Note(vec![Happening::Reached(end.outcome)])
    }

    fn show(&mut self, place: Place, page: usize, cx: &Context<'_>) {
        if let Some(guide) = cx.catalog.guides.get(&self.guide) {
            let (reading, rail) = arranged(guide, &place, &self.trail, cx);
            self.reading = reading.at(page);
            self.rail = rail;
            self.place = place;
        }
    }
}

/// The place of the end that the last step leads to.
fn done(guide: &catalog::Guide) -> usize {
    guide.ends.iter().position(|end| end.id.as_str() == "done").unwrap_or_default()
}

/// A place in a list, counted from 1 as the log does.
fn counted(place: usize) -> u8 {
    u8::try_from(place + 1).unwrap_or(u8::MAX)
}

fn arranged(
    guide: &catalog::Guide,
    place: &Place,
    trail: &[usize],
    cx: &Context<'_>,
) -> (Reading, Option<Rail>) {
    let body = cx.canvas.body();
    let rail = match place {
        Place::Step(at) | Place::Troubles(at) | Place::Trouble(at, _) => {
            Rail::new(guide, *at, trail, cx)
        }
        Place::Intro | Place::End(_) => None,
    };
    let beside = rail.as_ref().map_or(0.0, |rail| rail.width() + rail::GAP_TO_CARD);
    let padding = card_padding(cx.canvas.shape());
    let room = Size::new(body.width - beside - 2.0 * padding, body.height - 2.0 * padding);
    let pages::Page { head, blocks, aside } = match place {
        Place::Intro => pages::intro(guide, cx),
        Place::Step(at) => pages::step(guide, *at, trail.len(), cx),
        Place::Troubles(at) => pages::troubles(guide, *at, trail.len(), cx),
        Place::Trouble(_, trouble) => pages::trouble(trouble, cx),
        Place::End(at) => pages::end(guide, *at, cx),
    };
    (Reading::new(cx, room, head, blocks, aside), rail)
}
