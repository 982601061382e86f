//! A writer that is killed at any moment loses nothing that it reported as saved.

use super::driven;
use super::visits::*;

use jiff::civil::date;
use rusqlite::Connection;
use tramso::journal::demo::{self, Plan};
use tramso::journal::{EndedBy, Options, Report, Verified, verify};

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::time::Duration;

const NAME: &str = "killed::a_killed_writer_loses_nothing_it_reported";

/// Writes visits without end, and says on standard output which are saved.
fn write_for_ever(folder: &Path, first: u32) {
    let (journal, reports) = open(folder, options());
    for number in first.. {
        assisted(number, start() + hours(number.into()))
            .into_iter()
            .for_each(|event| journal.write(event));
        let saved = loop {
            match reports.recv_timeout(LONG) {
                Ok(Report::Saved(visit)) => break visit.0,
                Ok(_) => {}
                Err(_) => return,
            }
        };
        let mut out = std::io::stdout();
        if writeln!(out, "\nsaved {saved}").and_then(|()| out.flush()).is_err() {
            return;
        }
    }
}

#[test]
fn a_killed_writer_loses_nothing_it_reported() {
    if let Some((folder, first)) = driven::told() {
        return write_for_ever(&folder, first);
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    let mut saved = BTreeSet::new();
    let kills = times(40, 1000);
    for round in 0..kills {
        let mut child = driven::command(NAME, folder.path(), round * 1000).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut numbers = lines.filter_map(|line| line.strip_prefix("saved ")?.parse::<u32>().ok());
        // Any moment from before the log is open to some visits later, however slow the machine is.
        if round % 2 == 0 {
            saved.extend(numbers.next());
        }
        std::thread::sleep(Duration::from_micros(u64::from(round) * 7919 % 50_000));
        child.kill().unwrap();
        saved.extend(numbers);
        child.wait().unwrap();
        if path.is_file() && round % 10 == 0 {
            check(folder.path(), &path, &saved);
        }
    }
    check(folder.path(), &path, &saved);
    assert!(saved.len() as u32 >= kills / 2, "only {} visits were saved", saved.len());
    let restarts = "SELECT count(*) FROM session WHERE ended_by = ?1";
    let db = Connection::open(&path).unwrap();
    let restarts: u32 =
        db.query_row(restarts, [EndedBy::Restart.number()], |row| row.get(0)).unwrap();
    assert!(restarts > 0, "no visit was cut");
}

#[test]
fn upkeep_that_is_killed_leaves_a_whole_log_and_goes_on_later() {
    const NAME: &str = "killed::upkeep_that_is_killed_leaves_a_whole_log_and_goes_on_later";
    let demo = || Options { is_demo: true, ..options() };
    if let Some((folder, _)) = driven::told() {
        let (journal, _reports) = open(&folder, demo());
        journal.rest(start());
        journal.flush(LONG);
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    let plan = Plan { months: 20, until: date(2026, 11, 21), visits_a_day: 9, seed: 8 };
    demo::fill(folder.path(), demo(), &plan).unwrap();
    let before = verify(&path).unwrap();
    for round in 0..times(12, 200) {
        let mut child = driven::command(NAME, folder.path(), 0).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(u64::from(round) * 7919 % 150_000));
        child.kill().unwrap();
        child.wait().unwrap();
        let now = verify(&path).unwrap();
        assert_eq!(now.sessions + now.removed, before.sessions);
        let heads = |verified: &Verified| {
            verified.months.iter().map(|month| month.head).collect::<Vec<_>>()
        };
        assert_eq!(heads(&now), heads(&before));
    }
    let (journal, _reports) = open(folder.path(), demo());
    journal.rest(start());
    assert!(journal.flush(LONG));
    let after = verify(&path).unwrap();
    assert!(after.removed > before.sessions / 4 && after.rounded > before.sessions / 4);
}

/// Opens the log once more: everything saved is there once, the chain holds, and nothing is left open.
fn check(folder: &Path, path: &Path, saved: &BTreeSet<u32>) {
    let (journal, reports) = open(folder, options());
    assert!(journal.flush(LONG));
    drop(journal);
    let reports: Vec<_> = reports.iter().collect();
    let is_hurt = |report: &&Report| {
        matches!(report, Report::SetAside { .. } | Report::Broken(_) | Report::Missing { .. })
    };
    assert_eq!(reports.iter().find(is_hurt), None);
    assert!(verify(path).is_ok());

    let db = Connection::open(path).unwrap();
    let mut statement = db.prepare("SELECT opened FROM session").unwrap();
    let opened = statement.query_map([], |row| row.get::<_, i64>(0)).unwrap().map(Result::unwrap);
    let numbers: Vec<_> = opened
        .map(|opened| u32::try_from((opened - start().as_second()) / 3600).unwrap())
        .collect();
    let unique: BTreeSet<_> = numbers.iter().copied().collect();
    assert_eq!(unique.len(), numbers.len(), "a visit is there twice");
    let lost: Vec<_> = saved.difference(&unique).collect();
    assert!(lost.is_empty(), "{lost:?} were reported as saved and are gone");
    let open: i64 = db.query_row("SELECT count(*) FROM open_event", [], |row| row.get(0)).unwrap();
    assert_eq!(open, 0);
}
