//! Opens and reads one file.

use crate::l10n::Phrase;

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// Why a file is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// There is no such file.
    Missing,
    /// It cannot be read; the system says why.
    Unreadable(String),
    /// It is no regular file but a folder, a pipe, a device.
    Irregular,
    /// A link leads out of the folder.
    Outside,
    /// Its name has invisible or control characters, or is no text.
    Name,
    /// It has more than this many bytes.
    TooLarge(usize),
    /// Its text is not UTF-8, first in this line, counted from 1.
    NotText(usize),
    /// The folder has more than this many files.
    TooMany(usize),
    /// The files of the folder have more than this many bytes together.
    TooMuch(usize),
}

impl Error {
    /// What is wrong and what to do, for staff.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Missing => Phrase::new("file-missing"),
            Self::Unreadable(reason) => {
                Phrase::new("file-unreadable").with("reason", reason.clone())
            }
            Self::Irregular => Phrase::new("file-irregular"),
            Self::Outside => Phrase::new("file-outside"),
            Self::Name => Phrase::new("file-name"),
            Self::TooLarge(most) => Phrase::new("file-too-large").with("most", most / 1024),
            Self::NotText(_) => Phrase::new("file-not-text"),
            Self::TooMany(most) => Phrase::new("file-too-many").with("most", *most),
            Self::TooMuch(most) => Phrase::new("file-too-much").with("most", most / (1024 * 1024)),
        }
    }

    /// The line it is about, counted from 1.
    pub fn line(&self) -> usize {
        if let Self::NotText(line) = self { *line } else { 1 }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}

/// The text of the file `below` in the folder `root`, of at most `most` bytes.
///
/// Lines end in `\n`, whatever they ended in; a byte order mark is left out.
///
/// # Errors
/// Why the file is not taken.
pub fn text(root: &Path, below: &str, most: usize) -> Result<String, Error> {
    let file = open(root, below)?;
    if file.metadata()?.len() > most as u64 {
        return Err(Error::TooLarge(most));
    }
    let mut bytes = Vec::new();
    // It may grow while it is read: one byte more than allowed tells.
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most {
        return Err(Error::TooLarge(most));
    }
    decode(bytes)
}

/// Opens a regular file, without waiting for anything.
fn open(root: &Path, below: &str) -> Result<File, Error> {
    let path = root.join(below);
    if fs::symlink_metadata(&path).is_err_and(|error| error.kind() == ErrorKind::NotFound) {
        return Err(Error::Missing);
    }
    let path = path.canonicalize()?;
    if !path.starts_with(root.canonicalize()?) {
        return Err(Error::Outside);
    }
    // A device may act when it is opened, so what is none is asked before and, for good, afterwards.
    if !fs::symlink_metadata(&path)?.is_file() {
        return Err(Error::Irregular);
    }
    let file = without_waiting().read(true).open(&path)?;
    if !file.metadata()?.is_file() {
        return Err(Error::Irregular);
    }
    Ok(file)
}

/// Opens the regular file at `path` to write to it, without waiting for anything; makes it if it is not
/// there.
///
/// # Errors
/// What the system says; [`ErrorKind::InvalidInput`] when it is a folder, a link, a pipe, a device.
pub fn writable(path: &Path) -> io::Result<File> {
    if is_irregular(path)? {
        return Err(ErrorKind::InvalidInput.into());
    }
    let file = without_waiting().write(true).create(true).truncate(false).open(path)?;
    let is_file = file.metadata()?.is_file();
    is_file.then_some(file).ok_or_else(|| ErrorKind::InvalidInput.into())
}

/// Whether there is something at `path` that is no regular file: a folder, a link, a pipe, a device.
///
/// # Errors
/// What the system says; nothing there is no error.
pub fn is_irregular(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(found) => Ok(!found.is_file()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn without_waiting() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;

    let mut options = OpenOptions::new();
    options.custom_flags(libc::O_NONBLOCK | libc::O_NOFOLLOW | libc::O_NOCTTY);
    // What is made here is for its owner alone.
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn without_waiting() -> OpenOptions {
    OpenOptions::new()
}

fn decode(bytes: Vec<u8>) -> Result<String, Error> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        Error::NotText(1 + good.iter().filter(|byte| **byte == b'\n').count())
    })?;
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    if !text.contains('\r') {
        return Ok(text);
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    fn read(bytes: &[u8], most: usize) -> Result<String, Error> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.toml"), bytes).unwrap();
        text(folder.path(), "a.toml", most)
    }

    #[test]
    fn a_file_is_read_up_to_its_last_allowed_byte() {
        assert_eq!(read(b"abc", 3), Ok("abc".into()));
        assert_eq!(read(b"abcd", 3), Err(Error::TooLarge(3)));
        assert_eq!(read(b"a\n\xff", 9), Err(Error::NotText(2)));
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(text(folder.path(), "a.toml", 9), Err(Error::Missing));
    }

    #[test]
    fn marks_and_line_ends_of_other_systems_are_taken() {
        assert_eq!(read("\u{feff}a\r\nb\rc\n".as_bytes(), 99), Ok("a\nb\nc\n".into()));
    }

    #[test]
    fn every_error_is_said_in_both_languages() {
        use crate::l10n::{Language, Words};

        let words = Words::of_the_kiosk();
        for error in [
            Error::Missing,
            Error::Unreadable("x".into()),
            Error::Irregular,
            Error::Outside,
            Error::Name,
            Error::TooLarge(1),
            Error::NotText(1),
            Error::TooMany(1),
            Error::TooMuch(1),
        ] {
            for language in Language::ALL {
                let said = words.phrase(language, &error.phrase());
                assert!(!said.contains(['⟦', '{']), "{said}");
            }
        }
    }

    #[test]
    fn what_is_allowed_is_said_in_units_that_people_read() {
        let most = |error: Error| error.phrase().args.remove(0).1;
        assert_eq!(most(Error::TooLarge(64 * 1024)), 64.into());
        assert_eq!(most(Error::TooMuch(8 * 1024 * 1024)), 8.into());
        assert_eq!([Error::NotText(7).line(), Error::Missing.line()], [7, 1]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_that_has_more_than_it_says_is_too_large() {
        // A file of the kernel has no length until it is read.
        assert_eq!(text(Path::new("/proc/self"), "status", 9), Err(Error::TooLarge(9)));
    }

    #[test]
    fn a_folder_is_no_file() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("a.toml")).unwrap();
        assert_eq!(text(folder.path(), "a.toml", 9), Err(Error::Irregular));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_may_lead_about_the_folder_but_not_out_of_it() {
        use std::os::unix::fs::symlink;

        let outside = tempfile::NamedTempFile::new().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("real"), "a").unwrap();
        for (target, name) in [
            (at("real").as_path(), "inner"),
            (outside.path(), "outer"),
            (Path::new("/dev/zero"), "device"),
            (Path::new("nowhere"), "lost"),
            (Path::new("round"), "round"),
        ] {
            symlink(target, at(name)).unwrap();
        }
        let read = |name| text(folder.path(), name, 9);
        assert_eq!(read("inner"), Ok("a".into()));
        assert_eq!(read("outer"), Err(Error::Outside));
        assert_eq!(read("device"), Err(Error::Outside));
        assert!(matches!(read("lost"), Err(Error::Unreadable(_))));
        assert!(matches!(read("round"), Err(Error::Unreadable(_))));
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_that_nobody_writes_to_is_refused_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("a.toml");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        assert_eq!(text(folder.path(), "a.toml", 9), Err(Error::Irregular));
        // Also when it took the place of a file after it was looked at.
        assert!(!without_waiting().read(true).open(&pipe).unwrap().metadata().unwrap().is_file());
    }

    #[test]
    fn a_file_to_write_to_is_made_once_and_kept_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        writable(&path).unwrap();
        fs::write(&path, "text").unwrap();
        writable(&path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"text");
    }

    #[cfg(unix)]
    #[test]
    fn nothing_but_a_regular_file_is_written_to() {
        use std::os::unix::fs::symlink;

        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        assert!(std::process::Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
        symlink("/dev/null", at("device")).unwrap();
        symlink("nowhere", at("link")).unwrap();
        fs::create_dir(at("folder")).unwrap();
        for name in ["pipe", "device", "link", "folder"] {
            assert!(is_irregular(&at(name)).unwrap(), "{name}");
            assert_eq!(writable(&at(name)).unwrap_err().kind(), ErrorKind::InvalidInput, "{name}");
        }
        assert!(!at("nowhere").exists());
        // Also when it took the place of a file after it was looked at.
        assert!(without_waiting().write(true).open(at("device")).is_err());
        fs::write(at("file"), "").unwrap();
        assert!(is_irregular(&at("file/below")).is_err());
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_text_without_carriage_returns_or_an_error(
            bytes: Vec<u8>, most in 0..200_usize,
        ) {
            match read(&bytes, most) {
                Ok(text) => prop_assert!(text.len() <= most && !text.contains('\r')),
                Err(Error::TooLarge(_)) => prop_assert!(bytes.len() > most),
                Err(Error::NotText(line)) => {
                    prop_assert!(String::from_utf8(bytes.clone()).is_err());
                    prop_assert!(line <= 1 + bytes.iter().filter(|b| **b == b'\n').count());
                }
                Err(error) => prop_assert!(false, "{error:?}"),
            }
        }
    }
}
