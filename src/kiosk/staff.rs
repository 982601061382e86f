//! The staff's area, behind the hub's mark: the admin's desk, the ways to it and from it, and who is still
//! there.
//!
//! It knows nothing of visits: whoever enters ends the one that was open.

mod action;
pub mod ask;
pub mod content;
pub mod desk;
pub mod doorway;
pub mod first;
pub mod gallery;
pub mod health;
pub mod helpers;
pub mod hub;
pub mod log;
pub mod menu;
pub mod notices;
pub mod out;
pub mod overview;
mod pin_entry;
mod question;
mod screens;
pub mod sessions;
pub mod sign_in;
pub mod when;

pub use action::Action;
pub use screens::Message;

use crate::hub::Display;
use crate::kiosk::context::Context;
use crate::kiosk::dialog::{self, Dialog};
use crate::kiosk::frame::{Press, Section};
use crate::kiosk::job::{Answer, Jobs, Ticket};
use crate::kiosk::keyboard::Key;
use crate::kiosk::patience::{patience, seconds};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Open, Screen, Shown, Wait};
use crate::session::Presence;

use screens::AnyScreen;

use std::time::Duration;

/// The section that opens by itself.
const FIRST: Section = Section::ALL[0];

/// The staff's area.
#[derive(Debug)]
pub struct Staff {
    trail: Vec<Open<AnyScreen>>,
    /// What is wrong, in the words of the language at hand.
    faults: Vec<String>,
    dialog: Option<Dialog>,
    /// What was pressed while something was not saved.
    pending: Option<Press>,
    /// The look that the reader had before a screen showed another.
    before: Option<Display>,
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
    /// What a button of the frame does.
    Press(Press),
    /// It looks so.
    Look(Display),
}

impl Staff {
    /// At the desk, with what is wrong in the words of the language at hand; where the point is not set up
    /// yet, at the door to it.
    pub fn new(faults: Vec<String>, cx: &Context) -> Self {
        let mut staff = Self::empty(faults, cx);
        let first = if cx.is_first_run { staff.doorway(cx) } else { staff.section(FIRST, cx) };
        staff.trail.push(Open::new(first));
        staff
    }

    /// At the door: whoever wants to come in signs in first.
    pub fn at_door(cx: &Context) -> Self {
        let trail = vec![Open::new(sign_in::SignIn::new(cx))];
        Self { trail, ..Self::empty(Vec::new(), cx) }
    }

    fn empty(faults: Vec<String>, cx: &Context) -> Self {
        Self {
            trail: Vec::new(),
            faults,
            dialog: None,
            pending: None,
            before: None,
            touched: cx.now.uptime,
        }
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
        self.faults = faults.to_vec();
        for open in &mut self.trail {
            match &mut open.screen {
                AnyScreen::Doorway(doorway) => doorway.tell(faults.to_vec(), cx),
                AnyScreen::Health(health) => health.tell(faults.to_vec(), cx),
                _ => {}
            }
        }
    }

    /// Handles a button of the desk's frame; what is not saved is asked about first.
    pub fn press(&mut self, press: Press, cx: &Context) -> Outcome {
        if self.is_at_door() || cx.admin.is_none() {
            return Outcome::Stay;
        }
        if self.trail.last().is_some_and(|open| open.screen.is_unsaved()) {
            (self.pending, self.dialog) = (Some(press), Some(Dialog::Unsaved));
            return Outcome::Stay;
        }
        self.go(press, cx)
    }

    fn go(&mut self, press: Press, cx: &Context) -> Outcome {
        match press {
            Press::Section(section) => self.trail = vec![Open::new(self.section(section, cx))],
            Press::Menu => self.open(menu::Menu),
            Press::Leave => self.open(self.doorway(cx)),
            _ => {}
        }
        self.before.take().map_or(Outcome::Stay, Outcome::Look)
    }

    fn open(&mut self, screen: impl Into<AnyScreen>) {
        self.trail.push(Open::new(screen));
    }

    /// Back to the screen before; from setting the point up, to the desk that is there now.
    fn go_back(&mut self, cx: &Context) -> Outcome {
        self.trail.pop();
        let is_door =
            matches!(self.trail.as_slice(), [open] if matches!(open.screen, AnyScreen::Doorway(_)));
        if !is_door || cx.is_first_run {
            return Outcome::Stay;
        }
        // Whoever was not the first after all has nothing to look for here.
        if cx.admin.is_none() {
            return Outcome::Leave;
        }
        self.trail = vec![Open::new(self.section(FIRST, cx))];
        Outcome::Stay
    }

    fn doorway(&self, cx: &Context) -> AnyScreen {
        doorway::Doorway::new(self.faults.clone(), cx).into()
    }

    /// The screen that a section begins with.
    fn section(&self, section: Section, cx: &Context) -> AnyScreen {
        match section {
            Section::Overview => overview::Overview::new(cx).into(),
            Section::Log => sessions::Sessions::new().into(),
            Section::Notices => notices::Notices::new(cx).into(),
            Section::Helpers => helpers::Helpers::new(cx).into(),
            Section::Content => content::Content::new(cx).into(),
            Section::Hub => hub::Hub::new(cx).into(),
            Section::Health => health::Health::new(self.faults.clone(), cx).into(),
        }
    }

    /// Has done what the screen at hand says it needs.
    pub fn begin_job(&mut self, cx: &Context, jobs: &mut Jobs) {
        if let Some(open) = self.trail.last_mut() {
            open.begin_job(cx, jobs);
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
            Action::OpenFirst => self.open(first::First::new(cx)),
            Action::OpenOut(period) => self.open(out::Out::new(period, cx)),
            Action::OpenGallery => self.open(gallery::Gallery::new(cx)),
            Action::Look(Some(look)) => {
                self.before.get_or_insert(cx.display);
                return Outcome::Look(look);
            }
            Action::Look(None) => {
                return self.before.take().map_or(Outcome::Stay, Outcome::Look);
            }
            Action::Back if last > 0 => return self.go_back(cx),
            Action::Back if self.is_at_door() => return Outcome::Return,
            Action::Back | Action::Leave => return Outcome::Leave,
            Action::Press(press) => return Outcome::Press(press),
            Action::BeginShift => return Outcome::BeginShift,
            Action::Exit => return Outcome::Exit,
        }
        Outcome::Stay
    }

    /// Whether what the screen at hand shows changes by itself.
    pub fn is_working(&self) -> bool {
        self.trail[self.trail.len() - 1].screen.is_working()
    }

    /// Whether a screen is there that waits for this answer.
    pub fn waits_for(&self, ticket: Ticket) -> bool {
        self.trail.iter().any(|open| open.waits_for(ticket))
    }

    /// Hands an answer to the screen that asked.
    pub fn receive(&mut self, ticket: Ticket, answer: &Answer, cx: &Context) {
        if matches!(answer, Answer::Written(Ok(_))) {
            // What was shown is how it is from here on.
            self.before = None;
        }
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
            (Some(Dialog::Unsaved), dialog::Message::LeavePressed) => {
                self.dialog = None;
                // What was not saved must not be below what opens now.
                self.trail = vec![Open::new(self.section(FIRST, cx))];
                self.pending.take().map_or(Outcome::Stay, |press| self.go(press, cx))
            }
            (Some(Dialog::Unsaved), _) => {
                (self.dialog, self.pending) = (None, None);
                Outcome::Stay
            }
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
            Presence::Here => self.dialog = self.dialog.filter(|it| *it == Dialog::Unsaved),
            Presence::Asked(left) => self.dialog = Some(Dialog::Idle(seconds(left))),
            Presence::Gone => return Outcome::Leave,
        }
        Outcome::Stay
    }
}
