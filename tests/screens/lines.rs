//! The quiet lines of a step: what residents read, and what is for a helper at their side alone.

use crate::desk::{Desk, Plan};

use tramso::l10n::Language;

/// Whether the step on the screen shows its line of that name.
fn shows(desk: &mut Desk, line: &str) -> bool {
    let guide = &desk.catalog.guides[&"vneid-activate".parse().unwrap()];
    let text = guide.words.say(Language::Vietnamese, &format!("otp.{line}"), &[]);
    desk.look().texts.iter().any(|(drawn, _)| drawn.contains(&text))
}

#[test]
fn a_step_tells_residents_its_tip_and_a_helper_one_line_more() {
    let mut desk = Plan::default().stand().0;
    desk.go_to_step("vneid-activate", "otp");
    assert!(shows(&mut desk, "tip"));
    assert!(!shows(&mut desk, "helper"));
    desk.app.join("TN-07".parse().unwrap());
    assert!(shows(&mut desk, "tip"));
    assert!(shows(&mut desk, "helper"));
}
