//! The month at a glance, or any other period: figures, and charts of them.

mod cards;
mod charts;
mod head;
mod message;
mod sheet;

mod words;

use crate::kiosk::block::Offer;
use crate::kiosk::context::Context;
use crate::kiosk::frame::Section;
use crate::kiosk::job::{Answer, Job};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Place, Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::staff::ask::{Asked, Choice, choice};
use crate::kiosk::staff::desk::Page;
use crate::review::{Period, Unread};

pub use message::Message;

use crate::kiosk::staff::when::Kind;
use head::Offers;
use sheet::Sheet;

/// A period at a glance.
#[derive(Debug)]
pub struct Overview {
    kind: Kind,
    period: Period,
    state: State,
    page: usize,
    /// Another kind of period is being chosen.
    choosing: Option<Choice>,
}

/// What is known of the period.
#[derive(Debug)]
enum State {
    /// Nothing yet.
    Asked,
    /// What shows is of another period, or of a moment ago.
    Shown { sheet: Box<Sheet>, is_asked: bool },
    /// Why the log could not be read.
    Unread(Unread),
}

impl Overview {
    /// This month.
    pub fn new(cx: &Context) -> Self {
        let (kind, today) = (Kind::Month, cx.today());
        Self { kind, period: kind.with(today), state: State::Asked, page: 0, choosing: None }
    }

    /// Turns to a period, whose figures are asked for.
    fn turn_to(&mut self, period: Period, cx: &Context) -> Action {
        self.period = period;
        if let State::Shown { is_asked, .. } = &mut self.state {
            *is_asked = true;
        } else {
            self.state = State::Asked;
        }
        Action::Run(self.ask(cx))
    }

    fn choose(&mut self, kind: Kind, cx: &Context) -> Action {
        if kind == self.kind {
            return Action::None;
        }
        self.kind = kind;
        // The last day of what showed that has come: from a month one turns to its end.
        let (first, last) = self.period.days();
        self.turn_to(kind.with(last.min(cx.today()).max(first)), cx)
    }

    fn ask(&self, cx: &Context) -> Job {
        Job::Overview { period: self.period, today: cx.today() }
    }

    fn pages(&self) -> usize {
        match &self.state {
            State::Shown { sheet, .. } => sheet.pages(),
            State::Asked | State::Unread(_) => 1,
        }
    }

    /// What stands around the figures; a period that has not begun is not turned to.
    fn page(&self, cx: &Context) -> Page<Message> {
        let last = self.pages() - 1;
        let offers = Offers {
            kind: self.kind,
            has_after: self.period.days().1 < cx.today(),
            has_previous: self.page > 0,
            has_next: self.page < last,
        };
        head::page(self.period, &offers, self.line(cx), cx)
    }

    fn line(&self, cx: &Context) -> Option<String> {
        match &self.state {
            State::Asked => None,
            State::Shown { is_asked: true, .. } => Some(cx.say("overview-counting")),
            State::Shown { sheet, .. } => Some(sheet.compared(cx)),
            State::Unread(_) => None,
        }
    }
}

impl Screen for Overview {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        if let State::Shown { sheet, .. } = &mut self.state {
            sheet.arrange(cx);
        }
        if let Some(choosing) = &mut self.choosing {
            choosing.arrange(cx);
        }
        self.page = self.page.min(self.pages() - 1);
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match message {
            Message::Chosen(kind) => self.choose(kind, cx),
            Message::OtherPressed => {
                let offer = |kind: Kind| Offer { text: cx.say(kind.label()), about: None };
                let offers = Kind::ALL.map(offer).to_vec();
                self.choosing = Some(Choice::new(cx.say("overview-other"), offers, cx));
                Action::None
            }
            Message::Choosing(message) => {
                let asked = self.choosing.as_mut().map_or(Asked::Dropped, |it| it.update(message));
                if asked != Asked::Open {
                    self.choosing = None;
                }
                match asked {
                    Asked::Answered(place) => self.choose(Kind::ALL[place], cx),
                    Asked::Open | Asked::Dropped => Action::None,
                }
            }
            Message::BeforePressed => self.turn_to(self.period.previous(), cx),
            Message::AfterPressed => self.turn_to(self.period.next(), cx),
            Message::OutPressed => Action::OpenOut(self.period),
            Message::PreviousPressed => {
                self.page = self.page.saturating_sub(1);
                Action::None
            }
            Message::NextPressed => {
                self.page = (self.page + 1).min(self.pages() - 1);
                Action::None
            }
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        if let Some(choosing) = &self.choosing {
            let body = choosing.view(cx).map(Message::Choosing);
            let back = Some(Message::Choosing(choice::Message::DropPressed));
            return Shown::desk(Place::In(Section::Overview), body, back);
        }
        let body = match &self.state {
            State::Shown { sheet, .. } => sheet.view(self.page),
            State::Asked => sheet::note(cx.say("overview-counting")),
            State::Unread(unread) => sheet::note(cx.words.phrase(cx.language(), &unread.phrase())),
        };
        Shown::desk(Place::In(Section::Overview), self.page(cx).view(body, cx), None)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        if let Some(choosing) = &self.choosing {
            let said = choosing.describe(cx).into_iter();
            return said.map(|said| said.map(Message::Choosing)).collect();
        }
        let body = match &self.state {
            State::Shown { sheet, .. } => sheet.describe(self.page),
            State::Asked => vec![Said::Text(cx.say("overview-counting"))],
            State::Unread(unread) => {
                vec![Said::Text(cx.words.phrase(cx.language(), &unread.phrase()))]
            }
        };
        self.page(cx).describe(body)
    }

    fn job(&self, cx: &Context) -> Option<Job> {
        matches!(self.state, State::Asked).then(|| self.ask(cx))
    }

    fn receive(&mut self, answer: &Answer, cx: &Context) {
        if let Answer::Overview(answer) = answer {
            self.state = match answer {
                Ok(overview) => {
                    let sheet = Box::new(Sheet::new(overview.clone(), cx));
                    State::Shown { sheet, is_asked: false }
                }
                Err(unread) => State::Unread(*unread),
            };
            self.page = self.page.min(self.pages() - 1);
        }
    }
}
