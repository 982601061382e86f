//! What residents can do here: how the facts of each item stand, comparing them with the official page, and
//! hiding what is found wrong.

mod entry;
mod message;
mod words;

use crate::hub::Confirmation;
use crate::id::ItemId;
use crate::kiosk::block::{Block, Offer};
use crate::kiosk::context::Context;
use crate::kiosk::frame::Section;
use crate::kiosk::job::{Answer, Job};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Place, Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::staff::ask::{Asked, Choice, choice};
use crate::kiosk::staff::desk::{Body, Page, Tool};
use crate::l10n::Phrase;

use entry::{Entry, entries};
use message::Message as M;

use lucide_icons::Icon;

pub use entry::Show;
pub use message::Message;

/// The content.
#[derive(Debug)]
pub struct Content {
    entries: Vec<Entry>,
    show: Show,
    /// What can be listed, each with how many there are.
    choices: Vec<(Show, String)>,
    told: Option<Told>,
    list: Body,
    part: Part,
}

/// What came of the last comparison.
#[derive(Debug, Clone, PartialEq)]
enum Told {
    /// It is being written down.
    UnderWay(ItemId, bool),
    /// It is written down, and whether the item is hidden now.
    Done(ItemId, bool),
    /// Why it is not.
    Undone(Phrase),
}

/// What shows.
#[derive(Debug)]
enum Part {
    /// A list of items.
    List,
    /// An item.
    Item(ItemId, Body),
    /// Whether an item is to be hidden.
    Hide(ItemId, Choice),
}

impl Content {
    /// What is due for comparison.
    pub fn new(cx: &Context) -> Self {
        let list = Body::new(Page::<M>::new(String::new()), Vec::new(), None, cx);
        let mut content = Self {
            entries: Vec::new(),
            show: Show::Due,
            choices: Vec::new(),
            told: None,
            list,
            part: Part::List,
        };
        content.arrange(cx);
        content
    }

    fn listed(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| self.show.has(entry))
    }

    fn entry(&self, item: &ItemId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.item == *item)
    }

    fn set_list(&mut self, page: usize, cx: &Context) {
        let told = self.told.as_ref().map(|told| match told {
            Told::UnderWay(..) => Block::text(cx.say("content-under-way")),
            Told::Done(item, is_hidden) => words::done(item, *is_hidden, cx),
            Told::Undone(why) => words::undone(why, cx),
        });
        let list = words::list(self.show, &self.listed().collect::<Vec<_>>(), cx);
        let blocks = told.into_iter().chain(list).collect();
        self.list = Body::new(self.list_page(cx), blocks, None, cx).at(page);
    }

    fn list_page(&self, cx: &Context) -> Page<M> {
        let tools = self.choices.iter().map(|(show, label)| {
            Tool::new(label.clone(), M::Showing(*show)).chosen(*show == self.show)
        });
        Page::new(cx.say("desk-content")).tools(tools).line(words::version(cx))
    }

    /// Opens an item, on the page `page` of what is said of it.
    fn open(&mut self, item: ItemId, page: usize, cx: &Context) {
        let Some(entry) = self.entry(&item) else {
            self.part = Part::List;
            return;
        };
        let body = Body::new(
            item_page(entry.is_hidden(), cx),
            words::page(entry, cx),
            words::code(&item, cx),
            cx,
        );
        self.part = Part::Item(item, body.at(page));
    }

    fn ask_to_hide(&mut self, item: ItemId, cx: &Context) {
        let title = cx.say_with("content-hide-title", &[("title", cx.title_of(&item).into())]);
        let offer =
            Offer { text: cx.say("content-hide"), about: Some(cx.say("content-hide.about")) };
        self.part = Part::Hide(item, Choice::new(title, vec![offer], cx));
    }

    /// Has what was found written down.
    fn compare(&mut self, item: ItemId, is_hidden: bool, cx: &Context) -> Action {
        self.part = Part::List;
        let Some(by) = cx.admin else {
            return Action::None;
        };
        self.told = Some(Told::UnderWay(item.clone(), is_hidden));
        self.set_list(0, cx);
        let compared = Confirmation { day: cx.today(), by, is_hidden };
        Action::Run(Job::Confirm { item, compared })
    }

    fn choose(&mut self, message: choice::Message, cx: &Context) -> Action {
        let Part::Hide(item, choice) = &mut self.part else {
            return Action::None;
        };
        let item = item.clone();
        match choice.update(message) {
            Asked::Open => Action::None,
            Asked::Dropped => {
                self.open(item, 0, cx);
                Action::None
            }
            Asked::Answered(_) => self.compare(item, true, cx),
        }
    }
}

impl Screen for Content {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.entries = entries(&cx.catalog, &cx.hub.confirmed, cx.today());
        let count = |show: Show| match show {
            Show::Problems => cx.catalog.problems.len(),
            _ => self.entries.iter().filter(|entry| show.has(entry)).count(),
        };
        self.choices = Show::ALL.map(|show| (show, words::label(show, count(show), cx))).to_vec();
        self.set_list(self.list.page(), cx);
        match &mut self.part {
            Part::List => {}
            Part::Item(item, body) => {
                let (item, page) = (item.clone(), body.page());
                self.open(item, page, cx);
            }
            Part::Hide(_, choice) => choice.arrange(cx),
        }
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        if matches!(self.told, Some(Told::UnderWay(..))) {
            return Action::None;
        }
        match (message, &mut self.part) {
            (M::Showing(show), Part::List) => {
                (self.show, self.told) = (show, None);
                self.set_list(0, cx);
            }
            (M::Listed(turned), Part::List) => {
                let chosen = self.list.update(turned);
                let item = chosen.and_then(|place| self.listed().nth(place));
                if let Some(item) = item.map(|entry| entry.item.clone()) {
                    self.open(item, 0, cx);
                }
            }
            (M::Reading(turned), Part::Item(_, body)) => {
                body.update(turned);
            }
            (M::BackPressed, Part::Item(..)) => self.part = Part::List,
            (M::RightPressed, Part::Item(item, _)) => {
                let item = item.clone();
                return self.compare(item, false, cx);
            }
            (M::WrongPressed, Part::Item(item, _)) => {
                let item = item.clone();
                self.ask_to_hide(item, cx);
            }
            (M::Hiding(message), Part::Hide(..)) => return self.choose(message, cx),
            _ => {}
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let (body, back) = match &self.part {
            Part::List => (self.list.view(self.list_page(cx), cx, M::Listed), None),
            Part::Item(item, body) => {
                let page = item_page(self.entry(item).is_some_and(Entry::is_hidden), cx);
                (body.view(page, cx, M::Reading), Some(M::BackPressed))
            }
            Part::Hide(_, choice) => {
                let back = M::Hiding(choice::Message::DropPressed);
                (choice.view(cx).map(M::Hiding), Some(back))
            }
        };
        Shown::desk(Place::In(Section::Content), body, back)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        match &self.part {
            Part::List => self.list.describe(self.list_page(cx), cx, M::Listed),
            Part::Item(item, body) => {
                let page = item_page(self.entry(item).is_some_and(Entry::is_hidden), cx);
                body.describe(page, cx, M::Reading)
            }
            Part::Hide(_, choice) => {
                choice.describe(cx).into_iter().map(|said| said.map(M::Hiding)).collect()
            }
        }
    }

    fn receive(&mut self, answer: &Answer, cx: &Context) {
        let Answer::Written(written) = answer else {
            return;
        };
        if let Some(Told::UnderWay(item, is_hidden)) = self.told.take() {
            self.told = Some(match written {
                Ok(_) => Told::Done(item, is_hidden),
                Err(why) => Told::Undone(why.clone()),
            });
        }
        self.arrange(cx);
    }
}

fn item_page(is_hidden: bool, cx: &Context) -> Page<M> {
    let back = Tool::new(cx.say("desk-back"), M::BackPressed).icon(Icon::ArrowLeft);
    let wrong = Tool::new(cx.say("content-wrong"), M::WrongPressed).icon(Icon::EyeOff).danger();
    let wrong = (!is_hidden).then_some(wrong);
    let right = if is_hidden { "content-show-again" } else { "content-right" };
    let right = Tool::new(cx.say(right), M::RightPressed).icon(Icon::Check).main();
    Page::untitled().keys([Some(back), wrong, Some(right)].into_iter().flatten())
}
