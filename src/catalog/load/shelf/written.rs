//! The files beside the items' folders, as they are written.

use crate::catalog::hotline::CallCost;
use crate::catalog::law::{LawId, LawKind};
use crate::catalog::load::dates::{RawSource, SOURCES};
use crate::catalog::load::shape::{Field, Kind, Shaped, is, names};
use crate::catalog::topic::Tint;
use crate::id::{AgencyId, GroupId, HotlineId, NeedId, RuleId, TopicId};

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use std::collections::BTreeMap;

#[derive(Deserialize)]
pub(super) struct RawCatalog {
    pub(super) version: Spanned<Datetime>,
}

impl Shaped for RawCatalog {
    const SHAPE: Kind = Kind::Table(&[Field::must("version", Kind::Day)]);
}

#[derive(Deserialize)]
pub(super) struct RawTopics {
    pub(super) topics: Vec<RawTopic>,
}

impl Shaped for RawTopics {
    const SHAPE: Kind = Kind::Table(&[Field::must("topics", Kind::List(&RawTopic::SHAPE))]);
}

#[derive(Deserialize)]
pub(super) struct RawTopic {
    pub(super) id: Spanned<TopicId>,
    pub(super) icon: Spanned<String>,
    pub(super) tint: Tint,
    #[serde(default)]
    pub(super) groups: Vec<RawGroup>,
}

impl Shaped for RawTopic {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("id", Kind::Id(is::<TopicId>)),
        Field::must("icon", Kind::Text),
        Field::must("tint", Kind::Word(names::<Tint>)),
        Field::may("groups", Kind::List(&RawGroup::SHAPE)),
    ]);
}

#[derive(Deserialize)]
pub(super) struct RawGroup {
    pub(super) id: Spanned<GroupId>,
    pub(super) icon: Spanned<String>,
}

impl Shaped for RawGroup {
    const SHAPE: Kind =
        Kind::Table(&[Field::must("id", Kind::Id(is::<GroupId>)), Field::must("icon", Kind::Text)]);
}

#[derive(Deserialize)]
pub(super) struct RawHosts {
    pub(super) hosts: Vec<RawHost>,
}

impl Shaped for RawHosts {
    const SHAPE: Kind = Kind::Table(&[Field::must("hosts", Kind::List(&RawHost::SHAPE))]);
}

#[derive(Deserialize)]
pub(super) struct RawHost {
    pub(super) host: Spanned<String>,
    pub(super) words: Spanned<String>,
    #[serde(default)]
    pub(super) qr: bool,
}

impl Shaped for RawHost {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("host", Kind::Text),
        Field::must("words", Kind::Text),
        Field::may("qr", Kind::Truth),
    ]);
}

#[derive(Deserialize)]
pub(super) struct RawRule {
    pub(super) from: Spanned<Datetime>,
    pub(super) until: Option<Spanned<Datetime>>,
    pub(super) province: Option<Spanned<String>>,
    pub(super) sources: Option<Spanned<Vec<RawSource>>>,
}

impl Shaped for RawRule {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("from", Kind::Day),
        Field::may("until", Kind::Day),
        Field::may("province", Kind::Text),
        Field::may("sources", SOURCES),
    ]);
}

#[derive(Deserialize)]
pub(super) struct RawLaw {
    pub(super) number: Spanned<String>,
    pub(super) kind: Spanned<LawKind>,
    pub(super) date: Option<Spanned<Datetime>>,
    pub(super) from: Option<Spanned<Datetime>>,
}

impl Shaped for RawLaw {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("number", Kind::Text),
        Field::must("kind", Kind::Word(names::<LawKind>)),
        Field::may("date", Kind::Day),
        Field::may("from", Kind::Day),
    ]);
}

#[derive(Deserialize)]
pub(super) struct RawAgency {
    pub(super) icon: Spanned<String>,
}

impl Shaped for RawAgency {
    const SHAPE: Kind = Kind::Table(&[Field::must("icon", Kind::Text)]);
}

#[derive(Deserialize)]
pub(super) struct RawHotline {
    pub(super) number: Spanned<String>,
    pub(super) cost: Spanned<CallCost>,
    pub(super) sources: Option<Spanned<Vec<RawSource>>>,
}

impl Shaped for RawHotline {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("number", Kind::Text),
        Field::must("cost", Kind::Word(names::<CallCost>)),
        Field::may("sources", SOURCES),
    ]);
}

/// The icon of each need, as it is written.
pub(super) type Needs = BTreeMap<NeedId, Spanned<String>>;

impl Shaped for Needs {
    const SHAPE: Kind = Kind::Ids(is::<NeedId>, &Kind::Text);
}

impl Shaped for BTreeMap<RuleId, RawRule> {
    const SHAPE: Kind = Kind::Ids(is::<RuleId>, &RawRule::SHAPE);
}

impl Shaped for BTreeMap<LawId, RawLaw> {
    const SHAPE: Kind = Kind::Ids(is::<LawId>, &RawLaw::SHAPE);
}

impl Shaped for BTreeMap<AgencyId, RawAgency> {
    const SHAPE: Kind = Kind::Ids(is::<AgencyId>, &RawAgency::SHAPE);
}

impl Shaped for BTreeMap<HotlineId, RawHotline> {
    const SHAPE: Kind = Kind::Ids(is::<HotlineId>, &RawHotline::SHAPE);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::shape::agrees;

    #[test]
    fn what_is_read_is_what_may_be_written() {
        agrees::<RawCatalog>();
        agrees::<RawTopics>();
        agrees::<RawTopic>();
        agrees::<RawGroup>();
        agrees::<RawHosts>();
        agrees::<RawHost>();
        agrees::<RawRule>();
        agrees::<RawLaw>();
        agrees::<RawAgency>();
        agrees::<RawHotline>();
    }
}
