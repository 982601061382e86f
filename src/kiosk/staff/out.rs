//! Figures and sessions of a period, written to a drive that is plugged in or to this PC.

mod choice;
mod words;

use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::frame::Section;
use crate::kiosk::job::{Answer, Export, Job};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Place, Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::staff::desk::{self, Body, Page, Tool};
use crate::kiosk::staff::when;
use crate::report::{Drive, Order, Undone, Watch};
use crate::review::Period;

use choice::Choices;

use lucide_icons::Icon;

use std::path::PathBuf;

/// What is written of a period, and where to.
#[derive(Debug)]
pub struct Out {
    period: Period,
    choices: Choices,
    /// The drives that are plugged in, once that is known.
    drives: Option<Vec<Drive>>,
    state: State,
    body: Body,
}

/// How far it is.
#[derive(Debug)]
enum State {
    /// It is being chosen.
    Choosing,
    /// It is being written.
    Writing(Writing),
    /// These files are written.
    Made(Vec<PathBuf>),
    /// Why nothing was written.
    Undone(Undone),
}

/// What is being written is called off when nobody waits for it any more.
#[derive(Debug)]
struct Writing(Watch);

impl Drop for Writing {
    fn drop(&mut self) {
        self.0.call_off();
    }
}

/// What happens here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Something in the body was pressed.
    Turned(desk::Message),
    /// The period before.
    BeforePressed,
    /// The period after.
    AfterPressed,
    /// Look for drives again.
    LookPressed,
    /// Write it.
    WritePressed,
    /// Stop writing.
    StopPressed,
    /// Back to what can be chosen.
    AgainPressed,
    /// Back to where one came from.
    BackPressed,
}

impl Out {
    /// What can be written of `period`.
    pub fn new(period: Period, cx: &Context) -> Self {
        let body = Body::new(Page::<Message>::untitled(), Vec::new(), None, cx);
        let (choices, state) = (Choices::default(), State::Choosing);
        let mut out = Self { period, choices, drives: None, state, body };
        out.arrange(cx);
        out
    }

    fn press(&mut self, place: usize, cx: &Context) {
        if let Some(choice) = choice::all(&self.choices, self.drives()).nth(place) {
            self.choices.take(choice);
            self.arrange(cx);
        }
    }

    fn drives(&self) -> &[Drive] {
        self.drives.as_deref().unwrap_or_default()
    }

    fn turn_to(&mut self, period: Period, cx: &Context) {
        self.period = period;
        self.arrange(cx);
    }

    fn write(&mut self, cx: &Context) -> Action {
        let watch = Watch::default();
        self.state = State::Writing(Writing(watch.clone()));
        self.arrange(cx);
        let drive = self.choices.drive.and_then(|place| self.drives().get(place));
        let order = Order {
            period: self.period,
            today: cx.today(),
            content: self.choices.content(),
            language: cx.language(),
        };
        let folder = drive.map(|drive| drive.folder.clone());
        Action::Run(Job::Export(Export { order, folder, watch }))
    }

    /// What stands around the body. What the file holds is read before it is written: the key for that is
    /// on the last page.
    fn page(&self, is_last: bool, cx: &Context) -> Page<Message> {
        let key = |label, icon, message| Tool::new(cx.say(label), message).icon(icon);
        let page = Page::new(when::name(self.period, cx));
        let back = key("desk-back", Icon::ArrowLeft, Message::BackPressed);
        match &self.state {
            State::Choosing => {
                let turn = |icon, label, message| Tool::sign(icon, cx.say(label), message);
                let before = turn(Icon::ChevronLeft, "overview-before", Message::BeforePressed);
                let after = turn(Icon::ChevronRight, "overview-after", Message::AfterPressed);
                let has_after = self.period.days().1 < cx.today();
                let look = turn(Icon::RotateCw, "out-look", Message::LookPressed);
                let write = key("out-write", Icon::Download, Message::WritePressed).main();
                page.tools([before].into_iter().chain(has_after.then_some(after)).chain([look]))
                    .keys([back].into_iter().chain(is_last.then_some(write)))
            }
            State::Writing(writing) => {
                let stop = key("out-stop", Icon::X, Message::StopPressed).danger();
                page.line(Some(words::progress(&writing.0, cx))).keys([stop])
            }
            State::Made(_) | State::Undone(_) => {
                let again = key("out-again", Icon::RotateCw, Message::AgainPressed);
                page.keys([back, again.main()])
            }
        }
    }

    fn blocks(&self, cx: &Context) -> Vec<Block> {
        match &self.state {
            State::Choosing => words::choosing(&self.choices, self.drives(), cx),
            State::Writing(_) => vec![Block::text(cx.say("out-writing"))],
            State::Made(files) => words::made(files, cx),
            State::Undone(undone) => {
                vec![Block::warning(cx.words.phrase(cx.language(), &undone.phrase()))]
            }
        }
    }
}

impl Screen for Out {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        let page = self.body.page();
        self.body = Body::new(self.page(true, cx), self.blocks(cx), None, cx).at(page);
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match (message, &self.state) {
            (Message::Turned(turned), _) => {
                if let Some(place) = self.body.update(turned)
                    && matches!(self.state, State::Choosing)
                {
                    self.press(place, cx);
                }
            }
            (Message::BeforePressed, State::Choosing) => self.turn_to(self.period.previous(), cx),
            (Message::AfterPressed, State::Choosing) => self.turn_to(self.period.next(), cx),
            (Message::LookPressed, State::Choosing) => return Action::Run(Job::FindDrives),
            (Message::WritePressed, State::Choosing) if !self.body.has_next() => {
                return self.write(cx);
            }
            (Message::StopPressed, State::Writing(writing)) => writing.0.call_off(),
            (Message::AgainPressed, State::Made(_) | State::Undone(_)) => {
                self.state = State::Choosing;
                // Whoever pulled the drive out meanwhile finds it gone here too.
                self.drives = None;
                self.choices.drive = None;
                self.arrange(cx);
            }
            (Message::BackPressed, State::Choosing | State::Made(_) | State::Undone(_)) => {
                return Action::Back;
            }
            _ => {}
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let body = self.body.view(self.page(!self.body.has_next(), cx), cx, Message::Turned);
        let back = (!self.is_working()).then_some(Message::BackPressed);
        Shown::desk(Place::In(Section::Overview), body, back)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.body.describe(self.page(!self.body.has_next(), cx), cx, Message::Turned)
    }

    fn job(&self, _cx: &Context) -> Option<Job> {
        (self.drives.is_none() && matches!(self.state, State::Choosing)).then_some(Job::FindDrives)
    }

    fn receive(&mut self, answer: &Answer, cx: &Context) {
        match answer {
            Answer::Drives(drives) => {
                // What is found first is what was plugged in for this.
                self.choices.drive = (!drives.is_empty()).then_some(0);
                self.drives = Some(drives.clone());
            }
            Answer::Exported(Ok(files)) => self.state = State::Made(files.clone()),
            Answer::Exported(Err(undone)) => self.state = State::Undone(*undone),
            _ => return,
        }
        self.arrange(cx);
    }

    fn is_working(&self) -> bool {
        matches!(self.state, State::Writing(_))
    }
}
