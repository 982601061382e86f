//! Finding what somebody types: what the screens ask of whoever can find.

use crate::catalog::Listed;
use crate::find::{Answer, Hit};
use crate::l10n::Language;

use std::fmt;
use std::sync::Arc;

/// Whoever can find, quickly enough for each key that is typed.
pub trait Seek: Send + Sync {
    /// What `typed` finds, to be read in `language`. Nothing of it is kept.
    fn find(&self, language: Language, typed: &str) -> Answer;

    /// What people open most here; nothing where too few came to say.
    fn usual(&self, language: Language) -> Vec<Hit>;

    /// What the national index says of the procedure `code`.
    fn listed(&self, code: &str) -> Option<Listed>;
}

/// Whoever can find, shared between the application and the thread that made them ready.
#[derive(Clone)]
pub struct Seeker(Arc<dyn Seek>);

impl Seeker {
    /// Shares `seek`.
    pub fn new(seek: impl Seek + 'static) -> Self {
        Self(Arc::new(seek))
    }
}

impl std::ops::Deref for Seeker {
    type Target = dyn Seek;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

/// The same finder, not one that finds the same.
impl PartialEq for Seeker {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Seeker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seeker")
    }
}
