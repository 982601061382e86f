//! The figures and the charts of a period on as many pages as the canvas needs.

use crate::kiosk::canvas::GAP;
use crate::kiosk::context::Context;
use crate::kiosk::said::Said;
use crate::kiosk::staff::overview::cards::Cards;
use crate::kiosk::staff::overview::charts::{Chart, Which};
use crate::kiosk::staff::overview::head::{self, Offers};
use crate::kiosk::staff::when::{self, Kind};
use crate::kiosk::text::{Role, prose};
use crate::kiosk::theme::Theme;
use crate::review::{Overview, Period};

use iced::widget::{Column, Row};
use iced::{Element, Fill, Size};

use std::sync::Arc;

/// A period, arranged for a canvas.
#[derive(Debug)]
pub(super) struct Sheet {
    overview: Arc<Overview>,
    pages: Vec<Set>,
}

/// What is on a page: the figures, above charts beside each other.
#[derive(Debug)]
struct Set {
    cards: Option<Cards>,
    charts: Vec<Chart>,
}

/// The room that two charts beside each other and the figures above them need.
const ROOMY: Size = Size::new(1300.0, 700.0);

/// The part of the width that the first of two charts takes.
const FIRST_SHARE: f32 = 0.58;

/// The least height of a chart below the figures.
const LEAST: f32 = 420.0;

impl Sheet {
    /// Arranges a period.
    pub(super) fn new(overview: Arc<Overview>, cx: &Context) -> Self {
        let pages = arranged(&overview, cx);
        Self { overview, pages }
    }

    /// Arranges it anew.
    pub(super) fn arrange(&mut self, cx: &Context) {
        self.pages = arranged(&self.overview, cx);
    }

    /// How many pages there are.
    pub(super) fn pages(&self) -> usize {
        self.pages.len()
    }

    /// What the figures are compared with.
    pub(super) fn compared(&self, cx: &Context) -> String {
        compared(&self.overview, cx)
    }

    /// A page of it.
    pub(super) fn view<'a, Message: 'a>(&'a self, page: usize) -> Element<'a, Message, Theme> {
        let set = &self.pages[page.min(self.pages.len() - 1)];
        let charts = set.charts.iter().map(Chart::view);
        let charts = (!set.charts.is_empty()).then(|| Row::with_children(charts).spacing(GAP));
        let cards = set.cards.as_ref().map(Cards::view);
        Column::new().push(cards).push(charts).spacing(GAP).into()
    }

    /// A page of it in words.
    pub(super) fn describe<Message>(&self, page: usize) -> Vec<Said<Message>> {
        let set = &self.pages[page.min(self.pages.len() - 1)];
        let cards = set.cards.iter().flat_map(Cards::describe);
        cards.chain(set.charts.iter().flat_map(Chart::describe)).collect()
    }
}

fn arranged(overview: &Overview, cx: &Context) -> Vec<Set> {
    let room = room(overview, cx);
    let cards = Cards::new(overview, room.width, cx);
    let below = Size::new(room.width, room.height - cards.height() - GAP);
    let one = |which: Which, size: Size| vec![Chart::new(which, overview, size, cx)];
    if room.width >= ROOMY.width && room.height >= ROOMY.height {
        let first = (room.width * FIRST_SHARE).floor();
        let beside = |which: [Which; 2], height: f32| {
            let sizes = [first, room.width - first - GAP].map(|width| Size::new(width, height));
            let charts = which.iter().zip(sizes).flat_map(|(which, size)| one(*which, size));
            charts.collect()
        };
        return vec![
            Set { cards: Some(cards), charts: beside([Which::Time, Which::Most], below.height) },
            Set { cards: None, charts: beside([Which::Week, Which::Steps], room.height) },
        ];
    }
    let alone = |which: Which| Set { cards: None, charts: one(which, room) };
    if below.height >= LEAST {
        let first = Set { cards: Some(cards), charts: one(Which::Time, below) };
        let rest = Which::ALL.into_iter().skip(1).map(alone);
        return std::iter::once(first).chain(rest).collect();
    }
    let figures = cards.pages(room.height).into_iter();
    let figures = figures.map(|cards| Set { cards: Some(cards), charts: Vec::new() });
    figures.chain(Which::ALL.map(alone)).collect()
}

/// Which days are compared with which.
fn compared(overview: &Overview, cx: &Context) -> String {
    let name = |period: Period| {
        let (first, last) = period.days();
        when::days(first, last, cx)
    };
    let days =
        [("now", name(overview.period).into()), ("before", name(overview.before.days).into())];
    cx.say_with("overview-compared", &days)
}

/// The room that is left when all there is stands around the figures, whatever page it is and whatever
/// period comes next.
fn room(overview: &Overview, cx: &Context) -> Size {
    let line = compared(overview, cx);
    let room = |kind: Kind| {
        let offers = Offers { kind, has_after: true, has_previous: true, has_next: true };
        let period = kind.with(overview.period.days().1);
        head::page(period, &offers, Some(line.clone()), cx).room(cx)
    };
    let rooms = Kind::ALL.map(room);
    let height = rooms.iter().map(|room| room.height).fold(f32::INFINITY, f32::min);
    Size::new(rooms[0].width, height)
}

/// What is said where there are no figures.
pub(super) fn note<'a, Message: 'a>(words: String) -> Element<'a, Message, Theme> {
    prose(Role::Body, words).width(Fill).into()
}
