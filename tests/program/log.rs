//! The log, looked after from the command line.

use super::run::*;

use tramso::catalog::{Catalog, Files};
use tramso::journal::{HubCode, Journal, Options, Vocabulary};

use jiff::Timestamp;
use tempfile::TempDir;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

/// A data folder with so many months of made-up sessions.
fn filled(months: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let ended = run_on(&folder, &["demo", "--months", months]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    folder
}

fn run_on(folder: &TempDir, args: &[&str]) -> Ended {
    run(&[args, &["--data-dir", path(folder.path())]].concat())
}

/// A copy of the folder's log.
fn backup(folder: &TempDir) -> PathBuf {
    let file = folder.path().join("copy.db");
    let ended = run_on(folder, &["journal", "backup", path(&file)]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    file
}

fn heads(folder: &TempDir) -> String {
    let ended = run_on(folder, &["journal", "heads"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    ended.out
}

fn log(folder: &TempDir) -> Vec<u8> {
    fs::read(folder.path().join("journal.db")).unwrap()
}

fn files_set_aside(folder: &TempDir) -> Vec<String> {
    let names = fs::read_dir(folder.path()).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("journal-replaced-") && name.ends_with(".db")).collect()
}

#[test]
fn the_head_of_every_month_but_the_last_is_printed() {
    let folder = filled("3");
    let heads = heads(&folder);
    let (open, closed) = {
        let mut lines: Vec<_> = heads.lines().collect();
        (lines.pop().unwrap(), lines)
    };
    assert!(open.ends_with(" 0 removed, not closed yet"), "{open}");
    assert!((2..=3).contains(&closed.len()), "{heads}");
    for line in closed {
        let (told, head) = line.split_once(" removed, head ").unwrap();
        assert!(told.ends_with(" 0"), "{line}");
        let groups: Vec<_> = head.split('-').collect();
        assert!(groups.len() == 8 && groups.iter().all(|group| group.len() == 4), "{line}");
    }
}

#[test]
fn what_was_removed_is_named_by_month() {
    let folder = filled("3");
    let before = run_on(&folder, &["journal", "verify"]);
    assert_eq!(before.out.lines().count(), 1, "{}", before.out);

    remove_old_sessions(&folder);
    let after = run_on(&folder, &["journal", "verify"]);
    assert_eq!(after.code, 0, "{}", after.err);
    let removed: Vec<u32> = after.out.lines().skip(1).map(|line| number(line, ": ")).collect();
    assert!(removed.len() >= 2 && !removed.contains(&0), "{}", after.out);
    let left = number(&after.out, "whole: ");
    assert_eq!(left + removed.iter().sum::<u32>(), number(&before.out, "whole: "));

    let heads = heads(&folder);
    let in_heads: u32 = heads.lines().map(|line| number(line, "sessions, ")).sum();
    assert_eq!(in_heads, removed.iter().sum::<u32>(), "{heads}");
}

/// The number after `mark`.
fn number(text: &str, mark: &str) -> u32 {
    let (_, rest) = text.split_once(mark).unwrap();
    rest.split_whitespace().next().unwrap().parse().unwrap()
}

/// Lets the log do what it does while nobody is there, as if sessions were kept for a month.
fn remove_old_sessions(folder: &TempDir) {
    let catalog = Catalog::load(&Files::embedded());
    let vocabulary = Vocabulary::new(catalog.item_ids(), catalog.trouble_ids());
    let now = Timestamp::now();
    let options = Options {
        is_demo: true,
        retention_months: 1,
        ..Options::new(HubCode::default(), catalog.version, vocabulary, now)
    };
    let journal = Journal::open(folder.path(), options, |_| {});
    journal.rest(now);
    assert!(journal.flush(Duration::from_secs(60)));
}

#[test]
fn a_restored_log_is_the_one_that_was_copied_and_the_other_is_kept() {
    let old = filled("2");
    let copy = backup(&old);
    let folder = filled("1");
    let before = heads(&folder);

    let restored = run_on(&folder, &["journal", "restore", path(&copy)]);
    assert_eq!(restored.code, 0, "{}", restored.err);
    assert_eq!(heads(&folder), heads(&old));
    let kept = files_set_aside(&folder);
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert!(restored.out.contains(&kept[0]), "{}", restored.out);
    let sessions = number(&run_on(&old, &["journal", "verify"]).out, "whole: ");
    let told = restored.out.contains(&format!("copy.db: {sessions} sessions\n"));
    assert!(told && restored.out.contains("a copy of another log"), "{}", restored.out);

    let back = run_on(&folder, &["journal", "restore", path(&folder.path().join(&kept[0]))]);
    assert_eq!(back.code, 0, "{}", back.err);
    assert!(back.out.contains("a copy of another log"), "{}", back.out);
    assert_eq!(heads(&folder), before);
}

#[test]
fn a_folder_without_a_log_takes_a_copy_and_has_nothing_to_keep() {
    let old = filled("1");
    let copy = backup(&old);
    let folder = tempfile::tempdir().unwrap();
    let restored = run_on(&folder, &["journal", "restore", path(&copy)]);
    assert_eq!((restored.code, restored.out.lines().count()), (0, 1), "{}", restored.err);
    assert_eq!(heads(&folder), heads(&old));
    assert_eq!(files_set_aside(&folder), [""; 0]);
}

#[test]
fn a_copy_that_was_changed_leaves_the_log_as_it_is() {
    let folder = filled("1");
    let copy = backup(&folder);
    let before = log(&folder);
    for (change, told) in [
        ("UPDATE session SET seconds = seconds + 1 WHERE id = 12", "first at session 12;"),
        (
            "UPDATE day_count SET count = count + 1
             WHERE (day, kind, key) = (SELECT day, kind, key FROM day_count LIMIT 1)",
            "the figures of the copy",
        ),
    ] {
        let bad = folder.path().join("bad.db");
        fs::copy(&copy, &bad).unwrap();
        let db = rusqlite::Connection::open(&bad).unwrap();
        assert_eq!(db.execute(change, ()).unwrap(), 1);
        drop(db);
        let refused = run_on(&folder, &["journal", "restore", path(&bad)]);
        assert_eq!(refused.code, 1, "{}{}", refused.out, refused.err);
        assert!(refused.complaint().contains(told), "{}", refused.err);
        assert!(log(&folder) == before, "the log was touched");
    }
    assert_eq!(files_set_aside(&folder), [""; 0]);
}

#[test]
fn nothing_is_restored_while_a_kiosk_runs() {
    let folder = filled("1");
    let copy = backup(&folder);
    let before = log(&folder);
    let lock = fs::File::create(folder.path().join("tramso.lock")).unwrap();
    lock.try_lock().unwrap();
    let refused = run_on(&folder, &["journal", "restore", path(&copy)]);
    assert_eq!(refused.code, 3, "{}", refused.err);
    assert!(refused.complaint().contains("already running"), "{}", refused.err);
    assert!(log(&folder) == before, "the log was touched");

    drop(lock);
    assert_eq!(run_on(&folder, &["journal", "restore", path(&copy)]).code, 0);
}

#[test]
fn the_environment_names_the_folder_and_the_command_line_comes_first() {
    let folder = filled("1");
    let verify = |args: &[&str]| {
        let mut program = program("en_US.UTF-8", args);
        program.env("TRAMSO_DATA_DIR", folder.path());
        end(program).code
    };
    assert_eq!(verify(&["journal", "verify"]), 0);
    let missing = folder.path().join("missing");
    assert_eq!(verify(&["journal", "verify", "--data-dir", path(&missing)]), 3);
}

#[test]
fn a_failure_stays_on_one_line_whatever_the_file_is_called() {
    let folder = filled("1");
    let restore = ["journal", "restore", "two\n\u{202e}lines.db"];
    assert!(run_on(&folder, &restore).complaint().contains("two\\u{a}\\u{202e}lines.db"));
    let nowhere = ["check", "nowhere\u{9b}2J\u{202e}"];
    assert!(run(&nowhere).complaint().contains("nowhere\\u{9b}2J\\u{202e}"));
}

/// An administrator restores as root what the kiosk writes as another account.
#[cfg(unix)]
#[test]
fn what_is_restored_belongs_to_whoever_the_folder_belongs_to() {
    use std::os::unix::fs::{MetadataExt, chown};

    let folder = filled("1");
    let copy = folder.path().join("copy.db");
    let copied = run_on(&folder, &["journal", "backup", copy.to_str().unwrap()]);
    assert_eq!(copied.code, 0);
    // Only root may give a folder away; the files then belong to the same account anyway.
    let _given = chown(folder.path(), Some(65_534), Some(65_534));
    let restored = run_on(&folder, &["journal", "restore", copy.to_str().unwrap()]);
    assert_eq!(restored.code, 0);
    let owner = |path: &std::path::Path| std::fs::metadata(path).unwrap().uid();
    for file in ["journal.db", "tramso.lock"] {
        assert_eq!(owner(&folder.path().join(file)), owner(folder.path()), "{file}");
    }
}
