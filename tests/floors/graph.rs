//! Which file imports from which: an arrow goes to the file that defines a thing, through every `pub use`.

use crate::Sources;
use crate::source::{Import, Source};

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The crate's name, as the program beside the library writes it.
const LIBRARY: &str = "tramso";

/// How many `use` lines a name may go through; more is a name that leads to itself.
const LONGEST_WAY: usize = 20;

/// A module by the parts of its path; the library's root has none.
type Module = Vec<String>;

/// The files and their arrows.
pub(crate) struct Graph {
    files: BTreeMap<Module, String>,
    sources: BTreeMap<Module, Source>,
    arrows: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    /// Draws the arrows of all sources.
    pub(crate) fn new(sources: &Sources) -> Self {
        let mut graph = Self {
            files: sources.keys().map(|file| (module(file), file.clone())).collect(),
            sources: sources.iter().map(|(f, text)| (module(f), Source::read(text))).collect(),
            arrows: BTreeMap::new(),
        };
        graph.drop_tests();
        let modules: Vec<Module> = graph.files.keys().cloned().collect();
        for from in &modules {
            let targets = graph.targets(from);
            graph.arrows.insert(graph.files[from].clone(), targets);
        }
        graph
    }

    /// Every arrow, as the file that imports and the file that defines.
    pub(crate) fn edges(&self) -> impl Iterator<Item = (&str, &str)> {
        self.arrows.iter().flat_map(|(from, to)| to.iter().map(|to| (from.as_str(), to.as_str())))
    }

    /// The circles: of each knot of files that import each other, the shortest way round from its first.
    pub(crate) fn circles(&self) -> Vec<Vec<&str>> {
        let mut circles: Vec<Vec<&str>> = Vec::new();
        for file in self.arrows.keys() {
            let is_known = circles.iter().any(|circle| self.is_tied(circle[0], file));
            if !is_known && let Some(circle) = self.way(file, file) {
                circles.push(circle);
            }
        }
        circles
    }

    fn is_tied(&self, one: &str, other: &str) -> bool {
        one == other || (self.way(one, other).is_some() && self.way(other, one).is_some())
    }

    /// The shortest way along the arrows, of one arrow at least.
    fn way<'a>(&'a self, from: &'a str, to: &str) -> Option<Vec<&'a str>> {
        let mut before: BTreeMap<&str, &str> = BTreeMap::new();
        let mut open = VecDeque::from([from]);
        while let Some(at) = open.pop_front() {
            for next in self.arrows.get(at).into_iter().flatten() {
                if before.contains_key(next.as_str()) {
                    continue;
                }
                before.insert(next, at);
                if next == to {
                    return Some(walked_back(&before, from, next));
                }
                open.push_back(next);
            }
        }
        None
    }

    fn drop_tests(&mut self) {
        let tests: Vec<Module> = self
            .sources
            .iter()
            .flat_map(|(module, source)| source.tests.iter().map(|name| child(module, name)))
            .collect();
        let is_test = |module: &Module| tests.iter().any(|test| module.starts_with(test));
        self.files.retain(|module, _| !is_test(module));
        self.sources.retain(|module, _| !is_test(module));
    }

    /// The files that the module `from` imports from.
    fn targets(&self, from: &Module) -> BTreeSet<String> {
        let source = &self.sources[from];
        let imports = source.imports.iter().map(|import| &import.path);
        let is_here = |path: &&Vec<String>| {
            let first = path[0].as_str();
            matches!(first, "crate" | "super" | "self" | LIBRARY)
                || self.files.contains_key(&child(from, first))
        };
        let in_place = source.paths.iter().filter(is_here);
        imports
            .chain(in_place)
            .filter_map(|path| self.resolve(from, path, LONGEST_WAY))
            .filter_map(|module| self.files.get(&module).cloned())
            .filter(|file| *file != self.files[from])
            .collect()
    }

    /// The module that defines what `path` names in the module `from`; nothing for another crate's.
    fn resolve(&self, from: &Module, path: &[String], ways: usize) -> Option<Module> {
        let (first, mut rest) = path.split_first()?;
        let mut at = match first.as_str() {
            "crate" if from.first().is_none_or(|room| room != "main") => Module::new(),
            LIBRARY => Module::new(),
            "crate" | "self" => from.clone(),
            "super" => from[..from.len() - 1].to_vec(),
            name if self.files.contains_key(&child(from, name)) => child(from, name),
            name => {
                let path = [self.import(from, name, path)?.path.as_slice(), rest].concat();
                return self.resolve(from, &path, ways.checked_sub(1)?);
            }
        };
        while let Some((name, behind)) = rest.split_first() {
            if name == "super" {
                at.pop();
            } else if self.files.contains_key(&child(&at, name)) {
                at = child(&at, name);
            } else if let Some(import) = self.import(&at, name, path) {
                let path = [import.path.as_slice(), behind].concat();
                return self.resolve(&at, &path, ways.checked_sub(1)?);
            } else {
                return Some(at);
            }
            rest = behind;
        }
        Some(at)
    }

    /// The import that brings `name` into a module, other than `path` itself.
    fn import(&self, module: &Module, name: &str, path: &[String]) -> Option<&Import> {
        let imports = &self.sources.get(module)?.imports;
        imports.iter().find(|import| import.name == name && import.path != path)
    }
}

fn walked_back<'a>(before: &BTreeMap<&'a str, &'a str>, from: &str, to: &'a str) -> Vec<&'a str> {
    let mut way = vec![to];
    let mut at = before[to];
    while at != from {
        way.push(at);
        at = before[at];
    }
    way.push(at);
    way.reverse();
    way
}

/// The module of a file: `[qr, wifi]` for `src/qr/wifi.rs`. The program is a module beside the library's.
fn module(file: &str) -> Module {
    let below = file.trim_start_matches("src/").trim_end_matches(".rs");
    if below == "lib" {
        return Module::new();
    }
    below.split('/').map(str::to_owned).collect()
}

fn child(module: &Module, name: &str) -> Module {
    let mut child = module.clone();
    child.push(name.to_owned());
    child
}
