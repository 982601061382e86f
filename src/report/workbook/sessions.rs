//! The sheet of a workbook with each session.

use crate::report::columns::{Column, Value};
use crate::report::figures::Figures;
use crate::report::rows;
use crate::report::speech::Speech;
use crate::report::undone::Undone;
use crate::report::watch::Watch;
use crate::report::workbook::pen::Pen;
use crate::review::Review;

use rust_xlsxwriter::Worksheet;

/// The sheet with each session.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Detail<'a> {
    /// The log.
    pub(crate) review: &'a Review,
    /// Whether helpers are named by their codes.
    pub(crate) has_helpers: bool,
    /// Who looks on.
    pub(crate) watch: &'a Watch,
}

/// The most rows of a sheet, the header's among them.
const MOST_ROWS: u64 = 1_048_576;

pub(super) fn write(
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
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
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
