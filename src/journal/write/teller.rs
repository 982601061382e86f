//! Who tells the kiosk, and knows what staff have been told: what repeats is told once, and what is over is
//! withdrawn.

use crate::journal::health::Health;
use crate::journal::write::report::{Report, Subject};

use std::collections::BTreeSet;

/// The way to the kiosk.
pub(crate) struct Teller<R> {
    report: R,
    health: Option<Health>,
    told: BTreeSet<Subject>,
}

impl<R: Fn(Report)> Teller<R> {
    /// A teller that has told nothing yet.
    pub(crate) fn new(report: R) -> Self {
        Self { report, health: None, told: BTreeSet::new() }
    }

    /// Tells something.
    pub(crate) fn tell(&mut self, report: Report) {
        self.told.extend(report.subject());
        (self.report)(report);
    }

    /// Tells how the log is, if that is news; says whether it was.
    pub(crate) fn tell_health(&mut self, health: Health) -> bool {
        let is_news = self.health.replace(health) != Some(health);
        if is_news {
            self.tell(Report::Health(health));
        }
        is_news
    }

    /// Whether staff are being told something on a subject.
    pub(crate) fn has_told(&self, subject: Subject) -> bool {
        self.told.contains(&subject)
    }

    /// Withdraws what was told on a subject, if anything was.
    pub(crate) fn withdraw(&mut self, subject: Subject) {
        if self.told.remove(&subject) {
            (self.report)(Report::Over(subject));
        }
    }
}
