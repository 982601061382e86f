//! Figures as an Excel workbook, with charts and, when asked for, each session on a sheet of its own.
//!
//! Every text is written as a text, so that none can be a formula; what is not told is a text too.

mod cells;
mod charts;
mod overview;
mod sessions;

use crate::report::figures::Figures;
use crate::report::part::Part;
use crate::report::place::free;
use crate::report::speech::Speech;
use crate::report::topic::Topic;
use crate::report::undone::Undone;
use crate::report::watch::Watch;
use crate::review::Review;

use jiff::civil::Date;
use rust_xlsxwriter::{ChartType, Format, FormatAlign, FormatBorder, Workbook};

use std::io::{BufWriter, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

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
    overview::write(workbook.add_worksheet(), figures, head, &pen, speech)?;
    if !figures.days.is_empty() {
        charts::days(workbook.add_worksheet(), figures, &pen, speech)?;
    }
    for (topic, chart) in SHEETS {
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
            quiet: Format::new().set_italic().set_text_wrap().set_align(FormatAlign::Top),
        }
    }
}

fn has_own_sheet(topic: Topic) -> bool {
    SHEETS.iter().any(|(own, _)| *own == topic)
}

fn heading(topic: Topic, speech: &Speech<'_>) -> String {
    speech.say(&format!("report-topic-{}", topic.code()))
}
