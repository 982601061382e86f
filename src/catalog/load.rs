//! Reading a catalogue from its files, and checking it on the way.
//!
//! Loading never fails. What a person's way depends on (steps, answers, addresses, dates, sources, words
//! in Vietnamese) costs the one item whose file is wrong; what only helps along (a trouble, a need, a
//! picture, an icon, a link to another item) is left out of it. Either way [`Catalog::problems`] says so.

mod common;
mod dates;
mod flow;
mod guide;
mod links;
mod picture;
mod probe;
mod procedure;
mod shape;
mod sheet;
mod shelf;
mod step;
mod trouble;
mod vocabulary;

use crate::catalog::Catalog;
use crate::catalog::common::Common;
use crate::catalog::files::Files;
use crate::catalog::guide::Guide;
use crate::catalog::hidden::Hidden;
use crate::catalog::places;
use crate::catalog::problem::{Problem, Problems};
use crate::catalog::procedure::Procedure;
use crate::catalog::topic::{Group, Topic};
use crate::id::{GroupId, GuideId, ItemId, ProcedureId, TroubleId};
use crate::l10n::Phrase;

pub(in crate::catalog) use vocabulary::Asked;

use sheet::Sheet;
use shelf::Shelf;

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;
use std::sync::Arc;

impl Catalog {
    /// Reads a catalogue. What is wrong with its files is in [`Catalog::problems`].
    pub fn load(files: &Files) -> Self {
        Self::load_asking(files, None)
    }

    /// Reads a catalogue, and writes down which words its items `asked` for.
    pub(super) fn load_asking(files: &Files, asked: Option<Arc<Asked>>) -> Self {
        let mut problems = Problems::default();
        files.problems().iter().cloned().for_each(|problem| problems.push(problem));
        check_places(files, &mut problems);
        let is_known = asked.is_none();

        let mut shelf = Shelf::load(files, &mut problems);
        shelf.asked = asked;
        shelf.guides = ids(files, "guides");
        shelf.procedures = ids(files, "procedures");
        let mut troubles = items(files, "troubles", &mut problems, is_known, |id, sheet| {
            trouble::load(id, sheet, &shelf)
        });
        shelf.troubles = troubles.keys().cloned().collect();
        shelf.steps = items(files, "steps", &mut problems, is_known, |id, sheet| {
            step::load(id, sheet, &shelf)
        });

        let mut guides = items(files, "guides", &mut problems, is_known, |id, sheet| {
            guide::load(id, sheet, &shelf)
        });
        let mut procedures = items(files, "procedures", &mut problems, is_known, |id, sheet| {
            procedure::load(id, sheet, &shelf)
        });
        tell_apart(&guides, &mut procedures, &mut problems);
        unlink_lost(&mut guides, &mut procedures);
        let there = item_ids(&guides, &procedures);
        troubles.values_mut().for_each(|trouble| trouble.go.retain(|item| there.contains(item)));

        let topics = filled(shelf.topics, &guides, &procedures);
        if topics.is_empty() {
            let what = Phrase::new("catalog-empty");
            problems.push(Problem { file: ".".to_owned(), line: 1, what });
        }
        Self {
            version: shelf.version,
            topics,
            guides,
            procedures,
            troubles,
            needs: shelf.needs,
            rules: shelf.rules,
            laws: shelf.laws,
            agencies: shelf.agencies,
            phones: shelf.phones,
            hosts: shelf.hosts,
            hidden: Hidden::default(),
            words: shelf.words,
            problems: problems.into_sorted(),
        }
    }

    /// Every item that the log can name.
    pub fn item_ids(&self) -> BTreeSet<ItemId> {
        item_ids(&self.guides, &self.procedures)
    }

    /// Every trouble that the log can name.
    pub fn trouble_ids(&self) -> BTreeSet<TroubleId> {
        self.troubles.keys().cloned().collect()
    }
}

/// The items of one folder, by the ids that their files' names are.
fn items<Id: FromStr + Ord + Clone, Item>(
    files: &Files,
    folder: &str,
    problems: &mut Problems,
    is_known: bool,
    load: impl Fn(Id, Sheet<'_>) -> Option<Item>,
) -> BTreeMap<Id, Item> {
    let mut items = BTreeMap::new();
    for file in named(files, folder) {
        let mut sheet = Sheet::new(file.path, file.text, problems);
        if is_known && files.is_built_in(file.path) {
            sheet = sheet.known();
        }
        let Ok(id) = file.name.parse::<Id>() else {
            sheet.spoil(0..0, Phrase::new("catalog-file-name").with("name", file.name.to_owned()));
            continue;
        };
        if let Some(item) = load(id.clone(), sheet) {
            items.insert(id, item);
        }
    }
    items
}

/// The ids of all items of a folder, those whose files could not be read among them.
fn ids<Id: FromStr + Ord>(files: &Files, folder: &str) -> BTreeSet<Id> {
    let lost = files.problems().iter().filter_map(|problem| name_in(folder, &problem.file));
    let names = named(files, folder).map(|file| file.name).chain(lost);
    names.filter_map(|name| name.parse().ok()).collect()
}

/// The name of the item at `path`, where it lies in `folder`.
fn name_in<'a>(folder: &str, path: &'a str) -> Option<&'a str> {
    let name = path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".toml")?;
    (!name.contains('/')).then_some(name)
}

/// A TOML file that describes an item.
struct Named<'a> {
    /// The file's name without `.toml`: the item's id.
    name: &'a str,
    path: &'a str,
    text: &'a str,
}

/// The TOML files of a folder.
fn named<'a>(files: &'a Files, folder: &str) -> impl Iterator<Item = Named<'a>> {
    files.texts().filter_map(move |(path, text)| {
        name_in(folder, path).map(|name| Named { name, path, text })
    })
}

/// A file where nobody looks for one is most likely meant for another place.
fn check_places(files: &Files, problems: &mut Problems) {
    for (path, _) in files.texts().filter(|(path, _)| !files.is_built_in(path)) {
        if let Some(what) = places::fault(path) {
            problems.push(Problem { file: path.to_owned(), line: 1, what });
        }
    }
}

/// Search, notices and the log name an item by its id alone: a procedure with a guide's id is left out.
fn tell_apart(
    guides: &BTreeMap<GuideId, Guide>,
    procedures: &mut BTreeMap<ProcedureId, Procedure>,
    problems: &mut Problems,
) {
    procedures.retain(|id, _| {
        let is_alone = !guides.keys().any(|guide| guide.as_str() == id.as_str());
        if !is_alone {
            let what = Phrase::new("catalog-same-file").with("id", id.as_str().to_owned());
            problems.push(Problem { file: format!("procedures/{id}.toml"), line: 1, what });
        }
        is_alone
    });
}

/// Drops the links to items that are not there.
pub(super) fn unlink_lost(
    guides: &mut BTreeMap<GuideId, Guide>,
    procedures: &mut BTreeMap<ProcedureId, Procedure>,
) {
    for guide in guides.values_mut() {
        guide.procedure = guide.procedure.take().filter(|id| procedures.contains_key(id));
    }
    let there: BTreeSet<ItemId> = item_ids(guides, procedures);
    for end in guides.values_mut().flat_map(|guide| &mut guide.ends) {
        end.go.retain(|item| there.contains(item));
    }
    for procedure in procedures.values_mut() {
        procedure.guide = procedure.guide.take().filter(|id| guides.contains_key(id));
    }
}

fn item_ids(
    guides: &BTreeMap<GuideId, Guide>,
    procedures: &BTreeMap<ProcedureId, Procedure>,
) -> BTreeSet<ItemId> {
    let guides = guides.keys().cloned().map(ItemId::Guide);
    guides.chain(procedures.keys().cloned().map(ItemId::Procedure)).collect()
}

/// The topics that have something to list, with their items in order, one group after the other.
fn filled(
    topics: Vec<Topic>,
    guides: &BTreeMap<GuideId, Guide>,
    procedures: &BTreeMap<ProcedureId, Procedure>,
) -> Vec<Topic> {
    let guides = guides.values().map(|guide| (ItemId::Guide(guide.id.clone()), &guide.common));
    let procedures = procedures
        .values()
        .map(|procedure| (ItemId::Procedure(procedure.id.clone()), &procedure.common));
    let mut items: Vec<_> = guides.chain(procedures).collect();
    items.sort_by(|(a, a_common), (b, b_common)| {
        (a_common.order, a.as_str()).cmp(&(b_common.order, b.as_str()))
    });
    let mut topics: Vec<Topic> = topics.into_iter().map(|topic| fill(topic, &items)).collect();
    topics.retain(|topic| !topic.items.is_empty());
    topics
}

/// A topic with those of `items` that it lists.
fn fill(topic: Topic, items: &[(ItemId, &Common)]) -> Topic {
    let of_group = |group: Option<&GroupId>| {
        let is_listed =
            |common: &Common| common.topic == topic.id && common.group.as_ref() == group;
        let listed = items.iter().filter(|(_, common)| is_listed(common));
        listed.map(|(item, _)| item.clone()).collect::<Vec<_>>()
    };
    let mut groups: Vec<Group> =
        topic.groups.iter().map(|g| Group { items: of_group(Some(&g.id)), ..g.clone() }).collect();
    groups.retain(|group| !group.items.is_empty());
    let grouped = groups.iter().flat_map(|group| &group.items).cloned();
    let items = of_group(None).into_iter().chain(grouped).collect();
    Topic { items, groups, ..topic }
}

#[cfg(test)]
mod tests;
