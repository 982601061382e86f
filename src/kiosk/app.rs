//! The application: which screen shows, the visit that is open, and what each message changes.
//!
//! `update` never blocks: what the log needs is handed over, what takes time is a task. It reads no
//! clock; every message comes with its [`Moment`].

mod door;
mod message;
mod navigation;
mod presence;
mod shown;
mod view;

use crate::catalog::Catalog;
use crate::hub::{self, Contrast, Display, Settings};
use crate::journal::{EndedBy, Event, Happening, Health, Journal, Moment, Report, VisitNumber};
use crate::kiosk::canvas::{Canvas, factor};
use crate::kiosk::context::Context;
use crate::kiosk::frame::Press;
use crate::kiosk::resident::{help, home};
use crate::kiosk::text;
use crate::kiosk::theme::Theme;
use crate::l10n::{Phrase, Words};
use crate::session::Visit;

use iced::Size;

use std::time::Duration;

use door::Door;
use shown::Screen;

pub use message::{Effect, Message};

/// Where the application writes what happens in visits.
pub trait Log {
    /// Hands an event over and returns at once.
    fn write(&self, event: Event);

    /// Says that nobody is there, so that the log may tidy up.
    fn rest(&self, now: Moment);
}

/// What the application starts with.
pub struct Setup {
    /// This hub's settings.
    pub hub: Settings,
    /// What residents can do here.
    pub catalog: Catalog,
    /// The kiosk's own words.
    pub words: Words,
    /// Where visits are written.
    pub log: Box<dyn Log>,
    /// What is wrong in the hub's settings.
    pub hub_faults: Vec<hub::Fault>,
    /// What else staff should look after, found before the window opened.
    pub faults: Vec<Phrase>,
    /// Whether closing the window ends the program, as when trying it out.
    pub can_close: bool,
    /// Whether the log holds made-up sessions, which every screen says.
    pub is_demo: bool,
}

/// What screens share, owned.
struct Shared {
    hub: Settings,
    catalog: Catalog,
    words: Words,
    display: Display,
    canvas: Canvas,
    now: Moment,
}

impl Shared {
    /// All of it, lent.
    fn lend(&self) -> Context<'_> {
        Context {
            words: &self.words,
            catalog: &self.catalog,
            hub: &self.hub,
            display: self.display,
            canvas: self.canvas,
            now: self.now,
        }
    }
}

/// The application.
pub struct App {
    shared: Shared,
    log: Box<dyn Log>,
    hub_faults: Vec<hub::Fault>,
    faults: Vec<Phrase>,
    health: Health,
    saved: Option<VisitNumber>,
    can_close: bool,
    is_demo: bool,
    window: Size,
    display_factor: f32,
    touched: Duration,
    visits: u32,
    visit: Option<Visit>,
    asked: Option<u64>,
    screen: Screen,
    help: Option<help::Help>,
    is_leaving: bool,
    is_odd: bool,
    door: Door,
}

impl App {
    /// The application at its first screen, in a window of `window` logical pixels.
    pub fn new(setup: Setup, window: Size, now: Moment) -> Self {
        text::load_fonts();
        let display = setup.hub.display;
        let shared = Shared {
            hub: setup.hub,
            catalog: setup.catalog,
            words: setup.words,
            display,
            canvas: Canvas::new(window, 1.0, display.text_size),
            now,
        };
        let mut app = Self {
            shared,
            log: setup.log,
            hub_faults: setup.hub_faults,
            faults: setup.faults,
            health: Health::Well,
            saved: None,
            can_close: setup.can_close,
            is_demo: setup.is_demo,
            window,
            display_factor: 1.0,
            touched: now.uptime,
            visits: 0,
            visit: None,
            asked: None,
            screen: Screen::Home(home::Home::default()),
            help: None,
            is_leaving: false,
            is_odd: false,
            door: Door::default(),
        };
        app.go_home();
        app
    }

    /// Handles a message that came at `now`.
    pub fn update(&mut self, message: Message, now: Moment) -> Effect {
        let before = self.shared.now;
        self.shared.now = now;
        if self.changes_picture(&message, before) {
            self.is_odd = !self.is_odd;
        }
        match message {
            Message::Pressed(press) => self.press(press),
            // While the kiosk asks, only an answer counts: the dialog must not vanish under the finger.
            Message::Touched if self.asked.is_some() => {}
            Message::Touched => self.touch(),
            Message::Lifted => self.door.shut(),
            Message::Ticked => self.tick(),
            Message::StayPressed => self.touch(),
            Message::DonePressed if self.asked.is_some() => self.end_visit(EndedBy::Resident),
            Message::LeaveConfirmed if self.is_leaving => self.end_visit(EndedBy::Resident),
            Message::LeaveConfirmed | Message::LeaveCancelled => self.is_leaving = false,
            Message::Resized(window) => self.resize(window, self.display_factor),
            Message::Rescaled(factor) => self.resize(self.window, factor),
            Message::Reported(report) => self.hear(report),
            Message::CloseRequested if self.can_close => return self.exit(),
            Message::CloseRequested | Message::DonePressed | Message::Nothing => {}
            Message::Home(message) => self.update_home(message),
            Message::Topic(message) => self.update_topic(message),
            Message::Guide(message) => self.update_guide(message),
            Message::Procedure(message) => self.update_procedure(message),
            Message::Finish(message) => self.update_finish(message),
            Message::Help(message) => self.update_help(message),
            Message::Privacy(message) => self.update_privacy(message),
            Message::Staff(message) => return self.update_staff(message),
            Message::Gallery(message) => self.update_gallery(message),
        }
        Effect::None
    }

    /// Flips whenever most of the picture may change.
    pub fn is_odd(&self) -> bool {
        self.is_odd
    }

    /// Whether most of the picture may change with `message`.
    fn changes_picture(&self, message: &Message, before: Moment) -> bool {
        match message {
            Message::Touched | Message::Lifted | Message::Nothing => false,
            Message::Pressed(Press::Door) | Message::CloseRequested => false,
            // The digits of the countdown, and those of the clock.
            Message::Ticked => self.asked.is_some() || minute(before) != minute(self.shared.now),
            _ => true,
        }
    }

    /// What iced multiplies the display's factor by.
    pub fn scale_factor(&self) -> f32 {
        factor(self.window, self.shared.display.text_size)
    }

    /// The window's size in logical pixels of the display.
    pub fn window(&self) -> Size {
        self.window
    }

    /// The theme at hand.
    pub fn theme(&self) -> Theme {
        match self.shared.display.contrast {
            Contrast::Normal => Theme::Light,
            Contrast::High => Theme::HighContrast,
        }
    }

    /// The visit that is open.
    pub fn visit(&self) -> Option<&Visit> {
        self.visit.as_ref()
    }

    /// The visit that was last reported to be on the disk.
    pub fn saved(&self) -> Option<VisitNumber> {
        self.saved
    }

    /// Whether the first screen shows.
    pub fn is_home(&self) -> bool {
        matches!(self.screen, Screen::Home(_)) && self.help.is_none()
    }

    /// The reader's preferences.
    pub fn display(&self) -> Display {
        self.shared.display
    }

    /// The canvas that screens are laid out on.
    pub fn canvas(&self) -> Canvas {
        self.shared.canvas
    }

    /// Whether something on the screen changes with the seconds.
    pub fn needs_seconds(&self) -> bool {
        self.visit.is_some() || !self.is_as_left() || self.door.is_held()
    }

    /// Whether a finger is on the hub's mark.
    pub fn is_door_held(&self) -> bool {
        self.door.is_held()
    }

    /// What staff should look after, in the reader's language.
    pub fn faults(&self) -> Vec<String> {
        let Shared { words, display, catalog, .. } = &self.shared;
        let language = display.language;
        let health = (self.health != Health::Well).then(|| self.health.phrase());
        let told = self.faults.iter().chain(&health).map(|told| words.phrase(language, told));
        let hub = self.hub_faults.iter().map(|fault| fault.say(words, language));
        let problems = catalog.problems.iter().map(|problem| {
            let what = words.phrase(language, &problem.what);
            format!("{}:{}: {what}", problem.file, problem.line)
        });
        told.chain(hub).chain(problems).collect()
    }

    /// Whether the first screen shows as the next visitor should find it.
    fn is_as_left(&self) -> bool {
        let is_start = matches!(self.screen, Screen::Home(_) | Screen::OutOfOrder(_));
        is_start && self.shared.display == self.shared.hub.display
    }

    fn has_fault(&self) -> bool {
        self.health != Health::Well
            || !self.faults.is_empty()
            || !self.hub_faults.is_empty()
            || !self.shared.catalog.problems.is_empty()
    }

    fn press(&mut self, press: Press) {
        match press {
            Press::Home => self.ask_for_home(),
            Press::Help => self.call_help(),
            Press::TextSize => {
                self.set_display(|display| display.text_size = display.text_size.next());
            }
            Press::Contrast => {
                self.set_display(|display| display.contrast = display.contrast.toggled());
            }
            Press::Language => self.change_language(),
            Press::Privacy => self.open_privacy(),
            Press::Door => self.door.hold(self.shared.now),
        }
    }

    fn resize(&mut self, window: Size, display_factor: f32) {
        // A window that is minimised, or a driver in trouble, may report nonsense: keep what we have.
        let is_sane = |value: f32| value.is_finite() && value >= 1.0;
        if is_sane(window.width) && is_sane(window.height) {
            self.window = window;
        }
        if display_factor.is_finite() && display_factor > 0.1 {
            self.display_factor = display_factor;
        }
        self.arrange();
    }

    fn set_display(&mut self, change: impl FnOnce(&mut Display)) {
        change(&mut self.shared.display);
        self.arrange();
    }

    fn change_language(&mut self) {
        let Some(language) = self.shared.lend().other_language() else {
            return;
        };
        self.set_display(|display| display.language = language);
        self.note(Happening::LanguageChosen(language));
    }

    /// Sets what is on the screen anew, for another canvas or language.
    fn arrange(&mut self) {
        self.measure();
        let faults = self.faults();
        let cx = self.shared.lend();
        self.screen.arrange(faults, &cx);
        if let Some(help) = &mut self.help {
            help.arrange(&cx);
        }
    }

    /// Takes the measure of the canvas.
    fn measure(&mut self) {
        let text = self.shared.display.text_size;
        let canvas = Canvas::new(self.window, self.display_factor, text);
        self.shared.canvas = if self.is_demo { canvas.below_band() } else { canvas };
    }

    fn hear(&mut self, report: Report) {
        match (&report, report.phrase()) {
            (Report::Saved(number), _) => self.saved = Some(*number),
            (Report::Health(health), _) => self.health = *health,
            (_, Some(phrase)) => self.tell_staff(phrase),
            (_, None) => {}
        }
        self.arrange();
    }

    /// Keeps the last word on each subject, so that what repeats does not pile up.
    fn tell_staff(&mut self, phrase: Phrase) {
        self.faults.retain(|told| told.id != phrase.id);
        self.faults.push(phrase);
    }
}

/// The minutes since 1970 at a moment.
fn minute(at: Moment) -> i64 {
    at.wall.as_second().div_euclid(60)
}

impl Log for Journal {
    fn write(&self, event: Event) {
        Journal::write(self, event);
    }

    fn rest(&self, now: Moment) {
        Journal::rest(self, now.wall);
    }
}
