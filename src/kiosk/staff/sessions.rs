//! The sessions in the log, page by page and by filters, one with its time line, and the log's chain.

mod chain;
mod filters;
mod message;
mod table;
mod timeline;

use crate::journal::{Broken, Verified};
use crate::kiosk::context::Context;
use crate::kiosk::frame::Section;
use crate::kiosk::job::{Answer, Job};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Place, Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::staff::ask::{Asked, Choice, Day, choice, day};
use crate::kiosk::staff::desk::{Body, Page, Tool};
use crate::review::{self, Filter, Unread};

use filters::{Field, PeriodOffer};
use message::Message as M;
use table::Table;

use jiff::civil::Date;
use lucide_icons::Icon;

use std::sync::Arc;

pub use message::Message;

/// The sessions in the log.
#[derive(Debug)]
pub struct Sessions {
    filter: Filter,
    /// Before which session each page begins, up to the one that shows.
    pages: Vec<Option<u64>>,
    state: State,
    part: Part,
    verdict: Option<Result<Verified, Broken>>,
}

/// What is known of the page that shows.
#[derive(Debug)]
enum State {
    /// Nothing yet.
    Asked,
    /// These sessions are on it.
    Shown { page: Arc<review::Page>, table: Table },
    /// Why the log could not be read.
    Unread(Unread),
}

/// What shows.
#[derive(Debug)]
enum Part {
    /// The list.
    List,
    /// One of its sessions.
    Session { place: usize, body: Body },
    /// What the list is filtered by.
    Filters(Body),
    /// The values that one field can be filtered by.
    Values(Field, Choice),
    /// The first day of a period, then the last.
    Days { first: Option<Date>, day: Day },
    /// The log's chain.
    Chain(Body),
}

impl Sessions {
    /// The latest sessions.
    pub fn new() -> Self {
        Self {
            filter: Filter::default(),
            pages: vec![None],
            state: State::Asked,
            part: Part::List,
            verdict: None,
        }
    }

    fn ask(&self, cx: &Context) -> Job {
        let before = self.pages.last().copied().flatten();
        let size = table::rows(list_page(&self.filter, 1, cx).room(cx));
        Job::Sessions { filter: Box::new(self.filter.clone()), before, size }
    }

    /// Shows the list from its first page on, filtered anew.
    fn filter_by(&mut self, filter: Filter, cx: &Context) -> Action {
        self.filter = filter;
        self.pages = vec![None];
        self.part = Part::List;
        self.state = State::Asked;
        Action::Run(self.ask(cx))
    }

    fn turn(&mut self, is_older: bool, cx: &Context) -> Action {
        if is_older {
            match &self.state {
                State::Shown { page, .. } if page.next.is_some() => self.pages.push(page.next),
                _ => return Action::None,
            }
        } else if self.pages.len() > 1 {
            self.pages.pop();
        } else {
            return Action::None;
        }
        self.state = State::Asked;
        Action::Run(self.ask(cx))
    }

    fn open(&mut self, place: usize, cx: &Context) {
        if let State::Shown { page, .. } = &self.state
            && let Some(session) = page.sessions.get(place)
        {
            let body = Body::new(session_page(cx), timeline::blocks(session, cx), None, cx);
            self.part = Part::Session { place, body };
        }
    }

    fn open_filters(&mut self, cx: &Context) {
        let blocks = filters::blocks(&self.filter, cx);
        self.part = Part::Filters(Body::new(filters_page(&self.filter, cx), blocks, None, cx));
    }

    fn open_values(&mut self, field: Field, cx: &Context) {
        let choice = Choice::new(cx.say(field.label()), filters::offers(field, cx), cx);
        self.part = Part::Values(field, choice);
    }

    fn choose(&mut self, field: Field, place: usize, cx: &Context) -> Action {
        if field == Field::Period && filters::period_at(place) == Some(PeriodOffer::Days) {
            let day = Day::new(cx.say("sessions-first-day"), None, cx);
            self.part = Part::Days { first: None, day };
            return Action::None;
        }
        let filter = filters::with(&self.filter, field, place, cx);
        self.filter_by(filter, cx)
    }

    fn choose_day(&mut self, first: Option<Date>, chosen: Date, cx: &Context) -> Action {
        let Some(first) = first else {
            let day = Day::new(cx.say("sessions-last-day"), Some(chosen), cx);
            self.part = Part::Days { first: Some(chosen), day };
            return Action::None;
        };
        // Whoever chose them the other way round meant the same days.
        let (first, last) = (first.min(chosen), first.max(chosen));
        let period = Some(review::Period::Days { first, last });
        self.filter_by(Filter { period, ..self.filter.clone() }, cx)
    }

    fn open_chain(&mut self, cx: &Context) {
        self.part = Part::Chain(self.chain(cx));
    }

    fn chain(&self, cx: &Context) -> Body {
        let is_known = self.verdict.is_some();
        Body::new(chain_page(is_known, cx), chain::blocks(self.verdict.as_ref(), cx), None, cx)
    }

    fn list(&self, cx: &Context) -> Page<Message> {
        let page = list_page(&self.filter, self.pages.len(), cx);
        let key = |icon, label, message| Tool::new(cx.say(label), message).icon(icon);
        let has_older = matches!(&self.state, State::Shown { page, .. } if page.next.is_some());
        let newer = (self.pages.len() > 1)
            .then(|| key(Icon::ChevronLeft, "sessions-newer", M::NewerPressed));
        let older = has_older.then(|| key(Icon::ChevronRight, "sessions-older", M::OlderPressed));
        page.keys(newer.into_iter().chain(older))
    }

    fn note(&self, cx: &Context) -> Option<String> {
        match &self.state {
            State::Asked => Some(cx.say("sessions-reading")),
            State::Unread(unread) => Some(cx.words.phrase(cx.language(), &unread.phrase())),
            State::Shown { page, .. } if page.sessions.is_empty() => Some(cx.say("sessions-none")),
            State::Shown { .. } => None,
        }
    }

    fn updated_in_part(&mut self, message: Message, cx: &Context) -> Action {
        match (message, &mut self.part) {
            (M::Reading(turned), Part::Session { body, .. } | Part::Chain(body)) => {
                body.update(turned);
            }
            (M::Reading(turned), Part::Filters(body)) => {
                let field = body.update(turned).and_then(|place| Field::ALL.get(place));
                if let Some(field) = field {
                    self.open_values(*field, cx);
                }
            }
            (M::Choosing(message), Part::Values(field, choice)) => {
                let field = *field;
                match choice.update(message) {
                    Asked::Open => {}
                    Asked::Dropped => self.open_filters(cx),
                    Asked::Answered(place) => return self.choose(field, place, cx),
                }
            }
            (M::Dating(message), Part::Days { first, day }) => {
                let first = *first;
                match day.update(message, cx) {
                    Asked::Open => {}
                    Asked::Dropped => self.open_filters(cx),
                    Asked::Answered(chosen) => return self.choose_day(first, chosen, cx),
                }
            }
            _ => {}
        }
        Action::None
    }
}

impl Default for Sessions {
    fn default() -> Self {
        Self::new()
    }
}

impl Screen for Sessions {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        if let State::Shown { page, table } = &mut self.state {
            *table = Table::new(page, list_page(&self.filter, 1, cx).room(cx), cx);
        }
        match &mut self.part {
            Part::List | Part::Days { .. } => {}
            Part::Session { place, .. } => {
                let place = *place;
                self.open(place, cx);
            }
            Part::Filters(_) => self.open_filters(cx),
            Part::Values(_, choice) => choice.arrange(cx),
            Part::Chain(_) => self.open_chain(cx),
        }
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match message {
            M::Opened(place) => self.open(place, cx),
            M::NewerPressed => return self.turn(false, cx),
            M::OlderPressed => return self.turn(true, cx),
            M::FiltersPressed => self.open_filters(cx),
            M::ClearPressed => return self.filter_by(Filter::default(), cx),
            M::ChainPressed => {
                self.open_chain(cx);
                if self.verdict.is_none() {
                    return Action::Run(Job::VerifyLog);
                }
            }
            M::VerifyPressed => {
                self.verdict = None;
                self.open_chain(cx);
                return Action::Run(Job::VerifyLog);
            }
            M::BackPressed => self.part = Part::List,
            M::Reading(_) | M::Choosing(_) | M::Dating(_) => {
                return self.updated_in_part(message, cx);
            }
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let (body, back) = match &self.part {
            Part::List => {
                let body = match (&self.state, self.note(cx)) {
                    (State::Shown { table, .. }, None) => table.view(),
                    (_, note) => table::note(note.unwrap_or_default()),
                };
                (self.list(cx).view(body, cx), None)
            }
            Part::Session { body, .. } => {
                (body.view(session_page(cx), cx, M::Reading), Some(M::BackPressed))
            }
            Part::Filters(body) => {
                let page = filters_page(&self.filter, cx);
                (body.view(page, cx, M::Reading), Some(M::BackPressed))
            }
            Part::Values(_, choice) => {
                let back = M::Choosing(choice::Message::DropPressed);
                (choice.view(cx).map(M::Choosing), Some(back))
            }
            Part::Days { day, .. } => {
                (day.view(cx).map(M::Dating), Some(M::Dating(day::Message::DropPressed)))
            }
            Part::Chain(body) => {
                let page = chain_page(self.verdict.is_some(), cx);
                (body.view(page, cx, M::Reading), Some(M::BackPressed))
            }
        };
        Shown::desk(Place::In(Section::Log), body, back)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        match &self.part {
            Part::List => {
                let body = match (&self.state, self.note(cx)) {
                    (State::Shown { table, .. }, None) => table.describe(),
                    (_, note) => vec![Said::Text(note.unwrap_or_default())],
                };
                self.list(cx).describe(body)
            }
            Part::Session { body, .. } => body.describe(session_page(cx), cx, M::Reading),
            Part::Filters(body) => body.describe(filters_page(&self.filter, cx), cx, M::Reading),
            Part::Values(_, choice) => {
                choice.describe(cx).into_iter().map(|said| said.map(M::Choosing)).collect()
            }
            Part::Days { day, .. } => {
                day.describe(cx).into_iter().map(|said| said.map(M::Dating)).collect()
            }
            Part::Chain(body) => {
                body.describe(chain_page(self.verdict.is_some(), cx), cx, M::Reading)
            }
        }
    }

    fn job(&self, cx: &Context) -> Option<Job> {
        let is_wanted = match &self.state {
            State::Asked => true,
            State::Unread(_) => false,
            // With another room, sessions would be left out, or room empty.
            State::Shown { page, .. } => {
                let rows = table::rows(list_page(&self.filter, 1, cx).room(cx));
                let count = page.sessions.len();
                let fits = if page.next.is_some() { count == rows } else { count <= rows };
                matches!(self.part, Part::List) && !fits
            }
        };
        is_wanted.then(|| self.ask(cx))
    }

    fn receive(&mut self, answer: &Answer, cx: &Context) {
        match answer {
            Answer::Sessions(Ok(page)) => {
                let table = Table::new(page, list_page(&self.filter, 1, cx).room(cx), cx);
                self.state = State::Shown { page: page.clone(), table };
            }
            Answer::Sessions(Err(unread)) => self.state = State::Unread(*unread),
            Answer::Verified(verdict) => {
                self.verdict = Some(verdict.clone());
                if matches!(self.part, Part::Chain(_)) {
                    self.open_chain(cx);
                }
            }
            _ => {}
        }
    }
}

/// The list's page, with room for both ways to turn it.
fn list_page(filter: &Filter, number: usize, cx: &Context) -> Page<Message> {
    let key = |icon, label, message| Tool::new(cx.say(label), message).icon(icon);
    let is_filtered = *filter != Filter::default();
    let filters = key(Icon::ListFilter, "sessions-filters", M::FiltersPressed).chosen(is_filtered);
    let chain = key(Icon::ShieldCheck, "sessions-chain", M::ChainPressed);
    let line = match filters::said(filter, cx) {
        said if said.is_empty() => {
            cx.say_with("sessions-page", &[("page", number.to_string().into())])
        }
        said => cx.say_with(
            "sessions-page-filtered",
            &[("page", number.to_string().into()), ("filter", said.into())],
        ),
    };
    let keys = [
        key(Icon::ChevronLeft, "sessions-newer", M::NewerPressed),
        key(Icon::ChevronRight, "sessions-older", M::OlderPressed),
    ];
    Page::new(cx.say("sessions-title")).tools([filters, chain]).line(Some(line)).keys(keys)
}

fn back_key(cx: &Context) -> Tool<Message> {
    Tool::new(cx.say("desk-back"), M::BackPressed).icon(Icon::ArrowLeft)
}

fn session_page(cx: &Context) -> Page<Message> {
    Page::new(cx.say("sessions-one")).keys([back_key(cx)])
}

fn filters_page(filter: &Filter, cx: &Context) -> Page<Message> {
    let is_filtered = *filter != Filter::default();
    let clear = Tool::new(cx.say("sessions-clear"), M::ClearPressed).icon(Icon::X);
    let clear = is_filtered.then_some(clear);
    Page::new(cx.say("sessions-filters")).keys(std::iter::once(back_key(cx)).chain(clear))
}

fn chain_page(is_known: bool, cx: &Context) -> Page<Message> {
    let again = Tool::new(cx.say("staff-log-again"), M::VerifyPressed).icon(Icon::RotateCw);
    let again = is_known.then_some(again);
    Page::new(cx.say("sessions-chain")).keys(std::iter::once(back_key(cx)).chain(again))
}
