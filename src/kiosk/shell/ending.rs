//! How the program ends: asked by somebody, by the system, or because its window or display is gone.

use iced::futures::stream::{self, Stream};
use iced::{Task, window};

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How often the display is asked whether the window is still there: iced does not tell of a window that
/// another program destroyed.
const BEAT: Duration = Duration::from_secs(5);

/// How the kiosk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// By somebody who may end it, or by the system.
    Asked,
    /// Its display went away.
    Lost,
}

/// Whether the program was asked to end; shared between the shell and whoever runs it.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked(Arc<AtomicBool>);

impl Asked {
    /// It was.
    pub(super) fn to_end(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// How it ended, once it has.
    pub(super) fn ended(&self) -> Ended {
        if self.0.load(Ordering::Relaxed) { Ended::Asked } else { Ended::Lost }
    }
}

/// Asks the display for the window's place again and again, as long as the program runs. No answer is
/// waited for: where the window is gone, the windowing layer panics, and the program ends.
pub(super) fn watch<T: Send + 'static>(id: window::Id) -> Task<T> {
    let beats = stream::unfold((), |()| async {
        tokio::time::sleep(BEAT).await;
        Some(((), ()))
    });
    Task::stream(beats).then(move |()| window::position(id)).discard()
}

/// Says so when the system ends the program: a supervisor, a shutdown, a terminal that closes.
#[cfg(unix)]
pub(super) fn stops() -> impl Stream<Item = ()> {
    use tokio::signal::unix::{SignalKind, signal};

    let kinds = [SignalKind::terminate(), SignalKind::interrupt(), SignalKind::hangup()];
    // A signal that cannot be listened for ends the program by itself.
    let signals = kinds.into_iter().filter_map(|kind| signal(kind).ok());
    let stops = signals.map(|signal| {
        Box::pin(stream::unfold(signal, |mut signal| async {
            signal.recv().await.map(|()| ((), signal))
        }))
    });
    stream::select_all(stops)
}

/// Elsewhere the system closes the window.
#[cfg(not(unix))]
pub(super) fn stops() -> impl Stream<Item = ()> {
    stream::pending()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_that_goes_unasked_is_lost() {
        let asked = Asked::default();
        assert_eq!(asked.ended(), Ended::Lost);
        asked.clone().to_end();
        assert_eq!(asked.ended(), Ended::Asked);
    }
}
