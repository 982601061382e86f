//! Figures as an Excel workbook, with charts and, when asked for, each session on a sheet of its own.
//!
//! Every text is written as a text, so that none can be a formula; what is not told is a text too.

mod cells;
mod charts;
mod overview;
mod pen;
mod sessions;

use crate::report::figures::Figures;
use crate::report::part::Part;
use crate::report::place::free;
use crate::report::speech::Speech;
use crate::report::topic::Topic;
use crate::report::undone::Undone;

use charts::SHEETS;
use pen::Pen;

use rust_xlsxwriter::Workbook;

pub(super) use overview::Head;
pub(super) use sessions::Detail;

use std::io::{BufWriter, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// The bytes below which a disk is taken for full: what is written at once fits into them.
const ROOM: u64 = 1 << 20;

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
    overview::write(workbook.add_worksheet(), figures, head, detail.is_some(), &pen, speech)?;
    if !figures.days.is_empty() {
        charts::days(workbook.add_worksheet(), figures, &pen, speech)?;
    }
    // A day may have one session with a helper: beside it, the helpers of that day would name its helper.
    let hides_helpers = detail.as_ref().is_some_and(|detail| !detail.has_helpers);
    for (topic, chart) in SHEETS {
        if topic == Topic::Helpers && hides_helpers {
            continue;
        }
        let groups = figures.groups.iter().filter(|it| it.topic == topic && !it.is_empty());
        for group in groups {
            charts::topic(workbook.add_worksheet(), group, chart, &pen, speech)?;
        }
    }
    if let Some(detail) = detail {
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sessions::write(sheet, figures, &detail, &pen, speech)?;
    }
    let mut file = BufWriter::new(part.file());
    workbook.save_to_writer(&mut file)?;
    Ok(file.flush()?)
}
