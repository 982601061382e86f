//! Figures as an Excel workbook, with charts and, when asked for, each session on a sheet of its own.
//!
//! Every text is written as a text, so that none can be a formula; what is not told is a text too.

use crate::report::cell::Cell;
use crate::report::columns::{Column, Value};
use crate::report::figures::Figures;
use crate::report::part::Part;
use crate::report::place::free;
use crate::report::rows;
use crate::report::speech::Speech;
use crate::report::topic::{Group, Topic};
use crate::report::undone::Undone;
use crate::report::watch::Watch;
use crate::review::Review;

use jiff::civil::Date;
use rust_xlsxwriter::{Chart, ChartType, Format, FormatBorder, Workbook, Worksheet};

use std::io::{BufWriter, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Duration;

/// What a workbook says of itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head<'a> {
    /// The hub's code.
    pub(super) hub: &'a str,
    /// The day it is made.
    pub(super) made: Date,
    /// Whether its sessions are made up.
    pub(super) is_demo: bool,
}

/// The sheet with each session.
#[derive(Debug, Clone, Copy)]
pub(super) struct Detail<'a> {
    /// The log.
    pub(super) review: &'a Review,
    /// Whether helpers are named by their codes.
    pub(super) has_helpers: bool,
    /// Who looks on.
    pub(super) watch: &'a Watch,
}

/// The most rows of a sheet, the header's among them.
const MOST_ROWS: u64 = 1_048_576;

/// The most bars of a chart: more cannot be read.
const MOST_BARS: usize = 12;

/// The bytes below which a disk is taken for full: what is written at once fits into them.
const ROOM: u64 = 1 << 20;

/// How days are shown.
const DAY: &str = "dd/mm/yyyy";

/// The topics with a sheet of their own, and the chart on it.
const SHEETS: [(Topic, Option<ChartType>); 4] = [
    (Topic::Items, Some(ChartType::Bar)),
    (Topic::Troubles, Some(ChartType::Bar)),
    (Topic::Hours, Some(ChartType::Column)),
    (Topic::Helpers, None),
];

/// Writes the workbook.
///
/// # Errors
/// Why it is not written.
pub(super) fn write(
    part: &Part,
    figures: &Figures,
    head: &Head<'_>,
    detail: Option<Detail<'_>>,
    speech: &Speech<'_>,
) -> Result<(), Undone> {
    // The library panics where the file that it keeps beside this one until the end cannot be written.
    let written = catch_unwind(AssertUnwindSafe(|| sheets(part, figures, head, detail, speech)));
    written.unwrap_or_else(|_| Err(lost(part.folder())))
}

/// Why what the library keeps in `folder` could not be written.
fn lost(folder: &Path) -> Undone {
    match free(folder) {
        None => Undone::Gone,
        Some(free) if free < ROOM => Undone::Full,
        Some(_) => Undone::Disk,
    }
}

fn sheets(
    part: &Part,
    figures: &Figures,
    head: &Head<'_>,
    detail: Option<Detail<'_>>,
    speech: &Speech<'_>,
) -> Result<(), Undone> {
    let mut workbook = Workbook::new();
    workbook.set_tempdir(part.folder())?;
    let pen = Pen::new();
    overview(workbook.add_worksheet(), figures, head, &pen, speech)?;
    if !figures.days.is_empty() {
        days(workbook.add_worksheet(), figures, &pen, speech)?;
    }
    for (topic, chart) in SHEETS {
        let groups = figures.groups.iter().filter(|it| it.topic == topic && !it.is_empty());
        for group in groups {
            self::topic(workbook.add_worksheet(), group, chart, &pen, speech)?;
        }
    }
    if let Some(detail) = detail {
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sessions(sheet, figures, &detail, &pen, speech)?;
    }
    let mut file = BufWriter::new(part.file());
    workbook.save_to_writer(&mut file)?;
    Ok(file.flush()?)
}

/// How cells look.
struct Pen {
    title: Format,
    head: Format,
    day: Format,
    quiet: Format,
}

impl Pen {
    fn new() -> Self {
        Self {
            title: Format::new().set_bold().set_font_size(16),
            head: Format::new().set_bold().set_border_bottom(FormatBorder::Thin),
            day: Format::new().set_num_format(DAY),
            quiet: Format::new().set_italic(),
        }
    }
}

/// The first sheet: what the workbook is, the figures, and what the sessions have in common.
fn overview(
    sheet: &mut Worksheet,
    figures: &Figures,
    head: &Head<'_>,
    pen: &Pen,
    speech: &Speech<'_>,
) -> Result<(), Undone> {
    sheet.set_name(speech.say("report-sheet-figures"))?;
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
    for note in notes(figures, head) {
        sheet.write_string_with_format(row, 0, speech.say(note), &pen.quiet)?;
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
    let own_sheet = |topic: &Topic| SHEETS.iter().any(|(other, _)| other == topic);
    for group in figures.groups.iter().filter(|group| !own_sheet(&group.topic)) {
        sheet.write_string_with_format(row + 1, 0, heading(group.topic, speech), &pen.head)?;
        sheet.write_string_with_format(row + 1, 1, speech.say("report-sessions"), &pen.head)?;
        row = table(sheet, row + 2, group, pen, speech)?;
    }
    Ok(())
}

/// What whoever reads the figures has to know.
fn notes(figures: &Figures, head: &Head<'_>) -> impl Iterator<Item = &'static str> {
    let is_of_days = figures.period.months().is_none();
    [
        head.is_demo.then_some("report-note-made-up"),
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

fn days(
    sheet: &mut Worksheet,
    figures: &Figures,
    pen: &Pen,
    speech: &Speech<'_>,
) -> Result<(), Undone> {
    let name = speech.say("report-sheet-days");
    sheet.set_name(&name)?.set_column_width(0, 14)?.set_column_width(1, 14)?;
    sheet.write_string_with_format(0, 0, speech.say("report-day"), &pen.head)?;
    sheet.write_string_with_format(0, 1, speech.say("report-sessions"), &pen.head)?;
    let mut last = 0;
    for (day, cell) in &figures.days {
        last += 1;
        sheet.write_datetime_with_format(last, 0, *day, &pen.day)?;
        number(sheet, last, 1, *cell, speech)?;
    }
    chart(sheet, ChartType::Column, &name, last, &speech.say("report-sheet-days"), 3)
}

fn topic(
    sheet: &mut Worksheet,
    group: &Group,
    kind: Option<ChartType>,
    pen: &Pen,
    speech: &Speech<'_>,
) -> Result<(), Undone> {
    let Group { topic, ref rows, .. } = *group;
    let name = speech.say(&format!("report-sheet-{}", topic.code()));
    sheet.set_name(&name)?.set_column_width(0, 60)?.set_column_width(1, 14)?;
    sheet.write_string_with_format(0, 0, heading(topic, speech), &pen.head)?;
    sheet.write_string_with_format(0, 1, speech.say("report-sessions"), &pen.head)?;
    table(sheet, 1, group, pen, speech)?;
    let most = if topic == Topic::Hours { 24 } else { MOST_BARS };
    let bars = u32::try_from(rows.len().min(most)).unwrap_or(0);
    match kind.filter(|_| bars > 0) {
        Some(kind) => chart(sheet, kind, &name, bars, &heading(topic, speech), 3),
        None => Ok(()),
    }
}

/// The rows of a group from a row on; the row after them.
fn table(
    sheet: &mut Worksheet,
    mut row: u32,
    group: &Group,
    pen: &Pen,
    speech: &Speech<'_>,
) -> Result<u32, Undone> {
    for (name, cell) in &group.rows {
        sheet.write_string(row, 0, speech.name(name))?;
        number(sheet, row, 1, *cell, speech)?;
        row += 1;
    }
    if group.is_short {
        sheet.write_string_with_format(row, 0, speech.say("report-note-short"), &pen.quiet)?;
        row += 1;
    }
    Ok(row)
}

/// A chart of the second column by the first, beside them.
fn chart(
    sheet: &mut Worksheet,
    kind: ChartType,
    name: &str,
    last: u32,
    title: &str,
    column: u16,
) -> Result<(), Undone> {
    let mut chart = Chart::new(kind);
    chart
        .add_series()
        .set_categories((name, 1, 0, last, 0))
        .set_values((name, 1, 1, last, 1))
        .set_gap(60);
    chart.title().set_name(title);
    chart.legend().set_hidden();
    if kind == ChartType::Bar {
        // The first row at the top, as it is in the table.
        chart.x_axis().set_reverse();
    }
    chart.set_width(820).set_height(460);
    sheet.insert_chart(1, column, &chart)?;
    Ok(())
}

fn sessions(
    sheet: &mut Worksheet,
    figures: &Figures,
    detail: &Detail<'_>,
    pen: &Pen,
    speech: &Speech<'_>,
) -> Result<(), Undone> {
    let Detail { review, has_helpers, watch } = *detail;
    let count = rows::count(review, figures.period)?;
    if count >= MOST_ROWS {
        return Err(Undone::TooMany);
    }
    let columns: Vec<Column> = Column::all(has_helpers).collect();
    let last = u16::try_from(columns.len() - 1).unwrap_or(0);
    sheet.set_name(speech.say("report-sheet-sessions"))?;
    sheet.set_freeze_panes(1, 0)?.set_column_range_width(0, last, 16)?;
    for (place, column) in (0..).zip(&columns) {
        sheet.write_string_with_format(0, place, speech.say(column.label()), &pen.head)?;
    }
    let mut row = 0;
    rows::each(review, figures.period, watch, |session, record| {
        row += 1;
        for (place, column) in (0..).zip(&columns) {
            match column.value(session, record) {
                None => continue,
                Some(Value::Codes(codes)) => sheet.write_string(row, place, codes)?,
                Some(Value::Number(number)) => sheet.write_number(row, place, number as f64)?,
                Some(Value::Day(day)) => {
                    sheet.write_datetime_with_format(row, place, day, &pen.day)?
                }
            };
        }
        Ok(())
    })?;
    sheet.autofilter(0, 0, row.max(1), last)?;
    Ok(())
}

fn heading(topic: Topic, speech: &Speech<'_>) -> String {
    speech.say(&format!("report-topic-{}", topic.code()))
}

/// A number as a number; what is not told as words.
fn number(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: Cell,
    speech: &Speech<'_>,
) -> Result<(), Undone> {
    match (cell.told(), cell.written()) {
        (Some(number), _) => sheet.write_number(row, column, number as f64)?,
        (None, Some(written)) => sheet.write_string(row, column, written)?,
        (None, None) => sheet.write_string(row, column, speech.say("report-kept"))?,
    };
    Ok(())
}

/// Minutes to one place after the point.
fn minutes(time: Duration) -> f64 {
    (time.as_secs_f64() / 6.0).round() / 10.0
}
