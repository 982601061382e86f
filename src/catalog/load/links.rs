//! What items name, as far as it is there.

use super::sheet::Sheet;
use super::shelf::{Shelf, known};
use crate::catalog::law::LawId;
use crate::id::{AgencyId, GroupId, HotlineId, ItemId, NeedId, RuleId, TopicId};
use crate::l10n::Phrase;
use crate::qr::WebAddress;

use toml::Spanned;

impl Shelf<'_> {
    /// The needs that exist; others are problems, unless all are gone: then `needs.toml` is what is wrong.
    pub(super) fn known_needs(
        &self,
        sheet: &mut Sheet<'_>,
        written: Vec<Spanned<NeedId>>,
    ) -> Vec<NeedId> {
        if self.needs.is_empty() {
            return Vec::new();
        }
        known(sheet, written, "catalog-need", |need| self.needs.contains_key(need))
    }

    /// The rules that exist; others are problems.
    pub(super) fn known_rules(
        &self,
        sheet: &mut Sheet<'_>,
        written: Vec<Spanned<RuleId>>,
    ) -> Vec<RuleId> {
        known(sheet, written, "catalog-rule", |rule| self.rules.contains_key(rule))
    }

    /// The laws that exist; others are problems.
    pub(super) fn known_laws(
        &self,
        sheet: &mut Sheet<'_>,
        written: Vec<Spanned<LawId>>,
    ) -> Vec<LawId> {
        known(sheet, written, "catalog-law", |law| self.laws.contains_key(law))
    }

    /// The agency, if it exists; another is a problem.
    pub(super) fn known_agency(
        &self,
        sheet: &mut Sheet<'_>,
        written: Spanned<AgencyId>,
    ) -> Option<AgencyId> {
        let exists = |agency: &AgencyId| self.agencies.contains_key(agency);
        known(sheet, vec![written], "catalog-agency", exists).pop()
    }

    /// The phone numbers that exist; others are problems.
    pub(super) fn known_phones(
        &self,
        sheet: &mut Sheet<'_>,
        written: Vec<Spanned<HotlineId>>,
    ) -> Vec<HotlineId> {
        known(sheet, written, "catalog-hotline", |phone| self.phones.contains_key(phone))
    }

    /// The guides and procedures that have a file; others are problems.
    pub(super) fn known_items(
        &self,
        sheet: &mut Sheet<'_>,
        written: Vec<Spanned<String>>,
    ) -> Vec<ItemId> {
        let item = |text: &str| {
            let guide = self.guides.iter().find(|id| id.as_str() == text).cloned();
            let procedure = self.procedures.iter().find(|id| id.as_str() == text).cloned();
            guide.map(ItemId::Guide).or(procedure.map(ItemId::Procedure))
        };
        let known = known(sheet, written, "catalog-item", |text| item(text).is_some());
        known.iter().filter_map(|text| item(text)).collect()
    }

    /// Makes sure that the topic exists. Where none does, `topics.toml` is what is wrong, and the items
    /// can still be searched for.
    pub(super) fn require_topic(&self, sheet: &mut Sheet<'_>, written: &Spanned<TopicId>) {
        let is_known = self.topics.iter().any(|topic| topic.id == *written.get_ref());
        if !is_known && !self.topics.is_empty() {
            let id = written.get_ref().to_string();
            sheet.spoil(written.span(), Phrase::new("catalog-topic").with("id", id));
        }
    }

    /// The group that lists an item of `topic`. One that is missing or unknown is a problem, and the first
    /// group takes its place, so that the item can still be found.
    pub(super) fn known_group(
        &self,
        sheet: &mut Sheet<'_>,
        topic: &TopicId,
        written: Option<Spanned<GroupId>>,
    ) -> Option<GroupId> {
        let groups = self.topics.iter().find(|other| other.id == *topic)?.groups.as_slice();
        let first = groups.first().map(|group| group.id.clone());
        let Some(written) = written else {
            if first.is_some() && !sheet.is_torn() {
                sheet.problem(
                    0..0,
                    Phrase::new("catalog-no-group").with("topic", topic.to_string()),
                );
            }
            return first;
        };
        let exists = |id: &GroupId| groups.iter().any(|group| group.id == *id);
        known(sheet, vec![written], "catalog-group", exists).pop().or(first)
    }

    /// An address that a QR code may hold; any other spoils the item.
    pub(super) fn qr_address(
        &self,
        sheet: &mut Sheet<'_>,
        written: &Spanned<String>,
    ) -> Option<WebAddress> {
        match WebAddress::parse(written.get_ref()) {
            Ok(address) if self.hosts.allows(&address) => Some(address),
            Ok(address) => {
                let host = address.host().to_owned();
                sheet.spoil(written.span(), Phrase::new("catalog-host").with("host", host));
                None
            }
            Err(bad) => {
                sheet.spoil(written.span(), bad.phrase());
                None
            }
        }
    }
}
