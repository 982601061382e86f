//! Speaks to whoever started the program, in the language of the terminal.

use crate::l10n::{Language, Phrase, Words};
use crate::program::error::Error;

use std::cell::OnceCell;
use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

/// Where the program speaks to whoever started it.
#[derive(Debug)]
pub(super) struct Console {
    /// Read when there is something to say: the kiosk, which has words of its own, mostly has not.
    words: OnceCell<Words>,
    language: Language,
}

impl Console {
    /// The terminal, in the language that the environment names.
    pub(super) fn new() -> Self {
        let language = language(|name| env::var(name).ok());
        Self { words: OnceCell::new(), language }
    }

    /// The terminal's language.
    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// The phrase in the terminal's language.
    pub(super) fn words(&self, phrase: &Phrase) -> String {
        self.words.get_or_init(Words::of_the_kiosk).phrase(self.language, phrase)
    }

    /// A message of `words` in the terminal's language.
    pub(super) fn message(&self, words: &Words, id: &str) -> String {
        words.say(self.language, id, &[])
    }

    /// Says the phrase on the standard output.
    ///
    /// # Errors
    /// [`Error::Mute`] when nobody can hear it.
    pub(super) fn say(&self, phrase: &Phrase) -> Result<(), Error> {
        self.line(&self.words(phrase))
    }

    /// Writes a line to the standard output.
    ///
    /// # Errors
    /// [`Error::Mute`] when it cannot be written.
    pub(super) fn line(&self, line: &str) -> Result<(), Error> {
        writeln!(io::stdout(), "{line}").map_err(|_| Error::Mute)
    }

    /// Says on one line of the standard error what went wrong; gives the exit code.
    pub(super) fn fail(&self, error: &Error) -> ExitCode {
        if let Some(phrase) = error.phrase() {
            let line = self.words(phrase).replace(char::is_control, "?");
            // Without a place to write errors to, the exit code still tells.
            let _ = writeln!(io::stderr(), "tramso: {line}");
        }
        ExitCode::from(error.code())
    }
}

/// English where the environment, as `value` tells its variables, asks for it, else Vietnamese.
fn language(value: impl Fn(&str) -> Option<String>) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = names.into_iter().find_map(|name| value(name).filter(|value| !value.is_empty()));
    match set {
        Some(locale) if locale.starts_with("en") => Language::English,
        _ => Language::Vietnamese,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_says_something_names_the_language() {
        let asked = |set: &[(&str, &str)]| {
            language(|name| {
                set.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(asked(&[]), Language::Vietnamese);
        assert_eq!(asked(&[("LANG", "en_US.UTF-8")]), Language::English);
        assert_eq!(asked(&[("LANG", "vi_VN.UTF-8"), ("LC_ALL", "en")]), Language::English);
        assert_eq!(asked(&[("LANG", "en"), ("LC_MESSAGES", "vi")]), Language::Vietnamese);
        assert_eq!(asked(&[("LANG", "en"), ("LC_ALL", "")]), Language::English);
        assert_eq!(asked(&[("LANG", "C")]), Language::Vietnamese);
    }
}
