//! The floors of the house: an arrow between rooms only points down, and no two files import each other,
//! however long the way round.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail as the test itself does"
)]

mod graph;
mod made_up;
mod source;

use graph::Graph;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The rooms from the top of the house to the ground. Words lie under all that speaks, ids under all that
/// names something.
const FLOORS: [&[&str]; 8] = [
    &["main", "program"],
    &["kiosk"],
    &["report"],
    &["session", "review", "find", "paper", "update", "portal"],
    &["journal", "catalog", "staff", "hub"],
    &["qr", "visit", "gate"],
    &["id"],
    &["l10n"],
];

/// The program and the file that starts it are one.
const PROGRAM: usize = 0;

/// The sources by their path below the crate's folder: `src/qr/wifi.rs`.
type Sources = BTreeMap<String, String>;

fn sources() -> Sources {
    fn collect(folder: &Path, prefix: &str, sources: &mut Sources) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{prefix}/{}", entry.file_name().into_string().unwrap());
            if entry.file_type().unwrap().is_dir() {
                collect(&entry.path(), &path, sources);
            } else if path.ends_with(".rs") {
                sources.insert(path, fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    let mut sources = Sources::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "src", &mut sources);
    sources
}

/// The room of a file: `qr` for `src/qr/wifi.rs`; none for the crate's root.
fn room(file: &str) -> Option<&str> {
    let below = file.strip_prefix("src/")?;
    let name = below.split('/').next()?.trim_end_matches(".rs");
    (name != "lib").then_some(name)
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// Whether something in the room `from` may import something in the room `to`.
fn may_import(from: &str, to: &str) -> bool {
    match (floor(from), floor(to)) {
        (Some(PROGRAM), Some(PROGRAM)) => true,
        (Some(above), Some(below)) => from == to || above < below,
        _ => false,
    }
}

/// The imports that point up, sideways, or to a room without a floor, as `file -> file`.
fn wrong_arrows(graph: &Graph) -> Vec<String> {
    let is_wrong = |from: &str, to: &str| match (room(from), room(to)) {
        (Some(from), Some(to)) => !may_import(from, to),
        _ => false,
    };
    let wrong = graph.edges().filter(|(from, to)| is_wrong(from, to));
    wrong.map(|(from, to)| format!("{from} -> {to}")).collect()
}

#[test]
fn every_room_has_a_floor() {
    for file in sources().keys() {
        let is_known = room(file).is_none_or(|room| floor(room).is_some());
        assert!(is_known, "{file} is in a room that FLOORS does not name");
    }
}

#[test]
fn an_arrow_between_rooms_only_points_down() {
    let wrong = wrong_arrows(&Graph::new(&sources()));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let graph = Graph::new(&sources());
    let said: Vec<_> = graph.circles().iter().map(|circle| circle.join(" -> ")).collect();
    assert!(said.is_empty(), "\n{}", said.join("\n"));
}
