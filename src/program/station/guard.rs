//! A panic ends the program: a supervisor starts it again in a known state.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::process;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// The exit code after a panic, `EX_SOFTWARE` of sysexits.
const PANICKED: i32 = 70;

/// How long the panic may take to reach the log.
const PATIENCE: Duration = Duration::from_secs(1);

/// From here on, a panic on any thread is told on one line and ends the program with [`PANICKED`].
pub(crate) fn end_on_panic() {
    panic::set_hook(Box::new(|info| {
        log_line(report(info));
        process::exit(PANICKED);
    }));
}

/// Logs from a thread of its own: the one that panicked may have been about to log and hold its locks.
fn log_line(line: String) {
    let (done, is_done) = mpsc::channel();
    let logging = thread::Builder::new().spawn(move || {
        // Whoever watches the terminal or the supervisor's journal should see it as well.
        let _ = writeln!(io::stderr(), "tramso: {line}");
        log::error!("{line}");
        // Nobody waits any more if this took too long.
        let _ = done.send(());
    });
    if logging.is_ok() {
        // Ended either way, with the line or without.
        let _ = is_done.recv_timeout(PATIENCE);
    }
}

/// Where it happened, and the message as far as it cannot quote anybody.
fn report(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    let message = info.payload_as_str().unwrap_or_default();
    format!("panic at {place}: {}", unquoted(message))
}

/// The message up to its first quotation mark or line end: what follows may be what somebody typed, as in
/// "byte index 1 is not a char boundary; it is inside 'ễ'".
fn unquoted(message: &str) -> &str {
    message.split(['\'', '"', '`', '\n']).next().unwrap_or_default().trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::station::Logs;

    use std::env;
    use std::fs;
    use std::path::Path;
    use std::process::Command;

    /// Set in the process that is to panic: the folder for its logs.
    const FALLING: &str = "TRAMSO_TEST_FALLING";

    fn fall(folder: &Path) {
        let _logs = Logs::start(folder).unwrap();
        end_on_panic();
        let typed = String::from("việc riêng");
        thread::spawn(move || typed[..3].len()).join().unwrap();
    }

    #[test]
    fn a_panic_on_any_thread_is_logged_without_what_was_typed_and_ends_the_program() {
        if let Some(folder) = env::var_os(FALLING) {
            fall(Path::new(&folder));
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let (_, this) = concat!(
            module_path!(),
            "::a_panic_on_any_thread_is_logged_without_what_was_typed_and_ends_the_program"
        )
        .split_once("::")
        .unwrap();
        let falling = Command::new(env::current_exe().unwrap())
            .args(["--exact", this])
            .env(FALLING, folder.path())
            .output()
            .unwrap();
        assert_eq!(falling.status.code(), Some(PANICKED), "{falling:?}");

        let files = fs::read_dir(folder.path().join("logs")).unwrap();
        let text: String =
            files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
        assert_eq!(text.lines().count(), 1);
        assert!(text.contains("ERROR") && text.contains("guard.rs:"), "{text}");
        assert!(!text.contains("riêng"), "{text}");
    }

    #[test]
    fn a_message_ends_where_it_begins_to_quote() {
        assert_eq!(unquoted("attempt to divide by zero"), "attempt to divide by zero");
        assert_eq!(unquoted("it is inside 'ễ' (bytes 4..7)"), "it is inside");
        assert_eq!(unquoted("assertion failed\n  left: x"), "assertion failed");
        assert_eq!(unquoted("called `unwrap()` on `None`"), "called");
    }
}
