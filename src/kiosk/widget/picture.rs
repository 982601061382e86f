//! The picture of a phone: a schematic screen drawn from data, in the reader's language and theme.
//!
//! It is drawn on a design of 320 by 580 and scaled as a whole.

use crate::catalog::{PhonePart, PhonePicture, PhoneRow};
use crate::id::PhoneWord;
use crate::kiosk::context::Context;
use crate::kiosk::said::joined;
use crate::kiosk::text::{Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::kiosk::widget::badge::number;

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// The width of the picture over its height.
pub const PHONE_RATIO: f32 = 320.0 / 580.0;

const DESIGN_HEIGHT: f32 = 580.0;

/// The picture, `height` design pixels high.
pub fn phone<'a, Message: 'a>(
    picture: &'a PhonePicture,
    cx: &'a Context,
    height: f32,
) -> Element<'a, Message, Theme> {
    let pen = Pen { cx, scale: height / DESIGN_HEIGHT };
    let rows = picture.rows.iter().map(|row| pen.row(row));
    let screen = column![
        pen.title(&picture.title),
        Column::with_children(rows)
            .spacing(pen.size(14.0))
            .padding([pen.size(16.0), pen.size(10.0)])
    ];
    let screen = container(screen).width(Fill).height(Fill).class(Panel::Fill(Tone::Surface, 0.0));

    container(screen)
        .width(height * PHONE_RATIO)
        .height(height)
        .padding([pen.size(26.0), pen.size(12.0)])
        .class(Panel::Fill(Tone::Case, pen.size(36.0)))
        .into()
}

/// The words of the picture, in the order of drawing.
pub fn phone_words(picture: &PhonePicture, cx: &Context) -> String {
    let title = phone_word(&picture.title, cx);
    joined(std::iter::once(title).chain(picture.rows.iter().map(|row| row_words(row, cx))))
}

fn row_words(row: &PhoneRow, cx: &Context) -> String {
    let words = match &row.part {
        PhonePart::Field(word) => {
            joined([Some(phone_word(word, cx)), hint(word, cx)].iter().flatten())
        }
        PhonePart::List(words) => joined(words.iter().map(|word| phone_word(word, cx))),
        PhonePart::App(word) => joined(
            [Some(phone_word(word, cx)), publisher(word, cx), install(word, cx)].iter().flatten(),
        ),
        PhonePart::Blank => String::new(),
        PhonePart::Button(word)
        | PhonePart::Menu(word)
        | PhonePart::Passcode(word)
        | PhonePart::Toggle(word, _)
        | PhonePart::Check(word, _)
        | PhonePart::Camera(word)
        | PhonePart::Message(word) => phone_word(word, cx),
    };
    match row.mark {
        Some(mark) => format!("{mark}. {words}").trim_end().to_owned(),
        None => words,
    }
}

/// What stands on a part.
fn phone_word(word: &PhoneWord, cx: &Context) -> String {
    cx.name(&format!("phone-{word}"))
}

/// What is already in a box to type into, such as its example.
fn hint(word: &PhoneWord, cx: &Context) -> Option<String> {
    cx.find(&cx.catalog.words, &format!("phone-{word}.hint"))
}

/// Who publishes an app.
fn publisher(word: &PhoneWord, cx: &Context) -> Option<String> {
    cx.find(&cx.catalog.words, &format!("phone-{word}.publisher"))
}

/// What the store's button to install an app says.
fn install(word: &PhoneWord, cx: &Context) -> Option<String> {
    cx.find(&cx.catalog.words, &format!("phone-{word}.button"))
}

/// What every part of a picture is drawn with.
struct Pen<'a> {
    cx: &'a Context,
    scale: f32,
}

/// The width of the column that holds the numbers.
const MARKS: f32 = 40.0;

impl<'a> Pen<'a> {
    fn size(&self, design: f32) -> f32 {
        design * self.scale
    }

    fn role(&self, design: f32) -> Role {
        Role::Picture((design * self.scale * 10.0) as u16)
    }

    fn title<Message: 'a>(&self, title: &PhoneWord) -> Element<'a, Message, Theme> {
        container(prose(self.role(24.0), phone_word(title, self.cx)).bold().centered())
            .center_x(Fill)
            .center_y(self.size(60.0))
            .class(Panel::Fill(Tone::Lacquer, 0.0))
            .into()
    }

    fn row<Message: 'a>(&self, row: &PhoneRow) -> Element<'a, Message, Theme> {
        let part = match &row.part {
            PhonePart::Field(word) => self.field(word),
            PhonePart::Blank => self.blank(),
            PhonePart::Button(word) => self.button(phone_word(word, self.cx)),
            PhonePart::Menu(word) => self.menu(word),
            PhonePart::List(words) => self.list(words),
            PhonePart::Passcode(word) => self.passcode(word),
            PhonePart::Toggle(word, is_on) => self.toggle(word, *is_on),
            PhonePart::Check(word, is_on) => self.check(word, *is_on),
            PhonePart::Camera(word) => self.camera(word),
            PhonePart::Message(word) => self.message(word),
            PhonePart::App(word) => self.app(word),
        };
        let side = self.size(MARKS);
        let mark = match row.mark {
            Some(mark) => number(mark, Tone::Gold, side, self.role(22.0)),
            None => space::horizontal().width(side).into(),
        };
        iced::widget::row![mark, container(part).width(Fill)]
            .spacing(self.size(8.0))
            .align_y(Center)
            .into()
    }

    fn label<Message: 'a>(&self, word: &PhoneWord) -> Element<'a, Message, Theme> {
        prose(self.role(20.0), phone_word(word, self.cx)).width(Fill).into()
    }

    fn quiet<Message: 'a>(&self, text: String) -> Element<'a, Message, Theme> {
        prose(self.role(19.0), text).ink(Ink::Muted(Tone::Surface)).width(Fill).into()
    }

    fn framed<Message: 'a>(
        &self,
        content: Element<'a, Message, Theme>,
        tone: Tone,
    ) -> Element<'a, Message, Theme> {
        container(content)
            .width(Fill)
            .padding([self.size(9.0), self.size(12.0)])
            .class(Panel::Card(tone, self.size(10.0)))
            .into()
    }

    fn field<Message: 'a>(&self, word: &PhoneWord) -> Element<'a, Message, Theme> {
        let hint = self.quiet(hint(word, self.cx).unwrap_or_default());
        column![self.label(word), self.framed(hint, Tone::Surface)].spacing(self.size(4.0)).into()
    }

    fn blank<Message: 'a>(&self) -> Element<'a, Message, Theme> {
        let empty = space::horizontal().height(self.size(28.0)).into();
        self.framed(empty, Tone::Surface)
    }

    fn button<Message: 'a>(&self, label: String) -> Element<'a, Message, Theme> {
        container(prose(self.role(21.0), label).bold().centered().width(Fill))
            .padding([self.size(13.0), self.size(8.0)])
            .width(Fill)
            .class(Panel::Fill(Tone::Lacquer, self.size(10.0)))
            .into()
    }

    fn menu<Message: 'a>(&self, word: &PhoneWord) -> Element<'a, Message, Theme> {
        let arrow = icon(Icon::ChevronRight, self.size(22.0), Ink::Muted(Tone::Surface));
        self.framed(row![self.label(word), arrow].align_y(Center).into(), Tone::Surface)
    }

    fn list<Message: 'a>(&self, words: &[PhoneWord]) -> Element<'a, Message, Theme> {
        let rows = words.iter().map(|word| self.label(word));
        self.framed(Column::with_children(rows).spacing(self.size(10.0)).into(), Tone::Surface)
    }

    fn passcode<Message: 'a>(&self, word: &PhoneWord) -> Element<'a, Message, Theme> {
        let digit = || {
            container(space::horizontal().width(Fill))
                .width(Fill)
                .height(self.size(44.0))
                .class(Panel::Card(Tone::Surface, self.size(8.0)))
                .into()
        };
        let boxes = Row::with_children((0..6).map(|_| digit())).spacing(self.size(6.0));
        column![self.label(word), boxes].spacing(self.size(6.0)).into()
    }

    fn toggle<Message: 'a>(&self, word: &PhoneWord, is_on: bool) -> Element<'a, Message, Theme> {
        let mark = if is_on { Icon::ToggleRight } else { Icon::ToggleLeft };
        let tone = if is_on { Tone::JadeWeak } else { Tone::Surface };
        let switch = icon(mark, self.size(40.0), Ink::Accent(tone));
        self.framed(row![self.label(word), switch].align_y(Center).into(), Tone::Surface)
    }

    fn check<Message: 'a>(&self, word: &PhoneWord, is_on: bool) -> Element<'a, Message, Theme> {
        let mark = if is_on { Icon::SquareCheckBig } else { Icon::Square };
        let tick = icon(mark, self.size(28.0), Ink::Accent(Tone::Surface));
        row![tick, self.label(word)].spacing(self.size(8.0)).align_y(Center).into()
    }

    fn camera<Message: 'a>(&self, word: &PhoneWord) -> Element<'a, Message, Theme> {
        let frame =
            container(icon(Icon::ScanQrCode, self.size(96.0), Ink::Accent(Tone::PrimaryWeak)))
                .center_x(Fill)
                .center_y(self.size(150.0))
                .class(Panel::Card(Tone::PrimaryWeak, self.size(14.0)));
        column![frame, self.label(word)].spacing(self.size(6.0)).into()
    }

    fn message<Message: 'a>(&self, word: &PhoneWord) -> Element<'a, Message, Theme> {
        let sign = icon(Icon::MessageSquareText, self.size(26.0), Ink::Accent(Tone::PrimaryWeak));
        self.framed(row![sign, self.label(word)].spacing(self.size(8.0)).into(), Tone::PrimaryWeak)
    }

    fn app<Message: 'a>(&self, word: &PhoneWord) -> Element<'a, Message, Theme> {
        let sign = container(icon(Icon::ShieldCheck, self.size(34.0), Ink::Plain))
            .center(self.size(56.0))
            .class(Panel::Fill(Tone::Lacquer, self.size(12.0)));
        let name = prose(self.role(22.0), phone_word(word, self.cx)).bold().width(Fill);
        let publisher = publisher(word, self.cx).map(|publisher| self.quiet(publisher));
        let app = row![sign, column![name, publisher]].spacing(self.size(10.0)).align_y(Center);
        let install = install(word, self.cx).map(|install| self.button(install));
        column![app, install].spacing(self.size(10.0)).into()
    }
}
