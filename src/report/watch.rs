//! Looking on while something is made that takes long, and calling it off.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Looks on while something is made that takes long. A clone looks on the same.
#[derive(Debug, Clone, Default)]
pub struct Watch(Arc<Seen>);

#[derive(Debug, Default)]
struct Seen {
    whole: AtomicU64,
    done: AtomicU64,
    is_off: AtomicBool,
}

impl Watch {
    /// Calls it off: it ends soon, and leaves nothing behind.
    pub fn call_off(&self) {
        self.0.is_off.store(true, Ordering::Relaxed);
    }

    /// Whether it is called off.
    pub fn is_off(&self) -> bool {
        self.0.is_off.load(Ordering::Relaxed)
    }

    /// How far it has come, in percent; nothing before that is known.
    pub fn percent(&self) -> Option<u64> {
        let (whole, done) =
            (self.0.whole.load(Ordering::Relaxed), self.0.done.load(Ordering::Relaxed));
        (done * 100).checked_div(whole).map(|percent| percent.min(100))
    }

    pub(super) fn expect(&self, whole: u64) {
        self.0.whole.store(whole, Ordering::Relaxed);
    }

    pub(super) fn did(&self, more: u64) {
        self.0.done.fetch_add(more, Ordering::Relaxed);
    }
}

impl PartialEq for Watch {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Watch {}
