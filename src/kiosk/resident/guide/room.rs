//! How a guide's pages are set on a canvas: the room they have, and how large its type is.
//!
//! All pages of a guide share one size, the largest at which no step takes more pages than at the usual
//! one. It is found when the guide is opened and when the canvas changes, never while a page is drawn.

use super::pages;
use super::place::Place;
use super::step_list::{self, StepList};
use super::trouble;
use crate::catalog::Guide;
use crate::id::StepId;
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Page, Reading, card_padding};
use crate::kiosk::text::Zoom;

use iced::Size;

/// A page as it is set, and the steps beside it.
pub(super) struct Set {
    pub(super) reading: Reading,
    pub(super) step_list: Option<StepList>,
}

/// Sets the page of a place, larger where that takes no more pages.
pub(super) fn set(guide: &Guide, place: &Place, trail: &[usize], zoom: Zoom, cx: &Context) -> Set {
    let page = match place {
        Place::Intro => pages::intro(guide, cx),
        Place::Step(at) => pages::step(guide, *at, trail.len(), cx),
        Place::Troubles(at) => pages::troubles(guide, *at, trail.len(), cx),
        Place::Trouble(_, trouble) => trouble::page(trouble, cx),
        Place::End(at) => pages::end(guide, *at, cx),
    };
    let step_list = match place {
        Place::Step(at) | Place::Troubles(at) | Place::Trouble(at, _) if has_list(&page) => {
            StepList::new(guide, *at, trail, cx)
        }
        Place::Step(_) | Place::Troubles(_) | Place::Trouble(..) => None,
        Place::Intro | Place::End(_) => None,
    };
    let room = match place {
        Place::End(_) => cx.canvas.body(),
        Place::Intro => on_card(cx, false),
        Place::Step(_) | Place::Troubles(_) | Place::Trouble(..) => on_card(cx, has_list(&page)),
    };
    let usual = Reading::larger(cx, room, &page, Zoom::NONE);
    let larger = (zoom != Zoom::NONE).then(|| Reading::larger(cx, room, &page, zoom));
    let reading = larger.filter(|larger| larger.is_as_short_as(&usual)).unwrap_or(usual);
    Set { reading, step_list }
}

/// The largest size at which no step takes more pages than at the usual one, or loses its picture.
pub(super) fn zoom_for(guide: &Guide, cx: &Context) -> Zoom {
    let mut sizes = Zoom::from_most().peekable();
    for at in 0..guide.steps.len() {
        let page = pages::step(guide, at, 0, cx);
        let room = on_card(cx, has_list(&page));
        let usual = Reading::larger(cx, room, &page, Zoom::NONE);
        let is_too_large = |zoom: &Zoom| {
            *zoom != Zoom::NONE && !Reading::larger(cx, room, &page, *zoom).is_as_short_as(&usual)
        };
        while sizes.next_if(is_too_large).is_some() {}
    }
    sizes.next().unwrap_or(Zoom::NONE)
}

/// The steps that take more than one page of the canvas at the usual size.
pub(super) fn crowded(guide: &Guide, cx: &Context) -> Vec<StepId> {
    let pages = |at: usize| {
        let page = pages::step(guide, at, 0, cx);
        let room = on_card(cx, has_list(&page));
        Reading::larger(cx, room, &page, Zoom::NONE).sheet().page_count()
    };
    let steps = guide.steps.iter().enumerate();
    steps.filter(|(at, _)| pages(*at) > 1).map(|(_, step)| step.id.clone()).collect()
}

/// Whether the steps stand beside a page: a picture with a QR code takes their room.
fn has_list(page: &Page) -> bool {
    page.asides.len() < 2
}

/// The room on a card, with or without the steps beside it.
fn on_card(cx: &Context, has_list: bool) -> Size {
    let body = cx.canvas.body();
    let shape = cx.canvas.shape();
    let list = step_list::width(shape).filter(|_| has_list);
    let beside = list.map_or(0.0, |width| width + step_list::GAP_TO_CARD);
    let padding = 2.0 * card_padding(shape);
    Size::new(body.width - beside - padding, body.height - padding)
}
