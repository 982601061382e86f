//! The first sheet of a workbook.

use crate::report::figures::Figures;
use crate::report::speech::Speech;
use crate::report::topic::Topic;
use crate::report::undone::Undone;
use crate::report::workbook::cells::{number, table};
use crate::report::workbook::charts::{has_own_sheet, heading};
use crate::report::workbook::pen::Pen;

use jiff::civil::Date;
use rust_xlsxwriter::Worksheet;

use std::time::Duration;

/// What a workbook says of itself.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head<'a> {
    /// The hub's code.
    pub(crate) hub: &'a str,
    /// The day it is made.
    pub(crate) made: Date,
    /// Whether its sessions are made up.
    pub(crate) is_demo: bool,
}

/// How many letters of a note a line holds, and how high a line is, in points.
const A_LINE: usize = 84;
const LINE: f64 = 15.0;

/// The first sheet: what the workbook is, the figures, and what the sessions have in common.
pub(super) fn write(
    sheet: &mut Worksheet,
    figures: &Figures,
    head: &Head<'_>,
    has_sessions: bool,
    pen: &Pen,
    speech: &Speech<'_>,
) -> Result<(), Undone> {
    sheet.set_name(speech.say("report-sheet-figures"))?.set_print_fit_to_pages(1, 0);
    sheet.set_column_width(0, 46)?.set_column_width(1, 16)?.set_column_width(2, 26)?;
    sheet.write_string_with_format(0, 0, speech.say("report-title"), &pen.title)?;
    let mut row = 1;
    for (label, value) in [
        ("report-period", speech.days(figures.period)),
        ("report-hub", head.hub.to_owned()),
        ("report-made", speech.date(head.made)),
    ] {
        sheet.write_string(row, 0, speech.say(label))?.write_string(row, 1, value)?;
        row += 1;
    }
    for note in notes(figures, head, has_sessions) {
        let note = speech.say(note);
        let lines = note.chars().count().div_ceil(A_LINE);
        sheet.merge_range(row, 0, row, 2, &note, &pen.quiet)?;
        sheet.set_row_height(row, LINE * lines as f64)?;
        row += 1;
    }
    row += 1;
    sheet.write_string(row, 0, speech.say("overview-sessions"))?;
    number(sheet, row, 1, figures.sessions, speech)?;
    row += 1;
    for (label, time) in [("report-median", figures.median), ("report-p90", figures.p90)] {
        if let Some(time) = time {
            sheet.write_string(row, 0, speech.say(label))?.write_number(row, 1, minutes(time))?;
            row += 1;
        }
    }
    if !figures.months.is_empty() {
        row = months(sheet, row + 1, figures, pen, speech)?;
    }
    for group in figures.groups.iter().filter(|group| !has_own_sheet(group.topic)) {
        sheet.write_string_with_format(row + 1, 0, heading(group.topic, speech), &pen.head)?;
        sheet.write_string_with_format(row + 1, 1, speech.say(counted(group.topic)), &pen.head)?;
        row = table(sheet, row + 2, group, pen, speech)?;
    }
    Ok(())
}

/// What the numbers of a topic count.
fn counted(topic: Topic) -> &'static str {
    if topic == Topic::Used { "report-times" } else { "report-sessions" }
}

/// What whoever reads the figures has to know.
fn notes(
    figures: &Figures,
    head: &Head<'_>,
    has_sessions: bool,
) -> impl Iterator<Item = &'static str> {
    let is_of_days = figures.period.months().is_none();
    [
        head.is_demo.then_some("report-note-made-up"),
        has_sessions.then_some("out-holds-sessions"),
        (!figures.is_protected).then_some("out-holds-exact"),
        figures.is_protected.then_some("report-note-protected"),
        figures.is_cut.then_some("report-note-cut"),
        (figures.is_protected && is_of_days).then_some("report-note-days-only"),
    ]
    .into_iter()
    .flatten()
}

fn months(
    sheet: &mut Worksheet,
    row: u32,
    figures: &Figures,
    pen: &Pen,
    speech: &Speech<'_>,
) -> Result<u32, Undone> {
    for (column, label) in [(0, "report-month"), (1, "report-sessions"), (2, "report-median")] {
        sheet.write_string_with_format(row, column, speech.say(label), &pen.head)?;
    }
    let mut row = row + 1;
    for month in &figures.months {
        sheet.write_string(row, 0, month.month.to_string())?;
        number(sheet, row, 1, month.sessions, speech)?;
        if let Some(median) = month.median {
            sheet.write_number(row, 2, minutes(median))?;
        }
        row += 1;
    }
    Ok(row)
}

/// Minutes to one place after the point.
fn minutes(time: Duration) -> f64 {
    (time.as_secs_f64() / 6.0).round() / 10.0
}
