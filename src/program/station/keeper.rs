//! Looks from time to time whether the data folder is still this kiosk's alone, and takes it when it can.

use crate::l10n::Phrase;
use crate::program::station::folder::DataFolder;

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

/// How often somebody looks.
pub(crate) const PERIOD: Duration = Duration::from_secs(60);

/// Keeps the data folder as long as this value lives.
pub(crate) struct Keeper {
    _folder: Arc<DataFolder>,
    /// Nothing is ever sent: the thread ends when this is gone.
    _ended: Sender<Infallible>,
}

impl Keeper {
    /// Starts to look after `folder`, away from the screen. `tell` hears why the folder is not this kiosk's
    /// alone, or nothing once it is, each time that changes.
    pub(crate) fn start(
        folder: DataFolder,
        period: Duration,
        tell: impl Fn(Option<Phrase>) + Send + 'static,
    ) -> Self {
        let folder = Arc::new(folder);
        let (ended, is_ended) = channel();
        let theirs = folder.clone();
        let look = move || {
            look(&theirs, &is_ended, period, &tell);
            // The folder is free before whoever hears of it.
            drop(theirs);
        };
        if let Err(error) = thread::Builder::new().name("folder".to_owned()).spawn(look) {
            // The lock is kept as it was had.
            log::warn!("nobody looks after the data folder: {error}");
        }
        Self { _folder: folder, _ended: ended }
    }
}

fn look(
    folder: &DataFolder,
    is_ended: &Receiver<Infallible>,
    period: Duration,
    tell: &impl Fn(Option<Phrase>),
) {
    let mut told = None;
    loop {
        let trouble = folder.hold().err();
        if trouble != told {
            tell(trouble.clone());
            told = trouble;
        }
        if is_ended.recv_timeout(period) != Err(RecvTimeoutError::Timeout) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::fs;

    #[test]
    fn why_a_folder_cannot_be_kept_is_told_once_and_withdrawn_when_it_can_be() {
        const LONG: Duration = Duration::from_secs(60);

        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("data");
        fs::write(&path, "in the way").unwrap();
        let (sender, told) = channel();
        let folder = DataFolder::open(&path).unwrap();
        let tell = move |trouble: Option<Phrase>| {
            let _nobody_listens = sender.send(trouble.map(|trouble| trouble.id));
        };
        let keeper = Keeper::start(folder, Duration::from_millis(1), tell);
        assert_eq!(told.recv_timeout(LONG), Ok(Some("start-folder-unusable")));
        fs::remove_file(&path).unwrap();
        assert_eq!(told.recv_timeout(LONG), Ok(None));
        drop(keeper);
        assert_eq!(told.recv_timeout(LONG), Err(RecvTimeoutError::Disconnected));
        assert!(DataFolder::open(&path).is_ok());
    }
}
