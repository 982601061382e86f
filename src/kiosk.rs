//! The kiosk: the only room that draws.
//!
//! [`App`] is a switchboard between two areas, [`resident`] and [`staff`], which own their screens and the
//! way back; [`run`] is the shell around it with the window, the clock and the channels. What every screen
//! is, [`screen`] says; what screens are made of is in [`block`], [`widget`], [`text`] and [`theme`].

mod app;
pub mod block;
pub mod canvas;
pub mod chart;
pub mod context;
pub mod dialog;
mod door;
mod faults;
pub mod finder;
pub mod fitting;
pub mod focus;
pub mod frame;
pub mod job;
pub mod keyboard;
pub mod law;
mod message;
pub mod news;
pub mod pad;
mod patience;
pub mod reading;
mod recorder;
pub mod resident;
mod ring;
pub mod said;
pub mod screen;
pub mod seek;
pub mod sheet;
mod shell;
pub mod shift;
pub mod source;
pub mod staff;
pub mod text;
pub mod theme;
pub mod widget;
mod window;

pub use app::{App, Pace, Setup};
pub use message::{Effect, Message};
pub use recorder::{Log, Recorder, vocabulary};
pub use shell::{Ended, Window, run};
