//! A resident's way from the first touch to the row in the log, in both languages.

use crate::desk::{Desk, Plan};
use crate::saved::{Disk, Saved};
use crate::way::{Route, routes};

use tramso::id::{GuideId, ItemId, ProcedureId};
use tramso::journal::{EndedBy, Filed, Operator, Outcome, Rating, Report};
use tramso::l10n::Language;

fn guide(id: &str) -> GuideId {
    id.parse().unwrap()
}

/// The saved session of a visit that is over: its row is on the disk, and the kiosk was told so.
fn saved(desk: &mut Desk, disk: &Disk) -> Saved {
    assert!(desk.app.is_home() && desk.app.visit().is_none(), "the visit is over");
    let reports = disk.settle();
    assert!(reports.iter().any(|report| matches!(report, Report::Saved(_))), "{reports:?}");
    desk.hear(reports);
    assert!(desk.app.saved().is_some());
    disk.only()
}

fn rate(desk: &mut Desk, rating: Option<Rating>) {
    if let Some(rating) = rating {
        desk.tap(&format!("rating-{}", rating.code()));
    }
}

/// Walks a way through a guide that is open, to the end of the visit's work.
fn walk(desk: &mut Desk, id: &GuideId, route: &Route) {
    desk.start();
    for (step, answer) in &route.steps {
        desk.wait(3);
        desk.do_step(id, *step, *answer);
    }
    let end = desk.catalog.guides[id].ends[route.end].id.clone();
    let title = desk.of_guide(id, &format!("end-{end}"));
    assert!(desk.look().has(&title), "{id}: {route:?} comes to {end}");
    desk.read_on();
    desk.tap("finish");
}

/// Follows every guide of the catalogue by every answer: each way leads to its row in the log.
fn follow_every_guide(language: Language) {
    let (mut desk, disk) = Plan::default().whole().stand_on_disk();
    let guides = desk.catalog.guides.iter();
    let ways: Vec<_> = guides.map(|(id, guide)| (id.clone(), routes(guide))).collect();
    assert!(!ways.is_empty());
    for (id, routes) in &ways {
        let ratings = [Some(Rating::Good), None, Some(Rating::Fair), Some(Rating::Poor)];
        for (route, rating) in routes.iter().zip(ratings.into_iter().cycle()) {
            desk.choose(language);
            follow(&mut desk, &disk, id, route, rating);
        }
    }
}

/// Follows a way from the first screen to its row in the log.
fn follow(desk: &mut Desk, disk: &Disk, id: &GuideId, route: &Route, rating: Option<Rating>) {
    let language = desk.app.display().language;
    desk.open(&ItemId::Guide(id.clone()));
    walk(desk, id, route);
    rate(desk, rating);
    desk.tap("end-visit");

    let guide = &desk.catalog.guides[id];
    let expected = Saved {
        language: language.code(),
        items: vec![(id.to_string(), route.furthest())],
        troubles: Vec::new(),
        outcome: route.outcome(guide),
        rating,
        operator: Operator::Resident,
        filed: Filed::NotApplicable,
        helper: None,
        ended_by: EndedBy::Resident,
        qr_shown: route.codes(guide),
        help_called: 0,
        seconds: 3 * route.steps.len() as u32,
    };
    assert_eq!(saved(desk, disk), expected, "{id}: {route:?}");
}

#[test]
fn every_guide_leads_to_a_saved_row_by_every_answer_in_vietnamese() {
    follow_every_guide(Language::Vietnamese);
}

#[test]
fn every_guide_leads_to_a_saved_row_by_every_answer_in_english() {
    follow_every_guide(Language::English);
}

#[test]
fn every_procedure_leads_to_a_saved_row_and_its_code_counts_as_shown() {
    let (mut desk, disk) = Plan::default().whole().stand_on_disk();
    let ids: Vec<ProcedureId> = desk.catalog.procedures.keys().cloned().collect();
    assert!(!ids.is_empty());
    for (id, language) in ids.iter().flat_map(|id| Language::ALL.map(|language| (id, language))) {
        desk.choose(language);
        desk.open_notice(id.as_str());
        let procedure = &desk.catalog.procedures[id];
        let own = procedure.cases.first().and_then(|case| case.page.as_ref());
        let page = own.or(procedure.page.as_ref()).map(|page| page.as_str().to_owned());
        let codes = desk.look().codes;
        assert_eq!(codes.first().map(|(text, _)| text), page.as_ref());
        desk.read_on();
        let has_guide = desk.catalog.procedures[id].guide.is_some();
        if has_guide {
            assert!(desk.shows("step-by-step"));
            desk.tap("home");
        } else {
            desk.tap("finish");
            rate(&mut desk, Some(Rating::Good));
            desk.tap("end-visit");
        }
        let saved = saved(&mut desk, &disk);
        assert_eq!(saved.items, [(id.to_string(), 0)]);
        assert_eq!(saved.language, language.code());
        assert_eq!((saved.qr_shown, saved.outcome), (codes.len() as u16, Outcome::Looked));
        assert_eq!(saved.rating, (!has_guide).then_some(Rating::Good));
    }
}

#[test]
fn a_notice_leads_into_its_guide_and_both_are_saved() {
    let (mut desk, disk) = Plan::default().stand_on_disk();
    desk.open_notice("birth-registration");
    desk.read_on();
    desk.tap("step-by-step");
    let id = guide("portal-login");
    let route = routes(&desk.catalog.guides[&id]).remove(0);
    walk(&mut desk, &id, &route);
    desk.tap("end-visit");

    let saved = saved(&mut desk, &disk);
    let items = [("birth-registration".to_owned(), 0), ("portal-login".to_owned(), 7)];
    assert_eq!(saved.items, items);
    assert_eq!((saved.outcome, saved.qr_shown), (Outcome::DoneHere, 1));
}

#[test]
fn back_and_forth_keeps_the_place_and_the_furthest_step() {
    let (mut desk, disk) = Plan::default().stand_on_disk();
    desk.go_to_step("vneid-activate", "otp");
    let screens: Vec<_> = (0..3)
        .map(|_| {
            let words = desk.look().words().join("|");
            desk.tap("back");
            words
        })
        .collect();
    for screen in screens.iter().rev() {
        desk.tap("step-done");
        assert_eq!(desk.look().words().join("|"), *screen);
    }
    desk.tap("home");
    desk.tap("leave-go");
    let saved = saved(&mut desk, &disk);
    assert_eq!(saved.items, [("vneid-activate".to_owned(), 6)]);
    assert_eq!(saved.outcome, Outcome::Unfinished);
}

#[test]
fn back_from_the_first_page_leads_out_of_guide_and_topic_and_ends_the_visit() {
    let mut desk = Desk::new();
    desk.open(&ItemId::Guide(guide("vneid-install")));
    assert!(desk.shows("start"));
    desk.tap("back");
    assert!(!desk.shows("start") && desk.app.visit().is_some());
    desk.tap("back");
    assert!(desk.app.is_home() && desk.app.visit().is_none());
}

#[test]
fn back_over_a_question_asks_it_again_and_the_other_answer_counts() {
    let mut desk = Desk::new();
    desk.go_to_step("vneid-install", "android-store");
    desk.tap("back");
    let (id, kind) = (guide("vneid-install"), "kind".parse().unwrap());
    assert!(desk.is_at(&id, &kind));
    desk.do_step(&id, 0, Some(1));
    assert!(desk.is_at(&id, &"iphone-store".parse().unwrap()));
}

#[test]
fn language_and_text_size_change_without_losing_the_step() {
    let mut desk = Desk::new();
    desk.go_to_step("vneid-activate", "numbers");
    let (id, step) = (guide("vneid-activate"), "numbers".parse().unwrap());
    desk.tap("other-language");
    assert_eq!(desk.language(), Language::English);
    assert!(desk.is_at(&id, &step));
    desk.tap("text-size");
    assert!(desk.is_at(&id, &step));
    assert_eq!(desk.app.canvas().size.height, 864.0);
}

#[test]
fn a_trouble_is_looked_up_noted_and_left_for_the_same_step() {
    for language in Language::ALL {
        let (mut desk, disk) = Plan::default().stand_on_disk();
        desk.choose(language);
        desk.go_to_step("vneid-activate", "otp");
        let before = desk.look().words().join("|");
        let troubles = ["otp-missing", "otp-expired", "sim-not-own"];
        for trouble in troubles {
            desk.tap("cannot-do-step");
            let trouble = trouble.parse().unwrap();
            let of = |desk: &Desk, id| desk.of(|catalog| &catalog.troubles[&trouble].words, id);
            let title = of(&desk, "title");
            desk.tap_text(&title);
            assert!(desk.look().has(&of(&desk, "try-1")));
            desk.read_on();
            assert!(desk.look().has(&of(&desk, "see")));
            desk.tap("back-to-step");
            assert_eq!(desk.look().words().join("|"), before);
        }
        desk.tap("home");
        desk.tap("leave-go");
        let mut expected = troubles.map(str::to_owned);
        expected.sort();
        assert_eq!(saved(&mut desk, &disk).troubles, expected);
    }
}

#[test]
fn back_leads_from_a_trouble_to_the_list_and_to_the_step() {
    let mut desk = Desk::new();
    desk.go_to_step("vneid-activate", "open");
    let step = desk.look().words().join("|");
    desk.tap("cannot-do-step");
    let list = desk.look().words().join("|");
    let title = desk.of(|catalog| &catalog.troubles[&"vneid-busy".parse().unwrap()].words, "title");
    desk.tap_text(&title);
    desk.tap("back");
    assert_eq!(desk.look().words().join("|"), list);
    desk.tap("back");
    assert_eq!(desk.look().words().join("|"), step);
}

#[test]
fn help_is_called_at_a_step_and_the_step_is_there_again_afterwards() {
    for (language, way_back) in Language::ALL.into_iter().zip(["go-on", "back"]) {
        let (mut desk, disk) = Plan::default().stand_on_disk();
        desk.choose(language);
        desk.go_to_step("portal-login", "scan");
        let step = desk.look().words().join("|");
        desk.tap("call-help");
        assert!(desk.shows("help-title"));
        desk.tap(way_back);
        assert_eq!(desk.look().words().join("|"), step);
        desk.tap("home");
        desk.tap("leave-go");
        assert_eq!(saved(&mut desk, &disk).help_called, 1);
    }
}

#[test]
fn help_from_the_first_screen_is_a_visit_of_its_own() {
    for way_out in ["go-on", "back", "home"] {
        let (mut desk, disk) = Plan::default().stand_on_disk();
        desk.tap("call-help");
        assert!(desk.shows("help-title") && desk.app.visit().is_some());
        desk.tap(way_out);
        let saved = saved(&mut desk, &disk);
        assert_eq!((saved.help_called, saved.items.len()), (1, 0));
        assert_eq!((saved.outcome, saved.ended_by), (Outcome::Looked, EndedBy::Resident));
    }
}

/// To the end of a visit that installed VNeID.
fn finish_a_guide(desk: &mut Desk) {
    let id = guide("vneid-install");
    let route = routes(&desk.catalog.guides[&id]).remove(0);
    desk.open(&ItemId::Guide(id.clone()));
    walk(desk, &id, &route);
}

#[test]
fn the_last_rating_given_counts() {
    let (mut desk, disk) = Plan::default().stand_on_disk();
    finish_a_guide(&mut desk);
    rate(&mut desk, Some(Rating::Poor));
    rate(&mut desk, Some(Rating::Good));
    rate(&mut desk, Some(Rating::Fair));
    desk.tap("end-visit");
    assert_eq!(saved(&mut desk, &disk).rating, Some(Rating::Fair));
}

#[test]
fn another_task_is_done_in_the_same_visit() {
    let (mut desk, disk) = Plan::default().stand_on_disk();
    finish_a_guide(&mut desk);
    let number = desk.app.visit().unwrap().number();
    desk.tap("another-task");
    assert_eq!(desk.app.visit().unwrap().number(), number);
    let name = desk.name_of(&ItemId::Guide(guide("vneid-activate")));
    desk.tap_text(&name);
    desk.start();
    desk.tap("home");
    desk.tap("leave-go");
    let saved = saved(&mut desk, &disk);
    assert_eq!(saved.items, [("vneid-activate".to_owned(), 1), ("vneid-install".to_owned(), 9)]);
}

#[test]
fn back_from_the_last_screen_shows_the_guides_end_again() {
    let mut desk = Desk::new();
    finish_a_guide(&mut desk);
    desk.tap("back");
    let end = desk.of_guide(&guide("vneid-install"), "end-done");
    assert!(desk.look().has(&end));
    desk.tap("finish");
    assert!(desk.shows("finish-question"));
}

#[test]
fn home_asks_before_a_guide_is_left_and_takes_both_answers() {
    let (mut desk, disk) = Plan::default().stand_on_disk();
    desk.go_to_step("portal-login", "site");
    let step = desk.look().words().join("|");
    desk.tap("home");
    assert!(desk.shows("leave-title"));
    desk.tap("leave-stay");
    assert_eq!(desk.look().words().join("|"), step);
    desk.tap("home");
    desk.tap("leave-go");
    let saved = saved(&mut desk, &disk);
    assert_eq!(saved.items, [("portal-login".to_owned(), 2)]);
    assert_eq!((saved.outcome, saved.ended_by), (Outcome::Unfinished, EndedBy::Resident));
}

#[test]
fn what_lies_under_a_dialog_cannot_be_pressed() {
    let mut desk = Desk::new();
    desk.go_to_step("portal-login", "site");
    let next = desk.say("step-done");
    let under = desk.look().place_of(&next).unwrap().center();
    let step = desk.look().words().join("|");
    desk.tap("home");
    desk.tap_at(under);
    assert!(!desk.shows("leave-title"), "a touch beside the dialog stays");
    assert_eq!(desk.look().words().join("|"), step);
}

#[test]
fn home_leaves_at_once_where_nothing_is_lost() {
    let mut desk = Desk::new();
    desk.open(&ItemId::Guide(guide("portal-login")));
    desk.tap("home");
    assert!(desk.app.is_home() && desk.app.visit().is_none());
    finish_a_guide(&mut desk);
    desk.tap("home");
    assert!(desk.app.is_home() && desk.app.visit().is_none());
}
