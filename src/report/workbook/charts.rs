//! The sheets of a workbook that have a chart beside their table.

use crate::report::cell::Cell;
use crate::report::figures::Figures;
use crate::report::speech::Speech;
use crate::report::topic::{Group, Topic};
use crate::report::undone::Undone;
use crate::report::workbook::cells::{number, table};
use crate::report::workbook::pen::Pen;

use rust_xlsxwriter::{Chart, ChartType, Worksheet};

/// The most bars of a chart: more cannot be read.
const MOST_BARS: usize = 12;

/// How days are shown under a chart.
const DAY_OF_MONTH: &str = "dd/mm";

/// The topics with a sheet of their own, and the chart on it.
pub(super) const SHEETS: [(Topic, Option<ChartType>); 4] = [
    (Topic::Items, Some(ChartType::Bar)),
    (Topic::Troubles, Some(ChartType::Bar)),
    (Topic::Hours, Some(ChartType::Column)),
    (Topic::Helpers, None),
];

/// Whether a topic has a sheet of its own.
pub(super) fn has_own_sheet(topic: Topic) -> bool {
    SHEETS.iter().any(|(own, _)| *own == topic)
}

/// What a topic is called.
pub(super) fn heading(topic: Topic, speech: &Speech<'_>) -> String {
    speech.say(&format!("report-topic-{}", topic.code()))
}

pub(super) fn days(
    sheet: &mut Worksheet,
    figures: &Figures,
    pen: &Pen,
    speech: &Speech<'_>,
) -> Result<(), Undone> {
    let name = speech.say("report-sheet-days");
    sheet.set_name(&name)?.set_column_width(0, 14)?.set_column_width(1, 14)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    sheet.write_string_with_format(0, 0, speech.say("report-day"), &pen.head)?;
    sheet.write_string_with_format(0, 1, speech.say("report-sessions"), &pen.head)?;
    let mut last = 0;
    for (day, cell) in &figures.days {
        last += 1;
        sheet.write_datetime_with_format(last, 0, *day, &pen.day)?;
        number(sheet, last, 1, *cell, speech)?;
    }
    let mut chart = Chart::new(ChartType::Column);
    chart.x_axis().set_num_format(DAY_OF_MONTH);
    note_bars(sheet, figures.days.iter().map(|(_, cell)| *cell), pen, speech)?;
    lay(sheet, chart, &name, last, &speech.say("report-sheet-days"))
}

pub(super) fn topic(
    sheet: &mut Worksheet,
    group: &Group,
    kind: Option<ChartType>,
    pen: &Pen,
    speech: &Speech<'_>,
) -> Result<(), Undone> {
    let Group { topic, ref rows, .. } = *group;
    let name = speech.say(&format!("report-sheet-{}", topic.code()));
    sheet.set_name(&name)?.set_column_width(0, 60)?.set_column_width(1, 14)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    sheet.write_string_with_format(0, 0, heading(topic, speech), &pen.head)?;
    sheet.write_string_with_format(0, 1, speech.say("report-sessions"), &pen.head)?;
    table(sheet, 1, group, pen, speech)?;
    let most = if topic == Topic::Hours { 24 } else { MOST_BARS };
    let bars = u32::try_from(rows.len().min(most)).unwrap_or(0);
    let Some(kind) = kind.filter(|_| bars > 0) else {
        return Ok(());
    };
    let mut chart = Chart::new(kind);
    if kind == ChartType::Bar {
        // The first row at the top, as it is in the table.
        chart.y_axis().set_reverse();
    }
    note_bars(sheet, rows.iter().take(most).map(|(_, cell)| *cell), pen, speech)?;
    lay(sheet, chart, &name, bars, &heading(topic, speech))
}

/// Says above a chart that it lacks the bars of numbers that are not told.
fn note_bars(
    sheet: &mut Worksheet,
    mut cells: impl Iterator<Item = Cell>,
    pen: &Pen,
    speech: &Speech<'_>,
) -> Result<(), Undone> {
    if cells.any(|cell| cell.told().is_none()) {
        sheet.merge_range(0, 3, 0, 15, &speech.say("report-note-bars"), &pen.quiet)?;
    }
    Ok(())
}

/// A chart of the second column by the first, beside them.
fn lay(
    sheet: &mut Worksheet,
    mut chart: Chart,
    name: &str,
    last: u32,
    title: &str,
) -> Result<(), Undone> {
    let series = chart.add_series();
    series.set_categories((name, 1, 0, last, 0)).set_values((name, 1, 1, last, 1)).set_gap(60);
    chart.title().set_name(title);
    chart.legend().set_hidden();
    chart.set_width(820).set_height(460);
    sheet.insert_chart(1, 3, &chart)?;
    Ok(())
}
