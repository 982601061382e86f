//! What a resident is told of where facts come from, of which day, and whether they still hold.

use crate::desk::{Desk, Plan};
use crate::small;

use tramso::catalog::Files;
use tramso::id::ItemId;
use tramso::l10n::{Language, Value};

/// Opens the first page of a guide, where its facts and their source stand.
fn open(plan: Plan) -> Desk {
    let mut desk = plan.stand().0;
    desk.open(&ItemId::Guide("vneid-install".parse().unwrap()));
    desk
}

/// Whether the screen shows the message `id` with these values.
fn says(desk: &mut Desk, id: &str, args: &[(&str, Value<'_>)]) -> bool {
    let text = desk.words.say(Language::Vietnamese, id, args).replace("**", "");
    desk.look().has(&text)
}

/// The catalogue with the guide's main source read on a day, and good until another.
fn dated(read: &str, until: &str) -> Files {
    let mut files = small::files();
    let path = "guides/vneid-install.toml";
    let text = files.text(path).unwrap();
    let text = text.replacen("trust =", &format!("read = {read}, trust ="), 1);
    let text = text.replacen("icon =", &format!("until = {until}\nicon ="), 1);
    files.insert(path, text);
    files
}

#[test]
fn a_source_is_named_with_the_day_of_its_copy_where_that_is_known() {
    let name = || ("source", "Trang tin CafeF".into());
    assert!(says(&mut open(Plan::default()), "source", &[name()]));

    let files = dated("2026-10-08", "2027-01-01");
    let mut desk = open(Plan { files, ..Plan::default() });
    assert!(says(&mut desk, "source-of-day", &[name(), ("day", "08/10/2026".into())]));
    assert!(!says(&mut desk, "out-of-date", &[("since", "02/01/2027".into())]));
}

#[test]
fn what_the_hubs_staff_compared_says_so_instead() {
    let confirmed = |day: &str| {
        let confirmed = format!("vneid-install = {{ day = {day}, by = \"TN-07\" }}\n");
        open(Plan { confirmed, ..Plan::default() })
    };
    let day = |day: &'static str| [("day", day.into())];
    assert!(says(&mut confirmed("2026-11-22"), "source-confirmed", &day("22/11/2026")));
    let mut to_come = confirmed("2026-11-23");
    assert!(!says(&mut to_come, "source-confirmed", &day("23/11/2026")));
    assert!(says(&mut to_come, "source", &[("source", "Trang tin CafeF".into())]));
}

#[test]
fn what_was_compared_after_the_law_changed_is_good_again() {
    for (day, is_old) in [("2026-11-20", true), ("2026-11-21", false)] {
        let confirmed = format!("vneid-install = {{ day = {day}, by = \"TN-07\" }}\n");
        let files = dated("2026-10-08", "2026-11-20");
        let mut desk = open(Plan { files, confirmed, ..Plan::default() });
        assert_eq!(says(&mut desk, "out-of-date", &[("since", "21/11/2026".into())]), is_old);
    }
}

#[test]
fn a_citys_own_rule_is_told_in_its_hubs_alone() {
    let says = |hub: &str, rule: &str| {
        let mut desk = Plan { hub: hub.to_owned(), ..Plan::default() }.stand().0;
        desk.open_notice("temporary-residence");
        let text = desk.catalog.words.say(Language::Vietnamese, rule, &[]).replace("**", "");
        desk.has_on_a_page(&text)
    };
    assert!(says("ward = \"00226\"", "rule-hanoi-online-zero"));
    assert!(!says("ward = \"99999\"\nward-name = \"Xã Mới\"", "rule-hanoi-online-zero"));
    assert!(!says("", "rule-hanoi-online-zero"));
}
