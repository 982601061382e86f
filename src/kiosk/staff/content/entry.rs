//! The items of the content, and how their facts stand today.

use crate::catalog::{Catalog, Standing};
use crate::hub::{Confirmation, Confirmed};
use crate::id::ItemId;

use jiff::Unit;
use jiff::civil::Date;

/// An item, and how its facts stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) item: ItemId,
    pub(super) standing: Standing,
    /// The day its facts are of: of the copy they were read from, or compared here since.
    pub(super) of: Option<Date>,
    /// When staff compared it last, and what they found.
    pub(super) compared: Option<Confirmation>,
}

/// Which items are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Those to be compared with the official page.
    Due,
    /// Those that are hidden.
    Hidden,
    /// All of them.
    All,
    /// None: what is wrong in the files.
    Problems,
}

impl Show {
    /// Everything that can be listed, in the order of the screen.
    pub(super) const ALL: [Self; 4] = [Self::Due, Self::Hidden, Self::All, Self::Problems];

    /// Whether an item is listed.
    pub(super) fn has(self, entry: &Entry) -> bool {
        match self {
            Self::Due => !entry.is_hidden() && entry.standing != Standing::Fresh,
            Self::Hidden => entry.is_hidden(),
            Self::All => true,
            Self::Problems => false,
        }
    }
}

impl Entry {
    fn new(item: ItemId, catalog: &Catalog, confirmed: &Confirmed, today: Date) -> Option<Self> {
        let common = catalog.common(&item)?;
        let compared = confirmed.of(item.as_str());
        // A day that has yet to come is a slip of whoever wrote it, or of the clock.
        let right = compared.filter(|last| !last.is_hidden && last.day <= today);
        let right = right.map(|last| last.day);
        let standing =
            Standing::of(&common.sources, common.until, common.review_days, right, today);
        let read = common.sources.first().and_then(|source| source.read);
        Some(Self { item, standing, of: right.max(read), compared })
    }

    /// Whether it is hidden from residents.
    pub(super) fn is_hidden(&self) -> bool {
        self.compared.is_some_and(|last| last.is_hidden)
    }

    /// How many days old its facts are, where that is known.
    pub(super) fn age(&self, today: Date) -> Option<i32> {
        let passed = self.of?.until((Unit::Day, today)).ok()?;
        Some(passed.get_days())
    }
}

/// Every item, the most pressing first, then the oldest.
pub(super) fn entries(catalog: &Catalog, confirmed: &Confirmed, today: Date) -> Vec<Entry> {
    let mut entries: Vec<Entry> = catalog
        .every_item()
        .filter_map(|item| Entry::new(item, catalog, confirmed, today))
        .collect();
    entries.sort_by(|a, b| (a.standing, a.of, &a.item).cmp(&(b.standing, b.of, &b.item)));
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Files;

    use jiff::civil::date;

    #[test]
    fn what_is_most_pressing_comes_first_and_what_is_hidden_is_still_there() {
        let today = date(2026, 11, 25);
        let mut catalog = Catalog::load(&Files::embedded());
        let all = catalog.item_ids();
        let [first, second] = [0, 1].map(|place| all.iter().nth(place).unwrap().clone());
        let text = format!(
            "{} = {{ day = 2026-11-20, by = \"TN-01\" }}\n\
             {} = {{ day = 2026-11-21, by = \"TN-01\", hidden = true }}\n",
            first.as_str(),
            second.as_str()
        );
        let confirmed = Confirmed::read(&text);
        catalog.hide(|item| confirmed.is_hidden(item));
        let entries = entries(&catalog, &confirmed, today);
        assert_eq!(entries.len(), all.len());
        assert!(entries.is_sorted_by_key(|entry| (entry.standing, entry.of)));
        let entry = |item: &ItemId| entries.iter().find(|entry| entry.item == *item).unwrap();
        assert_eq!(entry(&first).of, Some(date(2026, 11, 20)));
        assert!(
            entry(&first).standing == Standing::Fresh
                || entry(&first).standing == Standing::Expired
        );
        assert!(entry(&second).is_hidden() && Show::Hidden.has(entry(&second)));
        assert!(!Show::Due.has(entry(&second)) && Show::All.has(entry(&second)));
    }

    #[test]
    fn a_day_that_has_yet_to_come_is_no_comparison() {
        let catalog = Catalog::load(&Files::embedded());
        let item = catalog.item_ids().pop_first().unwrap();
        let text = format!("{} = {{ day = 2027-01-01, by = \"TN-01\" }}", item.as_str());
        let read = |text: &str| {
            let all = entries(&catalog, &Confirmed::read(text), date(2026, 11, 25));
            all.into_iter().find(|entry| entry.item == item).unwrap()
        };
        assert_eq!(read(&text).standing, read("").standing);
    }
}
