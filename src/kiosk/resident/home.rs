//! The first screen: the way to the search, the topics, and the hub's Wi-Fi.

use crate::catalog::{Tint, Topic};
use crate::id::TopicId;
use crate::kiosk::canvas::{GAP, Shape, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Line};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::{Said, joined};
use crate::kiosk::screen::{Screen, Shown, Wait};
use crate::kiosk::text::{self, Ink, Role, icon, icon_named, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::{QrCode, icon_tile, press};
use crate::qr::{Payload, Symbol};

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// The first screen.
#[derive(Debug, Clone, Default)]
pub struct Home {
    wifi: Option<Wifi>,
}

#[derive(Debug, Clone)]
struct Wifi {
    symbol: Symbol,
    text: String,
    network: String,
}

/// What happens on the first screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The field was pressed.
    SearchPressed,
    /// A topic was pressed.
    TopicPressed(TopicId),
}

impl Home {
    /// The first screen of this hub.
    pub fn new(cx: &Context) -> Self {
        let wifi = cx.hub.wifi.as_ref().and_then(|wifi| {
            let payload = Payload::Wifi(wifi.clone());
            let symbol = Symbol::encode(&payload).ok()?;
            Some(Wifi { symbol, text: payload.text(), network: wifi.ssid.clone() })
        });
        Self { wifi }
    }
}

impl Screen for Home {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        *self = Self::new(cx);
    }

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        match message {
            Message::SearchPressed => Action::Search,
            Message::TopicPressed(topic) => Action::OpenTopic(topic),
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        Shown {
            body: self.view(cx),
            footer: Footer::empty(),
            line: Some(Line::new(cx)),
            wait: Wait::Visitor,
        }
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let plan = Plan::new(cx, self.wifi.is_some());
        let question = Said::Heading(cx.say("home-question"));
        let search = Said::action(plan.hint(cx), Message::SearchPressed);
        let topics = cx.catalog.topics.iter().map(|topic| {
            let label = joined(
                std::iter::once(title(topic, cx)).chain(plan.has_about.then(|| about(topic, cx))),
            );
            Said::action(label, Message::TopicPressed(topic.id.clone()))
        });
        let wifi = self.wifi.as_ref().map(|wifi| Said::Code {
            what: joined([cx.say("wifi-title"), cx.say("wifi-scan")]),
            host: wifi.network.clone(),
        });
        [question, search].into_iter().chain(topics).chain(wifi).collect()
    }
}

impl Home {
    /// The topics and the Wi-Fi card.
    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let plan = Plan::new(cx, self.wifi.is_some());
        let rows = cx.catalog.topics.chunks(plan.columns).map(|topics| {
            let tiles = topics.iter().map(|topic| tile(topic, cx, &plan));
            let rest = (topics.len()..plan.columns).map(|_| space::horizontal().width(Fill).into());
            Row::with_children(tiles.chain(rest)).spacing(plan.gap).into()
        });
        let topics = column![head(cx, &plan), Column::with_children(rows).spacing(plan.gap)]
            .spacing(plan.gap);

        match self.wifi.as_ref().map(|wifi| wifi_card(wifi, cx, &plan)) {
            Some(wifi) if plan.is_upright => {
                column![topics, wifi].spacing(plan.gap).height(Fill).into()
            }
            Some(wifi) => row![topics, wifi].spacing(2.0 * GAP).into(),
            None => topics.into(),
        }
    }
}

/// Where things go on a canvas.
struct Plan {
    columns: usize,
    tile: f32,
    gap: f32,
    question: Role,
    has_about: bool,
    icon: f32,
    padding: f32,
    is_upright: bool,
    wifi: f32,
    /// The width of the column that the question, the field and the topics are in.
    width: f32,
    /// Whether the field stands beside the question, where height is short.
    is_beside: bool,
}

const HIGHEST_TILE: f32 = 400.0;

impl Plan {
    fn new(cx: &Context, has_wifi: bool) -> Self {
        let shape = cx.canvas.shape();
        let is_upright = shape == Shape::Portrait;
        let columns = match shape {
            Shape::Wide | Shape::Medium => 3,
            Shape::Small | Shape::Portrait => 2,
        };
        let (gap, question) = match shape {
            Shape::Small => (GAP, Role::Section),
            Shape::Portrait if cx.canvas.body().height < 1000.0 => (GAP + 4.0, Role::Section),
            Shape::Portrait => (GAP + 4.0, Role::Title),
            Shape::Wide | Shape::Medium => (GAP + 8.0, Role::Display),
        };
        let wifi = match shape {
            Shape::Wide => 420.0,
            Shape::Medium => 340.0,
            Shape::Small => 300.0,
            Shape::Portrait => 300.0,
        };
        let body = cx.canvas.body();
        let (beside, below) = if is_upright { (0.0, wifi + gap) } else { (wifi + 2.0 * GAP, 0.0) };
        let [beside, below] = [beside, below].map(|taken| if has_wifi { taken } else { 0.0 });
        let width = body.width - beside;
        let is_beside = shape == Shape::Small;
        let head = if is_beside {
            TARGET
        } else {
            text::height(question, &cx.say("home-question"), width) + gap + TARGET
        };
        let rows = cx.catalog.topics.len().div_ceil(columns).max(1) as f32;
        let tile = (body.height - head - gap - below - gap * (rows - 1.0)) / rows;
        Self {
            columns,
            tile: tile.min(HIGHEST_TILE).floor(),
            gap,
            question,
            has_about: shape != Shape::Small && tile >= 250.0,
            padding: if is_upright { 16.0 } else { 22.0 },
            icon: if shape == Shape::Medium { 68.0 } else { 84.0 },
            is_upright,
            wifi,
            width,
            is_beside,
        }
    }

    /// The width of the field.
    fn field(&self) -> f32 {
        if self.is_beside { ((self.width - self.gap) / 2.0).floor() } else { self.width }
    }

    /// What can be typed into the field, in as many words as there is room for.
    fn hint(&self, cx: &Context) -> String {
        let room = self.field() - 2.0 * FIELD_PADDING - FIELD_ICON - GAP;
        let fits = |hint: &String| text::measure(Role::Body, hint, f32::INFINITY).width <= room;
        let hints = ["home-search", "home-search.short"].map(|id| cx.say(id));
        let [_, short] = &hints;
        hints.iter().find(|hint| fits(hint)).unwrap_or(short).clone()
    }
}

const FIELD_ICON: f32 = 44.0;
const FIELD_PADDING: f32 = 24.0;

/// The question, and the field that leads to the search.
fn head<'a>(cx: &Context, plan: &Plan) -> Element<'a, Message, Theme> {
    let question = prose(plan.question, cx.say("home-question")).width(Fill);
    let hint = prose(Role::Body, plan.hint(cx)).ink(Ink::Muted(Tone::Surface));
    let content = row![icon(Icon::Search, FIELD_ICON, Ink::Accent(Tone::Surface)), hint]
        .spacing(GAP)
        .align_y(Center);
    let field = press(container(content).center_y(Fill), Message::SearchPressed)
        .padding([0.0, FIELD_PADDING])
        .width(plan.field())
        .height(TARGET)
        .class(Push::Field);
    if plan.is_beside {
        row![container(question).center_y(TARGET), field].spacing(plan.gap).into()
    } else {
        column![question, field].spacing(plan.gap).into()
    }
}

/// The ground of a topic's colour family.
pub fn tone(tint: Tint) -> Tone {
    match tint {
        Tint::Sky => Tone::PrimaryWeak,
        Tint::Lacquer => Tone::LacquerWeak,
        Tint::Gold => Tone::GoldWeak,
        Tint::Jade => Tone::JadeWeak,
        Tint::Plum => Tone::Plum,
        Tint::Teal => Tone::Teal,
    }
}

/// The title of a topic.
pub(super) fn title(topic: &Topic, cx: &Context) -> String {
    cx.name(&format!("topic-{}", topic.id))
}

/// A word more about a topic.
pub(super) fn about(topic: &Topic, cx: &Context) -> String {
    cx.name(&format!("topic-{}.about", topic.id))
}

fn tile<'a>(topic: &'a Topic, cx: &'a Context, plan: &Plan) -> Element<'a, Message, Theme> {
    let tone = tone(topic.tint);
    let about = plan
        .has_about
        .then(|| prose(Role::Note, about(topic, cx)).ink(Ink::Muted(Tone::Surface)).width(Fill));
    let side = if plan.has_about { plan.icon } else { 64.0 };
    let head = row![
        icon_tile(icon_named(&topic.icon), tone, side),
        prose(Role::Section, title(topic, cx)).width(Fill)
    ]
    .spacing(16)
    .align_y(Center);

    let content = container(column![head, about].spacing(18)).center_y(Fill);
    press(content, Message::TopicPressed(topic.id.clone()))
        .padding([0.0, plan.padding])
        .width(Fill)
        .height(plan.tile)
        .class(Push::Tile(tone))
        .into()
}

/// The space between the lines of the Wi-Fi card.
const LINE_GAP: f32 = 6.0;

fn wifi_card<'a>(wifi: &'a Wifi, cx: &'a Context, plan: &Plan) -> Element<'a, Message, Theme> {
    let words = || {
        column![
            prose(Role::Label, cx.say("wifi-title")).width(Fill),
            prose(Role::Small, cx.say("wifi-scan")).ink(Ink::Muted(Tone::Surface)).width(Fill),
            prose(Role::Small, wifi.network.clone()).bold().width(Fill)
        ]
        .spacing(LINE_GAP)
    };
    let inner = plan.wifi - 2.0 * GAP;
    let side = if plan.is_upright {
        inner
    } else {
        inner.min(cx.canvas.body().height - around_code(wifi, cx, inner))
    };
    let code = |side| QrCode::new(&wifi.symbol, &wifi.text, side, cx.canvas.density);
    let content: Element<'a, Message, Theme> = if plan.is_upright {
        row![code(side), words()].spacing(GAP).align_y(Center).into()
    } else {
        column![code(side), words()].spacing(GAP).into()
    };
    let width = if plan.is_upright { Fill } else { plan.wifi.into() };
    container(content).width(width).padding(GAP).class(Panel::Card(Tone::Surface, 24.0)).into()
}

/// The height of the Wi-Fi card without its code, in a column of `width`: a network's name without spaces
/// may take several lines.
fn around_code(wifi: &Wifi, cx: &Context, width: f32) -> f32 {
    let title = text::height(Role::Label, &cx.say("wifi-title"), width);
    let scan = text::height(Role::Small, &cx.say("wifi-scan"), width);
    let network = text::height(Role::Small, &format!("**{}**", wifi.network), width);
    (title + scan + network + 2.0 * LINE_GAP + 3.0 * GAP).ceil()
}
