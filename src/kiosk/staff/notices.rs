//! The hub's notices: which there are and whether residents see them, new ones, and what each says.

mod message;
mod rows;
mod words;

use crate::hub::{Posting, Unwritten, Written};
use crate::id::NoticeId;
use crate::kiosk::block::Offer;
use crate::kiosk::context::Context;
use crate::kiosk::frame::Section;
use crate::kiosk::job::{self, Answer, Job};
use crate::kiosk::keyboard::Key;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Place, Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::staff::ask::{Asked, Choice, Kind, Value, choice, value};
use crate::kiosk::staff::desk::{Body, Page, Told, Tool};
use crate::l10n::Phrase;
use crate::qr::WebAddress;

use message::Message as M;
use rows::Row;

use lucide_icons::Icon;

pub use message::Message;

/// The hub's notices.
#[derive(Debug)]
pub struct Notices {
    /// Every notice, once they are read.
    all: Option<Vec<Posting>>,
    /// Those that the log knows.
    known: Vec<NoticeId>,
    told: Option<Told>,
    part: Part,
    rows: Vec<Row>,
    page: Page<M>,
    body: Body,
    asking: Option<Value>,
}

/// What shows.
#[derive(Debug)]
enum Part {
    /// All of them.
    List,
    /// What can be changed of one.
    Form(Posting),
    /// One as residents see it.
    Preview(Posting),
    /// Whether one is to go.
    Remove(Posting, Choice),
}

impl Notices {
    /// The notices, once they are read.
    pub fn new(cx: &Context) -> Self {
        let page = Page::untitled();
        let body = Body::new(page.clone(), Vec::new(), None, cx);
        let (part, rows) = (Part::List, Vec::new());
        let (all, known, told, asking) = (None, Vec::new(), None, None);
        let mut notices = Self { all, known, told, part, rows, page, body, asking };
        notices.set_page(0, cx);
        notices
    }

    fn written(&self) -> &[Posting] {
        self.all.as_deref().unwrap_or_default()
    }

    fn new_posting(&self) -> Option<Posting> {
        Posting::new(self.written(), &self.known)
    }

    fn is_under_way(&self) -> bool {
        self.told == Some(Told::UnderWay)
    }

    fn set_page(&mut self, page: usize, cx: &Context) {
        self.rows = match &self.part {
            Part::Form(posting) => rows::of(posting, self.written()),
            _ => Vec::new(),
        };
        let told = match (&self.told, &self.all) {
            (Some(told), _) => Some(told.block("notices-under-way", "notices-done", cx)),
            (None, None) => Some(words::reading(cx)),
            (None, Some(_)) => None,
        };
        let (blocks, aside) = match &self.part {
            Part::Form(posting) => {
                (words::form(posting, &self.rows, cx), words::preview(posting, cx).1)
            }
            Part::Preview(posting) => words::preview(posting, cx),
            Part::List if self.all.is_some() => (words::list(self.written(), cx), None),
            Part::List | Part::Remove(..) => (Vec::new(), None),
        };
        let told = told.filter(|_| !matches!(self.part, Part::Preview(_)));
        let blocks = told.into_iter().chain(blocks).collect();
        self.page = self.arranged(cx);
        self.body = Body::new(self.page.clone(), blocks, aside, cx).at(page);
    }

    /// The title, and the keys at the foot.
    fn arranged(&self, cx: &Context) -> Page<M> {
        let key = |label, message, icon| Tool::new(cx.say(label), message).icon(icon);
        match &self.part {
            Part::List => {
                let can_add = self.all.is_some() && self.new_posting().is_some();
                let add = can_add.then(|| key("notices-add", M::AddPressed, Icon::Plus).main());
                let read = (self.all.is_none() && self.told.is_some())
                    .then(|| key("settings-read", M::ReadPressed, Icon::RotateCw));
                Page::new(cx.say("desk-notices")).keys(read.into_iter().chain(add))
            }
            Part::Form(posting) => {
                let is_changed = posting.draft().is_changed() && !self.is_under_way();
                let back = (!is_changed).then(|| key("desk-back", M::BackPressed, Icon::ArrowLeft));
                let drop = is_changed.then(|| key("settings-drop", M::DropPressed, Icon::X));
                let is_notice = posting.notice().is_some();
                let preview =
                    is_notice.then(|| key("notices-preview", M::PreviewPressed, Icon::Eye));
                let save = (is_changed && posting.is_good())
                    .then(|| key("settings-save", M::SavePressed, Icon::Save).main());
                let keys = [back, drop, preview, save];
                Page::new(words::title(posting, cx)).keys(keys.into_iter().flatten())
            }
            Part::Preview(_) | Part::Remove(..) => {
                Page::untitled().keys([key("desk-back", M::BackPressed, Icon::ArrowLeft)])
            }
        }
    }

    fn go(&mut self, part: Part, cx: &Context) {
        (self.part, self.asking) = (part, None);
        self.set_page(0, cx);
    }

    /// Has something written; what there is then is read anew.
    fn run(&mut self, job: Job, cx: &Context) -> Action {
        self.told = Some(Told::UnderWay);
        self.set_page(0, cx);
        Action::Run(job)
    }

    /// Opens what is at a place of the list or the form, or does what it says.
    fn open(&mut self, place: usize, cx: &Context) -> Action {
        let posting = match &self.part {
            Part::Form(posting) => posting.clone(),
            _ => {
                if let Some(posting) = self.written().get(place).cloned() {
                    self.told = None;
                    self.go(Part::Form(posting), cx);
                }
                return Action::None;
            }
        };
        match self.rows.get(place).copied() {
            None => {}
            Some(Row::Switch) => {
                let is_off = posting.draft().value("on") == Some(Written::Truth(false));
                self.set("on", Some(Written::Truth(is_off)), cx);
            }
            Some(Row::Field(key, kind)) => self.ask(key, kind, &posting, cx),
            Some(Row::Up) => return self.put(&posting, |place| place - 1, cx),
            Some(Row::Down) => return self.put(&posting, |place| place + 1, cx),
            Some(Row::Remove) => {
                let title = [("title", words::title(&posting, cx).into())];
                let offer = Offer { text: cx.say("notices-remove"), about: None };
                let title = cx.say_with("notices-remove-title", &title);
                let choice = Choice::new(title, vec![offer], cx);
                self.go(Part::Remove(posting, choice), cx);
            }
        }
        Action::None
    }

    fn ask(&mut self, key: &str, kind: Kind, posting: &Posting, cx: &Context) {
        let (now, words) = (posting.draft().value(key), words::asked(key, kind, cx));
        self.asking = Some(Value::new(key.to_owned(), kind, now, words, cx));
    }

    /// Puts a notice in another place.
    fn put(&mut self, posting: &Posting, to: impl FnOnce(usize) -> usize, cx: &Context) -> Action {
        let mut all = self.written().to_vec();
        let from = all.iter().position(|other| other.id() == posting.id());
        let Some(from) = from else {
            return Action::None;
        };
        let moved = all.remove(from);
        all.insert(to(from).min(all.len()), moved);
        self.part = Part::List;
        self.run(Job::OrderNotices(all), cx)
    }

    fn set(&mut self, key: &str, value: Option<Written>, cx: &Context) {
        if let Part::Form(posting) = &mut self.part {
            let (set, file) = (posting.set(key, value), posting.path());
            self.told = set.err().map(|why: Unwritten| Told::Undone(why.phrase_for(&file)));
            self.set_page(self.body.page(), cx);
        }
    }

    fn answer(&mut self, message: value::Message, cx: &Context) {
        let (Some(asking), Part::Form(posting)) = (&mut self.asking, &self.part) else {
            return;
        };
        let key = asking.key().to_owned();
        match asking.update(message, |value| wrong(posting, &key, value, cx), cx) {
            Asked::Open => {}
            Asked::Dropped => self.asking = None,
            Asked::Answered(value) => {
                self.asking = None;
                self.set(&key, value, cx);
            }
        }
    }

    fn remove(&mut self, message: choice::Message, cx: &Context) -> Action {
        let Part::Remove(posting, choice) = &mut self.part else {
            return Action::None;
        };
        let posting = posting.clone();
        match choice.update(message) {
            Asked::Open => Action::None,
            Asked::Dropped => {
                self.go(Part::Form(posting), cx);
                Action::None
            }
            Asked::Answered(_) => {
                self.part = Part::List;
                self.run(Job::RemoveNotice(posting), cx)
            }
        }
    }
}

/// What is wrong with a value for a field of a notice.
fn wrong(posting: &Posting, key: &str, value: Option<Written>, cx: &Context) -> Option<String> {
    let link = match (key, &value) {
        ("link", Some(Written::Text(link))) => WebAddress::parse(link).ok(),
        _ => None,
    };
    let mut posting = posting.clone();
    let what = match posting.set(key, value) {
        Err(error) => error.phrase_for(&posting.path()),
        Ok(()) => match (posting.fault_of(key), link) {
            (Some(what), _) => what,
            (None, Some(link)) if !cx.catalog.hosts.allows(&link) => {
                Phrase::new("hub-notice-link").with("host", link.host().to_owned())
            }
            (None, _) => return None,
        },
    };
    Some(cx.words.phrase(cx.language(), &what))
}

impl Screen for Notices {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.set_page(self.body.page(), cx);
        self.asking.iter_mut().for_each(|asking| asking.arrange(cx));
        if let Part::Remove(_, choice) = &mut self.part {
            choice.arrange(cx);
        }
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match (message, &self.part) {
            (M::Asking(message), _) => self.answer(message, cx),
            _ if self.asking.is_some() || self.is_under_way() => {}
            (M::Removing(message), _) => return self.remove(message, cx),
            (M::Turned(turned), _) => {
                if let Some(place) = self.body.update(turned) {
                    return self.open(place, cx);
                }
            }
            (M::AddPressed, Part::List) => {
                if let Some(new) = self.new_posting() {
                    self.told = None;
                    self.go(Part::Form(new), cx);
                }
            }
            (M::PreviewPressed, Part::Form(posting)) => {
                self.go(Part::Preview(posting.clone()), cx);
            }
            (M::BackPressed, Part::Preview(posting)) => self.go(Part::Form(posting.clone()), cx),
            (M::BackPressed, _) => self.go(Part::List, cx),
            (M::SavePressed, Part::Form(posting)) if posting.is_good() => {
                return self.run(Job::SaveNotice(posting.clone()), cx);
            }
            (M::DropPressed | M::ReadPressed, _) => {
                (self.all, self.told) = (None, None);
                self.go(Part::List, cx);
            }
            _ => {}
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let (body, back) = match (&self.asking, &self.part) {
            (Some(asking), _) => {
                (asking.view(cx).map(M::Asking), Some(M::Asking(asking.drop_message())))
            }
            (None, Part::Remove(_, choice)) => {
                let back = M::Removing(choice::Message::DropPressed);
                (choice.view(cx).map(M::Removing), Some(back))
            }
            (None, part) => {
                let back =
                    (!matches!(part, Part::List) && !self.is_unsaved()).then_some(M::BackPressed);
                (self.body.view(self.page.clone(), cx, M::Turned), back)
            }
        };
        Shown::desk(Place::In(Section::Notices), body, back)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        match (&self.asking, &self.part) {
            (Some(asking), _) => {
                asking.describe(cx).into_iter().map(|said| said.map(M::Asking)).collect()
            }
            (None, Part::Remove(_, choice)) => {
                choice.describe(cx).into_iter().map(|said| said.map(M::Removing)).collect()
            }
            (None, _) => self.body.describe(self.page.clone(), cx, M::Turned),
        }
    }

    fn typed(&self, key: Key) -> Option<Message> {
        self.asking.as_ref()?.typed(key).map(M::Asking)
    }

    fn job(&self, _cx: &Context) -> Option<Job> {
        let is_wanted = self.all.is_none() && matches!(self.told, None | Some(Told::Done));
        is_wanted.then_some(Job::OpenNotices)
    }

    fn receive(&mut self, answer: &Answer, cx: &Context) {
        match answer {
            Answer::Notices(Ok(job::Notices { all, known })) => {
                (self.all, self.known) = (Some(all.clone()), known.clone());
            }
            Answer::Written(Ok(_)) => {
                (self.all, self.told) = (None, Some(Told::Done));
                self.part = Part::List;
            }
            Answer::Notices(Err(why)) | Answer::Written(Err(why)) => {
                if matches!(self.part, Part::List) {
                    // What is there now is another matter than what was to be.
                    self.all = None;
                }
                self.told = Some(Told::Undone(why.clone()));
            }
            _ => return,
        }
        self.set_page(0, cx);
    }

    fn is_unsaved(&self) -> bool {
        match &self.part {
            Part::Form(posting) | Part::Preview(posting) => {
                self.asking.is_some() || posting.draft().is_changed()
            }
            Part::List | Part::Remove(..) => false,
        }
    }
}
