//! Items that staff have hidden: residents find no way to them, staff still see what they are.

use crate::catalog::guide::Guide;
use crate::catalog::procedure::Procedure;
use crate::id::{GuideId, ProcedureId};

use std::collections::BTreeMap;

/// Items that staff have hidden.
#[derive(Debug, Default)]
pub struct Hidden {
    /// The guides, by id.
    pub guides: BTreeMap<GuideId, Guide>,
    /// The procedures, by id.
    pub procedures: BTreeMap<ProcedureId, Procedure>,
}
