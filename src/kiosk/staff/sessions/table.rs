//! A page of sessions as a table, or as two lines each where it is narrow.

use crate::journal::{Outcome, Rating, Record, Session, VIETNAM};
use crate::kiosk::canvas::{GAP, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::fitting::start_that_fits;
use crate::kiosk::said::{Said, joined};
use crate::kiosk::staff::sessions::message::Message;
use crate::kiosk::text::{Ink, Role, prose};
use crate::kiosk::theme::{Push, Theme, Tone};
use crate::kiosk::widget::{Badge, badge, press};
use crate::l10n::Language;
use crate::review::Page;

use iced::widget::{Column, column, container, row};
use iced::{Center, Element, Fill, Size};

/// The width from which on the cells stand beside each other.
const WIDE: f32 = 1240.0;

const PADDING: f32 = 18.0;
const SPACING: f32 = 14.0;

/// The widths of the cells but the second, which takes what is left.
const WHEN: f32 = 170.0;
const HELPER: f32 = 120.0;
const MINUTES: f32 = 120.0;
const RATING: f32 = 170.0;

const NONE: &str = "–";

/// A page of sessions in the room it has.
#[derive(Debug)]
pub(super) struct Table {
    rows: Vec<Row>,
    is_wide: bool,
    /// The width of the outcomes: that of the longest.
    outcome: f32,
}

#[derive(Debug)]
struct Row {
    when: String,
    what: String,
    helper: String,
    minutes: String,
    outcome: Badge,
    rating: String,
    /// All but what it was about, where it is narrow.
    rest: String,
}

/// How many sessions there is room for; at least one.
pub(super) fn rows(room: Size) -> usize {
    ((room.height + GAP) / (height(room.width) + GAP)).max(1.0) as usize
}

fn height(width: f32) -> f32 {
    if width >= WIDE { TARGET } else { Role::Label.line() + Role::Small.line() + 2.0 * PADDING }
}

impl Table {
    /// The sessions of a page in `room` design pixels, as many as there is room for.
    pub(super) fn new(page: &Page, room: Size, cx: &Context) -> Self {
        let is_wide = room.width >= WIDE;
        let widths = Outcome::ALL.iter().map(|it| badge_of(Some(*it), cx).width().ceil() + 2.0);
        let outcome = widths.fold(0.0, f32::max);
        let inner = room.width - 2.0 * PADDING;
        let fixed = WHEN + HELPER + MINUTES + outcome + RATING + 5.0 * SPACING;
        let what = if is_wide { inner - fixed } else { inner };
        let sessions = page.sessions.iter().take(rows(room));
        let rows = sessions.map(|session| Row::new(session, what, inner, cx)).collect();
        Self { rows, is_wide, outcome }
    }

    /// The sessions, each to be pressed.
    pub(super) fn view<'a>(&'a self) -> Element<'a, Message, Theme> {
        let rows = self.rows.iter().enumerate();
        let rows = rows.map(|(place, row)| {
            let content = if self.is_wide { row.wide(self.outcome) } else { row.narrow() };
            press(container(content).center_y(Fill), Message::Opened(place))
                .width(Fill)
                .height(if self.is_wide { TARGET } else { height(0.0) })
                .padding([0.0, PADDING])
                .class(Push::Plain)
                .into()
        });
        Column::with_children(rows).spacing(GAP).into()
    }

    /// The sessions in words.
    pub(super) fn describe(&self) -> Vec<Said<Message>> {
        let said = |(place, row): (usize, &Row)| {
            let words = if self.is_wide {
                let Row { when, what, helper, minutes, outcome, rating, .. } = row;
                joined([when, what, helper, minutes, &outcome.text, rating])
            } else {
                joined([&row.what, &row.rest])
            };
            Said::action(words, Message::Opened(place))
        };
        self.rows.iter().enumerate().map(said).collect()
    }
}

impl Row {
    /// A session, with `what` design pixels for what it was about and `inner` for all the rest of it.
    fn new(session: &Session, what_room: f32, inner: f32, cx: &Context) -> Self {
        let record = session.record();
        let record = record.as_ref();
        let when = when(session, cx);
        let what = record.map_or_else(String::new, |record| what(record, cx));
        let helper = match record.and_then(|record| record.helper) {
            Some(helper) => helper.to_string(),
            None => cx.say("sessions-alone"),
        };
        let lasted = record.map_or(0, |it| (it.last.uptime - it.opened.uptime).as_secs());
        let minutes = lasted.div_ceil(60).to_string();
        let minutes = cx.say_with("time-minutes", &[("minutes", minutes.into())]);
        let outcome = record.and_then(|record| record.outcome);
        let rating = record.and_then(|record| record.rating);
        let outcome = badge_of(outcome, cx);
        let rating = rating.map_or_else(|| NONE.to_owned(), |it| word(it, cx));
        let rest = [&when, &helper, &minutes, &outcome.text].map(String::as_str).join(" · ");
        let what = start_that_fits(Role::Label, &what, what_room, Role::Label.line()).into_owned();
        let rest = start_that_fits(Role::Small, &rest, inner, Role::Small.line()).into_owned();
        Self { when, what, helper, minutes, outcome, rating, rest }
    }

    fn wide(&self, outcome: f32) -> Element<'_, Message, Theme> {
        let cell = |text, width: f32| prose(Role::Note, text).width(width);
        row![
            cell(&self.when, WHEN),
            prose(Role::Label, &self.what).width(Fill),
            cell(&self.helper, HELPER),
            cell(&self.minutes, MINUTES),
            container(badge(&self.outcome)).width(outcome),
            cell(&self.rating, RATING),
        ]
        .spacing(SPACING)
        .align_y(Center)
        .into()
    }

    fn narrow(&self) -> Element<'_, Message, Theme> {
        let rest = prose(Role::Small, &self.rest).ink(Ink::Muted(Tone::Surface));
        column![prose(Role::Label, &self.what).width(Fill), rest.width(Fill)].into()
    }
}

/// When a session was opened: without the year and, once it is old, without the minutes.
pub(super) fn when(session: &Session, cx: &Context) -> String {
    let opened = VIETNAM.to_datetime(session.moment(0).wall);
    let day = match cx.language() {
        Language::Vietnamese => opened.strftime("%d/%m").to_string(),
        Language::English => opened.strftime("%-d %b").to_string(),
    };
    if session.is_rounded() {
        let hour = opened.hour().to_string();
        return cx.say_with("sessions-hour", &[("day", day.into()), ("hour", hour.into())]);
    }
    format!("{day} {}", opened.strftime("%H:%M"))
}

/// What a session was about: the first item, and how many more.
fn what(record: &Record, cx: &Context) -> String {
    let Some(first) = record.items.first() else {
        return cx.say("sessions-nothing");
    };
    let title = cx.title_of(&first.item);
    let title = if title.is_empty() { first.item.as_str().to_owned() } else { title };
    match record.items.len() - 1 {
        0 => title,
        more => format!("{title} (+{more})"),
    }
}

fn badge_of(outcome: Option<Outcome>, cx: &Context) -> Badge {
    Badge {
        tone: outcome.map_or(Tone::Paper, tone),
        icon: None,
        text: outcome
            .map_or_else(|| NONE.to_owned(), |it| cx.say(&format!("outcome-{}", it.code()))),
    }
}

fn tone(outcome: Outcome) -> Tone {
    match outcome {
        Outcome::DoneHere => Tone::JadeWeak,
        Outcome::ContinuesAtHome | Outcome::Looked => Tone::PrimaryWeak,
        Outcome::SentToPolice | Outcome::SentToOneStop | Outcome::NeedsHomeVisit => Tone::GoldWeak,
        Outcome::Unfinished => Tone::LacquerWeak,
    }
}

fn word(rating: Rating, cx: &Context) -> String {
    cx.say(&format!("rating-{}", rating.code()))
}

/// What is said where there are no sessions.
pub(super) fn note<'a>(words: String) -> Element<'a, Message, Theme> {
    prose(Role::Body, words).width(Fill).into()
}
