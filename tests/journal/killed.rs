//! A writer that is killed at any moment loses nothing that it reported as saved.

use super::driven;
use super::visits::*;

use jiff::Timestamp;
use jiff::civil::date;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;
use tramso::journal::demo::{self, Plan};
use tramso::journal::{DATABASE, EndedBy, Options, Report, Verified, verify};

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Child;
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
            saved.insert(numbers.next().expect("the writer ended by itself"));
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

/// When the upkeep that is killed takes place: what was opened 12 months before goes, and what was opened
/// 30 days before loses its exact time.
const UPKEEP: [&str; 2] = ["2025-11-21T17:00:00Z", "2026-10-23T02:00:00Z"];

/// What upkeep has to do in a log: how many sessions to remove, and how many others to round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Due {
    to_remove: u64,
    to_round: u64,
}

impl Due {
    fn read(path: &Path) -> Self {
        let [remove, round] = UPKEEP.map(|time| time.parse::<Timestamp>().unwrap().as_second());
        let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let count = |sql: &str| db.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
        let to_remove = format!("SELECT count(*) FROM session WHERE opened < {remove}");
        let to_round = format!(
            "SELECT count(*) FROM session
             WHERE opened >= {remove} AND opened < {round} AND length(seal) = 16"
        );
        Self {
            to_remove: count(&to_remove).cast_unsigned(),
            to_round: count(&to_round).cast_unsigned(),
        }
    }

    fn all(self) -> u64 {
        self.to_remove + self.to_round
    }
}

/// Does what is due, and says on standard output when it begins and when it is done.
fn keep_up(folder: &Path) {
    let (journal, _reports) = open(folder, demo_options());
    assert!(journal.flush(LONG));
    let say = |word: &str| {
        let mut out = std::io::stdout();
        writeln!(out, "\n{word}").and_then(|()| out.flush()).unwrap();
    };
    journal.rest(start());
    say("begun");
    assert!(journal.flush(LONG));
    say("done");
}

fn demo_options() -> Options {
    Options { is_demo: true, ..options() }
}

#[test]
fn upkeep_that_is_killed_leaves_a_whole_log_and_goes_on_later() {
    const NAME: &str = "killed::upkeep_that_is_killed_leaves_a_whole_log_and_goes_on_later";
    if let Some((folder, _)) = driven::told() {
        return keep_up(&folder);
    }
    let whole = tempfile::tempdir().unwrap();
    let plan = Plan { months: 20, until: date(2026, 11, 21), visits_a_day: 9, seed: 8 };
    demo::fill(whole.path(), demo_options(), &plan).unwrap();
    let whole = whole.path().join(DATABASE);
    let (before, due) = (verify(&whole).unwrap(), Due::read(&whole));

    let wanted = times(8, 200);
    let mut hits = 0;
    let mut folder = copy(&whole);
    for round in 0..wanted * 10 {
        let path = folder.path().join(DATABASE);
        let begun = Due::read(&path);
        let mut child = driven::command(NAME, folder.path(), 0).spawn().unwrap();
        let pause = Duration::from_micros(u64::from(round) * 7919 % 150_000);
        let is_done = kill_once_begun(&mut child, pause);
        check_upkeep(&path, &before);
        // It had done some of it, and not all.
        let left = Due::read(&path);
        assert!(!is_done || left.all() == 0);
        hits += u32::from(0 < left.all() && left.all() < begun.all());
        if hits == wanted {
            break;
        }
        if left.all() == 0 {
            folder = copy(&whole);
        }
    }
    assert_eq!(hits, wanted, "upkeep was not hit often enough");

    keep_up(folder.path());
    let after = verify(&folder.path().join(DATABASE)).unwrap();
    assert_eq!((after.removed, after.rounded), (due.to_remove, due.to_round));
}

/// A folder with a copy of a log that is not in use.
fn copy(database: &Path) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(database, folder.path().join(DATABASE)).unwrap();
    folder
}

/// Kills the process that was told to [`keep_up`], a moment after it began; says whether it was done before.
fn kill_once_begun(child: &mut Child, pause: Duration) -> bool {
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line == "begun"), "upkeep never began");
    std::thread::sleep(pause);
    child.kill().unwrap();
    let is_done = lines.any(|line| line == "done");
    child.wait().unwrap();
    is_done
}

/// Nothing is lost, and every month's head is what it was.
fn check_upkeep(path: &Path, before: &Verified) {
    let now = verify(path).unwrap();
    assert_eq!(now.sessions + now.removed, before.sessions);
    let heads =
        |verified: &Verified| verified.months.iter().map(|month| month.head).collect::<Vec<_>>();
    assert_eq!(heads(&now), heads(before));
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
