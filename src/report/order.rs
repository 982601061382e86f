//! What is to be made.

use crate::l10n::Language;
use crate::review::Period;

use jiff::civil::Date;

/// What is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The period.
    pub period: Period,
    /// The day it is: months that it lies in or that come after it are not over.
    pub today: Date,
    /// What the file holds, and how it is written.
    pub content: Content,
    /// The language of its words.
    pub language: Language,
}

/// What a file holds, and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Figures as an Excel workbook.
    Workbook(Depth),
    /// Figures for other programs (JSON, RFC 8259).
    Json {
        /// Whether small groups are told.
        is_exact: bool,
    },
    /// Each session (CSV, RFC 4180), with a dictionary beside it.
    Sessions {
        /// Whether helpers are named by their codes.
        has_helpers: bool,
    },
}

/// How much of small groups a workbook tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// They are kept back.
    Protected,
    /// Every number is told.
    Exact,
    /// Every number is told, and each session has a row on a sheet of its own: no group can be kept back
    /// beside that.
    Sessions {
        /// Whether helpers are named by their codes.
        has_helpers: bool,
    },
}

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// An Excel workbook.
    Xlsx,
    /// JSON.
    Json,
    /// CSV.
    Csv,
}

impl Format {
    /// How the names of its files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}

impl Content {
    /// How it is written.
    pub fn format(self) -> Format {
        match self {
            Self::Workbook(_) => Format::Xlsx,
            Self::Json { .. } => Format::Json,
            Self::Sessions { .. } => Format::Csv,
        }
    }
}
