//! The chain of hashes: adding to it, the heads of months, and walking it.

pub(crate) mod acts;
pub(crate) mod digest;
pub(crate) mod link;
pub(crate) mod stop;
pub(crate) mod verdict;
pub(crate) mod verify;
