//! Where in a guide the reader is.

use crate::id::TroubleId;

/// Where in the guide the reader is; steps and ends by their places in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// What to check before starting.
    Intro,
    /// A step.
    Step(usize),
    /// The troubles one may have with a step.
    Troubles(usize),
    /// What helps with one of them.
    Trouble(usize, TroubleId),
    /// An end.
    End(usize),
}
