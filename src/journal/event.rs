//! A session and its time line, as values and as bytes.

pub(crate) mod lexicon;
pub(crate) mod line;
pub(crate) mod seal;
pub(crate) mod session;
pub(crate) mod setup;
pub(crate) mod vocabulary;
