//! A kiosk on a desk: the real application with simulated time, touched as the shell would pass it on.

use crate::glance::Glance;
use crate::saved::{Disk, Memory};
use crate::small;
use crate::ticks::Ticks;

use tramso::catalog::{Catalog, Files};
use tramso::hub::{Confirmed, Contrast, Notice, Settings, TextSize};
use tramso::id::{GuideId, TopicId};
use tramso::journal::{Moment, Report};
use tramso::kiosk::frame::Press;
use tramso::kiosk::job::{Answer, Job, StaffNow, Ticket};
use tramso::kiosk::news::News;
use tramso::kiosk::text::plain;
use tramso::kiosk::theme::Theme;
use tramso::kiosk::{App, Effect, Log, Message, Setup};
use tramso::l10n::{Language, Phrase, Words};

use iced::advanced::clipboard;
use iced::advanced::renderer::{Headless, Style};
use iced::futures::executor::block_on;
use iced::mouse::Cursor;
use iced::theme::Base;
use iced::time::Instant;
use iced::touch;
use iced::window::Event::RedrawRequested;
use iced::{Event, Point, Rectangle, Renderer, Size};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use jiff::Timestamp;

use std::time::Duration;

/// The hub that most tests are at: it has everything that a resident may be shown.
pub(crate) const HUB: &str = r#"
name = "Tổ dân phố số 7"
ward = "00226"

[wifi]
ssid = "Nhà văn hoá 7"
security = "wpa"
password = "moi-ba-con; 1,2\\3"

[[phones]]
label = "Tổng đài Hà Nội"
number = "1022"

[[phones]]
label = "Công an"
number = "113"
"#;

/// The window that most tests have.
pub(crate) const WINDOW: Size = Size::new(1920.0, 1080.0);

/// When every test begins: 22 November 2026, 10 o'clock in Hanoi.
const BEGINNING: i64 = 1_795_316_400;

/// How a kiosk is set up.
pub(crate) struct Plan {
    pub(crate) hub: String,
    /// What this hub's staff compared, as the text of a `confirmed.toml`.
    pub(crate) confirmed: String,
    /// The hub's notices, as the texts of `01.toml` and so on.
    pub(crate) notices: Vec<String>,
    pub(crate) files: Files,
    pub(crate) staff: StaffNow,
    pub(crate) faults: Vec<Phrase>,
    pub(crate) window: Size,
    pub(crate) begins: Timestamp,
    pub(crate) is_demo: bool,
    pub(crate) can_close: bool,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            hub: HUB.to_owned(),
            confirmed: String::new(),
            notices: Vec::new(),
            files: small::files(),
            staff: StaffNow { is_first_run: true, ..StaffNow::default() },
            faults: Vec::new(),
            window: WINDOW,
            begins: Timestamp::from_second(BEGINNING).unwrap(),
            is_demo: false,
            can_close: false,
        }
    }
}

impl Plan {
    /// The kiosk with all the content that ships, in place of the small catalogue.
    pub(crate) fn whole(self) -> Self {
        Self { files: Files::embedded(), ..self }
    }

    /// A kiosk whose visits begin with this language, text size and contrast.
    pub(crate) fn looking(language: Language, text_size: TextSize, contrast: Contrast) -> Self {
        let contrast = match contrast {
            Contrast::Normal => "normal",
            Contrast::High => "high",
        };
        let (language, percent) = (language.code(), text_size.percent());
        let display = format!(
            "[display]\nlanguage = \"{language}\"\ntext-size = {percent}\ncontrast = \"{contrast}\"\n"
        );
        Self { hub: format!("{HUB}\n{display}"), ..Self::default() }
    }

    /// A kiosk that keeps its log in memory.
    pub(crate) fn stand(self) -> (Desk, Memory) {
        let memory = Memory::default();
        (self.stand_with(Box::new(memory.clone())), memory)
    }

    /// A kiosk that writes its log to a disk.
    pub(crate) fn stand_on_disk(self) -> (Desk, Disk) {
        let disk = Disk::new(&Catalog::load(&self.files), self.begins);
        (self.stand_with(disk.log()), disk)
    }

    /// The notices, as the kiosk reads them from its folder.
    fn read_notices(&self) -> Vec<Notice> {
        let folder = tempfile::tempdir().unwrap();
        let notices = folder.path().join("notices");
        std::fs::create_dir(&notices).unwrap();
        for (number, text) in (1..).zip(&self.notices) {
            std::fs::write(notices.join(format!("{number:02}.toml")), text).unwrap();
        }
        let (hub, faults) = Settings::load(folder.path());
        assert_eq!(faults, []);
        hub.notices
    }

    fn stand_with(self, log: Box<dyn Log>) -> Desk {
        let (hub, hub_faults) = Settings::read(&self.hub);
        let confirmed = Confirmed::read(&self.confirmed);
        let hub = Settings { confirmed, notices: self.read_notices(), ..hub };
        let now = Moment { uptime: Duration::from_secs(5), wall: self.begins };
        let setup = Setup {
            hub,
            hub_faults,
            catalog: Catalog::load(&self.files),
            words: Words::of_the_kiosk(),
            log,
            staff: self.staff.clone(),
            faults: self.faults,
            can_close: self.can_close,
            is_demo: self.is_demo,
        };
        let renderer =
            <Renderer as Headless>::new(iced::Font::DEFAULT, 16.0.into(), Some("tiny-skia"));
        let app = App::new(setup, self.window, now);
        Desk {
            ticks: Ticks::new(&app, now),
            app,
            catalog: Catalog::load(&self.files),
            words: Words::of_the_kiosk(),
            now,
            has_ended: false,
            jobs: Vec::new(),
            staff: self.staff,
            noted: Vec::new(),
            cache: Cache::default(),
            renderer: block_on(renderer).unwrap(),
        }
    }
}

/// A kiosk on a desk.
pub(crate) struct Desk {
    pub(crate) app: App,
    /// The same content again, to look things up in.
    pub(crate) catalog: Catalog,
    pub(crate) words: Words,
    pub(crate) now: Moment,
    /// Whether the application asked the shell to end the program.
    pub(crate) has_ended: bool,
    /// The jobs the application asked for that nobody has done yet.
    pub(crate) jobs: Vec<(Ticket, Job)>,
    /// The staff as their files would have them.
    pub(crate) staff: StaffNow,
    /// What the staff's files and the loudspeaker were asked for.
    pub(crate) noted: Vec<Job>,
    ticks: Ticks,
    cache: Cache,
    renderer: Renderer,
}

impl Desk {
    /// A kiosk that keeps its log in memory, at the first screen.
    pub(crate) fn new() -> Self {
        Plan::default().stand().0
    }

    /// Whether these letters are anywhere on the screen.
    pub(crate) fn has_letters(&mut self, letters: &str) -> bool {
        self.look().words().iter().any(|word| word.contains(letters))
    }

    /// Passes a message on.
    pub(crate) fn send(&mut self, message: Message) {
        let mut done = Vec::new();
        for effect in self.app.update(message, self.now) {
            match effect {
                Effect::Run(ticket, Job::RestStaff(_)) => {
                    done.push((ticket, Answer::Staff(self.staff.clone())));
                }
                Effect::Run(ticket, job @ (Job::Note(..) | Job::Ring)) => {
                    self.noted.push(job);
                    done.push((ticket, Answer::Done));
                }
                Effect::Run(ticket, job) => self.jobs.push((ticket, job)),
                Effect::Exit => self.has_ended = true,
            }
        }
        for (ticket, answer) in done {
            self.send(Message::Answered(ticket, answer));
        }
        self.ticks.follow(&self.app, self.now);
    }

    /// Lets seconds go by, and says so whenever the shell would.
    pub(crate) fn wait(&mut self, seconds: u64) {
        self.wait_for(Duration::from_secs(seconds));
    }

    /// Lets time go by, and says so whenever the shell would.
    pub(crate) fn wait_for(&mut self, time: Duration) {
        let until = self.now.uptime + time;
        while self.ticks.next() <= until {
            self.pass(self.ticks.next().saturating_sub(self.now.uptime));
            self.ticks.tick(self.now);
            self.send(Message::Ticked);
        }
        self.pass(until - self.now.uptime);
    }

    /// Lets time go by without saying so.
    pub(crate) fn pass(&mut self, time: Duration) {
        self.now.uptime += time;
        self.now.wall += time;
    }

    /// The size of the window in design pixels.
    pub(crate) fn size(&self) -> Size {
        let (window, factor) = (self.app.window(), self.app.scale_factor());
        Size::new(window.width / factor, window.height / factor)
    }

    /// The language of the screen.
    pub(crate) fn language(&self) -> Language {
        self.app.display().language
    }

    /// The kiosk's own message `id`, as the screen shows it.
    pub(crate) fn say(&self, id: &str) -> String {
        plain(&self.words.say(self.language(), id, &[]))
    }

    /// The message `id` of `words`, as the screen shows it.
    pub(crate) fn of(&self, words: impl FnOnce(&Catalog) -> &Words, id: &str) -> String {
        plain(&words(&self.catalog).say(self.language(), id, &[]))
    }

    /// A message of a guide's words, as the screen shows it.
    pub(crate) fn of_guide(&self, guide: &GuideId, id: &str) -> String {
        self.of(|catalog| &catalog.guides[guide].words, id)
    }

    /// The tile of a topic.
    pub(crate) fn tile(&self, topic: &TopicId) -> String {
        self.of(|catalog| &catalog.words, &format!("topic-{topic}"))
    }

    /// What is on the screen.
    pub(crate) fn look(&mut self) -> Glance {
        let mut glance = Glance::default();
        self.with_screen(|ui, renderer| ui.operate(renderer, &mut glance));
        glance
    }

    /// Whether the kiosk's own message `id` is on the screen.
    pub(crate) fn shows(&mut self, id: &str) -> bool {
        let text = self.say(id);
        self.look().has(&text)
    }

    /// Taps the text of the kiosk's own message `id`.
    pub(crate) fn tap(&mut self, id: &str) {
        let text = self.say(id);
        self.tap_text(&text);
    }

    /// Taps the middle of a text.
    pub(crate) fn tap_text(&mut self, text: &str) {
        let glance = self.look();
        let place = glance.place_of(text);
        let place = place.unwrap_or_else(|| panic!("no \"{text}\" among {:?}", glance.words()));
        self.tap_at(place.center());
    }

    /// Taps a place.
    pub(crate) fn tap_at(&mut self, place: Point) {
        self.put_finger(place);
        self.lift_finger(place);
    }

    /// Puts a finger down.
    pub(crate) fn put_finger(&mut self, position: Point) {
        self.touch(pressed(position), position);
        self.send(Message::Touched);
    }

    /// Draws the finger to another place.
    pub(crate) fn draw_finger(&mut self, position: Point) {
        let id = touch::Finger(0);
        self.touch(touch::Event::FingerMoved { id, position }, position);
    }

    /// Lifts the finger.
    pub(crate) fn lift_finger(&mut self, position: Point) {
        self.touch(lifted(position), position);
        self.send(Message::Lifted);
    }

    /// Lets `act` try fingers that go down at one place and leave at another: it is told the messages of
    /// both, and nothing comes of them.
    pub(crate) fn probe<T>(&mut self, act: impl FnOnce(&mut Finger<'_>) -> T) -> T {
        self.with_screen(|ui, renderer| {
            let mut step = |event: touch::Event, at: Point| {
                let mut messages = Vec::new();
                let (event, cursor) = ([Event::Touch(event)], Cursor::Available(at));
                let _ = ui.update(&event, cursor, renderer, &mut clipboard::Null, &mut messages);
                // A finger that leaves the mark for another place presses nothing by that.
                messages.retain(|message| *message != Message::Pressed(Press::LeaveDoor));
                messages
            };
            act(&mut |from, to| {
                let down = step(pressed(from), from);
                (down, step(lifted(to), to))
            })
        })
    }

    /// Lets a finger do something.
    pub(crate) fn touch(&mut self, event: touch::Event, at: Point) {
        let mut messages = Vec::new();
        self.with_screen(|ui, renderer| {
            let event = [Event::Touch(event)];
            let cursor = Cursor::Available(at);
            ui.update(&event, cursor, renderer, &mut clipboard::Null, &mut messages)
        });
        for message in messages {
            self.send(message);
        }
    }

    /// Builds the screen as it is, keeping what widgets remember, for `act`.
    fn with_screen<T>(
        &mut self,
        act: impl FnOnce(&mut UserInterface<'_, Message, Theme, Renderer>, &mut Renderer) -> T,
    ) -> T {
        let size = self.size();
        let cache = std::mem::take(&mut self.cache);
        let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let result = act(&mut ui, &mut self.renderer);
        self.cache = ui.into_cache();
        result
    }

    /// The pixels of the screen at the display's own density.
    pub(crate) fn shoot(&mut self) -> Shot {
        let (theme, density) = (self.app.theme(), self.app.canvas().density);
        let (window, base) = (self.size(), theme.base());
        // The renderer clears and draws no more than the size times the density: below a density of 1 the
        // picture must be asked for larger than the window, and the window's pixels are its upper left.
        let length = |length: f32| (length * density.max(1.0)).ceil() as u32;
        let size = Size::new(length(window.width), length(window.height));
        let pixels = self.with_screen(|ui, renderer| {
            let redraw = [Event::Window(RedrawRequested(Instant::now()))];
            let (cursor, mut messages) = (Cursor::Unavailable, Vec::new());
            let _ = ui.update(&redraw, cursor, renderer, &mut clipboard::Null, &mut messages);
            ui.draw(renderer, &theme, &Style { text_color: base.text_color }, cursor);
            renderer.screenshot(size, density, base.background_color)
        });
        Shot { pixels, size, density }
    }

    /// Passes the journal's reports on.
    pub(crate) fn hear(&mut self, reports: impl IntoIterator<Item = Report>) {
        for report in reports {
            self.send(Message::News(News::Log(report)));
        }
    }
}

/// Puts a finger down at the first place and lifts it at the second: the messages of both.
pub(crate) type Finger<'a> = dyn FnMut(Point, Point) -> (Vec<Message>, Vec<Message>) + 'a;

fn pressed(position: Point) -> touch::Event {
    touch::Event::FingerPressed { id: touch::Finger(0), position }
}

fn lifted(position: Point) -> touch::Event {
    touch::Event::FingerLifted { id: touch::Finger(0), position }
}

/// The pixels of a screen.
pub(crate) struct Shot {
    /// Red, green, blue and opacity of each pixel, row by row.
    pub(crate) pixels: Vec<u8>,
    pub(crate) size: Size<u32>,
    density: f32,
}

impl Shot {
    /// Red, green and blue of each pixel, row by row.
    pub(crate) fn colours(&self) -> Vec<u8> {
        self.pixels.chunks(4).flat_map(|pixel| &pixel[..3]).copied().collect()
    }

    /// The grey of the pixels in `place`, row by row, and how many there are in a row.
    pub(crate) fn grey(&self, place: Rectangle) -> (usize, Vec<u8>) {
        let pixel = |length: f32| (length * self.density).round() as u32;
        let (left, top) = (pixel(place.x), pixel(place.y));
        let (width, height) = (pixel(place.width), pixel(place.height));
        assert!(left + width <= self.size.width && top + height <= self.size.height);
        let at = |x: u32, y: u32| {
            let start = (y * self.size.width + x) as usize * 4;
            let [r, g, b] = [0, 1, 2].map(|i| u32::from(self.pixels[start + i]));
            ((r + g + b) / 3) as u8
        };
        let rows = top..top + height;
        let grey = rows.flat_map(|y| (left..left + width).map(move |x| (x, y)));
        (width as usize, grey.map(|(x, y)| at(x, y)).collect())
    }
}
