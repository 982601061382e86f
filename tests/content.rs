//! The content built in: complete in both languages, nothing left over, short enough for the screen.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail as the test itself does"
)]

use tramso::catalog::{Catalog, Fees, Files, Guide, Picture, Procedure, Trouble};
use tramso::kiosk::text::plain;
use tramso::l10n::{Language, Words};

use std::collections::BTreeSet;

fn catalog() -> Catalog {
    let catalog = Catalog::load(&Files::embedded());
    assert_eq!(catalog.problems, []);
    catalog
}

/// The ids (`message`, `message.attribute`) that a file of words has.
fn written(files: &Files, path: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut message = "";
    for line in files.text(path).unwrap_or_default().lines() {
        let Some((name, _)) = line.split_once(" =") else {
            continue;
        };
        match name.strip_prefix("    .") {
            Some(attribute) => assert!(ids.insert(format!("{message}.{attribute}"))),
            None if !name.starts_with([' ', '#']) => {
                message = name;
                ids.insert(name.to_owned());
            }
            None => {}
        }
    }
    ids
}

fn numbered(prefix: &str, count: u8) -> impl Iterator<Item = String> {
    (1..=count).map(move |number| format!("{prefix}{number}"))
}

fn used_by_guide(guide: &Guide) -> BTreeSet<String> {
    let mut used: BTreeSet<String> = ["title", "title.short", "about"].map(String::from).into();
    for step in &guide.steps {
        let id = &step.id;
        used.insert(id.to_string());
        used.extend(numbered(&format!("{id}.do-"), step.actions));
        used.extend(numbered(&format!("{id}.text-"), step.texts));
        used.extend(step.picture.iter().flat_map(|picture| labels(picture, &guide.words)));
        used.extend(step.ask.iter().map(|answer| format!("{id}.answer-{}", answer.answer)));
        used.extend((1..=step.qr.len()).map(|number| format!("{id}.qr-{number}")));
        let may_have = ["warning", "tip", "helper"].map(|line| format!("{id}.{line}"));
        used.extend(may_have.into_iter().filter(|id| guide.words.has(Language::Vietnamese, id)));
    }
    for end in &guide.ends {
        used.extend([format!("end-{}", end.id), format!("end-{}.next", end.id)]);
    }
    used
}

/// The labels of a picture that its guide has words of its own for.
fn labels(picture: &Picture, words: &Words) -> Vec<String> {
    let attributes = ["", ".hint", ".publisher", ".button", ".or-1", ".or-2"];
    let ids = picture
        .labels()
        .into_iter()
        .flat_map(|label| attributes.map(|attribute| format!("label-{label}{attribute}")));
    ids.filter(|id| words.has(Language::Vietnamese, id)).collect()
}

fn used_by_procedure(procedure: &Procedure) -> BTreeSet<String> {
    let mut used: BTreeSet<String> =
        ["title", "title.short", "official", "about", "field", "result"].map(String::from).into();
    used.extend(numbered("step-", procedure.steps));
    used.extend(numbered("condition-", procedure.conditions));
    used.extend(numbered("note-", procedure.notes));
    used.extend(numbered("staff-", procedure.staff));
    for case in &procedure.cases {
        let id = format!("case-{}", case.id);
        used.extend(numbered(&format!("{id}.condition-"), case.conditions));
        used.extend(numbered(&format!("{id}.note-"), case.notes));
        used.insert(id);
    }
    for component in &procedure.dossier {
        used.insert(format!("component-{}", component.id));
        used.extend(component.one_of.iter().map(|group| format!("one-of-{group}")));
    }
    for channel in &procedure.channels {
        used.extend(channel.plus.map(|_| "plus-note".to_owned()));
        if let Fees::Listed(amounts) = &channel.fees {
            let labels = amounts.iter().filter_map(|amount| amount.label.as_ref());
            used.extend(labels.map(|label| format!("fee-{label}")));
        }
    }
    used.extend(may_have(procedure));
    used
}

/// The messages that a procedure may have and does have.
fn may_have(procedure: &Procedure) -> Vec<String> {
    let common = ["title.keywords", "fee-note", "time-note"].map(String::from);
    let cases = procedure.cases.iter().map(|case| format!("case-{}.about", case.id));
    let components = procedure.dossier.iter().flat_map(|component| {
        ["how", "when"].map(|word| format!("component-{}.{word}", component.id))
    });
    let all = common.into_iter().chain(cases).chain(components);
    all.filter(|id| procedure.words.has(Language::Vietnamese, id)).collect()
}

fn used_by_trouble(trouble: &Trouble) -> BTreeSet<String> {
    let mut used: BTreeSet<String> = ["title"].map(String::from).into();
    used.extend(numbered("try-", trouble.tries));
    used.extend(numbered("text-", trouble.texts));
    let may_have = ["see", "title.keywords"].map(String::from).into_iter();
    used.extend(may_have.filter(|id| trouble.words.has(Language::Vietnamese, id)));
    used
}

#[test]
fn every_message_of_an_item_is_used_by_it_and_there_in_both_languages() {
    let (catalog, files) = (catalog(), Files::embedded());
    let guides = catalog.guides.values().map(|g| (format!("guides/{}", g.id), used_by_guide(g)));
    let procedures =
        catalog.procedures.values().map(|p| (format!("procedures/{}", p.id), used_by_procedure(p)));
    let troubles =
        catalog.troubles.values().map(|t| (format!("troubles/{}", t.id), used_by_trouble(t)));
    let items: Vec<_> = guides.chain(procedures).chain(troubles).collect();

    for language in Language::ALL {
        for (below, used) in &items {
            let path = format!("locales/{}/{below}.ftl", language.code());
            assert_eq!(written(&files, &path), *used, "{path}");
        }
    }
    let item_files = files
        .texts()
        .filter(|(path, _)| {
            path.starts_with("locales/")
                && ["/guides/", "/procedures/", "/troubles/"].iter().any(|part| path.contains(part))
        })
        .count();
    assert_eq!(item_files, items.len() * Language::ALL.len(), "a file of words has no item");
}

#[test]
fn every_common_word_is_used() {
    let (catalog, files) = (catalog(), Files::embedded());
    let structure: String =
        files.texts().filter(|(path, _)| path.ends_with(".toml")).map(|(_, text)| text).collect();
    for id in written(&files, "locales/vi/catalog.ftl") {
        let (_kind, name) = id.split('.').next().unwrap().split_once('-').unwrap();
        let is_key = catalog.needs.keys().any(|need| need.as_str() == name);
        // Any picture of a card may show any part of it.
        let is_key = is_key || id.starts_with("label-card-");
        assert!(is_key || structure.contains(&format!("\"{name}\"")), "nobody says {id}");
    }
}

#[test]
fn every_rule_is_named_by_an_item_and_said_in_both_languages() {
    let (catalog, files) = (catalog(), Files::embedded());
    let named: BTreeSet<String> = catalog
        .procedures
        .values()
        .flat_map(|procedure| &procedure.common.rules)
        .map(|rule| format!("rule-{rule}"))
        .collect();
    let known: BTreeSet<String> = catalog.rules.keys().map(|rule| format!("rule-{rule}")).collect();
    assert_eq!(named, known);
    for language in Language::ALL {
        let path = format!("locales/{}/shared.ftl", language.code());
        let said = written(&files, &path).into_iter().filter(|id| id.starts_with("rule-"));
        assert_eq!(said.collect::<BTreeSet<_>>(), known, "{path}");
    }
}

#[test]
fn every_law_agency_and_number_is_said_in_both_languages_and_nothing_more() {
    let (catalog, files) = (catalog(), Files::embedded());
    let agencies =
        catalog.agencies.keys().flat_map(|id| [format!("agency-{id}"), format!("agency-{id}.see")]);
    let phones = catalog.phones.keys().map(|id| format!("phone-{id}"));
    let known: BTreeSet<String> = agencies.chain(phones).collect();
    let laws: BTreeSet<String> = catalog.laws.keys().map(|id| format!("law-{id}")).collect();
    let said = Language::ALL.map(|language| {
        let said = written(&files, &format!("locales/{}/shared.ftl", language.code()));
        let is_term_or_rule = |id: &String| id.starts_with('-') || id.starts_with("rule-");
        let (titles, said): (BTreeSet<_>, BTreeSet<_>) = said
            .into_iter()
            .filter(|id| !is_term_or_rule(id))
            .partition(|id| id.starts_with("law-"));
        assert_eq!(said, known, "{language:?}");
        assert!(titles.is_subset(&laws), "{titles:?}");
        titles
    });
    // A title that one language has, the other has too.
    assert_eq!(said[0], said[1]);
}

/// What is read, without the marks of bold type.
fn length(words: &Words, language: Language, id: &str) -> usize {
    assert!(words.has(language, id), "{id} in {language:?}");
    plain(&words.say(language, id, &[])).chars().count()
}

/// The most characters that fit a kiosk's screen with its text at 150 %.
fn most(id: &str) -> usize {
    let attribute = id.rsplit(['.', '/']).next().unwrap_or(id);
    match attribute {
        "short" => 32,
        "keywords" => usize::MAX,
        "how" | "when" => 60,
        "warning" => 110,
        "tip" | "helper" => 160,
        "next" | "see" | "about" => 140,
        "field" | "result" => 45,
        _ if attribute.starts_with("do-") || attribute.starts_with("try-") => 90,
        "fee-note" | "time-note" | "plus-note" => 60,
        "official" => 160,
        _ if ["note-", "condition-", "step-"].iter().any(|line| attribute.starts_with(line)) => 110,
        _ if attribute.starts_with("staff-") => 160,
        _ if ["component-", "fee-"].iter().any(|part| attribute.starts_with(part)) => 60,
        _ if id.starts_with("label-") => 48,
        _ if attribute.starts_with("text-") => 110,
        _ => 45,
    }
}

#[test]
fn every_text_is_short_enough_for_the_screen() {
    let catalog = catalog();
    let guides = catalog.guides.values().map(|g| (g.id.as_str(), used_by_guide(g), &g.words));
    let procedures =
        catalog.procedures.values().map(|p| (p.id.as_str(), used_by_procedure(p), &p.words));
    let troubles = catalog.troubles.values().map(|t| (t.id.as_str(), used_by_trouble(t), &t.words));

    let mut too_long = Vec::new();
    for (item, ids, words) in guides.chain(procedures).chain(troubles) {
        for language in Language::ALL {
            for id in &ids {
                let (is, may_be) = (length(words, language, id), most(id));
                if is > may_be {
                    too_long.push(format!("{}/{item}: {id}: {is} > {may_be}", language.code()));
                }
            }
        }
    }
    assert!(too_long.is_empty(), "{}", too_long.join("\n"));
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

#[test]
fn a_cost_that_varies_says_on_what() {
    for procedure in catalog().procedures.values() {
        let varies = procedure.channels.iter().any(|channel| channel.fees == Fees::Varies);
        assert!(!varies || procedure.words.has(Language::English, "fee-note"), "{}", procedure.id);
    }
}
