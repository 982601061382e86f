//! What the charts say in words.

use crate::id::{ItemId, TroubleId};
use crate::kiosk::context::Context;
use crate::kiosk::staff::when;
use crate::review::{Column, GuideSteps, Overview, Period};

/// What an item is called; one that the content no longer has, by its id.
pub(super) fn title(item: &ItemId, cx: &Context) -> String {
    let title = cx.title_of(item);
    if title.is_empty() { item.as_str().to_owned() } else { title }
}

/// What a trouble is called; one that the content no longer has, by its id.
pub(super) fn trouble(trouble: &TroubleId, cx: &Context) -> String {
    let known = cx.catalog.troubles.get(trouble);
    known.map_or_else(|| trouble.to_string(), |trouble| cx.short_title(&trouble.words))
}

/// The weekdays from Monday on, in short.
pub(super) fn weekdays(cx: &Context) -> Vec<String> {
    cx.say("desk-weekdays").split_whitespace().map(str::to_owned).collect()
}

/// From an hour to another.
pub(super) fn hours(from: usize, to: usize, cx: &Context) -> String {
    let hours = [("from", from.to_string().into()), ("to", to.to_string().into())];
    cx.say_with("overview-hours", &hours)
}

/// Which column is the highest, and how many were assisted.
pub(super) fn of_time(overview: &Overview, cx: &Context) -> String {
    let assisted: u64 = overview.columns.iter().map(|column| column.assisted).sum();
    let alone: u64 = overview.columns.iter().map(|column| column.alone).sum();
    let highest = |a: &Column, b: &Column| b.sessions() > a.sessions();
    let busiest =
        overview.columns.iter().copied().reduce(|a, b| if highest(&a, &b) { b } else { a });
    let Some(busiest) = busiest.filter(|_| overview.figures.sessions > 0) else {
        return cx.say("overview-no-sessions");
    };
    let parts = [("assisted", cx.count(assisted).into()), ("alone", cx.count(alone).into())];
    let parts = cx.say_with("overview-time-text", &parts);
    if matches!(overview.period, Period::Day(_)) {
        return parts;
    }
    let when = match overview.period {
        Period::Year(_) => cx.month(busiest.first),
        _ => when::days(busiest.first, busiest.last, cx),
    };
    let most = [("when", when.into()), ("sessions", cx.count(busiest.sessions()).into())];
    format!("{} {parts}", cx.say_with("overview-time-most", &most))
}

/// When most people come, and whether some days are no longer known by the hour.
pub(super) fn of_week(overview: &Overview, cx: &Context) -> String {
    let Some(busiest) = overview.week.busiest() else {
        return cx.say("overview-no-hours");
    };
    let weekday = weekdays(cx).get(busiest.weekday).cloned().unwrap_or_default();
    let args = [
        ("weekday", weekday.into()),
        ("from", busiest.hour.to_string().into()),
        ("to", (busiest.hour + 1).to_string().into()),
        ("sessions", cx.count(busiest.sessions).into()),
    ];
    let most = cx.say_with("overview-week-text", &args);
    let known = overview.week.sessions();
    if known >= overview.figures.sessions {
        return most;
    }
    let kept = cx.say_with("overview-week-kept", &[("sessions", cx.count(known).into())]);
    format!("{most} {kept}")
}

/// Where people stopped in a guide.
pub(super) struct Stop {
    pub(super) title: String,
    pub(super) text: String,
    /// How many came as far as each step.
    pub(super) reached: Vec<u64>,
    /// The place of the step where most stopped.
    pub(super) most: Option<usize>,
}

/// Where most people stopped in a guide before its last step; nothing of a guide without steps.
pub(super) fn stop(guide: &GuideSteps, cx: &Context) -> Option<Stop> {
    let item = ItemId::Guide(guide.guide.clone());
    let known = cx.catalog.guides.get(&guide.guide);
    let last = known.map_or(guide.steps.len().saturating_sub(1), |guide| guide.steps.len());
    let under_way = || guide.steps.iter().filter(|step| usize::from(step.step) < last);
    let most = under_way().filter(|step| step.stopped > 0);
    let most = most.reduce(|a, b| if b.stopped > a.stopped { b } else { a });
    let reached = guide.steps.iter().map(|step| step.reached).collect();
    let sessions = cx.count(guide.sessions);
    let text = match most {
        None => cx.say_with("overview-stop-none", &[("sessions", sessions.into())]),
        Some(most) => {
            let place = usize::from(most.step).checked_sub(1);
            let step = place.and_then(|place| known?.steps.get(place));
            let name = step.zip(known).map(|(step, guide)| cx.word(&guide.words, step.id.as_str()));
            let step = match name {
                Some(name) => cx.say_with(
                    "overview-step",
                    &[("step", most.step.to_string().into()), ("title", name.into())],
                ),
                None => cx.say("overview-before-steps"),
            };
            let stopped = cx.count(most.stopped);
            let args =
                [("step", step.into()), ("stopped", stopped.into()), ("sessions", sessions.into())];
            let met = guide.troubles.iter().find(|met| met.step == most.step);
            let met = met.map(|met| {
                cx.say_with(
                    "overview-stop-trouble",
                    &[("trouble", trouble(&met.trouble, cx).into())],
                )
            });
            let text = cx.say_with("overview-stop", &args);
            met.map_or(text.clone(), |met| format!("{text} {met}"))
        }
    };
    let place = most.map(|most| usize::from(most.step));
    (!guide.steps.is_empty()).then(|| Stop { title: title(&item, cx), text, reached, most: place })
}
