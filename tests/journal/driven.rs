//! Another process that writes to a log: this program once more, told by its environment what to do.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const FOLDER: &str = "TRAMSO_TEST_FOLDER";
const NUMBER: &str = "TRAMSO_TEST_NUMBER";

/// What this process was started for, if it was started by [`command`].
pub(crate) fn told() -> Option<(PathBuf, u32)> {
    let folder = env::var_os(FOLDER)?.into();
    Some((folder, env::var(NUMBER).ok()?.parse().ok()?))
}

/// Runs only the test `name` in a process of its own, on `folder` and with `number`.
pub(crate) fn command(name: &str, folder: &Path, number: u32) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", name, "--nocapture", "--test-threads=1"]);
    command.env(FOLDER, folder).env(NUMBER, number.to_string());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Runs a command made of [`command`] to its end: its one test must have been found, and have passed.
pub(crate) fn run(mut command: Command) {
    let output = command.stderr(Stdio::piped()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let has_passed = said.contains("test result: ok. 1 passed;");
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && has_passed, "{command:?}: {said}{wrong}");
}
