//! What the items of a catalogue share: topics, needs, hosts and the words that belong to no one item.

mod written;

use super::dates;
use super::shape::{self, Shaped};
use super::sheet::{Sheet, is_blank};
use super::vocabulary::{self, Asked, Ground};
use crate::catalog::files::Files;
use crate::catalog::guide::Step;
use crate::catalog::hosts::Hosts;
use crate::catalog::hotline::Hotline;
use crate::catalog::law::{Law, LawId};
use crate::catalog::problem::{Problem, Problems};
use crate::catalog::rule::Rule;
use crate::catalog::topic::{Group, Topic};
use crate::id::{AgencyId, GuideId, HotlineId, NeedId, ProcedureId, RuleId, StepId, TroubleId};
use crate::l10n::{Base, Language, Library, Phrase, Words};
use crate::qr::{PhoneNumber, WebAddress};

use written::{
    Needs, RawAgency, RawCatalog, RawGroup, RawHosts, RawHotline, RawLaw, RawRule, RawTopics,
};

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use toml::Spanned;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

const WORDS: &str = "catalog.ftl";

/// The words of what many items say.
const SHARED: &str = "shared.ftl";

/// What items refer to.
pub(super) struct Shelf<'a> {
    files: &'a Files,
    library: Arc<Library>,
    pub(super) version: Date,
    pub(super) topics: Vec<Topic>,
    pub(super) needs: BTreeMap<NeedId, String>,
    pub(super) rules: BTreeMap<RuleId, Rule>,
    pub(super) laws: BTreeMap<LawId, Law>,
    /// The icon of each agency.
    pub(super) agencies: BTreeMap<AgencyId, String>,
    pub(super) phones: BTreeMap<HotlineId, Hotline>,
    pub(super) hosts: Hosts,
    pub(super) words: Words,
    pub(super) troubles: BTreeSet<TroubleId>,
    /// The steps that guides share.
    pub(super) steps: BTreeMap<StepId, Step>,
    pub(super) guides: BTreeSet<GuideId>,
    pub(super) procedures: BTreeSet<ProcedureId>,
    /// Where to write down which words items ask for, if anybody wants to know.
    pub(super) asked: Option<Arc<Asked>>,
}

impl<'a> Shelf<'a> {
    /// Reads what items share; the sets of items' ids are still empty.
    pub(super) fn load(files: &'a Files, problems: &mut Problems) -> Self {
        let words = common_words(files, problems);
        let mut shelf = Self {
            files,
            library: Arc::new(Library::new(base(files, &words))),
            version: Date::ZERO,
            topics: Vec::new(),
            needs: BTreeMap::new(),
            rules: BTreeMap::new(),
            laws: BTreeMap::new(),
            agencies: BTreeMap::new(),
            phones: BTreeMap::new(),
            hosts: Hosts::default(),
            words,
            troubles: BTreeSet::new(),
            steps: BTreeMap::new(),
            guides: BTreeSet::new(),
            procedures: BTreeSet::new(),
            asked: None,
        };
        shelf.read("catalog.toml", problems, Self::read_catalog);
        shelf.read("topics.toml", problems, Self::read_topics);
        shelf.read("needs.toml", problems, Self::read_needs);
        shelf.read("hosts.toml", problems, Self::read_hosts);
        shelf.read_if_there("rules.toml", problems, Self::read_rules);
        shelf.read_if_there("laws.toml", problems, Self::read_laws);
        shelf.read_if_there("agencies.toml", problems, Self::read_agencies);
        shelf.read_if_there("phones.toml", problems, Self::read_phones);
        shelf
    }

    /// What the words of items are read from.
    pub(super) fn ground(&self) -> Ground<'_> {
        Ground { files: self.files, library: &self.library, asked: self.asked.as_ref() }
    }

    fn read<Raw: DeserializeOwned + Shaped>(
        &mut self,
        path: &str,
        problems: &mut Problems,
        take: fn(&mut Self, Raw, &mut Sheet<'_>),
    ) {
        let Some(text) = self.files.text(path) else {
            let what = Phrase::new("catalog-no-file");
            problems.push(Problem { file: path.to_owned(), line: 1, what });
            return;
        };
        let mut sheet = Sheet::new(path, text, problems);
        if let Some(raw) = shape::read(&mut sheet) {
            take(self, raw, &mut sheet);
        }
    }

    /// Where nothing is shared there need not be a file.
    fn read_if_there<Raw: DeserializeOwned + Shaped>(
        &mut self,
        path: &str,
        problems: &mut Problems,
        take: fn(&mut Self, Raw, &mut Sheet<'_>),
    ) {
        if self.files.text(path).is_some() {
            self.read(path, problems, take);
        }
    }

    fn read_catalog(&mut self, raw: RawCatalog, sheet: &mut Sheet<'_>) {
        self.version = dates::date(sheet, &raw.version);
    }

    fn read_topics(&mut self, raw: RawTopics, sheet: &mut Sheet<'_>) {
        for topic in raw.topics {
            let (at, id) = (topic.id.span(), topic.id.into_inner());
            if self.topics.iter().any(|other| other.id == id) {
                sheet.problem(at, Phrase::new("catalog-same").with("id", id.to_string()));
                continue;
            }
            self.require_word(sheet, at.clone(), &format!("topic-{id}"));
            self.require_word(sheet, at, &format!("topic-{id}.about"));
            let icon = sheet.icon(&topic.icon);
            let groups = self.groups(topic.groups, sheet);
            self.topics.push(Topic { id, icon, tint: topic.tint, items: Vec::new(), groups });
        }
    }

    fn groups(&self, raw: Vec<RawGroup>, sheet: &mut Sheet<'_>) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for RawGroup { id, icon } in raw {
            let (at, id) = (id.span(), id.into_inner());
            if groups.iter().any(|other| other.id == id) {
                sheet.problem(at, Phrase::new("catalog-same").with("id", id.to_string()));
                continue;
            }
            self.require_word(sheet, at.clone(), &format!("group-{id}"));
            self.require_word(sheet, at, &format!("group-{id}.about"));
            groups.push(Group { id, icon: sheet.icon(&icon), items: Vec::new() });
        }
        groups
    }

    fn read_needs(&mut self, raw: Needs, sheet: &mut Sheet<'_>) {
        for (id, icon) in raw {
            self.require_word(sheet, icon.span(), &format!("need-{id}"));
            let icon = sheet.icon(&icon);
            self.needs.insert(id, icon);
        }
    }

    fn read_rules(&mut self, raw: BTreeMap<RuleId, RawRule>, sheet: &mut Sheet<'_>) {
        for (id, raw) in raw {
            let at = raw.from.span();
            self.require_word_in(SHARED, sheet, at.clone(), &format!("rule-{id}"));
            let rule = Rule {
                from: dates::date(sheet, &raw.from),
                until: dates::until(sheet, raw.until.as_ref()),
                province: raw.province.map(|province| sheet.text(&province)),
                sources: dates::sources(sheet, at, raw.sources.as_ref(), self.version),
            };
            // Of a day that could not be read nobody knows whether it has come.
            if rule.from != Date::ZERO {
                self.rules.insert(id, rule);
            }
        }
    }

    fn read_laws(&mut self, raw: BTreeMap<LawId, RawLaw>, sheet: &mut Sheet<'_>) {
        for (id, raw) in raw {
            // What is not written is not guessed.
            if is_blank(&raw.number.span()) || is_blank(&raw.kind.span()) {
                continue;
            }
            let law = Law {
                number: sheet.text(&raw.number),
                kind: raw.kind.into_inner(),
                date: raw.date.map(|day| dates::date(sheet, &day)),
                from: raw.from.map(|day| dates::date(sheet, &day)),
            };
            self.laws.insert(id, law);
        }
    }

    fn read_agencies(&mut self, raw: BTreeMap<AgencyId, RawAgency>, sheet: &mut Sheet<'_>) {
        for (id, raw) in raw {
            let at = raw.icon.span();
            self.require_word_in(SHARED, sheet, at.clone(), &format!("agency-{id}"));
            self.require_word_in(SHARED, sheet, at, &format!("agency-{id}.see"));
            let icon = sheet.icon(&raw.icon);
            self.agencies.insert(id, icon);
        }
    }

    fn read_phones(&mut self, raw: BTreeMap<HotlineId, RawHotline>, sheet: &mut Sheet<'_>) {
        for (id, raw) in raw {
            let at = raw.number.span();
            self.require_word_in(SHARED, sheet, at.clone(), &format!("phone-{id}"));
            if is_blank(&raw.cost.span()) {
                continue;
            }
            let sources = raw
                .sources
                .map(|sources| dates::sources(sheet, at.clone(), Some(&sources), self.version));
            let cost = raw.cost.into_inner();
            match PhoneNumber::parse(raw.number.get_ref()) {
                Ok(number) => {
                    let sources = sources.unwrap_or_default();
                    self.phones.insert(id, Hotline { number, cost, sources });
                }
                Err(bad) => sheet.problem(at, bad.phrase()),
            }
        }
    }

    fn read_hosts(&mut self, raw: RawHosts, sheet: &mut Sheet<'_>) {
        for entry in raw.hosts {
            let (at, name) = (entry.host.span(), entry.host.into_inner());
            // A port or a path beside the name would never match.
            let address = WebAddress::parse(&format!("https://{name}"));
            if let Err(bad) = &address {
                sheet.problem(at, bad.phrase());
            } else if address.is_ok_and(|address| address.host() != name) {
                sheet.problem(at, Phrase::new("catalog-host-name").with("host", name));
            } else {
                let words = format!("source-{}", entry.words.get_ref());
                self.require_word(sheet, entry.words.span(), &words);
                self.hosts.insert(name, words, entry.qr);
            }
        }
    }

    fn require_word(&self, sheet: &mut Sheet<'_>, at: Range<usize>, id: &str) {
        self.require_word_in(WORDS, sheet, at, id);
    }

    fn require_word_in(&self, file: &str, sheet: &mut Sheet<'_>, at: Range<usize>, id: &str) {
        if !self.words.has(Language::Vietnamese, id) {
            let what = Phrase::new("catalog-no-word")
                .with("id", id.to_owned())
                .with("file", vocabulary::path_of(Language::Vietnamese, file));
            sheet.problem(at, what);
        }
    }
}

/// Those of `written` that exist; the others are problems named by the message `what`.
pub(super) fn known<Id: ToString>(
    sheet: &mut Sheet<'_>,
    written: Vec<Spanned<Id>>,
    what: &'static str,
    exists: impl Fn(&Id) -> bool,
) -> Vec<Id> {
    let mut found = Vec::new();
    for id in written {
        if exists(id.get_ref()) {
            found.push(id.into_inner());
        } else {
            sheet.problem(id.span(), Phrase::new(what).with("id", id.get_ref().to_string()));
        }
    }
    found
}

/// The words that belong to no one item.
fn common_words(files: &Files, problems: &mut Problems) -> Words {
    let mut words = Words::new();
    for (language, below) in common_files() {
        let path = vocabulary::path_of(language, below);
        for error in vocabulary::add(&mut words, language, files, &path) {
            problems.push(Problem { file: path.clone(), line: error.line, what: error.what });
        }
    }
    for unsound in words.settle(&Base::default()) {
        problems.push_with(|| {
            let path = |below| vocabulary::path_of(unsound.language, below);
            let place = |path| vocabulary::place_of(files, path, &unsound.id);
            let (shared, common) = (path(SHARED), path(WORDS));
            match place(&shared) {
                Some(line) => Problem { file: shared, line, what: unsound.what },
                None => {
                    let line = place(&common).unwrap_or(1);
                    Problem { file: common, line, what: unsound.what }
                }
            }
        });
    }
    words
}

fn common_files() -> impl Iterator<Item = (Language, &'static str)> {
    Language::ALL.into_iter().flat_map(|language| [(language, WORDS), (language, SHARED)])
}

/// What lies under every item's words.
fn base(files: &Files, words: &Words) -> Base {
    let paths = Language::ALL.map(|language| (language, vocabulary::path_of(language, SHARED)));
    let texts =
        paths.iter().flat_map(|(language, path)| files.layers(path).map(|text| (*language, text)));
    words.base(texts)
}
