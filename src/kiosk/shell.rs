//! The shell around the application: the window, the clock, the channels.
//!
//! All that is not a function of state and message is here, so that [`App`] can be tested without it.

use crate::journal::Report;
use crate::kiosk::app::{App, Effect, Message, Setup};
use crate::kiosk::text::FONT;
use crate::kiosk::theme::Theme;
use crate::visit::Moment;

use iced::futures::channel::mpsc::UnboundedReceiver;
use iced::futures::stream::{self, BoxStream, Stream, StreamExt};
use iced::theme::{self, Base};
use iced::time::Instant;
use iced::{
    Color, Element, Event, Size, Subscription, Task, event, keyboard, mouse, touch, window,
};
use jiff::Timestamp;

use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The window the kiosk opens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Window {
    /// The whole screen, without decorations, that cannot be closed.
    FullScreen,
    /// A window of this size in logical pixels, for trying out.
    Windowed(Size),
}

/// The size that is assumed until the window tells its own.
const ASSUMED: Size = Size::new(1920.0, 1080.0);

/// How long a second hand may be late before the staff door opens too late.
const DOOR_TICK: Duration = Duration::from_millis(100);

/// Opens the window and runs until the program is asked to end.
///
/// # Errors
/// No window could be opened: there is no display, or none that can be drawn on.
pub fn run(setup: Setup, reports: UnboundedReceiver<Report>, window: Window) -> iced::Result {
    let started = Instant::now();
    let size = match window {
        Window::FullScreen => ASSUMED,
        Window::Windowed(size) => size,
    };
    let reports = Reports(Arc::new(Mutex::new(Some(reports))));
    let setup = Mutex::new(Some(setup));
    let boot = move || Shell::boot(&setup, reports.clone(), size, started);

    iced::application::timed(boot, Shell::update, Shell::subscription, Shell::view)
        .title("Trạm Số")
        .theme(|shell: &Shell| Some(shell.app.theme()))
        .style(style)
        .scale_factor(|shell| shell.app.scale_factor())
        .default_font(FONT)
        .window(settings(window))
        .run()
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
    let shade = if shell.app.is_odd() { SHADE } else { 0.0 };
    theme::Style { background_color: Color { r: background.r + shade, ..background }, ..style }
}

fn settings(window: Window) -> window::Settings {
    let fullscreen = window == Window::FullScreen;
    let size = match window {
        Window::FullScreen => ASSUMED,
        Window::Windowed(size) => size,
    };
    window::Settings {
        size,
        fullscreen,
        decorations: !fullscreen,
        resizable: !fullscreen,
        exit_on_close_request: false,
        #[cfg(target_os = "linux")]
        platform_specific: window::settings::PlatformSpecific {
            application_id: "tramso".to_owned(),
            ..Default::default()
        },
        ..Default::default()
    }
}

struct Shell {
    app: App,
    started: Instant,
    reports: Reports,
}

/// What reaches the shell.
#[derive(Debug, Clone)]
enum Signal {
    /// Something for the application.
    App(Message),
    /// The window may have another size.
    Measure(window::Id),
    /// The window's size over the factor in force.
    Measured(window::Id, Size),
}

impl Shell {
    #[expect(clippy::expect_used, reason = "iced boots an application once; presets are not used")]
    fn boot(
        setup: &Mutex<Option<Setup>>,
        reports: Reports,
        window: Size,
        started: Instant,
    ) -> (Self, Task<Signal>) {
        let setup = setup.lock().unwrap_or_else(PoisonError::into_inner).take();
        let now = moment(started, Instant::now());
        let app = App::new(setup.expect("the application boots once"), window, now);
        (Self { app, started, reports }, Task::none())
    }

    fn update(&mut self, signal: Signal, now: Instant) -> Task<Signal> {
        match signal {
            Signal::App(message) => match self.app.update(message, moment(self.started, now)) {
                Effect::None => Task::none(),
                Effect::Exit => iced::exit(),
            },
            Signal::Measure(id) => window::size(id).map(move |size| Signal::Measured(id, size)),
            Signal::Measured(id, size) => self.resize(id, size),
        }
    }

    /// Takes the window's size as iced tells it, which is divided by the factor in force. A factor that
    /// changes meanwhile makes that wrong, so the window is measured again until nothing changes.
    fn resize(&mut self, id: window::Id, size: Size) -> Task<Signal> {
        let factor = self.app.scale_factor();
        let window = Size::new(size.width * factor, size.height * factor);
        let known = self.app.window();
        let is_same =
            (window.width - known.width).abs() < 1.0 && (window.height - known.height).abs() < 1.0;
        if is_same {
            return Task::none();
        }
        let resized = Signal::App(Message::Resized(window));
        Task::done(resized).chain(Task::done(Signal::Measure(id)))
    }

    fn view(&self) -> Element<'_, Signal, Theme> {
        self.app.view().map(Signal::App)
    }

    fn subscription(&self) -> Subscription<Signal> {
        let ticks = if self.app.is_door_held() {
            iced::time::every(DOOR_TICK).map(|_| Message::Ticked)
        } else if self.app.needs_seconds() {
            iced::time::every(Duration::from_secs(1)).map(|_| Message::Ticked)
        } else {
            Subscription::run(minutes)
        };
        let reports = Subscription::run_with(self.reports.clone(), Reports::listen);
        let messages = [ticks, reports.map(Message::Reported), event::listen_with(touched)];

        Subscription::batch(
            messages
                .into_iter()
                .map(|messages| messages.map(Signal::App))
                .chain([event::listen_with(window_changed)]),
        )
    }
}

/// A moment by both clocks.
fn moment(started: Instant, now: Instant) -> Moment {
    Moment { uptime: now.saturating_duration_since(started), wall: Timestamp::now() }
}

/// Says so whenever a minute begins, for the clock in the top bar.
fn minutes() -> impl Stream<Item = Message> {
    stream::unfold((), |()| async {
        let now = Timestamp::now().as_millisecond();
        let left = 60_000 - now.rem_euclid(60_000);
        tokio::time::sleep(Duration::from_millis(left.unsigned_abs())).await;
        Some((Message::Ticked, ()))
    })
}

/// A finger, a mouse button or a key: somebody is there. Lifting is always listened for: a quick tap may
/// be over before a subscription that waits for the press would exist.
fn touched(event: Event, _status: event::Status, _window: window::Id) -> Option<Message> {
    match event {
        Event::Touch(touch::Event::FingerPressed { .. })
        | Event::Mouse(mouse::Event::ButtonPressed(_))
        | Event::Keyboard(keyboard::Event::KeyPressed { .. }) => Some(Message::Touched),
        Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. })
        | Event::Mouse(mouse::Event::ButtonReleased(_)) => Some(Message::Lifted),
        _ => None,
    }
}

fn window_changed(event: Event, _status: event::Status, window: window::Id) -> Option<Signal> {
    match event {
        Event::Window(window::Event::Opened { .. } | window::Event::Resized(_)) => {
            Some(Signal::Measure(window))
        }
        Event::Window(window::Event::Rescaled(factor)) => {
            Some(Signal::App(Message::Rescaled(factor)))
        }
        Event::Window(window::Event::CloseRequested) => Some(Signal::App(Message::CloseRequested)),
        _ => None,
    }
}

/// What the journal reports. There is one such channel, so all of them are the same to iced.
#[derive(Clone)]
struct Reports(Arc<Mutex<Option<UnboundedReceiver<Report>>>>);

impl Reports {
    fn listen(&self) -> BoxStream<'static, Report> {
        let receiver = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        match receiver {
            Some(receiver) => receiver.boxed(),
            None => stream::pending().boxed(),
        }
    }
}

impl Hash for Reports {
    fn hash<H: Hasher>(&self, state: &mut H) {
        "reports".hash(state);
    }
}
