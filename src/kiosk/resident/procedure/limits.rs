//! How long the office may take, in words.

use crate::catalog::{Limit, Time, TimeKind, TimeUnit};
use crate::kiosk::context::Context;
use crate::kiosk::resident::procedure::short::is_short;
use crate::kiosk::resident::procedure::subject::Subject;
use crate::kiosk::resident::procedure::ways::shared;

/// How long the office may take, short enough for the first facts.
pub(super) fn value(subject: Subject<'_>) -> String {
    let values = values(subject);
    if is_short(&values, &[]) { values.join("\n") } else { subject.cx.say("limit-by-way") }
}

/// A word more about the time, or where all of it stands.
pub(super) fn note(subject: Subject<'_>) -> Option<String> {
    let notes = notes(subject);
    if !is_short(&values(subject), &notes) {
        return Some(subject.cx.say("limits-below"));
    }
    (!notes.is_empty()).then(|| notes.join("\n"))
}

/// What the first facts have no room for.
pub(super) fn rest(subject: Subject<'_>) -> Vec<String> {
    let notes = notes(subject);
    if is_short(&values(subject), &notes) { Vec::new() } else { notes }
}

/// How long the office may take, for each way where they differ.
fn values(subject: Subject<'_>) -> Vec<String> {
    let limits = shared(subject, |channel| channel.limit);
    let told = limits.iter().map(|shared| shared.told(&limit(shared.what, subject.cx), subject.cx));
    told.collect()
}

/// How much longer it may take and when, and what else is to be said of the time.
fn notes(subject: Subject<'_>) -> Vec<String> {
    let times = shared(subject, |channel| channel.plus);
    let plus = times.iter().filter_map(|shared| {
        let text = plus(shared.what?, subject);
        Some(shared.told(&text, subject.cx))
    });
    plus.chain(subject.find("time-note")).collect()
}

fn plus(plus: Time, subject: Subject<'_>) -> String {
    let note = subject.word("plus-note");
    subject
        .cx
        .say_with("limit-plus", &[("time", time(plus, subject.cx).into()), ("note", note.into())])
}

/// A time limit in words.
pub(super) fn limit(limit: Limit, cx: &Context) -> String {
    match limit {
        Limit::Within(within) => time(within, cx),
        Limit::SameDay => cx.say("limit-same-day"),
        Limit::AtOnce => cx.say("limit-at-once"),
        Limit::Unknown => cx.say("limit-unknown"),
        Limit::Unset => cx.say("limit-unset"),
    }
}

fn time(time: Time, cx: &Context) -> String {
    let message = match (time.unit, time.kind) {
        (TimeUnit::Days, TimeKind::Working) => "limit-working-days",
        (TimeUnit::Days, TimeKind::Calendar) => "limit-calendar-days",
        (TimeUnit::Hours, TimeKind::Working) => "limit-working-hours",
        (TimeUnit::Hours, TimeKind::Calendar) => "limit-calendar-hours",
    };
    cx.say_with(message, &[("count", time.count.into())])
}
