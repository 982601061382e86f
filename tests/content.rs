//! The content that ships, beyond what `tramso check` judges.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail as the test itself does"
)]

use tramso::catalog::{Catalog, Files};
use tramso::l10n::Language;

use std::collections::BTreeSet;

fn catalog() -> Catalog {
    Catalog::load(&Files::embedded())
}

#[test]
fn the_check_finds_nothing() {
    let files = Files::embedded();
    let version = Catalog::load(&files).version;
    assert_eq!(Catalog::check(&files, version), []);
}

#[test]
fn every_guide_procedure_and_trouble_that_was_asked_for_is_there() {
    let catalog = catalog();
    let has_guide = |id: &str| catalog.guides.keys().any(|guide| guide.as_str() == id);
    let guides = [
        "vneid-install",
        "level-1",
        "level-2",
        "vneid-activate",
        "vneid-daily",
        "forgot-password",
        "forgot-passcode",
        "new-phone",
        "lost-phone",
        "change-number",
        "wrong-data",
        "add-papers",
        "child-identity",
        "foreigner-identity",
        "report-crime",
        "benefit-account",
        "pension-account",
        "cashless",
        "portal-login",
        "file-online",
        "pay-fees",
        "track-dossier",
        "send-feedback",
        "rate-service",
        "portal-changes",
        "vssid-login",
        "health-card",
        "health-book",
        "scam-signs",
        "is-link-real",
        "free-wifi-safety",
        "digital-literacy",
        "etax",
        "ihanoi",
        "zalo-groups",
        "free-wifi",
        "digital-signature",
        "hub-wifi",
        "hub-zalo",
        "hub-contacts",
        "emergency-numbers",
    ];
    let missing: Vec<_> = guides.into_iter().filter(|id| !has_guide(id)).collect();
    assert_eq!(missing, [""; 0]);
    assert!(catalog.procedures.len() >= 33, "{} procedures", catalog.procedures.len());
    assert!(catalog.troubles.len() >= 21, "{} troubles", catalog.troubles.len());
}

#[test]
fn every_rule_is_named_by_an_item() {
    let catalog = catalog();
    let guides = catalog.guides.values().map(|guide| &guide.common);
    let procedures = catalog.procedures.values().map(|procedure| &procedure.common);
    let named: BTreeSet<_> = guides.chain(procedures).flat_map(|common| &common.rules).collect();
    assert_eq!(named, catalog.rules.keys().collect());
}

#[test]
fn nothing_is_more_than_three_touches_from_home() {
    for topic in catalog().topics {
        // Home, a topic or a group, and eight cards on a page.
        let lists = topic.groups.iter().map(|group| group.items.len());
        let first = if topic.groups.len() > 1 { topic.groups.len() } else { topic.items.len() };
        assert!(lists.chain([first]).all(|count| count <= 8), "{}", topic.id);
    }
}

#[test]
fn a_step_has_four_actions_at_most_and_always_something_to_do() {
    for guide in catalog().guides.values() {
        for step in &guide.steps {
            assert!(step.actions <= 4, "{}: {}", guide.id, step.id);
            let says = step.actions + step.texts > 0 || !step.call.is_empty();
            assert!(says || step.hub.is_some() || !step.ask.is_empty(), "{}", step.id);
        }
    }
}

#[test]
fn a_trouble_has_two_to_four_things_to_try_and_is_named_by_a_step() {
    let catalog = catalog();
    let named: BTreeSet<_> = catalog
        .guides
        .values()
        .flat_map(|guide| &guide.steps)
        .flat_map(|step| step.troubles.clone())
        .collect();
    assert_eq!(named, catalog.trouble_ids());
    for trouble in catalog.troubles.values() {
        assert!((2..=4).contains(&trouble.tries), "{}", trouble.id);
    }
}

#[test]
fn every_source_has_a_name_for_people() {
    let catalog = catalog();
    let sources: Vec<_> = catalog
        .guides
        .values()
        .flat_map(|guide| &guide.common.sources)
        .chain(catalog.procedures.values().flat_map(|procedure| &procedure.common.sources))
        .chain(catalog.rules.values().flat_map(|rule| &rule.sources))
        .chain(catalog.troubles.values().flat_map(|trouble| &trouble.sources))
        .chain(catalog.phones.values().flat_map(|phone| &phone.sources))
        .collect();
    for source in sources {
        for language in Language::ALL {
            let name = catalog.source_name(language, &source.url);
            assert!(
                !name.contains("//") && !source.url.contains(&name),
                "{source:?} is called {name}"
            );
        }
    }
}
