//! What must be in order before a window opens, and what a hub's settings and catalogue do.

use super::run::*;

use std::fs::{self, File};

#[test]
fn a_catalogue_with_an_error_is_refused_by_file_and_line() {
    let folder = a_catalog();
    let guide = folder.path().join("guides/vneid-install.toml");
    let lines = fs::read_to_string(&guide).unwrap();
    let at = 1 + lines.lines().position(|line| line.starts_with("topic")).unwrap();
    fs::write(&guide, lines.replacen("topic = ", "topic = \"no-such-topic\" # ", 1)).unwrap();

    let check = run(&["check", path(folder.path())]);
    assert_eq!((check.code, check.err.as_str()), (1, ""));
    let place = format!("guides/vneid-install.toml:{at}: ");
    let told = check.out.lines().find_map(|line| line.strip_prefix(&place));
    assert!(told.is_some_and(|told| told.contains("no-such-topic")), "{}", check.out);
}

#[test]
fn a_catalogue_that_cannot_be_read_is_the_machines_fault() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    let data = folder.path().join("data");
    let start = ["--catalog", path(&missing), "--data-dir", path(&data)];
    for ended in [run(&["check", path(&missing)]), run_before_the_window(&start)] {
        assert_eq!(ended.code, 3, "{}", ended.err);
        assert!(ended.complaint().contains(path(&missing)));
    }
}

#[test]
fn the_wards_code_and_the_hubs_own_number_reach_every_session() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("hub.toml"), "ward = \"00226\"\nnumber = 7\n").unwrap();
    let demo = run(&["demo", "--months", "1", "--data-dir", path(folder.path())]);
    assert_eq!(demo.code, 0, "{}", demo.err);

    let log = rusqlite::Connection::open(folder.path().join("journal.db")).unwrap();
    let count = |sql| log.query_row(sql, (), |row| row.get::<_, i64>(0)).unwrap();
    let ours = "SELECT count(*) FROM session JOIN setup ON setup.id = session.setup
                WHERE setup.ward = 226 AND setup.hub = 7";
    assert!(count(ours) > 0);
    assert_eq!(count(ours), count("SELECT count(*) FROM session"));
}

#[test]
fn a_second_kiosk_on_the_same_folder_says_so_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    let lock = File::create(folder.path().join("tramso.lock")).unwrap();
    lock.try_lock().unwrap();

    let second = run_before_the_window(&["--data-dir", path(folder.path())]);
    assert_eq!(second.code, 3, "{}", second.err);
    assert!(second.complaint().contains(path(folder.path())));
    assert!(!folder.path().join("journal.db").exists(), "the first one's log was touched");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_it_says_so_and_ends() {
    for windowed in [&[][..], &["--windowed"]] {
        let folder = tempfile::tempdir().unwrap();
        let ended = run(&[&["--data-dir", path(folder.path())], windowed].concat());
        assert_eq!(ended.code, 3, "{}", ended.err);
        assert!(ended.complaint().len() > "tramso: ".len());
    }
}
