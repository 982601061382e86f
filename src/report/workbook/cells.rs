//! The cells of a workbook.

use crate::report::cell::Cell;
use crate::report::speech::Speech;
use crate::report::topic::Group;
use crate::report::undone::Undone;
use crate::report::workbook::pen::Pen;

use rust_xlsxwriter::Worksheet;

/// The rows of a group from a row on; the row after them.
pub(super) fn table(
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

/// A number as a number; what is not told as words.
pub(super) fn number(
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
