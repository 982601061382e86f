//! Reading what guides and procedures have in common.

use super::dates::{self, RawSource};
use super::sheet::Sheet;
use super::shelf::Shelf;
use crate::catalog::common::Common;
use crate::catalog::law::LawId;
use crate::id::{GroupId, RuleId, TopicId};
use crate::l10n::Phrase;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::DeTable;
use toml::value::Datetime;

use std::ops::RangeInclusive;

/// The fields of [`RawCommon`], and that an item is hidden.
const FIELDS: [&str; 10] =
    ["topic", "group", "order", "icon", "until", "review-days", HIDDEN, "rules", "laws", "sources"];

const HIDDEN: &str = "hidden";

/// After how many days facts may be due.
const REVIEW_DAYS: RangeInclusive<u16> = 1..=1_000;

/// An item as it is written: the fields all items have, and those of its kind.
pub(super) struct Written<Own> {
    pub(super) common: RawCommon,
    pub(super) own: Own,
}

/// The fields that all items have.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct RawCommon {
    topic: Spanned<TopicId>,
    group: Option<Spanned<GroupId>>,
    order: u16,
    icon: Spanned<String>,
    until: Option<Spanned<Datetime>>,
    review_days: Option<Spanned<u16>>,
    #[serde(default)]
    rules: Vec<Spanned<RuleId>>,
    #[serde(default)]
    laws: Vec<Spanned<LawId>>,
    sources: Spanned<Vec<RawSource>>,
}

/// The item in `sheet` as it is written; nothing for one that is hidden, of which no more need be said,
/// and for one that is malformed.
pub(super) fn read<Own: DeserializeOwned>(sheet: &mut Sheet<'_>) -> Option<Written<Own>> {
    let mut own = sheet.table()?;
    let at = own.span();
    let is_field = |key: &str| FIELDS.contains(&key);
    let keys: Vec<_> =
        own.get_ref().keys().filter(|key| is_field(key.get_ref())).cloned().collect();
    let mut common = DeTable::new();
    for key in keys {
        common.extend(own.get_mut().remove_entry(key.get_ref().as_ref()));
    }
    if let Some(hidden) = common.remove(HIDDEN) {
        let Some(is_hidden) = hidden.get_ref().as_bool() else {
            sheet.spoil(hidden.span(), Phrase::new("catalog-hidden"));
            return None;
        };
        if is_hidden {
            return None;
        }
    }
    let common = sheet.value(Spanned::new(at, common));
    let own = sheet.value(own);
    Some(Written { common: common?, own: own? })
}

impl RawCommon {
    /// What the fields mean; what is wrong with them spoils the item, or is left out where it only helps.
    pub(super) fn load(self, sheet: &mut Sheet<'_>, shelf: &Shelf<'_>) -> Common {
        shelf.require_topic(sheet, &self.topic);
        let group = shelf.known_group(sheet, self.topic.get_ref(), self.group);
        Common {
            group,
            order: self.order,
            icon: sheet.icon(&self.icon),
            until: dates::until(sheet, self.until.as_ref()),
            review_days: self.review_days.and_then(|days| review_days(sheet, &days)),
            rules: shelf.known_rules(sheet, self.rules),
            laws: shelf.known_laws(sheet, self.laws),
            sources: dates::sources(sheet, &self.sources, shelf.version),
            topic: self.topic.into_inner(),
        }
    }
}

fn review_days(sheet: &mut Sheet<'_>, written: &Spanned<u16>) -> Option<u16> {
    let days = *written.get_ref();
    if !REVIEW_DAYS.contains(&days) {
        let most = *REVIEW_DAYS.end();
        sheet.problem(written.span(), Phrase::new("catalog-review-days").with("most", most));
    }
    REVIEW_DAYS.contains(&days).then_some(days)
}
