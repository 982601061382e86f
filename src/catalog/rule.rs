//! Rules that many items share, each said once: what holds from a day on, and perhaps in one province alone.
//!
//! The words of a rule are `rule-<id>` in `locales/<language>/shared.ftl`.

use crate::catalog::source::Source;

use jiff::civil::Date;

/// A rule that items refer to by its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The first day it holds.
    pub from: Date,
    /// The last day it holds, where that is known.
    pub until: Option<Date>,
    /// The code of the province it holds in, in two digits; everywhere without one.
    pub province: Option<String>,
    /// Where it comes from, the main source first; never empty.
    pub sources: Vec<Source>,
}

impl Rule {
    /// Whether it holds on `day` in a hub of `province`; a hub that does not say where it is has none.
    pub fn holds(&self, day: Date, province: Option<&str>) -> bool {
        let is_here = self.province.is_none() || self.province.as_deref() == province;
        is_here && self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use jiff::civil::date;

    #[test]
    fn a_rule_holds_between_its_days_and_in_its_province() {
        let until = Some(date(2026, 12, 31));
        let rule = Rule {
            from: date(2026, 1, 1),
            until,
            province: Some("01".to_owned()),
            sources: Vec::new(),
        };
        for (day, holds) in [
            (date(2025, 12, 31), false),
            (date(2026, 1, 1), true),
            (date(2026, 12, 31), true),
            (date(2027, 1, 1), false),
        ] {
            assert_eq!(rule.holds(day, Some("01")), holds, "{day}");
            assert!(!rule.holds(day, Some("31")) && !rule.holds(day, None), "{day}");
        }
        let everywhere = Rule { province: None, ..rule };
        assert!(everywhere.holds(date(2026, 6, 1), None));
    }
}
