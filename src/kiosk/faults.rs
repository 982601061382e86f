//! What staff should look after: gathered from all rooms, withdrawn when it is put right.

use crate::catalog::Problem;
use crate::hub;
use crate::journal::{Health, Report};
use crate::kiosk::context::Context;
use crate::l10n::Phrase;

/// What staff should look after.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// What is wrong in the hub's settings.
    pub(crate) hub: Vec<hub::Fault>,
    /// What was found at the start or reported since: the last word on each subject.
    told: Vec<Phrase>,
    health: Option<Health>,
}

impl Faults {
    /// What was found before the window opened.
    pub(crate) fn new(hub: Vec<hub::Fault>, told: Vec<Phrase>) -> Self {
        Self { hub, told, health: None }
    }

    /// Takes a report of the log in.
    pub(crate) fn hear(&mut self, report: &Report) {
        if let Report::Health(health) = report {
            self.health = (*health != Health::Well).then_some(*health);
        } else if let Some(phrase) = report.phrase() {
            self.told.retain(|told| told.id != phrase.id);
            self.told.push(phrase);
        }
    }

    /// Whether staff should look after something.
    pub(crate) fn is_any(&self, problems: &[Problem]) -> bool {
        self.health.is_some() || !self.told.is_empty() || self.has_any_in_files(problems)
    }

    /// Whether something is wrong in files that somebody may put right.
    pub(crate) fn has_any_in_files(&self, problems: &[Problem]) -> bool {
        !self.hub.is_empty() || !problems.is_empty()
    }

    /// All of it, a line each, in the reader's language.
    pub(crate) fn lines(&self, cx: &Context) -> Vec<String> {
        let (words, language) = (&cx.words, cx.language());
        let health = self.health.map(Health::phrase);
        let told = self.told.iter().chain(&health).map(|told| words.phrase(language, told));
        let hub = self.hub.iter().map(|fault| fault.say(words, language));
        let problems = cx.catalog.problems.iter().map(|problem| {
            let what = words.phrase(language, &problem.what);
            format!("{}:{}: {what}", problem.file, problem.line)
        });
        told.chain(hub).chain(problems).collect()
    }
}
