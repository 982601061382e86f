//! A visit that waits while its helper serves somebody else.

use crate::id::ItemId;
use crate::kiosk::resident::screens::AnyScreen;
use crate::kiosk::screen::{Open, Screen};
use crate::session::Visit;
use crate::visit::Mode;

/// A visit that was put aside: the item and the place in it, and nothing else of what was on the screen.
#[derive(Debug)]
pub struct Aside {
    pub(super) visit: Visit,
    pub(super) screen: Open<AnyScreen>,
}

impl Aside {
    /// The item that it was about.
    pub fn item(&self) -> Option<ItemId> {
        self.screen.screen.item()
    }

    /// Whether it is an assisted one.
    pub fn mode(&self) -> Mode {
        self.visit.record().mode
    }

    /// The visit, to be closed.
    pub fn into_visit(self) -> Visit {
        self.visit
    }
}
