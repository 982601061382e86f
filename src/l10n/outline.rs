//! What messages are made of, to know without saying them that each can be said.

use crate::l10n::language::Language;
use crate::l10n::phrase::Phrase;
use crate::l10n::plain::{code_point, odd_character, shown};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use std::collections::{BTreeSet, HashMap};

/// The most bytes that a message may come to.
const LONGEST: usize = 4_000;

/// The most placeables on the way to a message's text; Fluent itself gives up at 100.
const MOST_PLACEABLES: usize = 90;

/// How many messages may name each other in a row.
const LONGEST_CHAIN: usize = 10;

/// A message that cannot be said.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsound {
    /// The language it is written in.
    pub language: Language,
    /// The message, as `message` or `message.attribute`.
    pub id: String,
    /// What is wrong and what to do, for staff.
    pub what: Phrase,
}

/// What is written in a language, by its name. A term `-a` and a message `a` have the same one: as for
/// whoever says them, the later takes the place of the earlier, with all its attributes.
#[derive(Debug, Default)]
pub(super) struct Outline {
    entries: HashMap<String, Parts>,
}

/// The patterns of a message or a term by their ids: `message`, `message.attribute`, `-term`.
type Parts = HashMap<String, Part>;

/// A pattern, as far as it is known by itself.
#[derive(Debug, Clone, Default)]
struct Part {
    extent: Extent,
    /// The patterns that it names, as often as it does.
    names: Vec<String>,
    /// What is wrong with it whatever the others say.
    fault: Option<Phrase>,
}

/// How much a pattern comes to.
#[derive(Debug, Clone, Copy, Default)]
struct Extent {
    bytes: usize,
    placeables: usize,
    is_seen: bool,
}

impl Extent {
    fn add(&mut self, other: Self) {
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.placeables = self.placeables.saturating_add(other.placeables);
        self.is_seen |= other.is_seen;
    }
}

impl Outline {
    /// Adds the messages of a text; those already there are replaced.
    pub(super) fn add(&mut self, resource: &FluentResource) {
        for entry in resource.entries() {
            match entry {
                Entry::Message(message) => {
                    let value = message.value.as_ref();
                    let parts = parts(message.id.name, value, &message.attributes);
                    self.entries.insert(message.id.name.to_owned(), parts);
                }
                Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    let parts = parts(&id, Some(&term.value), &term.attributes);
                    self.entries.insert(term.id.name.to_owned(), parts);
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
    }

    /// What is named and not there, by its entry's name, in order.
    pub(super) fn missing(&self) -> BTreeSet<String> {
        let parts = self.entries.values().flat_map(HashMap::values);
        let named = parts.flat_map(|part| &part.names).map(|name| entry_of(name));
        named.filter(|name| !self.entries.contains_key(*name)).map(str::to_owned).collect()
    }

    /// The messages that cannot be said, by their ids.
    pub(super) fn settle(self, language: Language) -> Vec<Unsound> {
        let mut settled: HashMap<String, Result<Extent, Phrase>> = HashMap::new();
        let mut open: Vec<(String, Part)> = self.entries.into_values().flatten().collect();
        open.sort_by(|(a, _), (b, _)| a.cmp(b));
        let all: HashMap<String, ()> = open.iter().map(|(id, _)| (id.clone(), ())).collect();
        for _ in 0..LONGEST_CHAIN {
            let mut known = Vec::new();
            open.retain(|(id, part)| {
                let verdict = part.verdict(&settled, |name| all.contains_key(name));
                let is_open = verdict.is_none();
                known.extend(verdict.map(|verdict| (id.clone(), verdict)));
                is_open
            });
            settled.extend(known);
        }
        let circling = open.into_iter().map(|(id, _)| (id, Err(Phrase::new("words-circle"))));
        settled.extend(circling.collect::<Vec<_>>());
        let unsound = settled.into_iter().filter_map(|(id, verdict)| {
            let what = verdict.err()?.with("id", id.clone());
            Some(Unsound { language, id, what })
        });
        let mut unsound: Vec<_> = unsound.collect();
        unsound.sort_by(|a, b| a.id.cmp(&b.id));
        unsound
    }
}

/// The name of the entry that the pattern `id` belongs to: of `-term` and `term.attribute`, `term`.
pub(super) fn entry_of(id: &str) -> &str {
    let entry = id.split('.').next().unwrap_or_default();
    entry.strip_prefix('-').unwrap_or(entry)
}

/// The patterns of the entry `id`.
fn parts(id: &str, value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) -> Parts {
    let value = value.map(|value| (id.to_owned(), Part::of_pattern(value)));
    let mut parts: Parts = value.into_iter().collect();
    for attribute in attributes {
        let id = format!("{id}.{}", attribute.id.name);
        // Of two attributes of one name, the first is said.
        parts.entry(id).or_insert_with(|| Part::of_pattern(&attribute.value));
    }
    parts
}

impl Part {
    fn of_pattern(pattern: &Pattern<&str>) -> Self {
        let mut part = Self::default();
        part.read_pattern(pattern);
        part
    }

    /// How much the pattern comes to, or why it cannot be said; nothing while what it names is open.
    fn verdict(
        &self,
        settled: &HashMap<String, Result<Extent, Phrase>>,
        exists: impl Fn(&str) -> bool,
    ) -> Option<Result<Extent, Phrase>> {
        if let Some(fault) = &self.fault {
            return Some(Err(fault.clone()));
        }
        let mut extent = self.extent;
        for name in &self.names {
            match settled.get(name) {
                Some(Ok(other)) => extent.add(*other),
                None if exists(name) => return None,
                Some(Err(_)) | None => {
                    return Some(Err(Phrase::new("words-unknown").with("name", shown(name))));
                }
            }
        }
        let is_too_much = extent.bytes > LONGEST || extent.placeables > MOST_PLACEABLES;
        let fault = if is_too_much {
            Some(Phrase::new("words-too-long").with("most", LONGEST))
        } else if !extent.is_seen {
            Some(Phrase::new("words-empty"))
        } else {
            None
        };
        Some(fault.map_or(Ok(extent), Err))
    }

    fn read_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.read_text(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_text(&mut self, text: &str) {
        let odd = odd_character(&text.replace('\n', " "));
        if let Some(odd) = odd {
            self.blame(Phrase::new("words-invisible").with("code", code_point(odd)));
        }
        let is_seen = !text.trim().is_empty();
        self.extent.add(Extent { bytes: text.len(), placeables: 0, is_seen });
    }

    /// Every variant counts, since any of them may be the one that is said.
    fn read_expression(&mut self, expression: &Expression<&str>) {
        self.extent.placeables += 1;
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                variants.iter().for_each(|variant| self.read_pattern(&variant.value));
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.read_text(&unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => self.read_text(value),
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::VariableReference { id } => {
                self.blame(Phrase::new("words-variable").with("name", shown(id.name)));
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.blame(Phrase::new("words-function").with("name", shown(id.name)));
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.name(id.name.to_owned(), attribute.as_ref().map(|a| a.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.name(format!("-{}", id.name), attribute.as_ref().map(|a| a.name));
                if let Some(CallArguments { positional, named }) = arguments {
                    positional.iter().for_each(|argument| self.read_inline(argument));
                    named.iter().for_each(|argument| self.read_inline(&argument.value));
                }
            }
        }
    }

    fn name(&mut self, id: String, attribute: Option<&str>) {
        let name = attribute.map(|attribute| format!("{id}.{attribute}")).unwrap_or(id);
        self.names.push(name);
    }

    fn blame(&mut self, fault: Phrase) {
        self.fault.get_or_insert(fault);
    }
}

#[cfg(test)]
mod tests {
    use crate::l10n::{Base, Language, Words};

    fn settled(text: &str) -> (Words, Vec<(String, &'static str)>) {
        let mut words = Words::new();
        words.add(Language::Vietnamese, text).unwrap();
        let unsound =
            words.settle(&Base::default()).into_iter().map(|unsound| (unsound.id, unsound.what.id));
        let unsound = unsound.collect();
        (words, unsound)
    }

    fn wrong(text: &str) -> Vec<(String, &'static str)> {
        settled(text).1
    }

    #[test]
    fn what_can_be_said_is_said() {
        let text =
            "-otp = mã OTP\ntitle = Nhập { -otp }, { about }\nabout = xong\n    .x = { \"a\" }\n";
        let (words, unsound) = settled(text);
        assert_eq!(unsound, []);
        assert_eq!(words.say(Language::Vietnamese, "title", &[]), "Nhập mã OTP, xong");
    }

    #[test]
    fn what_cannot_be_said_is_named_and_not_there() {
        for (pattern, what) in [
            ("{ title }", "words-circle"),
            ("{ nowhere }", "words-unknown"),
            ("{ -nowhere }", "words-unknown"),
            ("{ good.nowhere }", "words-unknown"),
            ("{ $name }", "words-variable"),
            ("{ NUMBER(1) }", "words-function"),
            ("{ \"\" }", "words-empty"),
            ("{ \" \" }", "words-empty"),
            ("a{ \"\\u202E\" }b", "words-invisible"),
            ("a\u{200b}b", "words-invisible"),
            ("{ $n ->\n    [one] a\n   *[other] b\n }", "words-variable"),
        ] {
            let (words, unsound) = settled(&format!("good = g\ntitle = {pattern}\n"));
            assert_eq!(unsound, [("title".to_owned(), what)], "{pattern}");
            assert!(!words.has(Language::Vietnamese, "title"));
            assert!(words.has(Language::Vietnamese, "good"));
        }
    }

    #[test]
    fn a_circle_takes_all_that_goes_round_in_it() {
        let found = wrong("a = { b }\nb = { c }\nc = { a }\nd = { a }\ne = e\n");
        let ids: Vec<_> = found.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["a", "b", "c", "d"]);
    }

    #[test]
    fn laughter_without_end_is_refused_without_laughing() {
        let mut text = "l0 = ha\n".to_owned();
        for level in 1..=9 {
            text += &format!("l{level} = {}\n", format!("{{ l{} }}", level - 1).repeat(10));
        }
        let found = wrong(&text);
        assert_eq!(found[0], ("l2".to_owned(), "words-too-long"));
        assert_eq!(found.len(), 8);
    }

    #[test]
    fn a_long_text_said_often_is_too_long() {
        let text = format!("x = {}\ntitle = {}\n", "x".repeat(3_000), "{ x }".repeat(2));
        assert_eq!(wrong(&text), [("title".to_owned(), "words-too-long")]);
    }

    #[test]
    fn of_two_attributes_of_one_name_the_one_that_is_said_counts() {
        assert_eq!(
            wrong("a = a\n    .x = b\u{200b}\n    .x = b\n"),
            [("a.x".into(), "words-invisible")]
        );
        assert_eq!(wrong("a = a\n    .x = b\n    .x = { nowhere }\n"), []);
    }

    #[test]
    fn what_was_written_over_is_not_there() {
        for over in ["a = new\n", "-a = new\n    .x = x\n"] {
            let found = wrong(&format!("a = a\n    .x = x\n{over}b = {{ a.x }}\n"));
            assert_eq!(found, [("b".to_owned(), "words-unknown")], "{over:?}");
        }
        assert_eq!(wrong("-a = a\na = a\nb = { -a }\n"), [("b".into(), "words-unknown")]);
    }

    #[test]
    fn a_message_that_is_replaced_counts_as_it_is_now() {
        let mut words = Words::new();
        words.add(Language::English, "a = { nowhere }\n").unwrap();
        words.add(Language::English, "a = here\n").unwrap();
        assert_eq!(words.settle(&Base::default()), []);
    }
}
