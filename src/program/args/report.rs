//! `tramso report` on the command line: of which period, in which format, to which file.

use crate::l10n::Phrase;
use crate::report::{Content, Depth, Format};
use crate::review::Period;

use std::ffi::OsString;
use std::path::PathBuf;

/// A report to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReportTask {
    /// The period.
    pub(crate) period: Period,
    /// What the file holds, and how it is written.
    pub(crate) content: Content,
    /// The file to write.
    pub(crate) out: PathBuf,
}

/// The options of a report as they came.
#[derive(Debug, Default)]
pub(super) struct Given {
    period: Option<Period>,
    format: Option<Format>,
    out: Option<PathBuf>,
    pub(super) has_detail: bool,
    pub(super) has_helpers: bool,
    pub(super) is_exact: bool,
}

impl Given {
    pub(super) fn set_period(&mut self, written: OsString) -> Result<(), Phrase> {
        let period = written.to_str().and_then(|text| text.parse().ok());
        self.period = Some(period.ok_or_else(|| Phrase::new("command-report-period"))?);
        Ok(())
    }

    pub(super) fn set_format(&mut self, written: OsString) -> Result<(), Phrase> {
        self.format = Some(match written.to_str() {
            Some("xlsx") => Format::Xlsx,
            Some("csv") => Format::Csv,
            Some("json") => Format::Json,
            Some("pdf") => return Err(Phrase::new("command-report-pdf")),
            _ => return Err(Phrase::new("command-report-format")),
        });
        Ok(())
    }

    pub(super) fn set_out(&mut self, written: OsString) -> Result<(), Phrase> {
        let file = Some(written).filter(|file| !file.is_empty());
        self.out = Some(file.ok_or_else(|| Phrase::new("command-report-out"))?.into());
        Ok(())
    }

    /// The report that the options ask for; an option it has no use for is left.
    pub(super) fn take(&mut self) -> Result<ReportTask, Phrase> {
        let missing = |id| move || Phrase::new(id);
        let period = self.period.take().ok_or_else(missing("command-report-period"))?;
        let format = self.format.take().ok_or_else(missing("command-report-format"))?;
        let out = self.out.take().ok_or_else(missing("command-report-out"))?;
        let content = match format {
            Format::Csv => {
                // It is each session in any case.
                self.has_detail = false;
                Content::Sessions { has_helpers: std::mem::take(&mut self.has_helpers) }
            }
            Format::Json => Content::Json { is_exact: std::mem::take(&mut self.is_exact) },
            Format::Xlsx => Content::Workbook(self.depth()),
        };
        Ok(ReportTask { period, content, out })
    }

    fn depth(&mut self) -> Depth {
        let is_exact = std::mem::take(&mut self.is_exact);
        if std::mem::take(&mut self.has_detail) {
            // Codes stand on the sheet with each session alone.
            return Depth::Sessions { has_helpers: std::mem::take(&mut self.has_helpers) };
        }
        if is_exact { Depth::Exact } else { Depth::Protected }
    }

    /// Every option, and whether nobody has used it.
    pub(super) fn left(&self) -> impl Iterator<Item = (&'static str, bool)> {
        [
            ("--period", self.period.is_some()),
            ("--format", self.format.is_some()),
            ("--out", self.out.is_some()),
            ("--detail", self.has_detail),
            ("--helpers", self.has_helpers),
            ("--exact", self.is_exact),
        ]
        .into_iter()
    }
}
