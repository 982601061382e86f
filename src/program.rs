//! The program as it is started: what the command line says, and the machine it runs on.

pub mod args;
pub mod station;
