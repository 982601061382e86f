//! `docs/faults.md`: whatever the kiosk tells staff has its line there, found by the sentence's first words.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail as the test itself does"
)]

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};
use fluent_syntax::parser;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What the messages begin with that tell staff of a fault.
const FAMILIES: [&str; 8] =
    ["start-", "journal-", "hub-", "qr-", "catalog-", "file-", "words-", "staff-fault-"];

/// The messages of these families that tell of no fault: that all is well, and what stands around a fault.
const NO_FAULTS: [&str; 3] = ["journal-well", "hub-fault", "hub-fault-line"];

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The faults by the ids of their messages, each with the first words that staff read.
fn faults() -> BTreeMap<String, String> {
    let resource = parser::parse(read("locales/vi/staff.ftl")).unwrap();
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    let is_fault = |message: &&Message<String>| {
        let id = message.id.name.as_str();
        FAMILIES.iter().any(|family| id.starts_with(family)) && !NO_FAULTS.contains(&id)
    };
    let said = |message: &Message<String>| {
        (message.id.name.clone(), first_words(message.value.as_ref().unwrap()))
    };
    messages.filter(is_fault).map(said).collect()
}

/// The message up to its first full stop or semicolon, with … for what is put in.
fn first_words(pattern: &Pattern<String>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.as_str(),
        PatternElement::Placeable { .. } => "…",
    });
    let text: String = parts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    let end = [". ", "; "].iter().filter_map(|end| text.find(end)).min();
    text[..end.unwrap_or(text.len())].trim_end_matches('.').to_owned()
}

/// The page's lines by the ids in them.
fn lines(page: &str) -> BTreeMap<&str, &str> {
    let lines = page.lines().filter_map(|line| {
        let (_, rest) = line.split_once("<br>`")?;
        Some((rest.split_once('`')?.0, line))
    });
    lines.collect()
}

#[test]
fn every_fault_has_its_line_with_the_words_that_staff_read() {
    let page = read("docs/faults.md");
    let lines = lines(&page);
    for (id, words) in faults() {
        let begins = format!("| {words}<br>`{id}` | ");
        let line = lines.get(id.as_str()).unwrap_or_else(|| panic!("no line begins {begins:?}"));
        assert!(line.starts_with(&begins), "{line:?} does not begin {begins:?}");
    }
}

#[test]
fn every_line_is_of_a_fault_and_says_in_both_languages_what_it_means_and_what_to_do() {
    let (page, faults) = (read("docs/faults.md"), faults());
    let lines = lines(&page);
    assert_eq!(lines.len(), page.lines().filter(|line| line.contains("<br>`")).count());
    for (id, line) in lines {
        assert!(faults.contains_key(id), "no message is called {id}");
        let cells: Vec<_> = line.trim_matches('|').split(" | ").skip(1).collect();
        assert_eq!(cells.len(), 2, "{line}");
        for cell in cells {
            let (vietnamese, english) = cell.trim().split_once(".<br>*").unwrap();
            assert!(vietnamese.len() > 5 && english.len() > 5 && english.ends_with(".*"), "{cell}");
        }
    }
}
