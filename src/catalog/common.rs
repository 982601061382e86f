//! What guides and procedures have in common: where they are listed, and what their facts rest on.

use crate::catalog::law::LawId;
use crate::catalog::source::Source;
use crate::id::{GroupId, RuleId, TopicId};

use jiff::civil::Date;

/// What every item has, be it a guide or a procedure.
#[derive(Debug, Clone, PartialEq)]
pub struct Common {
    /// The topic that lists it.
    pub topic: TopicId,
    /// The group of the topic that lists it, where the topic has groups.
    pub group: Option<GroupId>,
    /// Its place in the group or the topic, smallest first.
    pub order: u16,
    /// The name of its Lucide icon.
    pub icon: String,
    /// The last day before the law itself changes, where that is known.
    pub until: Option<Date>,
    /// After how many days its facts are to be compared again, where that is not the usual time.
    pub review_days: Option<u16>,
    /// The rules it shares with others.
    pub rules: Vec<RuleId>,
    /// The laws it rests on.
    pub laws: Vec<LawId>,
    /// Where its facts come from, the main one first; never empty.
    pub sources: Vec<Source>,
}
