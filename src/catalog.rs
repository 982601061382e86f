//! The catalogue: what residents can do here, as data.
//!
//! Structure is TOML under `assets/catalog/`, words are Fluent files under `locales/`. The catalogue is
//! read once, from the files built into the program or from a folder, and checked as it is read: a bad
//! file costs the guide or procedure it describes and nothing else, and is named in [`Catalog::problems`].

mod check;
mod common;
mod files;
mod guide;
mod hidden;
mod hide;
mod hosts;
mod hotline;
mod law;
mod listed;
mod load;
mod picture;
mod places;
mod problem;
mod procedure;
mod rule;
mod source;
mod standing;
mod topic;
mod trouble;

pub use common::Common;
pub use files::Files;
pub use guide::{Answer, End, Fee, Guide, HubCard, Place, Step, Target, Wait};
pub use hidden::Hidden;
pub use hosts::Hosts;
pub use hotline::{CallCost, Hotline};
pub use law::{Law, LawId, LawIdError, LawKind};
pub use listed::{LISTED_ON, Listed, NationalIndex};
pub use picture::{CardPart, CardSide, Depicted, Part, Picture, PictureRow};
pub use problem::Problem;
pub use procedure::{
    Amount, Applicant, Case, Channel, Component, Copies, Decision, Due, Fees, Level, Limit, Papers,
    Procedure, Scope, Time, TimeKind, TimeUnit, Way, due,
};
pub use rule::Rule;
pub use source::{Source, Trust};
pub use standing::Standing;
pub use topic::{Group, Tint, Topic};
pub use trouble::Trouble;

use crate::id::{
    AgencyId, GuideId, HotlineId, ItemId, NeedId, ProcedureId, RuleId, TopicId, TroubleId,
};
use crate::l10n::{Language, Words};
use crate::qr::WebAddress;

use std::collections::BTreeMap;

/// Everything a resident can do at this kiosk.
#[derive(Debug)]
pub struct Catalog {
    /// The day the catalogue was last changed, from `catalog.toml`; it names the version in the log.
    pub version: jiff::civil::Date,
    /// The topics that have something to show, in the order of the first screen.
    pub topics: Vec<Topic>,
    /// The guides, by id.
    pub guides: BTreeMap<GuideId, Guide>,
    /// The procedures, by id.
    pub procedures: BTreeMap<ProcedureId, Procedure>,
    /// The troubles that steps name, by id.
    pub troubles: BTreeMap<TroubleId, Trouble>,
    /// The icon of each thing one may need, by id; its words are [`Catalog::words`]' `need-<id>`.
    pub needs: BTreeMap<NeedId, String>,
    /// The rules that items share, by id; the words of each are [`Catalog::words`]' `rule-<id>`.
    pub rules: BTreeMap<RuleId, Rule>,
    /// The laws that items rest on, by id; the title of each, where known, is `law-<id>`.
    pub laws: BTreeMap<LawId, Law>,
    /// The icon of each office or person residents are sent to, by id; the words are `agency-<id>`, with
    /// `.see`.
    pub agencies: BTreeMap<AgencyId, String>,
    /// The phone numbers of the country, by id; what each is for is `phone-<id>`.
    pub phones: BTreeMap<HotlineId, Hotline>,
    /// The hosts a QR code may point to.
    pub hosts: Hosts,
    /// What staff have hidden.
    pub hidden: Hidden,
    /// Words that belong to no one item: `topic-<id>`, `need-<id>`, `label-<id>`, `source-<host>`.
    pub words: Words,
    /// What was wrong with the files, for staff.
    pub problems: Vec<Problem>,
}

impl Catalog {
    /// What `topic` lists, in the editors' order (an item's `order`, then its id).
    pub fn items(&self, topic: &TopicId) -> &[ItemId] {
        self.topics
            .iter()
            .find(|candidate| candidate.id == *topic)
            .map_or(&[], |topic| topic.items.as_slice())
    }

    /// What all items have, of the item `id`, be it hidden or not; nothing where there is no such item.
    pub fn common(&self, id: &ItemId) -> Option<&Common> {
        match id {
            ItemId::Guide(id) => self.any_guide(id).map(|guide| &guide.common),
            ItemId::Procedure(id) => self.any_procedure(id).map(|procedure| &procedure.common),
            ItemId::Notice(_) => None,
        }
    }

    /// The words of the item `id`, be it hidden or not; nothing where there is no such item.
    pub fn item_words(&self, id: &ItemId) -> Option<&Words> {
        match id {
            ItemId::Guide(id) => self.any_guide(id).map(|guide| &guide.words),
            ItemId::Procedure(id) => self.any_procedure(id).map(|procedure| &procedure.words),
            ItemId::Notice(_) => None,
        }
    }

    /// What people call the place that `address` is from, such as a source; its host where it has no name.
    pub fn source_name(&self, language: Language, address: &str) -> String {
        let Ok(address) = WebAddress::parse(address) else {
            return address.to_owned();
        };
        self.hosts
            .name_of(address.host())
            .and_then(|id| self.words.find(language, id, &[]))
            .unwrap_or_else(|| address.host().to_owned())
    }
}
