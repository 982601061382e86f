//! The files of a catalogue, as text, before anybody reads a meaning into them.
//!
//! Structure lies in `.toml` files (`guides/vneid-install.toml`), words in Fluent files under `locales/`
//! (`locales/vi/guides/vneid-install.ftl`). Other files are passed over.

use crate::catalog::places;
use crate::catalog::problem::Problem;
use crate::gate::{self, Limits};
use crate::l10n::Phrase;

use include_dir::{Dir, include_dir};

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// The most bytes a file may have: 64 KiB.
const LARGEST_FILE: usize = 64 * 1024;

/// How much of a folder is read; `locales/vi/guides/vneid-install.ftl` is the deepest that files lie.
const LIMITS: Limits = Limits { entries: 10_000, files: 2_000, bytes: 8 * 1024 * 1024, depth: 4 };

/// The most parts of a file.
const MOST_PARTS_OF_A_FILE: usize = 4_000;

/// The most parts of all files together.
const MOST_PARTS: usize = 50_000;

static STRUCTURE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/catalog");
static WORDS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The texts of a catalogue by their path, relative to its folder and with `/` between its parts.
#[derive(Debug, Clone, Default)]
pub struct Files {
    texts: BTreeMap<String, Cow<'static, str>>,
    /// What was built in at the paths where a folder has a file of its own; nothing for a new file.
    below: BTreeMap<String, Option<Cow<'static, str>>>,
    problems: Vec<Problem>,
    /// Whether a folder has more than is read of it, so that any file may be among the rest.
    is_cut: bool,
}

impl Files {
    /// The files built into the program.
    pub fn embedded() -> Self {
        let mut files = Self::default();
        files.add_embedded(&STRUCTURE, "");
        files.add_embedded(&WORDS, "locales/");
        files
    }

    /// The small catalogue that tests walk, in place of the files built into the program.
    #[cfg(test)]
    pub(crate) fn small() -> Self {
        static SMALL: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/small");
        let mut files = Self::default();
        files.add_embedded(&SMALL, "");
        files
    }

    /// The files built into the program with those of a folder laid over them. What the folder leaves alone
    /// stays as it is built in.
    ///
    /// A file of structure takes the place of the one built in. A file of words adds to the one built in,
    /// message by message: a message of the same name takes its place, in that language alone.
    ///
    /// # Errors
    /// When the folder itself cannot be read. A file that cannot is a problem of the catalogue.
    pub fn folder(folder: &Path) -> io::Result<Self> {
        let found =
            gate::folder(folder, LIMITS, |path| places::is_meant(path).then_some(LARGEST_FILE))?;
        let mut own = Self::default();
        for refused in found.refused {
            let (line, what) = (refused.error.line(), refused.error.phrase());
            own.is_cut |= refused.path == gate::ROOT;
            own.problems.push(Problem { file: refused.path, line, what });
        }
        own.add_folder(found.texts);

        let mut files = Self::embedded();
        files.lay_over(own);
        Ok(files)
    }

    /// Puts a text in place of what is at `path`.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.texts.insert(path.into(), Cow::Owned(text.into()));
    }

    /// The text at `path`.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(Cow::as_ref)
    }

    /// Whether the text at `path` is the one built into the program.
    pub(super) fn is_built_in(&self, path: &str) -> bool {
        matches!(self.texts.get(path), Some(Cow::Borrowed(_)))
    }

    /// What is said at `path`, where it is all built into the program; nothing where anybody put a text of
    /// their own there.
    pub(super) fn built_in(&self, path: &str) -> Option<Vec<&'static str>> {
        match self.texts.get(path) {
            Some(Cow::Borrowed(text)) => Some(vec![text]),
            Some(Cow::Owned(_)) => None,
            None => Some(Vec::new()),
        }
    }

    /// What is said at `path`: the words built in, where a folder's own add to them, then the text itself.
    pub(super) fn layers(&self, path: &str) -> impl Iterator<Item = &str> {
        self.built_in_below(path).into_iter().chain(self.text(path))
    }

    /// Whether the text at `path` is a folder's own.
    pub fn is_own(&self, path: &str) -> bool {
        self.below.contains_key(path)
    }

    /// The text built in at `path` where a folder's own takes its place or lies over it.
    pub fn built_in_below(&self, path: &str) -> Option<&str> {
        self.below.get(path)?.as_deref()
    }

    /// Whether there may be a text at `path` that could not be read, which has been said.
    pub(super) fn is_lost(&self, path: &str) -> bool {
        let is_refused = self.problems.iter().any(|problem| problem.file == path);
        is_refused || self.is_cut && !self.is_own(path)
    }

    /// Whether there is an item for the words at `below` (`guides/vneid-install.ftl`), readable or not.
    pub(super) fn has_item(&self, below: &str) -> bool {
        below.strip_suffix(".ftl").is_some_and(|name| {
            let path = format!("{name}.toml");
            self.text(&path).is_some() || self.is_lost(&path)
        })
    }

    /// Every text with its path, in the order of their paths.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// The texts that a folder may have of its own, with their paths: all but the program's own words.
    pub fn content(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts().filter(|(path, _)| places::fault(path).is_none())
    }

    /// What could not be read.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Adds what was read, as long as it has no more parts than make sense.
    fn add_folder(&mut self, texts: Vec<gate::Text>) {
        let mut left = MOST_PARTS;
        for file in texts {
            let parts = parts(&file.text);
            if parts > MOST_PARTS_OF_A_FILE {
                let what = Phrase::new("catalog-parts").with("most", MOST_PARTS_OF_A_FILE);
                self.problems.push(Problem { file: file.path, line: 1, what });
            } else if parts > left {
                let what = Phrase::new("catalog-parts-of-all").with("most", MOST_PARTS);
                self.problems.push(Problem { file: gate::ROOT.to_owned(), line: 1, what });
                self.is_cut = true;
                break;
            } else {
                left -= parts;
                self.texts.insert(file.path, Cow::Owned(file.text));
            }
        }
    }

    fn lay_over(&mut self, own: Self) {
        for (path, text) in own.texts {
            let built_in = self.texts.insert(path.clone(), text);
            self.below.insert(path, built_in);
        }
        self.problems.extend(own.problems);
        self.is_cut = own.is_cut;
    }

    fn add_embedded(&mut self, dir: &'static Dir<'_>, prefix: &str) {
        for file in dir.files() {
            let path = format!("{prefix}{}", slashed(file.path()));
            if let Some(text) = file.contents_utf8().filter(|_| places::is_meant(&path)) {
                self.texts.insert(path, Cow::Borrowed(text));
            }
        }
        for inner in dir.dirs() {
            self.add_embedded(inner, prefix);
        }
    }
}

/// The bytes of a file of the structure that is built in, such as the national index; none where there is
/// no such file.
pub(super) fn asset(path: &str) -> &'static [u8] {
    STRUCTURE.get_file(path).map_or(&[], include_dir::File::contents)
}

/// About how many values, messages and placeables a text has: what takes room and time once it is read.
fn parts(text: &str) -> usize {
    text.bytes().filter(|byte| matches!(byte, b'=' | b'{' | b'[' | b',')).count()
}

fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::fs;

    fn write(folder: &Path, path: &str, bytes: &[u8]) {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }

    #[test]
    fn the_embedded_files_have_structure_and_words() {
        let files = Files::embedded();
        assert!(files.text("topics.toml").is_some());
        assert!(files.text("locales/vi/catalog.ftl").is_some());
        assert_eq!(files.problems(), []);
    }

    #[test]
    fn a_folder_lies_over_what_is_built_in() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "guides/new.toml", b"minutes = 1\n");
        write(folder.path(), "needs.toml", b"phone = \"smartphone\"\n");
        let (files, embedded) = (Files::folder(folder.path()).unwrap(), Files::embedded());
        assert_eq!(files.text("guides/new.toml"), Some("minutes = 1\n"));
        assert_eq!(files.text("needs.toml"), Some("phone = \"smartphone\"\n"));
        assert_eq!(files.built_in_below("needs.toml"), embedded.text("needs.toml"));
        assert_eq!(files.text("topics.toml"), embedded.text("topics.toml"));
        assert_eq!(files.texts().count(), embedded.texts().count() + 1);

        let own = |path: &str| (files.is_own(path), files.built_in_below(path).is_some());
        assert_eq!(own("guides/new.toml"), (true, false));
        assert_eq!(own("needs.toml"), (true, true));
        assert_eq!(own("topics.toml"), (false, false));
    }

    #[test]
    fn the_words_of_a_folder_are_added_to_those_built_in_in_that_language_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (words, other) =
            ("locales/vi/guides/vneid-install.ftl", "locales/en/guides/vneid-install.ftl");
        write(folder.path(), words, b"title = A\n");
        let (files, embedded) = (Files::folder(folder.path()).unwrap(), Files::embedded());
        let layers: Vec<_> = files.layers(words).collect();
        assert_eq!(layers, [embedded.text(words).unwrap(), "title = A\n"]);
        assert_eq!(files.layers(other).collect::<Vec<_>>(), [embedded.text(other).unwrap()]);
    }

    #[test]
    fn what_is_too_large_or_not_text_is_a_problem_and_nothing_more() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "guides/large.toml", &vec![b'#'; LARGEST_FILE + 1]);
        write(folder.path(), "guides/full.toml", &vec![b'#'; LARGEST_FILE]);
        write(folder.path(), "guides/odd.toml", b"a = 1\nb = \"\xff\"\n");
        write(folder.path(), "guides/picture.png", b"\xff");
        let files = Files::folder(folder.path()).unwrap();

        let mut found: Vec<_> =
            files.problems().iter().map(|p| (p.file.as_str(), p.line, p.what.id)).collect();
        found.sort_unstable();
        let wanted =
            [("guides/large.toml", 1, "file-too-large"), ("guides/odd.toml", 2, "file-not-text")];
        assert_eq!(found, wanted);
        assert!(files.text("guides/full.toml").is_some());
    }

    #[test]
    fn files_written_on_other_systems_are_read() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "locales/vi/guides/a.ftl", "\u{feff}title = A\r\n".as_bytes());
        write(folder.path(), "guides/a.toml", "\u{feff}a = 1\rb = 2\r".as_bytes());
        let files = Files::folder(folder.path()).unwrap();
        assert_eq!(files.text("locales/vi/guides/a.ftl"), Some("title = A\n"));
        assert_eq!(files.text("guides/a.toml"), Some("a = 1\nb = 2\n"));
    }

    #[test]
    fn a_file_of_too_many_parts_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "guides/many.toml", "a=1\n".repeat(4_001).as_bytes());
        let files = Files::folder(folder.path()).unwrap();
        assert_eq!(files.problems()[0].what.id, "catalog-parts");
        assert_eq!(files.text("guides/many.toml"), None);

        for number in 0..13 {
            let path = format!("guides/g{number}.toml");
            write(folder.path(), &path, "a=1\n".repeat(4_000).as_bytes());
        }
        let files = Files::folder(folder.path()).unwrap();
        let found: Vec<_> = files.problems().iter().map(|p| (p.file.as_str(), p.what.id)).collect();
        assert_eq!(found, [(".", "catalog-parts-of-all")]);
        assert!(files.is_lost("guides/none.toml"));
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Files::folder(&folder.path().join("nowhere")).is_err());
    }
}
