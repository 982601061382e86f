//! How this PC is: what needs looking after and what to do about it, the disk, the log and its copies, and a
//! summary for whoever looks after it.

mod message;
mod words;

use crate::journal::{self, Broken, Verified};
use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::frame::Section;
use crate::kiosk::job::{Answer, CheckUp, Job};
use crate::kiosk::reading::Aside;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Place, Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::staff::ask::{Asked, Choice, choice};
use crate::kiosk::staff::desk::{Body, Page, Tool};

use message::Message as M;

use jiff::civil::Date;
use lucide_icons::Icon;

use std::path::PathBuf;

pub use message::Message;

/// How this PC is.
#[derive(Debug)]
pub struct Health {
    faults: Vec<String>,
    /// How the disk and the copies are, once that is known.
    check_up: Option<CheckUp>,
    told: Option<Told>,
    part: Part,
    body: Body,
}

/// What came of what was asked for last.
#[derive(Debug)]
enum Told {
    /// The log is being copied.
    Copying,
    /// Its chain is being walked.
    Walking,
    /// The copy of this day is being planned, or none.
    Planning(Option<Date>),
    /// What was to be planned is not.
    NotPlanned,
    /// The copy of it.
    Copied(Result<PathBuf, journal::Undone>),
    /// Whether it is as it was written.
    Walked(Result<Verified, Broken>),
}

/// What shows.
#[derive(Debug)]
enum Part {
    /// How the PC is.
    State,
    /// The summary.
    Support,
    /// The copies that can take the log's place.
    Copies(Choice),
}

impl Health {
    /// The page, with what is wrong in the words of the language at hand.
    pub fn new(faults: Vec<String>, cx: &Context) -> Self {
        let body = Body::new(Page::<Message>::untitled(), Vec::new(), None, cx);
        let mut health = Self { faults, check_up: None, told: None, part: Part::State, body };
        health.arrange(cx);
        health
    }

    /// Says what is wrong now.
    pub fn tell(&mut self, faults: Vec<String>, cx: &Context) {
        self.faults = faults;
        self.arrange(cx);
    }

    fn page(&self, cx: &Context) -> Page<Message> {
        let key = |label, icon, message| Tool::new(cx.say(label), message).icon(icon);
        if let Part::Support = self.part {
            let back = key("desk-back", Icon::ArrowLeft, M::BackPressed);
            return Page::new(cx.say("health-support")).keys([back]);
        }
        let planned = self.check_up.as_ref().is_some_and(|it| it.planned.is_some());
        let restore = if planned {
            [
                key("health-unplan", Icon::X, M::UnplanPressed),
                key("staff-exit", Icon::Power, M::ExitPressed).danger(),
            ]
            .to_vec()
        } else {
            let has_copies = self.check_up.as_ref().is_some_and(|it| !it.copies.is_empty());
            let restore = key("health-restore", Icon::History, M::RestorePressed);
            has_copies.then_some(restore).into_iter().collect()
        };
        let support = key("health-support", Icon::QrCode, M::SupportPressed);
        let verify = key("health-verify", Icon::ShieldCheck, M::VerifyPressed);
        let back_up = key("health-back-up", Icon::Save, M::BackUpPressed).main();
        Page::new(cx.say("desk-health"))
            .tools([support])
            .keys(restore.into_iter().chain([verify, back_up]))
    }

    fn blocks(&self, cx: &Context) -> (Vec<Block>, Option<Aside>) {
        if let Part::Support = self.part {
            let support = words::support(self.check_up.as_ref(), &self.faults, cx);
            return (support.blocks, support.code);
        }
        let told = self.told.as_ref().map(|told| match told {
            Told::Copying => Block::text(cx.say("health-copying")),
            Told::Walking => Block::text(cx.say("staff-log-walking")),
            Told::Planning(_) => Block::text(cx.say("health-planning")),
            Told::NotPlanned => Block::warning(cx.say("health-not-planned")),
            Told::Copied(copied) => words::copied(copied, cx),
            Told::Walked(verdict) => words::walked(verdict, cx),
        });
        let state = words::state(self.check_up.as_ref(), &self.faults, cx);
        (told.into_iter().chain(state).collect(), None)
    }

    fn turn_to(&mut self, part: Part, cx: &Context) {
        self.part = part;
        self.body = self.body.clone().at(0);
        self.arrange(cx);
    }

    fn ask(&mut self, told: Told, job: Job, cx: &Context) -> Action {
        self.told = Some(told);
        self.arrange(cx);
        Action::Run(job)
    }

    fn plan(&mut self, day: Option<Date>, cx: &Context) -> Action {
        self.ask(Told::Planning(day), Job::PlanRestore(day), cx)
    }

    /// Whether something is being done: the answer to it must not come too late for what is asked next.
    fn is_working(&self) -> bool {
        matches!(self.told, Some(Told::Copying | Told::Walking | Told::Planning(_)))
    }

    fn choose_copy(&mut self, cx: &Context) {
        let copies = self.check_up.iter().flat_map(|it| &it.copies);
        let offers = copies.map(|copy| words::copy_offer(copy, cx)).collect();
        let choice = Choice::new(cx.say("health-which-copy"), offers, cx);
        self.part = Part::Copies(choice);
    }

    fn chosen(&mut self, message: choice::Message, cx: &Context) -> Action {
        let Part::Copies(choice) = &mut self.part else {
            return Action::None;
        };
        match choice.update(message) {
            Asked::Open => Action::None,
            Asked::Dropped => {
                self.turn_to(Part::State, cx);
                Action::None
            }
            Asked::Answered(place) => {
                let copy = self.check_up.as_ref().and_then(|it| it.copies.get(place).copied());
                self.turn_to(Part::State, cx);
                copy.map_or(Action::None, |copy| self.plan(Some(copy.day), cx))
            }
        }
    }
}

impl Screen for Health {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        let page = self.body.page();
        let (blocks, code) = self.blocks(cx);
        self.body = Body::new(self.page(cx), blocks, code, cx).at(page);
        if let Part::Copies(choice) = &mut self.part {
            choice.arrange(cx);
        }
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match message {
            M::Turned(turned) => {
                self.body.update(turned);
            }
            M::BackUpPressed | M::VerifyPressed | M::RestorePressed | M::UnplanPressed
                if self.is_working() => {}
            M::BackUpPressed => return self.ask(Told::Copying, Job::BackUp, cx),
            M::VerifyPressed => return self.ask(Told::Walking, Job::VerifyLog, cx),
            M::SupportPressed => self.turn_to(Part::Support, cx),
            M::BackPressed => self.turn_to(Part::State, cx),
            M::RestorePressed => self.choose_copy(cx),
            M::UnplanPressed => return self.plan(None, cx),
            M::ExitPressed => return Action::Exit,
            M::Choosing(message) => return self.chosen(message, cx),
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let (body, back) = match &self.part {
            Part::Copies(choice) => {
                let back = M::Choosing(choice::Message::DropPressed);
                (choice.view(cx).map(M::Choosing), Some(back))
            }
            Part::Support => (self.body.view(self.page(cx), cx, M::Turned), Some(M::BackPressed)),
            Part::State => (self.body.view(self.page(cx), cx, M::Turned), None),
        };
        Shown::desk(Place::In(Section::Health), body, back)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        if let Part::Copies(choice) = &self.part {
            return choice.describe(cx).into_iter().map(|said| said.map(M::Choosing)).collect();
        }
        self.body.describe(self.page(cx), cx, M::Turned)
    }

    fn job(&self, _cx: &Context) -> Option<Job> {
        self.check_up.is_none().then_some(Job::CheckUp)
    }

    fn receive(&mut self, answer: &Answer, cx: &Context) {
        match answer {
            Answer::CheckedUp(check_up) => {
                if let Some(Told::Planning(day)) = self.told {
                    self.told = (day != check_up.planned).then_some(Told::NotPlanned);
                }
                self.check_up = Some(check_up.clone());
            }
            Answer::BackedUp(copied) => self.told = Some(Told::Copied(copied.clone())),
            Answer::Verified(verdict) => self.told = Some(Told::Walked(verdict.clone())),
            _ => return,
        }
        self.arrange(cx);
    }
}
