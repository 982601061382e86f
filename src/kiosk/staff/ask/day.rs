//! A day, from the days of a month.

use crate::kiosk::canvas::{GAP, Shape, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::frame::desk_room;
use crate::kiosk::said::Said;
use crate::kiosk::staff::ask::asked::Asked;
use crate::kiosk::staff::desk::Tool;
use crate::kiosk::text::{Ink, Role, prose};
use crate::kiosk::theme::{Push, Theme, Tone};
use crate::kiosk::widget::press;

use iced::widget::{Column, Row, center, column, container, row, space};
use iced::{Element, Size};
use jiff::Span;
use jiff::civil::Date;
use lucide_icons::Icon;

/// A question that a day answers.
#[derive(Debug, Clone)]
pub struct Day {
    title: String,
    /// The day as it is now.
    chosen: Option<Date>,
    /// The first day of the month that shows.
    month: Date,
}

/// What happens at the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// The month before.
    PreviousPressed,
    /// The next month.
    NextPressed,
    /// Today was chosen.
    TodayPressed,
    /// A day of the month was chosen.
    Chosen(i8),
    /// All stays as it was.
    DropPressed,
}

/// The days of a week beside each other, or fewer where the canvas is narrow.
const WEEK: usize = 7;
const FEW: usize = 6;

/// The height of the weekdays' names.
const NAMES: f32 = 36.0;

impl Day {
    /// Asks `title`; the month of `chosen` shows, or else the one at hand.
    pub fn new(title: String, chosen: Option<Date>, cx: &Context) -> Self {
        let month = chosen.unwrap_or_else(|| cx.today()).first_of_month();
        Self { title, chosen, month }
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Asked<Date> {
        match message {
            Message::PreviousPressed => self.turn(-1),
            Message::NextPressed => self.turn(1),
            Message::TodayPressed => return Asked::Answered(cx.today()),
            Message::DropPressed => return Asked::Dropped,
            Message::Chosen(day) => {
                let day = self.month.with().day(day).build();
                return day.map_or(Asked::Open, Asked::Answered);
            }
        }
        Asked::Open
    }

    fn turn(&mut self, months: i8) {
        self.month = self.month.checked_add(Span::new().months(months)).unwrap_or(self.month);
    }

    /// The question.
    pub fn view<'a>(&self, cx: &Context) -> Element<'a, Message, Theme> {
        let room = desk_room(&cx.canvas);
        let days = self.days(columns(room), cx);
        if cx.canvas.shape() == Shape::Portrait {
            return column![self.words(room.width, cx), days].spacing(2.0 * GAP).into();
        }
        let width = room.width - grid_width(WEEK) - 3.0 * GAP;
        row![self.words(width, cx), days].spacing(3.0 * GAP).into()
    }

    /// The question in words.
    pub fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let mut said = vec![Said::Heading(self.title.clone()), Said::Text(cx.month(self.month))];
        said.extend(self.tools(cx).iter().map(Tool::say));
        if has_names(columns(desk_room(&cx.canvas))) {
            said.extend(names(cx).map(Said::Text));
        }
        let days = 1..=self.month.days_in_month();
        said.extend(days.map(|day| Said::action(day.to_string(), Message::Chosen(day))));
        said
    }

    fn tools(&self, cx: &Context) -> [Tool<Message>; 4] {
        [
            Tool::new(cx.say("desk-month-before"), Message::PreviousPressed)
                .icon(Icon::ChevronLeft),
            Tool::new(cx.say("desk-month-after"), Message::NextPressed).icon(Icon::ChevronRight),
            Tool::new(cx.say("desk-today"), Message::TodayPressed),
            Tool::new(cx.say("desk-drop"), Message::DropPressed).icon(Icon::X),
        ]
    }

    /// The question, the month, and what there is beside the days, in pairs where they fit.
    fn words<'a>(&self, width: f32, cx: &Context) -> Element<'a, Message, Theme> {
        let tools = self.tools(cx);
        let pairs = tools.chunks(2).flat_map(|pair| {
            let needed = pair.iter().map(Tool::width).sum::<f32>() + GAP;
            let size = if needed <= width { 2 } else { 1 };
            pair.chunks(size)
        });
        let rows = pairs.map(|pair| {
            let tools = pair.iter().map(Tool::view);
            Element::from(Row::with_children(tools).spacing(GAP))
        });
        Column::new()
            .push(prose(Role::Section, self.title.clone()).width(width))
            .push(prose(Role::Section, cx.month(self.month)).ink(Ink::Accent(Tone::Paper)))
            .extend(rows)
            .spacing(GAP)
            .width(width)
            .into()
    }

    fn days<'a>(&self, columns: usize, cx: &Context) -> Element<'a, Message, Theme> {
        let is_week = has_names(columns);
        let before = if is_week { self.month.weekday().to_monday_zero_offset() } else { 0 };
        let before = usize::try_from(before).unwrap_or(0);
        let days = (1..=self.month.days_in_month()).map(Some);
        let cells: Vec<Option<i8>> = std::iter::repeat_n(None, before).chain(days).collect();
        let rows = cells.chunks(columns).map(|week| {
            let days = week.iter().map(|day| self.day(*day));
            Element::from(Row::with_children(days).spacing(GAP))
        });
        let names = is_week.then(|| {
            let names = names(cx).map(|name| {
                let name = prose(Role::Small, name).ink(Ink::Muted(Tone::Paper));
                Element::from(container(name).center_x(TARGET).height(NAMES))
            });
            Row::with_children(names).spacing(GAP)
        });
        let grid = Column::with_children(rows).spacing(GAP);
        column![names, grid].into()
    }

    fn day<'a>(&self, day: Option<i8>) -> Element<'a, Message, Theme> {
        let Some(day) = day else {
            return space::horizontal().width(TARGET).into();
        };
        let date = self.month.with().day(day).build().ok();
        let is_chosen = date.is_some() && date == self.chosen;
        press(center(prose(Role::Label, day.to_string())), Message::Chosen(day))
            .padding(0)
            .width(TARGET)
            .height(TARGET)
            .class(Push::Choice(Tone::PrimaryWeak, is_chosen))
            .into()
    }
}

fn columns(room: Size) -> usize {
    if room.width >= grid_width(WEEK) { WEEK } else { FEW }
}

fn grid_width(columns: usize) -> f32 {
    columns as f32 * (TARGET + GAP) - GAP
}

/// Whether the days stand below the names of the weekdays.
fn has_names(columns: usize) -> bool {
    columns == WEEK
}

/// The weekdays from Monday, in short.
fn names(cx: &Context) -> impl Iterator<Item = String> {
    let all = cx.say("desk-weekdays");
    let names: Vec<String> = all.split_whitespace().map(str::to_owned).collect();
    names.into_iter()
}
