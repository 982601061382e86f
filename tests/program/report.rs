//! Reports, made from the command line.

use super::run::*;

use serde_json::Value;
use tempfile::TempDir;

use std::fs;
use std::path::{Path, PathBuf};

/// A data folder with so many months of made-up sessions.
fn filled(months: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let ended = run(&["demo", "--months", months, "--data-dir", path(folder.path())]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    folder
}

fn report(folder: &TempDir, period: &str, format: &str, out: &Path, more: &[&str]) -> Ended {
    let args = ["report", "--period", period, "--format", format, "--out", path(out)];
    run(&[&args, more, &["--data-dir", path(folder.path())]].concat())
}

/// The month before the one at hand, which is over.
fn last_month() -> String {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    today.first_of_month().yesterday().unwrap().strftime("%Y-%m").to_string()
}

/// The rows of a table, the header first.
fn rows(file: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(file).unwrap();
    let text =
        text.strip_prefix('\u{feff}').unwrap_or_else(|| panic!("Excel knows UTF-8 by its mark"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "RFC 4180 ends lines so");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let cells = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    reader.records().map(|row| cells(row.unwrap())).collect()
}

fn names(folder: &TempDir) -> Vec<PathBuf> {
    let files = fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    names.sort();
    names
}

#[test]
fn sessions_and_figures_of_a_month_say_the_same() {
    let folder = filled("3");
    let out = tempfile::tempdir().unwrap();
    let [csv, json, xlsx] = ["s.csv", "f.json", "f.xlsx"].map(|name| out.path().join(name));
    let month = last_month();
    for (format, file, more) in
        [("csv", &csv, &[][..]), ("json", &json, &["--exact"]), ("xlsx", &xlsx, &["--detail"])]
    {
        let ended = report(&folder, &month, format, file, more);
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert!(ended.out.contains(path(file)), "{}", ended.out);
    }
    let sessions = rows(&csv);
    let figures: Value = serde_json::from_slice(&fs::read(&json).unwrap()).unwrap();
    assert_eq!(figures["sessions"], sessions.len() - 1);
    assert!(sessions[0].iter().all(|name| name != "Helper’s code"), "only when asked for");
    let column = |name: &str| sessions[0].iter().position(|it| it == name).unwrap();
    for (group, name) in [("outcomes", "Outcome"), ("modes", "Mode"), ("ended-by", "Ended by")] {
        let column = column(name);
        for row in figures["groups"][group].as_array().unwrap() {
            let written = |row: &Vec<String>| match row[column].as_str() {
                "" => "none".to_owned(),
                code => code.to_owned(),
            };
            let is_of = |written: String, code: &Value| match code.as_str() {
                Some("person") => written == "resident" || written == "helper",
                code => Some(written.as_str()) == code,
            };
            let with =
                |code: &Value| sessions[1..].iter().filter(|it| is_of(written(it), code)).count();
            assert_eq!(row["sessions"], with(&row["code"]), "{group}: {row}");
        }
    }
    assert!(sessions[1..].iter().all(|row| row[column("Day")].starts_with(&month)));
    let dictionary = rows(&out.path().join("s-dictionary.csv"));
    for name in &sessions[0] {
        assert!(dictionary.iter().any(|row| row[0] == *name && row[1].is_empty()), "{name}");
    }
    assert!(fs::read(&xlsx).unwrap().starts_with(b"PK"), "a workbook is a ZIP archive");
    assert_eq!(names(&out).len(), 4, "and no parts: {:?}", names(&out));
}

#[test]
fn helpers_are_named_only_when_asked_for() {
    let folder = filled("2");
    let out = tempfile::tempdir().unwrap();
    let csv = out.path().join("s.csv");
    let ended = report(&folder, &last_month(), "csv", &csv, &["--helpers"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let sessions = rows(&csv);
    let column = sessions[0].iter().position(|it| it == "Helper’s code").unwrap();
    assert!(sessions.iter().any(|row| row[column].starts_with("TN-")));
}

#[test]
fn a_file_that_is_there_stays_as_it_is() {
    let folder = filled("2");
    let out = tempfile::tempdir().unwrap();
    for (name, format) in [("f.json", "json"), ("f.xlsx", "xlsx"), ("s.csv", "csv")] {
        let file = out.path().join(name);
        fs::write(&file, "mine").unwrap();
        let ended = report(&folder, &last_month(), format, &file, &[]);
        assert_eq!(ended.code, 3, "{}", ended.out);
        assert!(ended.err.contains(name) && ended.err.lines().count() == 1, "{}", ended.err);
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }
    assert_eq!(names(&out).len(), 3, "{:?}", names(&out));

    let dictionary = out.path().join("t-dictionary.csv");
    fs::write(&dictionary, "mine").unwrap();
    let ended = report(&folder, &last_month(), "csv", &out.path().join("t.csv"), &[]);
    assert!(ended.code == 0 && ended.out.contains("t-dictionary-2.csv"), "{}", ended.err);
    assert_eq!(fs::read_to_string(&dictionary).unwrap(), "mine");
}

#[test]
fn what_makes_no_sense_is_refused_with_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("f.json");
    for (args, code) in [
        (&["report"][..], 2),
        (&["report", "--period", "2026-13", "--format", "json", "--out", "f"], 2),
        (&["report", "--period", "2026-11", "--format", "pdf", "--out", "f"], 2),
        (&["report", "--period", "2026-11", "--format", "doc", "--out", "f"], 2),
        (&["report", "--period", "2026-11", "--format", "json"], 2),
        (&["report", "--period", "2026-11", "--format", "json", "--out", ""], 2),
        (&["report", "--period", "2026-11", "--format", "json", "--out", "f", "--detail"], 2),
        (&["report", "--period", "2026-11", "--format", "csv", "--out", "f", "--exact"], 2),
        (&["check", "--period", "2026-11"], 2),
    ] {
        let ended = run(args);
        assert_eq!(ended.code, code, "{args:?}: {}", ended.out);
        assert_eq!(ended.err.lines().count(), 1, "{args:?}: {}", ended.err);
        assert!(!ended.err.contains('⟦'), "{}", ended.err);
    }
    let ended = report(&folder, "2026-10", "json", &out, &[]);
    assert_eq!(ended.code, 3, "there is no log: {}", ended.err);
    let filled = filled("1");
    let now = jiff::Timestamp::now().strftime("%Y").to_string();
    let next = (now.parse::<i16>().unwrap() + 1).to_string();
    let ended = report(&filled, &next, "json", &out, &[]);
    assert_eq!(ended.code, 1, "no month of it is over: {}", ended.err);
    let ended = report(&filled, &last_month(), "json", &folder.path().join("gone/f.json"), &[]);
    assert_eq!(ended.code, 3, "{}", ended.err);
    assert!(!out.exists());
}

/// A log that a disk has damaged makes no figures: whoever gets them could not know.
#[test]
fn a_damaged_log_makes_no_report() {
    let folder = filled("2");
    let out = tempfile::tempdir().unwrap();
    let log = folder.path().join("journal.db");
    let whole = fs::read(&log).unwrap();
    let mut made = 0;
    for place in (0..40).map(|step| step * whole.len() / 40 + 77) {
        let mut damaged = whole.clone();
        damaged[place..][..16].iter_mut().for_each(|byte| *byte ^= 0x5a);
        fs::write(&log, &damaged).unwrap();
        let file = out.path().join(format!("{place}.json"));
        let verified = run(&["journal", "verify", "--data-dir", path(folder.path())]);
        let ended = report(&folder, &last_month(), "json", &file, &["--exact"]);
        assert_eq!(ended.code == 0, verified.code == 0, "{place}: {} {}", ended.err, verified.err);
        assert!(file.exists() == (ended.code == 0) && ended.err.lines().count() <= 1);
        made += usize::from(ended.code == 0);
    }
    assert!(made < 40, "some damage matters");
    assert_eq!(names(&out).len(), made, "{:?}", names(&out));
}

#[test]
fn what_keeps_small_groups_back_has_no_row_for_each_session() {
    let folder = filled("2");
    let out = tempfile::tempdir().unwrap();
    let sizes = [&[][..], &["--exact"], &["--detail"]].map(|more| {
        let file = out.path().join(format!("{}.xlsx", more.len() + more.concat().len()));
        let ended = report(&folder, &last_month(), "xlsx", &file, more);
        assert_eq!(ended.code, 0, "{}", ended.err);
        fs::metadata(file).unwrap().len()
    });
    assert!(sizes[2] > sizes[0] && sizes[2] > sizes[1], "{sizes:?}");
}

/// The writer of workbooks keeps a file of its own until the end, and panics where that cannot be written.
#[cfg(target_os = "linux")]
#[test]
fn no_room_for_a_workbook_is_one_line() {
    let folder = filled("3");
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("f.xlsx");
    let args = ["report", "--period", &last_month(), "--format", "xlsx", "--detail"];
    let args = [&args[..], &["--out", path(&file), "--data-dir", path(folder.path())]].concat();
    for blocks in [80, 128, 256] {
        let ended = run_with_files_up_to(blocks, &args);
        let complaint = (ended.code, ended.complaint().contains("f.xlsx"));
        assert_eq!(complaint, (3, true), "{blocks}: {}", ended.err);
        assert!(names(&out).is_empty(), "{:?}", names(&out));
    }
    assert_eq!(run_with_files_up_to(1 << 20, &args).code, 0, "with room there is one");
}
