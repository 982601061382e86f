//! The kiosk: the only room that draws.
//!
//! [`App`] holds the state and says what each message changes; [`run`] is the shell around it that owns
//! the window, the clock and the channels. Screens are under [`resident`] and [`staff`], what they are made of beside them.

pub mod app;
pub mod block;
pub mod canvas;
pub mod context;
pub mod frame;
pub mod reading;
pub mod resident;
pub mod said;
pub mod sheet;
mod shell;
pub mod source;
pub mod staff;
pub mod text;
pub mod theme;
pub mod widget;

pub use app::{App, Effect, Log, Message, Setup};
pub use shell::{Window, run};
