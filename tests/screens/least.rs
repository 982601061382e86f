//! How many screens a walk shows at the least, counted in the catalogue: of everything there is one page.

use tramso::catalog::{Catalog, Guide, Procedure, Target};

/// The least that [`Walk::everywhere`](crate::walk::Walk::everywhere) shows.
pub(crate) fn everywhere(catalog: &Catalog) -> usize {
    let guides = catalog.guides.values();
    let guides: usize = guides.map(|guide| 1 + place(guide, &Target::Step(0))).sum();
    home(catalog)
        + search(catalog)
        + guides
        + procedures(catalog)
        + dialogs(catalog)
        + staff(catalog)
}

/// The first screen, help, what is recorded, the topics and the groups to choose from.
pub(crate) fn home(catalog: &Catalog) -> usize {
    let groups = catalog.topics.iter().map(|topic| topic.groups.len()).filter(|count| *count > 1);
    3 + catalog.topics.len() + groups.sum::<usize>()
}

/// The search with nothing typed, six things typed with keys and without, and five keys pressed.
pub(crate) fn search(_catalog: &Catalog) -> usize {
    1 + 6 * 2 + 5
}

/// What to check before each guide.
pub(crate) fn intros(catalog: &Catalog) -> usize {
    catalog.guides.len()
}

/// The cases to choose from, and their notices; after those that lead into no guide the last screen
/// comes, with and without a rating.
pub(crate) fn procedures(catalog: &Catalog) -> usize {
    let screens = |procedure: &Procedure| {
        let notice = if procedure.guide.is_none() { 3 } else { 1 };
        match procedure.cases.len() {
            0 => notice,
            cases => 1 + cases * notice,
        }
    };
    catalog.procedures.values().map(screens).sum()
}

/// A question over a step, help from there, and the countdown.
pub(crate) fn dialogs(_catalog: &Catalog) -> usize {
    3
}

/// What staff are told, the gallery's plates, three checks of the log under way and done, and the countdown.
pub(crate) fn staff(_catalog: &Catalog) -> usize {
    1 + 6 + 3 * 2 + 1
}

/// Signing in four times over in five stages, home, and of each guide a step, the shift and its end, the end of
/// the session with taps and where to go next, and the rating.
pub(crate) fn assisted(catalog: &Catalog) -> usize {
    1 + 4 * 5 + 1 + catalog.guides.len() * 7 + 3
}

/// The staff's page, six questions before and after the answer, the wards with five things typed or not,
/// the PIN seven times and once more, the summary, and three ends of saving.
pub(crate) const FIRST_RUN: usize = 1 + 5 * 2 + 5 + 7 * 2 + 1 + 1 + 3 * 2;

/// A step with its troubles and all that follows, or an end with the last screen.
fn place(guide: &Guide, target: &Target) -> usize {
    let at = match target {
        Target::End(_) => return 3,
        Target::Step(at) if *at == guide.steps.len() => return 3,
        Target::Step(at) => *at,
    };
    let step = &guide.steps[at];
    let troubles = if step.troubles.is_empty() { 0 } else { 1 + step.troubles.len() };
    let after: usize = if step.ask.is_empty() {
        place(guide, &Target::Step(at + 1))
    } else {
        step.ask.iter().map(|answer| place(guide, &answer.to)).sum()
    };
    1 + troubles + after
}
