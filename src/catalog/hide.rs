//! Hiding items from residents, and finding those that are hidden for staff.

use crate::catalog::guide::Guide;
use crate::catalog::procedure::Procedure;
use crate::catalog::{Catalog, load};
use crate::id::{GuideId, ItemId, ProcedureId};

impl Catalog {
    /// Hides the items that `is_hidden` picks by their ids: no list, link or trouble leads to them any more.
    pub fn hide(&mut self, is_hidden: impl Fn(&str) -> bool) {
        self.hidden.guides.extend(self.guides.extract_if(.., |id, _| is_hidden(id.as_str())));
        let procedures = self.procedures.extract_if(.., |id, _| is_hidden(id.as_str()));
        self.hidden.procedures.extend(procedures);
        load::unlink_lost(&mut self.guides, &mut self.procedures);
        let there = self.item_ids();
        for trouble in self.troubles.values_mut() {
            trouble.go.retain(|item| there.contains(item));
        }
        for topic in &mut self.topics {
            topic.items.retain(|item| there.contains(item));
            topic.groups.iter_mut().for_each(|group| group.items.retain(|it| there.contains(it)));
            topic.groups.retain(|group| !group.items.is_empty());
        }
        self.topics.retain(|topic| !topic.items.is_empty());
    }

    /// Every item, be it hidden or not.
    pub fn every_item(&self) -> impl Iterator<Item = ItemId> + '_ {
        let guides = self.guides.keys().chain(self.hidden.guides.keys());
        let procedures = self.procedures.keys().chain(self.hidden.procedures.keys());
        guides.cloned().map(ItemId::Guide).chain(procedures.cloned().map(ItemId::Procedure))
    }

    /// A guide, be it hidden or not.
    pub fn any_guide(&self, id: &GuideId) -> Option<&Guide> {
        self.guides.get(id).or_else(|| self.hidden.guides.get(id))
    }

    /// A procedure, be it hidden or not.
    pub fn any_procedure(&self, id: &ProcedureId) -> Option<&Procedure> {
        self.procedures.get(id).or_else(|| self.hidden.procedures.get(id))
    }

    /// Whether staff have hidden the item `id`.
    pub fn is_hidden(&self, id: &ItemId) -> bool {
        match id {
            ItemId::Guide(id) => self.hidden.guides.contains_key(id),
            ItemId::Procedure(id) => self.hidden.procedures.contains_key(id),
            ItemId::Notice(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Files;
    use crate::l10n::Language;

    /// Everything that leads to an item.
    fn ways(catalog: &Catalog) -> Vec<ItemId> {
        let topics = catalog.topics.iter();
        let listed = topics.flat_map(|topic| {
            let grouped = topic.groups.iter().flat_map(|group| &group.items);
            topic.items.iter().chain(grouped).cloned()
        });
        let ends = catalog.guides.values().flat_map(|guide| &guide.ends);
        let after = ends.flat_map(|end| &end.go).cloned();
        let troubles = catalog.troubles.values().flat_map(|trouble| &trouble.go).cloned();
        let carried = catalog.guides.values().filter_map(|guide| guide.procedure.clone());
        let guided = catalog.procedures.values().filter_map(|it| it.guide.clone());
        let pairs = carried.map(ItemId::Procedure).chain(guided.map(ItemId::Guide));
        listed.chain(after).chain(troubles).chain(pairs).collect()
    }

    #[test]
    fn no_way_leads_to_what_is_hidden_and_staff_still_know_it() {
        let whole = Catalog::load(&Files::embedded());
        let all = whole.item_ids();
        for item in &all {
            let mut catalog = Catalog::load(&Files::embedded());
            catalog.hide(|id| id == item.as_str());
            assert!(catalog.is_hidden(item) && !catalog.item_ids().contains(item));
            assert!(!ways(&catalog).contains(item), "{item:?}");
            assert_eq!(catalog.item_ids().len(), all.len() - 1);
            let title =
                |it: &Catalog| it.item_words(item)?.find(Language::Vietnamese, "title", &[]);
            assert_eq!(title(&catalog), title(&whole));
            assert!(catalog.common(item).is_some());
        }
    }

    #[test]
    fn hiding_all_leaves_no_topic_and_hiding_nothing_changes_nothing() {
        let mut catalog = Catalog::load(&Files::embedded());
        let (topics, ways_before) = (catalog.topics.len(), ways(&catalog));
        catalog.hide(|id| id == "no-such-item");
        assert_eq!((catalog.topics.len(), ways(&catalog)), (topics, ways_before));
        catalog.hide(|_| true);
        assert!(catalog.topics.is_empty() && catalog.item_ids().is_empty());
        assert!(ways(&catalog).is_empty());
    }
}
