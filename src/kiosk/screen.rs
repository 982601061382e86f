//! What every screen is: the contract that each keeps, and the list that an area makes of its own.

use crate::catalog;
use crate::id::ItemId;
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Line, Section};
use crate::kiosk::job::{Answer, Job, Jobs, Ticket};
use crate::kiosk::keyboard::Key;
use crate::kiosk::said::Said;
use crate::kiosk::theme::Theme;
use crate::visit::Happening;

use iced::Element;

/// What a screen shows of itself: the frame around it does the rest.
pub struct Shown<'a, Message> {
    /// What is between the bars.
    pub body: Element<'a, Message, Theme>,
    /// What the bottom bar offers beside Home and help.
    pub footer: Footer<Message>,
    /// What the bottom bar says in place of Home and Back: on first screens only.
    pub line: Option<Line>,
    /// What the reader waits for.
    pub wait: Wait,
    /// Where at the admin's desk it is, which has a frame of its own: there the bottom bar does not show,
    /// and one step back is for keys alone.
    pub desk: Option<Place>,
}

/// A place at the admin's desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The page with all sections.
    Menu,
    /// A section.
    In(Section),
}

impl Place {
    /// The section, if it is in one.
    pub fn section(self) -> Option<Section> {
        match self {
            Self::Menu => None,
            Self::In(section) => Some(section),
        }
    }
}

impl<'a, Message: 'a> Shown<'a, Message> {
    /// A screen that is read: `body` and its `footer`.
    pub fn reading(body: Element<'a, Message, Theme>, footer: Footer<Message>) -> Self {
        Self { body, footer, line: None, wait: Wait::Reading, desk: None }
    }

    /// A screen at the admin's desk; `back` is where Escape leads.
    pub fn desk(place: Place, body: Element<'a, Message, Theme>, back: Option<Message>) -> Self {
        let footer = Footer { back, ..Footer::empty() };
        Self { body, footer, line: None, wait: Wait::Staff, desk: Some(place) }
    }

    /// The same while the reader waits for something else.
    #[must_use]
    pub fn waiting(self, wait: Wait) -> Self {
        Self { wait, ..self }
    }

    /// The same with its messages wrapped by `wrap`.
    pub fn map<Outer: 'a>(self, wrap: impl Fn(Message) -> Outer + Clone + 'a) -> Shown<'a, Outer> {
        Shown {
            body: self.body.map(wrap.clone()),
            footer: self.footer.map(wrap),
            line: self.line,
            wait: self.wait,
            desk: self.desk,
        }
    }
}

/// What the reader of a screen waits for: it decides how long nothing may happen there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// Nobody: the first screen.
    Visitor,
    /// Nothing: they read.
    Reading,
    /// Their phone.
    Phone,
    /// An OTP.
    Otp,
    /// Nothing any more: they are done.
    Farewell,
    /// Nothing: staff read.
    Staff,
}

impl From<catalog::Wait> for Wait {
    fn from(wait: catalog::Wait) -> Self {
        match wait {
            catalog::Wait::Reading => Self::Reading,
            catalog::Wait::Phone => Self::Phone,
            catalog::Wait::Otp => Self::Otp,
        }
    }
}

/// A screen. It knows what it shows and nothing of other screens: what only its area can decide, it
/// answers as an action.
pub trait Screen {
    /// What happens on it.
    type Message;
    /// What its area decides.
    type Action;

    /// Sets it anew for another canvas, language or theme. What a person entered stays.
    fn arrange(&mut self, cx: &Context);

    /// Handles a message.
    fn update(&mut self, message: Self::Message, cx: &Context) -> Self::Action;

    /// What it shows.
    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Self::Message>;

    /// What is between the bars in words, in reading order.
    fn describe(&self, cx: &Context) -> Vec<Said<Self::Message>>;

    /// What a key on the table types into its field; nothing for a screen without one.
    fn typed(&self, _key: Key) -> Option<Self::Message> {
        None
    }

    /// What takes time that it needs to have done now. It is asked again and again until it says nothing;
    /// the job runs once.
    fn job(&self, _cx: &Context) -> Option<Job> {
        None
    }

    /// Takes the answer to the job that it asked for.
    fn receive(&mut self, _answer: &Answer, _cx: &Context) {}

    /// The item it shows.
    fn item(&self) -> Option<ItemId> {
        None
    }

    /// What to write down when it opens, beside the item.
    fn opening(&self) -> Vec<Happening> {
        Vec::new()
    }

    /// Whether leaving it for the first screen loses one's place.
    fn is_under_way(&self) -> bool {
        false
    }

    /// Whether leaving it loses what somebody has changed.
    fn is_unsaved(&self) -> bool {
        false
    }

    /// Whether what it shows changes by itself while time goes by.
    fn is_working(&self) -> bool {
        false
    }
}

/// A screen that is open, and the answer it waits for.
#[derive(Debug)]
pub(crate) struct Open<S> {
    /// The screen.
    pub(crate) screen: S,
    waits_for: Option<Ticket>,
}

impl<S: Screen> Open<S> {
    /// A screen that waits for nothing.
    pub(crate) fn new(screen: impl Into<S>) -> Self {
        Self { screen: screen.into(), waits_for: None }
    }

    /// Takes a job on for the screen; an answer to the one before comes too late.
    pub(crate) fn run(&mut self, job: Job, jobs: &mut Jobs) {
        self.waits_for = Some(jobs.run(job));
    }

    /// Takes on what the screen says it needs, unless it waits for something.
    pub(crate) fn begin_job(&mut self, cx: &Context, jobs: &mut Jobs) {
        if self.waits_for.is_none()
            && let Some(job) = self.screen.job(cx)
        {
            self.run(job, jobs);
        }
    }

    /// Whether it is this answer that it waits for.
    pub(crate) fn waits_for(&self, ticket: Ticket) -> bool {
        self.waits_for == Some(ticket)
    }

    /// Hands the screen the answer that it waits for.
    pub(crate) fn receive(&mut self, answer: &Answer, cx: &Context) {
        self.waits_for = None;
        self.screen.receive(answer, cx);
    }
}

/// Makes the list of an area's screens: `AnyScreen`, which is one of them, and `Message`, which is a
/// message of one of them. `Action` is what the area decides, and has a value `None`.
macro_rules! screens {
    ($($(#[$doc:meta])* $name:ident($module:ident::$screen:ident)),+ $(,)?) => {
        /// One of the area's screens.
        #[derive(Debug)]
        pub(crate) enum AnyScreen {
            $($(#[$doc])* $name(Box<super::$module::$screen>)),+
        }

        /// What happens on the area's screens.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Message {
            $($(#[$doc])* $name(super::$module::Message)),+
        }

        $(impl From<super::$module::$screen> for AnyScreen {
            fn from(screen: super::$module::$screen) -> Self {
                Self::$name(Box::new(screen))
            }
        })+

        impl $crate::kiosk::screen::Screen for AnyScreen {
            type Message = Message;
            type Action = Action;

            fn arrange(&mut self, cx: &$crate::kiosk::context::Context) {
                match self { $(Self::$name(screen) => screen.arrange(cx)),+ }
            }

            fn update(&mut self, message: Message, cx: &$crate::kiosk::context::Context) -> Action {
                match (self, message) {
                    $((Self::$name(screen), Message::$name(message)) => screen.update(message, cx),)+
                    // A message of a screen that is gone.
                    _ => Action::None,
                }
            }

            fn show<'a>(
                &'a self,
                cx: &'a $crate::kiosk::context::Context,
            ) -> $crate::kiosk::screen::Shown<'a, Message> {
                match self { $(Self::$name(screen) => screen.show(cx).map(Message::$name)),+ }
            }

            fn describe(
                &self,
                cx: &$crate::kiosk::context::Context,
            ) -> Vec<$crate::kiosk::said::Said<Message>> {
                match self {
                    $(Self::$name(screen) => screen
                        .describe(cx)
                        .into_iter()
                        .map(|said| said.map(Message::$name))
                        .collect()),+
                }
            }

            fn typed(&self, key: $crate::kiosk::keyboard::Key) -> Option<Message> {
                match self { $(Self::$name(screen) => screen.typed(key).map(Message::$name)),+ }
            }

            fn job(
                &self,
                cx: &$crate::kiosk::context::Context,
            ) -> Option<$crate::kiosk::job::Job> {
                match self { $(Self::$name(screen) => screen.job(cx)),+ }
            }

            fn receive(
                &mut self,
                answer: &$crate::kiosk::job::Answer,
                cx: &$crate::kiosk::context::Context,
            ) {
                match self { $(Self::$name(screen) => screen.receive(answer, cx)),+ }
            }

            fn item(&self) -> Option<$crate::id::ItemId> {
                match self { $(Self::$name(screen) => screen.item()),+ }
            }

            fn opening(&self) -> Vec<$crate::visit::Happening> {
                match self { $(Self::$name(screen) => screen.opening()),+ }
            }

            fn is_under_way(&self) -> bool {
                match self { $(Self::$name(screen) => screen.is_under_way()),+ }
            }

            fn is_unsaved(&self) -> bool {
                match self { $(Self::$name(screen) => screen.is_unsaved()),+ }
            }

            fn is_working(&self) -> bool {
                match self { $(Self::$name(screen) => screen.is_working()),+ }
            }
        }
    };
}

pub(crate) use screens;
