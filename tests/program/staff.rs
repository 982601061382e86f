//! `tramso staff`, as whoever administers the PC uses it.

use super::run::*;

use std::fs;

/// Runs a task in the folder with a PIN on the standard input.
fn staff(folder: &std::path::Path, task: &[&str], typed: &str) -> Ended {
    let args = [&["staff"], task, &["--data-dir", path(folder)]].concat();
    end_typing(program("en_US.UTF-8", &args), typed)
}

#[test]
fn a_pin_is_read_from_the_input_and_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for line in ["482913\n", "4829134829\r\n", "482913"] {
        let _first = fs::remove_file(folder.join("staff.toml"));
        let _first = fs::remove_file(folder.join("staff-tries"));
        let added = staff(folder, &["add", "TN-01", "--admin"], line);
        assert_eq!((added.code, added.err.as_str()), (0, ""), "{line:?}");
    }
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        assert!(!text.contains("482913"), "{text}");
    }
}

#[test]
fn what_is_no_pin_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for (typed, code) in [
        ("", 3),
        ("\n", 2),
        ("12345\n", 2),
        ("12345678901\n", 2),
        ("482 913\n", 2),
        ("bí mật\n", 2),
        (&"9".repeat(99_999), 2),
    ] {
        let ended = staff(folder.path(), &["add", "TN-01"], typed);
        assert_eq!(ended.code, code, "{typed:?}");
        let complaint = ended.complaint();
        assert!(typed.trim().is_empty() || !complaint.contains(typed.trim()), "{complaint}");
        assert!(!folder.path().join("staff.toml").exists());
    }
}

#[test]
fn the_staff_changes_while_a_kiosk_holds_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let kiosk = fs::File::create(folder.path().join("tramso.lock")).unwrap();
    kiosk.try_lock().unwrap();
    assert_eq!(staff(folder.path(), &["add", "TN-01", "--admin"], "482913\n").code, 0);
    let listed = staff(folder.path(), &["list"], "");
    assert_eq!((listed.code, listed.out.as_str()), (0, "TN-01: admin\n"));
    // What was done waits for the kiosk to take it into its log.
    let tries = fs::read_to_string(folder.path().join("staff-tries")).unwrap();
    assert!(tries.contains("kind = \"staff-added\"\nsource = \"command-line\"\ncode = \"TN-01\""));
}

#[test]
fn many_at_once_all_have_their_turn() {
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for number in 10..18 {
            let folder = folder.path();
            scope.spawn(move || {
                let code = format!("TN-{number}");
                assert_eq!(staff(folder, &["add", &code], "482913\n").code, 0, "{code}");
            });
        }
    });
    assert_eq!(staff(folder.path(), &["list"], "").out.lines().count(), 8);
}

#[cfg(unix)]
#[test]
fn the_files_are_their_owners_alone() {
    use std::os::unix::fs::MetadataExt;

    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert_eq!(staff(&data, &["add", "TN-01"], "482913\n").code, 0);
    assert_eq!(fs::metadata(&data).unwrap().mode() & 0o7777, 0o700);
    let files: Vec<_> = fs::read_dir(&data).unwrap().map(Result::unwrap).collect();
    assert_eq!(files.len(), 3);
    for file in files {
        assert_eq!(file.metadata().unwrap().mode() & 0o7777, 0o600, "{file:?}");
    }
}
