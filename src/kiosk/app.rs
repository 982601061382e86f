//! The application: a switchboard between the areas, the log, the jobs and the shell.
//!
//! `update` never blocks: what the log needs is handed over, what takes time is a job that the shell
//! runs. It reads no clock; every message comes with its [`Moment`].

mod content;
mod duty;
mod keys;
mod looks;
mod pace;
mod presence;
mod staff_files;
mod state;

pub use pace::Pace;

use crate::catalog::Catalog;
use crate::hub::{self, Settings};
use crate::id::HelperCode;
use crate::journal::Report;
use crate::kiosk::context::{Context, Reader, Surface};
use crate::kiosk::dialog::{self, Dialog};
use crate::kiosk::door::Door;
use crate::kiosk::faults::Faults;
use crate::kiosk::focus::{Description, Focus, Stroke};
use crate::kiosk::frame::Press;
use crate::kiosk::job::{Job, Jobs, StaffNow, Ticket};
use crate::kiosk::keyboard::Key;
use crate::kiosk::message::{Effect, Message};
use crate::kiosk::news::News;
use crate::kiosk::recorder::{Log, Recorder};
use crate::kiosk::resident::{self, Aside, Resident};
use crate::kiosk::said::Said;
use crate::kiosk::screen::Shown;
use crate::kiosk::staff::{self, Staff};
use crate::kiosk::text;
use crate::kiosk::theme::Theme;
use crate::kiosk::window::{self, Over};
use crate::l10n::{Phrase, Words};
use crate::visit::{EndedBy, Moment, VisitNumber};

use staff_files::{Ending, StaffFiles};

use iced::{Element, Size};

use std::time::Duration;

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
    /// The staff.
    pub staff: StaffNow,
    /// What else staff should look after, found before the window opened.
    pub faults: Vec<Phrase>,
    /// Whether closing the window ends the program, as when trying it out.
    pub can_close: bool,
    /// Whether the log holds made-up sessions, which every screen says.
    pub is_demo: bool,
}

/// The application.
pub struct App {
    cx: Context,
    area: Area,
    /// The residents' area while somebody is at the staff door.
    behind: Option<Resident>,
    /// The last act that is being written down before the program ends.
    ending: Option<Ending>,
    /// The visits that were put aside, in the order of the shift's.
    asides: Vec<Aside>,
    staff_files: StaffFiles,
    recorder: Recorder,
    jobs: Jobs,
    faults: Faults,
    door: Door,
    focus: Focus,
    saved: Option<VisitNumber>,
    /// When the settings and the content were last read, by the clock that is never set.
    read: Duration,
    /// The answer to the last look at the settings and the content that is still to come.
    reading_again: Option<Ticket>,
    can_close: bool,
    redraw_parity: bool,
}

/// Whose screens show.
enum Area {
    Resident(Resident),
    Staff(Staff),
}

impl App {
    /// The application at its first screen, in a window of `window` logical pixels.
    pub fn new(setup: Setup, window: Size, now: Moment) -> Self {
        text::load_fonts();
        let surface = Surface { window, factor: 1.0, has_band: setup.is_demo };
        let cx = Context::new(setup.words, setup.catalog, setup.hub, surface, now);
        let area = Area::Resident(Resident::new(&cx));
        let mut app = Self {
            cx,
            area,
            behind: None,
            ending: None,
            asides: Vec::new(),
            staff_files: StaffFiles::default(),
            recorder: Recorder::new(setup.log),
            jobs: Jobs::default(),
            faults: Faults::new(setup.hub_faults, setup.faults),
            door: Door::default(),
            focus: Focus::default(),
            saved: None,
            read: now.uptime,
            reading_again: None,
            can_close: setup.can_close,
            redraw_parity: false,
        };
        app.take_staff(setup.staff);
        app
    }

    /// Handles a message that came at `now`; what the shell must do then.
    pub fn update(&mut self, message: Message, now: Moment) -> Vec<Effect> {
        let (before, look) = (self.cx.now, self.cx.look());
        self.cx.now = now;
        self.redraw_parity ^= self.changes_picture(&message, before);
        let shown = self.focus.place().map(|_| self.describe());
        let ends = self.handle(message);
        self.count_closed();
        if self.cx.look() != look {
            self.arrange();
        }
        self.follow_screen(shown);
        self.begin_job();
        let jobs = self.jobs.take().into_iter().map(|(ticket, job)| Effect::Run(ticket, job));
        jobs.chain(ends.then_some(Effect::Exit)).collect()
    }

    /// Handles a message; whether the program is to end.
    fn handle(&mut self, message: Message) -> bool {
        match message {
            Message::Pressed(press) => self.press(press),
            Message::Dialog(answer) => self.answer_dialog(answer),
            Message::Resident(message) => self.update_resident(message),
            Message::Staff(message) => return self.update_staff(message),
            Message::Touched => self.touch(),
            Message::Lifted => self.door.shut(),
            Message::Stroke(stroke) => return self.stroke(stroke),
            Message::Repeated(key) => {
                return self.typed(key).is_some_and(|typed| self.handle(typed));
            }
            Message::Ticked => {
                self.tick();
                return self.has_waited_to_end();
            }
            Message::Resized(window) => {
                self.draw_on(Surface { window, ..self.cx.surface() });
            }
            Message::Rescaled(factor) => {
                self.draw_on(Surface { factor, ..self.cx.surface() });
            }
            Message::News(News::Log(report)) => self.hear(&report),
            Message::Answered(ticket, _) if self.is_last(ticket) => return true,
            Message::Answered(ticket, answer) => self.receive(ticket, answer),
            Message::CloseRequested if self.can_close => return self.exit(),
            Message::CloseRequested => {}
            Message::Stopped => {
                self.close(EndedBy::Restart);
                return true;
            }
        }
        false
    }

    /// Whether most of the picture may change with `message`; `before` is the moment of the one before.
    fn changes_picture(&self, message: &Message, before: Moment) -> bool {
        match message {
            // The digits of the countdown, and those of the clock.
            Message::Ticked => {
                matches!(self.dialog(), Some(Dialog::Idle(_)))
                    || matches!(&self.area, Area::Staff(staff) if staff.is_working())
                    || Pace::Minutes.is_another(before, self.cx.now)
                    || self.pace() == Pace::Turns && Pace::Turns.is_another(before, self.cx.now)
            }
            Message::News(News::Log(Report::Saved(_))) => false,
            Message::Pressed(Press::Door | Press::LeaveDoor) => false,
            Message::Touched => self.focus.place().is_some(),
            Message::Stroke(Stroke::Typed(key)) | Message::Repeated(key) => {
                *key == Key::Char(' ') || self.typed(*key).is_some()
            }
            Message::Stroke(stroke) => *stroke != Stroke::Other,
            Message::Lifted | Message::CloseRequested | Message::Stopped => false,
            Message::Pressed(
                Press::Home
                | Press::Help
                | Press::TextSize
                | Press::Contrast
                | Press::Language
                | Press::Privacy
                | Press::Duty
                | Press::Section(_)
                | Press::Menu
                | Press::Leave,
            )
            | Message::Dialog(_)
            | Message::Resident(_)
            | Message::Staff(_)
            | Message::Resized(_)
            | Message::Rescaled(_)
            | Message::News(News::Log(_))
            | Message::Answered(..) => true,
        }
    }

    /// A helper is at the reader's side from here on; a visit that is open is theirs too.
    pub fn join(&mut self, helper: HelperCode) {
        self.cx.reader = Reader::Helper(helper);
        if let Area::Resident(resident) = &mut self.area {
            resident.join(helper, &self.cx, &self.recorder);
        }
        self.arrange();
    }

    /// The whole window.
    pub fn view(&self) -> Element<'_, Message, Theme> {
        let over = Over { dialog: self.dialog(), focus: self.focus.place() };
        window::view(self.shown(), over, self.has_fault(), &self.cx)
    }

    /// The whole window in words: of a dialog, only what it says.
    pub fn describe(&self) -> Description<Message> {
        if let Some(dialog) = self.dialog() {
            let said = dialog.describe(&self.cx).into_iter();
            let said = said.map(|said| said.map(Message::Dialog)).collect();
            return Description { said, body: 0 };
        }
        let body = match &self.area {
            Area::Resident(resident) => wrapped(resident.describe(&self.cx), Message::Resident),
            Area::Staff(staff) => wrapped(staff.describe(&self.cx), Message::Staff),
        };
        window::describe(body, self.shown(), self.has_fault(), &self.cx)
    }

    fn shown(&self) -> Shown<'_, Message> {
        match &self.area {
            Area::Resident(resident) => resident.show(&self.cx).map(Message::Resident),
            Area::Staff(staff) => staff.show(&self.cx).map(Message::Staff),
        }
    }

    fn has_fault(&self) -> bool {
        self.faults.is_any(&self.cx.catalog.problems)
    }

    fn dialog(&self) -> Option<Dialog> {
        match &self.area {
            Area::Resident(resident) => resident.dialog(),
            Area::Staff(staff) => staff.dialog(),
        }
    }

    fn resident(&self) -> Option<&Resident> {
        match &self.area {
            Area::Resident(resident) => Some(resident),
            Area::Staff(_) => None,
        }
    }

    fn press(&mut self, press: Press) {
        match press {
            Press::Home => self.go_home(),
            Press::Help => self.call_help(),
            Press::TextSize => {
                self.like(|display| display.text_size = display.text_size.next());
            }
            Press::Contrast => self.like(|display| display.contrast = display.contrast.toggled()),
            Press::Language => self.change_language(),
            Press::Privacy => {
                if let Area::Resident(resident) = &mut self.area {
                    resident.open_privacy(&self.cx);
                }
            }
            Press::Duty => self.open_duty(),
            Press::Door => self.door.hold(self.cx.now),
            Press::LeaveDoor => self.door.shut(),
            Press::Section(_) | Press::Menu | Press::Leave => {
                if let Area::Staff(staff) = &mut self.area
                    && let staff::Outcome::Look(look) = staff.press(press, &self.cx)
                {
                    self.cx.set_display(look);
                }
            }
        }
    }

    fn go_home(&mut self) {
        match &mut self.area {
            Area::Resident(resident) => {
                let outcome = resident.go_home(&self.cx, &mut self.recorder);
                self.follow(outcome);
            }
            Area::Staff(_) if self.behind.is_some() => {
                self.come_back();
                self.go_home();
            }
            Area::Staff(_) => self.start_anew(),
        }
    }

    /// Help is for residents: it is called from the screen that the door was opened from, or their first.
    fn call_help(&mut self) {
        if matches!(self.area, Area::Staff(_)) {
            self.come_back();
        }
        if let Area::Resident(resident) = &mut self.area
            && resident.call_help(&self.cx, &mut self.recorder)
        {
            self.jobs.run(Job::Ring);
        }
    }

    fn update_resident(&mut self, message: resident::Message) {
        if let Area::Resident(resident) = &mut self.area {
            let outcome = resident.update(message, &self.cx, &mut self.recorder);
            self.follow(outcome);
        }
    }

    /// Handles a message of the staff's area; whether the program is to end.
    fn update_staff(&mut self, message: staff::Message) -> bool {
        let Area::Staff(staff) = &mut self.area else {
            return false;
        };
        match staff.update(message, &self.cx, &mut self.jobs) {
            staff::Outcome::Stay => {}
            staff::Outcome::Return => self.come_back(),
            staff::Outcome::Leave => self.start_anew(),
            staff::Outcome::BeginShift => self.begin_shift_as_admin(),
            staff::Outcome::Press(press) => self.press(press),
            staff::Outcome::Look(look) => self.cx.set_display(look),
            staff::Outcome::Exit => return self.exit(),
        }
        false
    }

    fn answer_dialog(&mut self, answer: dialog::Message) {
        match &mut self.area {
            Area::Resident(resident) => {
                let outcome = resident.answer(answer, &self.cx, &mut self.recorder);
                self.follow(outcome);
            }
            Area::Staff(staff) => match staff.answer(answer, &self.cx) {
                staff::Outcome::Leave => self.start_anew(),
                staff::Outcome::Look(look) => self.cx.set_display(look),
                _ => {}
            },
        }
    }

    /// The program ends, in order: a visit that is open is closed, and who ended it is written down. Whether
    /// it can end at once.
    fn exit(&mut self) -> bool {
        self.close(EndedBy::Staff);
        self.end_shift();
        self.end_by_whom()
    }

    /// Closes the visit that is open, if there is one, and those that were put aside.
    pub fn close(&mut self, by: EndedBy) {
        self.close_asides(by);
        self.close_behind(by);
        if let Area::Resident(resident) = &mut self.area {
            resident.close(by, &self.cx, &mut self.recorder);
        }
    }

    fn tell_staff(&mut self) {
        let faults = self.faults();
        if let Area::Staff(staff) = &mut self.area {
            staff.tell(&faults, &self.cx);
        }
    }

    fn hear(&mut self, report: &Report) {
        match report {
            Report::Saved(number) => self.saved = Some(*number),
            Report::Recorded(act) => self.recorded(*act),
            _ => {
                self.faults.hear(report);
                self.tell_staff();
            }
        }
    }
}

fn wrapped<Message, Outer>(
    said: Vec<Said<Message>>,
    wrap: impl Fn(Message) -> Outer,
) -> Vec<Said<Outer>> {
    said.into_iter().map(|said| said.map(&wrap)).collect()
}
