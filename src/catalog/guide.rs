//! Guides: what to do, step by step.
//!
//! Words of a guide, in `locales/<language>/guides/<id>.ftl`: `title` (with `.short` for lists), `about`,
//! then for each step its id (the step's heading) with `.do-1`, `.do-2`, … (one action each; a label on
//! somebody's screen stands in backquotes), `.text-1`, … (what is merely true), `.warning`, `.tip` (a quiet
//! line more), `.helper` (for a helper at the resident's side alone), `.answer-<answer>`, `.qr-<n>` (what
//! the n-th QR code opens); for each end `end-<id>` with `.next` (what to do now); and `label-<id>` for
//! what stands on pictures. The words of the steps that guides share lie under a guide's own.

use crate::catalog::common::Common;
use crate::catalog::picture::Picture;
use crate::id::{EndId, GuideId, HotlineId, ItemId, NeedId, ProcedureId, StepId, TroubleId};
use crate::l10n::Words;
use crate::qr::WebAddress;
use crate::visit::Outcome;

use serde::Deserialize;

/// A guide (hướng dẫn).
#[derive(Debug)]
pub struct Guide {
    /// The guide's id: its file's name.
    pub id: GuideId,
    /// What all items have.
    pub common: Common,
    /// How long it takes, in minutes, where a source or a try says so.
    pub minutes: Option<u16>,
    /// Where the resident does it.
    pub place: Place,
    /// What it costs, where there is anything to say about that.
    pub fee: Option<Fee>,
    /// What to have at hand.
    pub needs: Vec<NeedId>,
    /// The procedure it carries out, where there is one.
    pub procedure: Option<ProcedureId>,
    /// Its steps; never empty.
    pub steps: Vec<Step>,
    /// Its ends; never empty.
    pub ends: Vec<End>,
    /// The end that the last step leads to, by its place in [`Guide::ends`]; editors name it `done`.
    pub done: usize,
    /// Its words.
    pub words: Words,
}

/// A step of a guide (bước).
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The step's id, which names its words.
    pub id: StepId,
    /// What the resident waits for here: it decides how long idle may last.
    pub wait: Wait,
    /// How many actions (`.do-1`, `.do-2`, …) its words have.
    pub actions: u8,
    /// How many lines of facts (`.text-1`, `.text-2`, …) its words have.
    pub texts: u8,
    /// Whether its words have a `.warning`.
    pub has_warning: bool,
    /// Whether its words have a `.tip`.
    pub has_tip: bool,
    /// Whether its words have a line for the helper.
    pub has_helper: bool,
    /// What the screen, or the card, looks like at this step.
    pub picture: Option<Picture>,
    /// The answers, where the step is a question.
    pub ask: Vec<Answer>,
    /// What can go wrong here.
    pub troubles: Vec<TroubleId>,
    /// Addresses to open on one's own phone, each on an allowed host; the n-th has the words `.qr-<n>`.
    pub qr: Vec<WebAddress>,
    /// Numbers to call.
    pub call: Vec<HotlineId>,
    /// What this hub itself offers, from its settings.
    pub hub: Option<HubCard>,
}

/// What a hub itself offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HubCard {
    /// Its Wi-Fi.
    Wifi,
    /// Its page on Zalo.
    Zalo,
    /// Whom to call and to see.
    Contacts,
}

/// An answer to a step's question. Its words are the step's `.answer-<answer>`.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The answer's id in its step.
    pub answer: StepId,
    /// Where it leads.
    pub to: Target,
}

/// Where an answer leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// To a step, by its place in [`Guide::steps`].
    Step(usize),
    /// To an end, by its place in [`Guide::ends`].
    End(usize),
}

/// An end of a guide. Its words are `end-<id>` (what was reached) and `end-<id>.next` (what to do now).
#[derive(Debug, Clone, PartialEq)]
pub struct End {
    /// The end's id in its guide, which names its words.
    pub id: EndId,
    /// What the log notes when the visit ends here.
    pub outcome: Outcome,
    /// What people do next: guides and procedures, four at most.
    pub go: Vec<ItemId>,
}

/// What the resident waits for at a step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wait {
    /// Nothing: they read.
    #[default]
    Reading,
    /// Their phone: they do what the step says.
    Phone,
    /// A one-time code by SMS.
    Otp,
}

/// Where the resident does the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// On their own phone.
    Phone,
    /// At an office's counter.
    Counter,
    /// On a public-service portal.
    Portal,
}

/// What a guide costs. An unknown fee is never shown as free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fee {
    /// Nothing.
    Free,
    /// It depends; the guide says on what.
    Varies,
    /// Not known: ask the ward.
    Unknown,
}
