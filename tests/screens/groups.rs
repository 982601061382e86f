//! The groups of a topic, and the cards of a trouble: one touch further, and the way back.

use crate::desk::{Desk, Plan};
use crate::fit::Faults;
use crate::glance::Glance;
use crate::small;
use crate::walk::Walk;

use tramso::catalog::{Catalog, Files, Topic};
use tramso::hub::{Contrast, TextSize};
use tramso::id::ItemId;
use tramso::l10n::Language;

use iced::Size;

fn topic(desk: &Desk, id: &str) -> Topic {
    desk.catalog.topics.iter().find(|topic| topic.id.as_str() == id).unwrap().clone()
}

fn group_name(desk: &Desk, topic: &Topic, at: usize) -> String {
    let id = format!("group-{}", topic.groups[at].id);
    desk.of(|catalog| &catalog.words, &id)
}

#[test]
fn a_topic_with_groups_shows_them_first_with_what_and_how_much_they_hold() {
    for language in Language::ALL {
        let mut desk = Desk::new();
        desk.choose(language);
        let topic = topic(&desk, "procedures");
        assert!(topic.groups.len() > 1, "{topic:?}");
        let tile = desk.tile(&topic.id);
        desk.tap_text(&tile);
        for (at, group) in topic.groups.iter().enumerate() {
            let about = desk.of(|catalog| &catalog.words, &format!("group-{}.about", group.id));
            let count = [("about", about.into()), ("count", group.items.len().into())];
            let about = desk.words.say(language, "group-about", &count);
            let glance = desk.look();
            assert!(glance.has(&group_name(&desk, &topic, at)) && glance.has(&about), "{about}");
        }
        for item in &topic.items {
            let name = desk.name_of(item);
            assert!(!desk.look().has(&name), "{name} is a touch too early");
        }
    }
}

#[test]
fn back_leads_from_an_item_to_its_group_then_to_the_groups_then_home() {
    let mut desk = Desk::new();
    let topic = topic(&desk, "procedures");
    let item = topic.groups[1].items[0].clone();
    desk.open(&item);
    let (name, other) = (desk.name_of(&item), group_name(&desk, &topic, 0));
    desk.tap("back");
    assert!(desk.look().has(&name), "the group's list shows");
    assert!(desk.look().has(&group_name(&desk, &topic, 1)), "under the group's name");
    desk.tap("back");
    assert!(desk.look().has(&other) && !desk.look().has(&name), "the groups show");
    desk.tap("back");
    assert!(desk.app.is_home());
}

#[test]
fn a_group_keeps_its_place_when_the_language_changes() {
    let mut desk = Desk::new();
    let topic = topic(&desk, "procedures");
    let item = topic.groups[2].items[0].clone();
    let tile = desk.tile(&topic.id);
    desk.tap_text(&tile);
    let group = group_name(&desk, &topic, 2);
    desk.tap_text(&group);
    desk.tap("other-language");
    let name = desk.name_of(&item);
    assert!(desk.look().has(&name));
}

#[test]
fn a_topic_whose_items_lie_in_one_group_shows_them_at_once() {
    let mut files = small::files();
    let only: Vec<String> = files
        .texts()
        .filter_map(|(path, text)| {
            let name = path.strip_prefix("procedures/")?.strip_suffix(".toml")?;
            (!text.contains("group = \"identity\"")).then(|| name.to_owned())
        })
        .collect();
    for procedure in only {
        files.insert(format!("procedures/{procedure}.toml"), "hidden = true\n");
    }
    let mut desk = Plan { files, ..Plan::default() }.stand().0;
    let topic = topic(&desk, "procedures");
    assert_eq!(topic.groups.len(), 1);
    let tile = desk.tile(&topic.id);
    desk.tap_text(&tile);
    let name = desk.name_of(&topic.items[0]);
    assert!(desk.look().has(&name) && desk.look().has(&tile));
}

/// The catalogue with an item in every group there is.
fn with_every_group_filled() -> (Files, usize) {
    let mut files = small::files();
    let topics = files.text("topics.toml").unwrap().to_owned();
    let procedure = files.text("procedures/identity-card.toml").unwrap().to_owned();
    let (mut topic, mut count) = (String::new(), 0);
    for line in topics.lines() {
        let Some((_, rest)) = line.split_once("id = \"") else { continue };
        let id = rest.split('"').next().unwrap();
        if line.starts_with("id") {
            topic = id.to_owned();
            continue;
        }
        let place = format!("topic = \"{topic}\"\ngroup = \"{id}\"");
        let text = procedure
            .replace("topic = \"procedures\"\ngroup = \"identity\"", &place)
            .replace("order = ", "order = 9");
        files.insert(format!("procedures/sample-{id}.toml"), text);
        for language in ["vi", "en"] {
            let of = |id: &str| format!("locales/{language}/procedures/{id}.ftl");
            let words = files.text(&of("identity-card")).unwrap().to_owned();
            files.insert(of(&format!("sample-{id}")), words);
        }
        count += 1;
    }
    (files, count)
}

#[test]
fn every_group_fits_on_every_canvas() {
    let (files, count) = with_every_group_filled();
    let catalog = Catalog::load(&files);
    assert_eq!(catalog.problems, []);
    let groups: usize = catalog.topics.iter().map(|topic| topic.groups.len()).sum();
    assert_eq!(groups, count);
    let windows = [(1920.0, 1080.0), (1366.0, 768.0), (1080.0, 1920.0)];
    for (window, text, language) in windows
        .into_iter()
        .flat_map(|window| TextSize::ALL.map(|text| (window, text)))
        .flat_map(|(window, text)| Language::ALL.map(|language| (window, text, language)))
    {
        let mut faults = Faults::default();
        let plan = Plan::looking(language, text, Contrast::Normal);
        let window = Size::new(window.0, window.1);
        let mut desk = Plan { window, files: files.clone(), ..plan }.stand().0;
        let mut look =
            |desk: &mut Desk, name: &str, glance: &Glance| faults.look(desk, name, glance);
        Walk { desk: &mut desk, look: &mut look }.home();
        assert!(faults.screens >= count, "only {} screens were seen", faults.screens);
        faults.assert_none();
    }
}

/// The catalogue with a trouble that has everything.
fn with_a_full_trouble() -> Files {
    let mut files = small::files();
    let structure = "see = \"ward-police\"\nbring = [\"chip-card\"]\ngo = [\"portal-login\"]\n\
        call = [\"vneid\", \"portal\", \"city\"]\n\
        sources = [{ url = \"https://vneid.gov.vn\", trust = \"official\" }]\n";
    files.insert("troubles/number-differs.toml", structure);
    for language in ["vi", "en"] {
        let words = "title = A\ntry-1 = B\ntry-2 = C\ntext-1 = D { -otp } E\n";
        files.insert(format!("locales/{language}/troubles/number-differs.ftl"), words);
    }
    assert_eq!(Catalog::load(&files).problems, []);
    files
}

fn said(desk: &mut Desk) -> Vec<String> {
    desk.look().words().into_iter().map(str::to_owned).collect()
}

#[test]
fn a_trouble_shows_all_it_has_and_opens_what_helps_step_by_step() {
    let mut desk = Plan { files: with_a_full_trouble(), ..Plan::default() }.stand().0;
    desk.go_to_step("vneid-activate", "prepare");
    desk.tap("cannot-do-step");
    desk.tap_text("A");
    let card = desk.name_of(&ItemId::Guide("portal-login".parse().unwrap()));
    let word = |desk: &Desk, id: &str| desk.of(|catalog| &catalog.words, id);
    let mut wanted = vec!["B".into(), "C".into(), "D mã OTP E".into(), card.clone()];
    wanted.extend(["agency-ward-police.see", "need-chip-card"].map(|id| word(&desk, id)));
    wanted.extend(["phone-vneid", "phone-portal", "phone-city"].map(|id| word(&desk, id)));
    wanted.extend(["1900 0368", "1800 1096", "1022"].map(String::from));
    let mut seen = said(&mut desk);
    while desk.shows("read-on") {
        desk.tap("read-on");
        seen.extend(said(&mut desk));
    }
    for text in wanted {
        assert!(seen.iter().any(|words| words.contains(&text)), "no {text:?} in {seen:?}");
    }
    while !desk.look().has(&card) {
        desk.tap("back");
    }
    desk.tap_text(&card);
    assert!(desk.shows("start"), "the other guide's first page shows");
}
