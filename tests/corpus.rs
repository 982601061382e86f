//! Whatever the fuzz targets were given and found is tried again, always and without them.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "the helpers of a test fail as the test itself does"
)]

#[allow(unreachable_pub, reason = "the fuzz targets use it as a library")]
#[path = "../fuzz/tried.rs"]
mod tried;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Tries a text.
type Attempt = fn(&str);

/// What is tried with a text, by the name of the target and of its folder.
const TARGETS: [(&str, Attempt); 4] = [
    ("catalog", tried::catalog),
    ("folder", tried::folder),
    ("settings", tried::settings),
    ("words", tried::words),
];

fn names(folder: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(at(folder)).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(path)
}

#[test]
fn what_was_tried_once_holds_always() {
    for (target, attempt) in TARGETS {
        let files = fs::read_dir(at("corpus").join(target)).unwrap();
        let texts: Vec<_> = files.map(|file| fs::read(file.unwrap().path()).unwrap()).collect();
        assert!(texts.len() > 2, "{target} has hardly a corpus");
        texts.iter().filter_map(|text| str::from_utf8(text).ok()).for_each(attempt);
    }
}

#[test]
fn every_target_is_replayed() {
    let targets: BTreeSet<_> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names("fuzz_targets"), targets);
    assert_eq!(names("corpus"), targets);
}
