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
use crate::kiosk::staff::ask::{Asked, Kind, Value, value};
use crate::kiosk::staff::desk::{Body, Page, Told, Tool};

use fields::Group;
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
    page: Page<M>,
    body: Body,
    asking: Option<Value>,
}

impl Hub {
    /// The settings, once they are read.
    pub fn new(cx: &Context) -> Self {
        let page = Page::untitled();
        let body = Body::new(page.clone(), Vec::new(), None, cx);
        let (at, rows) = (At::Groups, Vec::new());
        let mut hub = Self { draft: None, told: None, at, rows, page, body, asking: None };
        hub.set_page(0, cx);
        hub
    }

    fn is_changed(&self) -> bool {
        self.draft.as_ref().is_some_and(Draft::is_changed)
    }

    fn set_page(&mut self, page: usize, cx: &Context) {
        self.rows = self.draft.as_ref().map(|draft| self.at.rows(draft)).unwrap_or_default();
        let told = match (&self.told, &self.draft) {
            (Some(told), _) => Some(told.block("settings-saving", "settings-saved", cx)),
            (None, None) => Some(words::reading(cx)),
            (None, Some(_)) => None,
        };
        let blocks = words::blocks(told, &self.rows, self.draft.as_ref(), cx);
        let preview = match (self.at, &self.draft) {
            (At::Group(group), Some(draft)) => words::preview(group, draft, cx),
            _ => None,
        };
        self.page = self.arranged(cx);
        self.body = Body::new(self.page.clone(), blocks, preview, cx).at(page);
    }

    /// The title, and the keys at the foot.
    fn arranged(&self, cx: &Context) -> Page<M> {
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
        let is_changed = self.is_changed() && self.told != Some(Told::UnderWay);
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
        let (now, words) = (self.value(&key), words::asked(&key, kind, cx));
        self.asking = Some(Value::new(key, kind, now, words, cx));
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

    fn answer(&mut self, message: value::Message, cx: &Context) -> Action {
        let (Some(asking), Some(draft)) = (&mut self.asking, &self.draft) else {
            return Action::None;
        };
        let key = asking.key().to_owned();
        let wrong = |value| {
            let mut draft = draft.clone();
            let what = match draft.set(&key, value) {
                Ok(()) => draft.fault_of(&key)?,
                Err(error) => error.phrase(),
            };
            Some(cx.words.phrase(cx.language(), &what))
        };
        match asking.update(message, wrong, cx) {
            Asked::Open => return Action::None,
            Asked::Dropped => self.asking = None,
            Asked::Answered(value) => {
                self.asking = None;
                return self.set(&key, value, cx);
            }
        }
        Action::None
    }

    fn save(&mut self, cx: &Context) -> Action {
        let draft = self.draft.clone().filter(|draft| draft.is_changed() && draft.is_good());
        let Some(draft) = draft else {
            return Action::None;
        };
        self.told = Some(Told::UnderWay);
        self.set_page(0, cx);
        Action::Run(Job::SaveHub(draft))
    }
}

impl Screen for Hub {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.set_page(self.body.page(), cx);
        self.asking.iter_mut().for_each(|asking| asking.arrange(cx));
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match message {
            M::Asking(message) => return self.answer(message, cx),
            _ if self.asking.is_some() || self.told == Some(Told::UnderWay) => {}
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
            Some(asking) => {
                (asking.view(cx).map(M::Asking), Some(M::Asking(asking.drop_message())))
            }
            None => {
                let back = (self.at != At::Groups).then_some(M::BackPressed);
                (self.body.view(self.page.clone(), cx, M::Turned), back)
            }
        };
        Shown::desk(Place::In(Section::Hub), body, back)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        match &self.asking {
            Some(asking) => {
                asking.describe(cx).into_iter().map(|said| said.map(M::Asking)).collect()
            }
            None => self.body.describe(self.page.clone(), cx, M::Turned),
        }
    }

    fn typed(&self, key: Key) -> Option<Message> {
        self.asking.as_ref()?.typed(key).map(M::Asking)
    }

    fn job(&self, _cx: &Context) -> Option<Job> {
        (self.draft.is_none() && self.told.is_none()).then_some(Job::OpenHub)
    }

    fn receive(&mut self, answer: &Answer, cx: &Context) {
        match answer {
            Answer::HubOpened(Ok(draft)) => self.draft = Some(draft.clone()),
            Answer::Written(Ok(_)) => {
                self.told = Some(Told::Done);
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
        self.asking.is_some() || self.is_changed()
    }
}
