//! The cases of a procedure, and what belongs to which of them.

use crate::catalog::procedure::decision::Decision;
use crate::id::PartId;
use crate::qr::WebAddress;

/// A case of a procedure, chosen before its notice is read: a new card, a renewal, a lost one.
///
/// Its words are `case-<id>`, perhaps with `.about`, `.condition-1`, … and `.note-1`, ….
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its id in the procedure.
    pub id: PartId,
    /// Its own code in the national database, in place of the procedure's.
    pub code: Option<String>,
    /// The decision that announces it, in place of the procedure's.
    pub decision: Option<Decision>,
    /// Its own page on the national portal, in place of the procedure's.
    pub page: Option<WebAddress>,
    /// How many conditions of its own its words have.
    pub conditions: u8,
    /// How many notes of its own its words have.
    pub notes: u8,
}

impl Case {
    /// Whether it has anything that the procedure's other cases have not.
    pub fn has_own(&self) -> bool {
        let Self { code, decision, page, conditions, notes, .. } = self;
        code.is_some() || decision.is_some() || page.is_some() || *conditions > 0 || *notes > 0
    }
}

/// The cases that a part of a procedure belongs to: those it names, or all where it names none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope(Vec<PartId>);

impl Scope {
    /// The scope of a part that names `cases`.
    pub fn new(cases: Vec<PartId>) -> Self {
        Self(cases)
    }

    /// Whether it has `case` in it; a procedure without cases has none to tell apart.
    pub fn has(&self, case: Option<&PartId>) -> bool {
        self.0.is_empty() || case.is_some_and(|case| self.0.contains(case))
    }

    /// Whether it names `case`.
    pub fn names(&self, case: &PartId) -> bool {
        self.0.contains(case)
    }

    /// Whether there is a case that both have.
    pub fn meets(&self, other: &Self) -> bool {
        self.0.is_empty() || other.0.is_empty() || self.0.iter().any(|case| other.names(case))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(cases: &[&str]) -> Scope {
        Scope::new(cases.iter().map(|case| case.parse().unwrap()).collect())
    }

    #[test]
    fn what_names_no_case_belongs_to_all() {
        let lost: PartId = "lost".parse().unwrap();
        assert!(scope(&[]).has(None) && scope(&[]).has(Some(&lost)));
        assert!(scope(&["new", "lost"]).has(Some(&lost)));
        assert!(!scope(&["new"]).has(Some(&lost)) && !scope(&["new"]).has(None));
        assert!(!scope(&[]).names(&lost));
    }

    #[test]
    fn scopes_meet_where_a_case_has_both() {
        assert!(scope(&[]).meets(&scope(&["new"])) && scope(&["new"]).meets(&scope(&[])));
        assert!(scope(&["new", "lost"]).meets(&scope(&["lost"])));
        assert!(!scope(&["new"]).meets(&scope(&["lost"])));
    }
}
