//! What a full redraw of each screen costs at 1920×1080, with the software renderer.
//!
//! `light` and `high_contrast` set the screen anew, view it, lay it out and draw every pixel, as when it
//! opens; `without_drawing` leaves the pixels out. A picture off the screen also has to be made and turned
//! into RGBA, which a window needs not: `an_empty_picture` says how long that alone takes.
//! `a_key_pressed` is a letter typed and the screen with it drawn, without what it takes to find.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a bench that cannot reach its screen has nothing to measure"
)]

use tramso::catalog::{Catalog, Files, Listed};
use tramso::find::{self, Found, Hit};
use tramso::hub::{Contrast, Settings};
use tramso::id::{ItemId, TopicId};
use tramso::journal::{Act, Event, Moment};
use tramso::journal::{Terms, Vocabulary};
use tramso::kiosk::frame::Press;
use tramso::kiosk::job::{Answer, StaffNow};
use tramso::kiosk::keyboard::Key;
use tramso::kiosk::resident::topic::Opens;
use tramso::kiosk::resident::{self, guide, home, search, topic};
use tramso::kiosk::seek::{Seek, Seeker};
use tramso::kiosk::text::FONT;
use tramso::kiosk::{App, Effect, Log, Message, Setup};
use tramso::l10n::{Language, Words};

use divan::{Bencher, black_box};
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::{clipboard, mouse};
use iced::theme::Base;
use iced::{Color, Pixels, Renderer, Size, window};
use iced_test::futures::futures::executor::block_on;
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;

use std::time::{Duration, Instant};

const WINDOW: Size = Size::new(1920.0, 1080.0);
const NARROWER: Size = Size::new(1919.0, 1080.0);

/// A screen to redraw.
#[derive(Debug, Clone, Copy)]
enum Stage {
    Home,
    Search,
    Topic,
    GuideStart,
    GuideQuestion,
    GuidePicture,
    Troubles,
    Procedure,
    Help,
    Privacy,
    Countdown,
    Finish,
    Staff,
}

const STAGES: [Stage; 13] = [
    Stage::Home,
    Stage::Search,
    Stage::Topic,
    Stage::GuideStart,
    Stage::GuideQuestion,
    Stage::GuidePicture,
    Stage::Troubles,
    Stage::Procedure,
    Stage::Help,
    Stage::Privacy,
    Stage::Countdown,
    Stage::Finish,
    Stage::Staff,
];

fn main() {
    divan::main();
}

#[divan::bench(args = STAGES)]
fn light(bencher: Bencher<'_, '_>, stage: Stage) {
    redraw(bencher, stage, Contrast::Normal);
}

#[divan::bench(args = STAGES)]
fn high_contrast(bencher: Bencher<'_, '_>, stage: Stage) {
    redraw(bencher, stage, Contrast::High);
}

#[divan::bench(args = STAGES)]
fn without_drawing(bencher: Bencher<'_, '_>, stage: Stage) {
    let mut app = reach(stage, Contrast::Normal);
    let mut renderer = renderer();
    bencher.bench_local(|| {
        set_anew(&mut app);
        black_box(lay_out(&app, &mut renderer));
    });
}

/// Another letter each time, among them those that find something and those that find nothing.
#[divan::bench]
fn a_key_pressed(bencher: Bencher<'_, '_>) {
    let mut app = reach(Stage::Search, Contrast::Normal);
    let mut renderer = renderer();
    let mut keys = "tam tru".chars().map(Key::Char).chain([Key::Clear]).cycle();
    let mut cache = Cache::default();
    bencher.bench_local(|| {
        app.update(typed(keys.next().unwrap()), at(4));
        cache = draw_again(&app, std::mem::take(&mut cache), &mut renderer);
        picture(&mut renderer, app.theme().base().background_color)
    });
}

#[divan::bench]
fn an_empty_picture(bencher: Bencher<'_, '_>) {
    let mut renderer = renderer();
    bencher.bench_local(|| picture(&mut renderer, Color::WHITE));
}

fn redraw(bencher: Bencher<'_, '_>, stage: Stage, contrast: Contrast) {
    let mut app = reach(stage, contrast);
    let mut renderer = renderer();
    bencher.bench_local(|| {
        set_anew(&mut app);
        draw(&app, &mut renderer)
    });
}

/// Another size by a pixel: the screen is set anew, and stays where it is.
fn set_anew(app: &mut App) {
    let window = if app.window() == WINDOW { NARROWER } else { WINDOW };
    app.update(Message::Resized(window), at(0));
}

fn lay_out<'a>(
    app: &'a App,
    renderer: &mut Renderer,
) -> UserInterface<'a, Message, tramso::kiosk::theme::Theme, Renderer> {
    UserInterface::build(app.view(), app.canvas().size, Cache::default(), renderer)
}

fn draw(app: &App, renderer: &mut Renderer) -> Vec<u8> {
    draw_again(app, Cache::default(), renderer);
    picture(renderer, app.theme().base().background_color)
}

/// Draws what a window would that has shown the screen before.
fn draw_again(app: &App, cache: Cache, renderer: &mut Renderer) -> Cache {
    let mut ui = UserInterface::build(app.view(), app.canvas().size, cache, renderer);
    let (cursor, mut messages) = (mouse::Cursor::Unavailable, Vec::new());
    let redraw = iced::Event::Window(window::Event::RedrawRequested(Instant::now()));
    // What a redraw asks for next is of no interest here.
    let _ = ui.update(&[redraw], cursor, renderer, &mut clipboard::Null, &mut messages);
    let theme = app.theme();
    let base = theme.base();
    ui.draw(renderer, &theme, &Style { text_color: base.text_color }, cursor);
    ui.into_cache()
}

fn picture(renderer: &mut Renderer, ground: Color) -> Vec<u8> {
    renderer.screenshot(Size::new(1920, 1080), 1.0, ground)
}

fn renderer() -> Renderer {
    block_on(<Renderer as Headless>::new(FONT, Pixels(16.0), Some("tiny-skia"))).unwrap()
}

/// Finds the same few for whatever has a T in it.
struct Few;

impl Seek for Few {
    fn find(&self, _language: Language, typed: &str) -> find::Answer {
        if !typed.contains('t') {
            return find::Answer::Nearest(Vec::new());
        }
        let hit = |title: &str| Hit {
            what: Found::Item(ItemId::Procedure("temporary-residence".parse().unwrap())),
            title: title.to_owned(),
            why: "Cư trú · công an phường".to_owned(),
            province: None,
            marks: std::iter::once(0..3).collect(),
        };
        find::Answer::Hits(
            ["Đăng ký tạm trú", "Gia hạn tạm trú", "Xoá đăng ký tạm trú"].map(hit).to_vec(),
        )
    }

    fn usual(&self, _language: Language) -> Vec<Hit> {
        Vec::new()
    }

    fn listed(&self, _code: &str) -> Option<Listed> {
        None
    }
}

fn typed(key: Key) -> Message {
    Message::Resident(resident::Message::Search(search::Message::KeyPressed(key)))
}

/// Opens the search, ready to find.
fn open_search(app: &mut App) {
    let opened = Message::Resident(resident::Message::Home(home::Message::SearchPressed));
    for effect in app.update(opened, at(0)) {
        if let Effect::Run(ticket, _) = effect {
            let ready = Answer::Ready(Seeker::new(Few));
            app.update(Message::Answered(ticket, ready), at(0));
        }
    }
    app.update(typed(Key::Char('t')), at(0));
}

/// A log that forgets.
struct Nowhere;

impl Log for Nowhere {
    fn write(&self, _event: Event) {}

    fn rest(&self, _now: Moment) {}

    fn adopt(&self, _version: jiff::civil::Date, _vocabulary: Vocabulary) {}

    fn follow(&self, _terms: Terms) {}

    fn record(&self, _act: Act) {}
}

fn at(seconds: u64) -> Moment {
    let start = "2026-11-22T02:00:00Z".parse::<jiff::Timestamp>().unwrap();
    let uptime = Duration::from_secs(seconds);
    Moment { uptime, wall: start + uptime }
}

/// The application at its first screen, with everything on it that a hub can have.
fn at_home(contrast: Contrast) -> App {
    let (mut hub, hub_faults) = Settings::read(include_str!("../assets/deploy/hub.toml"));
    hub.display.contrast = contrast;
    let setup = Setup {
        hub,
        hub_faults,
        catalog: Catalog::load(&Files::embedded()),
        words: Words::of_the_kiosk(),
        log: Box::new(Nowhere),
        staff: StaffNow { is_first_run: true, ..StaffNow::default() },
        faults: Vec::new(),
        can_close: false,
        is_demo: false,
    };
    App::new(setup, WINDOW, at(0))
}

/// The application at `stage`.
fn reach(stage: Stage, contrast: Contrast) -> App {
    let mut app = at_home(contrast);
    let guide = || open(&ItemId::Guide("vneid-install".parse().unwrap()));
    let notice = || open(&ItemId::Procedure("temporary-residence".parse().unwrap()));
    let next = || Message::Resident(resident::Message::Guide(guide::Message::MainPressed));
    let choose =
        |choice| Message::Resident(resident::Message::Guide(guide::Message::Chosen(choice)));
    let picture = || [guide(), vec![next(), choose(0), next()]].concat();

    let way = match stage {
        Stage::Home | Stage::Search => vec![],
        Stage::Topic => guide().into_iter().take(1).collect(),
        Stage::GuideStart | Stage::Countdown => guide(),
        Stage::GuideQuestion => [guide(), vec![next()]].concat(),
        Stage::GuidePicture => picture(),
        Stage::Troubles => [
            picture(),
            vec![Message::Resident(resident::Message::Guide(guide::Message::TroublesPressed))],
        ]
        .concat(),
        Stage::Procedure => notice(),
        Stage::Privacy => vec![Message::Pressed(Press::Privacy)],
        Stage::Help => vec![Message::Pressed(Press::Help)],
        // The first answer each time, until the guide is through; the finish passes over the rest.
        Stage::Finish => [guide(), vec![[next(), choose(0)]; 9].concat()].concat(),
        Stage::Staff => vec![Message::Pressed(Press::Door)],
    };
    for message in way {
        app.update(message, at(0));
    }
    if matches!(stage, Stage::Search) {
        open_search(&mut app);
    }
    match stage {
        Stage::Countdown => app.update(Message::Ticked, at(190)),
        _ => app.update(Message::Ticked, at(3)),
    };
    app
}

/// The two touches that open `item`.
fn open(item: &ItemId) -> Vec<Message> {
    vec![
        Message::Resident(resident::Message::Home(home::Message::TopicPressed(topic_of(item)))),
        Message::Resident(resident::Message::Topic(topic::Message::Pressed(Opens::Item(
            item.clone(),
        )))),
    ]
}

fn topic_of(item: &ItemId) -> TopicId {
    let topics = Catalog::load(&Files::embedded()).topics;
    topics.into_iter().find(|topic| topic.items.contains(item)).unwrap().id
}
