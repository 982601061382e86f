//! The staff: who is on it, somebody new, a new PIN, switched off or on, and who manages the hub.

mod message;
mod words;

use crate::id::HelperCode;
use crate::kiosk::context::Context;
use crate::kiosk::frame::Section;
use crate::kiosk::job::{Answer, Job, StaffChange};
use crate::kiosk::keyboard::Key;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Place, Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::staff::ask::{Asked, Asks, Choice, Pin, Text, choice, pin, text};
use crate::kiosk::staff::desk::{Body, Page, Tool};
use crate::l10n::Phrase;
use crate::staff::{Member, Role};

use message::Message as M;

use lucide_icons::Icon;

pub use message::Message;

/// The staff.
#[derive(Debug)]
pub struct Helpers {
    part: Part,
    /// What came of the last change.
    told: Option<Told>,
    list: Body,
}

/// What came of a change.
#[derive(Debug, Clone, PartialEq)]
enum Told {
    /// It is being made.
    UnderWay,
    /// It is made.
    Done(Phrase),
    /// Why it is not.
    Undone(Phrase),
}

/// What shows.
#[derive(Debug)]
enum Part {
    /// Everybody.
    List,
    /// What can be done with one of them.
    Member(HelperCode, Choice),
    /// The code of somebody new.
    Code(Text),
    /// Whether somebody new manages the hub.
    Role(HelperCode, Choice),
    /// A new PIN; of somebody new where there is a role.
    Pin(HelperCode, Option<Role>, Pin),
}

impl Helpers {
    /// Everybody on the staff.
    pub fn new(cx: &Context) -> Self {
        let list = Body::new(list_page(cx), words::blocks(&cx.staff, None, cx), None, cx);
        Self { part: Part::List, told: None, list }
    }

    fn member(&self, code: HelperCode, cx: &Context) -> Option<Member> {
        cx.staff.iter().find(|member| member.code == code).copied()
    }

    fn open(&mut self, code: HelperCode, cx: &Context) {
        let Some(member) = self.member(code, cx) else {
            return;
        };
        let offers = words::changes(member).map(|change| words::offer(change, cx));
        let choice = Choice::new(words::title(member, cx), offers.collect(), cx);
        self.part = Part::Member(code, choice);
    }

    /// Makes a change and shows everybody.
    fn change(&mut self, change: StaffChange, cx: &Context) -> Action {
        self.part = Part::List;
        let Some(admin) = cx.admin else {
            return Action::None;
        };
        self.tell(Told::UnderWay, cx);
        Action::Run(Job::ChangeStaff { change, by: admin })
    }

    fn tell(&mut self, told: Told, cx: &Context) {
        self.told = Some(told);
        self.arrange(cx);
    }

    fn ask_pin(&mut self, code: HelperCode, role: Option<Role>, cx: &Context) {
        self.part = Part::Pin(code, role, Pin::new(code, cx));
    }

    fn chosen(&mut self, code: HelperCode, place: usize, cx: &Context) -> Action {
        let member = self.member(code, cx);
        let change = member.and_then(|member| words::changes(member).nth(place));
        match change {
            None => {
                self.part = Part::List;
                Action::None
            }
            Some(words::Change::Pin) => {
                self.ask_pin(code, None, cx);
                Action::None
            }
            Some(words::Change::Switch(is_on)) => {
                self.change(StaffChange::Switch { code, is_on }, cx)
            }
            Some(words::Change::Role(role)) => self.change(StaffChange::Role { code, role }, cx),
        }
    }

    fn typed_code(&mut self, message: text::Message, cx: &Context) -> Action {
        let Part::Code(text) = &mut self.part else {
            return Action::None;
        };
        match text.update(message, |text| words::wrong_code(text, cx), cx) {
            Asked::Open => {}
            Asked::Dropped => self.part = Part::List,
            Asked::Answered(digits) => {
                if let Ok(code) = format!("TN-{digits}").parse() {
                    let roles = words::ROLES.map(|role| words::role_offer(role, cx)).to_vec();
                    let choice = Choice::new(words::role_title(code, cx), roles, cx);
                    self.part = Part::Role(code, choice);
                }
            }
        }
        Action::None
    }

    fn chose(&mut self, message: choice::Message, cx: &Context) -> Action {
        match &mut self.part {
            Part::Member(code, choice) => {
                let code = *code;
                match choice.update(message) {
                    Asked::Open => {}
                    Asked::Dropped => self.part = Part::List,
                    Asked::Answered(place) => return self.chosen(code, place, cx),
                }
            }
            Part::Role(code, choice) => {
                let code = *code;
                match choice.update(message) {
                    Asked::Open => {}
                    Asked::Dropped => self.part = Part::List,
                    Asked::Answered(place) => {
                        let role = words::ROLES.get(place).copied().unwrap_or(Role::Helper);
                        self.ask_pin(code, Some(role), cx);
                    }
                }
            }
            _ => {}
        }
        Action::None
    }

    fn typed_pin(&mut self, message: pin::Message, cx: &Context) -> Action {
        let Part::Pin(code, role, pin) = &mut self.part else {
            return Action::None;
        };
        let (code, role) = (*code, *role);
        match pin.update(message, cx) {
            Asked::Open => Action::None,
            Asked::Dropped => {
                self.part = Part::List;
                Action::None
            }
            Asked::Answered(pin) => {
                let change = match role {
                    Some(role) => StaffChange::Add { code, role, pin },
                    None => StaffChange::Pin { code, pin },
                };
                self.change(change, cx)
            }
        }
    }

    fn add(&mut self, cx: &Context) {
        let asks = Asks {
            title: cx.say("helpers-code"),
            about: Some(cx.say("helpers-code.about")),
            hint: cx.say("helpers-code.hint"),
            text: words::free_code(&cx.staff),
            limit: 2,
            is_numeric: true,
            keeps_spaces: false,
            is_plain: true,
        };
        self.part = Part::Code(Text::new(asks, cx));
    }
}

impl Screen for Helpers {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        let page = self.list.page();
        let told = self.told.as_ref().map(|told| match told {
            Told::UnderWay => words::under_way(cx),
            Told::Done(phrase) => words::done(phrase, cx),
            Told::Undone(phrase) => words::undone(phrase, cx),
        });
        let blocks = words::blocks(&cx.staff, told, cx);
        self.list = Body::new(list_page(cx), blocks, None, cx).at(page);
        match &mut self.part {
            Part::List => {}
            Part::Member(code, _) => {
                let code = *code;
                self.open(code, cx);
            }
            Part::Code(text) => text.arrange(cx),
            Part::Role(_, choice) => choice.arrange(cx),
            Part::Pin(_, _, pin) => pin.arrange(cx),
        }
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        if self.told == Some(Told::UnderWay) {
            return Action::None;
        }
        match message {
            M::Listed(turned) if matches!(self.part, Part::List) => {
                let place = self.list.update(turned);
                if let Some(member) = place.and_then(|place| cx.staff.get(place)) {
                    self.open(member.code, cx);
                }
                Action::None
            }
            M::Listed(_) => Action::None,
            M::AddPressed => {
                self.add(cx);
                Action::None
            }
            M::Coding(message) => self.typed_code(message, cx),
            M::Choosing(message) => self.chose(message, cx),
            M::Pinning(message) => self.typed_pin(message, cx),
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let (body, back) = match &self.part {
            Part::List => (self.list.view(list_page(cx), cx, M::Listed), None),
            Part::Member(_, choice) | Part::Role(_, choice) => {
                let back = M::Choosing(choice::Message::DropPressed);
                (choice.view(cx).map(M::Choosing), Some(back))
            }
            Part::Code(text) => {
                (text.view(cx).map(M::Coding), Some(M::Coding(text::Message::DropPressed)))
            }
            Part::Pin(_, _, pin) => {
                (pin.view(cx).map(M::Pinning), Some(M::Pinning(pin::Message::DropPressed)))
            }
        };
        Shown::desk(Place::In(Section::Helpers), body, back)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        match &self.part {
            Part::List => self.list.describe(list_page(cx), cx, M::Listed),
            Part::Member(_, choice) | Part::Role(_, choice) => {
                choice.describe(cx).into_iter().map(|said| said.map(M::Choosing)).collect()
            }
            Part::Code(text) => {
                text.describe(cx).into_iter().map(|said| said.map(M::Coding)).collect()
            }
            Part::Pin(_, _, pin) => {
                pin.describe(cx).into_iter().map(|said| said.map(M::Pinning)).collect()
            }
        }
    }

    fn typed(&self, key: Key) -> Option<Message> {
        match &self.part {
            Part::Code(_) => Some(M::Coding(Text::typed(key))),
            Part::Pin(..) => Some(M::Pinning(pin::Message::Typed(key))),
            Part::List | Part::Member(..) | Part::Role(..) => None,
        }
    }

    fn receive(&mut self, answer: &Answer, cx: &Context) {
        if let Answer::StaffChanged(changed) = answer {
            let told = match &changed.undone {
                None => Told::Done(words::said(&changed.change)),
                Some(undone) => Told::Undone(undone.phrase()),
            };
            self.tell(told, cx);
        }
    }
}

fn list_page(cx: &Context) -> Page<Message> {
    let add = Tool::new(cx.say("helpers-add"), M::AddPressed).icon(Icon::UserRoundPlus).main();
    Page::new(cx.say("desk-helpers")).keys([add])
}
