//! The machine the kiosk stands on: its data folder, its log files, and how it ends when it falls.
//!
//! None of these may keep residents from the guides: what cannot be had is a [`Phrase`](crate::l10n::Phrase)
//! for staff. Only a second start on the same folder is refused.

mod display;
mod folder;
mod guard;
mod keeper;
mod logs;

pub(crate) use display::{Server, restart_without_wayland};
pub(crate) use folder::{AlreadyRunning, DataFolder, ENVIRONMENT};
pub(crate) use guard::{end_on_panic, log_line, with_display};
pub(crate) use keeper::{Keeper, PERIOD};
pub(crate) use logs::Logs;
