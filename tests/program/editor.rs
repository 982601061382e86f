//! An editor with the program alone: the worked example of `docs/content.md`, and each mistake one can make
//! in it, told in one run.

use super::run::*;

use std::fs;
use std::path::Path;

/// The files that `docs/content.md` shows: their paths and their texts.
fn shown_files() -> Vec<(String, String)> {
    let doc = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/content.md");
    let doc = fs::read_to_string(doc).unwrap();
    let parts = doc.split("\nTệp `").skip(1).filter_map(|part| {
        let (path, rest) = part.split_once("`:\n\n```")?;
        let (_kind, rest) = rest.split_once('\n')?;
        let (text, _) = rest.split_once("```")?;
        Some((path.to_owned(), text.to_owned()))
    });
    parts.collect()
}

fn write(folder: &Path, path: &str, text: &str) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in shown_files() {
        write(folder.path(), &path, &text);
    }
    folder
}

/// Writes `new` in place of `old` in a file of the folder.
fn edit(folder: &Path, path: &str, old: &str, new: &str) {
    let file = folder.join(path);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(old), "{old:?} is not in {path}");
    fs::write(file, text.replacen(old, new, 1)).unwrap();
}

const GUIDE: &str = "guides/book-shelf.toml";
const VI: &str = "locales/vi/guides/book-shelf.ftl";
const EN: &str = "locales/en/guides/book-shelf.ftl";

#[test]
fn the_worked_example_has_no_errors() {
    let folder = example();
    assert_eq!(shown_files().len(), 6);
    let check = run(&["check", path(folder.path())]);
    assert_eq!((check.code, check.out.lines().count()), (0, 1), "{}", check.out);
    let list = run(&["check", "--list", path(folder.path())]);
    assert!(!list.out.contains("guides/zalo-groups\t"), "{}", list.out);
    assert!(list.out.contains("guides/book-shelf\tBorrow a book from our shelf\t"), "{}", list.out);
}

#[test]
fn the_built_in_content_can_be_copied_and_is_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let (new, full) = (folder.path().join("copy"), folder.path());
    let copied = run(&["check", "--copy", path(&new)]);
    assert_eq!((copied.code, copied.out.lines().count()), (0, 1), "{}", copied.out);
    for file in ["guides/vneid-install.toml", "locales/vi/guides/vneid-install.ftl", "rules.toml"] {
        assert!(new.join(file).is_file(), "{file}");
    }
    assert!(!new.join("national-index").exists() && !new.join("locales/vi/kiosk.ftl").exists());
    let check = run(&["check", path(&new)]);
    assert_eq!((check.code, check.out.lines().count()), (0, 1), "{}", check.out);

    let again = run(&["check", "--copy", path(full)]);
    assert_eq!(again.code, 1);
    assert!(again.complaint().contains("has files in it"), "{}", again.err);
    let file = run(&["check", "--copy", path(&new.join("rules.toml"))]);
    assert_eq!(file.code, 3, "{}", file.err);
}

#[test]
fn every_mistake_is_told_in_one_run_with_its_place() {
    let folder = example();
    let dir = folder.path();
    let [original, words] = [GUIDE, VI].map(|path| fs::read_to_string(dir.join(path)).unwrap());
    edit(dir, VI, "    .tip =", "    .tipp =");
    edit(dir, VI, "Chọn cuốn muốn đọc", &"Chọn cuốn sách muốn đọc nhất ".repeat(5));
    edit(dir, VI, "Ghi tên sách vào sổ mượn", "Ghi\u{202e} tên sách");
    edit(dir, EN, "    .tip = Write the title and the day, nothing else.\n", "");
    edit(dir, EN, "Choose a book", "Press `Take`");
    edit(
        dir,
        GUIDE,
        "id = \"take\"",
        "id = \"take\"\npicture = { phone = \"vneid\", rows = [{ blank = true }] }",
    );
    edit(dir, GUIDE, "\"hub-contacts\"", "\"no-such-guide\"");
    edit(dir, GUIDE, "read = 2026-07-18", "read = 2126-07-18");
    let full: String =
        (1..=4).map(|n| format!("    .text-{n} = {}\n", "chữ ".repeat(60))).collect();
    write(dir, "guides/full.toml", &original);
    write(
        dir,
        "locales/vi/guides/full.ftl",
        &words.replace("    .do-2 =", &format!("{full}    .do-2 =")),
    );
    write(dir, "locales/vi/guides/left-over.ftl", "title = A\n");
    write(dir, "guides/no-source.toml", "topic = \"local\"\nsources = []\n");
    write(dir, "guides/misspelt.toml", "topicc = \"local\"\n");
    fs::remove_file(dir.join("locales/en/guides/vneid-install.ftl")).unwrap();

    let check = run(&["check", path(dir)]);
    assert_eq!(check.code, 1);
    let told = |place: &str, what: &str| {
        let is_told = check.out.lines().any(|line| line.starts_with(place) && line.contains(what));
        assert!(is_told, "{place} … {what} is not in\n{}", check.out);
    };
    told(&format!("{VI}:13:"), "take.tipp");
    told(&format!("{VI}:11:"), "take.do-1");
    told(&format!("{VI}:10:"), "U+202E");
    told(&format!("{EN}:11:"), "Take");
    told(&format!("{GUIDE}:"), "no-such-guide");
    told(&format!("{GUIDE}:8:"), "read");
    told("locales/vi/guides/left-over.ftl:1:", "");
    told("guides/no-source.toml:", "");
    told("guides/misspelt.toml:1:", "topicc");
    told("guides/full.toml:", "page");
    told("locales/vi/guides/vneid-install.ftl:1:", "locales/en/guides/vneid-install.ftl");
    assert!(
        check
            .out
            .lines()
            .all(|line| line.split(':').nth(1).is_some_and(|n| n.parse::<usize>().is_ok()))
    );
}
