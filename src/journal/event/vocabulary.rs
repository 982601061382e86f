//! The ids a hub's catalogue ships: nothing else gets into the log.

use crate::id::{ItemId, TroubleId};

use crate::visit::Happening;

use std::collections::HashSet;

/// The ids that may be written. An id may look right and still be refused for not being in here.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    items: HashSet<ItemId>,
    troubles: HashSet<TroubleId>,
}

impl Vocabulary {
    /// The vocabulary of a catalogue's items and troubles.
    pub fn new(
        items: impl IntoIterator<Item = ItemId>,
        troubles: impl IntoIterator<Item = TroubleId>,
    ) -> Self {
        Self { items: items.into_iter().collect(), troubles: troubles.into_iter().collect() }
    }

    /// The items, in no order.
    pub fn items(&self) -> impl Iterator<Item = &ItemId> {
        self.items.iter()
    }

    /// The troubles, in no order.
    pub fn troubles(&self) -> impl Iterator<Item = &TroubleId> {
        self.troubles.iter()
    }

    /// The ids of this one and of `other`.
    pub(crate) fn joined(&self, other: &Self) -> Self {
        Self {
            items: self.items.union(&other.items).cloned().collect(),
            troubles: self.troubles.union(&other.troubles).cloned().collect(),
        }
    }

    /// Whether what happened names only known ids.
    pub fn knows(&self, what: &Happening) -> bool {
        match what {
            Happening::ItemOpened(item) => self.items.contains(item),
            Happening::TroubleOpened(trouble) | Happening::TroubleMarked { trouble, .. } => {
                self.troubles.contains(trouble)
            }
            _ => true,
        }
    }
}
