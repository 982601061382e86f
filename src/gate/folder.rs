//! Reads the files of a folder within a budget.

use crate::gate::file::{self, Error};
use crate::l10n;

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How a problem of the folder itself is placed.
pub const ROOT: &str = ".";

/// How much of a folder is read.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The most entries that are looked at, folders and files that nobody wants counted.
    pub entries: usize,
    /// The most files.
    pub files: usize,
    /// The most bytes of all files together.
    pub bytes: usize,
    /// How many folders lie in each other, the first one counted.
    pub depth: usize,
}

/// What was found in a folder.
#[derive(Debug, Default)]
pub struct Folder {
    /// The files that were read, in the order of their paths.
    pub texts: Vec<Text>,
    /// The files that were not taken.
    pub refused: Vec<Refused>,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Its path below the folder, with `/` between its parts.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// A file that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Its path below the folder, fit to be shown; `.` for the folder itself.
    pub path: String,
    /// Why it was not taken.
    pub error: Error,
}

/// Reads the files of `root` that `most` names, each of at most that many bytes.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn folder(
    root: &Path,
    limits: Limits,
    most: impl Fn(&str) -> Option<usize>,
) -> io::Result<Folder> {
    let mut walk = Walk {
        root: root.canonicalize()?,
        limits,
        is_wanted: |path: &str| most(path).is_some(),
        entries: 0,
        paths: Vec::new(),
        refused: Vec::new(),
    };
    walk.enter(root.to_owned(), "", 1)?;
    let Walk { mut paths, refused, .. } = walk;
    let mut found = Folder { texts: Vec::new(), refused };
    paths.sort_unstable();
    if paths.len() > limits.files {
        paths.truncate(limits.files);
        found.refuse(ROOT, Error::TooMany(limits.files));
    }
    let mut left = limits.bytes;
    for path in paths {
        let most = most(&path).unwrap_or_default();
        match file::text(root, &path, most.min(left)) {
            Ok(text) => {
                left -= text.len();
                found.texts.push(Text { path, text });
            }
            Err(Error::TooLarge(_)) if left < most => {
                found.refuse(ROOT, Error::TooMuch(limits.bytes));
                break;
            }
            Err(error) => found.refuse(&path, error),
        }
    }
    Ok(found)
}

impl Folder {
    fn refuse(&mut self, path: &str, error: Error) {
        self.refused.push(Refused { path: path.to_owned(), error });
    }
}

struct Walk<Wanted> {
    root: PathBuf,
    limits: Limits,
    is_wanted: Wanted,
    entries: usize,
    paths: Vec<String>,
    refused: Vec<Refused>,
}

impl<Wanted: Fn(&str) -> bool> Walk<Wanted> {
    fn enter(&mut self, folder: PathBuf, prefix: &str, depth: usize) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            self.entries += 1;
            if self.entries > self.limits.entries {
                // Said once, by the entry that is one too many.
                if self.entries == self.limits.entries + 1 {
                    self.refuse(ROOT, Error::TooMany(self.limits.entries));
                }
                return Ok(());
            }
            let entry = entry?;
            self.visit(&entry.path(), prefix, &entry.file_name(), depth);
        }
        Ok(())
    }

    fn visit(&mut self, at: &Path, prefix: &str, name: &OsStr, depth: usize) {
        let lossy = format!("{prefix}{}", name.to_string_lossy());
        let is_folder = at.is_dir();
        if !is_folder && !(self.is_wanted)(&lossy) {
            return;
        }
        if name.to_str().is_none_or(|name| l10n::odd_character(name).is_some()) {
            return self.refuse(&lossy, Error::Name);
        }
        if !is_folder {
            return self.paths.push(lossy);
        }
        if depth < self.limits.depth
            && let Err(error) = self.enter_below(at, &lossy, depth)
        {
            self.refuse(&lossy, error);
        }
    }

    fn enter_below(&mut self, at: &Path, path: &str, depth: usize) -> Result<(), Error> {
        if !at.canonicalize()?.starts_with(&self.root) {
            return Err(Error::Outside);
        }
        Ok(self.enter(at.to_owned(), &format!("{path}/"), depth + 1)?)
    }

    fn refuse(&mut self, path: &str, error: Error) {
        self.refused.push(Refused { path: l10n::shown(path), error });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    const LIMITS: Limits = Limits { entries: 20, files: 3, bytes: 10, depth: 2 };

    fn written(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let file = folder.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        folder
    }

    fn read(root: &Path) -> (Vec<String>, Vec<(String, Error)>) {
        let wanted = |path: &str| path.ends_with(".toml").then_some(6);
        let found = folder(root, LIMITS, wanted).unwrap();
        let refused = found.refused.into_iter().map(|refused| (refused.path, refused.error));
        (found.texts.into_iter().map(|text| text.path).collect(), refused.collect())
    }

    #[test]
    fn only_wanted_files_are_read_and_no_deeper_than_allowed() {
        let folder =
            written(&[("b.toml", ""), ("a/c.toml", ""), ("a/b/d.toml", ""), ("e.png", "")]);
        assert_eq!(read(folder.path()), (vec!["a/c.toml".into(), "b.toml".into()], vec![]));
    }

    #[test]
    fn files_beyond_their_number_or_their_bytes_are_passed_over_and_said_once() {
        let many = written(&[("1.toml", ""), ("2.toml", ""), ("3.toml", ""), ("4.toml", "")]);
        let (texts, refused) = read(many.path());
        assert_eq!((texts.len(), refused), (3, vec![(".".into(), Error::TooMany(3))]));

        let large = written(&[("1.toml", "12345"), ("2.toml", "12345"), ("3.toml", "1")]);
        let (texts, refused) = read(large.path());
        assert_eq!((texts.len(), refused), (2, vec![(".".into(), Error::TooMuch(10))]));

        let one = written(&[("1.toml", "1234567"), ("2.toml", "1")]);
        let wanted = vec![("1.toml".into(), Error::TooLarge(6))];
        assert_eq!(read(one.path()), (vec!["2.toml".into()], wanted));
    }

    #[test]
    fn a_file_that_is_too_large_by_itself_ends_nothing() {
        let folder = written(&[("1.toml", "1234"), ("2.toml", "1234567"), ("3.toml", "1")]);
        let wanted = vec![("2.toml".into(), Error::TooLarge(6))];
        assert_eq!(read(folder.path()), (vec!["1.toml".into(), "3.toml".into()], wanted));
    }

    #[test]
    fn a_folder_is_looked_at_up_to_its_most_entries() {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..30 {
            fs::write(folder.path().join(format!("{number}.png")), "").unwrap();
        }
        assert_eq!(read(folder.path()), (vec![], vec![(".".into(), Error::TooMany(20))]));
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        assert!(super::folder(&folder.path().join("nowhere"), LIMITS, |_| Some(1)).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_folder_is_read_within_its_budget_and_what_is_left_out_is_said(
            files in proptest::collection::btree_map("([ab]/){0,2}[a-c]\\.(toml|png)", "\\PC{0,8}", 0..12),
        ) {
            let folder = tempfile::tempdir().unwrap();
            for (path, text) in &files {
                let file = folder.path().join(path);
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(file, text).unwrap();
            }
            let wanted = |path: &str| path.ends_with(".toml").then_some(6);
            let found = super::folder(folder.path(), LIMITS, wanted).unwrap();
            let bytes: usize = found.texts.iter().map(|text| text.text.len()).sum();
            prop_assert!(bytes <= LIMITS.bytes && found.texts.len() <= LIMITS.files);
            for text in &found.texts {
                prop_assert_eq!(&files[&text.path], &text.text);
            }
            let in_reach = |path: &&String| wanted(path).is_some() && path.matches('/').count() < 2;
            let is_whole = found.texts.len() == files.keys().filter(in_reach).count();
            prop_assert_eq!(is_whole, found.refused.is_empty());
        }
    }

    #[cfg(unix)]
    #[test]
    fn names_that_are_not_plain_and_links_out_of_the_folder_are_refused() {
        use std::os::unix::ffi::OsStrExt;

        let outside = written(&[("x.toml", "")]);
        let folder = written(&[("a\u{1b}[2J.toml", "")]);
        fs::write(folder.path().join(OsStr::from_bytes(b"b\xff.toml")), "").unwrap();
        std::os::unix::fs::symlink(outside.path(), folder.path().join("c")).unwrap();
        std::os::unix::fs::symlink(".", folder.path().join("d")).unwrap();
        let (texts, mut refused) = read(folder.path());
        refused.sort_by(|a, b| a.0.cmp(&b.0));
        assert_eq!(texts, [""; 0]);
        let named: Vec<_> = refused.iter().map(|(path, error)| (path.as_str(), error)).collect();
        assert!(named.contains(&("a\\u{1b}[2J.toml", &Error::Name)));
        assert!(named.contains(&("b\\u{fffd}.toml", &Error::Name)));
        assert!(named.contains(&("c", &Error::Outside)));
    }
}
