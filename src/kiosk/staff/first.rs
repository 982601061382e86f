//! The first run: whoever comes first says what this point is called, which ward it belongs to, which number
//! it has there, and sets the first admin's code and PIN.
//!
//! One question a page. Nothing is written before the last page, and all of it goes with the screen.

mod asked;
mod entered;
mod page;
mod summary;
pub mod wards;
mod words;

use crate::hub::Ward;
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key as FooterKey};
use crate::kiosk::job::{Answer, Job};
use crate::kiosk::keyboard::Key;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::staff::question::Question;

use entered::Entered;
use page::Page;
use summary::{Saving, Summary};
use wards::{Choice, Wards};
use words::words;

use lucide_icons::Icon;

use std::fmt;

/// The first run.
pub struct First {
    entered: Entered,
    page: Page,
    saving: Saving,
    /// The page at hand, arranged; of the wards and of the summary, those below.
    question: Question,
    wards: Wards,
    summary: Summary,
}

/// What happens in the first run.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A key was pressed.
    KeyPressed(Key),
    /// Something happened among the wards.
    Wards(wards::Message),
    /// The main action was pressed.
    MainPressed,
    /// Back was pressed.
    BackPressed,
}

impl First {
    /// The first question.
    pub fn new(cx: &Context) -> Self {
        let entered = Entered::new(cx);
        let page = Page::Name;
        Self {
            question: arranged(page, &entered, cx),
            wards: Wards::new(entered.ward().as_ref(), cx),
            summary: Summary::new(&entered, &Saving::Not, cx),
            saving: Saving::Not,
            entered,
            page,
        }
    }

    /// Arranges the page at hand.
    fn lay_out(&mut self, cx: &Context) {
        match self.page {
            Page::Ward => {}
            Page::Summary => self.summary = Summary::new(&self.entered, &self.saving, cx),
            page => self.question = arranged(page, &self.entered, cx),
        }
    }

    fn turn_to(&mut self, page: Page, cx: &Context) {
        self.page = page;
        if page == Page::Ward {
            self.wards = Wards::new(self.entered.ward().as_ref(), cx);
        }
        self.lay_out(cx);
    }

    fn turn_on(&mut self, cx: &Context) {
        self.turn_to(self.entered.next(self.page), cx);
    }

    fn press(&mut self, key: Key, cx: &Context) {
        if !self.page.takes(key) {
            return;
        }
        if self.page == Page::Pin {
            let is_chosen = self.entered.pin.press(key);
            return if is_chosen { self.turn_on(cx) } else { self.lay_out(cx) };
        }
        if let Some(field) = self.entered.field_mut(self.page) {
            field.press(key, cx);
        }
        if key == Key::Done && self.entered.has(self.page) {
            self.turn_on(cx);
        }
    }

    fn choose(&mut self, message: wards::Message, cx: &Context) {
        let ward = self.entered.ward();
        let choice = match message {
            wards::Message::KeyPressed(key) if self.page.takes(key) => {
                return self.wards.press(key, ward.as_ref(), cx);
            }
            wards::Message::KeyPressed(_) => return,
            wards::Message::FieldPressed => return self.wards.show_keys(true, ward.as_ref(), cx),
            wards::Message::Pressed(choice) => choice,
        };
        match choice {
            Choice::Elsewhere => self.entered.choose_elsewhere(),
            Choice::Listed(code) => {
                let listed = Ward::new(code, "");
                listed.into_iter().for_each(|ward| self.entered.choose(ward));
            }
        }
        self.turn_on(cx);
    }

    fn go_on(&mut self, cx: &Context) -> Action {
        match self.page {
            Page::Ward => self.wards.turn_on(),
            Page::Pin => self.press(Key::Done, cx),
            Page::Summary => return self.save(cx),
            page if self.entered.has(page) => self.turn_on(cx),
            _ => {}
        }
        Action::None
    }

    /// On from the summary: saves, or leaves when that is done.
    fn save(&mut self, cx: &Context) -> Action {
        if self.summary.turn_on() {
            return Action::None;
        }
        match &self.saving {
            Saving::Not | Saving::Failed { can_retry: true, .. } => {}
            Saving::UnderWay => return Action::None,
            Saving::Failed { .. } | Saving::Done => return Action::Back,
        }
        let Some(set_up) = self.entered.set_up() else {
            return Action::None;
        };
        self.saving = Saving::UnderWay;
        self.lay_out(cx);
        Action::Run(Job::SetUp(set_up))
    }

    fn go_back(&mut self, cx: &Context) -> Action {
        let has_turned = match self.page {
            Page::Ward => self.wards.turn_back(),
            Page::Pin => self.entered.pin.go_back(cx),
            Page::Summary => self.summary.turn_back(),
            _ => false,
        };
        if has_turned {
            self.lay_out(cx);
            return Action::None;
        }
        let is_final = self.page == Page::Summary && !self.saving.can_change();
        match self.entered.previous(self.page).filter(|_| !is_final) {
            Some(page) => self.turn_to(page, cx),
            None => return Action::Back,
        }
        Action::None
    }

    fn main(&self, cx: &Context) -> Option<FooterKey<Message>> {
        let (label, icon) = match self.page {
            Page::Ward if self.wards.has_next() => ("next-page", Icon::ArrowRight),
            Page::Pin if self.entered.pin.can_go_on() => ("first-next", Icon::ArrowRight),
            Page::Ward | Page::Pin => return None,
            Page::Summary => return self.summary.main(&self.saving, Message::MainPressed, cx),
            page if self.entered.has(page) => ("first-next", Icon::ArrowRight),
            _ => return None,
        };
        Some(FooterKey { label: cx.say(label), icon, message: Message::MainPressed })
    }
}

impl Screen for First {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.wards.arrange(self.entered.ward().as_ref(), cx);
        let page = self.summary.page();
        self.lay_out(cx);
        self.summary.turn_to(page);
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match message {
            Message::KeyPressed(key) => self.press(key, cx),
            Message::Wards(message) if self.page == Page::Ward => self.choose(message, cx),
            // Of a page that is gone.
            Message::Wards(_) => {}
            Message::MainPressed => return self.go_on(cx),
            Message::BackPressed => return self.go_back(cx),
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let body = match self.page {
            Page::Ward => self.wards.view(cx).map(Message::Wards),
            Page::Summary => self.summary.view(Message::MainPressed, cx),
            _ => self.view_question(cx),
        };
        let back = Some(Message::BackPressed);
        Shown::reading(body, Footer { extra: None, back, main: self.main(cx) })
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        match self.page {
            Page::Ward => {
                let said = self.wards.describe(cx).into_iter();
                said.map(|said| said.map(Message::Wards)).collect()
            }
            Page::Summary => self.summary.describe(&Message::MainPressed, cx),
            _ => self.describe_question(cx),
        }
    }

    /// Enter goes on, or chooses the ward that was found first.
    fn typed(&self, key: Key) -> Option<Message> {
        match (self.page, key) {
            (Page::Summary, _) => None,
            (Page::Ward, Key::Done) => {
                let first = self.wards.first();
                let message =
                    first.map_or(wards::Message::KeyPressed(key), wards::Message::Pressed);
                Some(Message::Wards(message))
            }
            (Page::Ward, _) => Some(Message::Wards(wards::Message::KeyPressed(key))),
            _ => Some(Message::KeyPressed(key)),
        }
    }

    /// Says what came of saving. Nobody needs the PIN any more once it is kept.
    fn receive(&mut self, answer: &Answer, cx: &Context) {
        let Answer::SetUp(end) = answer else {
            return;
        };
        if end.added.is_some() {
            self.entered.is_admin_added = true;
            self.entered.pin.forget(cx);
        }
        self.saving = match &end.written {
            Ok(_) => Saving::Done,
            Err(why) => {
                let can_retry = self.entered.is_admin_added || end.staff.is_first_run;
                Saving::Failed { why: why.clone(), can_retry }
            }
        };
        self.turn_to(Page::Summary, cx);
    }
}

fn arranged(page: Page, entered: &Entered, cx: &Context) -> Question {
    Question::new(&words(page, entered, cx), page.is_numeric(), cx.canvas.body(), cx)
}

/// Nothing of what was entered is told.
impl fmt::Debug for First {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "First({:?})", self.page)
    }
}
