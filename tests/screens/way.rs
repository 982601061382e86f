//! Ways through the guides, as the data has them, and a finger that walks them.

use crate::desk::Desk;

use tramso::catalog::{Guide, HubCard, Step, Target};
use tramso::id::{GuideId, ItemId, PartId, ProcedureId, StepId, TopicId};
use tramso::journal::Outcome;
use tramso::kiosk::text::plain;
use tramso::l10n::{Language, Words};

/// A way through a guide.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Route {
    /// The steps, each with the answer that is given there.
    pub(crate) steps: Vec<(usize, Option<usize>)>,
    /// The end that the last step or answer leads to.
    pub(crate) end: usize,
}

impl Route {
    /// The furthest step, counted from 1 as the log does.
    pub(crate) fn furthest(&self) -> u8 {
        self.steps.iter().map(|(step, _)| *step as u8 + 1).max().unwrap()
    }

    /// How many of its steps show a QR code: of addresses, or of the network that the hub of these tests has.
    pub(crate) fn codes(&self, guide: &Guide) -> u16 {
        let shows_code = |step: &Step| !step.qr.is_empty() || step.hub == Some(HubCard::Wifi);
        self.steps.iter().filter(|(step, _)| shows_code(&guide.steps[*step])).count() as u16
    }

    /// What the log notes at its end.
    pub(crate) fn outcome(&self, guide: &Guide) -> Outcome {
        guide.ends[self.end].outcome
    }
}

/// Every way through a guide.
pub(crate) fn routes(guide: &Guide) -> Vec<Route> {
    let mut found = Vec::new();
    follow(guide, Target::Step(0), &mut Vec::new(), &mut found);
    found
}

fn follow(
    guide: &Guide,
    target: Target,
    steps: &mut Vec<(usize, Option<usize>)>,
    found: &mut Vec<Route>,
) {
    let at = match target {
        Target::End(end) => return found.push(Route { steps: steps.clone(), end }),
        Target::Step(at) if at == guide.steps.len() => {
            return found.push(Route { steps: steps.clone(), end: guide.done });
        }
        Target::Step(at) => at,
    };
    let ask = &guide.steps[at].ask;
    if ask.is_empty() {
        steps.push((at, None));
        follow(guide, Target::Step(at + 1), steps, found);
        steps.pop();
    }
    for (choice, answer) in ask.iter().enumerate() {
        steps.push((at, Some(choice)));
        follow(guide, answer.to.clone(), steps, found);
        steps.pop();
    }
}

impl Desk {
    /// Chooses a language on the first screen.
    pub(crate) fn choose(&mut self, language: Language) {
        if self.language() != language {
            self.tap("other-language");
        }
    }

    /// The topic that lists an item.
    pub(crate) fn topic_of(&self, item: &ItemId) -> TopicId {
        let topic = self.catalog.topics.iter().find(|topic| topic.items.contains(item));
        topic.unwrap_or_else(|| panic!("no topic lists {item:?}")).id.clone()
    }

    /// The name of an item in its list.
    pub(crate) fn name_of(&self, item: &ItemId) -> String {
        match item {
            ItemId::Guide(id) => self.short_title(&self.catalog.guides[id].words),
            ItemId::Procedure(id) => self.short_title(&self.catalog.procedures[id].words),
            ItemId::Notice(id) => panic!("{id} is in no list"),
        }
    }

    fn short_title(&self, words: &Words) -> String {
        let short = words.find(self.language(), "title.short", &[]);
        plain(&short.unwrap_or_else(|| words.say(self.language(), "title", &[])))
    }

    /// From the first screen to an item.
    pub(crate) fn open(&mut self, item: &ItemId) {
        let tile = self.tile(&self.topic_of(item));
        self.tap_text(&tile);
        if let Some(group) = self.group_of(item) {
            self.choose_card(&group);
        }
        let name = self.name_of(item);
        self.choose_card(&name);
    }

    /// The name of the group to choose before an item, where its topic has several.
    fn group_of(&self, item: &ItemId) -> Option<String> {
        let topic = self.topic_of(item);
        let topic = self.catalog.topics.iter().find(|candidate| candidate.id == topic)?;
        let group = topic.groups.iter().find(|group| group.items.contains(item))?;
        let id = format!("group-{}", group.id);
        (topic.groups.len() > 1).then(|| self.catalog.words.say(self.language(), &id, &[]))
    }

    /// Taps a card of a list, on whatever page it is.
    fn choose_card(&mut self, name: &str) {
        while !self.look().has(name) {
            self.tap("next-page");
        }
        self.tap_text(name);
    }

    /// From the first screen to the notice of a procedure: that of its first case, where it has cases.
    pub(crate) fn open_notice(&mut self, id: &str) {
        let id: ProcedureId = id.parse().unwrap();
        self.open(&ItemId::Procedure(id.clone()));
        let first = self.catalog.procedures[&id].cases.first().map(|case| case.id.clone());
        if let Some(case) = first {
            self.choose_case(&id, &case);
        }
    }

    /// Chooses a case of the procedure whose cases are on the screen.
    pub(crate) fn choose_case(&mut self, id: &ProcedureId, case: &PartId) {
        let name = self.of(|catalog| &catalog.procedures[id].words, &format!("case-{case}"));
        while !self.look().has(&name) {
            self.tap("read-on");
        }
        self.tap_text(&name);
    }

    /// Turns to the last page of what is on the screen.
    pub(crate) fn read_on(&mut self) {
        while self.shows("read-on") {
            self.tap("read-on");
        }
    }

    /// Whether this or a later page shows a text; stays at that page, or the last.
    pub(crate) fn has_on_a_page(&mut self, text: &str) -> bool {
        while !self.look().has(text) {
            if !self.shows("read-on") {
                return false;
            }
            self.tap("read-on");
        }
        true
    }

    /// From a guide's first page to its first step.
    pub(crate) fn start(&mut self) {
        self.read_on();
        self.tap("start");
    }

    /// Does a step: answers its question, or says that it is done.
    pub(crate) fn do_step(&mut self, guide: &GuideId, step: usize, answer: Option<usize>) {
        let id = self.catalog.guides[guide].steps[step].id.clone();
        assert!(self.is_at(guide, &id), "{guide}: step {id} is not on the screen");
        match answer.map(|choice| self.catalog.guides[guide].steps[step].ask[choice].clone()) {
            Some(answer) => {
                let answer = self.of_guide(guide, &format!("{id}.answer-{}", answer.answer));
                while !self.look().has(&answer) {
                    self.tap("read-on");
                }
                self.tap_text(&answer);
            }
            None => {
                self.read_on();
                self.tap("step-done");
            }
        }
    }

    /// Whether a step is on the screen, as its title, not only in the list of steps beside it.
    pub(crate) fn is_at(&mut self, guide: &GuideId, step: &StepId) -> bool {
        let title = self.of_guide(guide, step.as_str());
        let short = self.of_guide(guide, "title.short");
        let (glance, in_list) = (self.look(), 400.0);
        // A picture with a QR code takes the room of the list.
        let has_list = glance.texts.iter().any(|(text, at)| *text == short && at.x < in_list);
        let is_title = |at: &iced::Rectangle| at.x > in_list || !has_list;
        glance.texts.iter().any(|(text, at)| *text == title && is_title(at))
    }

    /// From the first screen to a step, whatever has to be answered on the way.
    pub(crate) fn go_to_step(&mut self, guide: &str, step: &str) {
        let id: GuideId = guide.parse().unwrap();
        let steps = &self.catalog.guides[&id].steps;
        let at = steps.iter().position(|candidate| candidate.id.as_str() == step).unwrap();
        let has_step = |route: &Route| route.steps.iter().any(|(step, _)| *step == at);
        let route = routes(&self.catalog.guides[&id]).into_iter().find(has_step).unwrap();
        self.open(&ItemId::Guide(id.clone()));
        self.start();
        for (step, answer) in route.steps.into_iter().take_while(|(step, _)| *step != at) {
            self.do_step(&id, step, answer);
        }
    }
}
