//! All that `review` reads the log through.

pub(crate) use crate::journal::event::lexicon::{Lexicon, Word};
pub(crate) use crate::journal::event::line;
pub(crate) use crate::journal::fault::Fault;
pub(crate) use crate::journal::file::READ_ONLY;
pub(crate) use crate::journal::table::mark::{self, BLOCK, Places};
pub(crate) use crate::journal::table::rows::{COLUMNS, Rows};
pub(crate) use crate::journal::table::tally::{self, Counts, Kind, named};
