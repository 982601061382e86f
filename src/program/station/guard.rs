//! A panic ends the program: a supervisor starts it again in a known state.
//!
//! The windowing layer is a case of its own: it panics where a display is not there, or is no more.

use std::any::Any;
use std::cell::Cell;
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::process;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// The exit code after a panic, `EX_SOFTWARE` of sysexits.
const PANICKED: i32 = 70;

/// How long the panic may take to reach the log.
const PATIENCE: Duration = Duration::from_secs(1);

/// The crates that open and keep the window.
const WINDOWING: [&str; 3] = ["winit-", "iced_winit-", "softbuffer-"];

/// The crate that writes workbooks. It panics where it cannot write; whoever uses it catches that.
const WORKBOOKS: [&str; 1] = ["rust_xlsxwriter-"];

thread_local! {
    static UNFORESEEN: Unforeseen = const { Unforeseen(Cell::new(None)) };
}

/// What is done when the thread ends in an unforeseen way.
struct Unforeseen(Cell<Option<Box<dyn FnOnce()>>>);

impl Drop for Unforeseen {
    fn drop(&mut self) {
        if let Some(end) = self.0.take() {
            end();
        }
    }
}

/// From here on, a panic on any thread is told on one line and ends the program with [`PANICKED`], but
/// those that [`with_display`] catches, and those of [`WORKBOOKS`].
pub(crate) fn end_on_panic() {
    panic::set_hook(Box::new(|info| {
        let line = report(info);
        let is_in = |crates: &[&str]| info.location().is_some_and(|it| is_of(it.file(), crates));
        if is_in(&WORKBOOKS) || is_foreseen() && is_in(&WINDOWING) {
            log_line(line);
            return;
        }
        foresee(None);
        // Whoever watches the terminal or the supervisor's journal should see it as well.
        let _ = writeln!(io::stderr(), "tramso: {line}");
        log_line(line);
        process::exit(PANICKED);
    }));
}

/// Runs what opens a window and stays. `lost` is what is done where the X library ends the program by
/// itself, as it does when its server is gone.
///
/// # Errors
/// What the windowing layer panicked with, up to where it may quote.
pub(crate) fn with_display<T>(
    run: impl FnOnce() -> T,
    lost: impl FnOnce() + 'static,
) -> Result<T, String> {
    foresee(Some(Box::new(lost)));
    let done = panic::catch_unwind(AssertUnwindSafe(run));
    foresee(None);
    done.map_err(|panic| reason(panic.as_ref()))
}

/// Does `end` when this thread ends before something else is foreseen.
fn foresee(end: Option<Box<dyn FnOnce()>>) {
    // The thread may be ending already.
    let _ = UNFORESEEN.try_with(|unforeseen| unforeseen.0.set(end));
}

/// Whether this thread is the one with the window.
fn is_foreseen() -> bool {
    let looked = UNFORESEEN.try_with(|unforeseen| {
        let end = unforeseen.0.take();
        let is_some = end.is_some();
        unforeseen.0.set(end);
        is_some
    });
    looked.unwrap_or(false)
}

/// Whether a source file is part of one of the crates.
fn is_of(file: &str, crates: &[&str]) -> bool {
    file.split(['/', '\\']).any(|folder| crates.iter().any(|own| folder.starts_with(own)))
}

/// The first line of a panic's message, up to what may be long.
fn reason(panic: &(dyn Any + Send)) -> String {
    let message = panic.downcast_ref::<String>().map(String::as_str);
    let message = message.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default();
    message.split(['"', '{', '\n']).next().unwrap_or_default().trim_end().to_owned()
}

/// Logs from a thread of its own: the one at hand may have been about to log and hold its locks.
pub(crate) fn log_line(line: String) {
    let (done, is_done) = mpsc::channel();
    let logging = thread::Builder::new().spawn(move || {
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
    fn the_windowing_layer_is_told_by_its_crates() {
        assert!(is_of("/x/winit-0.30.13/src/platform_impl/linux/x11/window.rs", &WINDOWING));
        assert!(is_of("C:\\x\\iced_winit-0.14.1\\src\\lib.rs", &WINDOWING));
        assert!(!is_of("src/kiosk/app.rs", &WINDOWING));
        assert!(!is_of("/x/iced_tiny_skia-0.14.1/src/lib.rs", &WINDOWING));
    }

    #[test]
    fn a_panic_with_a_display_is_given_back_with_its_reason() {
        assert_eq!(with_display(|| 7, || {}), Ok(7));
        let fallen = with_display(|| panic!("no display: Os(Error {{ line: 1 }})"), || {});
        assert_eq!(fallen, Err::<(), _>("no display: Os(Error".to_owned()));
    }

    #[test]
    fn a_thread_that_ends_in_between_does_what_is_left_to_do() {
        let (told, heard) = mpsc::channel();
        let (left, right) = (told.clone(), told);
        thread::spawn(move || foresee(Some(Box::new(move || left.send("ended").unwrap()))));
        assert_eq!(heard.recv(), Ok("ended"));
        let done = thread::spawn(move || with_display(|| 7, move || right.send("lost").unwrap()));
        assert_eq!(done.join().unwrap(), Ok(7));
        assert!(heard.recv().is_err());
    }

    #[test]
    fn a_message_ends_where_it_begins_to_quote() {
        assert_eq!(unquoted("attempt to divide by zero"), "attempt to divide by zero");
        assert_eq!(unquoted("it is inside 'ễ' (bytes 4..7)"), "it is inside");
        assert_eq!(unquoted("assertion failed\n  left: x"), "assertion failed");
        assert_eq!(unquoted("called `unwrap()` on `None`"), "called");
    }
}
