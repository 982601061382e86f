//! Asks for a PIN: twice and unseen at a terminal, once where another program passes it on. It is never a
//! word of the command line, which others can read.

use crate::id::HelperCode;
use crate::l10n::Phrase;
use crate::program::console::Console;
use crate::program::error::Error;
use crate::staff::{FEWEST, MOST, Pin};

use zeroize::Zeroizing;

use std::io::{self, BufRead, IsTerminal, Read, Write};

/// The most bytes of a line that are read.
const LONGEST: u64 = 64;

/// Asks for a new PIN of `code`.
pub(super) fn ask(code: HelperCode, console: &Console) -> Result<Pin, Error> {
    let pin = if io::stdin().is_terminal() { asked_twice(code, console)? } else { read()? };
    if pin.is_easy() {
        return Err(Error::No(Phrase::new("command-staff-easy")));
    }
    Ok(pin)
}

fn asked_twice(code: HelperCode, console: &Console) -> Result<Pin, Error> {
    let _unseen = unseen::begin();
    let ask = Phrase::new("command-staff-ask").with("code", code.to_string());
    let pin = prompt(&ask, console)?;
    if prompt(&Phrase::new("command-staff-again"), console)? != pin {
        return Err(Error::No(Phrase::new("command-staff-pins-differ")));
    }
    Ok(pin)
}

/// Asks and reads the answer; the end of its line is not seen either.
fn prompt(ask: &Phrase, console: &Console) -> Result<Pin, Error> {
    let mut terminal = io::stderr();
    // Whoever cannot see the question may still answer it.
    let _asked = write!(terminal, "{}", console.words(ask));
    let answer = read();
    let _ended = writeln!(terminal);
    answer
}

fn read() -> Result<Pin, Error> {
    let mut line = Zeroizing::new(String::with_capacity(LONGEST as usize));
    let read = io::stdin().lock().take(LONGEST).read_line(&mut line);
    if !read.is_ok_and(|length| length > 0) {
        return Err(Error::Machine(Phrase::new("command-staff-no-pin")));
    }
    Pin::parse(line.trim_end_matches(['\r', '\n'])).ok_or_else(|| {
        Error::WrongUsage(Phrase::new("command-staff-pin").with("least", FEWEST).with("most", MOST))
    })
}

#[cfg(unix)]
mod unseen {
    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

    use std::io;

    /// What is typed is not shown while this lives.
    pub(super) struct Unseen(Option<Termios>);

    /// Stops showing what is typed, where the terminal can.
    pub(super) fn begin() -> Unseen {
        let before = tcgetattr(io::stdin()).ok();
        if let Some(mut modes) = before.clone() {
            modes.local_modes.remove(LocalModes::ECHO);
            let _shown = tcsetattr(io::stdin(), OptionalActions::Flush, &modes);
        }
        Unseen(before)
    }

    impl Drop for Unseen {
        fn drop(&mut self) {
            if let Some(before) = &self.0 {
                let _unseen = tcsetattr(io::stdin(), OptionalActions::Flush, before);
            }
        }
    }
}

#[cfg(not(unix))]
mod unseen {
    /// Where the terminal has no such mode, what is typed is shown.
    pub(super) fn begin() {}
}
