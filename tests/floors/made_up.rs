//! Small made-up houses, each with one thing wrong or nothing.

use crate::graph::Graph;
use crate::{Sources, wrong_arrows};

fn house(files: &[(&str, &str)]) -> Graph {
    let files = files.iter().map(|(file, text)| (format!("src/{file}"), (*text).to_owned()));
    Graph::new(&files.collect::<Sources>())
}

fn arrows(graph: &Graph) -> Vec<String> {
    graph.edges().map(|(from, to)| format!("{from} -> {to}")).collect()
}

#[test]
fn a_house_in_order_has_nothing_wrong() {
    let graph = house(&[
        ("lib.rs", "pub mod kiosk; pub mod qr;"),
        ("kiosk.rs", "use crate::qr::Symbol;"),
        ("qr.rs", "mod symbol;\npub use symbol::Symbol;"),
        ("qr/symbol.rs", "pub struct Symbol;"),
    ]);
    assert_eq!(
        arrows(&graph),
        ["src/kiosk.rs -> src/qr/symbol.rs", "src/qr.rs -> src/qr/symbol.rs"]
    );
    assert_eq!(wrong_arrows(&graph), [""; 0]);
    assert!(graph.circles().is_empty());
}

#[test]
fn an_arrow_up_is_found() {
    let graph = house(&[("qr.rs", "use crate::kiosk::Theme;"), ("kiosk.rs", "pub struct Theme;")]);
    assert_eq!(wrong_arrows(&graph), ["src/qr.rs -> src/kiosk.rs"]);
}

#[test]
fn an_arrow_to_the_next_room_is_found_but_not_one_inside_the_program() {
    let files = [("catalog.rs", "use crate::journal::Outcome;"), ("journal.rs", "")];
    assert_eq!(wrong_arrows(&house(&files)), ["src/catalog.rs -> src/journal.rs"]);
    let files = [
        ("main.rs", "use tramso::program;"),
        ("program.rs", "use crate::program::args::A;"),
        ("program/args.rs", "pub struct A;"),
    ];
    assert_eq!(wrong_arrows(&house(&files)), [""; 0]);
}

#[test]
fn an_arrow_to_a_room_without_a_floor_is_found() {
    let graph = house(&[("kiosk.rs", "use crate::cellar::Wine;"), ("cellar.rs", "")]);
    assert_eq!(wrong_arrows(&graph), ["src/kiosk.rs -> src/cellar.rs"]);
}

#[test]
fn a_circle_is_found_once_by_its_shortest_way() {
    let graph = house(&[
        ("qr.rs", "mod a; mod b; mod c;"),
        ("qr/a.rs", "use super::b::B;"),
        ("qr/b.rs", "use super::c::{self, C};"),
        ("qr/c.rs", "use crate::qr::{a::A, b::B};"),
    ]);
    let circles = graph.circles();
    assert_eq!(circles, [["src/qr/a.rs", "src/qr/b.rs", "src/qr/c.rs", "src/qr/a.rs"]]);
}

#[test]
fn a_file_that_imports_from_the_one_that_passes_it_on_is_a_circle() {
    let graph = house(&[
        ("qr.rs", "mod symbol;\npub use symbol::Symbol;\npub enum Payload {}"),
        ("qr/symbol.rs", "use super::Payload;"),
    ]);
    assert_eq!(graph.circles(), [["src/qr.rs", "src/qr/symbol.rs", "src/qr.rs"]]);
}

#[test]
fn a_thing_passed_on_counts_to_the_file_that_defines_it() {
    let graph = house(&[
        ("hub.rs", "mod fault;\nmod reader;\npub use fault::Fault as Wrong;\nuse reader::read;"),
        ("hub/fault.rs", "pub struct Fault;"),
        ("hub/reader.rs", "use super::Wrong;"),
    ]);
    assert!(graph.circles().is_empty());
    assert!(arrows(&graph).contains(&"src/hub/reader.rs -> src/hub/fault.rs".into()));
}

#[test]
fn groups_in_groups_are_read_and_so_are_paths_in_the_code() {
    let graph = house(&[
        (
            "kiosk.rs",
            "pub(crate) use crate::{id::{self, GuideId}, qr::Wifi, visit};\nuse std::fmt;",
        ),
        ("review.rs", "fn a() { crate::id::check(\"crate::kiosk::Theme\"); part::b() }"),
        ("review/part.rs", "pub fn b() {}"),
        ("id.rs", ""),
        ("qr.rs", "mod wifi;\npub use self::wifi::Wifi;"),
        ("qr/wifi.rs", ""),
        ("visit.rs", ""),
    ]);
    let wanted = [
        "src/kiosk.rs -> src/id.rs",
        "src/kiosk.rs -> src/qr/wifi.rs",
        "src/kiosk.rs -> src/visit.rs",
        "src/qr.rs -> src/qr/wifi.rs",
        "src/review.rs -> src/id.rs",
        "src/review.rs -> src/review/part.rs",
    ];
    assert_eq!(arrows(&graph), wanted);
}

#[test]
fn modules_comments_texts_and_tests_are_no_arrows() {
    let graph = house(&[
        ("qr.rs", "mod wifi;\n#[cfg(test)]\nmod tests;\n// use crate::kiosk::A;"),
        (
            "qr/wifi.rs",
            "/* use super::A; */ const A: &str = r#\"use \"super::A;\"#; const Q: char = '\"';",
        ),
        ("qr/tests.rs", "use crate::kiosk::A;"),
        ("qr/tests/more.rs", "use crate::kiosk::A;"),
        (
            "kiosk.rs",
            "#[cfg(test)]\nmod tests { use crate::program::A; fn b() {} }\nstruct A<'a>(&'a str);",
        ),
        ("program.rs", ""),
    ]);
    assert_eq!(arrows(&graph), [""; 0]);
}
