//! Figures for other programs (JSON, RFC 8259).

use crate::report::cell::Cell;
use crate::report::figures::Figures;
use crate::report::speech::Speech;
use crate::report::topic::{Name, Topic};

use serde_json::{Value, json};

use jiff::civil::Date;

/// What the format is called, and its version: a reader refuses what it does not know.
const FORMAT: &str = "tramso-figures";
const VERSION: u32 = 1;

/// The figures, made on a day by a hub.
pub(super) fn written(
    figures: &Figures,
    hub: &str,
    made: Date,
    is_demo: bool,
    speech: &Speech<'_>,
) -> Value {
    let (first, last) = figures.period.days();
    let day = |day: Date| day.to_string();
    let rows = |rows: &[(Name, Cell)]| -> Vec<Value> {
        let row = |(name, cell): &(Name, Cell)| json!({ "code": code(name), "name": speech.name(name), "sessions": number(*cell) });
        rows.iter().map(row).collect()
    };
    let named = |topic: Topic| topic.code().to_owned();
    let groups: serde_json::Map<String, Value> =
        figures.groups.iter().map(|it| (named(it.topic), rows(&it.rows).into())).collect();
    let short = figures.groups.iter().filter(|group| group.is_short);
    let short: Vec<String> = short.map(|group| named(group.topic)).collect();
    let months = figures.months.iter().map(|row| {
        let median = row.median.map(|median| median.as_secs());
        json!({ "month": row.month.to_string(), "sessions": number(row.sessions), "median_seconds": median })
    });
    let days = figures
        .days
        .iter()
        .map(|(date, cell)| json!({ "day": day(*date), "sessions": number(*cell) }));
    json!({
        "format": FORMAT,
        "version": VERSION,
        "hub": hub,
        "made": day(made),
        "made_up": is_demo,
        "first": day(first),
        "last": day(last),
        "small_groups": if figures.is_protected { "kept-back" } else { "told" },
        "months_left_out": figures.is_cut,
        "sessions": number(figures.sessions),
        "median_seconds": figures.median.map(|it| it.as_secs()),
        "p90_seconds": figures.p90.map(|it| it.as_secs()),
        "groups": groups,
        "groups_without_some_months": short,
        "months": months.collect::<Vec<_>>(),
        "days": days.collect::<Vec<_>>(),
    })
}

/// A number: a bound of it where it is not told.
fn number(cell: Cell) -> Value {
    match cell {
        Cell::Told(number) => number.into(),
        Cell::Few => json!({ "least": 1, "most": 4 }),
        Cell::AtLeast(number) => json!({ "least": number }),
    }
}

fn code(name: &Name) -> String {
    match name {
        Name::Code(_, code) => (*code).to_owned(),
        Name::Hour(hour) => hour.to_string(),
        Name::Item(item) => item.as_str().to_owned(),
        Name::Trouble(trouble) => trouble.to_string(),
        Name::Helper(helper) => helper.to_string(),
    }
}
