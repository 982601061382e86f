//! The residents' area: the visit that is open, its screens, the way back, and who is still there.
//!
//! The first screen is always at the bottom of the trail. Whatever led to a screen, Back returns to it;
//! a visit ends when only the first screen is left. Nothing of a visit outlives it.

mod action;
mod aside;
mod assisted;
pub mod closing;
pub mod duty;
pub mod finish;
pub mod guide;
pub mod help;
pub mod home;
pub mod listed;
pub mod notice;
pub mod out_of_order;
mod presence;
pub mod privacy;
pub mod procedure;
pub mod referral;
mod screens;
pub mod search;
mod summary;
pub mod topic;
pub mod trouble;

pub use action::Action;
pub use aside::Aside;
pub use screens::Message;

use crate::id::{ItemId, TopicId, TroubleId};
use crate::kiosk::context::Context;
use crate::kiosk::dialog::{self, Dialog};
use crate::kiosk::job::{Answer, Jobs, Ticket};
use crate::kiosk::keyboard::Key;
use crate::kiosk::recorder::Recorder;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Open, Screen, Shown};
use crate::kiosk::shift::Choice;
use crate::session::Visit;
use crate::visit::{self, Closing, EndedBy, Happening};

use screens::AnyScreen;

use std::time::Duration;

/// How many screens the way back remembers; beyond that it forgets the oldest item, never the first screen and the list chosen from.
const LONGEST_TRAIL: usize = 64;

/// The residents' area.
#[derive(Debug)]
pub struct Resident {
    visit: Option<Visit>,
    trail: Vec<Open<AnyScreen>>,
    dialog: Option<Dialog>,
    touched: Duration,
}

/// What the area comes to, beyond its own state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It goes on.
    Stay,
    /// Nobody is there any more, or somebody else: what the reader liked is forgotten.
    Forget,
    /// Whoever is on duty does something about their shift.
    Duty(Choice),
    /// A helper wants to sign in.
    SignIn,
}

impl Resident {
    /// The first screen, as the next visitor should find it.
    pub fn new(cx: &Context) -> Self {
        Self {
            visit: None,
            trail: vec![Open::new(first(cx))],
            dialog: None,
            touched: cx.now.uptime,
        }
    }

    /// The visit that is open.
    pub fn visit(&self) -> Option<&Visit> {
        self.visit.as_ref()
    }

    /// The question over the screen.
    pub fn dialog(&self) -> Option<Dialog> {
        self.dialog
    }

    /// Whether only the first screen is there.
    pub fn is_home(&self) -> bool {
        self.trail.len() == 1
    }

    /// The screen at hand.
    pub fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        self.screen().show(cx)
    }

    /// The screen at hand in words.
    pub fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.screen().describe(cx)
    }

    /// Sets all screens anew for another canvas, language or theme.
    pub fn arrange(&mut self, cx: &Context) {
        for open in &mut self.trail {
            open.screen.arrange(cx);
        }
    }

    /// What a key on the table types on the screen at hand.
    pub fn typed(&self, key: Key) -> Option<Message> {
        self.screen().typed(key)
    }

    /// Has done what the screen at hand says it needs.
    pub fn begin_job(&mut self, cx: &Context, jobs: &mut Jobs) {
        let last = self.trail.len() - 1;
        self.trail[last].begin_job(cx, jobs);
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

    /// Handles a message of the screen at hand.
    pub fn update(&mut self, message: Message, cx: &Context, recorder: &mut Recorder) -> Outcome {
        match self.screen_mut().update(message, cx) {
            Action::None => {}
            Action::Note(happenings) => self.note_all(happenings, cx, recorder),
            Action::Search(first) => self.open_search(first, cx, recorder),
            Action::OpenTopic(topic) => self.open_topic(topic, cx, recorder),
            Action::Open(item) => self.open_item(&item, cx, recorder),
            Action::OpenTrouble(trouble) => self.open_trouble(&trouble, cx, recorder),
            Action::OpenListed(code) => self.open_listed(&code, cx, recorder),
            Action::Back => return self.go_back(cx, recorder),
            Action::Duty(Choice::EndShift) => self.dialog = Some(Dialog::EndingShift),
            Action::Duty(Choice::Close) => {
                self.trail.pop();
                self.item_to_close().into_iter().for_each(|item| self.begin_closing(item, cx));
            }
            Action::Duty(choice) => {
                self.trail.pop();
                return Outcome::Duty(choice);
            }
            Action::HelperCame if cx.is_first_run => {}
            Action::HelperCame if cx.shift.is_none() => return Outcome::SignIn,
            Action::HelperCame => return self.helper_came(cx, recorder),
            Action::Settle(item, untold) => self.settle(item, untold, cx, recorder),
            Action::Refer(item, outcome) => self.refer(item, outcome, cx, recorder),
            Action::Finish(item) if self.is_assisted() => self.begin_closing(item, cx),
            Action::Finish(item) => self.finish(item, cx),
            Action::Another => return self.return_to_list(cx, recorder),
            Action::EndVisit => return self.end_visit(EndedBy::Resident, cx, recorder),
        }
        Outcome::Stay
    }

    /// Handles the answer to a dialog that shows.
    pub fn answer(
        &mut self,
        answer: dialog::Message,
        cx: &Context,
        recorder: &mut Recorder,
    ) -> Outcome {
        match (self.dialog, answer) {
            (Some(Dialog::Idle(_)), dialog::Message::DonePressed)
            | (Some(Dialog::Leaving), dialog::Message::LeavePressed) => {
                return self.end_visit(EndedBy::Resident, cx, recorder);
            }
            (Some(Dialog::EndingShift), dialog::Message::LeavePressed) => {
                return Outcome::Duty(Choice::EndShift);
            }
            (Some(Dialog::Parked(letter)), dialog::Message::LeavePressed) => {
                let parked = cx.shift.iter().flat_map(|shift| &shift.parked);
                let place = parked.map(|parked| parked.letter).position(|it| it == letter);
                return place.map_or(Outcome::Stay, |place| Outcome::Duty(Choice::TakeUp(place)));
            }
            (Some(Dialog::Idle(_)), dialog::Message::StayPressed)
            | (
                Some(Dialog::Leaving | Dialog::EndingShift | Dialog::Parked(_)),
                dialog::Message::CancelPressed,
            ) => {
                self.dialog = None;
                self.touch(cx);
            }
            _ => {}
        }
        Outcome::Stay
    }

    /// Home was pressed: asks first where one's place would be lost.
    pub fn go_home(&mut self, cx: &Context, recorder: &mut Recorder) -> Outcome {
        if let Some(item) = self.item_to_close() {
            self.begin_closing(item, cx);
            return Outcome::Stay;
        }
        if self.screen().is_under_way() {
            self.dialog = Some(Dialog::Leaving);
            return Outcome::Stay;
        }
        self.end_visit(EndedBy::Resident, cx, recorder)
    }

    /// Help was called, and says whether it was not before. From the first screen it is a visit of its own.
    pub fn call_help(&mut self, cx: &Context, recorder: &mut Recorder) -> bool {
        self.begin_visit(cx, recorder);
        self.note(Happening::HelpCalled, cx, recorder);
        let is_new = !matches!(self.screen(), AnyScreen::Help(_));
        if is_new {
            self.open(help::Help::new(cx));
        }
        is_new
    }

    /// Reading what is recorded is not recorded: no visit is opened.
    pub fn open_privacy(&mut self, cx: &Context) {
        if self.is_home() {
            self.open(privacy::Privacy::new(cx));
        }
    }

    /// The reader chose another language.
    pub fn note_language(&mut self, cx: &Context, recorder: &Recorder) {
        self.note(Happening::LanguageChosen(cx.language()), cx, recorder);
    }

    /// Ends the visit; nothing of it stays.
    pub fn end_visit(&mut self, by: EndedBy, cx: &Context, recorder: &mut Recorder) -> Outcome {
        let by = if by == EndedBy::Resident && self.is_assisted() { EndedBy::Helper } else { by };
        self.close(by, cx, recorder);
        self.start_anew(cx);
        Outcome::Forget
    }

    /// The first screen, as the next visitor should find it; how long nobody has touched it stays known.
    pub fn start_anew(&mut self, cx: &Context) {
        *self = Self { touched: self.touched, ..Self::new(cx) };
    }

    /// Closes the visit, if one is open.
    pub fn close(&mut self, by: EndedBy, cx: &Context, recorder: &mut Recorder) {
        if let Some(visit) = self.visit.take() {
            recorder.close(visit, Closing::by(by), cx.now);
        }
    }

    fn screen(&self) -> &AnyScreen {
        // The trail is made with the first screen, which never leaves it.
        &self.trail[self.trail.len() - 1].screen
    }

    fn screen_mut(&mut self) -> &mut AnyScreen {
        let last = self.trail.len() - 1;
        &mut self.trail[last].screen
    }

    fn begin_visit(&mut self, cx: &Context, recorder: &mut Recorder) {
        if self.visit.is_none() {
            self.visit = Some(recorder.open(cx.language(), cx.reader.helper(), cx.now));
        }
    }

    fn note(&mut self, what: Happening, cx: &Context, recorder: &Recorder) {
        if let Some(visit) = &mut self.visit {
            recorder.note(visit, what, cx.now);
        }
    }

    fn note_all(&mut self, happenings: Vec<Happening>, cx: &Context, recorder: &Recorder) {
        for what in happenings {
            self.note(what, cx, recorder);
        }
    }

    fn open(&mut self, screen: impl Into<AnyScreen>) {
        if self.trail.len() == LONGEST_TRAIL {
            self.trail.remove(2);
        }
        self.trail.push(Open::new(screen));
    }

    fn open_search(&mut self, first: Option<Key>, cx: &Context, recorder: &mut Recorder) {
        self.begin_visit(cx, recorder);
        let screen = search::Search::new(cx);
        let screen = match first {
            Some(key) => screen.typed_first(key, cx),
            None => screen,
        };
        self.note_all(screen.opening(), cx, recorder);
        self.open(screen);
    }

    fn open_topic(&mut self, topic: TopicId, cx: &Context, recorder: &mut Recorder) {
        if cx.catalog.items(&topic).is_empty() {
            return;
        }
        self.begin_visit(cx, recorder);
        self.open(topic::TopicList::new(topic, cx));
    }

    fn open_item(&mut self, item: &ItemId, cx: &Context, recorder: &mut Recorder) {
        let Some(screen) = item_screen(item, cx) else {
            return;
        };
        self.begin_visit(cx, recorder);
        self.note(Happening::ItemOpened(item.clone()), cx, recorder);
        self.note_all(screen.opening(), cx, recorder);
        self.open(screen);
    }

    fn open_trouble(&mut self, trouble: &TroubleId, cx: &Context, recorder: &Recorder) {
        if let Some(screen) = trouble::Trouble::new(trouble, cx) {
            self.note_all(screen.opening(), cx, recorder);
            self.open(screen);
        }
    }

    fn open_listed(&mut self, code: &str, cx: &Context, recorder: &Recorder) {
        if let Some(row) = cx.seeker.as_ref().and_then(|seeker| seeker.listed(code)) {
            let screen = listed::Listed::new(row, cx);
            self.note_all(screen.opening(), cx, recorder);
            self.open(screen);
        }
    }

    /// One screen back; from the last one the visit is over.
    fn go_back(&mut self, cx: &Context, recorder: &mut Recorder) -> Outcome {
        let left = self.item();
        if self.trail.len() > 1 {
            self.trail.pop();
        }
        if self.is_home() {
            return self.arrive(cx, recorder);
        }
        // The log counts time and steps for the item at hand.
        if let Some(item) = self.item().filter(|item| left.as_ref() != Some(item)) {
            self.note(Happening::ItemOpened(item), cx, recorder);
        }
        Outcome::Stay
    }

    /// Back at the first screen: a visit is over; who only read stays as they are.
    fn arrive(&mut self, cx: &Context, recorder: &mut Recorder) -> Outcome {
        if self.visit.is_none() {
            return Outcome::Stay;
        }
        self.end_visit(EndedBy::Resident, cx, recorder)
    }

    /// The end of the visit, with the rating that was given at an end before.
    fn finish(&mut self, item: ItemId, cx: &Context) {
        let record = self.visit.as_ref().map(|visit| visit.record());
        let rating = record.and_then(|record| record.rating);
        let is_done = !self.is_assisted()
            || record.and_then(|record| record.outcome) == Some(visit::Outcome::DoneHere);
        self.open(finish::Finish::new(item, is_done, rating, cx));
    }

    /// Back to the list that the visit's last item was chosen from.
    fn return_to_list(&mut self, cx: &Context, recorder: &mut Recorder) -> Outcome {
        let list = self
            .trail
            .iter()
            .rposition(|open| matches!(open.screen, AnyScreen::Topic(_) | AnyScreen::Search(_)));
        match list {
            Some(list) => {
                self.trail.truncate(list + 1);
                Outcome::Stay
            }
            None => self.end_visit(EndedBy::Resident, cx, recorder),
        }
    }

    /// The item at hand: the last one opened that was not left.
    fn item(&self) -> Option<ItemId> {
        self.trail.iter().rev().find_map(|open| open.screen.item())
    }
}

fn first(cx: &Context) -> AnyScreen {
    if cx.catalog.topics.is_empty() {
        out_of_order::OutOfOrder::new(cx).into()
    } else {
        home::Home::new(cx).into()
    }
}

fn item_screen(item: &ItemId, cx: &Context) -> Option<AnyScreen> {
    match item {
        ItemId::Guide(id) => guide::Guide::new(id, cx).map(Into::into),
        ItemId::Procedure(id) => procedure::Procedure::new(id, cx).map(Into::into),
        ItemId::Notice(id) => notice::Notice::new(id, cx).map(Into::into),
    }
}
