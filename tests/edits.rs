//! Whatever is written in a catalogue's files, loading it survives and names places that exist.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail as the test itself does"
)]

use tramso::catalog::{Catalog, Files, Problem};

use proptest::prelude::*;

fn lines_are_in_their_files(files: &Files, problems: &[Problem]) -> Result<(), TestCaseError> {
    for problem in problems {
        let last = files.text(&problem.file).map_or(1, |text| text.lines().count().max(1));
        prop_assert!((1..=last).contains(&problem.line), "{problem:?} of {last} lines");
    }
    Ok(())
}

fn a_path() -> impl Strategy<Value = String> {
    let files = Files::embedded();
    let paths: Vec<String> = files
        .texts()
        .map(|(path, _)| path.to_owned())
        .filter(|path| !path.ends_with("staff.ftl") && !path.ends_with("kiosk.ftl"))
        .collect();
    prop::sample::select(paths)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_edit_of_a_file_is_survived(
        path in a_path(),
        at in any::<prop::sample::Index>(),
        removed in 0..40usize,
        added in r#"[ -~\nàđ]{0,12}|"|\[|\]|\{|\}|=|\n|\r\n|\.\d"#,
    ) {
        let mut files = Files::embedded();
        let mut text: Vec<char> = files.text(&path).unwrap().chars().collect();
        let start = at.index(text.len() + 1);
        let end = (start + removed).min(text.len());
        text.splice(start..end, added.chars());
        let text = String::from_iter(text);
        let is_toml = path.ends_with(".toml") && text.parse::<toml::Table>().is_ok();
        files.insert(path, text);
        let catalog = Catalog::load(&files);
        lines_are_in_their_files(&files, &catalog.problems)?;
        // What is TOML is understood, or what is not is named.
        let is_malformed = |problem: &Problem| problem.what.id == "catalog-format";
        prop_assert!(!is_toml || !catalog.problems.iter().any(is_malformed));
    }

    #[test]
    fn any_text_in_place_of_a_file_is_survived(path in a_path(), text in "(?s).{0,200}") {
        let mut files = Files::embedded();
        files.insert(path, text);
        let catalog = Catalog::load(&files);
        lines_are_in_their_files(&files, &catalog.problems)?;
    }
}

#[test]
fn any_bytes_in_a_folder_are_survived() {
    proptest!(ProptestConfig::with_cases(100), |(path in a_path(), bytes: Vec<u8>)| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
        let files = Files::folder(folder.path()).unwrap();
        let catalog = Catalog::load(&files);
        prop_assert!(catalog.problems.iter().all(|problem| problem.line >= 1));
    });
}
