//! What finding costs: building the finder, and answering a key press over all there is.
//!
//! A key press adds a letter to what was typed; every letter of every text counts, the first one too.
//! `the_slowest_key_press` is the one of them that takes longest. What the finder holds is what building it
//! allocates (`alloc`) less what it gives back (`dealloc`); how the process grew is printed first.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a bench that cannot build its finder has nothing to measure"
)]

use tramso::catalog::{Catalog, Files, NationalIndex};
use tramso::find::{Answer, Finder, Told};
use tramso::l10n::Language;

use divan::{AllocProfiler, Bencher};

use std::fs;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

/// What people type: with marks and without, with a keyboard's leftovers, with slips, and far too much.
const TYPED: [&str; 8] = [
    "tạm trú",
    "giay khai sinh",
    "ddawng kys thuwowngf trus",
    "căng cước bị mất thì làm lại ở đâu",
    "BHYT",
    "con tôi mới sinh được hai tháng tuổi thì làm giấy khai sinh ở phường nào",
    "health insurance card",
    "cap giay chung nhan dang ky quyen su dung dat doi voi ho gia dinh ca nhan",
];

static FINDER: LazyLock<Finder> = LazyLock::new(|| finder(&catalog()));

fn main() {
    let catalog = catalog();
    let before = resident();
    LazyLock::force(&FINDER);
    drop(catalog);
    // The report of a bench is what it prints.
    #[allow(clippy::print_stdout)]
    {
        println!("memory with the catalogue {before} KiB, with the finder {} KiB", resident());
    }
    divan::main();
}

fn catalog() -> Catalog {
    Catalog::load(&Files::embedded())
}

fn finder(catalog: &Catalog) -> Finder {
    Finder::new(Told::new(catalog, &[]), Some("01"))
}

/// What the process has in memory of its own, in KiB; 0 where the system does not tell.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}

/// Every text that stands in the field while the texts are typed.
fn key_presses() -> Vec<&'static str> {
    let begun = |text: &'static str| {
        let ends = text.char_indices().skip(1).map(|(end, _)| end).chain([text.len()]);
        ends.map(move |end| &text[..end])
    };
    TYPED.into_iter().flat_map(begun).collect()
}

fn press(typed: &str) -> Answer {
    FINDER.find(Language::Vietnamese, typed)
}

#[divan::bench]
fn a_key_press(bencher: Bencher<'_, '_>) {
    let presses = key_presses();
    let mut next = presses.iter().cycle();
    bencher.with_inputs(|| *next.next().unwrap()).bench_local_values(press);
}

#[divan::bench]
fn the_slowest_key_press(bencher: Bencher<'_, '_>) {
    let shortest = |typed: &str| {
        let time = || {
            let start = Instant::now();
            press(typed);
            start.elapsed()
        };
        (0..3).map(|_| time()).min().unwrap_or(Duration::MAX)
    };
    let slowest = key_presses().into_iter().max_by_key(|typed| shortest(typed)).unwrap();
    bencher.bench(|| press(slowest));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn building(bencher: Bencher<'_, '_>) {
    let catalog = catalog();
    bencher.bench_local(|| finder(&catalog));
}

/// What the start of the kiosk waits for.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn loading_the_catalogue(bencher: Bencher<'_, '_>) {
    let files = Files::embedded();
    bencher.bench_local(|| Catalog::load(&files));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn reading_the_national_index(bencher: Bencher<'_, '_>) {
    bencher.bench(NationalIndex::read);
}
