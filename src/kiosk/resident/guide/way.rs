//! The way through a guide: which steps lie ahead.

use crate::catalog::{Guide, Step, Target};

/// The steps from `at` on, itself first, along the longest way to an end: what a question will be
/// answered is not known yet.
pub(super) fn ahead(guide: &Guide, at: usize) -> Vec<usize> {
    let mut ways: Vec<Vec<usize>> = vec![Vec::new(); guide.steps.len() + 1];
    // Answers only lead forward, so the ways of all later steps are known first.
    for (place, step) in guide.steps.iter().enumerate().rev() {
        let longest = next(step, place).map(|next| &ways[next]).max_by_key(|way| way.len());
        let rest = longest.cloned().unwrap_or_default();
        ways[place] = std::iter::once(place).chain(rest).collect();
    }
    ways.swap_remove(at.min(guide.steps.len()))
}

/// The steps that may follow; the place behind the last one stands for the end.
fn next(step: &Step, place: usize) -> Box<dyn Iterator<Item = usize> + '_> {
    if step.ask.is_empty() {
        return Box::new(std::iter::once(place + 1));
    }
    Box::new(step.ask.iter().filter_map(move |answer| match answer.to {
        Target::Step(to) if to > place => Some(to),
        Target::Step(_) | Target::End(_) => None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Catalog, Files};

    #[test]
    fn the_way_ahead_skips_the_steps_of_the_other_answers() {
        let catalog = Catalog::load(&Files::small());
        let guide = &catalog.guides[&"vneid-install".parse().unwrap()];
        let names = |at| {
            ahead(guide, at)
                .into_iter()
                .map(|step| guide.steps[step].id.to_string())
                .collect::<Vec<_>>()
        };
        let from_iphone = guide.steps.iter().position(|step| step.id.as_str() == "iphone-store");
        assert_eq!(
            names(from_iphone.unwrap()),
            ["iphone-store", "iphone-check", "iphone-ready", "signs"]
        );
        assert_eq!(names(0).len(), 6);
        assert!(names(guide.steps.len()).is_empty());
    }
}
