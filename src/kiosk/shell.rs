//! The shell around the application: the window, the clock, the channel of news, the threads for jobs.
//!
//! All that is not a function of state and message is here, so that [`App`] can be tested without it.

mod ending;
#[cfg(target_os = "linux")]
mod screen;
mod surface;

pub use ending::Ended;
pub use surface::Window;

use crate::hub::TextSize;
use crate::kiosk::app::{App, Pace, Setup};
use crate::kiosk::focus::Stroke;
use crate::kiosk::job::{Job, Ticket, Worker};
use crate::kiosk::keyboard::Key as Typing;
use crate::kiosk::message::{Effect, Message};
use crate::kiosk::news::News;
use crate::kiosk::shell::ending::Asked;
use crate::kiosk::shell::surface::{Kept, is_same};
use crate::kiosk::text::FONT;
use crate::kiosk::theme::Theme;
use crate::visit::{EndedBy, Moment, told};

use iced::futures::channel::mpsc::UnboundedReceiver;
use iced::futures::stream::{self, BoxStream, Stream, StreamExt};
use iced::keyboard::key::{Key, Named};
use iced::theme::{self, Base};
use iced::time::Instant;
use iced::{
    Color, Element, Event, Size, Subscription, Task, event, keyboard, mouse, touch, window,
};

use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// Opens the window and runs until the program is asked to end, or its display is lost. `set_up` is asked
/// once, when the display has answered: what it waits for is done meanwhile. `news` is what arrives unasked,
/// `worker` does what takes time, and the first screen is in text of size `text`.
///
/// # Errors
/// No window could be opened: there is no display, or none that can be drawn on.
///
/// # Panics
/// Where the windowing layer does, which has no other answer to a display that is not there.
pub fn run(
    set_up: impl FnOnce() -> Setup + 'static,
    text: TextSize,
    news: UnboundedReceiver<News>,
    worker: Arc<dyn Worker>,
    window: Window,
) -> Result<Ended, iced::Error> {
    let started = Instant::now();
    let settings = window.settings(text);
    let asked = Asked::default();
    let news = NewsChannel(Arc::new(Mutex::new(Some(news))));
    let outside = Outside { news, worker, started, asked: asked.clone() };
    let set_up: Mutex<Option<SetUp>> = Mutex::new(Some(Box::new(set_up)));
    let boot = move || Shell::boot(&set_up, outside.clone(), window);

    iced::application::timed(boot, Shell::update, Shell::subscription, Shell::view)
        .title("Trạm Số")
        .theme(|shell: &Shell| Some(shell.app.theme()))
        .style(style)
        .scale_factor(|shell| shell.app.scale_factor())
        .default_font(FONT)
        .window(settings)
        .run()
        .map(|()| asked.ended())
}

/// The colours of the window, the background a shade too small to see apart from one picture to the next.
///
/// The software renderer redraws what changed piece by piece: when most of the picture changes, the pieces
/// overlap and cost several times the whole, and what letters reach beyond their line stays behind. It
/// redraws the whole at once when the background is another colour.
fn style(shell: &Shell, theme: &Theme) -> theme::Style {
    const SHADE: f32 = 1.0 / 4096.0;
    let style = theme.base();
    let background = style.background_color;
    let shade = if shell.app.redraw_parity() { SHADE } else { 0.0 };
    theme::Style { background_color: Color { r: background.r + shade, ..background }, ..style }
}

/// What the application starts with, as soon as it is there.
type SetUp = Box<dyn FnOnce() -> Setup>;

struct Shell {
    app: App,
    outside: Outside,
    /// The window that was asked for, and the one that is there.
    asked: Window,
    window: Option<window::Id>,
    kept: Kept,
    /// Whether nobody has given the window the whole screen yet, which is what it is for.
    wants_screen: bool,
}

/// What the application knows nothing of.
#[derive(Clone)]
struct Outside {
    news: NewsChannel,
    worker: Arc<dyn Worker>,
    started: Instant,
    asked: Asked,
}

/// What reaches the shell.
#[derive(Debug, Clone)]
enum Signal {
    /// Something for the application.
    App(Message),
    /// The window is there.
    Opened(window::Id),
    /// The window is laid out in this size, in logical pixels.
    Laid(Size),
    /// The screen's size over this factor.
    Screen(Size, f32),
    /// The screen has another size, in pixels of the display.
    #[cfg(target_os = "linux")]
    ScreenChanged(Size),
}

impl Shell {
    #[expect(clippy::expect_used, reason = "iced boots an application once; presets are not used")]
    fn boot(
        set_up: &Mutex<Option<SetUp>>,
        outside: Outside,
        window: Window,
    ) -> (Self, Task<Signal>) {
        let set_up = set_up.lock().unwrap_or_else(PoisonError::into_inner).take();
        let setup = set_up.expect("the application boots once")();
        let now = moment(outside.started, Instant::now());
        let app = App::new(setup, window.size(), now);
        let wants_screen = window == Window::FullScreen;
        let kept = Kept::default();
        (Self { app, outside, asked: window, window: None, kept, wants_screen }, Task::none())
    }

    fn update(&mut self, signal: Signal, now: Instant) -> Task<Signal> {
        match signal {
            Signal::App(message) => self.tell(message, now),
            Signal::Opened(id) => self.move_into(id),
            Signal::Laid(window) => self.draw_on(window, now),
            Signal::Screen(screen, factor) => self.take(screen, factor),
            #[cfg(target_os = "linux")]
            Signal::ScreenChanged(pixels) => self.fill(pixels),
        }
    }

    fn tell(&mut self, message: Message, now: Instant) -> Task<Signal> {
        let effects = self.app.update(message, moment(self.outside.started, now));
        Task::batch(effects.into_iter().map(|effect| self.carry_out(effect)))
    }

    fn carry_out(&self, effect: Effect) -> Task<Signal> {
        match effect {
            Effect::Run(ticket, job) => work(self.outside.worker.clone(), ticket, job),
            Effect::Exit => {
                self.outside.asked.to_end();
                iced::exit()
            }
        }
    }

    /// The window `id` has opened, in place of the one before if there was one.
    fn move_into(&mut self, id: window::Id) -> Task<Signal> {
        let rescaled = |factor| Signal::App(Message::Rescaled(factor));
        let before = self.window.replace(id).map_or_else(Task::none, window::close);
        Task::batch([before, window::scale_factor(id).map(rescaled), ending::watch(id)])
    }

    /// Opens another window in place of this one, which keeps more memory than is good for anything.
    fn reopen(&mut self) -> Task<Signal> {
        self.kept = Kept::default();
        self.wants_screen = self.asked == Window::FullScreen;
        let (_, opened) = window::open(self.asked.settings(self.app.display().text_size));
        opened.discard()
    }

    /// Follows the window to another size, or has it give up one that nothing can be drawn in.
    fn draw_on(&mut self, window: Size, now: Instant) -> Task<Signal> {
        self.kept.follow(window);
        let told = if is_same(window, self.app.window()) {
            Task::none()
        } else {
            self.tell(Message::Resized(window), now)
        };
        let known = self.app.window();
        if !is_same(window, known) {
            return Task::batch([told, surface::ask_for(known * (1.0 / self.app.scale_factor()))]);
        }
        let screen = self.look_at_screen();
        let other = if self.kept.is_too_much(known) { self.reopen() } else { Task::none() };
        Task::batch([told, screen, other])
    }

    /// Asks for the screen's size, as long as the window may have to take the screen itself.
    fn look_at_screen(&self) -> Task<Signal> {
        if !self.wants_screen {
            return Task::none();
        }
        let factor = self.app.scale_factor();
        surface::screen().map(move |screen| Signal::Screen(screen, factor))
    }

    /// Takes the whole screen where no window manager gives it. Once the window has it, whoever manages
    /// windows has the say.
    fn take(&mut self, screen: Size, factor: f32) -> Task<Signal> {
        if factor != self.app.scale_factor() {
            return self.look_at_screen();
        }
        if is_same(screen * factor, self.app.window()) {
            self.wants_screen = false;
            return Task::none();
        }
        if !surface::is_screen(screen * factor) {
            return Task::none();
        }
        surface::ask_for(screen)
    }

    /// Fills a screen that has changed, where no window manager has the window do so.
    #[cfg(target_os = "linux")]
    fn fill(&self, pixels: Size) -> Task<Signal> {
        let screen = pixels * (1.0 / self.app.canvas().density);
        let is_filled = is_same(screen * self.app.scale_factor(), self.app.window());
        if is_filled { Task::none() } else { surface::ask_for(screen) }
    }

    fn view(&self) -> Element<'_, Signal, Theme> {
        let factor = self.app.scale_factor();
        surface::measured(self.app.view().map(Signal::App), factor, Signal::Laid)
    }

    fn subscription(&self) -> Subscription<Signal> {
        let pace = self.app.pace();
        let ticks = if pace.is_of_the_clock() {
            Subscription::run_with(pace, beats)
        } else {
            iced::time::every(pace.period()).map(|_| Message::Ticked)
        };
        let news = Subscription::run_with(self.outside.news.clone(), NewsChannel::listen);
        let stops = Subscription::run(ending::stops).map(|()| Message::Stopped);
        let messages = [ticks, news.map(Message::News), stops, event::listen_with(touched)];

        Subscription::batch(
            messages
                .into_iter()
                .map(|messages| messages.map(Signal::App))
                .chain([event::listen_with(window_changed), self.screen_changes()]),
        )
    }

    #[cfg(target_os = "linux")]
    fn screen_changes(&self) -> Subscription<Signal> {
        if self.asked != Window::FullScreen {
            return Subscription::none();
        }
        Subscription::run(screen::changes).map(Signal::ScreenChanged)
    }

    /// Elsewhere there is always somebody who manages windows.
    #[cfg(not(target_os = "linux"))]
    fn screen_changes(&self) -> Subscription<Signal> {
        Subscription::none()
    }
}

impl Drop for Shell {
    /// However the window goes, the visit that is open is over.
    fn drop(&mut self) {
        self.app.close(EndedBy::Restart);
    }
}

/// Has a job done on a thread where waiting is allowed.
fn work(worker: Arc<dyn Worker>, ticket: Ticket, job: Job) -> Task<Signal> {
    let done = tokio::task::spawn_blocking(move || worker.work(job));
    Task::future(done).then(move |answer| match answer {
        Ok(answer) => Task::done(Signal::App(Message::Answered(ticket, answer))),
        // The runtime ends, and the program with it: nobody waits for the answer any more.
        Err(_) => Task::none(),
    })
}

/// A moment by both clocks.
fn moment(started: Instant, now: Instant) -> Moment {
    Moment { uptime: now.saturating_duration_since(started), wall: told(SystemTime::now()) }
}

/// Says so at every beat of the clock on the wall.
fn beats(pace: &Pace) -> impl Stream<Item = Message> + use<> {
    let pace = *pace;
    stream::unfold((), move |()| async move {
        let now = Moment { uptime: Duration::ZERO, wall: told(SystemTime::now()) };
        tokio::time::sleep(pace.left(now)).await;
        Some((Message::Ticked, ()))
    })
}

/// A finger, a mouse button or a key: somebody is there. Lifting is always listened for: a quick tap may
/// be over before a subscription that waits for the press would exist. A key that repeats by itself is
/// nobody: something may lie on it.
fn touched(event: Event, _status: event::Status, _window: window::Id) -> Option<Message> {
    match event {
        Event::Touch(touch::Event::FingerPressed { .. })
        | Event::Mouse(mouse::Event::ButtonPressed(_)) => Some(Message::Touched),
        Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, text, repeat, .. }) => {
            let stroke = stroke(&key, modifiers, text.as_deref());
            match stroke {
                Some(Stroke::Typed(Typing::Erase)) if repeat => {
                    Some(Message::Repeated(Typing::Erase))
                }
                _ if repeat => None,
                _ => stroke.map(Message::Stroke),
            }
        }
        Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. })
        | Event::Mouse(mouse::Event::ButtonReleased(_)) => Some(Message::Lifted),
        _ => None,
    }
}

/// What a key does on the screen, and the `text` it would type; nothing for one that only changes what
/// others do, as Shift before Tab.
fn stroke(key: &Key, modifiers: keyboard::Modifiers, text: Option<&str>) -> Option<Stroke> {
    use Named::{Alt, AltGraph, CapsLock, Control, Fn, FnLock, Meta, NumLock, Shift, Super};

    match key {
        Key::Named(
            Alt | AltGraph | CapsLock | Control | Fn | FnLock | Meta | NumLock | Shift | Super,
        ) => None,
        Key::Named(Named::Tab) if modifiers.shift() => Some(Stroke::Previous),
        Key::Named(Named::Tab | Named::ArrowRight | Named::ArrowDown) => Some(Stroke::Next),
        Key::Named(Named::ArrowLeft | Named::ArrowUp) => Some(Stroke::Previous),
        Key::Named(Named::Enter) => Some(Stroke::Press),
        Key::Named(Named::Escape) => Some(Stroke::Back),
        Key::Named(Named::Home) => Some(Stroke::Home),
        Key::Named(Named::Backspace) => Some(Stroke::Typed(Typing::Erase)),
        Key::Named(named) if function(*named).is_some() => function(*named).map(Stroke::Function),
        _ => Some(typed(modifiers, text).map_or(Stroke::Other, Stroke::Typed)),
    }
}

/// The number of a function key.
fn function(key: Named) -> Option<u8> {
    const KEYS: [Named; 9] = [
        Named::F2,
        Named::F3,
        Named::F4,
        Named::F5,
        Named::F6,
        Named::F7,
        Named::F8,
        Named::F9,
        Named::F10,
    ];
    (2..).zip(KEYS).find(|(_, known)| *known == key).map(|(number, _)| number)
}

/// The character that a key types; none for a shortcut. A key that types several is no key of a letter.
fn typed(modifiers: keyboard::Modifiers, text: Option<&str>) -> Option<Typing> {
    // On some keyboards what AltGr types comes with Control and Alt.
    let is_shortcut = modifiers.logo() || modifiers.control() != modifiers.alt();
    let mut characters = text?.chars();
    let character = characters.next().filter(|c| !c.is_control() && !is_shortcut)?;
    characters.next().is_none().then_some(Typing::Char(character))
}

fn window_changed(event: Event, _status: event::Status, window: window::Id) -> Option<Signal> {
    match event {
        Event::Window(window::Event::Opened { .. }) => Some(Signal::Opened(window)),
        Event::Window(window::Event::Rescaled(factor)) => {
            Some(Signal::App(Message::Rescaled(factor)))
        }
        Event::Window(window::Event::CloseRequested) => Some(Signal::App(Message::CloseRequested)),
        _ => None,
    }
}

/// The channel of all news. There is one, so all values of this are the same to iced.
#[derive(Clone)]
struct NewsChannel(Arc<Mutex<Option<UnboundedReceiver<News>>>>);

impl NewsChannel {
    fn listen(&self) -> BoxStream<'static, News> {
        let receiver = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        match receiver {
            Some(receiver) => receiver.boxed(),
            None => stream::pending().boxed(),
        }
    }
}

impl Hash for NewsChannel {
    fn hash<H: Hasher>(&self, state: &mut H) {
        "news".hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use iced::keyboard::Modifiers;

    fn typed(text: &str, modifiers: Modifiers) -> Option<Stroke> {
        stroke(&Key::Character(text.into()), modifiers, Some(text))
    }

    fn letter(character: char) -> Option<Stroke> {
        Some(Stroke::Typed(Typing::Char(character)))
    }

    #[test]
    fn a_key_types_what_is_on_it() {
        assert_eq!(typed("a", Modifiers::empty()), letter('a'));
        assert_eq!(typed("Ă", Modifiers::SHIFT), letter('Ă'));
        assert_eq!(typed("@", Modifiers::CTRL | Modifiers::ALT), letter('@'), "by AltGr");
        let space = stroke(&Key::Named(Named::Space), Modifiers::empty(), Some(" "));
        assert_eq!(space, letter(' '));
        let back = stroke(&Key::Named(Named::Backspace), Modifiers::empty(), Some("\u{8}"));
        assert_eq!(back, Some(Stroke::Typed(Typing::Erase)));
    }

    #[test]
    fn what_is_no_letter_only_says_that_somebody_is_there() {
        for modifiers in [Modifiers::CTRL, Modifiers::ALT, Modifiers::LOGO] {
            assert_eq!(typed("q", modifiers), Some(Stroke::Other));
        }
        let function = |key| stroke(&Key::Named(key), Modifiers::empty(), None);
        assert_eq!(function(Named::F5), Some(Stroke::Function(5)));
        assert_eq!(function(Named::F12), Some(Stroke::Other));
        assert_eq!(typed("ab", Modifiers::empty()), Some(Stroke::Other));
        assert_eq!(stroke(&Key::Named(Named::Shift), Modifiers::SHIFT, None), None);
    }

    #[test]
    fn keys_that_move_about_type_nothing() {
        let of = |named, text| stroke(&Key::Named(named), Modifiers::empty(), text);
        assert_eq!(of(Named::Tab, Some("\t")), Some(Stroke::Next));
        assert_eq!(of(Named::Enter, Some("\r")), Some(Stroke::Press));
        assert_eq!(of(Named::Escape, Some("\u{1b}")), Some(Stroke::Back));
    }
}
