//! Starts the program and keeps what it left behind.

use tempfile::TempDir;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a run left behind.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    /// The single line on the standard error, which is all that a failure says.
    pub(crate) fn complaint(&self) -> &str {
        assert_eq!(self.out, "", "a failure says nothing on the standard output");
        let line = self.err.strip_suffix('\n').unwrap();
        assert!(line.starts_with("tramso: ") && !line.contains('\n'), "not one line: {line}");
        line
    }
}

/// The program in `locale`, with no display and with the environment's data folder out of reach.
pub(crate) fn program(locale: &str, args: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_tramso"));
    let displays = ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"];
    for name in displays.into_iter().chain(["LC_ALL", "LC_MESSAGES", "TRAMSO_DATA_DIR"]) {
        program.env_remove(name);
    }
    program.env("LANG", locale).args(args);
    program
}

pub(crate) fn end(program: Command) -> Ended {
    end_typing(program, "")
}

/// Runs the program with something on its standard input.
pub(crate) fn end_typing(mut program: Command, typed: &str) -> Ended {
    program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = program.spawn().unwrap();
    // A program that reads nothing may have ended already.
    let _taken = child.stdin.take().unwrap().write_all(typed.as_bytes());
    let ended = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(ended.stdout), text(ended.stderr));
    assert!(!out.contains('⟦') && !err.contains('⟦'), "words are missing: {out}{err}");
    Ended { code: ended.status.code().unwrap(), out, err }
}

pub(crate) fn run_in(locale: &str, args: &[&str]) -> Ended {
    end(program(locale, args))
}

pub(crate) fn run(args: &[&str]) -> Ended {
    run_in("en_US.UTF-8", args)
}

/// Runs the program with no file of its own longer than so many blocks of 512 bytes: how a full disk is had
/// without one.
#[cfg(target_os = "linux")]
pub(crate) fn run_with_files_up_to(blocks: u32, args: &[&str]) -> Ended {
    let mut shell = Command::new("sh");
    let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
    shell.args(["-c", &limited, "sh", env!("CARGO_BIN_EXE_tramso")]).args(args);
    shell.env_remove("TRAMSO_DATA_DIR").env("LC_ALL", "en_US.UTF-8");
    end(shell)
}

/// Runs the program where a display is promised, for what must fail before any window opens.
pub(crate) fn run_before_the_window(args: &[&str]) -> Ended {
    let mut program = program("en_US.UTF-8", args);
    program.env("DISPLAY", ":4095");
    end(program)
}

pub(crate) fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A copy of the built-in catalogue, to be broken.
pub(crate) fn a_catalog() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalog"), folder.path());
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::write(target, fs::read(entry.path()).unwrap()).unwrap();
        }
    }
}
