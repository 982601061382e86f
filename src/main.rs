//! Starts the program with what the command line says.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    tramso::program::run(env::args_os().skip(1))
}
