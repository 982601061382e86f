//! The end of a visit: what was done, and how the resident found it. Nobody has to answer.

use crate::id::ItemId;
use crate::kiosk::canvas::{GAP, Shape};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown, Wait};
use crate::kiosk::text::{Ink, Role, icon, prose};
use crate::kiosk::theme::{Push, Theme, Tone};
use crate::kiosk::widget::{Badge, badge, key, press};
use crate::visit::{Happening, Rating};

use iced::widget::{Row, center, column, container};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// The end of a visit.
#[derive(Debug, Clone)]
pub struct Finish {
    item: ItemId,
    /// Whether it came to its end.
    is_done: bool,
    badge: Badge,
    rating: Option<Rating>,
}

/// What happens at the end of a visit.
#[derive(Debug, Clone, PartialEq)]
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

impl Finish {
    /// The end of a visit that did `item`, whether it is done or not, and was rated before if it has a
    /// `rating`.
    pub fn new(item: ItemId, is_done: bool, rating: Option<Rating>, cx: &Context) -> Self {
        let badge = done_badge(&item, is_done, cx);
        Self { item, is_done, badge, rating }
    }
}

impl Screen for Finish {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.badge = done_badge(&self.item, self.is_done, cx);
    }

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        match message {
            Message::RatingPressed(rating) => {
                self.rating = Some(rating);
                Action::Note(vec![Happening::Rated(rating)])
            }
            Message::AnotherPressed => Action::Another,
            Message::FinishPressed => Action::EndVisit,
            Message::BackPressed => Action::Back,
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let main =
            Key { label: cx.say("end-visit"), icon: Icon::LogOut, message: Message::FinishPressed };
        let footer = Footer { extra: None, back: Some(Message::BackPressed), main: Some(main) };
        Shown::reading(self.view(cx), footer).waiting(Wait::Farewell)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let head = [Said::Text(self.badge.text.clone()), Said::Heading(cx.say("finish-question"))];
        let faces =
            FACES.map(|rating| Said::action(label(rating, cx), Message::RatingPressed(rating)));
        let another = Said::action(cx.say("another-task"), Message::AnotherPressed);
        head.into_iter().chain(faces).chain([another, Said::Text(self.note(cx))]).collect()
    }
}

impl Finish {
    /// What was done, three faces, and something else to do.
    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let plan = Plan::new(cx);
        let faces = Row::with_children(FACES.map(|rating| self.face(rating, cx, &plan)));
        let another = key(Push::Plain, cx.say("another-task"), Message::AnotherPressed)
            .before(Icon::ListPlus)
            .width(400.0);
        let content = column![
            badge(&self.badge),
            prose(plan.question, cx.say("finish-question")).centered().width(Fill),
            faces.spacing(plan.gap),
            another,
            prose(plan.note, self.note(cx)).ink(Ink::Muted(Tone::Paper)).centered().width(Fill)
        ]
        .spacing(plan.gap)
        .max_width(1440)
        .align_x(Center);
        container(content).center_x(Fill).center_y(Fill).into()
    }

    /// Thanks, or that nobody has to answer; and when the screen goes home by itself.
    fn note(&self, cx: &Context) -> String {
        let thanks = if self.rating.is_some() { "finish-thanks" } else { "finish-optional" };
        let seconds = cx.hub.timers.finish.as_secs();
        cx.say_with(thanks, &[("seconds", seconds.into())])
    }

    fn face<'a>(
        &self,
        rating: Rating,
        cx: &'a Context,
        plan: &Plan,
    ) -> Element<'a, Message, Theme> {
        let (mark, tone) = match rating {
            Rating::Good => (Icon::Smile, Tone::JadeWeak),
            Rating::Fair => (Icon::Meh, Tone::GoldWeak),
            Rating::Poor => (Icon::Frown, Tone::LacquerWeak),
        };
        let face = column![
            icon(mark, plan.face, Ink::Accent(tone)),
            prose(Role::Section, label(rating, cx)).centered().width(Fill)
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

/// The faces, the best first.
const FACES: [Rating; 3] = [Rating::Good, Rating::Fair, Rating::Poor];

/// What a face says.
fn label(rating: Rating, cx: &Context) -> String {
    cx.say(&format!("rating-{}", rating.code()))
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
    fn new(cx: &Context) -> Self {
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

fn done_badge(item: &ItemId, is_done: bool, cx: &Context) -> Badge {
    let (message, title) = match item {
        ItemId::Guide(id) => (
            if is_done { "done" } else { "read" },
            cx.catalog.guides.get(id).map(|guide| cx.short_title(&guide.words)),
        ),
        ItemId::Procedure(id) => {
            let procedure = cx.catalog.procedures.get(id);
            ("read", procedure.map(|procedure| cx.short_title(&procedure.words)))
        }
        ItemId::Notice(id) => {
            let notice = cx.hub.notices.iter().find(|notice| notice.id == *id);
            ("read", notice.map(|notice| notice.title(cx.language()).to_owned()))
        }
    };
    let title = title.unwrap_or_default();
    let text = cx.say_with("finish-item", &[("how", message.into()), ("title", title.into())]);
    Badge { tone: Tone::JadeWeak, icon: Some(Icon::CircleCheck), text }
}
