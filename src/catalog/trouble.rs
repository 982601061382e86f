//! Troubles: what can go wrong at a step (vướng mắc), and what helps.
//!
//! Words of a trouble, in `locales/<language>/troubles/<id>.ftl`: `title`, `try-1`, `try-2`, … (things to
//! try), `text-1`, … (what is merely true), and `see` where the agency's own sentence does not fit.

use crate::catalog::source::Source;
use crate::id::{AgencyId, HotlineId, ItemId, NeedId, TroubleId};
use crate::l10n::Words;

/// Something that can go wrong at a step, and what helps.
#[derive(Debug)]
pub struct Trouble {
    /// The trouble's id: its file's name.
    pub id: TroubleId,
    /// How many things to try (`try-1`, `try-2`, …) its words have.
    pub tries: u8,
    /// How many lines of what is merely true (`text-1`, …) its words have.
    pub texts: u8,
    /// Whom to see when nothing helped.
    pub see: AgencyId,
    /// Whether its words say by themselves what to do there.
    pub has_see: bool,
    /// What to bring there.
    pub bring: Vec<NeedId>,
    /// The guides and procedures that help step by step.
    pub go: Vec<ItemId>,
    /// Whom to call.
    pub call: Vec<HotlineId>,
    /// Where its facts come from, the main one first; never empty.
    pub sources: Vec<Source>,
    /// Its words.
    pub words: Words,
}
