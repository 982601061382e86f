//! The charts of a period: a title, one sentence that says what it shows, and the chart.

use crate::kiosk::canvas::GAP;
use crate::kiosk::chart::{Bar, Bars, Columns, Heat, Row as HeatRow, SPARK, Tick, spark};
use crate::kiosk::context::Context;
use crate::kiosk::said::Said;
use crate::kiosk::staff::overview::words;
use crate::kiosk::text::{self, Ink, Role, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::review::{Overview, Period};

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Center, Element, Fill, Size};

/// A chart on a card, arranged for the room it has.
#[derive(Debug, Clone)]
pub(super) struct Chart {
    size: Size,
    parts: Vec<Part>,
}

/// What is on a card, from top to bottom.
#[derive(Debug, Clone)]
enum Part {
    Title(String),
    Sentence(String),
    /// What the filled and the outlined parts of columns are.
    Legend {
        above: String,
        below: String,
        is_one_line: bool,
    },
    Columns(Columns),
    Bars(Bars, Tone),
    Heat(Heat),
    Steps(Vec<Step>),
}

/// A guide, and where people stopped in it.
#[derive(Debug, Clone)]
struct Step {
    title: String,
    text: String,
    reached: Vec<u64>,
    /// The place of the step where most stopped.
    most: Option<usize>,
    height: f32,
}

/// Which chart it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// Sessions over time.
    Time,
    /// What was opened and met most.
    Most,
    /// The hours of the week.
    Week,
    /// Where people stop in the guides.
    Steps,
}

impl Which {
    /// Every chart, in order.
    pub(super) const ALL: [Self; 4] = [Self::Time, Self::Most, Self::Week, Self::Steps];
}

const PADDING: f32 = 20.0;
const SPACING: f32 = 12.0;
const SWATCH: f32 = 26.0;
const SWATCH_GAP: f32 = 10.0;

impl Chart {
    /// A chart of a period in `size` design pixels.
    pub(super) fn new(which: Which, overview: &Overview, size: Size, cx: &Context) -> Self {
        let inner = Size::new(size.width - 2.0 * PADDING, size.height - 2.0 * PADDING);
        let parts = match which {
            Which::Time => time(overview, inner, cx),
            Which::Most => most(overview, inner, cx),
            Which::Week => week(overview, inner, cx),
            Which::Steps => steps(overview, inner, cx),
        };
        Self { size, parts }
    }

    /// The chart in words.
    pub(super) fn describe<Message>(&self) -> Vec<Said<Message>> {
        self.parts.iter().flat_map(Part::describe).collect()
    }

    /// The chart on its card.
    pub(super) fn view<'a, Message: 'a>(&'a self) -> Element<'a, Message, Theme> {
        let parts = self.parts.iter().map(Part::view);
        container(Column::with_children(parts).spacing(SPACING))
            .padding(PADDING)
            .width(self.size.width)
            .height(self.size.height)
            .class(Panel::Card(Tone::Surface, 24.0))
            .into()
    }
}

impl Part {
    fn height(&self, width: f32) -> f32 {
        match self {
            Self::Title(title) => text::height(Role::Section, title, width),
            Self::Sentence(words) => text::height(Role::Small, words, width),
            Self::Legend { is_one_line, .. } => {
                Role::Small.line() * if *is_one_line { 1.0 } else { 2.0 }
            }
            Self::Columns(_) | Self::Bars(..) | Self::Heat(_) | Self::Steps(_) => 0.0,
        }
    }

    fn describe<Message>(&self) -> Vec<Said<Message>> {
        match self {
            Self::Title(title) => vec![Said::Heading(title.clone())],
            Self::Sentence(words) => vec![Said::Text(words.clone())],
            Self::Legend { above, below, .. } => {
                [above, below].map(|words| Said::Text(words.clone())).into()
            }
            Self::Columns(columns) => columns.describe(),
            Self::Bars(bars, _) => bars.describe(),
            Self::Heat(heat) => heat.describe(),
            Self::Steps(steps) => {
                let words = steps.iter().flat_map(|step| [&step.title, &step.text]);
                words.cloned().map(Said::Text).collect()
            }
        }
    }

    fn view<'a, Message: 'a>(&'a self) -> Element<'a, Message, Theme> {
        match self {
            Self::Title(title) => prose(Role::Section, title).width(Fill).into(),
            Self::Sentence(words) => {
                prose(Role::Small, words).ink(Ink::Muted(Tone::Surface)).width(Fill).into()
            }
            Self::Legend { above, below, is_one_line } => {
                let swatches = [swatch(above, true), swatch(below, false)];
                if *is_one_line {
                    Row::with_children(swatches).spacing(2.0 * GAP).into()
                } else {
                    Column::with_children(swatches).into()
                }
            }
            Self::Columns(columns) => columns.view(),
            Self::Bars(bars, tone) => bars.view(*tone),
            Self::Heat(heat) => heat.view(),
            Self::Steps(steps) => {
                Column::with_children(steps.iter().map(Step::view)).spacing(SPACING).into()
            }
        }
    }
}

impl Step {
    fn view<'a, Message: 'a>(&'a self) -> Element<'a, Message, Theme> {
        let words = column![
            prose(Role::Small, &self.title).bold().width(Fill),
            prose(Role::Small, &self.text).width(Fill)
        ];
        let reached = spark(self.reached.iter().copied(), self.most);
        row![words.width(Fill), reached].spacing(GAP).align_y(Center).height(self.height).into()
    }
}

fn swatch<'a, Message: 'a>(words: &'a str, is_full: bool) -> Element<'a, Message, Theme> {
    let square = container(space::horizontal().width(SWATCH)).height(SWATCH);
    row![square.class(Panel::Bar(is_full)), prose(Role::Small, words)]
        .spacing(SWATCH_GAP)
        .align_y(Center)
        .into()
}

/// What the parts of columns are, on one line where `width` design pixels have room for it.
fn legend(width: f32, cx: &Context) -> Part {
    let (above, below) = (cx.say("overview-assisted"), cx.say("overview-alone"));
    let of = |words: &str| {
        SWATCH + SWATCH_GAP + text::measure(Role::Small, words, f32::INFINITY).width.ceil()
    };
    let is_one_line = of(&above) + 2.0 * GAP + of(&below) <= width;
    Part::Legend { above, below, is_one_line }
}

/// What is left of `room` below `parts`.
fn below(parts: &[Part], room: Size) -> Size {
    let taken: f32 = parts.iter().map(|part| part.height(room.width) + SPACING).sum();
    Size::new(room.width, (room.height - taken).max(0.0))
}

fn time(overview: &Overview, room: Size, cx: &Context) -> Vec<Part> {
    let is_by_hour = matches!(overview.period, Period::Day(_));
    let title = if is_by_hour { "overview-by-hour" } else { "overview-by-day" };
    let mut parts = vec![Part::Title(cx.say(title)), Part::Sentence(words::of_time(overview, cx))];
    if overview.figures.sessions == 0 {
        return parts;
    }
    if !is_by_hour {
        parts.push(legend(room.width, cx));
    }
    let ticks = if is_by_hour { by_hour(overview, cx) } else { by_day(overview, cx) };
    let columns = Columns::new(&ticks, below(&parts, room));
    parts.push(Part::Columns(columns));
    parts
}

fn by_hour(overview: &Overview, cx: &Context) -> Vec<Tick> {
    let Some((first, last)) = overview.week.open_hours() else {
        return Vec::new();
    };
    let tick = |hour: usize| {
        let count = overview.figures.hours[hour];
        Tick { label: hour.to_string(), above: count, below: 0, total: cx.count(count) }
    };
    (first..=last).map(tick).collect()
}

fn by_day(overview: &Overview, cx: &Context) -> Vec<Tick> {
    let weekdays = words::weekdays(cx);
    let label = |place: usize| {
        let column = &overview.columns[place];
        match overview.period {
            Period::Week(_) => weekdays.get(place).cloned().unwrap_or_default(),
            Period::Year(_) => column.first.month().to_string(),
            Period::Quarter(_) => column.first.strftime("%-d/%-m").to_string(),
            _ => column.first.day().to_string(),
        }
    };
    let ticks = overview.columns.iter().enumerate().map(|(place, column)| Tick {
        label: label(place),
        above: column.assisted,
        below: column.alone,
        total: cx.count(column.sessions()),
    });
    ticks.collect()
}

/// How many items and troubles there is room for at the most.
const ITEMS: usize = 6;
const TROUBLES: usize = 4;

fn most(overview: &Overview, room: Size, cx: &Context) -> Vec<Part> {
    let figures = &overview.figures;
    let bar = |label: String, count: u64| Bar { label, count, number: cx.count(count) };
    let items: Vec<Bar> = figures
        .items
        .iter()
        .take(ITEMS)
        .map(|item| bar(words::title(&item.item, cx), item.sessions))
        .collect();
    let troubles: Vec<Bar> = figures
        .troubles
        .iter()
        .take(TROUBLES)
        .map(|(trouble, count)| bar(words::trouble(trouble, cx), *count))
        .collect();
    let heads = |id: &str, sentence: &str, is_empty: bool| {
        let sentence = if is_empty { "overview-nothing" } else { sentence };
        [Part::Title(cx.say(id)), Part::Sentence(cx.say(sentence))]
    };
    let of_items = heads("overview-items", "overview-in-sessions", items.is_empty());
    let of_troubles = heads("overview-troubles", "overview-met-in-sessions", troubles.is_empty());
    let heads: Vec<Part> = of_items.iter().chain(&of_troubles).cloned().collect();
    let left = below(&heads, room).height - 2.0 * SPACING;
    // The troubles get a part of the room, and at least one that the items leave.
    let share = left * TROUBLES as f32 / (ITEMS + TROUBLES) as f32;
    let rest = left - share.min(Bars::height_of(troubles.len(), room.width));
    let of_items = of_items
        .into_iter()
        .chain([Part::Bars(Bars::new(&items, room.width, rest), Tone::Primary)]);
    let used = rest.min(Bars::height_of(items.len(), room.width));
    let bars = Bars::new(&troubles, room.width, (left - used).max(0.0));
    of_items.chain(of_troubles).chain([Part::Bars(bars, Tone::Lacquer)]).collect()
}

fn week(overview: &Overview, room: Size, cx: &Context) -> Vec<Part> {
    let mut parts =
        vec![Part::Title(cx.say("overview-week")), Part::Sentence(words::of_week(overview, cx))];
    let Some((first, last)) = overview.week.open_hours() else {
        return parts;
    };
    let room = below(&parts, room);
    let gathered = Heat::gather(last - first + 1, room.height);
    let rows = (first..=last).step_by(gathered).map(|hour| {
        let until = (hour + gathered).min(24);
        let sum = |hours: &[u64; 24]| hours[hour..until].iter().sum();
        let counts = overview.week.days.iter().map(sum).collect();
        HeatRow { label: words::hours(hour, until, cx), counts }
    });
    let heat = Heat::new(words::weekdays(cx), rows.collect(), room);
    parts.push(Part::Heat(heat));
    parts
}

fn steps(overview: &Overview, room: Size, cx: &Context) -> Vec<Part> {
    let mut parts = vec![Part::Title(cx.say("overview-steps"))];
    let stops: Vec<words::Stop> =
        overview.guides.iter().filter_map(|guide| words::stop(guide, cx)).collect();
    let sentence = if stops.is_empty() { "overview-no-stops" } else { "overview-steps-text" };
    parts.push(Part::Sentence(cx.say(sentence)));
    let mut left = below(&parts, room).height;
    let width = room.width - SPARK.width - GAP;
    let mut shown = Vec::new();
    for stop in stops {
        let words = text::height(Role::Small, &format!("**{}**", stop.title), width)
            + text::height(Role::Small, &stop.text, width);
        let height = words.max(SPARK.height);
        if height > left {
            break;
        }
        left -= height + SPACING;
        let words::Stop { title, text, reached, most } = stop;
        shown.push(Step { title, text, reached, most, height });
    }
    parts.push(Part::Steps(shown));
    parts
}
