//! The gallery: every token and widget on a few pages, for whoever looks after the design.

use crate::catalog::{CardPart, CardSide, Depicted, Part, Picture, PictureRow};
use crate::id::LabelId;
use crate::kiosk::block::{Badge, Block, Card, Fact, Item, Large};
use crate::kiosk::canvas::Shape;
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::reading::{Aside, Code, Reading};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::text::{Ink, Role, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::{Sketch, icon_tile, key, list_card};
use crate::visit::Rating;

use iced::widget::{Column, Row, column, container, row};
use iced::{Element, Fill};
use lucide_icons::Icon;

/// The gallery.
#[derive(Debug, Clone)]
pub struct Gallery {
    plates: Vec<Plate>,
    at: usize,
}

#[derive(Debug, Clone)]
enum Plate {
    Tones,
    Type,
    Keys,
    Cards,
    Reading(Box<Reading>),
}

/// What happens in the gallery.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The main action was pressed.
    MainPressed,
    /// Back was pressed.
    BackPressed,
    /// A sample was pressed; it does nothing.
    SamplePressed,
}

impl Gallery {
    /// The first plate.
    pub fn new(cx: &Context) -> Self {
        Self { plates: plates(cx), at: 0 }
    }

    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        match &self.plates[self.at] {
            Plate::Tones => tones(cx),
            Plate::Type => roles(),
            Plate::Keys => keys(cx),
            Plate::Cards => cards(cx),
            Plate::Reading(reading) => reading.view(cx, |_| Message::SamplePressed),
        }
    }
}

impl Screen for Gallery {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.plates = plates(cx);
    }

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        if let (Plate::Reading(reading), Message::MainPressed) =
            (&mut self.plates[self.at], &message)
            && reading.sheet_mut().turn_on()
        {
            return Action::None;
        }
        match message {
            Message::MainPressed if self.at + 1 < self.plates.len() => self.at += 1,
            Message::BackPressed if self.at > 0 => self.at -= 1,
            Message::MainPressed | Message::BackPressed => return Action::Back,
            Message::SamplePressed => {}
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let main = Key {
            label: cx.say("next-page"),
            icon: Icon::ArrowRight,
            message: Message::MainPressed,
        };
        let footer = Footer { extra: None, back: Some(Message::BackPressed), main: Some(main) };
        Shown::reading(self.view(cx), footer)
    }

    /// Samples say nothing that a reader needs.
    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        match &self.plates[self.at] {
            Plate::Reading(reading) => reading.describe(cx, |_| Message::SamplePressed),
            Plate::Tones | Plate::Type | Plate::Keys | Plate::Cards => Vec::new(),
        }
    }
}

fn plates(cx: &Context) -> Vec<Plate> {
    let reading = |blocks, aside| {
        let head = vec![Block::title(cx.say("staff-gallery"))];
        Plate::Reading(Box::new(Reading::new(cx, cx.canvas.body(), head, blocks, aside)))
    };
    let sample = cx.say("gallery-sample");
    let mut plates = vec![Plate::Tones, Plate::Type, Plate::Keys, Plate::Cards];
    plates.push(reading(blocks(&sample), None));
    let pictures = pictures(cx);
    let text = |text: &str| vec![Block::text(text.to_owned())];
    plates.extend(
        pictures.into_iter().map(|picture| reading(text(&sample), Some(Aside::Picture(picture)))),
    );
    let address = cx.catalog.procedures.values().find_map(|procedure| procedure.pages().next());
    let code = address.and_then(|address| Code::of_address(address, cx.say("scan-to-continue")));
    plates.push(reading(text(&sample), code.map(Aside::Code)));
    plates
}

/// One block of each kind.
fn blocks(sample: &str) -> Vec<Block> {
    let text = || sample.to_owned();
    let fact = |icon| Fact { icon, label: text(), value: text(), note: Some(text()) };
    let badge = |tone| Badge { tone, icon: Some(Icon::BadgeCheck), text: text() };
    let mut blocks = vec![
        Block::badges(vec![badge(Tone::PrimaryWeak), badge(Tone::JadeWeak), badge(Tone::GoldWeak)]),
        Block::heading(text()),
        Block::text(text()),
        Block::action(1, text()),
        Block::warning(text()),
        Block::facts(vec![fact(Icon::Clock), fact(Icon::Banknote), fact(Icon::Building2)]),
        Block::item(Item { icon: Icon::Square, text: text(), how: Some(text()) }),
    ];
    blocks.extend(Block::choices([text(), text()]));
    let (icon, note) = (Icon::Phone, Some(text()));
    blocks.push(Block::large(Large { icon, label: text(), value: "1900 0000".to_owned(), note }));
    blocks.push(Block::reached(text(), Some(text())));
    let card = || Card { icon: Icon::HeartPulse, title: text(), about: Some(text()) };
    blocks.push(Block::cards(vec![card(), card()]));
    blocks.push(Block::note(Icon::BadgeCheck, Tone::JadeWeak, text()));
    blocks
}

/// Pictures that show every part, in labels that the catalogue has.
fn pictures(cx: &Context) -> Vec<Sketch> {
    let steps = cx.catalog.guides.values().flat_map(|guide| {
        guide.steps.iter().filter_map(move |step| Some((guide, step.picture.as_ref()?)))
    });
    let known = steps.filter_map(|(guide, picture)| match &picture.of {
        Depicted::Phone(title) => Some((guide, title)),
        Depicted::Browser(_) | Depicted::Card(_) => None,
    });
    let Some((guide, label)) = known.into_iter().next() else {
        return Vec::new();
    };
    let pictures = sample_pictures(label);
    pictures.iter().map(|picture| Sketch::new(picture, &guide.words, cx)).collect()
}

/// A picture for each few parts, all with one label.
fn sample_pictures(label: &LabelId) -> Vec<Picture> {
    let word = || label.clone();
    let phone = || Depicted::Phone(word());
    let page = || Depicted::Browser("dichvucong.gov.vn".to_owned());
    let pictures = [
        (
            phone(),
            vec![
                Part::Field(word()),
                Part::Button(word()),
                Part::Menu(word()),
                Part::List(vec![word(), word()]),
                Part::Check(word(), true),
            ],
        ),
        (
            phone(),
            vec![
                Part::Blank,
                Part::Passcode(word()),
                Part::Toggle(word(), false),
                Part::Message(word()),
                Part::App(word()),
            ],
        ),
        (phone(), vec![Part::Camera(word()), Part::Nfc(word())]),
        (
            page(),
            vec![
                Part::Tabs(vec![word(), word()]),
                Part::Tiles(vec![word(), word(), word()]),
                Part::Text(word()),
                Part::Qr(word()),
            ],
        ),
        (
            Depicted::Card(CardSide::Front),
            [CardPart::Photo, CardPart::Number, CardPart::Expiry].map(Part::Card).to_vec(),
        ),
    ];
    let row = |(n, part)| PictureRow { part, marks: vec![n], at: None };
    let picture = |(of, parts): (Depicted, Vec<Part>)| Picture {
        of,
        rows: (1..).zip(parts).map(row).collect(),
    };
    pictures.into_iter().map(picture).collect()
}

fn tones<'a>(cx: &Context) -> Element<'a, Message, Theme> {
    let columns = if cx.canvas.shape() == Shape::Portrait { 2 } else { 4 };
    let swatch = |tone: &Tone| {
        let sample = |ink| prose(Role::Small, "Ễ 12").ink(ink);
        let words = column![
            prose(Role::Small, format!("{tone:?}")).bold(),
            row![sample(Ink::Plain), sample(Ink::Muted(*tone)), sample(Ink::Accent(*tone))]
                .spacing(16)
        ];
        container(words).padding(8).width(Fill).height(Fill).class(Panel::Card(*tone, 12.0)).into()
    };
    let rows = Tone::ALL
        .chunks(columns)
        .map(|tones| Row::with_children(tones.iter().map(swatch)).spacing(8).height(Fill).into());
    Column::with_children(rows).spacing(8).height(Fill).into()
}

fn roles<'a>() -> Element<'a, Message, Theme> {
    let sample = |role: Role| prose(role, "Ễ 12").into();
    let large = [Role::Digits, Role::Display, Role::Title].map(sample);
    let small = [Role::Section, Role::Body, Role::Compact, Role::Label, Role::Note, Role::Small]
        .map(sample);
    row![Column::with_children(large).width(Fill), Column::with_children(small).width(Fill)].into()
}

fn keys<'a>(cx: &Context) -> Element<'a, Message, Theme> {
    let sample = |push| {
        key(push, cx.say("home"), Message::SamplePressed).before(Icon::House).width(Fill).into()
    };
    let choice = |rating: Rating| {
        let tone =
            [Tone::LacquerWeak, Tone::GoldWeak, Tone::JadeWeak][usize::from(rating.number() - 1)];
        sample(Push::Choice(tone, rating == Rating::Good))
    };
    column![
        sample(Push::Main),
        sample(Push::Plain),
        sample(Push::Help),
        Row::with_children(Rating::ALL.iter().copied().map(choice)).spacing(16)
    ]
    .spacing(16)
    .into()
}

fn cards<'a>(cx: &Context) -> Element<'a, Message, Theme> {
    let tiles = [Tone::PrimaryWeak, Tone::LacquerWeak, Tone::GoldWeak, Tone::JadeWeak, Tone::Plum]
        .map(|tone| icon_tile(Icon::IdCard, tone, 88.0));
    let title = cx.say("staff-gallery");
    let card = list_card(Icon::IdCard, Tone::PrimaryWeak, title, Message::SamplePressed)
        .about(cx.say("gallery-sample"));
    column![Row::with_children(tiles).spacing(16), card].spacing(16).into()
}
