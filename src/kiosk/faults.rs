//! What staff should look after: gathered from all rooms, withdrawn when it is put right.

use crate::catalog::Problem;
use crate::hub;
use crate::journal::{Report, Subject};
use crate::kiosk::context::Context;
use crate::l10n::Phrase;
use crate::staff;

use std::collections::BTreeMap;

/// What staff should look after.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// What is wrong in the hub's settings.
    pub(crate) hub: Vec<hub::Fault>,
    /// Why the content cannot be read any more.
    pub(crate) content: Option<Phrase>,
    /// What is wrong with the staff's files.
    pub(crate) staff: Vec<staff::Fault>,
    /// What was found before the window opened.
    found: Vec<Phrase>,
    /// What the log reported since: the last word on each subject.
    reported: BTreeMap<Subject, Phrase>,
}

impl Faults {
    /// What was found before the window opened.
    pub(crate) fn new(hub: Vec<hub::Fault>, found: Vec<Phrase>) -> Self {
        Self { hub, found, ..Self::default() }
    }

    /// Takes a report of the log in: it takes the place of the one before on its subject, or withdraws it.
    pub(crate) fn hear(&mut self, report: &Report) {
        let Some(subject) = report.subject() else {
            return;
        };
        match report.phrase() {
            Some(phrase) => self.reported.insert(subject, phrase),
            None => self.reported.remove(&subject),
        };
    }

    /// Whether staff should look after something.
    pub(crate) fn is_any(&self, problems: &[Problem]) -> bool {
        !self.found.is_empty()
            || !self.staff.is_empty()
            || !self.reported.is_empty()
            || self.has_any_in_files(problems)
    }

    /// Whether something is wrong in files that somebody may put right.
    pub(crate) fn has_any_in_files(&self, problems: &[Problem]) -> bool {
        !self.hub.is_empty() || self.content.is_some() || !problems.is_empty()
    }

    /// All of it, a line each, in the reader's language.
    pub(crate) fn lines(&self, cx: &Context) -> Vec<String> {
        let (words, language) = (&cx.words, cx.language());
        let told = self.found.iter().chain(&self.content).chain(self.reported.values());
        let told = told.map(|told| words.phrase(language, told));
        let staff = self.staff.iter().map(|fault| words.phrase(language, &fault.phrase()));
        let hub = self.hub.iter().map(|fault| fault.say(words, language));
        let problems = cx.catalog.problems.iter().map(|problem| {
            let what = words.phrase(language, &problem.what);
            format!("{}:{}: {what}", problem.file, problem.line)
        });
        told.chain(staff).chain(hub).chain(problems).collect()
    }
}
