//! Blocks: the parts that reading screens are made of, each knowing its height in a column.
//!
//! Knowing heights before anything is drawn lets a [`Sheet`](crate::kiosk::sheet::Sheet) decide what fits
//! on a page, so that nothing a resident reads is ever cut or scrolled.

use crate::kiosk::canvas::{GAP, TARGET};
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::press;

use iced::widget::{Column, Row, column, container, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// A part of a reading screen.
#[derive(Debug, Clone)]
pub enum Block {
    /// Badges in a row, on more rows where there is no room.
    Badges(Vec<Badge>),
    /// The title of the screen.
    Title(String),
    /// The title of a part.
    Heading(String),
    /// Reading text.
    Text(String),
    /// One action, with its number.
    Action(u8, String),
    /// Something not to do.
    Warning(String),
    /// A few facts side by side.
    Facts(Vec<Fact>),
    /// One of several things: a paper, a tool, an office.
    Item(Item),
    /// Choices to press, each with its place among all of them.
    Choices(Vec<(usize, String)>),
    /// A quiet line with an icon: where a fact comes from.
    Note(Icon, Tone, String),
}

/// A short word on a tinted ground.
#[derive(Debug, Clone)]
pub struct Badge {
    /// The ground it stands on.
    pub tone: Tone,
    /// What helps to recognise it.
    pub icon: Option<Icon>,
    /// What it says.
    pub text: String,
}

/// A fact: what it is about, and what it is.
#[derive(Debug, Clone)]
pub struct Fact {
    /// What helps to recognise it.
    pub icon: Icon,
    /// What it is about.
    pub label: String,
    /// What it is.
    pub value: String,
    /// A word more about it.
    pub note: Option<String>,
}

/// One of several things.
#[derive(Debug, Clone)]
pub struct Item {
    /// What helps to recognise it.
    pub icon: Icon,
    /// What it is.
    pub text: String,
    /// A word more about it.
    pub how: Option<String>,
}

const ICON: f32 = 40.0;
const ICON_GAP: f32 = 16.0;
const NUMBER: f32 = 52.0;
const BADGE_PADDING: f32 = 18.0;
const BADGE_HEIGHT: f32 = 50.0;
const BADGE_GAP: f32 = 12.0;
const CARD_PADDING: f32 = 20.0;
const FACT_GAP: f32 = 24.0;
const CHOICE_PADDING: f32 = 24.0;

/// The least width at which facts stand side by side and an item's second word on its right.
const SIDE_BY_SIDE: f32 = 820.0;

impl Block {
    /// The block as parts that may stand on different pages of a column of `width`.
    pub fn parts(self, width: f32) -> Vec<Self> {
        match self {
            Self::Facts(facts) if is_stacked(width) => {
                facts.into_iter().map(|fact| Self::Facts(vec![fact])).collect()
            }
            whole => vec![whole],
        }
    }

    /// Whether it only makes sense with the block after it.
    pub fn leads(&self) -> bool {
        matches!(self, Self::Heading(_))
    }

    /// The height in a column of `width` design pixels.
    pub fn height(&self, width: f32) -> f32 {
        let text = |role, text: &str, room: f32| text::height(role, text, room);
        match self {
            Self::Badges(badges) => {
                badge_rows(badges, width) as f32 * (BADGE_HEIGHT + BADGE_GAP) - BADGE_GAP
            }
            Self::Title(title) => text(Role::Title, title, width),
            Self::Heading(heading) => text(Role::Section, heading, width),
            Self::Text(body) => text(Role::Body, body, width),
            Self::Action(_, action) => {
                text(Role::Body, action, width - NUMBER - ICON_GAP).max(NUMBER)
            }
            Self::Warning(warning) => {
                let room = width - 2.0 * CARD_PADDING - ICON - ICON_GAP;
                text(Role::Compact, warning, room).max(ICON) + 2.0 * CARD_PADDING
            }
            Self::Facts(facts) => facts_height(facts, width),
            Self::Item(item) => item_height(item, width),
            Self::Choices(choices) => choices_height(choices, width),
            Self::Note(_, _, note) => text(Role::Small, note, width - 30.0 - 10.0).max(30.0),
        }
    }

    /// The block in a column of `width` design pixels; a choice publishes what `chosen` makes of its place.
    pub fn view<'a, Message: Clone + 'a>(
        &'a self,
        width: f32,
        chosen: &dyn Fn(usize) -> Message,
    ) -> Element<'a, Message, Theme> {
        match self {
            Self::Badges(badges) => badges_view(badges),
            Self::Title(title) => prose(Role::Title, title).width(Fill).into(),
            Self::Heading(heading) => prose(Role::Section, heading).width(Fill).into(),
            Self::Text(body) => prose(Role::Body, body).width(Fill).into(),
            Self::Action(number, action) => action_view(*number, action),
            Self::Warning(warning) => warning_view(warning),
            Self::Facts(facts) => facts_view(facts, width),
            Self::Item(item) => item_view(item, width),
            Self::Choices(choices) => choices_view(choices, width, chosen),
            Self::Note(mark, tone, note) => row![
                icon(*mark, 30.0, Ink::Accent(*tone)),
                prose(Role::Small, note).ink(Ink::Muted(Tone::Paper)).width(Fill)
            ]
            .spacing(10)
            .into(),
        }
    }
}

/// A badge of its own, as high as a row of badges.
pub fn badge<'a, Message: 'a>(badge: &'a Badge) -> Element<'a, Message, Theme> {
    let ink = Ink::Accent(badge.tone);
    container(
        row![
            badge.icon.map(|mark| icon(mark, 28.0, ink)),
            prose(Role::Small, &badge.text).ink(ink)
        ]
        .spacing(10)
        .align_y(Center),
    )
    .padding([0.0, BADGE_PADDING])
    .center_y(BADGE_HEIGHT)
    .class(Panel::Fill(badge.tone, 12.0))
    .into()
}

/// A number in a disc.
pub fn number<'a, Message: 'a>(
    number: u8,
    tone: Tone,
    size: f32,
    role: Role,
) -> Element<'a, Message, Theme> {
    container(prose(role, number.to_string()).bold())
        .center(size)
        .class(Panel::Card(tone, size / 2.0))
        .into()
}

fn badge_width(badge: &Badge) -> f32 {
    let mark = badge.icon.map_or(0.0, |_| 28.0 + 10.0);
    text::measure(Role::Small, &badge.text, f32::INFINITY).width + mark + 2.0 * BADGE_PADDING
}

/// How many rows badges take in a column of `width`.
fn badge_rows(badges: &[Badge], width: f32) -> usize {
    let mut rows = 1;
    let mut used = 0.0;
    for badge in badges {
        let wide = badge_width(badge);
        if used > 0.0 && used + BADGE_GAP + wide > width {
            rows += 1;
            used = wide;
        } else {
            used += if used > 0.0 { BADGE_GAP + wide } else { wide };
        }
    }
    rows
}

fn badges_view<'a, Message: 'a>(badges: &'a [Badge]) -> Element<'a, Message, Theme> {
    Row::with_children(badges.iter().map(badge)).spacing(BADGE_GAP).wrap().into()
}

fn action_view<'a, Message: 'a>(step: u8, action: &'a str) -> Element<'a, Message, Theme> {
    row![number(step, Tone::Gold, NUMBER, Role::Compact), prose(Role::Body, action).width(Fill)]
        .spacing(ICON_GAP)
        .into()
}

fn warning_view<'a, Message: 'a>(warning: &'a str) -> Element<'a, Message, Theme> {
    container(
        row![
            icon(Icon::TriangleAlert, ICON, Ink::Accent(Tone::GoldWeak)),
            prose(Role::Compact, warning).width(Fill)
        ]
        .spacing(ICON_GAP),
    )
    .width(Fill)
    .padding(CARD_PADDING)
    .class(Panel::Fill(Tone::GoldWeak, 16.0))
    .into()
}

fn is_stacked(width: f32) -> bool {
    width < SIDE_BY_SIDE
}

/// The room for a fact's words when `count` of them share a card of `width`.
fn fact_room(count: usize, width: f32) -> f32 {
    let inner = width - 2.0 * CARD_PADDING;
    let each = match is_stacked(width) {
        true => inner,
        false => (inner - FACT_GAP * (count.max(1) - 1) as f32) / count.max(1) as f32,
    };
    each - ICON - ICON_GAP
}

fn fact_height(fact: &Fact, room: f32) -> f32 {
    let note = fact.note.as_ref().map_or(0.0, |note| text::height(Role::Small, note, room));
    text::height(Role::Small, &fact.label, room)
        + text::height(Role::Label, &fact.value, room)
        + note
}

fn facts_height(facts: &[Fact], width: f32) -> f32 {
    let room = fact_room(facts.len(), width);
    let heights = facts.iter().map(|fact| fact_height(fact, room));
    let inner = match is_stacked(width) {
        true => heights.sum::<f32>() + 12.0 * facts.len().saturating_sub(1) as f32,
        false => heights.fold(0.0, f32::max),
    };
    inner + 2.0 * CARD_PADDING
}

fn facts_view<'a, Message: 'a>(facts: &'a [Fact], width: f32) -> Element<'a, Message, Theme> {
    let views = facts.iter().map(fact_view);
    let content: Element<'a, Message, Theme> = match is_stacked(width) {
        true => Column::with_children(views).spacing(12).into(),
        false => Row::with_children(views).spacing(FACT_GAP).into(),
    };
    container(content)
        .width(Fill)
        .padding(CARD_PADDING)
        .class(Panel::Card(Tone::Surface, 20.0))
        .into()
}

fn fact_view<'a, Message: 'a>(fact: &'a Fact) -> Element<'a, Message, Theme> {
    row![
        icon(fact.icon, ICON, Ink::Accent(Tone::Surface)),
        column![
            prose(Role::Small, &fact.label).ink(Ink::Muted(Tone::Surface)).width(Fill),
            prose(Role::Label, &fact.value).width(Fill),
            fact.note.as_ref().map(|note| {
                prose(Role::Small, note).ink(Ink::Muted(Tone::Surface)).width(Fill)
            })
        ]
        .width(Fill)
    ]
    .spacing(ICON_GAP)
    .width(Fill)
    .into()
}

const HOW_SHARE: f32 = 0.34;

fn item_height(item: &Item, width: f32) -> f32 {
    let room = width - ICON - ICON_GAP;
    let how = item.how.as_deref();
    let text = match is_stacked(width) {
        true => {
            text::height(Role::Compact, &item.text, room)
                + how.map_or(0.0, |how| text::height(Role::Small, how, room))
        }
        false => {
            let side = how.map_or(0.0, |_| (room * HOW_SHARE).floor() + ICON_GAP);
            let how = how.map_or(0.0, |how| text::height(Role::Small, how, side - ICON_GAP));
            text::height(Role::Compact, &item.text, room - side).max(how)
        }
    };
    text.max(ICON)
}

fn item_view<'a, Message: 'a>(item: &'a Item, width: f32) -> Element<'a, Message, Theme> {
    let room = width - ICON - ICON_GAP;
    let text = prose(Role::Compact, &item.text).width(Fill);
    let how = item.how.as_ref().map(|how| prose(Role::Small, how).ink(Ink::Muted(Tone::Paper)));
    let words: Element<'a, Message, Theme> = match is_stacked(width) {
        true => column![text, how.map(|how| how.width(Fill))].width(Fill).into(),
        false => row![text, how.map(|how| how.width((room * HOW_SHARE).floor()).flush_right())]
            .spacing(ICON_GAP)
            .into(),
    };
    row![icon(item.icon, ICON, Ink::Accent(Tone::Paper)), words].spacing(ICON_GAP).into()
}

/// The least width at which choices stand in pairs.
const IN_PAIRS: f32 = 1000.0;

fn choice_columns(width: f32) -> usize {
    if width < IN_PAIRS { 1 } else { 2 }
}

fn choice_width(width: f32) -> f32 {
    let columns = choice_columns(width) as f32;
    (width - GAP * (columns - 1.0)) / columns
}

/// The height of a row of choices in a column of `width`.
fn choice_row_height(row: &[(usize, String)], width: f32) -> f32 {
    let room = choice_width(width) - 2.0 * CHOICE_PADDING - ICON - ICON_GAP;
    let tallest =
        row.iter().map(|(_, choice)| text::height(Role::Section, choice, room)).fold(0.0, f32::max);
    (tallest + 2.0 * CHOICE_PADDING).max(TARGET)
}

fn choices_height(choices: &[(usize, String)], width: f32) -> f32 {
    let rows = choices.chunks(choice_columns(width));
    let gaps = GAP * rows.len().saturating_sub(1) as f32;
    rows.map(|row| choice_row_height(row, width)).sum::<f32>() + gaps
}

fn choices_view<'a, Message: Clone + 'a>(
    choices: &'a [(usize, String)],
    width: f32,
    chosen: &dyn Fn(usize) -> Message,
) -> Element<'a, Message, Theme> {
    let rows = choices.chunks(choice_columns(width)).map(|row| {
        let height = choice_row_height(row, width);
        let view = |(place, choice): &'a (usize, String)| {
            choice_view(choice, choice_width(width), height, chosen(*place))
        };
        Row::with_children(row.iter().map(view)).spacing(GAP).into()
    });
    Column::with_children(rows).spacing(GAP).into()
}

fn choice_view<'a, Message: Clone + 'a>(
    choice: &'a str,
    width: f32,
    height: f32,
    message: Message,
) -> Element<'a, Message, Theme> {
    let content = row![
        prose(Role::Section, choice).width(Fill),
        icon(Icon::ChevronRight, ICON, Ink::Accent(Tone::Surface))
    ]
    .spacing(ICON_GAP)
    .align_y(Center);

    press(container(content).center_y(Fill), message)
        .width(width)
        .height(height)
        .padding([0.0, CHOICE_PADDING])
        .class(Push::Choice(Tone::PrimaryWeak, false))
        .into()
}

/// `choices` as blocks that each stay together on a page.
pub fn choices(choices: impl IntoIterator<Item = String>) -> Vec<Block> {
    let choices: Vec<(usize, String)> = choices.into_iter().enumerate().collect();
    choices.chunks(TOGETHER).map(|choices| Block::Choices(choices.to_vec())).collect()
}

/// How many choices stay together on a page.
const TOGETHER: usize = 4;

/// Space between blocks on a canvas with little or much room.
pub fn gap(is_small: bool) -> f32 {
    if is_small { 12.0 } else { GAP + 4.0 }
}
