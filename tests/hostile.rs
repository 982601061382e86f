//! Folders that were made to hurt: whatever lies in them, the program says so soon and within its room.

#![cfg(target_os = "linux")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail as the test itself does"
)]

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The memory that the program may take, in KiB.
const ROOM: u32 = 64 * 1024;

/// The address space that it may take, in KiB: its own code, as large as without optimisation, is mapped too.
const SPACE: u32 = ROOM + 32 * 1024;

/// The processor's time that it may take, in seconds: what takes two takes several times as long without
/// optimisation, and when other tests run beside it.
const TIME: u32 = if cfg!(debug_assertions) { 8 } else { 2 };

/// How long it may wait for something that never comes, in seconds.
const PATIENCE: u32 = 60;

/// A guide that has what a guide needs.
const GUIDE: &str = "topic = \"vneid\"\ngroup = \"start\"\norder = 1\nicon = \"file-text\"\nminutes = 1\n\
    place = \"phone\"\nfee = \"free\"\n\
    sources = [{ url = \"https://vneid.gov.vn\", trust = \"official\" }]\nsteps = [{ id = \"s\" }]\n\
    ends = [{ id = \"done\", outcome = \"done-here\" }]\n";

const GUIDE_WORDS: &str =
    "title = T\n    .short = T\nabout = A\ns = S\n    .do-1 = D\nend-done = E\n    .next = N\n";

/// A catalogue to spoil: a copy of the one built in.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalog"), "");
        folder
    }

    fn copy(&self, from: &Path, prefix: &str) {
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{prefix}{}", entry.file_name().into_string().unwrap());
            if entry.file_type().unwrap().is_dir() {
                self.copy(&entry.path(), &format!("{path}/"));
            } else {
                self.write(&path, fs::read(entry.path()).unwrap());
            }
        }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let file = self.at(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// A guide of its own with these words, in both languages.
    fn guide(&self, id: &str, structure: &str, words: &str) {
        self.write(&format!("guides/{id}.toml"), structure);
        for language in ["vi", "en"] {
            self.write(&format!("locales/{language}/guides/{id}.ftl"), words);
        }
    }

    fn pipe(&self, path: &str) {
        let _ = fs::remove_file(self.at(path));
        assert!(Command::new("mkfifo").arg(self.at(path)).status().unwrap().success());
    }

    /// What `tramso check` says about the folder; it must say no, on lines that are fit for a terminal.
    fn refused(&self) -> String {
        let output = run(&["check", self.0.path().to_str().unwrap()]);
        let said = String::from_utf8(output.stdout.clone()).unwrap();
        assert_eq!(output.status.code(), Some(1), "{:?}: {said}", output.status);
        assert!(said.lines().count() <= 201, "{} lines", said.lines().count());
        assert!(said.len() < 200_000, "{} bytes", said.len());
        let odd = tramso::l10n::odd_character(&said.replace('\n', ""));
        assert_eq!(odd, None, "{said}");
        assert!(!said.contains('⟦'), "{said}");
        said
    }

    #[track_caller]
    fn is_refused_for(&self, what: &str) {
        let said = self.refused();
        assert!(said.contains(what), "{said}");
    }
}

/// Runs the program in little room and time.
fn run(arguments: &[&str]) -> Output {
    let limits =
        format!("ulimit -d {ROOM}; ulimit -v {SPACE}; ulimit -t {TIME}; exec \"$0\" \"$@\"");
    Command::new("timeout")
        .args(["-s", "KILL", &PATIENCE.to_string(), "sh", "-c", &limits])
        .arg(env!("CARGO_BIN_EXE_tramso"))
        .args(arguments)
        .env("LC_ALL", "en_GB.UTF-8")
        .output()
        .unwrap()
}

#[test]
fn the_folder_to_spoil_is_in_order() {
    let folder = Folder::new();
    folder.guide("more", GUIDE, GUIDE_WORDS);
    let output = run(&["check", folder.0.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn pipes_devices_and_links_out_of_the_folder_hold_nothing_up() {
    let folder = Folder::new();
    folder.pipe("topics.toml");
    folder.pipe("guides/pipe.toml");
    folder.is_refused_for("topics.toml:1: This is no regular file");

    for target in ["/dev/zero", "/dev/stdin", "/proc/self/mem", "/etc/passwd"] {
        let folder = Folder::new();
        fs::remove_file(folder.at("topics.toml")).unwrap();
        symlink(target, folder.at("topics.toml")).unwrap();
        folder.is_refused_for("topics.toml:1:");
    }
    let folder = Folder::new();
    symlink("/", folder.at("locales")).unwrap();
    symlink(".", folder.at("round")).unwrap();
    folder.is_refused_for("locales:1: The link leads out of the folder");
}

#[test]
fn files_without_end_are_not_read() {
    let folder = Folder::new();
    File::create(folder.at("guides/sparse.toml")).unwrap().set_len(1 << 40).unwrap();
    folder.write("guides/junk.toml", "x".repeat(1 << 20));
    folder.is_refused_for("guides/sparse.toml:1: The file is larger than 64 KB");
}

#[test]
fn more_files_or_bytes_than_anybody_writes_are_passed_over() {
    let folder = Folder::new();
    for number in 0..2_100 {
        folder.write(&format!("guides/a{number}.toml"), GUIDE);
    }
    folder.is_refused_for("more than 2000 entries");

    let folder = Folder::new();
    for number in 0..140 {
        folder.write(&format!("guides/a{number}.toml"), "#".repeat(65_536));
    }
    folder.is_refused_for("larger than 8 MB together");
}

#[test]
fn words_that_fill_the_budget_fit_the_room() {
    let many: String = (0..3_900).map(|number| format!("m{number}=x\n")).collect();
    let attributes: String = (0..3_900).map(|number| format!(" .m{number}=x\n")).collect();
    let long: String =
        (0..31).map(|number| format!("n{number} = {}\n", "x".repeat(2_000))).collect();
    for words in [many, format!("a = x\n{attributes}")] {
        let folder = Folder::new();
        for number in 0..30 {
            folder.guide(&format!("a{number}"), GUIDE, &format!("{GUIDE_WORDS}{words}"));
            fs::remove_file(folder.at(&format!("locales/en/guides/a{number}.ftl"))).unwrap();
        }
        for number in 0..70 {
            folder.guide(&format!("b{number}"), GUIDE, &format!("{GUIDE_WORDS}{long}"));
        }
        folder.is_refused_for("parts together");
    }
}

/// What lies under every item's words is read once, however many items name however much of it.
#[test]
fn words_that_all_items_name_fit_the_room() {
    let shared: String = (0..25).map(|n| format!("s{n} = {}\n", "x".repeat(2_000))).collect();
    let names: String = (0..25).map(|n| format!("n{n} = {{ s{n} }}\n")).collect();
    let more: String = (0..3_900).map(|n| format!("m{n} = x\n")).collect();
    let folder = Folder::new();
    folder.write("locales/vi/shared.ftl", &shared);
    folder.write("locales/en/shared.ftl", more);
    for number in 0..650 {
        folder.guide(&format!("a{number}"), GUIDE, &format!("{GUIDE_WORDS}{names}"));
    }
    folder.is_refused_for("parts together");
}

#[test]
fn structure_that_fills_the_budget_fits_the_time() {
    let ends: String =
        (0..1_300).map(|n| format!("{{id=\"e{n}\",outcome=\"done-here\"}},")).collect();
    let answers: String = (0..1_300).map(|n| format!("{{answer=\"a{n}\",to=\"s\"}},")).collect();
    let troubles = "\"t\",".repeat(3_900);
    let step = |inner: &str| GUIDE.replace("{ id = \"s\" }", &format!("{{ id = \"s\", {inner} }}"));
    let folder = Folder::new();
    for number in 0..8 {
        let with_ends = GUIDE.replace("ends = [", &format!("ends = [{ends}"));
        folder.guide(&format!("a{number}"), &with_ends, GUIDE_WORDS);
        folder.guide(&format!("b{number}"), &step(&format!("ask=[{answers}]")), GUIDE_WORDS);
        folder.guide(&format!("c{number}"), &step(&format!("troubles=[{troubles}]")), GUIDE_WORDS);
    }
    folder.is_refused_for("more problems");
}

#[test]
fn toml_without_end_of_depth_or_repetition_is_a_problem() {
    for text in [
        "a=1\n".repeat(16_000),
        "a=1\n".repeat(3_900),
        "?=\n".repeat(20_000),
        format!("a = {}", "[".repeat(3_900)),
        format!("a = {}", "{a=".repeat(1_900)),
        format!("{} = 1", ["a"; 32_000].join(".")),
        format!("[{}]", ["a"; 32_000].join(".")),
        format!("a = \"{}\"", "\\u202e\\u001b[2J".repeat(3_000)),
        "\n".repeat(65_536),
        "\u{feff}".repeat(20_000),
        "'".repeat(65_536),
    ] {
        let folder = Folder::new();
        folder.write("guides/bad.toml", &text);
        folder.write("topics.toml", text);
        folder.is_refused_for("guides/bad.toml:");
    }
}

#[test]
fn words_without_end_of_depth_or_growth_are_a_problem() {
    let laughs: String =
        (1..60).map(|n| format!("l{n} = {}\n", format!("{{ l{} }}", n - 1).repeat(20))).collect();
    let chain: String = (0..1_900).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
    for (words, what) in [
        (format!("x = {}\n", "{".repeat(20_000)), "was not read"),
        (format!("x = {}\n", "{".repeat(3_900)), "Too many braces"),
        (format!("x = {}\n", "{\n".repeat(3_900)), "Too many braces"),
        (format!("x = {}\n", "{ F(\n".repeat(3_900)), "Too many braces"),
        (format!("x = {}\n", "{ \"\" ".repeat(3_900)), "Too many braces"),
        (format!("x = {}\ny = {}\n", "x".repeat(60_000), "{ x }".repeat(99)), "longer than"),
        (format!("l0 = ha\n{laughs}"), "longer than"),
        (chain, "leads back to itself"),
        ("=\n".repeat(3_000), "not written as it should be"),
        ("a\n".repeat(30_000), "not written as it should be"),
        ("a = { title }\n    .a = { a.a }\n".repeat(900), "leads back to itself"),
        ("a = \\u202e{ \"\\u202E\" }\n".into(), "nobody sees (U+202E)"),
    ] {
        let folder = Folder::new();
        folder.guide("bad", GUIDE, &format!("{GUIDE_WORDS}{words}"));
        folder.is_refused_for(what);
    }
}

#[test]
fn names_that_a_terminal_would_obey_are_escaped() {
    let folder = Folder::new();
    folder.write("guides/\u{1b}[2J.toml", GUIDE);
    folder.write("guides/a\nb.toml", GUIDE);
    folder.write("guides/\u{202e}a.toml", GUIDE);
    folder.write("guides/odd.toml", "\"\\u001b[2J\" = 1\n");
    folder.is_refused_for("guides/\\u{1b}[2J.toml:1: The file’s name");
}

#[test]
fn a_folder_with_nothing_to_show_is_refused() {
    let folder = Folder(tempfile::tempdir().unwrap());
    folder.write("topics.toml", "topics = []\n");
    folder.is_refused_for("Nothing is left to show");

    let folder = Folder::new();
    for items in ["guides", "procedures"] {
        for item in fs::read_dir(folder.at(items)).unwrap() {
            fs::write(item.unwrap().path(), "hidden = true\n").unwrap();
        }
    }
    folder.is_refused_for("Nothing is left to show");
}

#[test]
fn settings_of_any_shape_keep_no_program_from_starting() {
    let contradictions: String = (0..4_000).map(|n| format!("a{n}=1\na{n}.b=1\n")).collect();
    let lists = format!("phones=[{}]", "{},".repeat(20_000));
    let texts = [
        "a=1\n".repeat(16_000),
        "?=\n".repeat(21_000),
        "[\n".repeat(32_000),
        "[[p]]\n[t]\n".repeat(6_000),
        contradictions,
        lists,
        format!("[{}]\n{}", "h".repeat(30_000), "a=?\n".repeat(8_000)),
        format!("{} = 1", ["a"; 32_000].join(".")),
        "x".repeat(1 << 20),
    ];
    for text in texts {
        starts_with(|file| fs::write(file, text).unwrap());
    }
    starts_with(|file| {
        assert!(Command::new("mkfifo").arg(file).status().unwrap().success());
    });
    for target in ["/dev/zero", "/dev/stdin", "/proc/self/mem"] {
        starts_with(|file| symlink(target, file).unwrap());
    }
}

/// Starts the program with a `hub.toml` that `make` makes, as far as it goes without a display.
#[track_caller]
fn starts_with(make: impl FnOnce(&Path)) {
    let folder = tempfile::tempdir().unwrap();
    make(&folder.path().join("hub.toml"));
    let output = run(&["demo", "--months", "1", "--data-dir", folder.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}
