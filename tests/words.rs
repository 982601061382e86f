//! The words under `locales/`: both languages say the same things, and say them well formed.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail as the test itself does"
)]

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A language's files by their path below the language's folder.
type Files = BTreeMap<String, String>;

fn files(language: &str) -> Files {
    fn collect(folder: &Path, prefix: &str, files: &mut Files) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
            if entry.file_type().unwrap().is_dir() {
                collect(&entry.path(), &format!("{name}/"), files);
            } else {
                files.insert(name, fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    let mut files = Files::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    collect(&folder, "", &mut files);
    assert!(!files.is_empty(), "no words in {language}");
    files
}

fn parsed(path: &str, text: &str) -> Resource<String> {
    parser::parse(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"))
}

fn messages(resource: &Resource<String>) -> impl Iterator<Item = &Message<String>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// What a message consists of: `id` or `id.attribute`, with its pattern.
fn patterns(message: &Message<String>) -> Vec<(String, &Pattern<String>)> {
    let id = &message.id.name;
    let value = message.value.iter().map(|pattern| (id.clone(), pattern));
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
    value.chain(attributes).collect()
}

fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    fn inline(expression: &InlineExpression<String>, found: &mut BTreeSet<String>) {
        match expression {
            InlineExpression::VariableReference { id } => {
                found.insert(id.name.clone());
            }
            InlineExpression::Placeable { expression: inner } => expression_in(inner, found),
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                in_arguments(arguments, found);
            }
            _ => {}
        }
    }
    fn in_arguments(arguments: &CallArguments<String>, found: &mut BTreeSet<String>) {
        arguments.positional.iter().for_each(|argument| inline(argument, found));
        arguments.named.iter().for_each(|argument| inline(&argument.value, found));
    }
    fn expression_in(expression: &Expression<String>, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(inner) => inline(inner, found),
            Expression::Select { selector, variants } => {
                inline(selector, found);
                variants.iter().for_each(|variant| found.extend(variables(&variant.value)));
            }
        }
    }
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_in(expression, &mut found);
        }
    }
    found
}

/// Every message and attribute of a file with its variables.
fn shape(path: &str, text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parsed(path, text);
    messages(&resource).flat_map(patterns).map(|(id, pattern)| (id, variables(pattern))).collect()
}

#[test]
fn both_languages_have_the_same_files() {
    let (vietnamese, english) = (files("vi"), files("en"));
    assert_eq!(
        vietnamese.keys().collect::<Vec<_>>(),
        english.keys().collect::<Vec<_>>(),
        "a file is missing in one language"
    );
}

#[test]
fn both_languages_have_the_same_messages_attributes_and_variables() {
    let english = files("en");
    for (path, text) in files("vi") {
        assert_eq!(shape(&path, &text), shape(&path, &english[&path]), "{path}");
    }
}

#[test]
fn no_message_is_empty_or_said_twice() {
    for language in ["vi", "en"] {
        for (path, text) in files(language) {
            let resource = parsed(&path, &text);
            let mut seen = BTreeSet::new();
            for message in messages(&resource) {
                for (id, pattern) in patterns(message) {
                    assert!(!pattern.elements.is_empty(), "{language}/{path}: {id} is empty");
                    assert!(seen.insert(id.clone()), "{language}/{path}: {id} is there twice");
                }
            }
        }
    }
}

#[test]
fn texts_are_composed_and_have_no_double_or_trailing_spaces() {
    for language in ["vi", "en"] {
        for (path, text) in files(language) {
            for (number, line) in text.lines().enumerate() {
                let at = format!("{language}/{path}:{}", number + 1);
                // Every Vietnamese letter has a composed form, so NFC text has no combining mark.
                let is_composed = !line.chars().any(|c| ('\u{300}'..='\u{36f}').contains(&c));
                assert!(is_composed, "{at}: not NFC");
                // The table of commands is set with spaces, for the terminal.
                let is_table = ["tramso ", "--"].iter().any(|start| line.trim().starts_with(start));
                assert!(is_table || !line.trim_start().contains("  "), "{at}: double space");
                assert_eq!(line, line.trim_end(), "{at}: space at the end");
            }
        }
    }
}

#[test]
fn bold_marks_come_in_pairs() {
    for language in ["vi", "en"] {
        for (path, text) in files(language) {
            for (number, line) in text.lines().enumerate() {
                assert_eq!(line.matches("**").count() % 2, 0, "{language}/{path}:{}", number + 1);
            }
        }
    }
}

/// The text of every source file below `folder`.
fn sources(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = |path: PathBuf| {
        if path.is_dir() { sources(&path) } else { vec![fs::read_to_string(path).unwrap()] }
    };
    entries.flat_map(texts).collect()
}

/// The texts in quotation marks of a source file, without its tests.
fn quoted(source: &str) -> impl Iterator<Item = &str> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split('"').skip(1).step_by(2))
}

/// Whether a text is written like the id of a message: words joined by hyphens.
fn is_like_an_id(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    text.contains('-') && text.split('-').all(is_word)
}

#[test]
fn whatever_the_code_names_like_a_message_to_staff_is_one_in_both_languages() {
    /// Names of files in the data folder and of an icon, codes of what staff did, and a message of the
    /// catalogue's steps.
    const NO_MESSAGES: [&str; 12] = [
        "command-line",
        "file-text",
        "journal-damaged",
        "journal-probe",
        "journal-replaced",
        "journal-reserve",
        "journal-witness",
        "list-lost",
        "qr-1",
        "review-days",
        "staff-added",
        "staff-tries",
    ];

    let sources = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    for language in ["vi", "en"] {
        let files = files(language);
        let to_staff = shape("staff.ftl", &files["staff.ftl"]);
        let families: BTreeSet<_> = to_staff.keys().filter_map(|id| id.split('-').next()).collect();
        let said: BTreeSet<String> =
            files.iter().flat_map(|(path, text)| shape(path, text).into_keys()).collect();
        let is_named = |id: &&str| {
            is_like_an_id(id) && id.split('-').next().is_some_and(|id| families.contains(id))
        };
        let named: BTreeSet<_> =
            sources.iter().flat_map(|source| quoted(source)).filter(is_named).collect();
        let unsaid: Vec<_> =
            named.iter().filter(|id| !said.contains(**id) && !NO_MESSAGES.contains(id)).collect();
        assert!(unsaid.is_empty(), "{language} does not say {unsaid:?}");
        assert!(named.len() > 150, "only {} were found", named.len());
    }
}

#[test]
fn every_phrase_of_the_code_is_a_message() {
    let said: BTreeSet<String> =
        files("vi").iter().flat_map(|(path, text)| shape(path, text).into_keys()).collect();
    let sources = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let mut count = 0;
    for source in &sources {
        for rest in source.split("Phrase::new(\"").skip(1) {
            let id = rest.split('"').next().unwrap();
            assert!(said.contains(id), "nothing in locales/vi says {id}");
            count += 1;
        }
    }
    assert!(count > 60, "only {count} phrases were found");
}
