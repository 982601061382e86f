//! The staff's area, behind the hub's mark: its screens, the way back, and who is still there.
//!
//! It knows nothing of visits: whoever enters ends the one that was open.

mod action;
pub mod first;
pub mod gallery;
pub mod log;
pub mod overview;
mod screens;
pub mod sign_in;

pub use action::Action;
pub use screens::Message;

use crate::kiosk::context::Context;
use crate::kiosk::dialog::{self, Dialog};
use crate::kiosk::job::{Answer, Jobs, Ticket};
use crate::kiosk::keyboard::Key;
use crate::kiosk::patience::{patience, seconds};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Open, Screen, Shown, Wait};
use crate::session::Presence;

use screens::AnyScreen;

use std::time::Duration;

/// The staff's area.
#[derive(Debug)]
pub struct Staff {
    trail: Vec<Open<AnyScreen>>,
    dialog: Option<Dialog>,
    touched: Duration,
}

/// What the area comes to, beyond its own state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It goes on.
    Stay,
    /// Nobody came in: back to the screen that the door was opened from.
    Return,
    /// Back to the residents' first screen.
    Leave,
    /// A shift begins.
    BeginShift,
    /// The program is to end.
    Exit,
}

impl Staff {
    /// The first page, with what is wrong in the words of the language at hand.
    pub fn new(faults: Vec<String>, cx: &Context) -> Self {
        let overview = Open::new(overview::Overview::new(faults, cx));
        Self { trail: vec![overview], dialog: None, touched: cx.now.uptime }
    }

    /// At the door: whoever wants to come in signs in first.
    pub fn at_door(cx: &Context) -> Self {
        let sign_in = Open::new(sign_in::SignIn::new(cx));
        Self { trail: vec![sign_in], dialog: None, touched: cx.now.uptime }
    }

    /// Whether nobody has signed in yet.
    pub fn is_at_door(&self) -> bool {
        matches!(self.trail[0].screen, AnyScreen::SignIn(_))
    }

    /// The question over the screen.
    pub fn dialog(&self) -> Option<Dialog> {
        self.dialog
    }

    /// The screen at hand.
    pub fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        self.trail[self.trail.len() - 1].screen.show(cx).waiting(Wait::Staff)
    }

    /// The screen at hand in words.
    pub fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.trail[self.trail.len() - 1].screen.describe(cx)
    }

    /// Sets all screens anew for another canvas, language or theme.
    pub fn arrange(&mut self, cx: &Context) {
        for open in &mut self.trail {
            open.screen.arrange(cx);
        }
    }

    /// Says what is wrong now.
    pub fn tell(&mut self, faults: &[String], cx: &Context) {
        for open in &mut self.trail {
            if let AnyScreen::Overview(overview) = &mut open.screen {
                overview.tell(faults.to_vec(), cx);
            }
        }
    }

    /// Handles a message of the screen at hand.
    pub fn update(&mut self, message: Message, cx: &Context, jobs: &mut Jobs) -> Outcome {
        let last = self.trail.len() - 1;
        match self.trail[last].screen.update(message, cx) {
            Action::None => {}
            Action::Run(job) => self.trail[last].run(job, jobs),
            Action::OpenLog => {
                self.trail.push(Open::new(log::Log::new(cx)));
                self.trail[last + 1].run(log::Log::JOB, jobs);
            }
            Action::OpenFirst => self.trail.push(Open::new(first::First::new(cx))),
            Action::OpenGallery => self.trail.push(Open::new(gallery::Gallery::new(cx))),
            Action::Back if last > 0 => {
                self.trail.pop();
            }
            Action::Back if self.is_at_door() => return Outcome::Return,
            Action::Back => return Outcome::Leave,
            Action::BeginShift => return Outcome::BeginShift,
            Action::Exit => return Outcome::Exit,
        }
        Outcome::Stay
    }

    /// Whether a screen is there that waits for this answer.
    pub fn waits_for(&self, ticket: Ticket) -> bool {
        self.trail.iter().any(|open| open.waits_for(ticket))
    }

    /// Hands an answer to the screen that asked.
    pub fn receive(&mut self, ticket: Ticket, answer: &Answer, cx: &Context) {
        let asked = self.trail.iter_mut().filter(|open| open.waits_for(ticket));
        asked.for_each(|open| open.receive(answer, cx));
    }

    /// What a key on the table types on the screen at hand.
    pub fn typed(&self, key: Key) -> Option<Message> {
        self.trail[self.trail.len() - 1].screen.typed(key)
    }

    /// Handles the answer to the dialog that shows.
    pub fn answer(&mut self, answer: dialog::Message, cx: &Context) -> Outcome {
        match (self.dialog, answer) {
            (Some(_), dialog::Message::DonePressed) => Outcome::Leave,
            (Some(_), dialog::Message::StayPressed) => {
                self.dialog = None;
                self.touch(cx);
                Outcome::Stay
            }
            _ => Outcome::Stay,
        }
    }

    /// The screen was touched. While the kiosk asks, only an answer counts.
    pub fn touch(&mut self, cx: &Context) {
        if self.dialog.is_none() {
            self.touched = cx.now.uptime;
        }
    }

    /// Time went by: is somebody still there?
    pub fn tick(&mut self, cx: &Context) -> Outcome {
        let quiet = cx.now.uptime.saturating_sub(self.touched);
        match patience(Wait::Staff, &cx.hub.timers).presence(quiet) {
            Presence::Here => self.dialog = None,
            Presence::Asked(left) => self.dialog = Some(Dialog::Idle(seconds(left))),
            Presence::Gone => return Outcome::Leave,
        }
        Outcome::Stay
    }
}
