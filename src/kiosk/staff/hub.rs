//! The hub's settings by form: every one of `hub.toml`, checked where it is typed, and written together.

mod fields;
mod message;
mod rows;
mod words;

use crate::hub::{Display, Draft, Unwritten, Written};
use crate::kiosk::context::Context;
use crate::kiosk::frame::Section;
use crate::kiosk::job::{Answer, Job};
use crate::kiosk::keyboard::Key;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Place, Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::staff::ask::{Asked, Asks, Choice, Text, choice, text};
use crate::kiosk::staff::desk::{Body, Page, Tool};
use crate::l10n::Phrase;

use fields::{Group, Kind};
use message::Message as M;
use rows::{At, Row};

use lucide_icons::Icon;

pub use message::Message;

/// The hub's settings.
#[derive(Debug)]
pub struct Hub {
    draft: Option<Draft>,
    told: Option<Told>,
    at: At,
    rows: Vec<Row>,
    body: Body,
    asking: Option<Asking>,
}

/// What came of the last thing done.
#[derive(Debug, Clone, PartialEq)]
enum Told {
    /// It is being written.
    Saving,
    /// It is written.
    Saved,
    /// Why something was not done.
    Undone(Phrase),
}

/// A setting that is being changed.
#[derive(Debug)]
enum Asking {
    Text(String, Kind, Text),
    Choice(String, Kind, Choice),
}

impl Hub {
    /// The settings, once they are read.
    pub fn new(cx: &Context) -> Self {
        let body = Body::new(Page::<M>::new(String::new()), Vec::new(), None, cx);
        let rows = Vec::new();
        let mut hub = Self { draft: None, told: None, at: At::Groups, rows, body, asking: None };
        hub.set_page(0, cx);
        hub
    }

    fn is_changed(&self) -> bool {
        self.draft.as_ref().is_some_and(Draft::is_changed)
    }

    fn set_page(&mut self, page: usize, cx: &Context) {
        self.rows = self.draft.as_ref().map(|draft| self.at.rows(draft)).unwrap_or_default();
        let told = match (&self.told, &self.draft) {
            (Some(Told::Saving), _) => Some(words::under_way(cx)),
            (Some(Told::Saved), _) => Some(words::done(cx)),
            (Some(Told::Undone(why)), _) => Some(words::undone(why, cx)),
            (None, None) => Some(words::reading(cx)),
            (None, Some(_)) => None,
        };
        let blocks = words::blocks(told, &self.rows, self.draft.as_ref(), cx);
        let preview = match (self.at, &self.draft) {
            (At::Group(group), Some(draft)) => words::preview(group, draft, cx),
            _ => None,
        };
        self.body = Body::new(self.page(cx), blocks, preview, cx).at(page);
    }

    fn page(&self, cx: &Context) -> Page<M> {
        let title = match self.at {
            At::Groups => cx.say("desk-hub"),
            At::Group(group) => words::group(group, cx),
            At::Element(..) => words::group(Group::Contact, cx),
        };
        let key = |label, message, icon| Tool::new(cx.say(label), message).icon(icon);
        let back =
            (self.at != At::Groups).then(|| key("desk-back", M::BackPressed, Icon::ArrowLeft));
        let read = (self.draft.is_none() && self.told.is_some())
            .then(|| key("settings-read", M::ReadPressed, Icon::RotateCw));
        let is_changed = self.is_changed() && self.told != Some(Told::Saving);
        let drop = is_changed.then(|| key("settings-drop", M::DropPressed, Icon::X));
        let is_good = || self.draft.as_ref().is_some_and(|draft| draft.is_good());
        let save = (is_changed && is_good())
            .then(|| key("settings-save", M::SavePressed, Icon::Save).main());
        Page::new(title).keys([back, read, drop, save].into_iter().flatten())
    }

    fn go(&mut self, at: At, cx: &Context) {
        (self.at, self.asking) = (at, None);
        self.set_page(0, cx);
    }

    /// Opens a row, or does what it says.
    fn open(&mut self, row: Row, cx: &Context) -> Action {
        match row {
            Row::Group(group) => self.go(At::Group(group), cx),
            Row::Element(list, place) => self.go(At::Element(list, place), cx),
            Row::Field(key, Kind::Truth) => {
                let is_on = self.value(&key) == Some(Written::Truth(true));
                return self.set(&key, Some(Written::Truth(!is_on)), cx);
            }
            Row::Field(key, kind) => self.ask(key, kind, cx),
            Row::Add(list) => {
                let place = self.draft.as_ref().map_or(0, |draft| draft.count(list.key()));
                let added = self.change(|draft| draft.add(list.key()), cx);
                if added {
                    self.go(At::Element(list, place), cx);
                }
            }
            Row::Remove(list, place) => {
                self.change(|draft| draft.remove(list.key(), place), cx);
                self.go(self.at.above(), cx);
            }
            Row::RemoveWifi => {
                self.change(|draft| draft.set("wifi", None), cx);
            }
        }
        Action::None
    }

    fn value(&self, key: &str) -> Option<Written> {
        self.draft.as_ref()?.value(key)
    }

    fn ask(&mut self, key: String, kind: Kind, cx: &Context) {
        let (title, choices) = (words::label(&key, cx), kind.choices());
        if !choices.is_empty() {
            let offers = choices.iter().map(|value| words::offer(&key, kind, value, cx));
            let choice = Choice::new(title, offers.collect(), cx);
            self.asking = Some(Asking::Choice(key, kind, choice));
            return;
        }
        let (limit, is_numeric) = match kind {
            Kind::Digits(limit) | Kind::Number(limit) => (limit, true),
            Kind::Text(limit) | Kind::Exact(limit) => (limit, false),
            Kind::Truth | Kind::Words(_) | Kind::Numbers(_) | Kind::Languages => return,
        };
        let asks = Asks {
            title,
            about: Some(words::about(&key, cx)),
            hint: String::new(),
            text: self.draft.as_ref().map(|it| fields::typed(it, &key)).unwrap_or_default(),
            limit,
            is_numeric,
            keeps_spaces: matches!(kind, Kind::Exact(_)),
        };
        self.asking = Some(Asking::Text(key, kind, Text::new(asks, cx)));
    }

    /// Changes the draft; whether it could be.
    fn change(
        &mut self,
        change: impl FnOnce(&mut Draft) -> Result<(), Unwritten>,
        cx: &Context,
    ) -> bool {
        let Some(draft) = &mut self.draft else {
            return false;
        };
        let changed = change(draft);
        self.told = changed.as_ref().err().map(|why| Told::Undone(why.phrase()));
        self.set_page(self.body.page(), cx);
        changed.is_ok()
    }

    /// Changes a setting; how the screen is to look changes at once.
    fn set(&mut self, key: &str, value: Option<Written>, cx: &Context) -> Action {
        self.change(|draft| draft.set(key, value), cx);
        let look = self.draft.as_ref().map(|draft| draft.settings().display);
        match look.filter(|_| key.starts_with("display.")) {
            // In which language staff read is their own choice.
            Some(look) => Action::Look(Some(Display { language: cx.language(), ..look })),
            None => Action::None,
        }
    }

    fn typed_text(&mut self, message: text::Message, cx: &Context) -> Action {
        let (Some(Asking::Text(key, kind, text)), Some(draft)) = (&mut self.asking, &self.draft)
        else {
            return Action::None;
        };
        let (key, kind) = (key.clone(), *kind);
        let wrong = |typed: &str| {
            let mut draft = draft.clone();
            let what = match draft.set(&key, kind.written(typed)) {
                Ok(()) => draft.fault_of(&key)?,
                Err(error) => error.phrase(),
            };
            Some(cx.words.phrase(cx.language(), &what))
        };
        match text.update(message, wrong, cx) {
            Asked::Open => Action::None,
            Asked::Dropped => {
                self.asking = None;
                Action::None
            }
            Asked::Answered(typed) => {
                self.asking = None;
                self.set(&key, kind.written(&typed), cx)
            }
        }
    }

    fn chose(&mut self, message: choice::Message, cx: &Context) -> Action {
        let Some(Asking::Choice(key, kind, choice)) = &mut self.asking else {
            return Action::None;
        };
        let (key, kind) = (key.clone(), *kind);
        match choice.update(message) {
            Asked::Open => Action::None,
            Asked::Dropped => {
                self.asking = None;
                Action::None
            }
            Asked::Answered(place) => {
                self.asking = None;
                self.set(&key, kind.choices().get(place).cloned(), cx)
            }
        }
    }

    fn save(&mut self, cx: &Context) -> Action {
        let draft = self.draft.clone().filter(|draft| draft.is_changed() && draft.is_good());
        let Some(draft) = draft else {
            return Action::None;
        };
        self.told = Some(Told::Saving);
        self.set_page(0, cx);
        Action::Run(Job::SaveHub(draft))
    }
}

impl Screen for Hub {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.set_page(self.body.page(), cx);
        match &mut self.asking {
            None => {}
            Some(Asking::Text(_, _, text)) => text.arrange(cx),
            Some(Asking::Choice(_, _, choice)) => choice.arrange(cx),
        }
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match message {
            M::Typing(message) => return self.typed_text(message, cx),
            M::Choosing(message) => return self.chose(message, cx),
            _ if self.asking.is_some() || self.told == Some(Told::Saving) => {}
            M::Turned(turned) => {
                let row = self.body.update(turned).and_then(|place| self.rows.get(place));
                if let Some(row) = row.cloned() {
                    return self.open(row, cx);
                }
            }
            M::BackPressed => self.go(self.at.above(), cx),
            M::SavePressed => return self.save(cx),
            M::DropPressed => {
                // The file is read anew: somebody may have changed it.
                (self.draft, self.told) = (None, None);
                self.go(At::Groups, cx);
                return Action::Look(None);
            }
            M::ReadPressed => {
                self.told = None;
                self.set_page(0, cx);
            }
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let (body, back) = match &self.asking {
            Some(Asking::Text(_, _, text)) => {
                (text.view(cx).map(M::Typing), Some(M::Typing(text::Message::DropPressed)))
            }
            Some(Asking::Choice(_, _, choice)) => {
                let back = M::Choosing(choice::Message::DropPressed);
                (choice.view(cx).map(M::Choosing), Some(back))
            }
            None => {
                let back = (self.at != At::Groups).then_some(M::BackPressed);
                (self.body.view(self.page(cx), cx, M::Turned), back)
            }
        };
        Shown::desk(Place::In(Section::Hub), body, back)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        match &self.asking {
            Some(Asking::Text(_, _, text)) => {
                text.describe(cx).into_iter().map(|said| said.map(M::Typing)).collect()
            }
            Some(Asking::Choice(_, _, choice)) => {
                choice.describe(cx).into_iter().map(|said| said.map(M::Choosing)).collect()
            }
            None => self.body.describe(self.page(cx), cx, M::Turned),
        }
    }

    fn typed(&self, key: Key) -> Option<Message> {
        let is_text = matches!(self.asking, Some(Asking::Text(..)));
        is_text.then(|| M::Typing(Text::typed(key)))
    }

    fn job(&self, _cx: &Context) -> Option<Job> {
        (self.draft.is_none() && self.told.is_none()).then_some(Job::OpenHub)
    }

    fn receive(&mut self, answer: &Answer, cx: &Context) {
        match answer {
            Answer::HubOpened(Ok(draft)) => self.draft = Some(draft.clone()),
            Answer::Written(Ok(_)) => {
                self.told = Some(Told::Saved);
                self.draft.iter_mut().for_each(Draft::settle);
            }
            Answer::HubOpened(Err(why)) | Answer::Written(Err(why)) => {
                self.told = Some(Told::Undone(why.clone()));
            }
            _ => return,
        }
        self.set_page(0, cx);
    }

    fn is_unsaved(&self) -> bool {
        self.is_changed()
    }
}
