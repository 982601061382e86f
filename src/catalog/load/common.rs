//! Reading what guides and procedures have in common.

use super::dates::{self, RawSource, SOURCES};
use super::shape::{self, Field, Kind, Shaped, is};
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

/// The field by which an item is hidden.
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
#[serde(rename_all = "kebab-case")]
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
    sources: Option<Spanned<Vec<RawSource>>>,
}

impl Shaped for RawCommon {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("topic", Kind::Id(is::<TopicId>)),
        Field::may("group", Kind::Id(is::<GroupId>)),
        Field::must("order", Kind::Number(0..=65_535)),
        Field::must("icon", Kind::Text),
        Field::may("until", Kind::Day),
        Field::may("review-days", Kind::Number(0..=65_535)),
        Field::may("rules", Kind::List(&Kind::Id(is::<RuleId>))),
        Field::may("laws", Kind::List(&Kind::Id(is::<LawId>))),
        Field::may("sources", SOURCES),
    ]);
}

/// The item in `sheet` as it is written; nothing for one that is hidden, of which no more need be said.
pub(super) fn read<Own>(sheet: &mut Sheet<'_>) -> Option<Written<Own>>
where
    Own: DeserializeOwned + Shaped,
{
    let mut own = sheet.table();
    if is_hidden(&mut own, sheet) {
        return None;
    }
    if !sheet.is_known() {
        shape::mend_fields(&mut own, &[RawCommon::SHAPE.fields(), Own::SHAPE.fields()], sheet);
    }
    let common = split(&mut own, RawCommon::SHAPE.fields());
    let common = sheet.value(common);
    let own = sheet.value(own);
    Some(Written { common: common?, own: own? })
}

/// Takes out of an item whether it is hidden.
fn is_hidden(item: &mut Spanned<DeTable<'_>>, sheet: &mut Sheet<'_>) -> bool {
    let Some(hidden) = item.get_mut().remove(HIDDEN) else { return false };
    let is_hidden = hidden.get_ref().as_bool();
    if is_hidden.is_none() {
        sheet.spoil(hidden.span(), Phrase::new("catalog-hidden"));
    }
    is_hidden.unwrap_or(false)
}

/// Takes the `fields` out of a table.
fn split<'a>(table: &mut Spanned<DeTable<'a>>, fields: &[Field]) -> Spanned<DeTable<'a>> {
    let at = table.span();
    let taken = fields.iter().filter_map(|field| table.get_mut().remove_entry(field.key()));
    let taken = taken.collect();
    Spanned::new(at, taken)
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
            sources: dates::sources(sheet, 0..0, self.sources.as_ref(), shelf.version),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::shape::agrees;

    #[test]
    fn what_is_read_is_what_may_be_written() {
        agrees::<RawCommon>();
    }
}
