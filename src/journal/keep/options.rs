//! How a log is kept: for whom, with which ids, how long, and how much of the disk it may take.

use crate::journal::event::setup::{AppVersion, HubCode, Setup};
use crate::journal::event::vocabulary::Vocabulary;
use crate::journal::keep::upkeep::Periods;

use jiff::Timestamp;
use jiff::civil::Date;

/// The most bytes the database may take of the disk, and its backups once more, unless the options say
/// otherwise: together with the reserve and the logs less than a gigabyte.
pub const DEFAULT_BUDGET: u64 = 448 << 20;

/// How many bytes are kept back for the time when the disk is full, unless the options say otherwise.
pub const DEFAULT_RESERVE: u64 = 4 << 20;

/// How a log is kept.
#[derive(Debug, Clone)]
pub struct Options {
    /// The hub the sessions belong to.
    pub hub: HubCode,
    /// The program's version.
    pub app_version: AppVersion,
    /// The catalogue's version, its date.
    pub catalog_version: Date,
    /// The ids that may be written.
    pub vocabulary: Vocabulary,
    /// Whether the sessions are made up.
    pub is_demo: bool,
    /// The time by the wall clock when the program started.
    pub started: Timestamp,
    /// After how many days exact times are rounded to the hour.
    pub round_after_days: u16,
    /// After how many months sessions are removed.
    pub retention_months: u16,
    /// The most bytes the database may take of the disk, and its backups once more.
    pub budget: u64,
    /// How many bytes are kept back for the time when the disk is full.
    pub reserve: u64,
}

/// What the hub's settings say about the log, and may say otherwise while it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The hub the sessions belong to.
    pub hub: HubCode,
    /// After how many days exact times are rounded to the hour.
    pub round_after_days: u16,
    /// After how many months sessions are removed.
    pub retention_months: u16,
}

impl Options {
    /// Options with the usual periods: hours after 30 days, removed after 12 months.
    pub fn new(
        hub: HubCode,
        catalog_version: Date,
        vocabulary: Vocabulary,
        started: Timestamp,
    ) -> Self {
        Self {
            hub,
            app_version: AppVersion::current(),
            catalog_version,
            vocabulary,
            is_demo: false,
            started,
            round_after_days: 30,
            retention_months: 12,
            budget: DEFAULT_BUDGET,
            reserve: DEFAULT_RESERVE,
        }
    }

    /// Goes over to other terms.
    pub(crate) fn follow(&mut self, terms: Terms) {
        let Terms { hub, round_after_days, retention_months } = terms;
        *self = Self { hub, round_after_days, retention_months, ..self.clone() };
    }

    pub(crate) fn periods(&self) -> Periods {
        Periods { round_after_days: self.round_after_days, retention_months: self.retention_months }
    }

    pub(crate) fn setup(&self) -> Setup {
        Setup {
            hub: self.hub,
            app_version: self.app_version,
            catalog_version: self.catalog_version,
            is_demo: self.is_demo,
        }
    }
}
