//! Whether a guide's steps lead everyone to an end.

use crate::catalog::guide::{Step, Target};

/// What is wrong with the ways through a guide, by the places of its steps.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Flow {
    /// The steps nobody comes to.
    pub(super) unreachable: Vec<usize>,
    /// The questions with an answer that leads back to a step already done.
    pub(super) circling: Vec<usize>,
}

impl Flow {
    /// Walks every way from the first step.
    pub(super) fn walked(steps: &[Step]) -> Self {
        let mut marks = vec![Mark::New; steps.len()];
        let mut circling = Vec::new();
        visit(0, steps, &mut marks, &mut circling);

        let is_new = |place: &usize| marks[*place] == Mark::New;
        Self { unreachable: (0..steps.len()).filter(is_new).collect(), circling }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    OnTheWay,
    Done,
}

fn visit(place: usize, steps: &[Step], marks: &mut [Mark], circling: &mut Vec<usize>) {
    let Some(step) = steps.get(place) else { return };
    marks[place] = Mark::OnTheWay;
    for next in next_of(place, step) {
        match marks.get(next) {
            Some(Mark::New) => visit(next, steps, marks, circling),
            Some(Mark::OnTheWay) => circling.push(place),
            Some(Mark::Done) | None => {}
        }
    }
    marks[place] = Mark::Done;
}

fn next_of(place: usize, step: &Step) -> Vec<usize> {
    if step.ask.is_empty() {
        return vec![place + 1];
    }
    let step_of = |target: &Target| match target {
        Target::Step(next) => Some(*next),
        Target::End(_) => None,
    };
    step.ask.iter().filter_map(|answer| step_of(&answer.to)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::guide::{Answer, Wait};

    fn step(targets: &[Target]) -> Step {
        let ask = targets
            .iter()
            .map(|to| Answer { answer: "a".parse().unwrap(), to: to.clone() })
            .collect();
        Step {
            id: "s".parse().unwrap(),
            wait: Wait::Reading,
            actions: 0,
            texts: 0,
            has_warning: false,
            has_tip: false,
            has_helper: false,
            picture: None,
            ask,
            troubles: Vec::new(),
            qr: Vec::new(),
            call: Vec::new(),
            hub: None,
        }
    }

    #[test]
    fn a_branch_that_meets_again_is_fine() {
        let steps = [step(&[Target::Step(1), Target::Step(2)]), step(&[]), step(&[])];
        assert_eq!(Flow::walked(&steps), Flow::default());
    }

    #[test]
    fn a_step_behind_a_question_that_leads_past_it_is_unreachable() {
        let steps = [step(&[Target::Step(2), Target::End(0)]), step(&[]), step(&[])];
        assert_eq!(Flow::walked(&steps).unreachable, [1]);
    }

    #[test]
    fn an_answer_that_leads_back_is_found() {
        let steps = [step(&[]), step(&[Target::Step(0), Target::End(0)])];
        assert_eq!(Flow::walked(&steps), Flow { unreachable: vec![], circling: vec![1] });
    }

    #[test]
    fn a_question_that_leads_to_itself_is_found() {
        assert_eq!(Flow::walked(&[step(&[Target::Step(0)])]).circling, [0]);
    }
}
