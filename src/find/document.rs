//! What can be found, with all that it can be found by.

use crate::catalog::{Catalog, Guide, Level, Listed, Procedure, Trouble};
use crate::find::answer::Found;
use crate::find::word::{self, Word};
use crate::id::{ItemId, NoticeId};
use crate::l10n::{Language, Words};

use std::collections::BTreeSet;

/// How good an answer each kind is, other things being equal.
const ITEM: f32 = 1.0;
const NOT_OF_THE_WARD: f32 = 0.98;
const TROUBLE: f32 = 0.96;
const LISTED: f32 = 0.82;
const LISTED_NOT_OF_THE_WARD: f32 = 0.88;
const LISTED_FOR_ORGANISATIONS: f32 = 0.86;

/// How much it counts that something is found in an everyday or an official name, where a title counts 1.
const EVERYDAY: f32 = 0.97;
const OFFICIAL: f32 = 0.95;

/// How much it counts that something is found in what a notice says below its title.
const OF_A_BODY: f32 = 0.9;

/// What stands between the parts of what something is about.
const BETWEEN: &str = " · ";

/// Something that can be found, with words of its own in each language.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) what: Found,
    /// How good an answer it is, other things being equal.
    pub(super) worth: f32,
    /// Its title, in the order of [`Language::ALL`].
    pub(super) titles: [String; 2],
    /// What it is about, in the order of [`Language::ALL`].
    pub(super) about: [String; 2],
    /// What it can be found by, its titles among them.
    pub(super) lines: Vec<Line>,
}

/// A text that something can be found by.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) worth: f32,
    /// Whether it is an everyday name (a keyword), which no screen shows unless it was found.
    pub(super) is_everyday: bool,
}

impl Document {
    /// Why it is an answer, in the language at `place`: what it is about, after the everyday name that it
    /// was found by, if the line `found` is one and says more than the title.
    pub(super) fn why(&self, place: usize, found: Option<&Line>) -> String {
        let found =
            found.filter(|line| line.is_everyday && says_more(&line.text, &self.titles[place]));
        let found = found.map(|line| format!("“{}”", line.text));
        let about = Some(self.about[place].clone()).filter(|about| !about.is_empty());
        found.into_iter().chain(about).collect::<Vec<_>>().join(BETWEEN)
    }
}

/// Whether `text` has words that `title` has not.
fn says_more(text: &str, title: &str) -> bool {
    let title = word::words(title);
    let is_in_title = |word: &Word| title.iter().any(|other| other.written == word.written);
    !word::words(text).iter().all(is_in_title)
}

/// A notice of the hub: its words in the order of [`Language::ALL`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// What the log calls it.
    pub id: NoticeId,
    /// Its title.
    pub title: [String; 2],
    /// What it says.
    pub body: [String; 2],
}

/// What a catalogue and the hub's notices have to be found, taken out of them: the catalogue can go before
/// the national index comes, so that there is never room for both.
#[derive(Debug)]
pub struct Told {
    /// In the catalogue's order, the notices last.
    pub(super) documents: Vec<Document>,
    /// The codes of its procedures and of their cases, each with the place of its document.
    pub(super) codes: Vec<(String, usize)>,
}

impl Told {
    /// The guides, procedures and troubles of `catalog`, and the hub's `notices`.
    pub fn new(catalog: &Catalog, notices: &[Posted]) -> Self {
        let items = catalog.topics.iter().flat_map(|topic| &topic.items);
        let items = items.filter_map(|id| of_item(id, catalog));
        let troubles = catalog.troubles.values().map(|trouble| of_trouble(trouble, catalog));
        let documents: Vec<_> =
            items.chain(troubles).chain(notices.iter().map(of_notice)).collect();
        let codes = documents.iter().enumerate().flat_map(|(place, document)| {
            codes(&document.what, catalog).map(move |code| (code.to_owned(), place))
        });
        let codes = codes.collect();
        Self { documents, codes }
    }
}

/// The codes of a procedure and of its cases; nothing else has one.
fn codes<'a>(what: &Found, catalog: &'a Catalog) -> impl Iterator<Item = &'a str> {
    let procedure = match what {
        Found::Item(ItemId::Procedure(id)) => catalog.procedures.get(id),
        Found::Item(_) | Found::Trouble(_) | Found::Listed(_) => None,
    };
    procedure.into_iter().flat_map(|procedure| {
        let cases = procedure.cases.iter().filter_map(|case| case.code.as_deref());
        procedure.code.as_deref().into_iter().chain(cases)
    })
}

/// How good an answer a row of the national index is, other things being equal.
pub(super) fn worth(row: &Listed) -> f32 {
    let place = if row.is_of_the_ward { 1.0 } else { LISTED_NOT_OF_THE_WARD };
    let audience = if row.is_for_citizens { 1.0 } else { LISTED_FOR_ORGANISATIONS };
    LISTED * place * audience
}

/// What a row of the national index is about: its field, and who handles it first.
pub(super) fn about(row: &Listed) -> String {
    let handler = row.handlers.split(';').next().unwrap_or_default();
    let parts = [&*row.field, handler].into_iter();
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(BETWEEN)
}

fn of_item(id: &ItemId, catalog: &Catalog) -> Option<Document> {
    let words = catalog.item_words(id)?;
    let procedure = match id {
        ItemId::Procedure(id) => catalog.procedures.get(id),
        ItemId::Guide(_) | ItemId::Notice(_) => None,
    };
    let is_of_the_ward = procedure.and_then(|it| it.level).is_none_or(|it| it == Level::Commune);
    let about = |language| match procedure {
        Some(procedure) => about_procedure(procedure, catalog, language),
        None => about_guide(id, catalog, language),
    };
    Some(Document {
        what: Found::Item(id.clone()),
        worth: if is_of_the_ward { ITEM } else { NOT_OF_THE_WARD },
        titles: Language::ALL.map(|language| words.say(language, "title", &[])),
        about: Language::ALL.map(about),
        lines: lines(words),
    })
}

fn about_procedure(procedure: &Procedure, catalog: &Catalog, language: Language) -> String {
    let field = procedure.words.find(language, "field", &[]);
    let handler = procedure.handler.as_ref();
    let handler = handler.and_then(|id| catalog.words.find(language, &format!("agency-{id}"), &[]));
    field.into_iter().chain(handler).collect::<Vec<_>>().join(BETWEEN)
}

/// The group or the topic that lists a guide.
fn about_guide(id: &ItemId, catalog: &Catalog, language: Language) -> String {
    let common = catalog.common(id);
    let group = common.and_then(|common| common.group.as_ref());
    let name = group.map(|group| format!("group-{group}"));
    let name = name.or_else(|| common.map(|common| format!("topic-{}", common.topic)));
    name.and_then(|name| catalog.words.find(language, &name, &[])).unwrap_or_default()
}

fn of_trouble(trouble: &Trouble, catalog: &Catalog) -> Document {
    let guide = catalog.guides.values().find(|guide| has_trouble(guide, trouble));
    let about = |language| match guide {
        Some(guide) => guide.words.say(language, "title.short", &[]),
        None => String::new(),
    };
    Document {
        what: Found::Trouble(trouble.id.clone()),
        worth: TROUBLE,
        titles: Language::ALL.map(|language| trouble.words.say(language, "title", &[])),
        about: Language::ALL.map(about),
        lines: lines(&trouble.words),
    }
}

fn has_trouble(guide: &Guide, trouble: &Trouble) -> bool {
    guide.steps.iter().any(|step| step.troubles.contains(&trouble.id))
}

fn of_notice(notice: &Posted) -> Document {
    let line = |text: &str, worth| Line { text: text.to_owned(), worth, is_everyday: false };
    let titles = notice.title.iter().map(|title| line(title, 1.0));
    let sentences = notice.body.iter().flat_map(|body| body.split(['.', '!', '?', ';', '\n']));
    let sentences = sentences.map(|sentence| line(sentence.trim(), OF_A_BODY));
    let mut known = BTreeSet::new();
    let is_new = |line: &Line| !line.text.is_empty() && known.insert(line.text.to_lowercase());
    Document {
        what: Found::Item(ItemId::Notice(notice.id.clone())),
        worth: ITEM,
        titles: notice.title.clone(),
        about: notice.body.clone(),
        lines: titles.chain(sentences).filter(is_new).collect(),
    }
}

/// What the words of an item say that it can be found by, in every language; each text once.
fn lines(words: &Words) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut known = BTreeSet::new();
    for language in Language::ALL {
        let mut add = |text: &str, worth, is_everyday| {
            let text = text.trim();
            if !text.is_empty() && known.insert(text.to_lowercase()) {
                lines.push(Line { text: text.to_owned(), worth, is_everyday });
            }
        };
        let find = |id| words.find(language, id, &[]).unwrap_or_default();
        add(&find("title"), 1.0, false);
        add(&find("title.short"), 1.0, false);
        find("title.keywords").split(',').for_each(|keyword| add(keyword, EVERYDAY, true));
        add(&find("official"), OFFICIAL, false);
    }
    lines
}
