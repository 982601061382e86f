//! A guide in one line, and the words for where it is done and what it costs.

use crate::catalog::{Fee, Guide, Place};
use crate::kiosk::context::Context;

/// A guide in one line: where it is done, how long it takes and what it costs, as far as that is known.
/// What is not known its own page tells to ask.
pub(super) fn summary(guide: &Guide, cx: &Context) -> String {
    let time = |minutes: u16| cx.say_with("about-minutes", &[("minutes", minutes.into())]);
    let known = [
        Some(cx.say(place(guide.place))),
        guide.minutes.map(|minutes| time(minutes).to_lowercase()),
        guide.fee.filter(|cost| *cost != Fee::Unknown).map(|cost| cx.say(fee(cost)).to_lowercase()),
    ];
    known.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Where a guide is done, as a message's id.
pub(super) fn place(place: Place) -> &'static str {
    match place {
        Place::Phone => "place-phone",
        Place::Counter => "place-counter",
        Place::Portal => "place-portal",
    }
}

/// What a guide costs, as a message's id.
pub(super) fn fee(fee: Fee) -> &'static str {
    match fee {
        Fee::Free => "fee-free",
        Fee::Varies => "fee-varies",
        Fee::Unknown => "fee-unknown",
    }
}
