//! Every command, with each exit code it can end with where there is no display.

use super::run::*;

use rusqlite::Connection;
use tempfile::TempDir;

use std::collections::BTreeSet;
use std::fs::{self, File};

const LOCALES: [&str; 2] = ["vi_VN.UTF-8", "en_US.UTF-8"];

/// A run of the program and how it has to end.
struct Run {
    /// The command as the help names it.
    command: &'static str,
    /// The words after it; one that begins with a slash is a path in the [`world`].
    rest: &'static str,
    code: i32,
    /// A part of what is said, in Vietnamese and in English.
    says: [&'static str; 2],
}

const fn run(command: &'static str, rest: &'static str, code: i32, says: [&'static str; 2]) -> Run {
    Run { command, rest, code, says }
}

/// In this order: a command may work with what one before it has left.
const RUNS: &[Run] = &[
    run("", "--windowed=wide", 2, ["kích thước cửa sổ", "not a window size"]),
    run("", "--data-dir", 2, ["--data-dir cần một giá trị", "--data-dir needs a value"]),
    run("", "two\nlines", 2, ["không có lệnh \"two\\u{a}lines\"", "no command \"two\\u{a}lines\""]),
    run("--help", "", 0, ["Mã thoát: 0 xong", "Exit codes: 0 done"]),
    run("--help", "--fly", 2, ["không có tuỳ chọn --fly", "no option --fly"]),
    run("--version", "", 0, ["Trạm Số 0.", "Trạm Số 0."]),
    run("--version", "--fly", 2, ["không có tuỳ chọn --fly", "no option --fly"]),
    run("check", "", 0, ["danh mục không có lỗi", "the catalogue has no errors"]),
    run("check", "--list", 0, ["đến hạn đối chiếu", "due for comparison"]),
    run("check", "/wrong", 1, ["Không còn gì để hiện cho người dân", "Nothing is left to show"]),
    run("check", "a b", 2, ["thừa \"b\"", "\"b\" is one word too many"]),
    run("check", "--windowed", 2, ["không dùng tuỳ chọn --windowed", "no use for --windowed"]),
    run("check", "/missing", 3, ["không đọc được danh mục trong", "cannot be read"]),
    run(
        "find",
        "tam tru",
        0,
        ["procedure\ttemporary-residence\t", "procedure\ttemporary-residence\t"],
    ),
    run("find", "xyzxyz", 1, ["không tìm thấy gì", "nothing is found"]),
    run("find", "0912 345 678", 1, ["nên không tìm", "is not looked for"]),
    run("find", "", 2, ["thiếu từ cần tìm", "there are no words to look for"]),
    run("find", "a --months 1", 2, ["không dùng tuỳ chọn --months", "no use for --months"]),
    run("find", "a --catalog /missing", 3, ["không đọc được danh mục trong", "cannot be read"]),
    run("journal verify", "--data-dir /whole", 0, ["khớp từ đầu đến cuối", "the log is whole"]),
    run("journal verify", "--data-dir /broken", 1, ["ở phiên số 7.", "at session 7."]),
    run("journal verify", "x", 2, ["thừa \"x\"", "\"x\" is one word too many"]),
    run(
        "journal verify",
        "--data-dir /missing",
        3,
        ["không có nhật ký để kiểm tra", "has no log to check"],
    ),
    run("journal verify", "--data-dir /text", 1, ["nhật ký bị hỏng", "file is damaged"]),
    run("journal heads", "--data-dir /whole", 0, ["chưa chốt", "not closed yet"]),
    run("journal heads", "--data-dir /broken", 1, ["ở phiên số 7.", "at session 7."]),
    run("journal heads", "x", 2, ["thừa \"x\"", "\"x\" is one word too many"]),
    run(
        "journal heads",
        "--data-dir /missing",
        3,
        ["không có nhật ký nên không có mã chốt", "has no log and so no heads"],
    ),
    run(
        "journal backup",
        "/copy.db --data-dir /whole",
        0,
        ["đã sao chép nhật ký vào", "the log was copied to"],
    ),
    run("journal backup", "", 2, ["journal backup TỆP", "journal backup FILE"]),
    run(
        "journal backup",
        "/copy.db --data-dir /whole",
        3,
        ["chọn tên khác, bản sao không ghi đè", "a copy overwrites no file"],
    ),
    run(
        "journal backup",
        "/other.db --data-dir /missing",
        3,
        ["không có nhật ký để sao chép", "has no log to copy"],
    ),
    run(
        "journal backup",
        "/missing/other.db --data-dir /whole",
        3,
        ["không sao chép được vào", "cannot be copied to"],
    ),
    run(
        "journal restore",
        "/copy.db --data-dir /restored",
        0,
        ["đã khôi phục nhật ký từ", "the log was restored from"],
    ),
    run(
        "journal restore",
        "/broken/journal.db --data-dir /whole",
        1,
        ["chỗ sai đầu tiên ở phiên số 7;", "first at session 7;"],
    ),
    run("journal restore", "", 2, ["journal restore TỆP", "journal restore FILE"]),
    run("journal restore", "/missing --data-dir /whole", 3, ["không có tệp", "there is no file"]),
    run(
        "journal restore",
        "/text/journal.db --data-dir /whole",
        1,
        ["không phải bản sao nhật ký", "damaged or no copy of a log"],
    ),
    run(
        "journal restore",
        "/copy.db --data-dir /busy",
        3,
        ["Trạm Số đang chạy với thư mục", "is already running on the folder"],
    ),
    run("staff list", "--data-dir /hub", 0, ["chưa có ai", "nobody on the list"]),
    run("staff list", "--data-dir /lost", 3, ["không ai đăng nhập được", "nobody can sign in"]),
    run("staff list", "x", 2, ["thừa \"x\"", "\"x\" is one word too many"]),
    run("staff reset", "TN-01 --data-dir /hub", 1, ["chưa có ai", "nobody on the list"]),
    run("staff add", "TN-01 --admin --data-dir /hub", 0, ["đã thêm TN-01", "TN-01 was added"]),
    run("staff add", "TN-02 --data-dir /hub", 0, ["đã thêm TN-02", "TN-02 was added"]),
    run("staff add", "TN-02 --data-dir /hub", 1, ["đã có người dùng", "somebody's already"]),
    run("staff add", "Lan --data-dir /hub", 2, ["như tramso staff add TN-03", "staff add TN-03"]),
    run(
        "staff add",
        "TN-03 --data-dir /text/journal.db",
        3,
        ["Hãy kiểm tra ổ đĩa", "Check the disk"],
    ),
    run("staff reset", "TN-02 --data-dir /hub", 0, ["PIN mới cho TN-02", "TN-02 has a new PIN"]),
    run("staff reset", "", 2, ["như tramso staff reset TN-03", "staff reset TN-03"]),
    run("staff reset", "TN-09 --data-dir /lost", 0, ["PIN mới cho TN-09", "TN-09 has a new PIN"]),
    run("staff switch-off", "TN-02 --data-dir /hub", 0, ["đã tắt TN-02", "TN-02 was switched off"]),
    run("staff switch-off", "TN-01 --data-dir /hub", 1, ["duy nhất", "the only admin"]),
    run("staff switch-off", "TN-1", 2, ["staff switch-off TN-03", "staff switch-off TN-03"]),
    run(
        "staff list",
        "--data-dir /hub",
        0,
        ["TN-02: hỗ trợ, đã tắt", "TN-02: helper, switched off"],
    ),
    run("staff list", "--data-dir /lost", 0, ["TN-09: quản trị\n", "TN-09: admin\n"]),
    run("staff switch-on", "TN-02 --data-dir /hub", 0, ["đã bật TN-02", "TN-02 was switched on"]),
    run("staff switch-on", "TN-07 --data-dir /hub", 1, ["không có mã TN-07", "code TN-07 is not"]),
    run("staff switch-on", "TN-02 --admin", 2, ["tuỳ chọn --admin", "no use for --admin"]),
    run(
        "report",
        "--period 2020-01 --format json --exact --out /report.json --data-dir /whole",
        0,
        ["Đã ghi", "Wrote"],
    ),
    run(
        "report",
        "--period 2099-01 --format json --out /later.json --data-dir /whole",
        1,
        ["chưa có tháng nào trọn", "No month of this period is over"],
    ),
    run("report", "--period 2020-01", 2, ["--format là xlsx", "--format takes xlsx"]),
    run(
        "report",
        "--period 2020-01 --format csv --out /broken.csv --data-dir /broken",
        3,
        ["chỗ sai đầu tiên ở phiên số 7", "session 7"],
    ),
    run("demo", "--months 1 --data-dir /new", 0, ["phiên mẫu", "made-up sessions were written"]),
    run("demo", "--months 0", 2, ["từ 1 đến 120", "from 1 to 120"]),
    run("demo", "--months 1 --data-dir /new", 3, ["đã có nhật ký", "holds a log already"]),
    run(
        "demo",
        "--months 1 --data-dir /text/journal.db",
        3,
        ["không tạo được phiên mẫu", "no sessions can be made up"],
    ),
    run(
        "demo",
        "--months 1 --data-dir /busy",
        3,
        ["Trạm Số đang chạy với thư mục", "is already running on the folder"],
    ),
];

/// What the commands find: a log that is whole, one that was changed, a file that is none, a folder that a
/// kiosk holds, and a catalogue with a mistake. The lock lives as long as the file.
fn world() -> (TempDir, File) {
    let world = tempfile::tempdir().unwrap();
    let at = |name: &str| world.path().join(name);
    let demo = super::run::run(&["demo", "--months", "1", "--data-dir", path(&at("whole"))]);
    assert_eq!(demo.code, 0, "{}", demo.err);
    for folder in ["broken", "text", "busy", "wrong", "lost"] {
        fs::create_dir(at(folder)).unwrap();
    }
    fs::copy(at("whole/journal.db"), at("broken/journal.db")).unwrap();
    fs::write(at("wrong/topics.toml"), "topics = []\n").unwrap();
    let log = Connection::open(at("broken/journal.db")).unwrap();
    let change = "UPDATE session SET seconds = seconds + 1 WHERE id = 7";
    assert_eq!(log.execute(change, ()).unwrap(), 1);
    fs::write(at("text/journal.db"), "Xin chào").unwrap();
    fs::write(at("lost/staff.toml"), "Xin chào").unwrap();
    let lock = File::create(at("busy/tramso.lock")).unwrap();
    lock.try_lock().unwrap();
    (world, lock)
}

impl Run {
    fn args(&self, world: &TempDir) -> Vec<String> {
        let command = self.command.split_whitespace().map(str::to_owned);
        let rest = self.rest.split(' ').filter(|word| !word.is_empty());
        let rest = rest.map(|word| match word.strip_prefix('/') {
            Some(name) => path(&world.path().join(name)).to_owned(),
            None => word.to_owned(),
        });
        command.chain(rest).collect()
    }

    fn check(&self, locale: &str, says: &str, world: &TempDir) {
        let args = self.args(world);
        let args: Vec<_> = args.iter().map(String::as_str).collect();
        let ended = end_typing(program(locale, &args), "482913\n");
        let told = format!("{args:?} in {locale}: {}{}", ended.out, ended.err);
        assert_eq!(ended.code, self.code, "{told}");
        assert!(ended.out.contains(says) || ended.err.contains(says), "no {says:?}: {told}");
        // A check has said on the standard output what is wrong.
        if self.code == 0 || (self.command, self.code) == ("check", 1) {
            assert_eq!(ended.err, "", "{told}");
        } else {
            ended.complaint();
        }
    }
}

#[test]
fn every_run_ends_with_its_code_and_its_sentence_in_both_languages() {
    for (language, locale) in LOCALES.into_iter().enumerate() {
        let (world, _lock) = world();
        for run in RUNS {
            run.check(locale, run.says[language], &world);
        }
    }
}

#[test]
fn a_terminal_in_neither_language_is_spoken_to_in_vietnamese() {
    assert_eq!(run_in("C", &["--help"]).out, run_in("vi_VN.UTF-8", &["--help"]).out);
}

/// The commands in a help text: the first words of each line that begins with the program's name.
fn commands(help: &str) -> BTreeSet<String> {
    let lines = help.lines().filter_map(|line| line.trim().strip_prefix("tramso"));
    let command = |line: &str| {
        let written = line.split("  ").next().unwrap().split_whitespace().enumerate();
        let is_ours = |(place, word): &(usize, &str)| {
            word.starts_with(|c: char| c.is_ascii_lowercase() || (*place == 0 && c == '-'))
        };
        let words: Vec<_> = written.take_while(is_ours).map(|(_, word)| word).collect();
        words.join(" ")
    };
    lines.map(command).collect()
}

#[test]
fn the_help_names_every_command_that_is_tried_and_no_other() {
    let tried: BTreeSet<_> = RUNS.iter().map(|run| run.command.to_owned()).collect();
    for locale in LOCALES {
        assert_eq!(commands(&run_in(locale, &["--help"]).out), tried, "{locale}");
    }
}

#[test]
fn every_command_is_tried_with_right_and_with_wrong_usage() {
    let ended = |code| -> BTreeSet<_> {
        RUNS.iter().filter(|run| run.code == code).map(|run| run.command).collect()
    };
    let all: BTreeSet<_> = RUNS.iter().map(|run| run.command).collect();
    assert_eq!(ended(2), all);
    // The kiosk itself needs a display to end well.
    assert_eq!(all.difference(&ended(0)).collect::<Vec<_>>(), [&""]);
}

#[test]
fn the_version_is_the_one_of_the_package() {
    let version = run_in(LOCALES[1], &["--version"]);
    assert_eq!(version.out, format!("Trạm Số {}\n", env!("CARGO_PKG_VERSION")));
}
