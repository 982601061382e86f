//! What a notice is about: a procedure in one of its cases, and who reads of it.

use crate::catalog::{Case, Channel, Component, Decision, Procedure, Way};
use crate::id::PartId;
use crate::kiosk::block::{Block, Item};
use crate::kiosk::context::Context;
use crate::qr::WebAddress;

use lucide_icons::Icon;

/// A procedure in one of its cases.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) procedure: &'a Procedure,
    pub(super) case: Option<&'a Case>,
    pub(super) cx: &'a Context,
}

impl<'a> Subject<'a> {
    /// The case's id; none where there are no cases.
    pub(super) fn case_id(self) -> Option<&'a PartId> {
        self.case.map(|case| &case.id)
    }

    /// The ways to file it.
    pub(super) fn channels(self) -> impl Iterator<Item = &'a Channel> {
        let case = self.case_id();
        self.procedure.channels.iter().filter(move |channel| channel.cases.has(case))
    }

    /// Whether it can be filed online; before the case is chosen, whether any of them can.
    pub(super) fn is_online(self) -> bool {
        let is_online = |channel: &Channel| channel.way == Way::Online;
        match self.case {
            Some(_) => self.channels().any(is_online),
            None => self.procedure.channels.iter().any(is_online),
        }
    }

    /// What its dossier holds.
    pub(super) fn dossier(self) -> impl Iterator<Item = &'a Component> {
        let case = self.case_id();
        self.procedure.dossier.iter().filter(move |component| component.cases.has(case))
    }

    /// Its code in the national database.
    pub(super) fn code(self) -> Option<&'a String> {
        self.case.and_then(|case| case.code.as_ref()).or(self.procedure.code.as_ref())
    }

    /// The decision that announces it.
    pub(super) fn decision(self) -> Option<&'a Decision> {
        self.case.and_then(|case| case.decision.as_ref()).or(self.procedure.decision.as_ref())
    }

    /// Its page on the national portal.
    pub(super) fn page(self) -> Option<&'a WebAddress> {
        self.case.and_then(|case| case.page.as_ref()).or(self.procedure.page.as_ref())
    }

    /// A message of the procedure's own words.
    pub(super) fn word(self, id: &str) -> String {
        self.cx.word(&self.procedure.words, id)
    }

    /// A message of the procedure's own words, if it has it.
    pub(super) fn find(self, id: &str) -> Option<String> {
        self.cx.find(&self.procedure.words, id)
    }

    /// The words `<prefix>1`, `<prefix>2`, … of which there are `count`.
    pub(super) fn numbered(self, prefix: &str, count: u8) -> Vec<String> {
        (1..=count).map(|number| self.word(&format!("{prefix}{number}"))).collect()
    }

    /// Lines under a heading; nothing without lines.
    pub(super) fn section(
        self,
        heading: &str,
        icon: Icon,
        lines: impl IntoIterator<Item = String>,
    ) -> Vec<Block> {
        let line = |text| Block::item(Item { icon, text, how: None });
        headed(self.cx.say(heading), lines.into_iter().map(line).collect())
    }
}

/// Blocks under a heading; nothing without blocks.
pub(super) fn headed(heading: String, blocks: Vec<Block>) -> Vec<Block> {
    let heading = (!blocks.is_empty()).then(|| Block::heading(heading));
    heading.into_iter().chain(blocks).collect()
}
