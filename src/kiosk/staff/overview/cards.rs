//! The figures of a period, each with its change from the one before.

use crate::kiosk::canvas::GAP;
use crate::kiosk::context::Context;
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Ink, Role, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::l10n::Value;
use crate::review::{Figures, Overview};
use crate::visit::{Filed, Operator, Outcome, Rating};

use iced::widget::{Column, Row, column, container};
use iced::{Element, Fill};

use std::time::Duration;

/// The figures as cards.
#[derive(Debug, Clone)]
pub(super) struct Cards {
    cards: Vec<Card>,
    columns: usize,
    width: f32,
    height: f32,
}

#[derive(Debug, Clone)]
struct Card {
    label: String,
    value: String,
    note: String,
}

/// The fewest of anything that a share is told of.
const FEWEST: u64 = 5;

/// The width that a card has at the least.
const LEAST: f32 = 204.0;

const PADDING: f32 = 16.0;
const NONE: &str = "–";

impl Cards {
    /// The figures of a period in cards across `width` design pixels.
    pub(super) fn new(overview: &Overview, width: f32, cx: &Context) -> Self {
        let cards = cards(overview, cx);
        let fits = ((width + GAP) / (LEAST + GAP)).max(1.0) as usize;
        let rows = cards.len().div_ceil(fits.min(cards.len()));
        let columns = cards.len().div_ceil(rows);
        let each = ((width + GAP) / columns as f32 - GAP).floor();
        let inner = each - 2.0 * PADDING;
        let height = |card: &Card| {
            text::height(Role::Small, &card.label, inner)
                + Role::Title.line()
                + text::height(Role::Small, &card.note, inner)
        };
        let height = cards.iter().map(height).fold(0.0, f32::max) + 2.0 * PADDING;
        Self { cards, columns, width: each, height }
    }

    /// The same on as many pages as a height of `room` design pixels asks for.
    pub(super) fn pages(self, room: f32) -> Vec<Self> {
        let rows = ((room + GAP) / (self.height + GAP)).max(1.0) as usize;
        let pages = self.cards.chunks(rows * self.columns);
        pages.map(|cards| Self { cards: cards.to_vec(), ..self }).collect()
    }

    /// The height of all of them.
    pub(super) fn height(&self) -> f32 {
        let rows = self.cards.len().div_ceil(self.columns) as f32;
        rows * (self.height + GAP) - GAP
    }

    /// The figures in words.
    pub(super) fn describe<Message>(&self) -> Vec<Said<Message>> {
        let words = self.cards.iter().flat_map(|card| [&card.label, &card.value, &card.note]);
        words.cloned().map(Said::Text).collect()
    }

    /// The figures.
    pub(super) fn view<'a, Message: 'a>(&self) -> Element<'a, Message, Theme> {
        let rows = self.cards.chunks(self.columns).map(|row| {
            let cards = row.iter().map(|card| self.card(card));
            Row::with_children(cards).spacing(GAP).into()
        });
        Column::with_children(rows).spacing(GAP).into()
    }

    fn card<'a, Message: 'a>(&self, card: &Card) -> Element<'a, Message, Theme> {
        let quiet = |words: &String| {
            prose(Role::Small, words.clone()).ink(Ink::Muted(Tone::Surface)).width(Fill)
        };
        let value = prose(Role::Title, card.value.clone());
        container(column![quiet(&card.label), value, quiet(&card.note)])
            .padding(PADDING)
            .width(self.width)
            .height(self.height)
            .class(Panel::Card(Tone::Surface, 20.0))
            .into()
    }
}

fn cards(overview: &Overview, cx: &Context) -> Vec<Card> {
    let (now, before) = (&overview.figures, &overview.before.figures);
    let targets = &cx.hub.targets;
    let card =
        |label: &str, value: String, note: String| Card { label: cx.say(label), value, note };
    let shares = |label: &str, of: fn(&Figures) -> Share, target: Option<u32>| {
        let (now, before) = (of(now), of(before));
        let value = now.percent().map_or_else(|| NONE.to_owned(), |percent| format!("{percent}%"));
        let note = match (now.percent(), target) {
            (None, _) => cx.say("overview-too-few"),
            (Some(percent), Some(target)) => held_against(percent, target, cx),
            (Some(percent), None) => points(percent, before.percent(), cx),
        };
        card(label, value, note)
    };
    vec![
        card(
            "overview-sessions",
            cx.count(now.sessions),
            growth(now.sessions, before.sessions, cx),
        ),
        shares("overview-done", |it| Share::of(&it.outcomes, &[Outcome::DoneHere]), None),
        shares(
            "overview-satisfied",
            |it| Share::of(&it.ratings, &[Rating::Good]),
            targets.satisfied_percent,
        ),
        shares("overview-online", filed_online, targets.filed_online_percent),
        shares("overview-self", |it| Share::of(&it.operators, &[Operator::Resident]), None),
        time(card, "overview-median", now.sessions, (now.median, before.median), cx),
        time(
            card,
            "overview-wait",
            now.help_waits.answered,
            (now.help_waits.median, before.help_waits.median),
            cx,
        ),
    ]
}

/// A part of a whole.
#[derive(Debug, Clone, Copy)]
struct Share {
    part: u64,
    whole: u64,
}

impl Share {
    fn of<Code: PartialEq>(counts: &[(Code, u64)], wanted: &[Code]) -> Self {
        let part = counts.iter().filter(|(code, _)| wanted.contains(code));
        Self {
            part: part.map(|(_, count)| count).sum(),
            whole: counts.iter().map(|(_, count)| count).sum(),
        }
    }

    /// In percent, to the nearest; nothing of too few.
    fn percent(self) -> Option<u64> {
        (self.whole >= FEWEST).then(|| (self.part * 200 + self.whole) / (self.whole * 2))
    }
}

/// The dossiers filed online among those that were filed or were to be.
fn filed_online(figures: &Figures) -> Share {
    let filed = figures.filed.iter().copied();
    let counted: Vec<(Filed, u64)> =
        filed.filter(|(filed, _)| matches!(filed, Filed::Yes | Filed::No)).collect();
    Share::of(&counted, &[Filed::Yes])
}

fn held_against(percent: u64, target: u32, cx: &Context) -> String {
    let id =
        if percent >= target.into() { "overview-target-met" } else { "overview-target-missed" };
    cx.say_with(id, &[("target", target.into())])
}

/// How many percent more or fewer than before.
fn growth(now: u64, before: u64, cx: &Context) -> String {
    if before < FEWEST {
        return cx.say("overview-no-before");
    }
    let percent = (now.abs_diff(before) * 200 + before) / (before * 2);
    changed("overview-percent", now.cmp(&before), cx.count(percent).into(), cx)
}

/// How many percentage points more or fewer than before.
fn points(now: u64, before: Option<u64>, cx: &Context) -> String {
    let Some(before) = before else {
        return cx.say("overview-no-before");
    };
    changed("overview-points", now.cmp(&before), now.abs_diff(before).into(), cx)
}

fn changed(id: &str, order: std::cmp::Ordering, by: Value<'_>, cx: &Context) -> String {
    let by = [("by", by)];
    match order {
        std::cmp::Ordering::Less => cx.say_with(&format!("{id}.less"), &by),
        std::cmp::Ordering::Equal => cx.say("overview-same"),
        std::cmp::Ordering::Greater => cx.say_with(&format!("{id}.more"), &by),
    }
}

/// A usual time of `count` things, now and before.
fn time(
    card: impl Fn(&str, String, String) -> Card,
    label: &str,
    count: u64,
    (now, before): (Option<Duration>, Option<Duration>),
    cx: &Context,
) -> Card {
    let Some(time) = now.filter(|_| count >= FEWEST) else {
        return card(label, NONE.to_owned(), cx.say("overview-too-few"));
    };
    let note = match before {
        None => cx.say("overview-no-before"),
        Some(before) if duration(time, cx) == duration(before, cx) => cx.say("overview-same"),
        Some(before) => {
            cx.say_with("overview-time-before", &[("time", duration(before, cx).into())])
        }
    };
    card(label, duration(time, cx), note)
}

/// A time as people tell it: in seconds below a minute, else in minutes.
pub(super) fn duration(time: Duration, cx: &Context) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        return cx.say_with("time-seconds", &[("seconds", seconds.to_string().into())]);
    }
    let minutes = (seconds + 30) / 60;
    cx.say_with("time-minutes", &[("minutes", minutes.to_string().into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_share_is_told_of_too_few_or_of_nothing() {
        let percent = |part, whole| Share { part, whole }.percent();
        assert_eq!(percent(0, 0), None);
        assert_eq!(percent(4, 4), None);
        assert_eq!(percent(5, 5), Some(100));
        assert_eq!(percent(1, 8), Some(13), "12.5 is rounded up");
        assert_eq!(percent(0, 5), Some(0));
    }
}
