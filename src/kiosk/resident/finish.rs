//! The end of a visit: what was done, and how the resident found it. Nobody has to answer.

use crate::id::ItemId;
use crate::journal::Rating;
use crate::kiosk::block::{self, Badge};
use crate::kiosk::canvas::{GAP, Shape};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::text::{Ink, Role, icon, prose};
use crate::kiosk::theme::{Push, Theme, Tone};
use crate::kiosk::widget::{key, press};

use iced::widget::{Row, center, column, container};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// The end of a visit.
#[derive(Debug, Clone)]
pub struct Finish {
    item: ItemId,
    badge: Badge,
    rating: Option<Rating>,
}

/// What happens at the end of a visit.
#[derive(Debug, Clone)]
pub enum Message {
    /// A face was pressed.
    RatingPressed(Rating),
    /// Something else is to be done.
    AnotherPressed,
    /// The visit is over.
    FinishPressed,
    /// Back was pressed.
    BackPressed,
}

/// What the parent decides.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Write the rating down.
    Rate(Rating),
    /// Open the topic of this item, in the same visit.
    Another(ItemId),
    /// End the visit.
    Finish,
    /// Back to where the visit was.
    Return,
}

impl Finish {
    /// The end of a visit that did `item`.
    pub fn new(item: ItemId, cx: &Context<'_>) -> Self {
        let badge = done_badge(&item, cx);
        Self { item, badge, rating: None }
    }

    /// Sets the words anew for the language at hand.
    pub fn arrange(&mut self, cx: &Context<'_>) {
        self.badge = done_badge(&self.item, cx);
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::RatingPressed(rating) => {
                self.rating = Some(rating);
                Action::Rate(rating)
            }
            Message::AnotherPressed => Action::Another(self.item.clone()),
            Message::FinishPressed => Action::Finish,
            Message::BackPressed => Action::Return,
        }
    }

    /// What was done, three faces, and something else to do.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message, Theme> {
        let plan = Plan::new(cx);
        let faces = [Rating::Good, Rating::Fair, Rating::Poor];
        let faces = Row::with_children(faces.map(|rating| self.face(rating, cx, &plan)));
        let thanks = if self.rating.is_some() { "finish-thanks" } else { "finish-optional" };
        let seconds = cx.hub.timers.finish.as_secs();
        let another = key(
            Push::Plain,
            Some(Icon::ListPlus),
            cx.say("another-task"),
            None,
            400.0,
            Message::AnotherPressed,
        );
        let content = column![
            block::badge(&self.badge),
            prose(plan.question, cx.say("finish-question")).centered().width(Fill),
            faces.spacing(plan.gap),
            another,
            prose(plan.note, cx.say_with(thanks, &[("seconds", seconds.into())]))
                .ink(Ink::Muted(Tone::Paper))
                .centered()
                .width(Fill)
        ]
        .spacing(plan.gap)
        .max_width(1440)
        .align_x(Center);
        container(content).center_x(Fill).center_y(Fill).into()
    }

    /// What the bottom bar offers.
    pub fn footer(&self, cx: &Context<'_>) -> Footer<Message> {
        let main =
            Key { label: cx.say("end-visit"), icon: Icon::LogOut, message: Message::FinishPressed };
        Footer { extra: None, back: Some(Message::BackPressed), main: Some(main) }
    }

    fn face<'a>(
        &self,
        rating: Rating,
        cx: &Context<'a>,
        plan: &Plan,
    ) -> Element<'a, Message, Theme> {
        let (mark, tone) = match rating {
            Rating::Good => (Icon::Smile, Tone::JadeWeak),
            Rating::Fair => (Icon::Meh, Tone::GoldWeak),
            Rating::Poor => (Icon::Frown, Tone::LacquerWeak),
        };
        let label = cx.say(&format!("rating-{}", rating.code()));
        let face = column![
            icon(mark, plan.face, Ink::Accent(tone)),
            prose(Role::Section, label).centered().width(Fill)
        ]
        .spacing(GAP)
        .align_x(Center);

        press(center(face), Message::RatingPressed(rating))
            .padding(PADDING)
            .width(Fill)
            .height(plan.face + GAP + plan.lines * Role::Section.line() + 2.0 * PADDING)
            .class(Push::Choice(tone, self.rating == Some(rating)))
            .into()
    }
}

const PADDING: f32 = 16.0;

struct Plan {
    face: f32,
    /// How many lines the words below a face may take.
    lines: f32,
    gap: f32,
    question: Role,
    note: Role,
}

impl Plan {
    fn new(cx: &Context<'_>) -> Self {
        match cx.canvas.shape() {
            Shape::Wide => Self {
                face: 150.0,
                lines: 2.0,
                gap: 32.0,
                question: Role::Display,
                note: Role::Note,
            },
            Shape::Medium => {
                Self { face: 110.0, lines: 1.0, gap: 20.0, question: Role::Title, note: Role::Note }
            }
            Shape::Small => Self {
                face: 52.0,
                lines: 1.0,
                gap: GAP,
                question: Role::Section,
                note: Role::Small,
            },
            Shape::Portrait => {
                Self { face: 100.0, lines: 2.0, gap: 24.0, question: Role::Title, note: Role::Note }
            }
        }
    }
}

fn done_badge(item: &ItemId, cx: &Context<'_>) -> Badge {
    let (message, title) = match item {
        ItemId::Guide(id) => {
            ("done", cx.catalog.guides.get(id).map(|guide| cx.short_title(&guide.words)))
        }
        ItemId::Procedure(id) => {
            let procedure = cx.catalog.procedures.get(id);
            ("read", procedure.map(|procedure| cx.short_title(&procedure.words)))
        }
        ItemId::Notice(_) => ("read", None),
    };
    let title = title.unwrap_or_default();
    let text = cx.say_with("finish-item", &[("how", message.into()), ("title", title.into())]);
    Badge { tone: Tone::JadeWeak, icon: Some(Icon::CircleCheck), text }
}
